/**
 * What a broker's word about an execution means: counted, known, taken back, or evidence.
 *
 * Source: FIX 5.0 SP2 volume 4, J.1.a to J.1.d (bust and correct) and H.1.a, H.1.b (restatement).
 */
import type { OrderTerms } from "../../../contracts/generated/types.ts";
import { add, compare, subtract, ZERO } from "../decimal.ts";
import { isAfter } from "../instant.ts";
import type { EventDraft } from "./events.ts";
import { evidence, type Header, type Report } from "./evidence.ts";
import { executedOn, isBusted, isCounted, sightingOf } from "./executions.ts";
import type { BustFact, ExecutionFact, RestatedFact } from "./facts.ts";
import { isEnded } from "./leg.ts";
import { olderOf, type Fate } from "./older.ts";

export function decideTrade(
  report: Report<ExecutionFact>,
  fees: string | undefined,
): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const sighting = sightingOf(leg, fact);
  switch (sighting) {
    case "known":
      return [];
    case "at_busted_place":
      return evidence(report, "trade_at_busted_place");
    case "before_restatement":
      return evidence(report, "trade_before_restatement");
    case "before_oldest_kept":
      return evidence(report, "trade_before_oldest_kept");
    case "new":
      return [{ type: "trade", ...executed(header, fact, fees) }];
  }
}

function executed(header: Header, fact: ExecutionFact, fees: string | undefined) {
  const { execId, lastQty, lastPx, brokerCumQty, leavesQty, instrumentLegs } = fact;
  return {
    ...header,
    execId,
    lastQty,
    lastPx,
    ...(brokerCumQty === undefined ? {} : { brokerCumQty }),
    ...(leavesQty === undefined ? {} : { leavesQty }),
    ...(instrumentLegs === undefined ? {} : { instrumentLegs }),
    ...(fees === undefined ? {} : { fees }),
  };
}

export function decideCorrection(
  report: Report<ExecutionFact>,
  fees: string | undefined,
): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const { execRefId } = fact;
  if (isCorrected(report)) return [];
  // Of nothing, or of what was corrected, taken back or restated before: which execution is meant is a guess.
  if (execRefId === undefined || isBusted(leg, execRefId) || isGone(olderOf(leg, execRefId))) {
    return evidence(report, "correction_of_unknown_execution");
  }
  return [{ type: "trade_correct", ...executed(header, fact, fees), execRefId }];
}

const isGone = (fate: Fate | undefined): boolean => fate === "taken_back" || fate === "restated";

export const isCorrected = ({ leg, fact }: Pick<Report<ExecutionFact>, "leg" | "fact">): boolean =>
  isBusted(leg, fact.execId) ||
  isCounted(leg, fact.execId) ||
  olderOf(leg, fact.execId) !== undefined;

/** A bust of what is not counted may come before its execution, or mean one that is counted under another id. */
export function decideBust(report: Report<BustFact>): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const { execId, execRefId } = fact;
  const older = olderOf(leg, execRefId);
  if (isBusted(leg, execRefId) || older === "taken_back") return [];
  // It is in the broker's figures, and nobody knows with how much: the next restatement tells.
  if (older === "restated") return evidence(report, "bust_of_restated_execution");
  const known = isCounted(leg, execRefId) || older === "counted";
  const noted = known ? [] : evidence(report, "bust_of_unknown_execution");
  return noted.length > 0 ? noted : [{ type: "trade_cancel", ...header, execId, execRefId }];
}

/** The broker's figures are the fact, where it is clear what they are the figures of. */
export function decideRestated(report: Report<RestatedFact>): readonly EventDraft[] {
  const { leg, header, fact } = report;
  if (isRestatedThrough(report)) return [];
  if (isEnded(leg)) return evidence(report); // a filled one may have been restated before it filled
  // Its terms are older than the figures, and will be the leg's once it is confirmed.
  if (leg.pendingReplace !== undefined) return evidence(report);
  // Taken back since, and still in the figures.
  const since = leg.busted.some(
    ({ brokerOrderId, bustedAt }) =>
      brokerOrderId === fact.brokerOrderId &&
      bustedAt !== undefined &&
      isAfter(bustedAt, fact.transactTime),
  );
  if (since) return evidence(report, "restated_before_bust");
  // What orders before a replace have executed is in nobody's figures: a split's ratio is not told.
  const before = subtract(leg.cumQty, executedOn(leg, fact.brokerOrderId));
  if (compare(before, ZERO) !== 0 && !KEEPS_UNITS.has(fact.execRestatementReason ?? "other")) {
    return evidence(report, "restated_after_replace");
  }
  const orderQty = leg.terms.orderQty === undefined ? undefined : restatedQty(report, before);
  if (orderQty !== undefined && compare(add(fact.cumQty, before), orderQty) > 0) {
    return evidence(report, "restated_beyond_quantity");
  }
  const { execRestatementReason, price, cumQty, avgPx, reason, transactTime } = fact;
  return [
    {
      type: "restated",
      ...header,
      ...(execRestatementReason === undefined ? {} : { execRestatementReason }),
      ...(orderQty === undefined ? {} : { orderQty }),
      ...(price === undefined ? {} : { price }),
      cumQty,
      ...(avgPx === undefined ? {} : { avgPx }),
      ...(reason === undefined ? {} : { reason }),
      transactTime,
    },
  ];
}

/** Restatements after which a unit is what it was before: all that say what they are, but a corporate action. */
const KEEPS_UNITS: ReadonlySet<string> = new Set([
  "gt_renewal",
  "verbal_change",
  "repricing_of_order",
  "broker_option",
  "partial_decline_of_order_qty",
  "market_option",
  "peg_refresh",
]);

const restatedQty = (
  { leg, fact }: Report<RestatedFact>,
  before: string,
): OrderTerms["orderQty"] =>
  fact.orderQty === undefined ? leg.terms.orderQty : add(fact.orderQty, before);

/** True when a restatement as new as this one is on the leg. */
export const isRestatedThrough = ({
  leg: { restated },
  fact,
}: Pick<Report<RestatedFact>, "leg" | "fact">): boolean =>
  restated?.brokerOrderId === fact.brokerOrderId &&
  !isAfter(fact.transactTime, restated.transactTime);
