/** Redis beside the log: what is not there as the log says is written, what the log never had is removed. */
import { isToken } from "../../../contracts/subjects.ts";
import type { OrderKey } from "../../domain/order/events.ts";
import { isOrderDone } from "../../domain/order/order.ts";
import type { Bus } from "../bus/bus.ts";
import { openIndex, orderKey, ordersIndex, parseIndexKey, parseOrderKey } from "../store/keys.ts";
import { encode, openProjection, SEQ_DIGITS, type Known } from "../store/projection.ts";
import type { Redis } from "../store/redis.ts";
import type { Settled } from "./fold.ts";

/** One key or index entry in Redis that is not as the log says; undefined is "not there". */
export type Difference = OrderKey & {
  readonly place: "order" | "orders index" | "open index";
  readonly log: string | undefined;
  readonly redis: string | undefined;
};

/** Differences kept to be shown. */
const LISTED_MAX = 1_000;

/** Deletes what was looked at, never what a worker wrote since. */
const DROP = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/** What Redis has of one order: value, score in both indexes. */
type Found = readonly [value: string | null, received: string | null, open: string | null];

const SEQ = /^[0-9]{16}/;
const SCAN_COUNT = 1_000;

/** @param verify true writes nothing and lists the differences */
export function openMirror(redis: Redis, bus: Bus, verify: boolean) {
  const projection = openProjection(redis);
  let differing = 0;
  let differences: Difference[] = [];
  /** Of the log's orders, how many are there: as values, and in each index. */
  let values = 0;
  const indexed = new Map<string, number>();
  const count = (index: string): void => {
    indexed.set(index, (indexed.get(index) ?? 0) + 1);
  };

  async function look(account: string, known: readonly Known[]): Promise<readonly Found[]> {
    const ids = known.map(({ state }) => state.orderId);
    const [found, received, open] = await Promise.all([
      redis.mget(ids.map((orderId) => orderKey({ account, orderId }))),
      redis.zmscore(ordersIndex(account), ...ids),
      redis.zmscore(openIndex(account), ...ids),
    ]);
    const score = (scores: typeof received, at: number): string | null => {
      const text = scores[at] ?? null;
      return text === null ? null : String(Number(text));
    };
    return ids.map((_, at) => [found[at] ?? null, score(received, at), score(open, at)]);
  }

  async function settle(batch: readonly Settled[]): Promise<void> {
    const byAccount = groupBy(batch, ({ state }) => state.account);
    await Promise.all([...byAccount].map(([account, known]) => settleAccount(account, known)));
  }

  async function settleAccount(account: string, batch: readonly Settled[]): Promise<void> {
    const found = await look(account, batch);
    const writes: Promise<void>[] = [];
    for (const [at, known] of batch.entries()) {
      const there = found[at] ?? [null, null, null];
      const due = expected(known);
      const isAhead = isNewer(there[0], due[0]) && (await isLogsEnd(known));
      const unlike = compare(known.state, due, there, isAhead);
      if (!known.again) countFound(account, verify ? there : due);
      if (unlike.length === 0) continue;
      differing += 1;
      differences.push(...unlike.slice(0, LISTED_MAX - differences.length));
      if (!verify) writes.push(repair(known, there[0]));
    }
    await Promise.all(writes);
  }

  function countFound(account: string, [value, received, open]: Found): void {
    if (value !== null) values += 1;
    if (received !== null) count(ordersIndex(account));
    if (open !== null) count(openIndex(account));
  }

  /** The projection writes only what is newer: what is wrong at the same sequence goes first. */
  async function repair(known: Known, value: string | null): Promise<void> {
    if (value !== null) await redis.eval(DROP, 1, orderKey(known.state), value);
    await projection.write(known);
  }

  /** What Redis has and the log does not know at all. */
  async function removeStrays(): Promise<void> {
    let there = 0;
    const indexes: string[] = [];
    for await (const keys of scan()) {
      there += keys.filter((key) => parseOrderKey(key) !== undefined).length;
      indexes.push(...keys.filter((key) => parseIndexKey(key) !== undefined));
    }
    // As many as the log's orders are those orders; only with more is each one looked up.
    if (there > values) {
      for await (const keys of scan()) await Promise.all(keys.map(removeStrayValue));
    }
    for (const index of new Set(indexes)) {
      if ((await redis.zcard(index)) <= (indexed.get(index) ?? 0)) continue;
      let cursor = "0";
      do {
        const [next, page] = await redis.zscan(index, cursor, "COUNT", SCAN_COUNT);
        cursor = next;
        const members = page.filter((_, at) => at % 2 === 0);
        await Promise.all(members.map((orderId) => removeStrayMember(index, orderId)));
      } while (cursor !== "0");
    }
  }

  async function* scan(): AsyncGenerator<readonly string[]> {
    let cursor = "0";
    do {
      const [next, keys] = await redis.scan(cursor, "COUNT", SCAN_COUNT);
      cursor = next;
      yield keys;
    } while (cursor !== "0");
  }

  async function removeStrayValue(key: string): Promise<void> {
    const order = parseOrderKey(key);
    if (order === undefined || (await isOnLog(order))) return;
    const value = await redis.get(key);
    if (value === null) return;
    note({ ...order, place: "order", log: undefined, redis: value });
    if (!verify) await redis.eval(DROP, 1, key, value);
  }

  async function removeStrayMember(index: string, orderId: string): Promise<void> {
    const parsed = parseIndexKey(index);
    if (parsed === undefined) return;
    const { account } = parsed;
    if (await isOnLog({ account, orderId })) return;
    const place = parsed.index === "open" ? "open index" : "orders index";
    const score = await redis.zscore(index, orderId);
    note({ account, orderId, place, log: undefined, redis: score ?? undefined });
    if (!verify) await redis.zrem(index, orderId);
  }

  function note(difference: Difference): void {
    differing += 1;
    if (differences.length < LISTED_MAX) differences.push(difference);
  }

  /** Then what is newer in Redis is of a log that has lost its end, and no worker's later write. */
  async function isLogsEnd({ state: { account, orderId }, seq }: Known): Promise<boolean> {
    return (await bus.get(`log.last.${account}.${orderId}`, ""))?.seq === seq;
  }

  async function isOnLog({ account, orderId }: OrderKey): Promise<boolean> {
    if (!isToken(account) || !isToken(orderId)) return false;
    return (await bus.get(`log.last.${account}.${orderId}`, "")) !== undefined;
  }

  /** A worker was perhaps between the log and Redis when they were compared: a second look settles it. */
  async function lookAgain(read: (key: OrderKey) => Promise<Known | undefined>): Promise<void> {
    if (differing === 0 || differing > LISTED_MAX) return;
    const still: Difference[] = [];
    let orders = 0;
    const byOrder = groupBy(differences, orderKey);
    for (const [first] of byOrder.values()) {
      if (first === undefined) continue;
      const known =
        isToken(first.orderId) && isToken(first.account) ? await read(first) : undefined;
      const [there] = known === undefined ? [] : await look(first.account, [known]);
      const unlike =
        known === undefined || there === undefined
          ? (byOrder.get(orderKey(first)) ?? [])
          : compare(first, expected(known), there, await isLogsEnd(known));
      if (unlike.length > 0) orders += 1;
      still.push(...unlike);
    }
    differences = still;
    differing = orders;
  }

  return { settle, removeStrays, lookAgain, result: () => ({ differing, differences }) };
}

function expected({ state, seq }: Known): Found {
  const received = String(Date.parse(state.receivedAt));
  return [encode({ state, seq }), received, isOrderDone(state) ? null : received];
}

const PLACES = ["order", "orders index", "open index"] as const;

/** @returns nothing where Redis is as the log says, or newer, unless it is ahead of the log */
function compare(
  { account, orderId }: OrderKey,
  due: Found,
  found: Found,
  isAhead: boolean,
): readonly Difference[] {
  if (isNewer(found[0], due[0]) && !isAhead) return [];
  return PLACES.flatMap((place, at) => {
    const [log, redis] = [due[at] ?? undefined, found[at] ?? undefined];
    return log === redis ? [] : [{ account, orderId, place, log, redis }];
  });
}

/** By the sequence that each value begins with. */
const isNewer = (found: string | null, due: string | null): boolean =>
  found !== null &&
  due !== null &&
  SEQ.test(found) &&
  found.slice(0, SEQ_DIGITS) > due.slice(0, SEQ_DIGITS);

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
