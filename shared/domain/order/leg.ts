/**
 * One leg of an order: what its broker is known to have said and done.
 *
 * Pure: `applyToLeg` takes a leg and an event and returns the next leg. Facts come twice and out of
 * order, so an execution counts once, and a fill that overtakes a cancel still counts. The leg's
 * own word for where it stands (`working`) is kept apart from requests that are under way, so that
 * a refused request falls back to it.
 *
 * Source: FIX 5.0 SP2 Errata volume 4, order state change matrices.
 */
import type {
  Leg,
  OrdStatus,
  OrderHeld,
  OrderPendingReplace,
  OrderReplaced,
  OrderResolved,
  OrderRestated,
} from "../../../contracts/generated/types.ts";
import { compare, subtract, ZERO } from "../decimal.ts";
import { isAfter, later } from "../instant.ts";
import type { LegEvent } from "./events.ts";
import {
  addExecution,
  correctExecution,
  removeExecution,
  restateExecutions,
} from "./executions.ts";

/** Nothing more is done to such a leg by us; executions and busts may still be reported. */
const FINAL: ReadonlySet<OrdStatus> = new Set(["canceled", "rejected", "expired"]);

/**
 * Of several that hold, the first is shown. FIX 5.0 SP2 volume 4, order state changes; with our own
 * submit_unknown, held and received put in. Whether a leg is over is not for the shown status to
 * say: a filled leg may be shown as done for the day. Ask isDone.
 */
const PRECEDENCE: readonly OrdStatus[] = [
  "pending_cancel",
  "pending_replace",
  "done_for_day",
  "calculated",
  "filled",
  "stopped",
  "suspended",
  "canceled",
  "expired",
  "submit_unknown",
  "partially_filled",
  "new",
  "rejected",
  "pending_new",
  "held",
  "received",
];

export const rank = (ordStatus: OrdStatus): number => PRECEDENCE.indexOf(ordStatus);

/** The quantity at which the leg is filled; undefined while a cashOrderQty leg is still live. */
export const targetQty = (leg: Leg): string | undefined => leg.filledQty ?? leg.terms.orderQty;

export const isFilled = (leg: Leg): boolean => {
  const target = targetQty(leg);
  return target !== undefined && compare(leg.cumQty, target) >= 0;
};

/** True when the broker, or the gateway, has ended it: no bust opens it again. */
export const isEnded = (leg: Leg): boolean => FINAL.has(leg.working);

/** True when the leg takes no more action from us. */
export const isDone = (leg: Leg): boolean => isEnded(leg) || (isFilled(leg) && !mayBeReplaced(leg));

/** A replace that was sent may still add quantity to a leg that has just filled: C.1.c. */
const mayBeReplaced = ({ pendingReplace }: Leg): boolean =>
  pendingReplace !== undefined && pendingReplace.sending !== "not_sent";

/** FIX 151: what is still open for execution; undefined for a live cashOrderQty leg. */
export const leavesQty = (leg: Leg): string | undefined => {
  if (isEnded(leg) || isFilled(leg)) return ZERO;
  return leg.terms.orderQty === undefined ? undefined : subtract(leg.terms.orderQty, leg.cumQty);
};

export function applyToLeg(leg: Leg, event: LegEvent): Leg {
  return reviewed(since(leg, advance(leg, event), event));
}

/** Remembers when the leg began to stand where it stands, by the newest that its broker said. */
function since(before: Leg, leg: Leg, { transactTime }: LegEvent): Leg {
  if (leg.working === before.working || transactTime === undefined) return leg;
  return { ...leg, workingSince: later(leg.workingSince ?? transactTime, transactTime) };
}

/**
 * True for words about where the leg stands that are older than what is known: told twice, or late.
 * Of two words of one instant the one that FIX shows first holds, so that their order does not matter.
 */
export function isStale(leg: Leg, status: OrdStatus, transactTime: string | undefined): boolean {
  if (transactTime === undefined || leg.workingSince === undefined) return false;
  if (leg.working !== "held" && unproven(leg)) return false;
  if (isAfter(leg.workingSince, transactTime)) return true;
  return !isAfter(transactTime, leg.workingSince) && weight(status) >= weight(leg.working);
}

/** A hold pauses what works: of one instant with `new`, it came after. */
const weight = (status: OrdStatus): number => rank(status === "held" ? "partially_filled" : status);

function advance(leg: Leg, event: LegEvent): Leg {
  const known = learnBrokerOrderId(leg, event);
  switch (event.type) {
    case "submitting":
      return event.action === "new"
        ? {
            ...known,
            working: "pending_new",
            sending: "in_flight",
            attempt: event.attempt,
            sentAt: event.at,
          }
        : {
            ...withReplace(known, { sending: "in_flight", attempt: event.attempt }),
            sentAt: event.at,
          };
    case "submit_unknown":
      return event.action === "new"
        ? { ...known, working: "submit_unknown", sending: "unknown" }
        : withReplace(known, { sending: "unknown" });
    case "held":
      return hold(known, event);
    case "pending_new":
      return acknowledged(known, unproven(known) ? waiting(known) : known.working);
    case "new":
      return acknowledged(known, isEnded(known) ? known.working : "new");
    case "trade":
      return addExecution(acknowledged(known, workingAfterTrade(known)), event);
    case "trade_correct":
      return correctExecution(known, event);
    case "trade_cancel":
      return removeExecution(known, event.execRefId, event.transactTime);
    case "expired":
      return over(known, "expired");
    case "canceled":
    case "rejected": {
      const ended = over(known, event.type);
      return event.reason === undefined ? ended : { ...ended, reason: event.reason };
    }
    case "done_for_day":
    case "suspended":
    case "stopped":
    case "calculated":
      return isEnded(known) ? known : acknowledged(known, event.type);
    case "triggered":
      return isEnded(known)
        ? known
        : { ...acknowledged(known, workingAfterTrade(known)), triggered: true };
    case "restated":
      return restate(known, event);
    case "pending_replace":
      return pendReplace(known, event);
    case "replaced":
      return replace(leg, event);
    case "cancel_rejected":
      return without(known, "pendingCancel");
    case "replace_rejected":
      return without(known, "pendingReplace");
    case "unexplained":
      return leg;
    case "resolved":
      return heed(leg, event);
  }
}

/** An operator's word is kept, and where it names the broker's order, that one is asked about. */
function heed(leg: Leg, event: OrderResolved): Leg {
  const { requestId, verdict, clOrdId, attempt, brokerOrderId } = event;
  const heard = { ...leg, resolved: { requestId, verdict, clOrdId, attempt } };
  if (verdict !== "placed" || brokerOrderId === undefined) return heard;
  return unproven(leg) && clOrdId === leg.clOrdId ? { ...heard, brokerOrderId } : heard;
}

/** The first order under the leg's id is the leg's order; a second one would be evidence. */
function learnBrokerOrderId(leg: Leg, { clOrdId, brokerOrderId }: LegEvent): Leg {
  if (brokerOrderId === undefined || leg.brokerOrderId !== undefined) return leg;
  return clOrdId === leg.clOrdId ? { ...leg, brokerOrderId } : leg;
}

/** Nobody has seen it at the broker yet. */
const unproven = (leg: Leg): boolean =>
  leg.working === "received" ||
  leg.working === "held" ||
  leg.working === "submit_unknown" ||
  leg.working === "pending_new";

/** The broker has it, and it does not work yet. An exit waits for its entry. */
const waiting = ({ attachedTo }: Leg): OrdStatus =>
  attachedTo === undefined ? "pending_new" : "held";

const acknowledged = (leg: Leg, working: OrdStatus): Leg => ({
  ...leg,
  working,
  sending: "acknowledged",
});

/** A leg that was never sent can be over too: cancelled before anybody knew of it. */
const over = (leg: Leg, working: OrdStatus): Leg => ({
  ...leg,
  working,
  sending: leg.sending === "not_sent" ? "not_sent" : "acknowledged",
});

/** An execution proves that the order works, unless it is over: then it stays over (J.1.b). */
const workingAfterTrade = (leg: Leg): OrdStatus => (unproven(leg) ? "new" : leg.working);

function withReplace(leg: Leg, change: Partial<NonNullable<Leg["pendingReplace"]>>): Leg {
  if (leg.pendingReplace === undefined) return leg;
  return { ...leg, pendingReplace: { ...leg.pendingReplace, ...change } };
}

type Passing = "pendingCancel" | "pendingReplace" | "brokerOrderId" | "hold" | "triggered";

function without(leg: Leg, field: Passing): Leg {
  const rest = { ...leg };
  switch (field) {
    case "pendingCancel":
      delete rest.pendingCancel;
      return rest;
    case "pendingReplace":
      delete rest.pendingReplace;
      return rest;
    case "brokerOrderId":
      delete rest.brokerOrderId;
      return rest;
    case "hold":
      delete rest.hold;
      return rest;
    case "triggered":
      delete rest.triggered;
      return rest;
  }
}

/** By its broker, which then has it, or by the gateway, which has not sent it. */
function hold(leg: Leg, { reason, expectedAt, brokerOrderId }: OrderHeld): Leg {
  if (isEnded(leg)) return leg;
  const held = brokerOrderId === undefined ? leg : acknowledged(leg, "held");
  const until = expectedAt === undefined ? {} : { expectedAt };
  return { ...held, working: "held", hold: { reason, ...until } };
}

/** H.1.a, H.1.b: a new day, or new figures; what was done for the day works again. */
function restate(leg: Leg, event: OrderRestated): Leg {
  const { brokerOrderId = leg.brokerOrderId, orderQty, price } = event;
  if (isEnded(leg) || brokerOrderId === undefined) return leg;
  const resting = unproven(leg) || leg.working === "done_for_day" || leg.working === "calculated";
  return {
    ...restateExecutions(acknowledged(leg, resting ? "new" : leg.working), event, brokerOrderId),
    terms: {
      ...leg.terms,
      ...(orderQty === undefined ? {} : { orderQty }),
      ...(price === undefined ? {} : { price }),
    },
  };
}

function pendReplace(leg: Leg, event: OrderPendingReplace): Leg {
  const { requestId, clOrdId, terms, validUntil } = event;
  return {
    ...leg,
    replaceVersion: leg.replaceVersion + 1,
    pendingReplace: { requestId, clOrdId, terms, validUntil, sending: "not_sent", attempt: 0 },
  };
}

/** Ids before replaces that are remembered; older ones are told by their number. */
export const PRIOR_IDS_KEPT = 64;

function replace(leg: Leg, event: OrderReplaced): Leg {
  const prior = {
    clOrdId: leg.clOrdId,
    ...(leg.brokerOrderId === undefined ? {} : { brokerOrderId: leg.brokerOrderId }),
  };
  return {
    ...without(without(without(leg, "pendingReplace"), "brokerOrderId"), "triggered"),
    clOrdId: event.clOrdId,
    ...(event.brokerOrderId === undefined ? {} : { brokerOrderId: event.brokerOrderId }),
    terms: atLeast(leg.cumQty, event.terms),
    working: unproven(leg) ? "new" : leg.working,
    sending: "acknowledged",
    priorIds: [...leg.priorIds, prior].slice(-PRIOR_IDS_KEPT),
  };
}

/** C.3.b, C.3.c: a quantity below what is executed already means stop, at what is executed. */
const atLeast = (cumQty: string, terms: Leg["terms"]): Leg["terms"] =>
  terms.orderQty !== undefined && compare(terms.orderQty, cumQty) < 0
    ? { ...terms, orderQty: cumQty }
    : terms;

/** Recomputes what is derived: a leg that is done has no request under way any more. */
export function reviewed(leg: Leg): Leg {
  const held = leg.working === "held" ? leg : without(leg, "hold");
  const over = isDone(held) ? without(without(held, "pendingCancel"), "pendingReplace") : held;
  return { ...over, ordStatus: shown(over) };
}

function shown(leg: Leg): OrdStatus {
  const holding: OrdStatus[] = [leg.working];
  if (isFilled(leg)) holding.push("filled");
  else if (compare(leg.cumQty, ZERO) > 0) holding.push("partially_filled");
  if (leg.pendingCancel !== undefined) holding.push("pending_cancel");
  if (leg.pendingReplace !== undefined) holding.push("pending_replace");
  return holding.reduce((first, next) => (rank(next) < rank(first) ? next : first));
}
