/** Legs, sent by workers with a real log and a venue in memory that loses answers on request. */
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { eventually, openTestWorker, type TestWorker } from "../../test/fleet/worker.ts";
import type { Leg, LegRouted } from "../../contracts/generated/types.ts";
import type { EventDraft, OrderKey } from "../domain/order/events.ts";
import { clOrdIdOf } from "../domain/order/identity.ts";
import { headerOf } from "../domain/order/sending.ts";
import { DIGEST, limitOrder } from "../domain/testing/story.ts";
import type { Delivery, Verdict } from "../runtime/bus/bus.ts";
import { OPEN } from "../runtime/operator/testing/switchboards.ts";
import { openOrders } from "../runtime/orders.ts";
import type { BrokerAdapter } from "./adapter.ts";
import { workOnLegs } from "./commands.ts";
import { createObserver, type Observer } from "./observer.ts";
import { openVenue, type Venue } from "./testing/venue.ts";

const ACCOUNT = "ACC-1";
const IN_FLIGHT_MS = 60;
const FOR_EVER = "2099-01-01T00:00:00Z";

let servers: TestServers;
let router: TestWorker;
let pool: TestWorker;
let count = 0;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  router = await openTestWorker(servers, "router");
  pool = await openTestWorker(servers, "venue");
});

afterAll(async () => {
  await router[Symbol.asyncDispose]();
  await pool[Symbol.asyncDispose]();
  await servers.close();
});

type Process = {
  readonly handle: (delivery: Delivery) => Promise<Verdict>;
  readonly observer: Observer;
};

/** A pool's process as it is just after its start: it remembers nothing. */
function startProcess(venue: Venue, change: Partial<BrokerAdapter> = {}): Process {
  const adapter: BrokerAdapter = {
    broker: "venue",
    isLive: false,
    capabilities: {
      assetClasses: ["us_equity"],
      ordTypes: ["limit"],
      timesInForce: ["day"],
      cashOrderQty: true,
      fractional: true,
      extendedHours: true,
      sellShort: true,
      replace: true,
    },
    refusesDuplicateIds: true,
    inFlightBoundMs: IN_FLIGHT_MS,
    sessions: [venue.session],
    ...change,
  };
  const { orderLog, projection, log, name } = pool;
  const worker = { ...pool, orders: openOrders(orderLog, projection, name, log) };
  const observer = createObserver(worker, adapter, venue.session);
  return { observer, handle: workOnLegs(worker, adapter, new Map([[ACCOUNT, observer]]), OPEN) };
}

type Test = {
  readonly key: OrderKey;
  readonly clOrdId: string;
  readonly venue: Venue;
  readonly one: Process;
  readonly two: Process;
};

/** An order that the router has received, a venue, and two processes of its pool. */
async function newTest(validUntil = FOR_EVER, change: Partial<BrokerAdapter> = {}): Promise<Test> {
  count += 1;
  const key = { account: ACCOUNT, orderId: `ord-${count}` };
  const clOrdId = clOrdIdOf(key.orderId, "1", 0);
  const leg = { legId: "1", broker: "venue", clOrdId, orderQty: "100" };
  const request = { ...limitOrder(), ...key, validUntil };
  await append(key, () => ({ type: "received", request, digest: DIGEST, legs: [leg] }));
  const venue = openVenue(ACCOUNT);
  return {
    key,
    clOrdId,
    venue,
    one: startProcess(venue, change),
    two: startProcess(venue, change),
  };
}

/** What the router appends. */
async function append(key: OrderKey, draft: (leg: Leg | undefined) => EventDraft): Promise<void> {
  let isAppended = false;
  await router.orders.change(key, (state) => {
    if (isAppended) return [];
    isAppended = true;
    return [draft(state?.legs[0])];
  });
}

const askCancel = async ({ key }: Test, requestId = "c-1"): Promise<void> => {
  await router.orders.read(key);
  await append(key, () => ({ type: "pending_cancel", requestId }));
};

/** An operator's word, as the router puts it on the log. */
async function say(
  { key }: Test,
  verdict: "send_again" | "placed",
  brokerOrderId?: string,
): Promise<void> {
  const leg = await legOf(key);
  const named = brokerOrderId === undefined ? {} : { brokerOrderId };
  const { attempt } = leg;
  await append(key, () => ({
    type: "resolved",
    ...headerOf(leg),
    ...named,
    requestId: "cmd-1",
    verdict,
    attempt,
    decidedBy: "j.doe",
    reason: { code: `resolved_${verdict}`, text: "the desk has looked" },
  }));
}

async function askReplace({ key }: Test, change: Partial<Leg["terms"]>): Promise<string> {
  const leg = await legOf(key);
  const clOrdId = clOrdIdOf(key.orderId, "1", leg.replaceVersion + 1);
  const terms = { ...leg.terms, ...change };
  await router.orders.read(key);
  await append(key, () => ({
    type: "pending_replace",
    ...headerOf(leg),
    clOrdId,
    requestId: "r-1",
    terms,
    validUntil: FOR_EVER,
  }));
  return clOrdId;
}

async function legOf(key: OrderKey): Promise<Leg> {
  const [leg] = (await router.orders.read(key))?.legs ?? [];
  if (leg === undefined) throw new Error("no leg");
  return leg;
}

const typesOf = async (key: OrderKey): Promise<readonly string[]> =>
  (await router.orderLog.read(key)).map(({ event }) => event.type);

function once(
  { handle }: Process,
  { orderId }: OrderKey,
  action: LegRouted["action"],
  requestId?: string,
  deliveries = 1,
): Promise<Verdict> {
  const leg = { action, account: ACCOUNT, orderId, legId: "1", broker: "venue" };
  const command = requestId === undefined ? leg : { ...leg, requestId };
  const body = new TextEncoder().encode(JSON.stringify(command));
  return handle({ subject: "order.routed.venue", body, seq: 1, deliveries });
}

/** As the bus does it, but sooner: the command comes again until it is done. */
const work = (
  process: Process,
  key: OrderKey,
  action: LegRouted["action"],
  requestId?: string,
): Promise<unknown> =>
  eventually(async () => (await once(process, key, action, requestId)).kind === "done", action);

const sends = ({ venue }: Test): readonly string[] =>
  venue.arrived.filter((line) => line.startsWith("submit"));

describe("a leg", () => {
  it("is sent once, however often and to however many processes it comes", async () => {
    const test = await newTest(FOR_EVER, { inFlightBoundMs: 2_000 });
    await Promise.all([test.one, test.two, test.one].map((p) => work(p, test.key, "submit")));
    await work(test.two, test.key, "submit");
    expect(sends(test)).toHaveLength(1);
    expect(await typesOf(test.key)).toEqual(["received", "submitting", "new"]);
  });

  it("that is refused is rejected", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("refused");
    await work(test.one, test.key, "submit");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "rejected" });
    expect(test.venue.size()).toBe(0);
  });

  it("that never left is tried again by the same process, under its one intent", async () => {
    const test = await newTest(FOR_EVER, { inFlightBoundMs: 2_000 });
    test.venue.faults.submit.push("never_left");
    await work(test.one, test.key, "submit");
    expect(await typesOf(test.key)).toEqual(["received", "submitting", "new"]);
    expect(sends(test)).toHaveLength(1);
  });

  it("that is taken on without a copy is known, and its broker id is learnt later", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("bare");
    await work(test.one, test.key, "submit");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "pending_new" });
    await test.two.observer.order(test.venue.get(test.clOrdId));
    expect(await legOf(test.key)).toMatchObject({ brokerOrderId: `b-${test.clOrdId}` });
  });

  it("is not sent when its time was over before it came", async () => {
    const test = await newTest("2026-01-01T00:00:00Z");
    await work(test.one, test.key, "submit");
    expect(test.venue.arrived).toEqual([]);
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "canceled", sending: "not_sent" });
  });

  it("of an account that this pool does not have comes again", async () => {
    const test = await newTest();
    const elsewhere = openVenue("ACC-2");
    const observer = createObserver(pool, { ...adapterOf(elsewhere) }, elsewhere.session);
    const handle = workOnLegs(pool, adapterOf(elsewhere), new Map([["ACC-2", observer]]), OPEN);
    expect(await once({ handle, observer }, test.key, "submit")).toMatchObject({ kind: "again" });
  });

  it("that breaks its contract is hopeless", async () => {
    const test = await newTest();
    const body = new TextEncoder().encode("{}");
    const delivery = { subject: "order.routed.venue", body, seq: 1, deliveries: 1 };
    expect(await test.one.handle(delivery)).toEqual({ kind: "hopeless" });
  });
});

const adapterOf = (venue: Venue): BrokerAdapter => ({
  broker: "venue",
  isLive: false,
  capabilities: {
    assetClasses: [],
    ordTypes: [],
    timesInForce: [],
    cashOrderQty: false,
    fractional: false,
    extendedHours: false,
    sellShort: false,
    replace: false,
  },
  refusesDuplicateIds: true,
  inFlightBoundMs: IN_FLIGHT_MS,
  sessions: [venue.session],
});

describe("a send without an answer", () => {
  it.each(["lost_after", "throws"] as const)("is looked up, not sent again: %s", async (fault) => {
    const test = await newTest();
    test.venue.faults.submit.push(fault);
    const first = once(test.one, test.key, "submit");
    await first;
    if (fault === "lost_after") {
      await work(test.two, test.key, "submit");
      expect(sends(test)).toHaveLength(1);
      expect(await typesOf(test.key)).toEqual(["received", "submitting", "submit_unknown", "new"]);
    } else {
      expect(await typesOf(test.key)).toEqual(["received", "submitting", "submit_unknown"]);
      expect(sends(test)).toHaveLength(0);
    }
  });

  it("that never arrived is sent again under the same id, only after the bound", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    const since = performance.now();
    await work(test.one, test.key, "submit");
    expect(performance.now() - since).toBeGreaterThanOrEqual(IN_FLIGHT_MS);
    expect(sends(test)).toEqual([`submit ${test.clOrdId}`]);
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new", attempt: 2 });
  });

  it("is sent again once by many processes that race", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    const racing = Array.from({ length: 8 }, () => startProcess(test.venue));
    await Promise.all(racing.map((process) => work(process, test.key, "submit")));
    expect(sends(test)).toHaveLength(1);
    expect((await legOf(test.key)).attempt).toBe(2);
    expect(test.venue.size()).toBe(1);
  });

  it("is asked for by a process that knows nothing of it: its sender died after the intent", async () => {
    const test = await newTest();
    const header = { legId: "1", broker: "venue", clOrdId: test.clOrdId };
    await router.orders.read(test.key);
    await append(test.key, () => ({ type: "submitting", ...header, action: "new", attempt: 1 }));
    const verdict = await once(test.one, test.key, "submit");
    expect(verdict).toMatchObject({ kind: "again" });
    expect(sends(test)).toEqual([]); // it may be under way
    await work(test.one, test.key, "submit");
    expect(sends(test)).toHaveLength(1);
  });

  it("is not sent again while the broker cannot be asked", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    test.venue.answering = false;
    await once(test.one, test.key, "submit");
    const since = performance.now();
    await eventually(async () => {
      const verdict = await once(test.one, test.key, "submit");
      expect(verdict.kind).toBe("again");
      return performance.now() - since > 5 * IN_FLIGHT_MS;
    });
    expect(sends(test)).toEqual([]);
    test.venue.answering = true;
    await work(test.one, test.key, "submit");
    expect(sends(test)).toHaveLength(1);
  });

  it("is never sent again where the broker takes an id twice", async () => {
    const test = await newTest(FOR_EVER, { refusesDuplicateIds: false });
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    const since = performance.now();
    await eventually(async () => {
      await once(test.one, test.key, "submit");
      return performance.now() - since > 5 * IN_FLIGHT_MS;
    });
    expect(sends(test)).toEqual([]);
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "submit_unknown" });
  });

  it("is sent once more by an operator's word, and no more, where the broker takes an id twice", async () => {
    const test = await newTest(FOR_EVER, { refusesDuplicateIds: false });
    test.venue.faults.submit.push("lost_before", "lost_before");
    await once(test.one, test.key, "submit");
    await say(test, "send_again");
    const racing = [test.one, test.two, startProcess(test.venue, { refusesDuplicateIds: false })];
    await eventually(async () => {
      await Promise.all(racing.map((process) => once(process, test.key, "submit")));
      return (await legOf(test.key)).attempt === 2;
    });
    const since = performance.now();
    await eventually(async () => {
      await Promise.all(racing.map((process) => once(process, test.key, "submit")));
      return performance.now() - since > 5 * IN_FLIGHT_MS;
    });
    expect((await legOf(test.key)).attempt).toBe(2);
    expect(sends(test)).toEqual([]); // both were lost on the way
  });

  it("is looked up by the broker's own id once an operator has named it", async () => {
    const test = await newTest(FOR_EVER, { refusesDuplicateIds: false });
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    test.venue.place("manual", "b-manual");
    await say(test, "placed", "b-manual");
    await work(test.two, test.key, "submit");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new", brokerOrderId: "b-manual" });
    expect(sends(test)).toEqual([]);
  });

  it("is not taken for another of the gateway's orders, whatever an operator has named", async () => {
    const test = await newTest(FOR_EVER, { refusesDuplicateIds: false });
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    test.venue.place(clOrdIdOf("another", "1", 0), "b-another");
    await say(test, "placed", "b-another");
    expect(await once(test.two, test.key, "submit")).toMatchObject({ kind: "again" });
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "submit_unknown" });
  });

  it("is worked on once, and not kept, when it was handed on again", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    const leg = { action: "submit", ...test.key, legId: "1", broker: "venue", again: true };
    const body = new TextEncoder().encode(JSON.stringify(leg));
    const delivery = { subject: "order.routed.venue", body, seq: 1, deliveries: 1 };
    const before = test.venue.lookups();
    expect(await test.two.handle(delivery)).toEqual({ kind: "done" });
    expect(test.venue.lookups()).toBe(before + 1);
  });

  it("ends, and is not sent again, when a cancel was asked for meanwhile", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    await askCancel(test);
    await work(test.one, test.key, "submit");
    expect(sends(test)).toEqual([]);
    const last = (await router.orderLog.read(test.key)).at(-1)?.event;
    expect(last).toMatchObject({ type: "canceled", requestId: "c-1" });
    await work(test.two, test.key, "cancel", "c-1");
  });

  it("that is given up, and comes through after all, is cancelled at the broker", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    await once(test.one, test.key, "submit");
    await askCancel(test);
    await work(test.one, test.key, "submit");
    expect((await legOf(test.key)).reason).toMatchObject({ code: "never_reached_broker" });

    // The frozen sender wakes up, and its bytes arrive.
    const { symbol } = (await router.orders.read(test.key))?.request.instrument ?? { symbol: "" };
    const terms = (await legOf(test.key)).terms;
    await test.venue.session.submit({ clOrdId: test.clOrdId, symbol, side: "buy", terms });
    const late = await test.venue.session.find(test.clOrdId);
    if (late.kind !== "found") throw new Error(`found ${late.kind}, expected the late order`);
    await test.two.observer.order(late.order);
    expect(test.venue.arrived).toContain(`cancel ${test.clOrdId}`);
    expect((await legOf(test.key)).ordStatus).toBe("canceled");
  });

  it("that the log has lost is cancelled at the broker when its order ends here as never sent", async () => {
    const test = await newTest();
    const { terms } = await legOf(test.key);
    await test.venue.session.submit({ clOrdId: test.clOrdId, symbol: "AAPL", side: "buy", terms });
    await askCancel(test);
    await work(test.one, test.key, "cancel", "c-1");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "canceled", sending: "not_sent" });
    await test.two.observer.order(test.venue.get(test.clOrdId));
    expect(test.venue.arrived).toContain(`cancel ${test.clOrdId}`);
  });

  it("whose second send is refused because the first arrived after all is not rejected", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_after", "refused");
    // The look-ups miss it for longer than the bound, as a broker's caches can.
    const session: Venue["session"] = {
      ...test.venue.session,
      find: (id) => {
        const lookup = () => test.venue.session.find(id);
        return sends(test).length < 2 ? Promise.resolve({ kind: "absent" }) : lookup();
      },
    };
    const misled = startProcess({ ...test.venue, session });
    await work(misled, test.key, "submit");
    expect(sends(test)).toHaveLength(2);
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new", attempt: 2 });
    expect(test.venue.size()).toBe(1);
  });
});

describe("a cancel", () => {
  it("of a leg that nobody has sent ends it without a word to the broker", async () => {
    const test = await newTest();
    await askCancel(test);
    await work(test.one, test.key, "cancel", "c-1");
    await work(test.two, test.key, "submit");
    expect(test.venue.arrived).toEqual([]);
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "canceled" });
  });

  it("reaches the broker from a process that remembers the order as it was before", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    await askCancel(test);
    await once(test.one, test.key, "cancel", "c-1");
    expect(test.venue.arrived).toContain(`cancel ${test.clOrdId}`);
  });

  it("is asked for again until its outcome is known", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    await askCancel(test);
    test.venue.faults.cancel.push("lost_before", "never_left");
    for (let n = 0; n < 3; n++) {
      expect(await once(test.one, test.key, "cancel", "c-1")).toMatchObject({ kind: "again" });
    }
    test.venue.set(test.clOrdId, { ordStatus: "canceled" });
    await test.one.observer.order(test.venue.get(test.clOrdId));
    expect(await once(test.one, test.key, "cancel", "c-1")).toEqual({ kind: "done" });
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "canceled" });
  });

  it("that a fill has beaten is over with the order, and the fill counts", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    await askCancel(test);
    test.venue.faults.cancel.push("refused");
    test.venue.execute(test.clOrdId, "e1", "100");
    test.venue.set(test.clOrdId, { ordStatus: "filled" });
    await work(test.one, test.key, "cancel", "c-1");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "filled", cumQty: "100" });
  });

  it("that the broker refuses is rejected, and the order works on", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    await askCancel(test);
    test.venue.faults.cancel.push("refused");
    await work(test.one, test.key, "cancel", "c-1");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new" });
    expect(await typesOf(test.key)).toContain("cancel_rejected");
  });

  it("waits while nobody knows whether the order arrived", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_after");
    test.venue.answering = false;
    await once(test.one, test.key, "submit");
    await askCancel(test);
    expect(await once(test.two, test.key, "cancel", "c-1")).toMatchObject({ kind: "again" });
    test.venue.answering = true;
    await work(test.two, test.key, "submit");
    await once(test.two, test.key, "cancel", "c-1");
    expect(test.venue.arrived.at(-1)).toBe(`cancel ${test.clOrdId}`);
  });

  it("reaches the broker while Redis is gone", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    await askCancel(test);
    await servers.redis.kill();
    await once(test.one, test.key, "cancel", "c-1").catch(() => undefined);
    expect(test.venue.arrived).toContain(`cancel ${test.clOrdId}`);
    await servers.redis.start();
    await eventually(() =>
      pool.redis.ping().then(
        () => true,
        () => false,
      ),
    );
  });
});

describe("a replace", () => {
  const working = async (): Promise<Test> => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    return test;
  };

  it("takes effect when the new order works, and asks for what is left only", async () => {
    const test = await working();
    await test.one.observer.report(test.venue.execute(test.clOrdId, "e1", "40"));
    const next = await askReplace(test, { price: "11" });
    await work(test.two, test.key, "replace", "r-1");
    expect(test.venue.arrived.at(-1)).toBe(`replace ${next}`);
    expect(await legOf(test.key)).toMatchObject({
      clOrdId: next,
      brokerOrderId: `b-${next}`,
      cumQty: "40",
      terms: { price: "11", orderQty: "100" },
    });
  });

  it("that is refused leaves the order as it was", async () => {
    const test = await working();
    test.venue.faults.replace.push("refused");
    await askReplace(test, { price: "11" });
    await work(test.one, test.key, "replace", "r-1");
    expect(await legOf(test.key)).toMatchObject({ clOrdId: test.clOrdId, terms: { price: "10" } });
    expect(await typesOf(test.key)).toContain("replace_rejected");
  });

  it("without an answer is looked up and found", async () => {
    const test = await working();
    test.venue.faults.replace.push("lost_after");
    const next = await askReplace(test, { price: "11" });
    await work(test.one, test.key, "replace", "r-1");
    expect(await legOf(test.key)).toMatchObject({ clOrdId: next, terms: { price: "11" } });
    expect(test.venue.arrived.filter((line) => line.startsWith("replace"))).toHaveLength(1);
  });

  it("that never arrived is given up after the bound, and never sent twice", async () => {
    const test = await working();
    test.venue.faults.replace.push("lost_before");
    await askReplace(test, { price: "11" });
    await work(test.one, test.key, "replace", "r-1");
    expect(await legOf(test.key)).toMatchObject({ clOrdId: test.clOrdId, ordStatus: "new" });
    expect(test.venue.arrived.filter((line) => line.startsWith("replace"))).toEqual([]);
  });

  it("is sent once by processes that race", async () => {
    const test = await working();
    await askReplace(test, { price: "11" });
    await Promise.all([test.one, test.two].map((p) => work(p, test.key, "replace", "r-1")));
    expect(test.venue.arrived.filter((line) => line.startsWith("replace"))).toHaveLength(1);
  });

  it("waits for a candidate to work, and falls back when it is refused", async () => {
    const test = await working();
    const next = await askReplace(test, { price: "11" });
    test.venue.faults.replace.push("candidate");
    expect(await once(test.one, test.key, "replace", "r-1")).toMatchObject({ kind: "again" });
    expect(await legOf(test.key)).toMatchObject({ clOrdId: test.clOrdId });
    test.venue.set(next, { ordStatus: "rejected" });
    await work(test.two, test.key, "replace", "r-1");
    expect(await legOf(test.key)).toMatchObject({ clOrdId: test.clOrdId, ordStatus: "new" });
  });

  it("is not taken for refused when the order that it made was rejected after it had taken place", async () => {
    const test = await working();
    const next = await askReplace(test, { price: "11" });
    test.venue.faults.replace.push("candidate");
    await once(test.one, test.key, "replace", "r-1");
    const brokerOrderId = `b-${next}`;
    test.venue.set(test.clOrdId, { ordStatus: "replaced", replacedBy: brokerOrderId });
    test.venue.set(next, { ordStatus: "rejected" });
    await test.one.observer.report({ execType: "rejected", clOrdId: next, brokerOrderId });
    expect(await legOf(test.key)).toMatchObject({ clOrdId: next, ordStatus: "rejected" });
    expect((await typesOf(test.key)).slice(-2)).toEqual(["replaced", "rejected"]);
  });

  it("is not sent when its quantity has been executed meanwhile", async () => {
    const test = await working();
    await askReplace(test, { orderQty: "60" });
    await test.one.observer.report(test.venue.execute(test.clOrdId, "e1", "60"));
    await work(test.one, test.key, "replace", "r-1");
    expect(test.venue.arrived).toEqual([`submit ${test.clOrdId}`]);
    expect(await legOf(test.key)).toMatchObject({ cumQty: "60", terms: { orderQty: "100" } });
  });
});

describe("what the broker tells", () => {
  it("twice and out of order comes to the same", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    const first = test.venue.execute(test.clOrdId, "e1", "40");
    const second = test.venue.execute(test.clOrdId, "e2", "60");
    for (const report of [second, second, first, second, first]) {
      await test.one.observer.report(report);
      await test.two.observer.report(report);
    }
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "filled", cumQty: "100" });
    expect((await typesOf(test.key)).filter((type) => type === "trade")).toHaveLength(2);
  });

  it("of an end brings the executions that were missing first, also when Redis has forgotten all", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    test.venue.execute(test.clOrdId, "e1", "40");
    test.venue.set(test.clOrdId, { ordStatus: "canceled" });
    await pool.redis.flushall();
    await startProcess(test.venue).observer.order(test.venue.get(test.clOrdId));
    expect(await typesOf(test.key)).toEqual(["received", "submitting", "new", "trade", "canceled"]);
  });

  it("of an end does not close an order whose executions cannot be found", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    test.venue.set(test.clOrdId, { ordStatus: "canceled", cumQty: "40" });
    await test.one.observer.order(test.venue.get(test.clOrdId));
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new" });
    test.venue.set(test.clOrdId, { cumQty: "0" });
    test.venue.execute(test.clOrdId, "e1", "40");
    await test.one.observer.order(test.venue.get(test.clOrdId));
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "canceled", cumQty: "40" });
  });

  it("is never taken for a fill without its executions", async () => {
    const test = await newTest();
    await work(test.one, test.key, "submit");
    test.venue.set(test.clOrdId, { ordStatus: "filled", cumQty: "100" });
    await test.one.observer.order(test.venue.get(test.clOrdId));
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new", cumQty: "0" });
  });

  it("of an order that was cancelled as never sent has it cancelled there, until it is over", async () => {
    const test = await newTest();
    await askCancel(test);
    await work(test.one, test.key, "cancel", "c-1");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "canceled", sending: "not_sent" });
    const { terms } = await legOf(test.key);
    await test.venue.session.submit({ ...test, symbol: "AAPL", side: "buy", terms });
    await test.one.observer.report(test.venue.execute(test.clOrdId, "e1", "40"));
    await test.one.observer.order(test.venue.get(test.clOrdId));
    await test.two.observer.order(test.venue.get(test.clOrdId));
    const cancels = test.venue.arrived.filter((line) => line.startsWith("cancel"));
    expect(cancels).toEqual([`cancel ${test.clOrdId}`, `cancel ${test.clOrdId}`]);
    test.venue.set(test.clOrdId, { ordStatus: "canceled" });
    await test.one.observer.order(test.venue.get(test.clOrdId));
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "canceled", cumQty: "40" });
  });

  it("of an order that was refused here is an alarm", async () => {
    const test = await newTest();
    const orderId = `${test.key.orderId}-refused`;
    const request = { ...limitOrder(), orderId, account: ACCOUNT };
    const reason = { code: "request_expired", text: "too late" };
    const refused: EventDraft = { type: "refused", request, digest: DIGEST, reason };
    await router.orders.change({ account: ACCOUNT, orderId }, (state) =>
      state === undefined ? [refused] : [],
    );
    const before = pool.counters["unlogged_orders"] ?? 0;
    const clOrdId = clOrdIdOf(orderId, "1", 0);
    const report = { execType: "new", clOrdId, brokerOrderId: "b-x" } as const;
    expect(await test.one.observer.report(report)).toEqual({ kind: "foreign" });
    expect(pool.counters["unlogged_orders"]).toBe(before + 1);
  });

  it.each(["somebody-elses", "ord-none-1-0"])("of %s is none of ours", async (clOrdId) => {
    const test = await newTest();
    const report = { execType: "new", clOrdId, brokerOrderId: "b-x" } as const;
    expect(await test.one.observer.report(report)).toEqual({ kind: "foreign" });
  });
});
