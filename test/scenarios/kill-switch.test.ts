/**
 * The kill switch against the whole fleet: what it stops stays stopped, through restarts and an empty
 * Redis, and what it leaves open dies on request, with proof.
 */
import type { OrderRequested } from "../../contracts/validate.ts";
import { statusOf, type Followed } from "../../deploy/sandbox/oms.ts";
import { openRedis } from "../../shared/runtime/store/redis.ts";
import { createLogger } from "../../shared/runtime/logger.ts";
import { bgw, bgwJson } from "../fleet/bgw.ts";
import { anOrder, startTestFleet, until, type TestFleet } from "../fleet/fleet.ts";

const BOUND_MS = 30_000;
const RESTING = { ordType: "limit", price: "1", timeInForce: "gtc" } as const;

let fleet: TestFleet;
let count = 0;

beforeAll(async () => {
  fleet = await startTestFleet({ workers: { router: 2, alpaca: 2, "alpaca-monitor": 1 } });
}, 60_000);

afterAll(() => fleet.close());

async function submit(change: Partial<OrderRequested> = {}): Promise<Followed> {
  const request = anOrder(`kill-${(count += 1)}`, change);
  await fleet.oms.submit(request);
  const order = fleet.oms.orders.get(`${request.account}.${request.orderId}`);
  if (order === undefined) throw new Error("the order is not followed");
  return order;
}

const answered = (order: Followed): Promise<void> =>
  until(`${order.orderId} is answered`, () => order.events.length > 0, BOUND_MS);

const codeOf = ({ events }: Followed): string | undefined => {
  const [first] = events;
  return first?.type === "refused" ? first.reason.code : first?.type;
};

async function isStopped(change: Partial<OrderRequested> = {}): Promise<boolean> {
  const order = await submit(change);
  await answered(order);
  return codeOf(order) === "kill_switch";
}

const accepted = async (): Promise<number> => (await fleet.ledger()).length;

const restart = async (role: string): Promise<void> => {
  for (const worker of fleet.workers.list()) {
    if (worker.role !== role || !worker.isRunning) continue;
    await fleet.workers.kill(worker.name, "SIGKILL");
    await fleet.workers.start(role);
  }
};

async function flush(): Promise<void> {
  const redis = openRedis(fleet.redisUrl, createLogger("test", "silent"));
  await redis.flushall();
  redis.disconnect();
}

const kill = (...args: readonly string[]) => bgwJson(fleet, "kill", ...args, "--reason", "a test");
const resume = (...args: readonly string[]) =>
  bgwJson(fleet, "resume", ...args, "--reason", "a test");

describe("a kill under load", () => {
  it("is obeyed by every worker; nothing is accepted after it, nor after restarts and FLUSHALL, until it is lifted", async () => {
    const loaded = new AbortController();
    const load = (async () => {
      while (!loaded.signal.aborted) await Promise.all([submit(), submit(), submit(), submit()]);
    })();
    await until("orders flow", async () => (await accepted()) > 100, BOUND_MS);

    const { status, answer } = await kill("account", "alpha");
    expect(answer).toMatchObject({ ok: true, scope: "account", value: "alpha" });
    expect(status).toBe(0);
    const { workers } = answer as { workers: { confirmed: string[]; unconfirmed: string[] } };
    expect(workers.unconfirmed).toEqual([]);
    expect(workers.confirmed).toHaveLength(4); // two routers, two pools
    const atKill = await accepted();
    await until("the load is refused", async () => isStopped(), BOUND_MS);
    loaded.abort();
    await load;
    expect(await isStopped({ account: "beta" })).toBe(false);
    expect(await fleet.oms.done(BOUND_MS)).toBe(true);
    const own = (await fleet.ledger()).filter(({ account }) => account === "alpha");
    expect(own.length).toBeLessThanOrEqual(atKill);

    await flush();
    await restart("alpaca");
    await restart("router");
    expect(await isStopped()).toBe(true);
    expect((await bgw(fleet, "kill", "--list")).stdout).toContain("alpha");

    expect(await resume("account", "alpha")).toMatchObject({ status: 0 });
    expect(await isStopped()).toBe(false);
  }, 120_000);

  it("is not undone by a pool that was frozen when it came", async () => {
    const frozen = fleet.workers
      .list()
      .find(({ role, isRunning }) => role === "alpaca" && isRunning);
    if (frozen === undefined) throw new Error("no pool runs");
    const sent: Followed[] = [];
    for (let at = 0; at < 60; at++) {
      sent.push(await submit());
      if (at === 30) await fleet.workers.kill(frozen.name, "SIGSTOP");
    }
    await kill("all", "--wait", "3000"); // one of the pools says nothing
    const ours = await accepted();
    await fleet.workers.kill(frozen.name, "SIGCONT");
    await until("all are answered for", () => sent.every(isOver), 60_000);
    // Thawed, it finds its word too old and sends nothing; but for the one request, at most, that it was
    // frozen with between its last look and the write.
    expect(await accepted()).toBeLessThanOrEqual(ours + 1);
    await resume("all");
  }, 120_000);
});

const isOver = (order: Followed): boolean =>
  ["filled", "canceled", "rejected", "expired"].includes(statusOf(order) ?? "");

describe("a kill", () => {
  it.each([
    [["all"], {}, undefined],
    [["broker", "alpaca"], {}, undefined],
    [["symbol", "BAC"], {}, { instrument: { symbol: "AAPL" } }],
    [["account", "alpha"], {}, { account: "beta" }],
  ] as const)(
    "of %j stops what it names and nothing else",
    async (scope, own, other) => {
      await kill(...scope);
      expect(await isStopped(own)).toBe(true);
      if (other !== undefined) expect(await isStopped(other)).toBe(false);
      await resume(...scope);
      expect(await isStopped(own)).toBe(false);
    },
    60_000,
  );

  it("cancels what is open, from the log and not from Redis, and tells what is proven of each", async () => {
    const orders = await Promise.all(Array.from({ length: 30 }, () => submit(RESTING)));
    const other = await submit({ ...RESTING, account: "beta" });
    const rests = (order: Followed): boolean => statusOf(order) === "new";
    await until("all rest at the venue", () => [...orders, other].every(rests), BOUND_MS);
    await flush();
    await restart("router");

    const { status, answer } = await kill("account", "alpha", "--cancel-open", "--wait", "20000");
    const report = answer as { ok: boolean; orders: { orderId: string; verdict: string }[] };
    const dead = report.orders.filter(({ verdict }) => verdict === "confirmed dead");
    expect(new Set(dead.map(({ orderId }) => orderId))).toEqual(
      new Set(orders.map(({ orderId }) => orderId)),
    );
    expect(answer).toMatchObject({ ok: true, gaps: [] });
    expect(status).toBe(0);
    expect(orders.every((order) => statusOf(order) === "canceled")).toBe(true);
    expect(statusOf(other)).toBe("new");
    await fleet.oms.cancel({ requestId: "c", account: "beta", orderId: other.orderId });
    await resume("account", "alpha");
  }, 90_000);

  it("without a monitor cancels what the projection knows, and says what that leaves open", async () => {
    for (const { name, role } of fleet.workers.list()) {
      if (role === "alpaca-monitor") await fleet.workers.stop(name);
    }
    const order = await submit(RESTING);
    await until("it rests", () => statusOf(order) === "new", BOUND_MS);
    const { status, answer } = await kill("account", "alpha", "--cancel-open", "--wait", "8000");
    expect(status).toBe(1);
    expect(answer).toMatchObject({
      ok: false,
      gaps: [expect.stringContaining("no monitor of alpaca answers")],
      orders: [{ orderId: order.orderId, verdict: "confirmed dead" }],
    });
    await fleet.workers.start("alpaca-monitor");
    await resume("account", "alpha");
  }, 90_000);

  it("of a name that nobody knows says so, and does not end well", async () => {
    const { status, answer } = await kill("account", "alhpa");
    expect(status).toBe(1);
    expect(answer).toMatchObject({ ok: false, gaps: [expect.stringContaining("misspelt")] });
    await resume("account", "alhpa");
  }, 60_000);

  it.each([
    [["kill"], /found no scope/],
    [["kill", "strategy", "x", "--reason", "r"], /found strategy/],
    [["kill", "account", "--reason", "r"], /found no name/],
    [["kill", "all"], /found no --reason/],
    [["resume", "account", "gamma", "--reason", "r"], /found no kill of account\.gamma/],
  ])("typed as %j is explained", async (args, words) => {
    const { status, stderr } = await bgw(fleet, ...args);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toMatch(words);
  });
});
