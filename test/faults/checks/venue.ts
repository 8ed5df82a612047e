/** The venues' ledgers against the gateway's: nothing twice, nothing else, nothing unasked. */
import type { OrderState } from "../../../contracts/generated/types.ts";
import { add, compare, divide, multiply, subtract, ZERO } from "../../../shared/domain/decimal.ts";
import { isDone, isFilled } from "../../../shared/domain/order/leg.ts";
import { parseClOrdId } from "../../../shared/domain/order/identity.ts";
import type { History, SentRequest, VenueOrder, Violation } from "../history.ts";
import { finalState, legsOf, type Check, type LegCase, type OrderCase } from "./case.ts";

/** I1 */
export const acceptedOnce: Check = ({ history }) => {
  const violations: Violation[] = [];
  for (const [clOrdId, times] of history.accepted) {
    if (times > 1) violations.push(violation("I1", clOrdId, `accepted ${times} times`));
  }
  const seen = new Set<string>();
  for (const { broker, account, clOrdId } of history.venueOrders) {
    const name = `${broker} ${account} ${clOrdId}`;
    if (seen.has(name)) violations.push(violation("I1", clOrdId, "has two venue orders"));
    seen.add(name);
  }
  return violations;
};

/** I3 */
export const ledgersAgree: Check = ({ orders, strays }) => [
  ...strays.map(({ clOrdId, broker }) =>
    violation("I3", clOrdId, `stands at ${broker}, and on no log`),
  ),
  ...[...orders.values()].flatMap((order) => [
    ...legsOf(order).flatMap((leg) => compareLeg(order, leg)),
    ...legless(order),
    ...compareOrder(order),
  ]),
];

/** At the venue under the id of an order that has no such leg: one that was refused, for example. */
function legless(order: OrderCase): readonly Violation[] {
  const owned = new Set(legsOf(order).flatMap(({ venueOrders }) => venueOrders));
  return order.venueOrders
    .filter((venueOrder) => !owned.has(venueOrder))
    .map(({ clOrdId, broker }) =>
      violation("I3", clOrdId, `stands at ${broker}, and its order has no such leg there`),
    );
}

function compareLeg(order: OrderCase, { leg, venueOrders }: LegCase): readonly Violation[] {
  const found: Violation[] = [];
  const differs = (text: string): void => {
    found.push({ invariant: "I3", orderId: order.orderId, text: `leg ${leg.legId}: ${text}` });
  };
  const executed = venueOrders.reduce((sum, { cumQty }) => add(sum, cumQty), ZERO);
  if (compare(executed, leg.cumQty) !== 0) {
    differs(`the venue executed ${executed}, the gateway counts ${leg.cumQty}`);
  }
  const cost = venueOrders
    .flatMap(({ executions }) => executions)
    .reduce((sum, { lastQty, lastPx }) => add(sum, multiply(lastQty, lastPx)), ZERO);
  if (compare(cost, leg.cumCost) !== 0) {
    differs(`the venue's executions cost ${cost}, the gateway's ${leg.cumCost}`);
  }
  const standing = venueOrders.flatMap(({ executions }) => executions);
  for (const { execId, otherIds = [], lastQty, lastPx } of standing) {
    const known = leg.executions.find((one) => [execId, ...otherIds].includes(one.execId));
    if (known === undefined) differs(`execution ${execId} of the venue is not counted`);
    else if (compare(known.lastQty, lastQty) !== 0 || compare(known.lastPx, lastPx) !== 0) {
      differs(`execution ${execId} is ${lastQty} at ${lastPx}, counted otherwise`);
    }
  }
  for (const { execId } of leg.executions) {
    const stands = standing.some((one) => [one.execId, ...(one.otherIds ?? [])].includes(execId));
    if (!stands) differs(`execution ${execId} is counted, and the venue has none`);
  }
  const current = venueOrders.find(({ clOrdId }) => clOrdId === leg.clOrdId);
  for (const text of compareStatus({ leg, venueOrders }, current)) differs(text);
  return found;
}

/** Of the venue's words, those after which nothing is expected of the order any more. */
const OVER: ReadonlySet<string> = new Set([
  "filled",
  "canceled",
  "rejected",
  "expired",
  "replaced",
]);

function* compareStatus(
  { leg, venueOrders }: LegCase,
  current: VenueOrder | undefined,
): Generator<string> {
  if (current === undefined) {
    const neverThere = leg.sending === "not_sent" || isDone(leg);
    if (!neverThere && leg.sending === "acknowledged") {
      yield `the gateway shows ${leg.ordStatus}, and the venue has no ${leg.clOrdId}`;
    }
  } else {
    const isOver = OVER.has(current.ordStatus);
    if (isOver !== isDone(leg) || (isOver && current.ordStatus !== endOf(leg))) {
      yield `the venue says ${current.ordStatus}, the gateway ${leg.ordStatus}`;
    }
    if (leg.brokerOrderId !== undefined && leg.brokerOrderId !== current.brokerOrderId) {
      yield `the venue calls it ${current.brokerOrderId}, the gateway ${leg.brokerOrderId}`;
    }
  }
  for (const { clOrdId, ordStatus } of venueOrders) {
    if (clOrdId !== leg.clOrdId && !OVER.has(ordStatus)) {
      yield `${clOrdId} is ${ordStatus} at the venue beside ${leg.clOrdId}`;
    }
  }
}

const endOf = (leg: LegCase["leg"]): string => (isFilled(leg) ? "filled" : leg.working);

/** Digits after the point of avgPx, as the contract says. */
const AVG_PX_PLACES = 9;

function compareOrder(order: OrderCase): readonly Violation[] {
  const state = finalState(order);
  if (state === undefined || compare(state.order.cumQty, ZERO) === 0) return [];
  const cost = order.venueOrders
    .flatMap(({ executions }) => executions)
    .reduce((sum, { lastQty, lastPx }) => add(sum, multiply(lastQty, lastPx)), ZERO);
  const avgPx = divide(cost, state.order.cumQty, AVG_PX_PLACES);
  if (state.order.avgPx !== undefined && compare(state.order.avgPx, avgPx) === 0) return [];
  const text = `avgPx is ${String(state.order.avgPx)}, and the venue's executions make ${avgPx}`;
  return [{ invariant: "I3", orderId: order.orderId, text }];
}

/** I8 */
export const tracesToRequest: Check = ({ history, orders }) => {
  const requests = new Map<string, SentRequest[]>();
  for (const sent of history.requests) {
    const name = `${sent.kind} ${sent.request.account} ${sent.request.orderId}`;
    requests.set(name, [...(requests.get(name) ?? []), sent]);
  }
  return history.venueOrders.flatMap((venueOrder) => {
    const ids = parseClOrdId(venueOrder.clOrdId);
    const { account, clOrdId } = venueOrder;
    if (ids === undefined) return [violation("I8", clOrdId, "is no id of the gateway")];
    const news = requests.get(`new ${account} ${ids.orderId}`) ?? [];
    const asked = news.some(
      ({ kind, request }) =>
        kind === "new" &&
        request.instrument.symbol === venueOrder.symbol &&
        request.side === venueOrder.side,
    );
    if (!asked) return [violation("I8", clOrdId, "nobody asked for such an order")];
    const state = orders.get(`${account}.${ids.orderId}`)?.states[0];
    const due = quantityAskedFor(history, venueOrder, news, state);
    if (venueOrder.orderQty === undefined || due.includes(venueOrder.orderQty)) return [];
    const text = `is for ${venueOrder.orderQty}, asked for was ${due.join(" or ") || "nothing"}`;
    return [violation("I8", clOrdId, text)];
  });
};

/** What may stand at the venue: the request's quantity, or what a replace left to execute when it was sent. */
function quantityAskedFor(
  history: History,
  { account, clOrdId }: VenueOrder,
  news: readonly SentRequest[],
  first: OrderState | undefined,
): readonly string[] {
  const planned = first?.legs.find((leg) => leg.clOrdId === clOrdId);
  if (planned !== undefined)
    return planned.terms.orderQty === undefined ? [] : [planned.terms.orderQty];
  if (clOrdId.endsWith("-0")) {
    return news.flatMap(({ request }) => ("orderQty" in request ? [request.orderQty ?? ""] : []));
  }
  const told = [...history.log, ...history.heard].filter((one) => one.account === account);
  return told.flatMap(({ event }) => {
    if (event.type !== "submitting" || event.clOrdId !== clOrdId) return [];
    const pending = told.find(
      ({ event: asked }) => asked.type === "pending_replace" && asked.clOrdId === clOrdId,
    )?.event;
    if (pending?.type !== "pending_replace" || pending.terms.orderQty === undefined) return [];
    const wanted = history.requests.some(
      (sent) => sent.kind === "replace" && sent.request.requestId === pending.requestId,
    );
    return wanted ? [subtract(pending.terms.orderQty, event.order.cumQty)] : [];
  });
}

const violation = (invariant: string, clOrdId: string, text: string): Violation => {
  const orderId = parseClOrdId(clOrdId)?.orderId;
  const shown = { invariant, text: `${clOrdId} ${text}` };
  return orderId === undefined ? shown : { ...shown, orderId };
};
