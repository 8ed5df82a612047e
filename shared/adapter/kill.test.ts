/** Legs under the kill switch: never sent where it holds, never declared dead where they may live. */
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { eventually, openTestWorker, type TestWorker } from "../../test/fleet/worker.ts";
import type { Leg } from "../../contracts/generated/types.ts";
import type { EventDraft, OrderKey } from "../domain/order/events.ts";
import { clOrdIdOf } from "../domain/order/identity.ts";
import { headerOf } from "../domain/order/sending.ts";
import { DIGEST, limitOrder } from "../domain/testing/story.ts";
import type { Verdict } from "../runtime/bus/bus.ts";
import { openWords, STOP, WAIT } from "../runtime/operator/testing/switchboards.ts";
import type { BrokerAdapter, BrokerSession } from "./adapter.ts";
import { workOnLegs } from "./commands.ts";
import { createObserver } from "./observer.ts";
import { openVenue, type Venue } from "./testing/venue.ts";

const ACCOUNT = "ACC-1";
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

type Test = {
  readonly key: OrderKey;
  readonly clOrdId: string;
  readonly venue: Venue;
  readonly words: ReturnType<typeof openWords>;
  readonly once: (action?: "submit" | "cancel" | "replace", requestId?: string) => Promise<Verdict>;
};

async function newTest(
  change: (session: BrokerSession) => BrokerSession = (same) => same,
): Promise<Test> {
  count += 1;
  const key = { account: ACCOUNT, orderId: `ord-${count}` };
  const clOrdId = clOrdIdOf(key.orderId, "1", 0);
  const leg = { legId: "1", broker: "venue", clOrdId, orderQty: "100" };
  const request = { ...limitOrder(), ...key, validUntil: FOR_EVER };
  await append(key, () => ({ type: "received", request, digest: DIGEST, legs: [leg] }));
  const venue = openVenue(ACCOUNT);
  const session = change(venue.session);
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
    inFlightBoundMs: 60,
    sessions: [session],
  };
  const observer = createObserver(pool, adapter, session);
  const words = openWords();
  const handle = workOnLegs(pool, adapter, new Map([[ACCOUNT, observer]]), words);
  const once: Test["once"] = (action = "submit", requestId) => {
    const command = { action, ...key, legId: "1", broker: "venue", requestId };
    const body = new TextEncoder().encode(JSON.stringify(command));
    return handle({ subject: "order.routed.venue", body, seq: 1, deliveries: 1 });
  };
  return { key, clOrdId, venue, words, once };
}

/** What the router appends. */
async function append(key: OrderKey, draft: (leg: Leg | undefined) => EventDraft): Promise<void> {
  let isAppended = false;
  await router.orders.read(key);
  await router.orders.change(key, (state) => {
    if (isAppended) return [];
    isAppended = true;
    return [draft(state?.legs[0])];
  });
}

async function legOf(key: OrderKey): Promise<Leg> {
  const [leg] = (await router.orders.read(key))?.legs ?? [];
  if (leg === undefined) throw new Error("no leg");
  return leg;
}

const typesOf = async (key: OrderKey): Promise<readonly string[]> =>
  (await router.orderLog.read(key)).map(({ event }) => event.type);

const untilDone = ({ once }: Test): Promise<unknown> =>
  eventually(async () => (await once()).kind === "done");

const never = { sending: "not_sent", ordStatus: "canceled", reason: { code: "kill_switch" } };

describe("a leg under a kill", () => {
  it("that was never sent ends as canceled, and nothing reaches the venue", async () => {
    const test = await newTest();
    test.words.say(STOP);
    await untilDone(test);
    expect(await legOf(test.key)).toMatchObject(never);
    expect(await typesOf(test.key)).toEqual(["received", "canceled"]);
    expect(test.venue.arrived).toEqual([]);
  });

  it("whose intent was won just before it is not sent, and ends as canceled", async () => {
    const test = await newTest();
    let asked = 0;
    const turning = { kind: "go" } as const;
    test.words.wordOn = () => ((asked += 1) > 1 ? STOP : turning);
    await untilDone(test);
    expect(await typesOf(test.key)).toEqual(["received", "submitting", "canceled"]);
    expect(await legOf(test.key)).toMatchObject({ reason: { code: "kill_switch" } });
    expect(test.venue.arrived).toEqual([]);
  });

  it("that waits inside the adapter asks again, and does not leave", async () => {
    const test = await newTest((session) => ({
      ...session,
      submit: async (order, permit) => {
        test.words.say(STOP); // as after a wait for the rate budget
        const hold = permit?.();
        return hold === undefined ? session.submit(order) : { kind: "never_left", reason: hold };
      },
    }));
    await untilDone(test);
    expect(await legOf(test.key)).toMatchObject({
      ordStatus: "canceled",
      reason: { code: "kill_switch" },
    });
    expect(test.venue.arrived).toEqual([]);
  });

  it("whose send got no answer is asked for, and found is as ever", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_after");
    test.venue.answering = false;
    await test.once();
    test.words.say(STOP);
    expect(await test.once()).toMatchObject({ kind: "again" });
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "submit_unknown" });
    test.venue.answering = true;
    await untilDone(test);
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new" });
    expect(test.venue.size()).toBe(1);
  });

  it("whose send got no answer and is proven absent ends, and is not sent again", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    await test.once();
    test.words.say(STOP);
    await untilDone(test);
    expect(await legOf(test.key)).toMatchObject({
      ordStatus: "canceled",
      reason: { code: "never_reached_broker" },
    });
    expect(test.venue.arrived).toEqual([]);
  });

  it("is cancelled at the broker as ever", async () => {
    const test = await newTest();
    await untilDone(test);
    test.words.say(STOP);
    await append(test.key, () => ({ type: "pending_cancel", requestId: "c-1" }));
    await test.once("cancel", "c-1");
    expect(test.venue.arrived).toContain(`cancel ${test.clOrdId}`);
  });

  it("is not replaced, and works on as it is", async () => {
    const test = await newTest();
    await untilDone(test);
    const leg = await legOf(test.key);
    const clOrdId = clOrdIdOf(test.key.orderId, "1", 1);
    const terms = { ...leg.terms, orderQty: "200" };
    const asked = { ...headerOf(leg), clOrdId, requestId: "r-1", terms, validUntil: FOR_EVER };
    await append(test.key, () => ({ type: "pending_replace", ...asked }));
    test.words.say(STOP);
    await test.once("replace", "r-1");
    expect(await typesOf(test.key)).toContain("replace_rejected");
    expect(await legOf(test.key)).toMatchObject({ ordStatus: "new" });
    expect(test.venue.size()).toBe(1);
  });
});

describe("while nobody can tell whether a kill holds", () => {
  it("a leg is not sent, nothing is written, and it comes again until somebody can", async () => {
    const test = await newTest();
    test.words.say(WAIT);
    expect(await test.once()).toMatchObject({ kind: "again" });
    expect(await typesOf(test.key)).toEqual(["received"]);
    test.words.say({ kind: "go" });
    await untilDone(test);
    expect(await typesOf(test.key)).toEqual(["received", "submitting", "new"]);
  });

  it("a leg proven absent is not sent again", async () => {
    const test = await newTest();
    test.venue.faults.submit.push("lost_before");
    await test.once();
    test.words.say(WAIT);
    await new Promise((resolve) => setTimeout(resolve, 200)); // longer than any send of this test
    expect(await test.once()).toMatchObject({ kind: "again" });
    expect(test.venue.arrived).toEqual([]);
    test.words.say({ kind: "go" });
    await untilDone(test);
    expect(test.venue.arrived).toEqual([`submit ${test.clOrdId}`]);
  });
});
