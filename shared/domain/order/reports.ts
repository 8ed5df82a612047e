/**
 * What a broker's report means for the leg it speaks of: the events to append, if any.
 *
 * Pure. Reports come twice, late, out of order and under the ids that a leg had before a replace.
 * Whatever repeats what is known appends nothing; whatever cannot follow it is kept as evidence.
 */
import type { Leg, OrderState, Reason } from "../../../contracts/generated/types.ts";
import { isAfter } from "../instant.ts";
import type { EventDraft } from "./events.ts";
import { evidence, type Header, type Report } from "./evidence.ts";
import {
  decideBust,
  decideCorrection,
  decideRestated,
  decideTrade,
  isCorrected,
  isRestatedThrough,
} from "./execution-reports.ts";
import { isBusted, isKnownForGood } from "./executions.ts";
import type { ReportFact, RestatedFact, StatusFact } from "./facts.ts";
import { replaceVersionOf } from "./identity.ts";
import { isDone, isEnded, isStale, PRIOR_IDS_KEPT } from "./leg.ts";
import { headerOf } from "./sending.ts";

export { missesExecutions } from "./executions.ts";
export type { BustFact, ExecutionFact, ReportFact, RestatedFact, StatusFact } from "./facts.ts";

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
      return decideTrade({ ...report, fact }, fees);
    case "trade_correct":
      return decideCorrection({ ...report, fact }, fees);
    case "trade_cancel":
      return decideBust({ ...report, fact });
    case "restated":
      if (isOtherOrder(leg, header)) return [];
      return header.clOrdId === leg.clOrdId
        ? decideRestated({ ...report, fact })
        : decideOther({ ...report, fact });
    default:
      if (isOtherOrder(leg, header)) return [];
      return header.clOrdId === leg.clOrdId
        ? decideStatus({ ...report, fact })
        : decideOther({ ...report, fact });
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
  execType !== "held" &&
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

function decideStatus(report: Report<StatusFact>): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const { execType } = fact;
  switch (execType) {
    case "held":
      return decideHeld(report);
    case "triggered":
      return decideTriggered(report);
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
        : [
            {
              type: "cancel_rejected",
              ...header,
              requestId: leg.pendingCancel,
              reason: reasonOf(fact),
            },
          ];
    case "rejected":
    case "canceled":
    case "expired":
      return decideEnd(report, execType);
  }
}

/** In the broker's words; where it gave none, what it did. */
const reasonOf = ({ reason, execType }: StatusFact | RestatedFact): Reason =>
  reason ?? { code: execType, text: `the broker said ${execType}` };

/** Words under an id that is not the leg's own now. */
function decideOther(report: Report<StatusFact | RestatedFact>): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const refused = fact.execType === "rejected" || fact.execType === "replace_rejected";
  if (leg.pendingReplace?.clOrdId === header.clOrdId) {
    return refused ? [replaceRejected(leg, leg.pendingReplace, header, reasonOf(fact))] : [];
  }
  const prior = leg.priorIds.some(({ clOrdId }) => clOrdId === header.clOrdId);
  if (prior || refused || fact.execType === "cancel_rejected") return [];
  if (isForgotten(leg, header.clOrdId) && !LIVING.has(fact.execType)) return [];
  return evidence(report, "life_of_abandoned_replace"); // it was given up, and it lives
}

/** So many replaces ago that nobody remembers whether it was confirmed or refused. */
function isForgotten({ priorIds }: Leg, clOrdId: string): boolean {
  const [oldest] = priorIds;
  if (oldest === undefined || priorIds.length < PRIOR_IDS_KEPT) return false;
  const [kept, told] = [replaceVersionOf(oldest.clOrdId), replaceVersionOf(clOrdId)];
  return kept !== undefined && told !== undefined && told < kept;
}

const LIVING: ReadonlySet<string> = new Set(["pending_new", "held", "new", "triggered"]);

type Life = "pending_new" | "new" | "done_for_day" | "suspended" | "stopped" | "calculated";

function decideLife(report: Report<StatusFact>, execType: Life): readonly EventDraft[] {
  const { leg, header } = report;
  if (isDone(leg) && !closesTheDay(leg, execType)) return afterTheEnd(report);
  const news = isUnseen(leg) || changesWorking(report, execType);
  return news ? [{ type: execType, ...header }] : [];
}

/** Nobody has heard of it from its broker, or under which id the broker has it. */
const isUnseen = (leg: Leg): boolean =>
  leg.brokerOrderId === undefined || leg.sending !== "acknowledged";

/** Words of life about a leg that is over are old news, unless it was over without the broker: then it lives. */
const afterTheEnd = (report: Report<StatusFact>): readonly EventDraft[] =>
  report.leg.brokerOrderId === undefined ? evidence(report) : [];

/** Its day, or its settlement, is done after it has filled: FIX shows that first, and it changes nothing else. */
const closesTheDay = (leg: Leg, execType: Life): boolean =>
  !isEnded(leg) && (execType === "done_for_day" || execType === "calculated");

function changesWorking({ leg, fact }: Report<StatusFact>, execType: Life): boolean {
  if (execType === "pending_new" || isStale(leg, execType, fact.transactTime)) return false;
  const { working } = leg;
  if (execType !== "new") return working !== execType;
  return working === "pending_new" || working === "received" || PAUSED.has(working);
}

/** Out of these an order works again, on another day or when its condition is met. */
const PAUSED: ReadonlySet<string> = new Set([
  "held",
  "done_for_day",
  "calculated",
  "suspended",
  "stopped",
]);

/** Held for another session or a condition; told again where the end of the wait is another. */
function decideHeld(report: Report<StatusFact>): readonly EventDraft[] {
  const { leg, header, fact } = report;
  const { reason = HELD, expectedAt, transactTime } = fact;
  if (isDone(leg)) return afterTheEnd(report);
  const isOld = isStale(leg, "held", transactTime);
  const news =
    leg.working === "held"
      ? expectedAt !== undefined && expectedAt !== leg.hold?.expectedAt
      : !isOld;
  if (!isUnseen(leg) && !news) return [];
  const until = expectedAt === undefined ? {} : { expectedAt };
  return [{ type: "held", ...header, reason, ...until }];
}

const HELD: Reason = { code: "held_by_broker", text: "the broker holds it and gave no reason" };

function decideTriggered(report: Report<StatusFact>): readonly EventDraft[] {
  const { leg, header } = report;
  if (isDone(leg)) return afterTheEnd(report);
  return isUnseen(leg) || leg.triggered === undefined ? [{ type: "triggered", ...header }] : [];
}

function decideEnd(
  report: Report<StatusFact>,
  execType: "rejected" | "canceled" | "expired",
): readonly EventDraft[] {
  const { leg, header, fact } = report;
  if (leg.working === execType) return [];
  if (isDone(leg)) return evidence(report);
  switch (execType) {
    case "rejected":
      return [{ type: "rejected", ...header, reason: reasonOf(fact) }];
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

/**
 * True when the fact is on the leg already and nothing that was appended since can have changed
 * that: then even a leg that may be out of date answers for the log.
 */
export function isSettled(leg: Leg, fact: ReportFact): boolean {
  const { clOrdId = clOrdIdAt(leg, fact.brokerOrderId), brokerOrderId } = fact;
  if (clOrdId === leg.pendingReplace?.clOrdId) return false;
  if (isOtherOrder(leg, { clOrdId, brokerOrderId })) return false;
  const own = clOrdId === leg.clOrdId;
  if (!own && !leg.priorIds.some((prior) => prior.clOrdId === clOrdId)) return false;
  switch (fact.execType) {
    case "trade":
      return isKnownForGood(leg, fact);
    case "trade_cancel":
      return isBusted(leg, fact.execRefId);
    case "trade_correct":
      return isCorrected({ leg, fact });
    case "restated":
      return own && isRestatedThrough({ leg, fact });
    case "pending_new":
      return own && leg.sending === "acknowledged" && leg.brokerOrderId === brokerOrderId;
    case "new":
      // Only an old word: a new one may end a pause that this memory has not heard of.
      return (
        own && leg.brokerOrderId === brokerOrderId && leg.working === "new" && isOld(leg, fact)
      );
    case "canceled":
    case "expired":
    case "rejected":
      return own && leg.working === fact.execType && leg.brokerOrderId === brokerOrderId;
    default:
      return false;
  }
}

const isOld = ({ workingSince }: Leg, { transactTime }: StatusFact): boolean =>
  workingSince !== undefined && transactTime !== undefined && !isAfter(transactTime, workingSince);
