/**
 * One order as its broker's reports have made it.
 *
 * The states that can hold at once are kept apart: where the order is in its life, what its broker
 * says of it beside that, which requests are under way, and what is executed. What is shown is
 * derived from them, so that a refused request or a bust needs no memory of what was shown before.
 *
 * Invariant: OrderQty = CumQty + LeavesQty while the order is live.
 * Source: FIX 5.0 SP2 volume 4, order state changes.
 */
import { compare, isPositive, subtract, ZERO } from "../decimal.ts";
import { avgPxOf, NOTHING, type Totals } from "./executions.ts";
import { foremost, type OrdStatus } from "./status.ts";

/** The last three are final: nothing more is done to the order, yet fills and busts may still be told. */
export type Life = "PendingNew" | "New" | "Canceled" | "Expired" | "Rejected";

/** What can hold beside a life that is not final. */
export type Condition = "DoneForDay" | "Calculated" | "Stopped" | "Suspended";

/** A request that the broker has taken up and not answered yet makes its order this. */
export type PendingStatus = "PendingCancel" | "PendingReplace";

export type FixOrder = {
  /** The last one that the broker accepted; absent on an order given by telephone. */
  readonly clOrdID?: string;
  /** Absent until somebody has told it. */
  readonly orderQty?: string;
  /** TimeInForce(59) good till cancel or a date: such an order outlives its day. */
  readonly goodTill: boolean;
  readonly life: Life;
  readonly conditions: readonly Condition[];
  /** How many requests make it so. */
  readonly pending: Readonly<Record<PendingStatus, number>>;
  /** See `quote` in requests.ts; gone when `request` is answered. */
  readonly quoted: { readonly request: string; readonly orderQty: string } | undefined;
  readonly totals: Totals;
  /** The client sent the same id once more. */
  readonly sentAgain?: boolean;
};

/** What a line shows. A field is absent where nobody has told it. */
export type OrderView = {
  readonly ordStatus?: OrdStatus;
  readonly clOrdID?: string;
  readonly orderQty?: string;
  readonly cumQty: string;
  readonly leavesQty?: string;
  readonly avgPx?: string;
};

export const NONE_PENDING: FixOrder["pending"] = { PendingCancel: 0, PendingReplace: 0 };

export const newOrder = (clOrdID: string | undefined): FixOrder => ({
  ...(clOrdID === undefined ? {} : { clOrdID }),
  goodTill: false,
  life: "PendingNew",
  conditions: [],
  pending: NONE_PENDING,
  quoted: undefined,
  totals: NOTHING,
});

export function viewOf(order: FixOrder): OrderView {
  const { clOrdID, totals } = order;
  const orderQty = shownQty(order);
  const leavesQty = leavesQtyOf(order);
  const avgPx = avgPxOf(totals);
  return {
    ordStatus: ordStatusOf(order),
    ...(clOrdID === undefined ? {} : { clOrdID }),
    ...(orderQty === undefined ? {} : { orderQty }),
    cumQty: totals.cumQty,
    ...(leavesQty === undefined ? {} : { leavesQty }),
    ...(avgPx === undefined ? {} : { avgPx }),
  };
}

export const isFinal = ({ life }: FixOrder): boolean =>
  life === "Canceled" || life === "Expired" || life === "Rejected";

/** A day order that is done for its day is over for good: A.1.b, J.1.d. */
const isOver = (order: FixOrder): boolean =>
  isFinal(order) || (!order.goodTill && order.conditions.some(endsTheDay));

export const endsTheDay = (condition: Condition): boolean =>
  condition === "DoneForDay" || condition === "Calculated";

export function isFilled(order: FixOrder): boolean {
  const orderQty = shownQty(order);
  const { cumQty } = order.totals;
  return orderQty !== undefined && isPositive(cumQty) && compare(cumQty, orderQty) >= 0;
}

function leavesQtyOf(order: FixOrder): string | undefined {
  if (isOver(order) || isFilled(order)) return ZERO;
  const orderQty = shownQty(order);
  return orderQty === undefined ? undefined : subtract(orderQty, order.totals.cumQty);
}

const shownQty = ({ orderQty, quoted }: FixOrder): string | undefined =>
  quoted?.orderQty ?? orderQty;

const PENDING = ["PendingCancel", "PendingReplace"] as const;

function ordStatusOf(order: FixOrder): OrdStatus {
  return foremost(
    executedStatus(order),
    order.life,
    ...order.conditions,
    ...PENDING.filter((ordStatus) => order.pending[ordStatus] > 0),
  );
}

function executedStatus(order: FixOrder): OrdStatus {
  if (isFilled(order)) return "Filled";
  return isPositive(order.totals.cumQty) ? "PartiallyFilled" : order.life;
}
