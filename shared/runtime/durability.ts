/**
 * What was found of the servers' durability, in words for the log and for operators.
 *
 * nats-server before 2.10 cannot fsync before it acknowledges, and the client protocol does not tell
 * whether a newer one does: that stands here as a warning, not as a guess.
 */
import type { Redis } from "./store/redis.ts";

export type Durability = {
  /** What was found, for the log and for operators. */
  readonly text: string;
  /** Below the floor of real money: a power cut could lose what was acknowledged. */
  readonly isFitForLive: boolean;
};

/** First version of nats-server with every fix that real money asks for. */
const FLOOR_FOR_LIVE = [2, 12, 7] as const;

export async function findDurability(natsVersion: string, redis: Redis): Promise<Durability> {
  const isFitForLive = isAtLeast(natsVersion, FLOOR_FOR_LIVE);
  const bus = isFitForLive
    ? `nats-server ${natsVersion}: needs sync_interval always or three replicas for real money`
    : `nats-server ${natsVersion} is below ${FLOOR_FOR_LIVE.join(".")}: a power cut can lose acknowledged orders, not for real money`;
  return { text: `${bus}; ${await describeRedis(redis)}`, isFitForLive };
}

async function describeRedis(redis: Redis): Promise<string> {
  try {
    const info = await redis.info("persistence");
    const aof = info.includes("aof_enabled:1");
    return aof
      ? "redis writes an append-only file"
      : "redis keeps nothing on disk (rebuild covers it)";
  } catch {
    return "redis does not answer: orders go on from the log";
  }
}

function isAtLeast(version: string, floor: readonly number[]): boolean {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, wanted] of floor.entries()) {
    const found = parts[index] ?? 0;
    if (found !== wanted) return found > wanted;
  }
  return true;
}
