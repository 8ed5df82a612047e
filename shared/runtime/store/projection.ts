/**
 * The current state of every order, folded from the log: what is fast to read and safe to lose.
 *
 * Each value carries the log sequence it was folded up to, and a write lands only if it is newer
 * than what is there: replays, races and late writers change nothing. A missing key means "ask the
 * log", never "new order".
 *
 * Keys: order:{account}:<orderId> the order; orders:{account} all order ids by time of receipt;
 * open:{account} those not done.
 */
import { read, type OrderState } from "../../../contracts/validate.ts";
import type { OrderKey } from "../../domain/order/events.ts";
import { isOrderDone } from "../../domain/order/order.ts";
import { openIndex, orderKey, ordersIndex } from "./keys.ts";
import type { Redis } from "./redis.ts";

/** An order, and the sequence of the last event that is in it. */
export type Known = { readonly state: OrderState; readonly seq: number };

export type OrderPage = {
  readonly orders: readonly Known[];
  /** Give it as `before` for the next page; absent on the last. */
  readonly next?: number;
};

export type Projection = {
  read(key: OrderKey): Promise<Known | undefined>;
  /** Resolves once this state, or a newer one, is stored. Writes of one moment travel together. */
  write(known: Known): Promise<void>;
  /** Removes the order if this is what is stored of it: it turned out to be on no log. */
  drop(known: Known): Promise<void>;
  /**
   * Newest first. A page ends between two instants: it is longer than asked where orders share one.
   *
   * @param before only orders received before this instant, ms since 1970
   */
  list(account: string, options: ListOptions): Promise<OrderPage>;
};

export type ListOptions = {
  readonly open: boolean;
  readonly limit: number;
  readonly before?: number;
};

/** Sequences are written with this many digits, so that text order is number order. */
export const SEQ_DIGITS = 16;

/**
 * KEYS: order, orders, open. ARGV: sequence, value, received (ms), order id, "1" while open.
 * One string is the cheapest form; its first characters are its version.
 */
const WRITE = `
local seen = redis.call('GETRANGE', KEYS[1], 0, ${SEQ_DIGITS - 1})
if seen ~= '' and seen >= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1] .. ARGV[2])
if seen == '' then redis.call('ZADD', KEYS[2], ARGV[3], ARGV[4]) end
if ARGV[5] == '1' then redis.call('ZADD', KEYS[3], ARGV[3], ARGV[4])
else redis.call('ZREM', KEYS[3], ARGV[4]) end
return 1`;

/** KEYS: order. ARGV: value. Deletes what was looked at, never what another worker wrote since. */
export const DROP = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

type WithScript = Redis & {
  projectOrder(...args: readonly string[]): Promise<number>;
};

/** The value as it stands in Redis: the same order always makes the same bytes. */
export const encode = ({ state, seq }: Known): string =>
  String(seq).padStart(SEQ_DIGITS, "0") + JSON.stringify(state);

/** @returns undefined for what is not there or breaks the contract: then the log is asked */
export function decode(value: string | null): Known | undefined {
  if (value === null) return undefined;
  const result = read("order-state.v1", value.slice(SEQ_DIGITS));
  const seq = Number(value.slice(0, SEQ_DIGITS));
  return result.ok && Number.isSafeInteger(seq) ? { state: result.value, seq } : undefined;
}

export function openProjection(redis: Redis): Projection {
  redis.defineCommand("projectOrder", { numberOfKeys: 3, lua: WRITE });
  const scripted = redis as WithScript;

  async function project({ state, seq }: Known): Promise<void> {
    const { account, orderId } = state;
    await scripted.projectOrder(
      orderKey(state),
      ordersIndex(account),
      openIndex(account),
      String(seq).padStart(SEQ_DIGITS, "0"),
      JSON.stringify(state),
      String(Date.parse(state.receivedAt)),
      orderId,
      isOrderDone(state) ? "0" : "1",
    );
  }

  return {
    read: async (key) => decode(await redis.get(orderKey(key))),
    write: coalesce(project),
    async drop(known) {
      await redis.eval(DROP, 1, orderKey(known.state), encode(known));
    },
    async list(account, { open, limit, before }) {
      const index = open ? openIndex(account) : ordersIndex(account);
      const upTo = before === undefined ? "+inf" : `(${before}`;
      const page = await redis.zrange(index, upTo, "-inf", "BYSCORE", "REV", "LIMIT", 0, limit);
      const last = page.at(-1);
      if (last === undefined) return { orders: [] };
      const end = page.length < limit ? null : await redis.zscore(index, last);
      const tied = end === null ? [] : await redis.zrange(index, end, end, "BYSCORE");
      const ids = [...new Set([...page, ...tied])];
      const values = await redis.mget(ids.map((orderId) => orderKey({ account, orderId })));
      const orders = values.map(decode).filter((known) => known !== undefined);
      return { orders, ...(end === null ? {} : { next: Number(end) }) };
    },
  };
}

/**
 * While an order's state is being written, only the newest of those that come meanwhile is kept:
 * each write makes the ones before it needless.
 */
function coalesce(project: (known: Known) => Promise<void>): (known: Known) => Promise<void> {
  type Next = { known: Known; written: Promise<void> };
  const running = new Map<string, Promise<void>>();
  const queued = new Map<string, Next>();

  const run = (key: string, known: Known): Promise<void> => {
    const written = project(known).finally(() => running.delete(key));
    running.set(key, written);
    return written;
  };

  return (known) => {
    const key = orderKey(known.state);
    const current = running.get(key);
    if (current === undefined) return run(key, known);
    const waiting = queued.get(key);
    if (waiting !== undefined) {
      if (waiting.known.seq < known.seq) waiting.known = known;
      return waiting.written;
    }
    const next: Next = { known, written: Promise.resolve() };
    next.written = current
      .catch(() => undefined)
      .then(() => {
        queued.delete(key);
        return run(key, next.known);
      });
    queued.set(key, next);
    return next.written;
  };
}
