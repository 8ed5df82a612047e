/** A worker inside the test's own process: real bus, real store, and a stop that the test pulls. */
import { openBus } from "../../shared/runtime/bus/bus.ts";
import { openOrderLog, type OrderLog } from "../../shared/runtime/bus/order-log.ts";
import { createLogger } from "../../shared/runtime/logger.ts";
import { openOrders } from "../../shared/runtime/orders.ts";
import { openProjection } from "../../shared/runtime/store/projection.ts";
import { openRedis } from "../../shared/runtime/store/redis.ts";
import type { Worker } from "../../shared/runtime/worker.ts";
import type { TestServers } from "./servers.ts";

export type TestWorker = Worker & {
  readonly orderLog: OrderLog;
  readonly counters: Readonly<Record<string, number>>;
  readonly stop: () => void;
};

let opened = 0;

/** @param user of nats.conf; what the worker may do on the bus follows from it */
export async function openTestWorker(servers: TestServers, user: string): Promise<TestWorker> {
  opened += 1;
  const log = createLogger(user, "silent");
  const name = `${user}-test-${process.pid}-${opened}`;
  const bus = await openBus({ url: servers.natsUrl, name, ...servers.credential(user) }, log);
  const redis = openRedis(servers.redisUrl, log);
  const projection = openProjection(redis);
  const orderLog = openOrderLog(bus);
  const stopping = new AbortController();
  const counters: Record<string, number> = {};
  return {
    name,
    log,
    bus,
    redis,
    projection,
    orderLog,
    durability: { text: "a test's servers", isFitForLive: false },
    orders: openOrders(orderLog, projection, name, log, stopping.signal),
    stopping: stopping.signal,
    stop: () => {
      stopping.abort();
    },
    counters,
    count: (what) => {
      counters[what] = (counters[what] ?? 0) + 1;
    },
    obeys: () => undefined,
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await bus[Symbol.asyncDispose]();
      redis.disconnect();
    },
  };
}

const WAIT_MS = 20_000;
const LOOK_MS = 5;

/** Looks until there is something to see. @throws when there is nothing for too long */
export async function eventually<T>(
  look: () => Promise<T | undefined | false> | T | undefined | false,
  what = "what was waited for",
): Promise<T> {
  const deadline = performance.now() + WAIT_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`${what} did not happen in ${WAIT_MS} ms`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
