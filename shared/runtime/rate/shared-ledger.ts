/**
 * One token bucket for every process that works on a broker's account, kept in Redis.
 *
 * It saves refusals and guards nothing: the broker counts for itself, and its count corrects this
 * one downwards. What Redis has forgotten may be used up already, so a bucket begins half full.
 * While Redis is silent each process goes by the ledger of its own, which hears the broker's count too.
 */
import { uniqueId } from "../chance.ts";
import type { Logger } from "../logger.ts";
import type { Redis } from "../store/redis.ts";
import type { RateLedger, RateLimit } from "./ledger.ts";
import { openLocalLedger } from "./local-ledger.ts";

/** A request under way is forgotten after this long: whoever sent it has died. */
const UNDER_WAY_MS = 60_000;
/** A bucket that nobody has touched for this many windows is full again. */
const IDLE_WINDOWS = 2;

/** What both scripts begin with: the bucket as it is now, by the clock of Redis. */
const REFILLED = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window = tonumber(ARGV[2])
local kept = redis.call('HMGET', KEYS[1], 'limit', 'tokens', 'at', 'blocked')
local limit = tonumber(kept[1]) or tonumber(ARGV[1])
local tokens = tonumber(kept[2]) or limit / 2
local blocked = tonumber(kept[4]) or 0
tokens = math.min(limit, tokens + math.max(0, now - (tonumber(kept[3]) or now)) * limit / window)
local function keep()
  redis.call('HSET', KEYS[1], 'limit', limit, 'tokens', tostring(tokens), 'at', now, 'blocked', blocked)
  redis.call('PEXPIRE', KEYS[1], ${IDLE_WINDOWS} * window)
  redis.call('PEXPIRE', KEYS[2], ${UNDER_WAY_MS})
end
`;

/** KEYS: bucket, under way. ARGV: limit, window ms, kept for others, ticket. Ms to wait, 0 when taken. */
const TAKE = `${REFILLED}
local missing = math.min(tonumber(ARGV[3]), limit - 1) + 1 - tokens
local wait = math.max(blocked - now, missing * window / limit)
if wait > 0 then return math.ceil(wait) end
tokens = tokens - 1
redis.call('ZADD', KEYS[2], now, ARGV[4])
keep()
return 0`;

/** KEYS: bucket, under way. ARGV: limit, window ms, ticket, and the broker's limit, remaining, reset; '' unsaid. */
const SETTLE = `${REFILLED}
redis.call('ZREM', KEYS[2], ARGV[3])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - ${UNDER_WAY_MS})
limit = tonumber(ARGV[4]) or limit
local remaining = tonumber(ARGV[5])
if remaining ~= nil then
  tokens = math.min(tokens, math.max(0, remaining - redis.call('ZCARD', KEYS[2])))
  if remaining == 0 then
    blocked = math.min(math.max(tonumber(ARGV[6]) or now, now), now + window)
  end
end
keep()
return 0`;

type WithScripts = Redis & {
  rateTake(...keysAndArgs: string[]): Promise<number>;
  rateSettle(...keysAndArgs: string[]): Promise<number>;
};

/** @param name of the account at its broker; all that name it share the bucket */
export function openSharedLedger(
  redis: Redis,
  name: string,
  { limit, windowMs }: RateLimit,
  log: Logger,
): RateLedger {
  redis.defineCommand("rateTake", { numberOfKeys: 2, lua: TAKE });
  redis.defineCommand("rateSettle", { numberOfKeys: 2, lua: SETTLE });
  const scripted = redis as WithScripts;
  const keys = [`rate:{${name}}`, `rate-under-way:{${name}}`];
  const terms = [String(limit), String(windowMs)];
  const own = openLocalLedger({ limit, windowMs });
  const tickets: string[] = [];
  const process = uniqueId();
  let taken = 0;

  return {
    async take(keep) {
      const ticket = `${process}-${(taken += 1)}`;
      const waitMs = await scripted
        .rateTake(...keys, ...terms, String(keep), ticket)
        .catch((err: unknown) => {
          log.warn({ err: String(err) }, "rate budget not shared, counting alone");
          return undefined;
        });
      if (waitMs === undefined) return own.take(keep);
      if (waitMs === 0) {
        tickets.push(ticket);
        void own.take(0); // so that it knows what is under way, should it have to count alone
      }
      return waitMs;
    },

    settle(report) {
      own.settle(report);
      const ticket = tickets.shift() ?? "";
      const said = [report.limit, report.remaining, report.resetAtMs].map((n) => String(n ?? ""));
      scripted.rateSettle(...keys, ...terms, ticket, ...said).catch(() => 0); // the next answer says it again
    },
  };
}
