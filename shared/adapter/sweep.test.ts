/** What a sweep brings onto a real log from a venue in memory. */
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { openTestWorker, type TestWorker } from "../../test/fleet/worker.ts";
import type { Leg } from "../../contracts/generated/types.ts";
import type { EventDraft, OrderKey } from "../domain/order/events.ts";
import { clOrdIdOf } from "../domain/order/identity.ts";
import { DIGEST, limitOrder } from "../domain/testing/story.ts";
import type { BrokerAdapter } from "./adapter.ts";
import { createObserver } from "./observer.ts";
import { sweep } from "./sweep.ts";
import { openVenue, type Venue } from "./testing/venue.ts";

const ACCOUNT = "ACC-1";

let servers: TestServers;
let worker: TestWorker;
let count = 0;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  worker = await openTestWorker(servers, "venue");
});

beforeEach(async () => {
  await worker.redis.flushall();
});

afterAll(async () => {
  await worker[Symbol.asyncDispose]();
  await servers.close();
});

const adapterOf = (venue: Venue): BrokerAdapter => ({
  broker: "venue",
  capabilities: {
    assetClasses: ["us_equity"],
    ordTypes: ["limit"],
    timesInForce: ["day"],
    cashOrderQty: false,
    fractional: false,
    extendedHours: false,
    sellShort: false,
    replace: true,
  },
  isLive: false,
  refusesDuplicateIds: true,
  inFlightBoundMs: 60,
  sessions: [venue.session],
});

type Test = { readonly key: OrderKey; readonly clOrdId: string; readonly venue: Venue };

/** An order that works at the venue and on the log. */
async function working(): Promise<Test> {
  count += 1;
  const key = { account: ACCOUNT, orderId: `ord-${count}` };
  const clOrdId = clOrdIdOf(key.orderId, "1", 0);
  const header = { legId: "1", broker: "venue", clOrdId };
  const request = { ...limitOrder(), ...key };
  const drafts: EventDraft[] = [
    { type: "received", request, digest: DIGEST, legs: [{ ...header, orderQty: "100" }] },
    { type: "submitting", ...header, action: "new", attempt: 1 },
    { type: "new", ...header, brokerOrderId: `b-${clOrdId}` },
  ];
  const { projected } = await worker.orders.change(key, (state) => {
    const next = drafts[state?.version ?? 0];
    return next === undefined ? [] : [next];
  });
  await projected;
  const venue = openVenue(ACCOUNT);
  await venue.session.submit({ clOrdId, symbol: "AAPL", side: "buy", terms: TERMS });
  return { key, clOrdId, venue };
}

const TERMS = { ordType: "limit", timeInForce: "day", orderQty: "100", price: "10" } as const;

/** The lists show nothing any more: the order was placed long ago and is over. */
function forget(venue: Venue): Venue {
  return { ...venue, session: { ...venue.session, orders: () => Promise.resolve([]) } };
}

const run = (venue: Venue) => {
  const adapter = adapterOf(venue);
  return sweep(worker, adapter, createObserver(worker, adapter, venue.session), {});
};

async function legOf(key: OrderKey): Promise<Leg | undefined> {
  return (await worker.orders.read(key))?.legs[0];
}

describe("a sweep", () => {
  it("brings executions and ends that nobody told", async () => {
    const { key, clOrdId, venue } = await working();
    venue.execute(clOrdId, "e1", "40");
    venue.set(clOrdId, { ordStatus: "expired" });
    await run(venue);
    expect(await legOf(key)).toMatchObject({ ordStatus: "expired", cumQty: "40" });
  });

  it("twice comes to the same", async () => {
    const { key, clOrdId, venue } = await working();
    venue.execute(clOrdId, "e1", "100");
    venue.set(clOrdId, { ordStatus: "filled" });
    await run(venue);
    const once = await worker.orders.read(key);
    await run(venue);
    expect(await worker.orders.read(key)).toEqual(once);
    expect(once?.order).toMatchObject({ ordStatus: "filled", cumQty: "100" });
  });

  it("looks up what is open here and on none of the broker's lists", async () => {
    const { key, clOrdId, venue } = await working();
    venue.set(clOrdId, { ordStatus: "canceled" });
    await run(forget(venue));
    expect(await legOf(key)).toMatchObject({ ordStatus: "canceled" });
  });

  it("finds whose an execution is that names no id of ours, also when Redis has forgotten all", async () => {
    const { key, clOrdId, venue } = await working();
    const executed = venue.execute(clOrdId, "e1", "100");
    const { clOrdId: ours, ...unnamed } = executed;
    expect(ours).toBe(clOrdId);
    await worker.redis.flushall();
    const forgotten = forget(venue);
    const session = { ...forgotten.session, executions: () => Promise.resolve([unnamed]) };
    await run({ ...forgotten, session });
    expect(await legOf(key)).toMatchObject({ ordStatus: "filled", cumQty: "100" });
  });

  it("leaves orders alone that are nobody's here", async () => {
    const { venue } = await working();
    const before = worker.counters["unlogged_orders"] ?? 0;
    await venue.session.submit({ clOrdId: "by-hand", symbol: "AAPL", side: "buy", terms: TERMS });
    venue.execute("by-hand", "e9", "1");
    await run(venue);
    expect(worker.counters["unlogged_orders"] ?? 0).toBe(before);
  });

  it("proves nothing when the broker cannot tell", async () => {
    const { venue } = await working();
    const session = { ...venue.session, executions: () => Promise.reject(new Error("down")) };
    await expect(run({ ...venue, session })).rejects.toThrow("down");
  });
});
