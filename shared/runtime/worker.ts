/** What every worker opens at its start, in one place: bus, store, log, its name, its heartbeat. */
import { hostname } from "node:os";
import { workerStatus } from "../../contracts/subjects.ts";
import { openBus, type Bus } from "./bus/bus.ts";
import { openOrderLog } from "./bus/order-log.ts";
import { hex } from "./chance.ts";
import { every, now } from "./clock.ts";
import { createLogger, type Logger } from "./logger.ts";
import { armCrashPoint } from "./passing.ts";
import { openOrders, type Orders } from "./orders.ts";
import { stopSignal } from "./stop.ts";
import { openProjection, type Projection } from "./store/projection.ts";
import { openRedis, type Redis } from "./store/redis.ts";
import { findDurability, type Durability } from "./durability.ts";

export type Worker = AsyncDisposable & {
  /** role-host-pid-random: unique among all workers that ever ran. */
  readonly name: string;
  readonly log: Logger;
  readonly bus: Bus;
  readonly redis: Redis;
  readonly orders: Orders;
  readonly projection: Projection;
  readonly durability: Durability;
  /** Aborts when the platform asks the process to leave. */
  readonly stopping: AbortSignal;
  /** Adds one to a figure that operators see. */
  count(what: string): void;
  /** Says at once, and from then on, that every operator's command up to this sequence is obeyed. */
  obeys(operatorSeq: number): void;
};

export type WorkerConfig = {
  readonly natsUrl: string;
  readonly natsUser: string;
  readonly natsPassword: string;
  readonly redisUrl: string;
};

const HEARTBEAT_MS = 2_000;

/** @throws {Error} naming the first setting that is missing */
export function readWorkerConfig(env: Readonly<Record<string, string | undefined>>): WorkerConfig {
  const need = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === "") throw new Error(`${name} is not set`);
    return value;
  };
  return {
    natsUrl: need("NATS_URL"),
    natsUser: need("NATS_USER"),
    natsPassword: need("NATS_PASSWORD"),
    redisUrl: need("REDIS_URL"),
  };
}

export async function startWorker(role: string, log = createLogger(role)): Promise<Worker> {
  const config = readWorkerConfig(process.env);
  armCrashPoint(process.env);
  const stopping = stopSignal();
  const host = hostname()
    .replaceAll(/[^A-Za-z0-9]/g, "")
    .slice(0, 24);
  const name = `${role}-${host}-${process.pid}-${hex(3)}`;
  const { natsUrl, natsUser, natsPassword, redisUrl } = config;
  const bus = await openBus({ url: natsUrl, user: natsUser, password: natsPassword, name }, log);
  const redis = openRedis(redisUrl, log);
  const projection = openProjection(redis);
  const orders = openOrders(openOrderLog(bus), projection, name, log, stopping);
  const durability = await findDurability(bus.serverVersion, redis);
  log.info({ worker: name, nats: bus.serverVersion, durability: durability.text }, "started");

  const counters: Record<string, number> = {};
  const startedAt = now();
  let operatorSeq: number | undefined;
  const beat = (): void => {
    const status = { worker: name, role, startedAt, at: now(), pid: process.pid };
    const found = { nats: bus.serverVersion, durability: durability.text };
    const body = { ...status, ...found, counters, operatorSeq };
    bus.publish(workerStatus(role), JSON.stringify(body));
  };
  beat();
  const endHeartbeat = every(HEARTBEAT_MS, beat);

  return {
    name,
    log,
    bus,
    redis,
    orders,
    projection,
    durability,
    stopping,
    count: (what) => {
      counters[what] = (counters[what] ?? 0) + 1;
    },
    obeys: (seq) => {
      if (seq === operatorSeq) return;
      operatorSeq = seq;
      beat();
    },
    [Symbol.asyncDispose]: async () => {
      endHeartbeat();
      await bus[Symbol.asyncDispose]();
      redis.disconnect();
      log.info("left");
    },
  };
}
