/**
 * Every request delivered again from sequence 1, to routers and pools alike: nobody sends anything.
 * The venue counts not only what it accepts but every request that names an id.
 */
import { rm } from "node:fs/promises";
import { seededRandom } from "../../../deploy/sandbox/venues/tape/random.ts";
import { readLog } from "./gather.ts";
import { openLoad } from "./load.ts";
import { waitForQuiet } from "./quiet.ts";
import { startRig, type Rig } from "./rig.ts";

export type Sends = {
  readonly logged: number;
  readonly accepted: number;
  /** Requests to the venue that named a ClOrdID, whatever became of them. */
  readonly received: number;
};

export type ReplayShow = {
  readonly orders: number;
  /** Messages of REQUESTS and ROUTED that were delivered again. */
  readonly redelivered: number;
  readonly before: Sends;
  readonly after: Sends;
};

const QUIET_BOUND_MS = 120_000;
/** Nothing was broken, so nothing is found late. */
const STILL_MS = 2_000;

export async function showReplay(
  orders: number,
  dataDir: string,
  tell: (line: string) => void,
): Promise<ReplayShow> {
  try {
    await using rig = await startRig({ dataDir, seed: 1 });
    tell(`sending ${orders} orders`);
    const load = openLoad({
      outbox: rig.outbox,
      random: seededRandom(1, "replay"),
      accounts: rig.fleet.accounts.map(({ account }) => account),
      holdsReplaces: () => false,
      prefix: "replay",
    });
    load.step(orders);
    await quiet(rig);
    load.step(0); // cancels and replaces of some that rest
    load.finish();
    await quiet(rig);
    const before = await count(rig);
    tell("replaying every request from sequence 1");
    await rig.busFiles.forgetConsumers("removed");
    await quiet(rig);
    const redelivered = await delivered(rig);
    return { orders, redelivered, before, after: await count(rig) };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function quiet(rig: Rig): Promise<void> {
  const { isQuiet, open } = await waitForQuiet(rig, QUIET_BOUND_MS, STILL_MS);
  if (!isQuiet) throw new Error(`still open: ${open.slice(0, 5).join(", ")}`);
}

async function count(rig: Rig): Promise<Sends> {
  let [accepted, received] = [0, 0];
  for (const { account } of rig.fleet.accounts) {
    for (const row of await rig.venue.ledger(account)) {
      accepted += row.accepted;
      received += row.received;
    }
  }
  return { logged: (await readLog(rig)).length, accepted, received };
}

type Delivered = {
  readonly account_details: readonly {
    readonly stream_detail?: readonly {
      readonly name: string;
      readonly consumer_detail?: readonly { readonly delivered: { readonly stream_seq: number } }[];
    }[];
  }[];
};

/** How far the consumers, which began anew, have come. */
async function delivered({ fleet }: Rig): Promise<number> {
  const url = `${fleet.nats.monitorUrl}/jsz?accounts=true&streams=true&consumers=true`;
  const { account_details } = (await (await fetch(url)).json()) as Delivered;
  return account_details
    .flatMap(({ stream_detail = [] }) => stream_detail)
    .filter(({ name }) => name === "REQUESTS" || name === "ROUTED")
    .flatMap(({ consumer_detail = [] }) => consumer_detail)
    .reduce((sum, consumer) => sum + consumer.delivered.stream_seq, 0);
}
