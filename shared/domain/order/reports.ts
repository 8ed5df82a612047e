/**
 * What a broker's report means for the leg it speaks of: the events to append, if any.
 *
 * Pure. Reports come twice, late, out of order and under the ids that a leg had before a replace.
 * Whatever repeats what is known appends nothing; whatever cannot follow it is kept as evidence.
 */
import type { Leg, OrderState } from "../../../contracts/generated/types.ts";
import { add, compare, ZERO } from "../decimal.ts";
import type { EventDraft } from "./events.ts";
import { isDone, isKnownExecution } from "./leg.ts";
import { evidenceKey } from "./order.ts";
import { headerOf, type LegHeader } from "./sending.ts";

/** An execution, as the port reports it; the same fields as a trade event. */
export type ExecutionFact = {
  readonly execType: "trade" | "trade_correct";
  readonly clOrdId?: string;
  readonly brokerOrderId: string;
  readonly execId: string;
  readonly execRefId?: string;
  readonly lastQty: string;
  readonly lastPx: string;
  readonly brokerCumQty?: string;
  readonly leavesQty?: string;
  readonly transactTime: string;
};

export type BustFact = {
  readonly execType: "trade_cancel";
  readonly clOrdId?: string;
  readonly brokerOrderId: string;
  readonly execId: string;
  readonly execRefId: string;
  readonly transactTime: string;
};

/** Where the broker says an order stands. `cumQty` beyond what the log counts means that executions are missing. */
export type StatusFact = {
  readonly execType:
    | "pending_new"
    | "new"
    | "canceled"
    | "rejected"
    | "expired"
    | "replaced"
    | "done_for_day"
    | "suspended"
    | "stopped"
    | "calculated"
    | "cancel_rejected"
    | "replace_rejected";
  readonly clOrdId?: string;
  readonly brokerOrderId: string;
  readonly replacedBy?: string;
  readonly reason?: Leg["reason"];
  readonly transactTime?: string;
  readonly brokerCumQty?: string;
};

export type ReportFact = ExecutionFact | BustFact | StatusFact;

/** @param fees what an execution is expected to cost; exact decimal text */
export function decideReport(
  state: OrderState,
  leg: Leg,
  fact: ReportFact,
  fees?: string,
): readonly EventDraft[] {
  const taken = takeReplace(leg, fact);
  const header = {
    ...headerOf(leg),
    clOrdId: fact.clOrdId ?? clOrdIdAt(leg, fact.brokerOrderId),
    brokerOrderId: fact.brokerOrderId,
    ...(fact.transactTime === undefined ? {} : { transactTime: fact.transactTime }),
  };
  switch (fact.execType) {
    case "trade":
      return isKnownExecution(leg, fact) ? [] : [...taken, trade(header, fact, fees)];
    case "trade_correct": {
      const { execRefId } = fact;
      if (execRefId === undefined || leg.busted.includes(execRefId)) return [];
      const { type: _, ...corrected } = trade(header, fact, fees);
      return [...taken, { type: "trade_correct", ...corrected, execRefId }];
    }
    case "trade_cancel": {
      if (leg.busted.includes(fact.execRefId)) return [];
      const { execId, execRefId } = fact;
      return [...taken, { type: "trade_cancel", ...header, execId, execRefId }];
    }
    default:
      return [...taken, ...decideStatus(state, leg, header, fact, taken.length > 0)];
  }
}

/** A broker id that belongs to no id of ours yet is the newest one's. */
const clOrdIdAt = (leg: Leg, brokerOrderId: string): string =>
  leg.priorIds.find((prior) => prior.brokerOrderId === brokerOrderId)?.clOrdId ?? leg.clOrdId;

/** Any word about the order under the replace's own id, except its refusal, proves the replace. */
function takeReplace(leg: Leg, fact: ReportFact): readonly EventDraft[] {
  const replace = leg.pendingReplace;
  if (replace === undefined || fact.clOrdId !== replace.clOrdId) return [];
  if (fact.execType === "rejected" || fact.execType === "replace_rejected") return [];
  return [replaced(leg, replace, fact.brokerOrderId, fact.transactTime)];
}

type PendingReplace = NonNullable<Leg["pendingReplace"]>;

const replaced = (
  leg: Leg,
  { requestId, clOrdId, terms }: PendingReplace,
  brokerOrderId: string | undefined,
  transactTime: string | undefined,
): EventDraft => ({
  type: "replaced",
  ...headerOf(leg),
  clOrdId,
  requestId,
  terms,
  ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
  ...(transactTime === undefined ? {} : { transactTime }),
});

type Header = LegHeader & { brokerOrderId: string; transactTime?: string };

function trade(header: Header, fact: ExecutionFact, fees: string | undefined) {
  const { execId, lastQty, lastPx, brokerCumQty, leavesQty } = fact;
  return {
    type: "trade" as const,
    ...header,
    execId,
    lastQty,
    lastPx,
    ...(brokerCumQty === undefined ? {} : { brokerCumQty }),
    ...(leavesQty === undefined ? {} : { leavesQty }),
    ...(fees === undefined ? {} : { fees }),
  };
}

function decideStatus(
  state: OrderState,
  leg: Leg,
  header: Header,
  fact: StatusFact,
  justReplaced: boolean,
): readonly EventDraft[] {
  const { execType, reason } = fact;
  const withReason = reason === undefined ? {} : { reason };
  const said = reason ?? { code: execType, text: `the broker said ${execType}` };
  const own = header.clOrdId === leg.clOrdId;
  const unproven =
    leg.sending !== "acknowledged" || leg.working === "pending_new" || leg.working === "received";
  switch (execType) {
    case "pending_new":
      return own && leg.sending !== "acknowledged" ? [{ type: "pending_new", ...header }] : [];
    case "new":
      if (isDone(leg) || (!own && !justReplaced)) return [];
      return unproven || isPaused(leg) ? [{ type: "new", ...header }] : [];
    case "done_for_day":
    case "suspended":
    case "stopped":
    case "calculated":
      return isDone(leg) || !own || leg.working === execType ? [] : [{ type: execType, ...header }];
    case "replaced":
      return leg.pendingReplace === undefined || !own
        ? []
        : [replaced(leg, leg.pendingReplace, fact.replacedBy, fact.transactTime)];
    case "replace_rejected":
      return leg.pendingReplace === undefined ? [] : [replaceRejected(leg, header, said)];
    case "cancel_rejected":
      return leg.pendingCancel === undefined
        ? []
        : [{ type: "cancel_rejected", ...header, requestId: leg.pendingCancel, reason: said }];
    case "rejected":
      if (leg.pendingReplace !== undefined && header.clOrdId === leg.pendingReplace.clOrdId) {
        return [replaceRejected(leg, header, said)];
      }
      if (!own || leg.working === "rejected") return [];
      return isDone(leg)
        ? evidence(state, leg, header, fact)
        : [{ type: "rejected", ...header, reason: said }];
    case "canceled":
    case "expired":
      if ((!own && !justReplaced) || leg.working === execType) return [];
      if (isDone(leg)) return evidence(state, leg, header, fact);
      return execType === "expired"
        ? [{ type: "expired", ...header }]
        : [
            {
              type: "canceled",
              ...header,
              ...withReason,
              ...(leg.pendingCancel === undefined ? {} : { requestId: leg.pendingCancel }),
            },
          ];
  }
}

const isPaused = (leg: Leg): boolean =>
  leg.working === "done_for_day" || leg.working === "suspended" || leg.working === "stopped";

const replaceRejected = (
  leg: Leg,
  header: Header,
  reason: NonNullable<Leg["reason"]>,
): EventDraft => ({
  type: "replace_rejected",
  ...headerOf(leg),
  ...(header.transactTime === undefined ? {} : { transactTime: header.transactTime }),
  requestId: leg.pendingReplace?.requestId ?? "",
  reason,
});

/** It cannot follow what is known of the leg. Nobody guesses what it meant; somebody will look. */
function evidence(
  state: OrderState,
  leg: Leg,
  header: Header,
  fact: StatusFact,
): readonly EventDraft[] {
  const code = `${fact.execType}_after_${leg.ordStatus}`;
  if (state.requests.includes(evidenceKey(leg.legId, code))) return [];
  const text = `the leg is ${leg.ordStatus}, and the broker says ${fact.execType}`;
  return [{ type: "unexplained", ...header, evidence: { ...fact }, reason: { code, text } }];
}

/**
 * True when the broker counts more on this order id than the log does: executions are missing, and
 * the leg must not be closed before they are found.
 */
export function missesExecutions(
  leg: Leg,
  brokerOrderId: string,
  brokerCumQty: string | undefined,
): boolean {
  if (brokerCumQty === undefined) return false;
  const counted = leg.executions
    .filter((execution) => execution.brokerOrderId === brokerOrderId)
    .reduce((sum, { lastQty }) => add(sum, lastQty), ZERO);
  return compare(brokerCumQty, counted) > 0;
}
