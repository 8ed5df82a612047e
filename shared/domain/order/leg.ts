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
  Execution,
  Leg,
  OrdStatus,
  OrderPendingReplace,
  OrderReplaced,
  OrderTrade,
  OrderTradeCorrect,
} from "../../../contracts/generated/types.ts";
import { add, compare, multiply, subtract, ZERO } from "../decimal.ts";
import type { LegEvent } from "./events.ts";

/** Nothing more is done to such a leg by us; executions and busts may still be reported. */
const FINAL: ReadonlySet<OrdStatus> = new Set(["canceled", "rejected", "expired"]);

/** FIX 5.0 SP2 volume 4: of several that hold, the first is shown. */
const PRECEDENCE: readonly OrdStatus[] = [
  "filled",
  "pending_cancel",
  "pending_replace",
  "done_for_day",
  "calculated",
  "stopped",
  "suspended",
  "canceled",
  "expired",
  "rejected",
  "submit_unknown",
  "partially_filled",
  "new",
  "pending_new",
  "held",
  "received",
];

export const rank = (ordStatus: OrdStatus): number => PRECEDENCE.indexOf(ordStatus);

/** The quantity at which the leg is filled; undefined while a cashOrderQty leg is still live. */
export const targetQty = (leg: Leg): string | undefined => leg.terms.orderQty ?? leg.filledQty;

export const isFilled = (leg: Leg): boolean => {
  const target = targetQty(leg);
  return target !== undefined && compare(leg.cumQty, target) >= 0;
};

/** True when the leg takes no more action from us. */
export const isDone = (leg: Leg): boolean => FINAL.has(leg.working) || isFilled(leg);

/** FIX 151: what is still open for execution; undefined for a live cashOrderQty leg. */
export const leavesQty = (leg: Leg): string | undefined => {
  if (isDone(leg)) return ZERO;
  return leg.terms.orderQty === undefined ? undefined : subtract(leg.terms.orderQty, leg.cumQty);
};

export function applyToLeg(leg: Leg, event: LegEvent): Leg {
  return settle(advance(leg, event));
}

function advance(leg: Leg, event: LegEvent): Leg {
  const known: Leg =
    event.brokerOrderId === undefined || event.clOrdId !== leg.clOrdId
      ? leg
      : { ...leg, brokerOrderId: event.brokerOrderId };
  switch (event.type) {
    case "submitting":
      return event.action === "new"
        ? { ...known, working: "pending_new", sending: "in_flight", attempt: event.attempt }
        : withReplace(known, { sending: "in_flight", attempt: event.attempt });
    case "submit_unknown":
      return event.action === "new"
        ? { ...known, working: "submit_unknown", sending: "unknown" }
        : withReplace(known, { sending: "unknown" });
    case "pending_new":
      return acknowledged(known, unproven(known) ? "pending_new" : known.working);
    case "new":
      return acknowledged(known, FINAL.has(known.working) ? known.working : "new");
    case "trade":
      return addExecution(acknowledged(known, workingAfterTrade(known)), event);
    case "trade_correct":
      return addExecution(removeExecution(known, event.execRefId), event);
    case "trade_cancel":
      return removeExecution(known, event.execRefId);
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
      return FINAL.has(known.working) ? known : acknowledged(known, event.type);
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
  }
}

/** Nobody has seen it at the broker yet. */
const unproven = (leg: Leg): boolean =>
  leg.working === "received" ||
  leg.working === "held" ||
  leg.working === "submit_unknown" ||
  leg.working === "pending_new";

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

function without(leg: Leg, field: "pendingCancel" | "pendingReplace"): Leg {
  const { [field]: _, ...rest } = leg;
  return rest;
}

function pendReplace(leg: Leg, event: OrderPendingReplace): Leg {
  const { requestId, clOrdId, terms } = event;
  return {
    ...leg,
    replaceVersion: leg.replaceVersion + 1,
    pendingReplace: { requestId, clOrdId, terms, sending: "not_sent", attempt: 0 },
  };
}

function replace(leg: Leg, event: OrderReplaced): Leg {
  const prior = {
    clOrdId: leg.clOrdId,
    ...(leg.brokerOrderId === undefined ? {} : { brokerOrderId: leg.brokerOrderId }),
  };
  const { brokerOrderId: _, ...rest } = without(leg, "pendingReplace");
  return {
    ...rest,
    clOrdId: event.clOrdId,
    ...(event.brokerOrderId === undefined ? {} : { brokerOrderId: event.brokerOrderId }),
    terms: event.terms,
    working: unproven(leg) ? "new" : leg.working,
    sending: "acknowledged",
    priorIds: [...leg.priorIds, prior],
  };
}

/**
 * True when the execution is on the leg already: under its own id, as one that was taken back, or
 * under another id at the same place in the same broker order's count.
 */
export function isKnownExecution(
  leg: Leg,
  trade: { execId: string; brokerOrderId?: string; brokerCumQty?: string },
): boolean {
  if (leg.busted.includes(trade.execId)) return true;
  return leg.executions.some(
    (known) =>
      known.execId === trade.execId ||
      (trade.brokerCumQty !== undefined &&
        known.brokerCumQty !== undefined &&
        known.brokerOrderId === trade.brokerOrderId &&
        compare(known.brokerCumQty, trade.brokerCumQty) === 0),
  );
}

function addExecution(leg: Leg, event: OrderTrade | OrderTradeCorrect): Leg {
  if (isKnownExecution(leg, event)) return leg;
  const execution: Execution = {
    execId: event.execId,
    lastQty: event.lastQty,
    lastPx: event.lastPx,
    ...(event.brokerOrderId === undefined ? {} : { brokerOrderId: event.brokerOrderId }),
    ...(event.brokerCumQty === undefined ? {} : { brokerCumQty: event.brokerCumQty }),
    ...(event.fees === undefined ? {} : { fees: event.fees }),
  };
  const last = event.leavesQty !== undefined && compare(event.leavesQty, ZERO) === 0;
  const counted = total(leg, [...leg.executions, execution]);
  if (leg.terms.orderQty !== undefined || !last) return counted;
  return { ...counted, filledQty: event.brokerCumQty ?? counted.cumQty };
}

function removeExecution(leg: Leg, execRefId: string): Leg {
  if (leg.busted.includes(execRefId)) return leg;
  const remaining = leg.executions.filter(({ execId }) => execId !== execRefId);
  return { ...total(leg, remaining), busted: [...leg.busted, execRefId] };
}

function total(leg: Leg, executions: Execution[]): Leg {
  let cumQty = ZERO;
  let cumCost = ZERO;
  for (const { lastQty, lastPx } of executions) {
    cumQty = add(cumQty, lastQty);
    cumCost = add(cumCost, multiply(lastQty, lastPx));
  }
  return { ...leg, executions, cumQty, cumCost };
}

/** Recomputes what is derived: a leg that is done has no request under way any more. */
function settle(leg: Leg): Leg {
  const over = isDone(leg) ? without(without(leg, "pendingCancel"), "pendingReplace") : leg;
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
