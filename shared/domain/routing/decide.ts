/**
 * What the router answers to each request, from the request and the order as the log has it.
 *
 * Pure, so that the same request over the same log is always the same answer: a request that comes
 * again, days later or in bulk, appends nothing and sends nothing.
 */
import type {
  Leg,
  OrderCancelRequested,
  OrderReplaceRequested,
  OrderRequested,
  OrderState,
  OrderTerms,
  Reason,
} from "../../../contracts/generated/types.ts";
import { compare } from "../decimal.ts";
import { isAfter } from "../instant.ts";
import type { EventDraft } from "../order/events.ts";
import { isAttached } from "../order/attached.ts";
import { clOrdIdOf, ENTRY_LEG } from "../order/identity.ts";
import { isDone } from "../order/leg.ts";
import { isOrderDone, legOf, requestKey } from "../order/order.ts";
import { unsupported } from "./capabilities.ts";
import { CHANGES, unsupportedChange } from "./capability-changes.ts";
import { planLegs } from "./legs.ts";
import { chooseRoute, type Route } from "./route.ts";
import { checkTerms } from "./terms.ts";

/** The next event; nothing, when the request was dealt with before; or no order to speak of. */
export type Decision = EventDraft | "repeat" | "unknown_order";

/** @param now RFC 3339 UTC */
export function decideNewOrder(
  request: OrderRequested,
  digest: string,
  state: OrderState | undefined,
  routes: readonly Route[],
  now: string,
): Decision {
  if (state !== undefined) return decideRepeat(request, digest, state);
  const refused = (reason: Reason): Decision => ({ type: "refused", request, digest, reason });
  if (isAfter(now, request.validUntil)) return refused(expired(request.validUntil, now));
  const senseless = checkTerms(request);
  if (senseless !== undefined) return refused(senseless);
  const choice = chooseRoute(request, routes);
  if ("reason" in choice) return refused(choice.reason);
  const { broker, capabilities } = choice.route;
  const beyond = unsupported(request, broker, capabilities);
  if (beyond !== undefined) return refused(beyond);
  return { type: "received", request, digest, legs: planLegs(request, broker) };
}

function decideRepeat(request: OrderRequested, digest: string, state: OrderState): Decision {
  if (state.digest === digest || state.requests.includes(requestKey("new", digest))) {
    return "repeat";
  }
  const reason = {
    code: "duplicate_order_id",
    path: "/orderId",
    text: `${request.orderId} is the id of a different order, which goes on unharmed`,
  };
  return { type: "request_refused", request: "new", requestId: digest, reason };
}

/**
 * A cancel is refused only where there is nothing left to cancel. One more, while another is under
 * way, is asked for at the broker again: asking twice is harmless, and the first may have been lost.
 * The newest stands on the leg, and the event that answers it answers those before it.
 */
export function decideCancel(
  request: OrderCancelRequested,
  state: OrderState | undefined,
  now: string,
): Decision {
  if (state === undefined) return "unknown_order";
  const { requestId, validUntil } = request;
  if (state.requests.includes(requestKey("cancel", requestId))) return "repeat";
  const refused = (reason: Reason): Decision => refuseRequest("cancel", requestId, reason);
  if (validUntil !== undefined && isAfter(now, validUntil))
    return refused(expired(validUntil, now));
  if (isOrderDone(state)) return refused(tooLate(state));
  return { type: "pending_cancel", requestId };
}

/**
 * A replace is refused where it is clear before sending that its broker would refuse it or do
 * nothing. That includes a quantity that is executed already: by FIX C.3.b and C.3.c a broker whose
 * executions cross such a request stops at what is executed, and so does the leg when one confirms
 * it; but asked for knowingly it is a cancel, which brokers take at any time, and is called one.
 */
export function decideReplace(
  request: OrderReplaceRequested,
  state: OrderState | undefined,
  now: string,
  routes: readonly Route[] = [],
): Decision {
  if (state === undefined) return "unknown_order";
  const { requestId, validUntil } = request;
  if (state.requests.includes(requestKey("replace", requestId))) return "repeat";
  const refused = (reason: Reason): Decision => refuseRequest("replace", requestId, reason);
  if (isAfter(now, validUntil)) return refused(expired(validUntil, now));
  if (isOrderDone(state)) return refused(tooLate(state));
  if (CHANGES.every((field) => request[field] === undefined)) {
    const text = `found none of ${CHANGES.join(", ")}`;
    return refused({ code: "nothing_to_change", text });
  }
  if (state.legs.filter((leg) => !isAttached(leg)).length > 1) {
    return refused({
      code: "replace_not_supported",
      text: "the order was split over several legs",
    });
  }
  const leg = legOf(state, request.legId ?? ENTRY_LEG);
  if (leg === undefined) {
    const text = `found leg ${String(request.legId)}, and the order has ${state.legs.map(({ legId }) => legId).join(", ")}`;
    return refused({ code: "unknown_leg", path: "/legId", text });
  }
  if (isDone(leg)) return refused(tooLate(state));
  if (leg.pendingCancel !== undefined || leg.pendingReplace !== undefined) {
    const code = leg.pendingCancel === undefined ? "pending_replace" : "pending_cancel";
    return refused({ code: `already_${code}`, text: "another request is under way" });
  }
  if (leg.sending !== "acknowledged") {
    const text = `the order is ${leg.ordStatus}, expected one that its broker has confirmed`;
    return refused({ code: "not_acknowledged", text });
  }
  const capabilities = routes.find(({ broker }) => broker === leg.broker)?.capabilities;
  const beyond =
    capabilities && unsupportedChange(state.request, leg.terms, request, leg.broker, capabilities);
  if (beyond !== undefined) return refused(beyond);
  const terms = newTerms(leg.terms, request);
  const reason = checkNewTerms(terms, state, leg);
  if (reason !== undefined) return refused(reason);
  const clOrdId = clOrdIdOf(state.orderId, leg.legId, leg.replaceVersion + 1);
  const { legId, broker } = leg;
  return { type: "pending_replace", requestId, legId, broker, clOrdId, terms, validUntil };
}

function newTerms(terms: OrderTerms, request: OrderReplaceRequested): OrderTerms {
  const { orderQty, price, stopPx, trailAmount, trailPercent, timeInForce } = request;
  const { expireTime, ...kept } = terms;
  const isGtd = (timeInForce ?? terms.timeInForce) === "gtd";
  return {
    ...kept,
    ...(isGtd && expireTime !== undefined ? { expireTime } : {}),
    ...(orderQty === undefined ? {} : { orderQty }),
    ...(price === undefined ? {} : { price }),
    ...(stopPx === undefined ? {} : { stopPx }),
    ...(trailAmount === undefined ? {} : { trailAmount }),
    ...(trailPercent === undefined ? {} : { trailPercent }),
    ...(timeInForce === undefined ? {} : { timeInForce }),
  };
}

/** The changed order must make as much sense as a new one, be another, and leave something to execute. */
function checkNewTerms(
  terms: OrderTerms,
  { request }: OrderState,
  { terms: before, cumQty }: Leg,
): Reason | undefined {
  const { account, orderId, instrument, side, route, validUntil } = request;
  const { positionEffect, legs } = request;
  const asNew: OrderRequested = {
    ...{ account, orderId, instrument, side, route, validUntil, ...terms },
    ...(positionEffect === undefined ? {} : { positionEffect }),
    ...(legs === undefined ? {} : { legs, orderClass: "multileg" }),
  };
  const senseless = checkTerms(asNew);
  if (senseless !== undefined) return senseless;
  if (terms.orderQty !== undefined && compare(terms.orderQty, cumQty) <= 0) {
    return {
      code: "quantity_executed",
      path: "/orderQty",
      text: `found ${terms.orderQty}, expected more than the ${cumQty} already executed; to keep just those, cancel`,
    };
  }
  return isSame(terms, before)
    ? { code: "nothing_to_change", text: "found the terms that the order has already" }
    : undefined;
}

const isSame = (a: OrderTerms, b: OrderTerms): boolean =>
  a.timeInForce === b.timeInForce &&
  FIGURES.every((field) => {
    const [one, other] = [a[field], b[field]];
    return one === undefined || other === undefined ? one === other : compare(one, other) === 0;
  });

/** What a replace may change, beside timeInForce. */
const FIGURES = ["orderQty", "price", "stopPx", "trailAmount", "trailPercent"] as const;

const refuseRequest = (
  request: "cancel" | "replace",
  requestId: string,
  reason: Reason,
): Decision => ({ type: "request_refused", request, requestId, reason });

const expired = (validUntil: string, now: string): Reason => ({
  code: "request_expired",
  path: "/validUntil",
  text: `found ${validUntil}, and it is ${now}`,
});

const tooLate = (state: OrderState): Reason => ({
  code: "order_done",
  text: `the order is ${state.order.ordStatus}`,
});
