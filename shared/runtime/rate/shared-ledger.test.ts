/** Against a real Redis, each process of the pool a connection of its own. */
import { startServers, type TestServers } from "../../../test/fleet/servers.ts";
import { createLogger } from "../logger.ts";
import { openRedis, type Redis } from "../store/redis.ts";
import type { RateLedger } from "./ledger.ts";
import { openSharedLedger } from "./shared-ledger.ts";

const log = createLogger("test", "silent");
const MINUTE_MS = 60_000;

let servers: TestServers;
const connections: Redis[] = [];
let count = 0;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
});
afterAll(async () => {
  for (const redis of connections) redis.disconnect();
  await servers.close();
});

function connect(): Redis {
  const redis = openRedis(servers.redisUrl, log);
  connections.push(redis);
  return redis;
}

/** Ledgers of one account, each in a process of its own. */
function openLedgers(number: number, limit: number, windowMs = MINUTE_MS): RateLedger[] {
  const account = `account-${(count += 1)}`;
  return Array.from({ length: number }, () =>
    openSharedLedger(connect(), account, { limit, windowMs }, log),
  );
}

async function takeAll(ledger: RateLedger, keep = 0): Promise<number> {
  let taken = 0;
  while ((await ledger.take(keep)) === 0) taken += 1;
  return taken;
}

const one = (ledgers: readonly RateLedger[]): RateLedger => {
  const [first] = ledgers;
  if (first === undefined) throw new Error("no ledger was opened");
  return first;
};

/** A report is told without waiting for it: the next question comes after it on the same connection. */
const settle = async (ledger: RateLedger, report: object): Promise<void> => {
  ledger.settle(report);
  await new Promise(setImmediate);
};

describe("a rate limit that several processes share", () => {
  it("is used up by all of them together, and begins half full", async () => {
    const ledgers = openLedgers(4, 100);
    const taken = await Promise.all(ledgers.map((ledger) => takeAll(ledger)));
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(50);
  });

  it("keeps back what orders may not use", async () => {
    const [first, second] = openLedgers(2, 40);
    if (first === undefined || second === undefined) throw new Error("two were asked for");
    expect(await takeAll(first, 5)).toBe(15);
    expect(await takeAll(second)).toBe(5);
  });

  it("says how long to wait", async () => {
    const ledger = one(openLedgers(1, 60));
    await takeAll(ledger);
    const waitMs = await ledger.take(0);
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(1_000);
  });

  it("fills again with time", async () => {
    const ledger = one(openLedgers(1, 1_000, 1_000));
    await takeAll(ledger);
    const waitMs = await ledger.take(100);
    await new Promise((resolve) => setTimeout(resolve, waitMs + 5));
    expect(await ledger.take(0)).toBe(0);
  });

  it("believes the broker, and takes off what is under way in any process", async () => {
    const [first, second] = openLedgers(2, 100);
    if (first === undefined || second === undefined) throw new Error("two were asked for");
    await first.take(0);
    await second.take(0); // still under way
    await settle(first, { remaining: 10 });
    await first.take(0); // on the connection of the report: after it
    expect(await takeAll(second)).toBe(8);
  });

  it("sends nothing from any process once the broker says that nothing is left", async () => {
    const [first, second] = openLedgers(2, 1_000, 1_000);
    if (first === undefined || second === undefined) throw new Error("two were asked for");
    await first.take(0);
    await settle(first, { remaining: 0, resetAtMs: Date.now() + 500 });
    expect(await first.take(0)).toBeGreaterThan(0);
    expect(await second.take(0)).toBeGreaterThan(0);
  });

  it("is counted alone while Redis is gone", async () => {
    const redis = connect();
    const ledger = openSharedLedger(redis, "alone", { limit: 10, windowMs: MINUTE_MS }, log);
    redis.disconnect();
    expect(await takeAll(ledger)).toBe(10);
  });

  it("forgets a request whose process died with it", async () => {
    const redis = connect();
    const ledger = openSharedLedger(redis, "died", { limit: 100, windowMs: MINUTE_MS }, log);
    await redis.zadd("rate-under-way:{died}", Date.now() - 3_600_000, "of-the-dead");
    await ledger.take(0);
    await settle(ledger, { remaining: 5 });
    expect(await takeAll(ledger)).toBe(5);
  });
});
