/** The venue's own books, told to whoever checks the gateway against them. */
import { moneyText, nanoText } from "../tape/decimal.ts";
import { timeText } from "./clock.ts";
import { feesOf } from "./ledger.ts";
import type { Account, Order } from "./model.ts";

export type LedgerRow = {
  readonly account: string;
  readonly client_order_id: string;
  readonly id: string;
  readonly symbol: string;
  readonly side: string;
  /** Empty for a simple order. */
  readonly order_class: string;
  /** The order whose leg this is; null for all others. */
  readonly parent: string | null;
  readonly type: string;
  readonly time_in_force: string;
  readonly status: string;
  /** Null for an order in dollars. */
  readonly qty: string | null;
  readonly notional: string | null;
  readonly filled_qty: string;
  readonly filled_avg_price: string | null;
  /** Dollars, unrounded; coins taken from a purchase are in `fees_coin`. */
  readonly fees: string;
  readonly fees_coin: string;
  readonly submitted_at: string;
  readonly replaces: string | null;
  readonly replaced_by: string | null;
  /** How many requests named this client order id, and how many were accepted. */
  readonly received: number;
  readonly accepted: 1;
  /** Those that stand. A strategy has none of its own: its legs have them. */
  readonly executions: readonly {
    readonly execution_id: string;
    readonly qty: string;
    readonly price: string;
    readonly at: string;
  }[];
};

export function ledgerRow(order: Order): LedgerRow {
  const { terms, averagePrice } = order;
  const fees = feesOf(order);
  return {
    account: order.account.spec.key,
    client_order_id: order.clientOrderId,
    id: order.id,
    symbol: order.asset.symbol,
    side: order.side,
    order_class: order.orderClass,
    parent: order.rolledUp ? (order.group?.head.id ?? null) : null,
    type: terms.type,
    time_in_force: terms.tif,
    status: order.status,
    qty: terms.qty === undefined ? null : nanoText(terms.qty),
    notional: terms.notional === undefined ? null : moneyText(terms.notional),
    filled_qty: nanoText(order.filledQty),
    filled_avg_price: averagePrice === undefined ? null : nanoText(averagePrice),
    fees: moneyText(fees.total),
    fees_coin: nanoText(fees.coin),
    submitted_at: timeText(order.submittedUs, order.nanos),
    replaces: order.replaces,
    replaced_by: order.replacedBy,
    received: order.received,
    accepted: 1,
    executions: order.executions.map(({ id, qty, price, atUs }) => ({
      execution_id: id,
      qty: nanoText(qty),
      price: nanoText(price),
      at: timeText(atUs, order.nanos),
    })),
  };
}

export type LedgerPage = {
  readonly account: string;
  readonly orders: readonly LedgerRow[];
  /** Pass as `from` to read on; null at the end. */
  readonly next: number | null;
  /** Ids that were never accepted, with how often they came; on the last page only. */
  readonly refused: Readonly<Record<string, number>>;
};

export function ledgerPage(account: Account, from: number, limit: number): LedgerPage {
  const orders = account.listing.slice(from, limit).map(ledgerRow);
  const end = from + limit;
  const next = end < account.listing.size ? end : null;
  const refused = next === null ? Object.fromEntries(account.refused) : {};
  return { account: account.spec.key, orders, next, refused };
}

export function ledgerSummary(account: Account): object {
  const statuses: Record<string, number> = {};
  let [orders, executions, received, repeated] = [0, 0, 0, 0];
  let fees = 0n;
  for (const order of account.byClientOrderId.values()) {
    orders += 1;
    executions += order.executions.length;
    received += order.received;
    if (order.received > 1) repeated += 1;
    statuses[order.status] = (statuses[order.status] ?? 0) + 1;
    fees += feesOf(order).total;
  }
  const never = [...account.refused.values()].reduce((sum, count) => sum + count, 0);
  return {
    account: account.spec.key,
    account_id: account.id,
    starting_cash: moneyText(account.startingCash),
    cash: moneyText(account.cash),
    fees: moneyText(fees),
    orders,
    open_orders: account.open.size,
    executions,
    statuses,
    client_order_ids: {
      received: received + never,
      accepted: orders,
      repeated,
      refused: account.refused.size,
    },
    positions: [...account.positions.values()].map(({ asset, qty, cost, held }) => ({
      symbol: asset.symbol,
      qty: nanoText(qty),
      cost: moneyText(cost),
      held: nanoText(held),
    })),
  };
}
