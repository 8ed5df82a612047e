/** Heals everything, and waits until nobody has anything left to do. */
import { isDone } from "../../../shared/domain/order/leg.ts";
import { foldEvents } from "../../../shared/domain/order/order.ts";
import { rebuild } from "../../../shared/runtime/rebuild/rebuild.ts";
import { openBus } from "../../../shared/runtime/bus/bus.ts";
import { openReplay } from "../../../shared/runtime/bus/replay.ts";
import { pause } from "../../../shared/runtime/clock.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import type { LoggedOrderEvent } from "../history.ts";
import { readLog } from "./gather.ts";
import { ROLES, type Rig } from "./rig.ts";

/** Nothing new on the log for so long, sweeps included: longer than two of them. */
const STILL_MS = 6_000;
const LOOK_MS = 500;

/** Every process runs, every edge passes, every clock is right, and the venue behaves. */
export async function healAll(rig: Rig): Promise<void> {
  const { fleet, edges, venue, redis } = rig;
  await edges.healAll();
  for (const server of [fleet.nats, fleet.redis]) {
    await server.kill("SIGCONT");
    await server.start();
  }
  for (const simulated of fleet.venues.values()) await simulated.kill("SIGCONT");
  await venue.heal();
  await endStuckOrders(rig);
  for (const role of ROLES) {
    await rig.setClock(role, 0);
    const running = fleet.workers.list().filter((one) => one.role === role && one.isRunning);
    for (const { name } of running) await fleet.workers.kill(name, "SIGCONT");
    if (running.length === 0) await fleet.workers.start(role);
  }
  await redis.replicaof("NO", "ONE");
  await redis.config("SET", "maxmemory", "0");
}

/** Orders that a knob has left hanging at the venue, which only an operator of the venue ends. */
async function endStuckOrders({ fleet, venue }: Rig): Promise<void> {
  for (const { account } of fleet.accounts) {
    for (const { id, status } of await venue.ledger(account)) {
      if (status === "pending_new") await venue.force(id, "acknowledge").catch(ended);
      if (status === "pending_cancel") await venue.force(id, "cancel").catch(ended);
    }
  }
}

/** It came to its end by itself meanwhile. */
const ended = (): void => undefined;

export type Quiet = {
  readonly isQuiet: boolean;
  /** What was still going on when the bound passed. */
  readonly open: readonly string[];
  readonly waitedMs: number;
};

export async function waitForQuiet(rig: Rig, boundMs: number, stillMs = STILL_MS): Promise<Quiet> {
  const startedAt = performance.now();
  let before = "";
  let stillSince = performance.now();
  let open: readonly string[] = ["nothing was looked at"];
  for (;;) {
    const waitedMs = performance.now() - startedAt;
    if (waitedMs > boundMs) return { isQuiet: false, open, waitedMs };
    const log = await readLog(rig).catch(() => undefined);
    const lag = await consumerLag(rig).catch(() => undefined);
    if (log === undefined || lag === undefined) {
      open = ["the bus does not answer"];
    } else {
      open = [
        ...rig.outbox.unanswered().map((name) => `${name} is not answered`),
        ...openQuestions(log),
        ...lag,
      ];
      const now = `${log.length} ${log.at(-1)?.seq ?? 0}`;
      if (now !== before || open.length > 0) stillSince = performance.now();
      before = now;
      if (performance.now() - stillSince > stillMs) return { isQuiet: true, open, waitedMs };
    }
    await pause(LOOK_MS);
  }
}

/** Each order's events, by account and order id joined with a dot. */
export function storiesOf(
  log: readonly LoggedOrderEvent[],
): ReadonlyMap<string, readonly LoggedOrderEvent[]> {
  const stories = new Map<string, LoggedOrderEvent[]>();
  for (const one of log) {
    const key = `${one.account}.${one.orderId}`;
    const story = stories.get(key);
    if (story === undefined) stories.set(key, [one]);
    else story.push(one);
  }
  return stories;
}

export function openQuestions(log: readonly LoggedOrderEvent[]): readonly string[] {
  return [...storiesOf(log)].flatMap(([key, story]) => {
    const legs = foldEvents(story.map(({ event }) => event))?.legs ?? [];
    return legs.flatMap((leg) => {
      if (isDone(leg)) return [];
      const { sending, pendingCancel, pendingReplace } = leg;
      const asked = pendingCancel !== undefined || pendingReplace !== undefined;
      return sending === "acknowledged" && !asked ? [] : [`${key} is ${leg.ordStatus}, ${sending}`];
    });
  });
}

type Jsz = {
  readonly account_details?: readonly {
    readonly stream_detail?: readonly {
      readonly name: string;
      readonly consumer_detail?: readonly {
        readonly name: string;
        readonly num_pending: number;
        readonly num_ack_pending: number;
      }[];
    }[];
  }[];
};

/** Messages that the workers have not settled, by consumer. */
export async function consumerLag({ fleet }: Rig): Promise<readonly string[]> {
  const url = `${fleet.nats.monitorUrl}/jsz?accounts=true&streams=true&consumers=true`;
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  const { account_details = [] } = (await response.json()) as Jsz;
  return account_details.flatMap(({ stream_detail = [] }) =>
    stream_detail
      .filter(({ name }) => name === "REQUESTS" || name === "ROUTED")
      .flatMap(({ name, consumer_detail = [] }) =>
        consumer_detail.flatMap(({ name: consumer, num_pending, num_ack_pending }) =>
          num_pending + num_ack_pending === 0
            ? []
            : [`${name}/${consumer} has ${num_pending} to deliver, ${num_ack_pending} open`],
        ),
      ),
  );
}

/** What operators do after Redis has lost something: see docs/operations.md. */
export async function rebuildProjection({ fleet, redis }: Rig, verify: boolean) {
  const config = { url: fleet.natsUrl, ...fleet.credential("rebuild"), name: "rebuild" };
  const log = createLogger("rebuild", "silent");
  await using bus = await openBus(config, log);
  await using replay = await openReplay(config, log);
  return await rebuild({ replay, bus, redis }, { verify });
}
