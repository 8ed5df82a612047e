/**
 * Booking: what an order holds while it is open, and what an execution does to cash and position.
 * The only writer of cash, positions and reservations.
 */
import {
  absolute,
  affordable,
  least,
  most,
  NANO,
  times,
  type Money,
  type Nano,
} from "../tape/decimal.ts";
import { valueOf, type Asset } from "./assets.ts";
import { coinFeeMoney, coinFeeQty, stockFees, upToCent } from "./fees.ts";
import type { Account, Execution, Order, Position } from "./model.ts";
import type { Side } from "./terms.ts";

/** What an order would need: shares of an opposite position, and money for the rest. */
export type Need = { readonly shares: Nano; readonly holdPrice: Nano; readonly money: Money };

export const NOTHING: Need = { shares: 0n, holdPrice: 0n, money: 0n };

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

/** What an order that begins to work holds at a price: shares where they close, money for the rest. */
export function holdFor(order: Order, qty: Nano, holdPrice: Nano): void {
  const free = closable(order.account.positions.get(order.asset), order.side);
  const shares = least(qty, free > 0n ? free : 0n);
  hold(order, { shares, holdPrice, money: valueOf(order.asset, holdPrice, qty - shares) });
}

/** The order has ended: everything it still holds is free again. */
export function release(order: Order): void {
  const position = order.account.positions.get(order.asset);
  // A position whose trades were taken back may hold less than was set aside of it.
  if (position !== undefined) position.held = most(position.held - order.heldShares, 0n);
  order.account.reserved -= order.heldMoney;
  order.heldShares = 0n;
  order.heldMoney = 0n;
}

/** Part of the money an order holds is free, or spent. */
export function releaseMoney(order: Order, money: Money): void {
  const freed = least(money, order.heldMoney);
  order.heldMoney -= freed;
  order.account.reserved -= freed;
}

/** An order with other terms holds what those need. @param qty what is left to trade */
export function holdAgain(order: Order, qty: Nano, holdPrice: Nano): void {
  if (order.status === "held" || order.dormant) return;
  if (order.isStrategy) {
    for (const leg of order.legs) {
      leg.terms = { ...leg.terms, qty: qty * (leg.ratio ?? 1n) };
      leg.wireText = undefined;
      release(leg);
      holdFor(leg, leg.terms.qty ?? 0n, 0n);
    }
    release(order);
    hold(order, { shares: 0n, holdPrice, money: valueOf(order.asset, holdPrice, qty) });
    return;
  }
  release(order);
  holdFor(order, qty, holdPrice);
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

export type Trade = {
  readonly id: string;
  readonly qty: Nano;
  readonly price: Nano;
  readonly atUs: number;
};

export function book(order: Order, trade: Trade): Execution {
  const { account, asset, side } = order;
  const { qty, price } = trade;
  shrinkHold(order, qty, price);
  if (asset.class === "us_equity") account.tradedToday.add(order);
  const coin = asset.coin !== undefined;
  const feeQty = coin && side === "buy" ? coinFeeQty(qty, order.rested) : 0n;
  const feeMoney = coin && side === "sell" ? coinFeeMoney(price, qty, order.rested) : 0n;
  const positionQty = settle(order, qty, price, feeQty, feeMoney);
  const cumQty = order.filledQty + qty;
  const execution = { order, ...trade, cumQty, positionQty, feeQty, feeMoney };
  order.addExecution(execution);
  account.activities.push(execution);
  return execution;
}

/** Moves cash and position; a negative quantity takes an earlier trade back. */
function settle(order: Order, qty: Nano, price: Nano, feeQty: Nano, feeMoney: Money): Nano {
  const { account, asset, side } = order;
  const value = valueOf(asset, price, qty);
  const bought = side === "buy";
  account.cash += (bought ? -value : value) - feeMoney;
  order.feeQty += feeQty;
  order.feeMoney += feeMoney;
  return move(account, asset, bought ? qty - feeQty : -qty, bought ? value : -value);
}

/**
 * Takes an execution back and, where there is a correction of it, books that in its place.
 *
 * @returns the signed position afterwards
 */
export function rebook(order: Order, execution: Execution, corrected: Trade | undefined): Nano {
  const { qty, price, feeQty, feeMoney } = execution;
  let positionQty = settle(order, -qty, price, -feeQty, -feeMoney);
  order.filledQty -= qty;
  order.filledCost -= times(price, qty);
  const at = order.executions.indexOf(execution);
  const stand: Execution[] = order.executions.filter((other) => other !== execution);
  if (corrected !== undefined) {
    const fees = {
      feeQty: (feeQty * corrected.qty) / qty,
      feeMoney: (feeMoney * corrected.qty) / qty,
    };
    positionQty = settle(order, corrected.qty, corrected.price, fees.feeQty, fees.feeMoney);
    order.filledQty += corrected.qty;
    order.filledCost += times(corrected.price, corrected.qty);
    const cumQty = order.filledQty;
    stand.splice(at, 0, { order, ...corrected, cumQty, positionQty, ...fees });
  }
  order.executions = stand;
  if (order.asset.class === "us_equity") order.account.tradedToday.add(order);
  return positionQty;
}

function shrinkHold(order: Order, qty: Nano, price: Nano): void {
  const { account, asset } = order;
  const closing = least(qty, order.heldShares);
  const position = account.positions.get(asset);
  if (position !== undefined) position.held = most(position.held - closing, 0n);
  order.heldShares -= closing;
  const opening = qty - closing;
  const heldAt = order.terms.qty === undefined ? price : order.holdPrice;
  releaseMoney(order, valueOf(asset, heldAt, opening));
}

/** @returns the signed position after the move; a closed position disappears */
function move(account: Account, asset: Asset, signedQty: Nano, signedValue: Money): Nano {
  let position = account.positions.get(asset);
  if (position === undefined) {
    position = { asset, qty: 0n, cost: 0n, held: 0n };
    account.positions.set(asset, position);
  }
  const before = position.qty;
  const after = before + signedQty;
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
  if (order.asset.class !== "us_equity") return { total: order.feeMoney, coin: order.feeQty };
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
