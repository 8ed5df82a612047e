/**
 * What a broker's report means for the leg it speaks of: the events to append, if any.
 *
 * Pure. Reports come twice, late, out of order and under the ids that a leg had before a replace.
 * Whatever repeats what is known appends nothing; whatever cannot follow it is kept as evidence.
 */
import type { Leg, LegExecution, OrderState, Reason } from "../../../contracts/generated/types.ts";
import { add, compare, ZERO } from "../decimal.ts";
import type { EventDraft } from "./events.ts";
import { isAtBustedPlace, isDone, isKnownExecution } from "./leg.ts";
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
  /** Of a multileg order: what was executed in each contract. */
  readonly instrumentLegs?: LegExecution[];
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
  readonly reason?: Reason;
  readonly transactTime?: string;
  readonly brokerCumQty?: string;
};

export type ReportFact = ExecutionFact | BustFact | StatusFact;

/**
 * Append the first event, ask again on the order as it is then, until there is none: a few rounds
 * lead from any fact to nothing.
 *
 * @param fees what an execution is expected to cost; exact decimal text
 * @returns one event, or none where the fact changes nothing
 */
export function decideReport(
  state: OrderState,
  leg: Leg,
  fact: ReportFact,
  fees?: string,
): readonly EventDraft[] {
  const header = {
    ...headerOf(leg),
    clOrdId: fact.clOrdId ?? clOrdIdAt(leg, fact.brokerOrderId),
    brokerOrderId: fact.brokerOrderId,
    ...(fact.transactTime === undefined ? {} : { transactTime: fact.transactTime }),
  };
  const report = { state, leg, header, fact };
  if (leg.pendingReplace?.clOrdId === header.clOrdId && provesReplace(fact)) {
    return [replaced(leg, leg.pendingReplace, fact.brokerOrderId, fact.transactTime)];
  }
  const other = isOtherOrder(leg, header) ? evidence(report, "second_broker_order") : [];
  if (other.length > 0) return other;
  switch (fact.execType) {
    case "trade":
      if (isKnownExecution(leg, fact)) return [];
      if (isAtBustedPlace(leg, fact)) return evidence(report, "trade_at_busted_place");
      return [{ type: "trade", ...executed(header, fact, fees) }];
    case "trade_correct":
      return decideCorrection(report, fact, fees);
    case "trade_cancel":
      return decideBust(report, fact);
    default:
      return isOtherOrder(leg, header) ? [] : decideStatus({ ...report, fact });
  }
}

/** A broker id that belongs to no id of ours yet is the newest one's. */
const clOrdIdAt = (leg: Leg, brokerOrderId: string): string =>
  leg.priorIds.find((prior) => prior.brokerOrderId === brokerOrderId)?.clOrdId ?? leg.clOrdId;

/** Nobody may have two orders under one id. If a broker has, its executions count and people look. */
const isOtherOrder = (
  leg: Leg,
  { clOrdId, brokerOrderId }: Pick<Header, "clOrdId" | "brokerOrderId">,
): boolean =>
  clOrdId === leg.clOrdId && leg.brokerOrderId !== undefined && leg.brokerOrderId !== brokerOrderId;

/**
 * Words about the order that a replace makes, except that it works, was executed or ended, are words
 * about a candidate: the broker can still refuse it and leave the old order as it was.
 */
const provesReplace = ({ execType }: ReportFact): boolean =>
  execType !== "pending_new" &&
  execType !== "rejected" &&
  execType !== "replace_rejected" &&
  execType !== "cancel_rejected";

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

type Report<Fact = ReportFact> = {
  readonly state: OrderState;
  readonly leg: Leg;
  readonly header: Header;
  readonly fact: Fact;
};

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

function decideCorrection(
  report: Report,
  fact: ExecutionFact,
  fees: string | undefined,
): readonly EventDraft[] {
  const { leg, header } = report;
  const { execRefId } = fact;
  if (isCorrected(leg, fact)) return [];
  // Of nothing, or of what was corrected or taken back before: which execution is meant is a guess.
  if (execRefId === undefined || leg.busted.includes(execRefId)) {
    return evidence(report, "correction_of_unknown_execution");
  }
  return [{ type: "trade_correct", ...executed(header, fact, fees), execRefId }];
}

const isCorrected = (leg: Leg, { execId }: ExecutionFact): boolean =>
  leg.busted.includes(execId) || leg.executions.some((execution) => execution.execId === execId);

/** A bust of what is not counted may come before its execution, or mean one that is counted under another id. */
function decideBust(report: Report, { execId, execRefId }: BustFact): readonly EventDraft[] {
  const { leg, header } = report;
  if (leg.busted.includes(execRefId)) return [];
  const known = leg.executions.some((execution) => execution.execId === execRefId);
  const noted = known ? [] : evidence(report, "bust_of_unknown_execution");
  return noted.length > 0 ? noted : [{ type: "trade_cancel", ...header, execId, execRefId }];
}

function decideStatus(report: Report<StatusFact>): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const { execType, reason } = fact;
  const said = reason ?? { code: execType, text: `the broker said ${execType}` };
  if (header.clOrdId !== leg.clOrdId) return decideOther(report, said);
  switch (execType) {
    case "pending_new":
    case "new":
    case "done_for_day":
    case "suspended":
    case "stopped":
    case "calculated":
      return decideLife(report, execType);
    case "replaced":
      // One that was not sent cannot be what replaced the order: somebody else did.
      return leg.pendingReplace === undefined || leg.pendingReplace.sending === "not_sent"
        ? evidence(report)
        : [replaced(leg, leg.pendingReplace, fact.replacedBy, fact.transactTime)];
    case "replace_rejected":
      return []; // under the old order's id: it may speak of any replace, and its own id is asked for
    case "cancel_rejected":
      return leg.pendingCancel === undefined
        ? []
        : [{ type: "cancel_rejected", ...header, requestId: leg.pendingCancel, reason: said }];
    case "rejected":
    case "canceled":
    case "expired":
      return decideEnd(report, execType, said);
  }
}

/** Words under an id that is not the leg's own now. */
function decideOther(report: Report<StatusFact>, said: Reason): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const refused = fact.execType === "rejected" || fact.execType === "replace_rejected";
  if (leg.pendingReplace?.clOrdId === header.clOrdId) {
    return refused ? [replaceRejected(leg, leg.pendingReplace, header, said)] : [];
  }
  const prior = leg.priorIds.some(({ clOrdId }) => clOrdId === header.clOrdId);
  if (prior || refused || fact.execType === "cancel_rejected") return [];
  return evidence(report, "life_of_abandoned_replace"); // it was given up, and it lives
}

type Life = "pending_new" | "new" | "done_for_day" | "suspended" | "stopped" | "calculated";

function decideLife(report: Report<StatusFact>, execType: Life): readonly EventDraft[] {
  const { leg, header } = report;
  const unseen = leg.brokerOrderId === undefined;
  if (isDone(leg)) return unseen ? evidence(report) : []; // over without the broker, and it lives
  const news = unseen || leg.sending !== "acknowledged" || changesWorking(leg, execType);
  return news ? [{ type: execType, ...header }] : [];
}

function changesWorking({ working }: Leg, execType: Life): boolean {
  if (execType === "pending_new") return false;
  if (execType !== "new") return working !== execType;
  return working === "pending_new" || working === "received" || PAUSED.has(working);
}

const PAUSED: ReadonlySet<string> = new Set(["held", "done_for_day", "suspended", "stopped"]);

function decideEnd(
  report: Report<StatusFact>,
  execType: "rejected" | "canceled" | "expired",
  said: Reason,
): readonly EventDraft[] {
  const { leg, header, fact } = report;
  if (leg.working === execType) return [];
  if (isDone(leg)) return evidence(report);
  switch (execType) {
    case "rejected":
      return [{ type: "rejected", ...header, reason: said }];
    case "expired":
      return [{ type: "expired", ...header }];
    case "canceled": {
      const { pendingCancel } = leg;
      const asked = pendingCancel === undefined ? {} : { requestId: pendingCancel };
      const why = fact.reason === undefined ? {} : { reason: fact.reason };
      return [{ type: "canceled", ...header, ...why, ...asked }];
    }
  }
}

const replaceRejected = (
  leg: Leg,
  { requestId }: PendingReplace,
  { transactTime }: Header,
  reason: Reason,
): EventDraft => ({
  type: "replace_rejected",
  ...headerOf(leg),
  ...(transactTime === undefined ? {} : { transactTime }),
  requestId,
  reason,
});

/** It cannot follow what is known of the leg. Nobody guesses what it meant; somebody will look. */
function evidence(
  { state, leg, header, fact }: Report,
  code = `${fact.execType}_after_${leg.ordStatus}`,
): readonly EventDraft[] {
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

/**
 * True when the fact is on the leg already and nothing that was appended since can have changed
 * that: then even a leg that may be out of date answers for the log.
 */
export function isSettled(leg: Leg, fact: ReportFact): boolean {
  const { clOrdId = clOrdIdAt(leg, fact.brokerOrderId), brokerOrderId } = fact;
  if (clOrdId === leg.pendingReplace?.clOrdId) return false;
  if (isOtherOrder(leg, { clOrdId, brokerOrderId })) return false;
  const own = clOrdId === leg.clOrdId;
  switch (fact.execType) {
    case "trade":
      return isKnownExecution(leg, fact);
    case "trade_cancel":
      return leg.busted.includes(fact.execRefId);
    case "trade_correct":
      return isCorrected(leg, fact);
    case "pending_new":
      return own && leg.sending === "acknowledged" && leg.brokerOrderId === fact.brokerOrderId;
    case "new":
      return own && leg.working === "new" && leg.brokerOrderId === fact.brokerOrderId;
    case "canceled":
    case "expired":
    case "rejected":
      return own && leg.working === fact.execType && leg.brokerOrderId === fact.brokerOrderId;
    default:
      return false;
  }
}
