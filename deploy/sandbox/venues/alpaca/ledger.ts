/**
 * Booking: what an order holds while it is open, and what an execution does to cash and position.
 * The only writer of cash, positions and reservations.
 */
import {
  absolute,
  least,
  NANO,
  times,
  affordable,
  type Money,
  type Nano,
} from "../tape/decimal.ts";
import type { Asset } from "./assets.ts";
import type { Account, Position, Execution, Order } from "./model.ts";
import type { Side } from "./terms.ts";
import { coinFeeMoney, coinFeeQty, stockFees, upToCent } from "./fees.ts";

/** What an order would need: shares of an opposite position, and money for the rest. */
export type Need = { readonly shares: Nano; readonly holdPrice: Nano; readonly money: Money };

/** The signed quantity that trades on this side may still close. */
export function closable(position: Position | undefined, side: Side): Nano {
  if (position === undefined) return 0n;
  const closes = side === "sell" ? position.qty > 0n : position.qty < 0n;
  return closes ? absolute(position.qty) - position.held : 0n;
}

export function hold(order: Order, need: Need): void {
  const position = order.account.positions.get(order.asset);
  if (position !== undefined) position.held += need.shares;
  order.heldShares = need.shares;
  order.holdPrice = need.holdPrice;
  order.heldMoney = need.money;
  order.account.reserved += need.money;
}

/** The order has ended: everything it still holds is free again. */
export function release(order: Order): void {
  const position = order.account.positions.get(order.asset);
  if (position !== undefined) position.held -= order.heldShares;
  order.account.reserved -= order.heldMoney;
  order.heldShares = 0n;
  order.heldMoney = 0n;
}

/** What is left to trade at a price; an order in dollars buys what is left of them. */
export function openQty(order: Order, price: Nano): Nano {
  const { qty, notional } = order.terms;
  if (qty !== undefined) return qty - order.filledQty;
  if (notional === undefined || notional <= order.filledCost) return 0n;
  const wanted = affordable(notional - order.filledCost, price);
  // A falling price would make a dollar sale sell more shares than it has set aside.
  return order.side === "sell" ? least(wanted, order.heldShares) : wanted;
}

export function book(order: Order, id: string, qty: Nano, price: Nano, atUs: number): Execution {
  const { account, asset, side } = order;
  shrinkHold(order, qty, price);
  const value = times(price, qty);
  let credited = qty;
  account.cash += side === "buy" ? -value : value;
  if (asset.coin === undefined) account.tradedToday.add(order);
  else if (side === "buy") {
    const fee = coinFeeQty(qty, order.rested);
    order.feeQty += fee;
    credited -= fee;
  } else {
    const fee = coinFeeMoney(price, qty, order.rested);
    order.feeMoney += fee;
    account.cash -= fee;
  }
  const positionQty = move(account, order, side === "buy" ? credited : -qty, value);
  const cumQty = order.filledQty + qty;
  const execution = { order, id, qty, price, atUs, cumQty, positionQty };
  order.addExecution(execution);
  account.activities.push(execution);
  return execution;
}

function shrinkHold(order: Order, qty: Nano, price: Nano): void {
  const { account } = order;
  const closing = least(qty, order.heldShares);
  const position = account.positions.get(order.asset);
  if (position !== undefined) position.held -= closing;
  order.heldShares -= closing;
  const opening = qty - closing;
  const freed =
    order.terms.qty === undefined ? times(price, opening) : times(order.holdPrice, opening);
  const money = least(freed, order.heldMoney);
  order.heldMoney -= money;
  account.reserved -= money;
}

/** @returns the signed position after the move; a closed position disappears */
function move(account: Account, order: Order, signedQty: Nano, value: Money): Nano {
  const { asset } = order;
  let position = account.positions.get(asset);
  if (position === undefined) {
    position = { asset, qty: 0n, cost: 0n, held: 0n };
    account.positions.set(asset, position);
  }
  const before = position.qty;
  const after = before + signedQty;
  const signedValue = signedQty < 0n ? -value : value;
  if (before === 0n || before > 0n === signedQty > 0n) position.cost += signedValue;
  else if (after === 0n || before > 0n === after > 0n)
    position.cost = (position.cost * after) / before;
  else position.cost = (signedValue * after) / signedQty;
  position.qty = after;
  if (after === 0n) account.positions.delete(asset);
  return after;
}

export type OrderFees = {
  readonly total: Money;
  readonly coin: Nano;
};

/** Fees of one order as they stand: dollars, and for a coin purchase the coins taken from it. */
export function feesOf(order: Order): OrderFees {
  if (order.asset.coin !== undefined) return { total: order.feeMoney, coin: order.feeQty };
  const { sec, taf, cat } = stockFees(order.side, order.filledQty, order.filledCost);
  return { total: sec + taf + cat, coin: 0n };
}

/** The close: each kind of fee is summed over the day, rounded up to a cent, and taken from cash. */
export function bookDayFees(account: Account, date: string, atUs: number): void {
  const sums = { REG: 0n, TAF: 0n, CAT: 0n };
  for (const order of account.tradedToday) {
    const now = stockFees(order.side, order.filledQty, order.filledCost);
    sums.REG += now.sec - (order.feesBooked?.sec ?? 0n);
    sums.TAF += now.taf - (order.feesBooked?.taf ?? 0n);
    sums.CAT += now.cat - (order.feesBooked?.cat ?? 0n);
    order.feesBooked = now;
  }
  account.tradedToday.clear();
  for (const [subType, sum] of Object.entries(sums)) {
    if (sum === 0n) continue;
    const netAmount = -upToCent(sum);
    account.cash += netAmount;
    const description = `${subType} fee for proceeds of trades on ${date}`;
    account.announced.push({
      kind: "non_trade",
      type: "FEE",
      subType,
      netAmount,
      description,
      date,
      atUs,
    });
  }
}

export const wholeShares = (qty: Nano): Nano => (qty / NANO) * NANO;

/** What a corporate action leaves of a position, and the cash that comes with it. */
export function restatePosition(
  account: Account,
  asset: Asset,
  change: { readonly qty: Nano; readonly cost: Money; readonly cash: Money },
): void {
  account.cash += change.cash;
  const position = account.positions.get(asset);
  if (change.qty === 0n) account.positions.delete(asset);
  else if (position === undefined)
    account.positions.set(asset, { asset, qty: change.qty, cost: change.cost, held: 0n });
  else {
    position.qty = change.qty;
    position.cost = change.cost;
  }
}
