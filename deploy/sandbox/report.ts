/**
 * What the gateway says of each order beside what the venue's own ledger says. The two share no
 * code, so a row in which they agree is evidence; a row in which they differ is a defect.
 */
import type { OrderState } from "../../contracts/validate.ts";
import { add, canonical, compare, divide, multiply, ZERO } from "../../shared/domain/decimal.ts";
import { parseClOrdId } from "../../shared/domain/order/identity.ts";
import { foldEvents } from "../../shared/domain/order/order.ts";
import { statusOf, type Followed } from "./oms.ts";

/** One order as its venue booked it, in the gateway's words. */
export type LedgerEntry = {
  readonly account: string;
  readonly clOrdId: string;
  readonly brokerOrderId: string;
  readonly ordStatus: string;
  readonly cumQty: string;
  readonly avgPx: string | null;
  /** Expected fees in the instrument's currency, unrounded. */
  readonly fees: string;
  /** How many requests under this id the venue accepted: more than one is an order sent twice. */
  readonly accepted: number;
};

export type Side = {
  readonly ordStatus: string;
  readonly cumQty: string;
  readonly avgPx: string;
  readonly fees: string;
};

export type Row = {
  readonly order: Followed;
  readonly state: OrderState | undefined;
  readonly gateway: Side;
  /** Undefined where the venue never accepted such an order. */
  readonly venue: Side | undefined;
  readonly differences: readonly string[];
};

const AVG_PX_PLACES = 6;

export function compareWithLedger(
  orders: Iterable<Followed>,
  ledger: readonly LedgerEntry[],
): readonly Row[] {
  const booked = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const ids = parseClOrdId(entry.clOrdId);
    if (ids === undefined) continue;
    const key = `${entry.account}.${ids.orderId}`;
    booked.set(key, [...(booked.get(key) ?? []), entry]);
  }
  return [...orders].map((order) => {
    const entries = booked.get(`${order.account}.${order.orderId}`) ?? [];
    const state = foldEvents(order.events);
    const gateway = gatewaySide(order, state);
    const venue = venueSide(entries);
    return { order, state, gateway, venue, differences: differencesOf(gateway, venue, entries) };
  });
}

function gatewaySide(order: Followed, state: OrderState | undefined): Side {
  const summary = state?.order;
  return {
    ordStatus: statusOf(order) ?? "no answer",
    cumQty: summary?.cumQty ?? ZERO,
    avgPx: summary?.avgPx === undefined ? "" : divide(summary.avgPx, "1", AVG_PX_PLACES),
    fees: state?.fees ?? ZERO,
  };
}

/** The orders that a replaced order became are one order here: quantities add up, the last one's status holds. */
function venueSide(entries: readonly LedgerEntry[]): Side | undefined {
  const last = entries.at(-1);
  if (last === undefined) return undefined;
  let [cumQty, cost, fees] = [ZERO, ZERO, ZERO];
  for (const entry of entries) {
    cumQty = add(cumQty, entry.cumQty);
    cost = add(cost, multiply(entry.cumQty, entry.avgPx ?? ZERO));
    fees = add(fees, entry.fees);
  }
  const avgPx = compare(cumQty, ZERO) > 0 ? divide(cost, cumQty, AVG_PX_PLACES) : "";
  return { ordStatus: last.ordStatus, cumQty, avgPx, fees };
}

function differencesOf(
  gateway: Side,
  venue: Side | undefined,
  entries: readonly LedgerEntry[],
): readonly string[] {
  const differences = entries
    .filter(({ accepted }) => accepted > 1)
    .map(({ clOrdId, accepted }) => `${clOrdId} accepted ${accepted} times`);
  if (venue === undefined) {
    const traded = compare(gateway.cumQty, ZERO) !== 0;
    const quiet = gateway.ordStatus === "rejected" || gateway.ordStatus === "canceled";
    return traded || !quiet ? [...differences, "unknown to the venue"] : differences;
  }
  for (const field of ["ordStatus", "cumQty", "avgPx", "fees"] as const) {
    const [ours, theirs] = [gateway[field], venue[field]];
    const same =
      field === "ordStatus" || ours === "" || theirs === ""
        ? ours === theirs
        : canonical(ours) === canonical(theirs);
    if (!same) differences.push(`${field}: ${ours || "none"} here, ${theirs || "none"} there`);
  }
  return differences;
}

/** Orders at the venue under ids of ours that no followed order explains. */
export function strangers(
  orders: ReadonlyMap<string, Followed>,
  ledger: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  return ledger.filter(({ account, clOrdId }) => {
    const ids = parseClOrdId(clOrdId);
    return ids === undefined || !orders.has(`${account}.${ids.orderId}`);
  });
}
