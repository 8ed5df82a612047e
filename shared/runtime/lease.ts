/**
 * A lease says who should do a thing that one worker is enough for. It saves work and guards
 * nothing: two holders at once, after a pause or a lost Redis, do no harm, because everything they
 * write goes through the log's compare-and-set.
 */
import { uniqueId } from "./chance.ts";
import { pause } from "./clock.ts";
import type { Redis } from "./store/redis.ts";

const TTL_MS = 3_000;
const RENEW_MS = 1_000;

/** KEYS: lease. ARGV: token, ttl. Takes the lease when it is free or ours. */
const HOLD = `
local holder = redis.call('GET', KEYS[1])
if holder == false or holder == ARGV[1] then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0`;

/** KEYS: lease. ARGV: token. Whoever leaves gives up its own lease, never another's. */
const GIVE_UP = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

type WithScript = Redis & {
  holdLease(key: string, token: string, ttl: string): Promise<number>;
  giveUpLease(key: string, token: string): Promise<number>;
};

/**
 * Runs `work` while this process holds the lease, again and again, until `signal` aborts. While
 * Redis is silent a holder goes on holding and nobody else begins.
 *
 * @param work ends soon after its own signal aborts
 */
export async function whileHolding(
  redis: Redis,
  name: string,
  work: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  redis.defineCommand("holdLease", { numberOfKeys: 1, lua: HOLD });
  redis.defineCommand("giveUpLease", { numberOfKeys: 1, lua: GIVE_UP });
  const scripted = redis as WithScript;
  const key = `lease:${name}`;
  const token = uniqueId();
  let term: { stop: AbortController; ended: Promise<void> } | undefined;

  while (!signal.aborted) {
    const held = await scripted
      .holdLease(key, token, String(TTL_MS))
      .then((answer) => answer === 1)
      .catch(() => term !== undefined);
    if (held && term === undefined) {
      const stop = new AbortController();
      const ended = work(stop.signal);
      const mine = { stop, ended };
      term = mine;
      const over = (): void => {
        if (term === mine) term = undefined;
      };
      ended.then(over, over);
    }
    if (!held && term !== undefined) await end(term);
    await pause(RENEW_MS, signal);
  }
  if (term !== undefined) await end(term);
  await scripted.giveUpLease(key, token).catch(() => 0); // so that the next holder need not wait for the term to pass
}

async function end(term: { stop: AbortController; ended: Promise<void> }): Promise<void> {
  term.stop.abort();
  await term.ended.catch(() => undefined);
}
