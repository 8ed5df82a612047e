/** One order on the log beside the venue's books, which share no code with the gateway. */
import type { Leg, OrderState } from "../../contracts/generated/types.ts";
import type { BookedOrder } from "../../deploy/sandbox/conformance.ts";
import { add, canonical, multiply, ZERO } from "../../shared/domain/decimal.ts";
import { parseClOrdId } from "../../shared/domain/order/identity.ts";

/** @returns where the two differ, in words; nothing where they agree */
export function differencesOf(
  state: OrderState,
  ledger: readonly BookedOrder[],
): readonly string[] {
  const { legs, orderId } = state;
  const known = new Set(legs.flatMap(idsOf));
  const strangers = ledger.filter(
    ({ clOrdId, brokerOrderId, ...row }) =>
      parseClOrdId(clOrdId)?.orderId === orderId && !known.has(brokerOrderId) && !isNothing(row),
  );
  return [
    ...strangers.map(({ clOrdId }) => `the log knows nothing of the venue's ${clOrdId}`),
    ...legs.flatMap((leg) => legDifferences(leg, ledger)),
  ];
}

/** A replacement that the market rejected: the order that it was to replace goes on. */
const isNothing = ({ ordStatus, cumQty }: Pick<BookedOrder, "ordStatus" | "cumQty">): boolean =>
  ordStatus === "rejected" && canonical(cumQty) === ZERO;

/**
 * Venues count a replacement from zero, though the order that it goes on with has executed what it
 * had; and differ on what to call an order whose executions were all taken back.
 */
function statusOf(
  { ordStatus }: BookedOrder,
  booked: readonly BookedOrder[],
): BookedOrder["ordStatus"] {
  if (ordStatus !== "new" && ordStatus !== "partially_filled") return ordStatus;
  const isExecuted = booked.some(({ cumQty }) => canonical(cumQty) !== ZERO);
  return isExecuted ? "partially_filled" : "new";
}

const idsOf = ({ brokerOrderId, priorIds }: Leg): readonly string[] =>
  [brokerOrderId, ...priorIds.map((prior) => prior.brokerOrderId)].filter(
    (id): id is string => id !== undefined,
  );

function legDifferences(leg: Leg, ledger: readonly BookedOrder[]): readonly string[] {
  const ids = idsOf(leg);
  const booked = ledger.filter(({ brokerOrderId }) => ids.includes(brokerOrderId));
  const last = booked.find(({ brokerOrderId }) => brokerOrderId === leg.brokerOrderId);
  if (last === undefined) {
    const isHere = leg.sending === "acknowledged" && leg.ordStatus !== "rejected";
    return isHere ? [`leg ${leg.legId} is ${leg.ordStatus} and in no book`] : [];
  }
  const strategy = ledger.filter(({ parent }) => parent !== undefined && ids.includes(parent));
  return [
    ...differs(leg, "ordStatus", leg.ordStatus, statusOf(last, booked)),
    ...differs(leg, "cumQty", canonical(leg.cumQty), sum(booked.map(({ cumQty }) => cumQty))),
    ...(strategy.length > 0 ? [] : executionDifferences(leg, booked)),
  ];
}

/** What stands: each execution once, with its quantity and price. */
function executionDifferences(leg: Leg, booked: readonly BookedOrder[]): readonly string[] {
  const here = leg.executions.map(({ lastQty, lastPx }) => `${lastQty}@${lastPx}`).sort();
  const there = booked
    .flatMap(({ executions }) => executions)
    .map(({ qty, price }) => `${canonical(qty)}@${canonical(price)}`)
    .sort();
  const cost = sum(
    booked.flatMap(({ executions }) => executions.map(({ qty, price }) => multiply(qty, price))),
  );
  return [
    // An execution that an account's history tells may be the sum of what the stream told apart.
    ...(here.length > there.length || leg.executions.length === 0
      ? differs(leg, "executions", here.join(" "), there.join(" "))
      : []),
    ...differs(leg, "cost", canonical(leg.cumCost), cost),
  ];
}

const sum = (values: readonly string[]): string => canonical(values.reduce(add, ZERO));

const differs = (leg: Leg, what: string, here: string, there: string): readonly string[] =>
  here === there ? [] : [`leg ${leg.legId}: ${what} is ${here}, in the venue's books ${there}`];
