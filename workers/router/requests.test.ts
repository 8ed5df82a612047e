/** Requests of a client on a real bus, answered by the router on the log and handed on to a pool. */
import { openTestWorker, eventually, type TestWorker } from "../../test/fleet/worker.ts";
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import {
  orderCancelRequested,
  orderRefused,
  orderReplaceRequested,
  orderRequested,
} from "../../contracts/subjects.ts";
import {
  parse,
  type BrokerStatus,
  type LegRouted,
  type RequestRefused,
} from "../../contracts/validate.ts";
import { parseOrderEvent, type OrderEvent } from "../../contracts/order-event.ts";
import { headerOf } from "../../shared/domain/order/sending.ts";
import { limitOrder } from "../../shared/domain/testing/story.ts";
import { openBus, type Bus } from "../../shared/runtime/bus/bus.ts";
import { OPEN, openWords, STOP, WAIT } from "../../shared/runtime/operator/testing/switchboards.ts";
import { answerRequests } from "./requests.ts";
import type { Routes } from "./routes.ts";

const ACCOUNT = "ACC-1";
const FOR_EVER = "2099-01-01T00:00:00Z";

let servers: TestServers;
let router: TestWorker;
let pool: TestWorker;
let oms: Bus;
let count = 0;
const running: Promise<void>[] = [];
const routed: LegRouted[] = [];
const told: OrderEvent[] = [];
const refusals: RequestRefused[] = [];

const status: BrokerStatus = {
  broker: "venue",
  account: ACCOUNT,
  state: "connected",
  since: "2026-03-02T14:30:00Z",
  at: "2026-03-02T14:30:00Z",
  by: "venue-h-1-abc",
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
};
let complete = true;
const words = openWords();
const routes: Routes = {
  of: (account) => (account === ACCOUNT ? [status] : []),
  all: () => [status],
  complete: () => complete,
};

const consuming = { inFlight: 64, heartbeatMs: 3_000 };

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  router = await openTestWorker(servers, "router");
  pool = await openTestWorker(servers, "venue");
  const config = { url: servers.natsUrl, name: "test oms", ...servers.credential("oms") };
  oms = await openBus(config, router.log);
  oms.subscribe("order.events.*.*", ({ body }) => void told.push(parseOrderEvent(body)));
  oms.subscribe(
    orderRefused.all,
    ({ body }) => void refusals.push(parse("request-refused.v1", body)),
  );
  const requests = { stream: "REQUESTS", consumer: "router", ...consuming };
  running.push(
    router.bus.consume(requests, answerRequests(router, routes, words), router.stopping),
  );
  const legs = { stream: "ROUTED", consumer: "venue", ...consuming };
  const collect = async ({ body }: { body: Uint8Array }) => {
    routed.push(parse("leg-routed.v1", body));
    return { kind: "done" } as const;
  };
  running.push(pool.bus.consume(legs, collect, pool.stopping));
});

afterAll(async () => {
  router.stop();
  pool.stop();
  await Promise.all(running);
  await oms[Symbol.asyncDispose]();
  await router[Symbol.asyncDispose]();
  await pool[Symbol.asyncDispose]();
  await servers.close();
});

const newOrder = (change: object = {}) => ({
  ...limitOrder(),
  validUntil: FOR_EVER,
  orderId: `ord-${(count += 1)}`,
  ...change,
});

let sent = 0;

/** @returns the sequence of the request on its stream */
async function send(subject: string, body: unknown): Promise<number> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const stored = await oms.store(subject, text, { messageId: `test-${(sent += 1)}` });
  if (stored.kind !== "stored") throw new Error("the request was not stored");
  return stored.seq;
}

const order = (body: unknown, account = ACCOUNT): Promise<number> =>
  send(orderRequested(account), body);
const cancel = (orderId: string, change: object = {}): Promise<number> =>
  send(orderCancelRequested(ACCOUNT), { requestId: "c-1", account: ACCOUNT, orderId, ...change });
const replace = (orderId: string, change: object = {}): Promise<number> =>
  send(orderReplaceRequested(ACCOUNT), {
    requestId: "r-1",
    account: ACCOUNT,
    orderId,
    price: "11",
    validUntil: FOR_EVER,
    ...change,
  });

const eventsOf = async (orderId: string): Promise<readonly OrderEvent[]> =>
  (await router.orderLog.read({ account: ACCOUNT, orderId })).map(({ event }) => event);

const typesOf = async (orderId: string): Promise<readonly string[]> =>
  (await eventsOf(orderId)).map(({ type }) => type);

const hasEvents = (orderId: string, events: number): Promise<unknown> =>
  eventually(
    async () => (await eventsOf(orderId)).length >= events,
    `event ${events} of ${orderId}`,
  );

const routedOf = (orderId: string): readonly string[] =>
  routed.filter((leg) => leg.orderId === orderId).map(({ action }) => action);

const refusalOf = (seq: number): Promise<RequestRefused> =>
  eventually(() => refusals.find(({ requestSeq }) => requestSeq === seq), `refusal ${seq}`);

/** All that was sent before this has been answered: requests are begun in their order. */
async function settled(): Promise<void> {
  const last = newOrder();
  await order(last);
  await eventually(() => routedOf(last.orderId).length > 0);
}

/** The pool's word that the order works, so that it can be changed. */
async function works(orderId: string): Promise<void> {
  await pool.orders.change({ account: ACCOUNT, orderId }, (state) => {
    const [leg] = state?.legs ?? [];
    if (leg === undefined || leg.sending === "acknowledged") return [];
    if (leg.sending === "in_flight") return [{ type: "new", ...headerOf(leg), brokerOrderId: "b" }];
    return [{ type: "submitting", ...headerOf(leg), action: "new", attempt: 1 }];
  });
}

describe("a new order", () => {
  it("is received on its log, told to the client and handed to its pool once", async () => {
    const request = newOrder();
    await order(request);
    await eventually(() => routedOf(request.orderId).length > 0);
    expect(await typesOf(request.orderId)).toEqual(["received"]);
    await eventually(() => told.find(({ orderId }) => orderId === request.orderId));
    const leg = routed.find(({ orderId }) => orderId === request.orderId);
    expect(leg?.received).toMatchObject({ type: "received", request });
  });

  it("that comes again, in any order of its fields, appends nothing and sends nothing", async () => {
    const request = newOrder();
    await order(request);
    await hasEvents(request.orderId, 1);
    await works(request.orderId);
    const reversed = Object.fromEntries(Object.entries(request).reverse());
    for (let n = 0; n < 5; n++) await order(n % 2 === 0 ? request : reversed);
    await settled();
    expect(await typesOf(request.orderId)).toEqual(["received", "submitting", "new"]);
    expect(routedOf(request.orderId)).toEqual(["submit"]);
  });

  it("that comes again before anybody sent it is handed on as the same command", async () => {
    const request = newOrder();
    for (let n = 0; n < 20; n++) await order(request);
    await settled();
    expect(await typesOf(request.orderId)).toEqual(["received"]);
    expect(routedOf(request.orderId)).toEqual(["submit"]);
  });

  it("under the id of a different one is refused on its log, which goes on unharmed", async () => {
    const request = newOrder();
    await order(request);
    await hasEvents(request.orderId, 1);
    for (let n = 0; n < 3; n++) await order({ ...request, side: "sell" });
    await hasEvents(request.orderId, 2);
    await settled();
    expect(await typesOf(request.orderId)).toEqual(["received", "request_refused"]);
    expect(routedOf(request.orderId)).toEqual(["submit"]);
  });

  it.each([
    ["whose time is over", { validUntil: "2026-01-01T00:00:00Z" }, "request_expired"],
    ["that makes no sense", { stopPx: "9" }, "price_not_allowed"],
    ["that names no route", { route: { broker: "elsewhere" } }, "unknown_route"],
    ["that its broker does not take", { timeInForce: "fok" }, "not_supported_by_broker"],
  ])("%s is refused on its log and handed to nobody", async (_, change, code) => {
    const request = newOrder(change);
    await order(request);
    await hasEvents(request.orderId, 1);
    await settled();
    expect(await eventsOf(request.orderId)).toMatchObject([{ type: "refused", reason: { code } }]);
    expect(routedOf(request.orderId)).toEqual([]);
  });

  it("of an account that nobody has announced waits while announcements come in", async () => {
    complete = false;
    const request = newOrder({ account: "ACC-9" });
    await order(request, "ACC-9");
    await settled();
    const key = { account: "ACC-9", orderId: request.orderId };
    expect(await router.orders.read(key)).toBeUndefined();
    complete = true;
    const state = await eventually(() => router.orders.read(key));
    expect(state.reason?.code).toBe("unknown_account");
  });
});

describe("a request that cannot be understood", () => {
  const text = (change: object): string => JSON.stringify(newOrder(change));
  it.each([
    ["no JSON", "hello", "not_json"],
    ["nothing", "", "not_json"],
    ["a list", "[]", "contract_violated"],
    ["a field too many", text({ extra: 1 }), "contract_violated"],
    ["a number for a decimal", text({ orderQty: 100 }), "contract_violated"],
    ["a prototype", `{"__proto__":{"orderId":"x"},${text({}).slice(1)}`, "contract_violated"],
    ["a key twice", `{"side":"sell",${text({}).slice(1)}`, "contract_violated"],
    ["a line break in its id", text({ orderId: "a\r\nPUB x 0\r\n" }), "contract_violated"],
    ["a wildcard in its id", text({ orderId: "a.>" }), "contract_violated"],
    ["control characters only", "\u0001".repeat(300), "not_json"],
    ["text that runs backwards", "\u202e".repeat(300), "not_json"],
    ["deep nesting", "[".repeat(100) + "]".repeat(100), "too_deep"],
  ])("is refused beside the log, coded: %s", async (_, body, code) => {
    const refusal = await refusalOf(await order(body));
    expect(refusal).toMatchObject({ account: ACCOUNT, reason: { code } });
    expect(refusal.excerpt ?? "").not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("says what it can of whose it is", async () => {
    const request = newOrder({ side: "up" });
    const refusal = await refusalOf(await order(request));
    expect(refusal).toMatchObject({ orderId: request.orderId, reason: { path: "/side" } });
  });

  it("is refused once, however often it is looked at", async () => {
    const seq = await order("hello");
    await refusalOf(seq);
    await settled();
    expect(refusals.filter(({ requestSeq }) => requestSeq === seq)).toHaveLength(1);
  });

  it("of another account than its subject's is refused and names its order", async () => {
    const request = newOrder({ account: "ACC-2" });
    const refusal = await refusalOf(await order(request));
    expect(refusal).toMatchObject({
      account: ACCOUNT,
      orderId: request.orderId,
      reason: { code: "account_mismatch" },
    });
    expect(
      await router.orders.read({ account: "ACC-2", orderId: request.orderId }),
    ).toBeUndefined();
  });
});

/** How often a change looks for its order: about 16 seconds, longer than a request takes to come again. */
const LOOKS = 7;

describe("a cancel", () => {
  it("is asked for on the log and handed on, once, however often it comes", async () => {
    const request = newOrder();
    await order(request);
    await hasEvents(request.orderId, 1);
    for (let n = 0; n < 5; n++) await cancel(request.orderId);
    await settled();
    await eventually(() => routedOf(request.orderId).length >= 2);
    expect(await typesOf(request.orderId)).toEqual(["received", "pending_cancel"]);
    expect([...routedOf(request.orderId)].sort()).toEqual(["cancel", "submit"]);
  });

  it("that overtakes its order waits for it", async () => {
    const request = newOrder();
    await cancel(request.orderId);
    await settled();
    await order(request);
    await eventually(() => routedOf(request.orderId).includes("cancel"));
    expect(await typesOf(request.orderId)).toEqual(["received", "pending_cancel"]);
  });

  it("of an order that never comes is refused", async () => {
    const cancel = { account: ACCOUNT, orderId: "ord-never", requestId: "c-1" };
    const delivery = {
      subject: orderCancelRequested(ACCOUNT),
      body: new TextEncoder().encode(JSON.stringify(cancel)),
      seq: 1_000_000,
    };
    const answer = answerRequests(router, routes, OPEN);
    for (let deliveries = 1; deliveries <= LOOKS; deliveries++) {
      expect(await answer({ ...delivery, deliveries })).toMatchObject({ kind: "again" });
    }
    const verdict = await answer({ ...delivery, deliveries: LOOKS + 1 });
    expect(verdict).toEqual({ kind: "hopeless" });
    const refusal = await refusalOf(delivery.seq);
    expect(refusal).toMatchObject({
      orderId: "ord-never",
      requestId: "c-1",
      reason: { code: "unknown_order" },
    });
  });

  it("of an order that is over is refused on its log", async () => {
    const request = newOrder({ stopPx: "9" });
    await order(request);
    await hasEvents(request.orderId, 1);
    await cancel(request.orderId);
    await hasEvents(request.orderId, 2);
    const [, refused] = await eventsOf(request.orderId);
    expect(refused).toMatchObject({ type: "request_refused", reason: { code: "order_done" } });
  });
});

describe("a replace", () => {
  it("of a working order is asked for and handed on once", async () => {
    const request = newOrder();
    await order(request);
    await hasEvents(request.orderId, 1);
    await works(request.orderId);
    for (let n = 0; n < 3; n++) await replace(request.orderId);
    await eventually(() => routedOf(request.orderId).includes("replace"));
    await settled();
    const types = await typesOf(request.orderId);
    expect(types).toEqual(["received", "submitting", "new", "pending_replace"]);
    expect(routedOf(request.orderId)).toEqual(["submit", "replace"]);
  });

  it("of an order that its broker has not confirmed is refused", async () => {
    const request = newOrder();
    await order(request);
    await hasEvents(request.orderId, 1);
    await replace(request.orderId);
    await hasEvents(request.orderId, 2);
    const [, refused] = await eventsOf(request.orderId);
    expect(refused).toMatchObject({ reason: { code: "not_acknowledged" } });
  });
});

describe("all requests from the first, told again in bulk", () => {
  it("append nothing and send nothing, also when Redis has forgotten all", async () => {
    const requests = Array.from({ length: 30 }, () => newOrder());
    for (const request of requests) await order(request);
    for (const { orderId } of requests) await hasEvents(orderId, 1);
    for (const { orderId } of requests) await works(orderId);
    await settled();
    const before = routed.length;
    await router.redis.flushall();
    await Promise.all(requests.map((request) => order(request)));
    await settled();
    expect(routed.length).toBe(before + 1); // the last one of settled
    for (const { orderId } of requests) expect(await eventsOf(orderId)).toHaveLength(3);
  });
});

describe("under a kill", () => {
  afterEach(() => words.say({ kind: "go" }));

  it("a new order is refused with the kill's code and scope, and no leg leaves", async () => {
    words.say(STOP);
    const request = newOrder();
    await order(request);
    await hasEvents(request.orderId, 1);
    expect(await eventsOf(request.orderId)).toMatchObject([
      { type: "refused", reason: { code: "kill_switch" } },
    ]);
    expect(routedOf(request.orderId)).toEqual([]);
  });

  it("a replace is refused, a cancel passes, and a repeated order is still a repeat", async () => {
    const request = newOrder();
    await order(request);
    await hasEvents(request.orderId, 1);
    await works(request.orderId);
    const before = (await eventsOf(request.orderId)).length;
    words.say(STOP);
    await order(request);
    await replace(request.orderId);
    await cancel(request.orderId);
    await hasEvents(request.orderId, before + 2);
    const added = (await eventsOf(request.orderId)).slice(before);
    expect(added.map(({ type }) => type).sort()).toEqual(["pending_cancel", "request_refused"]);
    expect(added.find(({ type }) => type === "request_refused")).toMatchObject({
      request: "replace",
      reason: { code: "kill_switch" },
    });
  });

  it("an order waits while nobody can tell whether a kill holds, and goes on when somebody can", async () => {
    words.say(WAIT);
    const request = newOrder();
    await order(request);
    const sentinel = newOrder();
    await cancel(sentinel.orderId); // worked on after it, so the order was seen
    await eventually(() => refusals.some(({ orderId }) => orderId === sentinel.orderId));
    expect(await eventsOf(request.orderId)).toEqual([]);
    words.say({ kind: "go" });
    await hasEvents(request.orderId, 1);
    expect(await typesOf(request.orderId)).toEqual(["received"]);
  });
});
