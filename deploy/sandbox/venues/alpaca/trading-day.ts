/**
 * What happens to open orders when the session opens and closes: the two auctions, the end of day
 * orders, the sleep of the others, the sweep of the oldest, the booking of the day's fees.
 */
import { NANO, type Nano } from "../tape/decimal.ts";
import { figuresOf } from "./figures.ts";
import type { Account, Order } from "./model.ts";
import { bookDayFees } from "./ledger.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Market } from "./market.ts";
import { newYork } from "./new-york.ts";
import type { Boundary, Session } from "./session.ts";

export type TradingDay = (boundary: Boundary) => void;

export function tradingDay(
  accounts: readonly Account[],
  market: Market,
  session: Session,
  lifecycle: Lifecycle,
): TradingDay {
  const stockOrders = function* (): Generator<Order> {
    for (const account of accounts) {
      for (const order of [...account.open]) {
        // The end of one order may end another, and a leg follows its head.
        if (order.isOpen && order.asset.coin === undefined && order.ratio === undefined)
          yield order;
      }
    }
  };

  const auction = (order: Order): void => {
    const price = auctionPrice(market, order);
    if (price !== undefined) lifecycle.tradeAll(order, price);
    if (order.isOpen) lifecycle.end(order, "canceled");
  };

  const open = (): void => {
    for (const order of stockOrders()) {
      // Its old order decides when a replacement becomes live.
      if (order.replaces !== null && order.status === "accepted") continue;
      if (order.asset.class === "ipo") continue;
      if (!order.asset.shortable && order.terms.positionIntent === "sell_to_open") {
        // Easy to borrow yesterday, hard to borrow today.
        if (order.asset.option === undefined) {
          lifecycle.end(order, "canceled");
          continue;
        }
      }
      if (order.status === "done_for_day") lifecycle.unpark(order);
      else if (order.status === "accepted") {
        order.submittedUs = session.clock.now();
        order.account.listing.add(order);
        lifecycle.acknowledge(order);
        if (order.terms.tif === "opg" && order.isOpen) auction(order);
      } else if (!order.working && order.status !== "pending_new") lifecycle.toMarket(order);
    }
  };

  const close = (): void => {
    for (const order of stockOrders()) {
      const { tif, extendedHours } = order.terms;
      if (order.status === "accepted") continue;
      if (tif === "cls") auction(order);
      else if (extendedHours) continue;
      else if (tif !== "gtc") lifecycle.end(order, "expired");
      else lifecycle.sleep(order);
    }
    market.closeDay();
    for (const account of accounts) closeBooks(account, market, session);
  };

  /** Good-till-cancelled orders of 90 days ago: the venue asks for their cancel, and waits for it. */
  const sweep = (): void => {
    for (const order of stockOrders()) {
      if (order.terms.tif === "gtc" && order.expiresUs <= session.clock.now())
        lifecycle.requestCancel(order);
    }
  };

  const dayEnd = (): void => {
    for (const order of stockOrders()) {
      const due = order.terms.tif === "day" && order.terms.extendedHours;
      const over = session.mode === "always" || order.expiresUs <= session.clock.now();
      if (due && over && order.status !== "accepted") {
        lifecycle.end(order, "expired");
      }
    }
  };

  return (boundary) => ({ open, close, sweep, dayEnd })[boundary]();
}

const CENT = NANO / 100n;

/** The middle of the quote, in whole cents; undefined when the order's limit excludes it. */
function auctionPrice(market: Market, { asset, side, terms }: Order): Nano | undefined {
  const { bid, ask } = market.quote(asset);
  const price = ((bid + ask) / 2n / CENT) * CENT;
  const { limitPrice } = terms;
  if (limitPrice === undefined) return price;
  const accepted = side === "buy" ? limitPrice >= price : limitPrice <= price;
  return accepted ? price : undefined;
}

function closeBooks(account: Account, market: Market, session: Session): void {
  const now = session.clock.now();
  bookDayFees(account, newYork(now).date, now);
  const figures = figuresOf(account, (asset) => market.quote(asset).last);
  account.lastEquity = figures.equity;
  account.lastMaintenance = figures.maintenanceMargin;
  account.lastGross = figures.gross;
}
