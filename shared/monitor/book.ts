/**
 * The log as a monitor knows it: followed from its first message, folded by itself, held in its own
 * memory. Neither Redis nor any worker's word has a part in it.
 *
 * Memory: the open orders, and the newest done ones; an older one is read from the log when asked for.
 */
import type { OrderState } from "../../contracts/generated/types.ts";
import type { OrderKey } from "../domain/order/events.ts";
import { pause, steadyMs } from "../runtime/clock.ts";
import type { Replay } from "../runtime/bus/replay.ts";
import { openFold } from "../runtime/rebuild/fold.ts";
import type { Worker } from "../runtime/worker.ts";

export type Book = {
  /** Sequence of the newest event in it. */
  seq(): number;
  open(): Iterable<OrderState>;
  /** @returns undefined where the log has no such order. @throws when the bus does not answer */
  read(key: OrderKey): Promise<OrderState | undefined>;
  /** @returns true once it has everything that was on the log when this was called; false after the bound */
  catchUp(boundMs: number): Promise<boolean>;
};

const DONE_HELD = 20_000;
/** Forgotten together. */
const BATCH = 1_000;
const LOOK_MS = 5;

/** Follows until the worker stops. @returns the book, empty yet, and the end of its following */
export function openBook(
  worker: Worker,
  replay: Replay,
): Book & { readonly followed: Promise<void> } {
  const { bus, log, stopping } = worker;
  const fold = openFold(bus, DONE_HELD);
  let seq = 0;
  let unreadable = 0;

  async function follow(): Promise<void> {
    for await (const chunk of replay.follow(stopping)) {
      for (const message of chunk) fold.take(message);
      await catchUpLate();
      seq = chunk.at(-1)?.seq ?? seq;
      if (fold.waiting() >= BATCH) fold.leave(BATCH);
      for (const { subject, text } of fold.unreadable.slice(unreadable)) {
        log.error({ subject, text }, "an order on the log cannot be read: it is not watched");
      }
      unreadable = fold.unreadable.length;
    }
  }

  /** Orders that are heard of again after they were forgotten. */
  async function catchUpLate(): Promise<void> {
    while (!stopping.aborted) {
      try {
        await fold.catchUp();
        return;
      } catch (err) {
        log.warn({ err: String(err) }, "the log does not answer, asked again");
        await pause(LOOK_MS * 100, stopping);
      }
    }
  }

  return {
    followed: follow(),
    seq: () => seq,
    *open() {
      for (const { state } of fold.open()) yield state;
    },
    async read(key) {
      return (fold.held(key) ?? (await fold.read(key)))?.state;
    },
    async catchUp(boundMs) {
      const deadline = steadyMs() + boundMs;
      const end = await replay.end();
      while (seq < end) {
        if (steadyMs() > deadline || stopping.aborted) return false;
        await pause(LOOK_MS, stopping);
      }
      return true;
    },
  };
}
