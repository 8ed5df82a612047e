/** Against a real Redis. */
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { eventually } from "../../test/fleet/worker.ts";
import { whileHolding } from "./lease.ts";
import { createLogger } from "./logger.ts";
import { openRedis, type Redis } from "./store/redis.ts";

const log = createLogger("test", "silent");

let servers: TestServers;
let redis: Redis;
let count = 0;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  redis = openRedis(servers.redisUrl, log);
});

afterAll(async () => {
  redis.disconnect();
  await servers.close();
});

type Holder = {
  readonly redis: Redis;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  /** Terms begun. */
  readonly terms: () => number;
  readonly isHolding: () => boolean;
};

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      resolve();
    });
  });

function hold(name: string, work = whenAborted): Holder {
  const connection = openRedis(servers.redisUrl, log);
  const stop = new AbortController();
  let begun = 0;
  let holding = false;
  const ended = whileHolding(
    connection,
    name,
    async (signal) => {
      begun += 1;
      holding = true;
      await work(signal).finally(() => {
        holding = false;
      });
    },
    stop.signal,
  );
  return { redis: connection, stop, ended, terms: () => begun, isHolding: () => holding };
}

async function leave(...holders: Holder[]): Promise<void> {
  for (const { stop, ended, redis: connection } of holders) {
    stop.abort();
    await ended;
    connection.disconnect();
  }
}

const newName = (): string => `test-${(count += 1)}`;

describe("a lease", () => {
  it("is held by one, and taken over at once when its holder leaves", async () => {
    const name = newName();
    const first = hold(name);
    await eventually(first.isHolding);
    const second = hold(name);
    await eventually(async () => (await redis.pttl(`lease:${name}`)) > 0);
    expect(second.isHolding()).toBe(false);
    await leave(first);
    expect(first.isHolding()).toBe(false);
    await eventually(second.isHolding);
    await leave(second);
    expect(await redis.exists(`lease:${name}`)).toBe(0);
  });

  it("is not given up by one who leaves and never had it", async () => {
    const name = newName();
    const first = hold(name);
    await eventually(first.isHolding);
    const token = await redis.get(`lease:${name}`);
    await leave(hold(name));
    expect(await redis.get(`lease:${name}`)).toBe(token);
    await leave(first);
  });

  it("is taken over when its holder dies without a word", async () => {
    const name = newName();
    await redis.set(`lease:${name}`, "somebody who died", "PX", 500);
    const second = hold(name);
    await eventually(second.isHolding);
    await leave(second);
  });

  it("ends the work of a holder who finds that another has it", async () => {
    const name = newName();
    const first = hold(name);
    await eventually(first.isHolding);
    await redis.set(`lease:${name}`, "another", "PX", 2_500); // the first was paused for too long
    await eventually(() => !first.isHolding());
    await eventually(first.isHolding);
    expect(first.terms()).toBe(2);
    await leave(first);
  });

  it("begins its work again when the work ends or fails", async () => {
    const failing = hold(newName(), () => Promise.reject(new Error("no")));
    await eventually(() => failing.terms() >= 2);
    await leave(failing);
    const ending = hold(newName(), () => Promise.resolve());
    await eventually(() => ending.terms() >= 2);
    await leave(ending);
  });

  it("is still held while Redis is gone, and nobody else begins", async () => {
    const name = newName();
    const first = hold(name);
    await eventually(first.isHolding);
    await servers.redis.kill();
    const second = hold(name);
    await eventually(() => second.redis.status === "reconnecting");
    expect([first.isHolding(), second.isHolding()]).toEqual([true, false]);
    await servers.redis.start();
    await eventually(async () => (await redis.exists(`lease:${name}`)) === 1);
    await leave(second, first);
  });
});
