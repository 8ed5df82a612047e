/**
 * Makes the projection in Redis what the log says, or tells where it is not.
 *
 * The log is read once, from its beginning. An order is held in memory while it is open; once it is
 * done it is settled and forgotten, and for the rare event that comes later it is read again. Workers
 * may go on meanwhile: what they write is newer than what is read here, and newer always stays.
 */
import { readOrderEvent } from "../../contracts/order-event.ts";
import { isToken, orderEvents } from "../../contracts/subjects.ts";
import type { OrderKey } from "../domain/order/events.ts";
import { applyEvent, isOrderDone } from "../domain/order/order.ts";
import type { Bus } from "./bus/bus.ts";
import { openOrderLog } from "./bus/order-log.ts";
import type { LogMessage, Replay } from "./bus/replay.ts";
import { steadyMs } from "./clock.ts";
import { encode, openProjection, type Known } from "./store/projection.ts";
import type { Redis } from "./store/redis.ts";

export type RebuildOptions = {
  /** True writes nothing and lists the differences. */
  readonly verify: boolean;
  /** Done orders that are held a little longer: most of what comes late comes soon. */
  readonly doneHeld?: number;
  /** Called after each chunk of the log. */
  readonly onProgress?: (progress: { readonly events: number; readonly orders: number }) => void;
};

/** One key or index entry in Redis that is not as the log says; undefined is "not there". */
export type Difference = OrderKey & {
  readonly place: "order" | "orders index" | "open index";
  readonly log: string | undefined;
  readonly redis: string | undefined;
};

/** An event on the log that nobody can fold; its order is left alone. */
export type Unreadable = { readonly seq: number; readonly subject: string; readonly text: string };

export type Rebuilt = {
  readonly events: number;
  readonly orders: number;
  /** Orders that are not done. */
  readonly open: number;
  /** What had to be written or deleted; with verify, what would have to be. */
  readonly differing: number;
  /** The first of them, at most 1,000. */
  readonly differences: readonly Difference[];
  /** At most 1,000. */
  readonly unreadable: readonly Unreadable[];
  /** All in all. */
  readonly elapsedMs: number;
  /** Of that, waiting for Redis. */
  readonly redisMs: number;
};

const DONE_HELD = 10_000;
/** Orders compared and written at a time. */
const BATCH = 500;
const LISTED_MAX = 1_000;

export async function rebuild(
  { replay, bus, redis }: { readonly replay: Replay; readonly bus: Bus; readonly redis: Redis },
  { verify, doneHeld = DONE_HELD, onProgress }: RebuildOptions,
): Promise<Rebuilt> {
  const startedAt = steadyMs();
  const fold = openFold(bus, doneHeld);
  const mirror = openMirror(redis, bus, verify);
  let redisMs = 0;
  let settling: Promise<void> = Promise.resolve();
  /** One batch travels while the next part of the log is folded. */
  const settle = async (batch: readonly Settled[]): Promise<void> => {
    const waitedFrom = steadyMs();
    await settling;
    redisMs += steadyMs() - waitedFrom;
    settling = mirror.settle(batch);
    settling.catch(() => undefined); // heard of at the next await
  };

  let events = 0;
  for await (const chunk of replay.chunks()) {
    for (const message of chunk) fold.take(message);
    await fold.catchUp();
    events += chunk.length;
    while (fold.waiting() >= BATCH) await settle(fold.leave(BATCH));
    onProgress?.({ events, orders: fold.orders() });
  }
  const open = fold.openOrders();
  for (let batch = fold.leaveAll(BATCH); batch.length > 0; batch = fold.leaveAll(BATCH)) {
    await settle(batch);
  }
  await settle([]);
  await settling;
  await mirror.removeStrays();
  if (verify) await mirror.lookAgain((key) => fold.read(key));
  return {
    events,
    orders: fold.orders(),
    open,
    ...mirror.result(),
    unreadable: fold.unreadable,
    elapsedMs: steadyMs() - startedAt,
    redisMs,
  };
}

/** An order to settle; `again` when it was settled before, with fewer events. */
type Settled = Known & { readonly again: boolean };

/** The log's events, folded into orders. */
function openFold(bus: Bus, doneHeld: number) {
  const log = openOrderLog(bus);
  const open = new Map<string, Settled>();
  const done = new Map<string, Settled>();
  /** Orders of which an event came after they were forgotten. */
  const late = new Map<string, OrderKey>();
  const broken = new Set<string>();
  const unreadable: Unreadable[] = [];
  let orders = 0;

  function put(subject: string, settled: Settled): void {
    const isDone = isOrderDone(settled.state);
    (isDone ? open : done).delete(subject);
    (isDone ? done : open).set(subject, settled);
  }

  function giveUp(seq: number, subject: string, text: string): void {
    broken.add(subject);
    open.delete(subject);
    done.delete(subject);
    if (unreadable.length < LISTED_MAX) unreadable.push({ seq, subject, text });
  }

  function take({ seq, subject, body }: LogMessage): void {
    const held = open.get(subject) ?? done.get(subject);
    if (held !== undefined && held.seq >= seq) return; // it was read again, and further than here
    if (late.has(subject) || broken.has(subject)) return;
    const event = readOrderEvent(body);
    if (!event.ok) {
      giveUp(seq, subject, event.violation.text);
      return;
    }
    const { account, orderId, version } = event.value;
    if (orderEvents(account, orderId) !== subject) {
      giveUp(seq, subject, `found an event of ${account} ${orderId}`);
      return;
    }
    if (held === undefined && version > 1) {
      late.set(subject, { account, orderId });
      return;
    }
    if (held === undefined) orders += 1;
    try {
      const state = applyEvent(held?.state, event.value);
      put(subject, { state, seq, again: held?.again ?? false });
    } catch (error) {
      giveUp(seq, subject, String(error));
    }
  }

  async function read(key: OrderKey): Promise<Known | undefined> {
    let known: Known | undefined;
    for (const { seq, event } of await log.read(key)) {
      known = { state: applyEvent(known?.state, event), seq };
    }
    return known;
  }

  async function catchUp(): Promise<void> {
    for (const [subject, key] of late) {
      try {
        const known = await read(key);
        if (known !== undefined) put(subject, { ...known, again: true });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error; // the bus, not the order
        giveUp(0, subject, error.message);
      }
    }
    late.clear();
  }

  function leaveFrom(orders: Map<string, Settled>, count: number): Settled[] {
    const leaving = [...orders].slice(0, count);
    for (const [subject] of leaving) orders.delete(subject);
    return leaving.map(([, settled]) => settled);
  }

  return {
    take,
    catchUp,
    read,
    unreadable,
    orders: () => orders,
    openOrders: () => open.size,
    /** Done orders beyond those that are held a little longer. */
    waiting: () => Math.max(done.size - doneHeld, 0),
    leave: (count: number) => leaveFrom(done, count),
    leaveAll: (count: number) => leaveFrom(done.size > 0 ? done : open, count),
  };
}

/** As projection.ts names them. */
const orderKey = ({ account, orderId }: OrderKey): string => `order:{${account}}:${orderId}`;
const ordersIndex = (account: string): string => `orders:{${account}}`;
const openIndex = (account: string): string => `open:{${account}}`;
const ORDER_KEY = /^order:\{([^}]*)\}:(.*)$/s;
const INDEX_KEY = /^(orders|open):\{([^}]*)\}$/s;

/** Deletes what was looked at, never what a worker wrote since. */
const DROP = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/** What Redis has of one order: value, score in both indexes. */
type Found = readonly [value: string | null, received: string | null, open: string | null];

const SEQ_DIGITS = 16;
const SEQ = /^[0-9]{16}/;
const SCAN_COUNT = 1_000;

/** Redis beside the log. */
function openMirror(redis: Redis, bus: Bus, verify: boolean) {
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
      const unlike = compare(known.state, due, there);
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
      there += keys.filter((key) => ORDER_KEY.test(key)).length;
      indexes.push(...keys.filter((key) => INDEX_KEY.test(key)));
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
    const [, account, orderId] = ORDER_KEY.exec(key) ?? [];
    if (account === undefined || orderId === undefined) return;
    if (await isOnLog({ account, orderId })) return;
    const value = await redis.get(key);
    if (value === null) return;
    note({ account, orderId, place: "order", log: undefined, redis: value });
    if (!verify) await redis.eval(DROP, 1, key, value);
  }

  async function removeStrayMember(index: string, orderId: string): Promise<void> {
    const [, kind, account = ""] = INDEX_KEY.exec(index) ?? [];
    if (await isOnLog({ account, orderId })) return;
    const place = kind === "open" ? "open index" : "orders index";
    const score = await redis.zscore(index, orderId);
    note({ account, orderId, place, log: undefined, redis: score ?? undefined });
    if (!verify) await redis.zrem(index, orderId);
  }

  function note(difference: Difference): void {
    differing += 1;
    if (differences.length < LISTED_MAX) differences.push(difference);
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
          : compare(first, expected(known), there);
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

/** @returns nothing where Redis is as the log says, or newer */
function compare({ account, orderId }: OrderKey, due: Found, found: Found): readonly Difference[] {
  if (isNewer(found[0], due[0])) return [];
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
