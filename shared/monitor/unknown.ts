/** Sends whose outcome nobody knows for too long, by the log alone: the broker need not answer for it. */
import { findUnknown, type Finding } from "../domain/monitor/compare.ts";
import { openQuestion } from "../domain/order/resolve.ts";
import { wallMs } from "../runtime/clock.ts";
import type { Book } from "./book.ts";

/** Told together; of more than this the operator knows enough. */
const TOLD_MAX = 100;

export function unknownFor(
  book: Pick<Book, "open">,
  broker: string,
  account: string,
  unknownMs: number,
): readonly Finding[] {
  const nowMs = wallMs();
  const found: Finding[] = [];
  for (const state of book.open()) {
    if (state.account !== account) continue;
    for (const leg of state.legs) {
      const question = leg.broker === broker ? openQuestion(leg) : undefined;
      if (question === undefined || leg.sentAt === undefined) continue;
      if (nowMs - Date.parse(leg.sentAt) < unknownMs) continue;
      found.push(findUnknown(leg, state.orderId, question.clOrdId));
      if (found.length === TOLD_MAX) return found;
    }
  }
  return found;
}
