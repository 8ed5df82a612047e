/**
 * The life of one order, folded from its events on the log.
 *
 * Pure and total: every event that is on the log can be applied, in order of version, and applying
 * the whole list to nothing gives the order as it stands. Whether an event may be written at all is
 * decided before it is appended, never here.
 *
 * Invariant: orderQty = cumQty + leavesQty while the order lives; a done order takes no more action
 * from us but still counts executions.
 */
import type {
  Leg,
  OrderState,
  OrderSummary,
  OrdStatus,
} from "../../../contracts/generated/types.ts";
import type { OrderEvent } from "../../../contracts/order-event.ts";
import { add, compare, divide, isPositive, subtract, ZERO } from "../decimal.ts";
import { cancelable, followed, isOneCancelsOther, speakers } from "./attached.ts";
import type { LegEvent } from "./events.ts";
import { evidenceKey } from "./evidence.ts";
import { applyToLeg, isDone, leavesQty, rank } from "./leg.ts";

/** Digits after the point of avgPx; the exact cost is kept beside it. */
const AVG_PX_PLACES = 9;

/** Request ids kept on the order: more than an algorithm makes of one. */
const REQUESTS_KEPT = 512;

/** @throws {RangeError} when `event` does not follow `state`: the caller read the log with a gap */
export function applyEvent(state: OrderState | undefined, event: OrderEvent): OrderState {
  const expected = (state?.version ?? 0) + 1;
  if (event.version !== expected) {
    throw new RangeError(
      `${event.orderId}: found event version ${event.version}, expected ${expected}`,
    );
  }
  const next = state === undefined ? open(event) : change(state, event);
  return summarize(followed({ ...next, version: event.version, updatedAt: event.at }));
}

/** @returns undefined for an empty list: nobody knows such an order */
export const foldEvents = (events: readonly OrderEvent[]): OrderState | undefined =>
  events.reduce<OrderState | undefined>(applyEvent, undefined);

/** True when no leg can be acted on any more and the OMS may close its books on the order. */
export const isOrderDone = (state: OrderState): boolean => state.legs.every(isDone);

export const legOf = (state: OrderState, legId: string): Leg | undefined =>
  state.legs.find((leg) => leg.legId === legId);

function open(event: OrderEvent): OrderState {
  if (event.type !== "received" && event.type !== "refused") {
    throw new RangeError(`${event.orderId}: the first event is ${event.type}, expected received`);
  }
  const { account, orderId, request, digest, at } = event;
  return {
    account,
    orderId,
    version: 0,
    digest,
    request,
    order: { ordStatus: "received", cumQty: ZERO },
    legs: event.type === "received" ? event.legs.map((leg) => plan(leg, request)) : [],
    requests: [],
    fees: ZERO,
    receivedAt: at,
    updatedAt: at,
    ...(event.type === "refused" ? { reason: event.reason } : {}),
  };
}

function plan(leg: PlannedLeg, request: OrderState["request"]): Leg {
  const { ordType, price, stopPx, trailAmount, trailPercent, timeInForce } = request;
  const { expireTime, extendedHours } = request;
  return {
    legId: leg.legId,
    broker: leg.broker,
    ...(leg.role === undefined ? {} : { role: leg.role }),
    ...(leg.attachedTo === undefined ? {} : { attachedTo: leg.attachedTo }),
    ...(leg.side === undefined ? {} : { side: leg.side }),
    clOrdId: leg.clOrdId,
    working: "received",
    ordStatus: "received",
    sending: "not_sent",
    attempt: 0,
    terms: leg.terms ?? {
      ordType,
      timeInForce,
      ...(leg.orderQty === undefined ? {} : { orderQty: leg.orderQty }),
      ...(leg.cashOrderQty === undefined ? {} : { cashOrderQty: leg.cashOrderQty }),
      ...(price === undefined ? {} : { price }),
      ...(stopPx === undefined ? {} : { stopPx }),
      ...(trailAmount === undefined ? {} : { trailAmount }),
      ...(trailPercent === undefined ? {} : { trailPercent }),
      ...(expireTime === undefined ? {} : { expireTime }),
      ...(extendedHours === undefined ? {} : { extendedHours }),
    },
    cumQty: ZERO,
    cumCost: ZERO,
    executions: [],
    busted: [],
    replaceVersion: 0,
    priorIds: [],
  };
}

type PlannedLeg = Extract<OrderEvent, { type: "received" }>["legs"][number];

function change(state: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case "received":
    case "refused":
      throw new RangeError(`${event.orderId}: ${event.type} again at version ${event.version}`);
    case "request_refused":
      return remember(state, requestKey(event.request, event.requestId));
    case "pending_cancel": {
      const meant = cancelable(state);
      const legs = state.legs.map((leg) =>
        meant.includes(leg) ? applyRequestToLeg(leg, event.requestId) : leg,
      );
      return { ...remember(state, requestKey("cancel", event.requestId)), legs };
    }
    case "pending_replace":
      return changeLeg(remember(state, requestKey("replace", event.requestId)), event);
    case "unexplained":
      return remember(state, evidenceKey(event));
    case "resolved":
      return changeLeg(remember(state, requestKey("resolve", event.requestId)), event);
    default:
      return changeLeg(state, event);
  }
}

/** How a request is remembered on its order: one name space for all kinds. */
export const requestKey = (
  kind: "new" | "cancel" | "replace" | "resolve",
  requestId: string,
): string => `${kind}:${requestId}`;

/**
 * Of too many the oldest is forgotten, cancels last of all. A forgotten cancel that comes again
 * cancels, which its owner did ask for; a forgotten replace that comes again is refused, because it
 * names the end of its validity; forgotten evidence is told again.
 */
function remember(state: OrderState, request: string): OrderState {
  const requests = [...state.requests, request];
  if (requests.length <= REQUESTS_KEPT) return { ...state, requests };
  const oldest = requests.findIndex((one) => !one.startsWith(CANCELS));
  return { ...state, requests: requests.toSpliced(Math.max(oldest, 0), 1) };
}

const CANCELS = requestKey("cancel", "");

const applyRequestToLeg = (leg: Leg, requestId: string): Leg => ({
  ...leg,
  pendingCancel: requestId,
  ordStatus: "pending_cancel",
});

function changeLeg(state: OrderState, event: LegEvent): OrderState {
  return {
    ...state,
    legs: state.legs.map((leg) => (leg.legId === event.legId ? applyToLeg(leg, event) : leg)),
  };
}

function summarize(state: OrderState): OrderState {
  const legs = speakers(state);
  const cumQty = legs.reduce((sum, leg) => add(sum, leg.cumQty), ZERO);
  const cumCost = legs.reduce((sum, leg) => add(sum, leg.cumCost), ZERO);
  const { orderQty, leaves, ordStatus } =
    isOneCancelsOther(state) && legs.length > 0
      ? alternatives(legs, cumQty)
      : together(state, legs, cumQty);
  const order: OrderSummary = {
    ordStatus,
    cumQty,
    ...(orderQty === undefined ? {} : { orderQty }),
    ...(leaves === undefined ? {} : { leavesQty: leaves }),
    ...(compare(cumQty, ZERO) > 0 ? { avgPx: divide(cumCost, cumQty, AVG_PX_PLACES) } : {}),
    ...(isOrderDone(state) ? { done: true } : {}),
  };
  const fees = state.legs.reduce((sum, leg) => add(sum, leg.fees ?? ZERO), ZERO);
  return { ...state, order, fees };
}

type Standing = {
  readonly orderQty: string | undefined;
  readonly leaves: string | undefined;
  readonly ordStatus: OrdStatus;
};

/** Legs that share the order's quantity. */
const together = (state: OrderState, legs: readonly Leg[], cumQty: string): Standing => ({
  orderQty: sumOrNothing(legs.map((leg) => leg.terms.orderQty)) ?? settledQty(state, legs),
  leaves: legs.length === 0 ? ZERO : sumOrNothing(legs.map(leavesQty)),
  ordStatus: orderStatus(legs, cumQty),
});

/** Two legs for the same quantity, of which one cancels the other. */
function alternatives(legs: readonly Leg[], cumQty: string): Standing {
  const orderQty = legs[0]?.terms.orderQty;
  const left = orderQty === undefined ? ZERO : subtract(orderQty, cumQty);
  const isOver = legs.every(isDone) || !isPositive(left);
  return {
    orderQty,
    leaves: isOver ? ZERO : left,
    ordStatus: isPositive(left) ? orderStatus(legs, cumQty) : "filled",
  };
}

/** A refused order never had a leg: its quantity is what was asked for. A cash order has one once it is filled. */
const settledQty = (state: OrderState, legs: readonly Leg[]): string | undefined =>
  legs.length === 0
    ? sumOrNothing([state.request.orderQty])
    : sumOrNothing(legs.map((leg) => leg.filledQty));

/** The sum, or nothing when one of the parts is not known or there are none. */
function sumOrNothing(parts: readonly (string | undefined)[]): string | undefined {
  let sum = ZERO;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum = add(sum, part);
  }
  return parts.length === 0 ? undefined : sum;
}

/** One leg speaks for the order; of several, those still live, and what they have executed together. */
function orderStatus(legs: readonly Leg[], cumQty: string): OrdStatus {
  const [first, ...others] = legs;
  if (first === undefined) return "rejected";
  if (others.length === 0) return first.ordStatus;
  const live = legs.filter((leg) => !isDone(leg));
  const among = live.length > 0 ? live : legs.filter((leg) => leg.ordStatus !== "filled");
  if (among.length === 0) return "filled";
  const shown = among
    .map((leg) => leg.ordStatus)
    .reduce((one, next) => (rank(next) < rank(one) ? next : one), "received");
  if (compare(cumQty, ZERO) === 0) return shown;
  if (shown === "rejected") return "canceled"; // the rest of it, and no word that denies the executions
  return NOT_EXECUTING.has(shown) ? "partially_filled" : shown;
}

const NOT_EXECUTING: ReadonlySet<OrdStatus> = new Set(["new", "pending_new", "held", "received"]);
