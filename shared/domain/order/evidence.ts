/**
 * What a broker says that cannot follow what is known of the leg. Nobody guesses what it meant: it is
 * kept on the log, once, and somebody will look. The leg does not change.
 */
import type { Leg, OrderState, OrderUnexplained } from "../../../contracts/generated/types.ts";
import type { EventDraft } from "./events.ts";
import type { ReportFact } from "./facts.ts";
import { digest64 } from "./older.ts";
import type { LegHeader } from "./sending.ts";

export type Header = LegHeader & { brokerOrderId: string; transactTime?: string };

/** A fact, the leg it speaks of, and the header of whatever is written about it. */
export type Report<Fact = ReportFact> = {
  readonly state: OrderState;
  readonly leg: Leg;
  readonly header: Header;
  readonly fact: Fact;
};

/** @param code what is wrong with it, where the two states alone do not say it */
export function evidence(
  { state, leg, header, fact }: Report,
  code = `${fact.execType}_after_${leg.ordStatus}`,
): readonly EventDraft[] {
  const text = `the leg is ${leg.ordStatus}, and the broker says ${fact.execType}`;
  const draft = { ...header, evidence: { ...fact }, reason: { code, text } };
  if (state.requests.includes(evidenceKey(draft))) return [];
  return [{ type: "unexplained", ...draft }];
}

/** Each execution that this is said of is evidence of its own. */
const OF_EXECUTIONS: ReadonlySet<string> = new Set([
  "trade_at_busted_place",
  "trade_before_restatement",
  "trade_before_oldest_kept",
  "correction_of_unknown_execution",
  "bust_of_unknown_execution",
  "bust_of_restated_execution",
]);

/** The same evidence told again is not new evidence. */
export function evidenceKey({
  legId,
  reason: { code },
  evidence: { execId },
}: Pick<OrderUnexplained, "legId" | "reason" | "evidence">): string {
  const which = OF_EXECUTIONS.has(code) && typeof execId === "string" ? `:${digest64(execId)}` : "";
  return `evidence:${legId}:${code}${which}`;
}
