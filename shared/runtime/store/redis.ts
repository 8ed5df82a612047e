/** The only door to Redis. Commands fail within a bound instead of waiting for a server that is gone. */
import { Redis } from "ioredis";
import type { Logger } from "../logger.ts";

export type { Redis };

const COMMAND_TIMEOUT_MS = 2_000;
const RECONNECT_MS = 250;

export function openRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    enableAutoPipelining: true,
    commandTimeout: COMMAND_TIMEOUT_MS,
    maxRetriesPerRequest: 1,
    retryStrategy: () => RECONNECT_MS,
  });
  redis.on("error", (err: Error) => {
    log.warn({ err: err.message }, "redis");
  });
  return redis;
}
