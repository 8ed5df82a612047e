/**
 * Hands on again the commands of legs that have waited too long without a new event.
 *
 * The bus carries a command once, until somebody has worked on it; what it lost nobody would ever ask
 * about again. The list is the book's, which is the log's. A command that was not lost comes once too
 * often, which its pool finds out from the log: it works on such a command once and does not keep it.
 *
 * Ids are made of the order's version and a number that follows from its age, so that several monitors,
 * and one that was started again, hand on one command.
 */
import type { LegRouted, OrderState } from "../../contracts/generated/types.ts";
import { orderRouted } from "../../contracts/subjects.ts";
import { commandsFor, roundAt } from "../domain/order/leftovers.ts";
import { now, pause, wallMs } from "../runtime/clock.ts";
import type { Worker } from "../runtime/worker.ts";
import type { Book } from "./book.ts";
import type { MonitorSettings } from "./settings.ts";

/** Of one pass over the book; the rest waits for the next, so that a pool that is away is not buried. */
export const HANDED_ON_MAX = 200;
/** From one pass to the next: a fraction of the first wait, within these. */
const PASSES_PER_WAIT = 6;
const PASS_MIN_MS = 100;
const PASS_MAX_MS = 5_000;

type Due = { readonly command: LegRouted; readonly messageId: string };

/** Runs until the worker stops. */
export async function handOnLeftovers(
  worker: Worker,
  broker: string,
  book: Pick<Book, "open">,
  { leftoversMs }: Pick<MonitorSettings, "leftoversMs">,
): Promise<void> {
  const { bus, log, stopping } = worker;
  const passMs = Math.min(Math.max(leftoversMs / PASSES_PER_WAIT, PASS_MIN_MS), PASS_MAX_MS);
  /** What was handed on, so that it is not published at every pass; forgotten with the leg's wait. */
  let handedOn = new Set<string>();
  while (!stopping.aborted) {
    await pause(passMs, stopping);
    const waiting = new Set<string>();
    const due: Due[] = [];
    for (const one of leftovers(book.open(), broker, leftoversMs)) {
      if (handedOn.has(one.messageId)) waiting.add(one.messageId);
      else if (due.length < HANDED_ON_MAX) due.push(one);
    }
    handedOn = waiting;
    if (due.length > 0)
      log.warn({ legs: due.length }, "legs have waited for long, handed on again");
    const stored = due.map(async ({ command, messageId }) => {
      await bus.store(orderRouted(broker), JSON.stringify(command), { messageId });
      handedOn.add(messageId);
      worker.count("leftovers");
    });
    for (const result of await Promise.allSettled(stored)) {
      if (result.status === "rejected")
        log.warn({ err: String(result.reason) }, "leg not handed on yet");
    }
  }
}

function* leftovers(
  open: Iterable<OrderState>,
  broker: string,
  leftoversMs: number,
): Generator<Due> {
  const nowMs = wallMs();
  for (const state of open) {
    const round = roundAt(nowMs - Date.parse(state.updatedAt), leftoversMs);
    if (round === 0) continue;
    for (const command of commandsFor(state, broker, now())) {
      const { action, account, orderId, legId } = command;
      const which = [action, account, orderId, legId, state.version, round].join(".");
      yield { command: { ...command, again: true }, messageId: `leftover.${which}` };
    }
  }
}
