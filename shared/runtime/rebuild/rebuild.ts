/**
 * Makes the projection in Redis what the log says, or tells where it is not.
 *
 * The log is read once, from its beginning. An order is held in memory while it is open; once it is
 * done it is settled and forgotten, and for the rare event that comes later it is read again. Workers
 * may go on meanwhile: what they write is newer than what is read here, and newer always stays.
 */
import type { Bus } from "../bus/bus.ts";
import type { Replay } from "../bus/replay.ts";
import { steadyMs } from "../clock.ts";
import type { Redis } from "../store/redis.ts";
import { openFold, type Settled, type Unreadable } from "./fold.ts";
import { openMirror, type Difference } from "./mirror.ts";

export type { Difference } from "./mirror.ts";
export type { Unreadable } from "./fold.ts";

export type RebuildOptions = {
  /** True writes nothing and lists the differences. */
  readonly verify: boolean;
  /** Done orders that are held a little longer: most of what comes late comes soon. */
  readonly doneHeld?: number;
  /** Called after each chunk of the log. */
  readonly onProgress?: (progress: { readonly events: number; readonly orders: number }) => void;
};

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

export async function rebuild(
  { replay, bus, redis }: { readonly replay: Replay; readonly bus: Bus; readonly redis: Redis },
  { verify, doneHeld = DONE_HELD, onProgress }: RebuildOptions,
): Promise<Rebuilt> {
  const startedAt = steadyMs();
  const fold = openFold(bus, doneHeld);
  const mirror = openMirror(redis, bus, verify, (key) => fold.read(key));
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
  if (verify) await mirror.lookAgain();
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
