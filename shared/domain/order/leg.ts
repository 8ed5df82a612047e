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
import { add, canonical, compare, multiply, subtract, ZERO } from "../decimal.ts";
import type { LegEvent } from "./events.ts";

/** Nothing more is done to such a leg by us; executions and busts may still be reported. */
const FINAL: ReadonlySet<OrdStatus> = new Set(["canceled", "rejected", "expired"]);

/**
 * Of several that hold, the first is shown. FIX 5.0 SP2 volume 4, but for one thing: a filled leg is
 * shown as filled, not as done for the day or calculated, because that is what ends it for its OMS.
 */
const PRECEDENCE: readonly OrdStatus[] = [
  "pending_cancel",
  "pending_replace",
  "filled",
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
export const targetQty = (leg: Leg): string | undefined => leg.filledQty ?? leg.terms.orderQty;

export const isFilled = (leg: Leg): boolean => {
  const target = targetQty(leg);
  return target !== undefined && compare(leg.cumQty, target) >= 0;
};

/** True when the leg takes no more action from us. */
export const isDone = (leg: Leg): boolean =>
  FINAL.has(leg.working) || (isFilled(leg) && !mayBeReplaced(leg));

/** A replace that was sent may still add quantity to a leg that has just filled: C.1.c. */
const mayBeReplaced = ({ pendingReplace }: Leg): boolean =>
  pendingReplace !== undefined && pendingReplace.sending !== "not_sent";

/** FIX 151: what is still open for execution; undefined for a live cashOrderQty leg. */
export const leavesQty = (leg: Leg): string | undefined => {
  if (FINAL.has(leg.working) || isFilled(leg)) return ZERO;
  return leg.terms.orderQty === undefined ? undefined : subtract(leg.terms.orderQty, leg.cumQty);
};

export function applyToLeg(leg: Leg, event: LegEvent): Leg {
  return reviewed(advance(leg, event));
}

function advance(leg: Leg, event: LegEvent): Leg {
  const known = learnBrokerOrderId(leg, event);
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
      return acknowledged(known, unproven(known) ? waiting(known) : known.working);
    case "new":
      return acknowledged(known, FINAL.has(known.working) ? known.working : "new");
    case "trade":
      return addExecution(acknowledged(known, workingAfterTrade(known)), event);
    case "trade_correct":
      return correctExecution(known, event);
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

function without(leg: Leg, field: "pendingCancel" | "pendingReplace" | "brokerOrderId"): Leg {
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
  }
}

function pendReplace(leg: Leg, event: OrderPendingReplace): Leg {
  const { requestId, clOrdId, terms, validUntil } = event;
  return {
    ...leg,
    replaceVersion: leg.replaceVersion + 1,
    pendingReplace: { requestId, clOrdId, terms, validUntil, sending: "not_sent", attempt: 0 },
  };
}

function replace(leg: Leg, event: OrderReplaced): Leg {
  const prior = {
    clOrdId: leg.clOrdId,
    ...(leg.brokerOrderId === undefined ? {} : { brokerOrderId: leg.brokerOrderId }),
  };
  return {
    ...without(without(leg, "pendingReplace"), "brokerOrderId"),
    clOrdId: event.clOrdId,
    ...(event.brokerOrderId === undefined ? {} : { brokerOrderId: event.brokerOrderId }),
    terms: atLeast(leg.cumQty, event.terms),
    working: unproven(leg) ? "new" : leg.working,
    sending: "acknowledged",
    priorIds: [...leg.priorIds, prior],
  };
}

/** C.3.b, C.3.c: a quantity below what is executed already means stop, at what is executed. */
const atLeast = (cumQty: string, terms: Leg["terms"]): Leg["terms"] =>
  terms.orderQty !== undefined && compare(terms.orderQty, cumQty) < 0
    ? { ...terms, orderQty: cumQty }
    : terms;

/** What identifies an execution: its id, and its place in its broker order's count. */
export type Identified = {
  readonly execId: string;
  readonly lastQty: string;
  readonly brokerOrderId?: string;
  readonly brokerCumQty?: string;
};

/**
 * True when the execution is on the leg already: under its own id, as one that was taken back, or
 * under another id at the same place in the same broker order's count. The quantity belongs to the
 * place, because a bust makes the broker count the same totals again.
 */
export function isKnownExecution(leg: Leg, trade: Identified): boolean {
  if (leg.busted.includes(trade.execId)) return true;
  const place = placeOf(trade);
  return leg.executions.some(
    (known) => known.execId === trade.execId || (place !== undefined && placeOf(known) === place),
  );
}

/**
 * True at the place of an execution that was taken back: either that one again, under its other id,
 * or a new one in its stead. Nobody can tell, so it is not counted.
 */
export function isAtBustedPlace(leg: Leg, trade: Identified): boolean {
  const place = placeOf(trade);
  return place !== undefined && leg.busted.includes(place);
}

/** No execution id looks like this: the prefix keeps places and ids apart. */
function placeOf({ brokerOrderId, brokerCumQty, lastQty }: Identified): string | undefined {
  if (brokerOrderId === undefined || brokerCumQty === undefined) return undefined;
  return `place:${brokerOrderId}:${canonical(brokerCumQty)}:${canonical(lastQty)}`;
}

function addExecution(leg: Leg, event: OrderTrade): Leg {
  if (isKnownExecution(leg, event) || isAtBustedPlace(leg, event)) return leg;
  const { brokerCumQty } = event;
  const execution = executionOf(event);
  return ending(
    count(leg, brokerCumQty === undefined ? execution : { ...execution, brokerCumQty }),
    event,
  );
}

/**
 * Known by its id alone, and without a place: the broker's count in a correction is the order's
 * total after it, which other executions have had before.
 */
function correctExecution(leg: Leg, event: OrderTradeCorrect): Leg {
  const without = removeExecution(leg, event.execRefId);
  const { execId } = event;
  const known =
    without.busted.includes(execId) || without.executions.some((e) => e.execId === execId);
  return known ? without : ending(count(without, executionOf(event)), event);
}

const executionOf = (event: OrderTrade | OrderTradeCorrect): Execution => ({
  execId: event.execId,
  lastQty: event.lastQty,
  lastPx: event.lastPx,
  ...(event.brokerOrderId === undefined ? {} : { brokerOrderId: event.brokerOrderId }),
  ...(event.fees === undefined ? {} : { fees: event.fees }),
  ...(event.instrumentLegs === undefined ? {} : { instrumentLegs: event.instrumentLegs }),
});

const count = (leg: Leg, execution: Execution): Leg => ({
  ...leg,
  executions: [...leg.executions, execution],
  cumQty: add(leg.cumQty, execution.lastQty),
  cumCost: add(leg.cumCost, multiply(execution.lastQty, execution.lastPx)),
});

/**
 * A cashOrderQty leg is filled at the quantity at which its broker says that nothing is left. So is
 * an exit: its broker asks less of it where the other exit has executed a part.
 */
function ending(leg: Leg, { leavesQty, brokerCumQty }: OrderTrade | OrderTradeCorrect): Leg {
  const last = leavesQty !== undefined && compare(leavesQty, ZERO) === 0;
  if (!last || (leg.terms.orderQty !== undefined && leg.role === undefined)) return leg;
  return { ...leg, filledQty: brokerCumQty ?? leg.cumQty };
}

/** An id is remembered even where nothing is under it yet: its execution may come later. */
function removeExecution(leg: Leg, execRefId: string): Leg {
  if (leg.busted.includes(execRefId)) return leg;
  const taken = leg.executions.find(({ execId }) => execId === execRefId);
  if (taken === undefined) return { ...leg, busted: [...leg.busted, execRefId] };
  const place = placeOf(taken);
  return {
    ...leg,
    executions: leg.executions.filter((execution) => execution !== taken),
    cumQty: subtract(leg.cumQty, taken.lastQty),
    cumCost: subtract(leg.cumCost, multiply(taken.lastQty, taken.lastPx)),
    busted: [...leg.busted, execRefId, ...(place === undefined ? [] : [place])],
  };
}

/** Recomputes what is derived: a leg that is done has no request under way any more. */
export function reviewed(leg: Leg): Leg {
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
