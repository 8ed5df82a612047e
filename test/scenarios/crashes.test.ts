/**
 * What dies, dies in the middle: the only worker of a broker's pool, the router, the whole of Redis.
 * Every order comes to its end all the same, and the venue has each of them once.
 */
import { openRedis } from "../../shared/runtime/store/redis.ts";
import { createLogger } from "../../shared/runtime/logger.ts";
import { anOrder, startTestFleet, until, type TestFleet } from "../fleet/fleet.ts";

const ORDERS = 500;
/** Delivery comes again after ack_wait; absence is believed after the in-flight bound. */
const BOUND_MS = 60_000;

describe("with 500 orders in flight", () => {
  let fleet: TestFleet;
  beforeEach(async () => {
    fleet = await startTestFleet();
  });
  afterEach(() => fleet.close());

  /** Orders at both accounts, some that fill at once and some that rest and are cancelled. */
  async function send(prefix: string): Promise<void> {
    const orders = Array.from({ length: ORDERS }, (_, index) =>
      anOrder(`${prefix}-${index}`, {
        account: index % 2 === 0 ? "alpha" : "beta",
        ...(index % 5 === 0 ? { ordType: "limit", price: "1", timeInForce: "gtc" } : {}),
      }),
    );
    await Promise.all(orders.map((order) => fleet.oms.submit(order)));
    for (const { orderId, account, ordType } of orders) {
      if (ordType === "limit") await fleet.oms.cancel({ requestId: "c1", account, orderId });
    }
  }

  const submitted = (): number =>
    [...fleet.oms.orders.values()].filter(({ events }) =>
      events.some(({ type }) => type === "submitting"),
    ).length;

  async function expectAllEnded(): Promise<void> {
    expect(await fleet.oms.done(BOUND_MS)).toBe(true);
    const ledger = await fleet.ledger();
    const ids = ledger.map(({ account, clOrdId }) => `${account}.${clOrdId}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ledger.filter(({ accepted }) => accepted !== 1)).toEqual([]);
    const rows = await fleet.rows();
    expect(rows.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(rows).toHaveLength(ORDERS);
  }

  const poolOf = (broker: string): string => {
    const worker = fleet.workers.list().find(({ role, isRunning }) => role === broker && isRunning);
    if (worker === undefined) throw new Error(`no ${broker} worker runs`);
    return worker.name;
  };

  it("a kill -9 of the only pool worker loses none and doubles none", async () => {
    const sending = send("kill-pool");
    await until("a hundred are submitting", () => submitted() >= 100, 20_000);
    await fleet.workers.kill(poolOf("alpaca"), "SIGKILL");
    await sending;
    await fleet.workers.start("alpaca");
    await expectAllEnded();
  }, 120_000);

  it("a kill -9 of the only router loses none and doubles none", async () => {
    const sending = send("kill-router");
    await until("fifty are submitting", () => submitted() >= 50, 20_000);
    await fleet.workers.kill(poolOf("router"), "SIGKILL");
    await sending;
    await fleet.workers.start("router");
    await expectAllEnded();
  }, 120_000);

  it("three pool workers and two routers share the work, and a rolling restart is not noticed", async () => {
    for (const role of ["alpaca", "alpaca", "router"]) await fleet.workers.start(role);
    const sending = send("rolling");
    for (const [share, role] of [
      [50, "alpaca"],
      [150, "router"],
      [300, "alpaca"],
    ] as const) {
      await until(`${share} are submitting`, () => submitted() >= share, 20_000);
      await fleet.workers.stop(poolOf(role));
      await fleet.workers.start(role);
    }
    await sending;
    await expectAllEnded();
    const writers = new Set(
      [...fleet.oms.orders.values()].flatMap(({ events }) =>
        events.filter(({ type }) => type === "submitting").map(({ by }) => by),
      ),
    );
    expect(writers.size).toBeGreaterThan(1);
  }, 120_000);

  it("a paused pool worker that wakes up when all is done sends nothing twice and leaves nothing live", async () => {
    const sending = send("pause");
    await until("a hundred are submitting", () => submitted() >= 100, 20_000);
    const paused = poolOf("alpaca");
    await fleet.workers.kill(paused, "SIGSTOP");
    await sending;
    await fleet.workers.start("alpaca");
    expect(await fleet.oms.done(BOUND_MS)).toBe(true); // the other worker has ended them all
    await fleet.workers.kill(paused, "SIGCONT");
    await fleet.oms.quiet(3_000, BOUND_MS);
    await expectAllEnded();
  }, 180_000);

  it("FLUSHALL of Redis, again and again, loses none and doubles none", async () => {
    const redis = openRedis(fleet.redisUrl, createLogger("test", "silent"));
    const sending = send("flush");
    for (const share of [20, 100, 250, 400]) {
      await until(`${share} are submitting`, () => submitted() >= share, 20_000);
      await redis.flushall();
    }
    await sending;
    await expectAllEnded();
    redis.disconnect();
  }, 120_000);
});
