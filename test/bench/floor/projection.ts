/** The floor's writes to Redis: the script of shared/runtime/store/projection.ts, keys and all. */
import { Redis } from "ioredis";

const SEQ_DIGITS = 16;

const WRITE = `
local seen = redis.call('GETRANGE', KEYS[1], 0, ${SEQ_DIGITS - 1})
if seen ~= '' and seen >= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1] .. ARGV[2])
if seen == '' then redis.call('ZADD', KEYS[2], ARGV[3], ARGV[4]) end
if ARGV[5] == '1' then redis.call('ZADD', KEYS[3], ARGV[3], ARGV[4])
else redis.call('ZREM', KEYS[3], ARGV[4]) end
return 1`;

type WithScript = Redis & { floorOrder(...args: readonly string[]): Promise<number> };

export type FloorProjection = (orderId: string, seq: number) => Promise<number>;

/** @param stateBytes of the text that stands for the order's state */
export function openFloorProjection(
  url: string,
  account: string,
  stateBytes: number,
): FloorProjection {
  const redis = new Redis(url, { enableAutoPipelining: true });
  redis.defineCommand("floorOrder", { numberOfKeys: 3, lua: WRITE });
  const scripted = redis as WithScript;
  const state = "s".repeat(stateBytes);
  return (orderId, seq) =>
    scripted.floorOrder(
      `order:{${account}}:${orderId}`,
      `orders:{${account}}`,
      `open:{${account}}`,
      String(seq).padStart(SEQ_DIGITS, "0"),
      state,
      String(Date.now()),
      orderId,
      "1",
    );
}
