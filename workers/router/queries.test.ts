/** Questions asked by a client over a real bus, answered from a real store. */
import { openTestWorker, type TestWorker } from "../../test/fleet/worker.ts";
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { gateway } from "../../contracts/subjects.ts";
import { parse, type BrokerStatus, type OrdersAnswer } from "../../contracts/validate.ts";
import type { EventDraft } from "../../shared/domain/order/events.ts";
import { clOrdIdOf } from "../../shared/domain/order/identity.ts";
import { DIGEST, limitOrder, received } from "../../shared/domain/testing/story.ts";
import { openBus, type Bus } from "../../shared/runtime/bus/bus.ts";
import { answerQueries } from "./queries.ts";
import type { Routes } from "./routes.ts";

let servers: TestServers;
let router: TestWorker;
let oms: Bus;

const status = (account: string): BrokerStatus => ({
  broker: "venue",
  account,
  state: "connected",
  since: "2026-03-02T14:30:00Z",
  at: "2026-03-02T14:30:00Z",
  by: "venue-h-1-abc",
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
});
const ACCOUNTS = ["ACC-1", "ACC-2", "ACC-3"];
const routes: Routes = {
  of: () => [],
  all: () => ACCOUNTS.map(status),
  complete: () => true,
};

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  router = await openTestWorker(servers, "router");
  answerQueries(router, router.orderLog, routes);
  const config = { url: servers.natsUrl, name: "test oms", ...servers.credential("oms") };
  oms = await openBus(config, router.log);
});

beforeEach(async () => {
  await router.redis.flushall();
});

afterAll(async () => {
  await oms[Symbol.asyncDispose]();
  await router[Symbol.asyncDispose]();
  await servers.close();
});

async function ask(query: object | string): Promise<OrdersAnswer> {
  const text = typeof query === "string" ? query : JSON.stringify(query);
  return parse("orders-answer.v1", await oms.request(gateway.orders, text, 5_000));
}

/** Puts an order into the store as it would be after its receipt. */
const put = (account: string, orderId: string, ms: number): Promise<void> =>
  router.projection.write({
    seq: 1,
    state: {
      ...received().state,
      account,
      orderId,
      receivedAt: new Date(Date.UTC(2026, 2, 2) + ms).toISOString(),
    },
  });

/** Every order, page after page. */
async function all(query: object): Promise<readonly string[]> {
  const found: string[] = [];
  let before: number | undefined;
  do {
    const page = await ask(before === undefined ? query : { ...query, before });
    found.push(...page.orders.map(({ orderId }) => orderId));
    before = page.next;
  } while (before !== undefined);
  return found;
}

describe("a list of orders", () => {
  it("of several accounts is whole, newest first, with pages smaller than the sum", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) {
      const account = ACCOUNTS[n % 3] ?? "";
      ids.unshift(`ord-${n}`);
      await put(account, `ord-${n}`, n);
    }
    for (const limit of [1, 2, 5, 7, 100]) expect(await all({ limit })).toEqual(ids);
  });

  it("skips and repeats none that were received in the same instant", async () => {
    for (let n = 0; n < 12; n++) await put(ACCOUNTS[n % 3] ?? "", `ord-${n}`, Math.floor(n / 4));
    for (const limit of [1, 3, 5]) {
      const found = await all({ limit });
      expect(new Set(found).size).toBe(12);
      expect(found).toHaveLength(12);
    }
  });

  it("of one account has that account's only", async () => {
    await put("ACC-1", "ord-1", 1);
    await put("ACC-2", "ord-2", 2);
    expect(await all({ account: "ACC-2" })).toEqual(["ord-2"]);
  });

  it("is refused when the question breaks its contract", async () => {
    expect(await ask({ limit: 0 })).toMatchObject({ error: { code: "contract_violated" } });
    expect(await ask("hello")).toMatchObject({ error: { code: "not_json" } });
  });
});

describe("one order", () => {
  it("comes from the log, with its events, whatever the store has forgotten", async () => {
    const key = { account: "ACC-2", orderId: "ord-on-log" };
    const clOrdId = clOrdIdOf(key.orderId, "1", 0);
    const leg = { legId: "1", broker: "venue", clOrdId, orderQty: "100" };
    const request = { ...limitOrder(), ...key };
    const draft: EventDraft = { type: "received", request, digest: DIGEST, legs: [leg] };
    await router.orders.change(key, (state) => (state === undefined ? [draft] : []));
    await router.redis.flushall();
    const found = await ask({ orderId: key.orderId });
    expect(found.orders).toMatchObject([key]);
    expect(found.events).toMatchObject([{ type: "received", version: 1 }]);
    expect(await ask({ orderId: "ord-nobody-knows" })).toEqual({ orders: [] });
  });

  it("with more events than an answer can carry comes with the newest of them", async () => {
    const key = { account: "ACC-2", orderId: "ord-long" };
    const leg = { legId: "1", broker: "venue", clOrdId: clOrdIdOf(key.orderId, "1", 0) };
    const request = { ...limitOrder(), ...key };
    const legs = [{ ...leg, orderQty: "100" }];
    const text = "x".repeat(1_024);
    const reason = { code: "no_answer", text, brokerText: text };
    const count = 400;
    await router.orders.change(key, (state) => {
      if (state === undefined) return [{ type: "received", request, digest: DIGEST, legs }];
      return state.version < count ? [] : "settled";
    });
    for (let version = 2; version <= count; version++) {
      await router.orders.change(key, (state) =>
        state?.version === version - 1
          ? [{ type: "submit_unknown", action: "new", ...leg, reason }]
          : "settled",
      );
    }
    const { events = [], orders } = await ask({ orderId: key.orderId });
    expect(orders).toMatchObject([{ ...key, version: count }]);
    const [first, last] = [Number(events[0]?.["version"]), Number(events.at(-1)?.["version"])];
    expect(last).toBe(count);
    expect(first).toBeGreaterThan(1);
    expect(events).toHaveLength(count - first + 1);
  });
});
