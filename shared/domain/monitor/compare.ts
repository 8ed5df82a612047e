/**
 * What does not fit between a broker's own lists and the log: each a finding with the evidence of
 * both sides.
 *
 * Pure, and one look proves little: the two sides are never read at the same instant. Which findings
 * count at once and which must last is decided in persistence.ts.
 *
 * Source of the controls: SEC order 34-70694 (no comparison of orders out with orders in),
 * Delegated Regulation (EU) 2017/589 articles 16 and 17.
 */
import type { Leg, OperatorAlert, OrderState } from "../../../contracts/generated/types.ts";
import { add, canonical, compare, subtract, ZERO } from "../decimal.ts";
import { clOrdIdOf, parseClOrdId } from "../order/identity.ts";
import { isDone } from "../order/leg.ts";
import { legOf } from "../order/order.ts";

export type Breach = OperatorAlert["breach"];

/** A broker's copy of an order, as far as it is compared. */
export type VenueOrder = {
  readonly clOrdId: string;
  readonly brokerOrderId: string;
  readonly ordStatus: string;
  readonly cumQty: string;
  readonly orderQty?: string;
};

/** An execution in a broker's list. */
export type VenueExecution = {
  readonly brokerOrderId: string;
  readonly execId: string;
  readonly lastQty: string;
  readonly lastPx: string;
  readonly brokerCumQty?: string;
};

export type Finding = {
  readonly breach: Breach;
  /** What it is about, the same at each look: an order's ClOrdID, or the broker's id. */
  readonly about: string;
  readonly orderId?: string;
  readonly clOrdId?: string;
  readonly brokerOrderId?: string;
  readonly text: string;
  readonly log: Readonly<Record<string, unknown>>;
  readonly venue: Readonly<Record<string, unknown>>;
  /** Of two counts the one that is ahead, and the one that has to catch up with it. */
  readonly lag?: { readonly ahead: string; readonly behind: string };
};

/** After these a broker does nothing more with an order; `replaced` lives on under another id. */
const ENDED: ReadonlySet<string> = new Set([
  "canceled",
  "rejected",
  "expired",
  "filled",
  "replaced",
]);
const isLive = ({ ordStatus }: VenueOrder): boolean => !ENDED.has(ordStatus);

/**
 * One order in a broker's list beside the order on the log.
 *
 * @param state as the log had it after the list was read; undefined where it has none
 * @returns nothing for an order whose id is not of the gateway's form: somebody else's
 */
export function compareOrder(
  broker: string,
  order: VenueOrder,
  state: OrderState | undefined,
): readonly Finding[] {
  const ids = parseClOrdId(order.clOrdId);
  if (ids === undefined) return [];
  const leg = state === undefined ? undefined : legOf(state, ids.legId);
  const here = finder(order, ids.orderId, leg);
  if (leg?.broker !== broker) return [here("untraceable_order", "expected its order on the log")];
  if (!wasSent(leg, ids.orderId, order.clOrdId)) {
    return [here("untraceable_order", "expected a send of it on the log")];
  }
  const known = brokerOrderIdOf(leg, order.clOrdId);
  if (known !== undefined && known !== order.brokerOrderId) {
    return [here("duplicate_order", `the log has ${known} under the same id`)];
  }
  return [...compareExecuted(here, order, leg), ...compareStatus(here, order, leg)];
}

type Here = (breach: Breach, text: string, lag?: Finding["lag"]) => Finding;

const finder =
  (order: VenueOrder, orderId: string, leg: Leg | undefined): Here =>
  (breach, text, lag) => {
    const { clOrdId, brokerOrderId, ordStatus, cumQty } = order;
    return {
      breach,
      about: breach === "duplicate_order" ? brokerOrderId : clOrdId,
      orderId,
      clOrdId,
      brokerOrderId,
      text: `found ${clOrdId} ${ordStatus} with ${cumQty} executed at the broker: ${text}`,
      log: leg === undefined ? {} : evidenceOf(leg),
      venue: { ...order },
      ...(lag === undefined ? {} : { lag }),
    };
  };

const evidenceOf = (leg: Leg): Finding["log"] => {
  const { clOrdId, brokerOrderId, ordStatus, sending, attempt, cumQty, terms } = leg;
  return { clOrdId, brokerOrderId, ordStatus, sending, attempt, cumQty, orderQty: terms.orderQty };
};

/** Under one of the leg's ids, and with an intent on the log: nothing leaves without one. */
function wasSent(leg: Leg, orderId: string, clOrdId: string): boolean {
  const version = Number(clOrdId.slice(clOrdId.lastIndexOf("-") + 1));
  if (version > leg.replaceVersion || clOrdId !== clOrdIdOf(orderId, leg.legId, version))
    return false;
  if (leg.pendingReplace?.clOrdId === clOrdId) return leg.pendingReplace.sending !== "not_sent";
  return leg.attempt > 0;
}

const brokerOrderIdOf = (leg: Leg, clOrdId: string): string | undefined =>
  clOrdId === leg.clOrdId
    ? leg.brokerOrderId
    : leg.priorIds.find((prior) => prior.clOrdId === clOrdId)?.brokerOrderId;

function compareExecuted(here: Here, order: VenueOrder, leg: Leg): readonly Finding[] {
  const counted = leg.executions
    .filter(({ brokerOrderId }) => brokerOrderId === order.brokerOrderId)
    .reduce((sum, { lastQty }) => add(sum, lastQty), ZERO);
  const { cumQty } = order;
  const difference = compare(cumQty, counted);
  if (difference === 0) return [];
  return difference > 0
    ? [here("executions_missing", `the log has ${counted}`, { ahead: cumQty, behind: counted })]
    : [here("executions_unproven", `the log has ${counted}`, { ahead: counted, behind: cumQty })];
}

function compareStatus(here: Here, order: VenueOrder, leg: Leg): readonly Finding[] {
  const { ordStatus } = order;
  if (order.clOrdId !== leg.clOrdId) {
    const isCandidate = leg.pendingReplace?.clOrdId === order.clOrdId;
    return isLive(order) && !isCandidate
      ? [here("status_differs", `the log has it as ${leg.clOrdId} now, or given up`)]
      : [];
  }
  if (isLive(order)) {
    return isDone(leg) ? [here("status_differs", `the log has it as ${leg.ordStatus}`)] : [];
  }
  switch (ordStatus) {
    case "filled":
      return []; // its executions tell
    case "replaced":
      return leg.pendingReplace === undefined && !isDone(leg)
        ? [here("status_differs", "the log knows of no replace")]
        : [];
    default:
      return leg.working === ordStatus
        ? []
        : [here("status_differs", `the log has it as ${leg.ordStatus}`)];
  }
}

/** All of a broker's orders of one leg beside what the leg may execute in all. */
export function compareQuantity(
  leg: Leg,
  orderId: string,
  orders: readonly VenueOrder[],
): readonly Finding[] {
  const permitted = largest([leg.terms.orderQty, leg.pendingReplace?.terms.orderQty]);
  if (permitted === undefined) return []; // an amount of money
  const listed = orders.reduce((sum, { cumQty }) => add(sum, cumQty), ZERO);
  const executed = compare(leg.cumQty, listed) > 0 ? leg.cumQty : listed;
  const leaves = orders
    .filter(isLive)
    .map(({ orderQty, cumQty }) => (orderQty === undefined ? ZERO : subtract(orderQty, cumQty)));
  // While a replace is under way the broker may show both, and only one of them will execute.
  const open =
    leg.pendingReplace === undefined
      ? leaves.reduce((sum, qty) => add(sum, qty), ZERO)
      : (largest(leaves) ?? ZERO);
  const worst = add(executed, open);
  if (compare(worst, permitted) <= 0) return [];
  const { clOrdId, brokerOrderId } = leg;
  return [
    {
      breach: "quantity_exceeded",
      about: clOrdId,
      orderId,
      clOrdId,
      ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
      text: `found ${executed} executed and ${open} open of ${clOrdId}, expected at most ${permitted} in all`,
      log: evidenceOf(leg),
      venue: { orders: orders.map((order) => ({ ...order })) },
    },
  ];
}

const largest = (quantities: readonly (string | undefined)[]): string | undefined =>
  quantities.reduce(
    (most, next) =>
      next !== undefined && (most === undefined || compare(next, most) > 0) ? next : most,
    undefined,
  );

/** Two of a broker's orders under one id of ours: an order sent twice, whatever the log says. */
export function findDuplicates(orders: readonly VenueOrder[]): readonly Finding[] {
  const first = new Map<string, VenueOrder>();
  return orders.flatMap((order): readonly Finding[] => {
    const ids = parseClOrdId(order.clOrdId);
    if (ids === undefined) return [];
    const other = first.get(order.clOrdId);
    if (other === undefined) {
      first.set(order.clOrdId, order);
      return [];
    }
    if (other.brokerOrderId === order.brokerOrderId) return [];
    const text = `the broker has ${other.brokerOrderId} under the same id`;
    return [finder(order, ids.orderId, undefined)("duplicate_order", text)];
  });
}

/** An execution in the broker's list beside the same one on the log; a missing one shows in the totals. */
export function compareExecution(
  execution: VenueExecution,
  orderId: string,
  leg: Leg,
): readonly Finding[] {
  const place = (brokerCumQty: string | undefined): string =>
    brokerCumQty === undefined ? "" : canonical(brokerCumQty);
  const known =
    leg.executions.find(({ execId }) => execId === execution.execId) ??
    leg.executions.find(
      ({ brokerOrderId, brokerCumQty, lastQty }) =>
        brokerOrderId === execution.brokerOrderId &&
        brokerCumQty !== undefined &&
        place(brokerCumQty) === place(execution.brokerCumQty) &&
        compare(lastQty, execution.lastQty) === 0,
    );
  if (known === undefined) return [];
  const isSame =
    compare(known.lastQty, execution.lastQty) === 0 &&
    compare(known.lastPx, execution.lastPx) === 0;
  if (isSame) return [];
  const { execId, brokerOrderId, lastQty, lastPx } = execution;
  return [
    {
      breach: "execution_differs",
      about: execId,
      orderId,
      clOrdId: leg.clOrdId,
      brokerOrderId,
      text: `found ${lastQty} at ${lastPx} as ${execId} at the broker, the log has ${known.lastQty} at ${known.lastPx}`,
      log: { ...known },
      venue: { ...execution },
    },
  ];
}

/** An order that works, by the log, and that its broker does not know. */
export function findMissing(leg: Leg, orderId: string): Finding {
  const { clOrdId, brokerOrderId } = leg;
  return {
    breach: "order_missing",
    about: clOrdId,
    orderId,
    clOrdId,
    ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
    text: `found no ${clOrdId} at the broker, the log has it as ${leg.ordStatus}`,
    log: evidenceOf(leg),
    venue: {},
  };
}

/** A send that has had no known outcome for too long. Nothing is asked of the broker for it. */
export function findUnknown(leg: Leg, orderId: string, clOrdId: string): Finding {
  const { brokerOrderId, attempt, sentAt } = leg;
  return {
    breach: "fate_unknown",
    about: clOrdId,
    orderId,
    clOrdId,
    ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
    text: `found no outcome of ${clOrdId}, sent at ${sentAt ?? "a time that is not known"}`,
    log: { ...evidenceOf(leg), attempt, sentAt },
    venue: {},
  };
}
