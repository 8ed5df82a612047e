/**
 * An account between two snapshots of its broker: the last snapshot, and the executions since.
 *
 * Pure. Cash, quantities and average prices follow each execution at once; buying power, margin and
 * market values stay as the broker last told them, because only the broker knows its rules.
 */
import type { Balances, Position, Side } from "../../contracts/generated/types.ts";
import { add, compare, divide, isZero, multiply, negate, subtract } from "./decimal.ts";

export type Figures = { readonly balances: Balances; readonly positions: readonly Position[] };

export type Execution = {
  readonly symbol: string;
  readonly side: Side;
  readonly lastQty: string;
  readonly lastPx: string;
};

/** Digits after the point of an average price. */
const PRICE_PLACES = 9;

export function applyExecution(figures: Figures, execution: Execution): Figures {
  const { symbol, side, lastQty, lastPx } = execution;
  const signed = side === "buy" ? lastQty : negate(lastQty);
  const cash = subtract(figures.balances.cash, multiply(signed, lastPx));
  const before = figures.positions.find((position) => position.symbol === symbol);
  const others = figures.positions.filter((position) => position.symbol !== symbol);
  const after = move(before ?? { symbol, quantity: "0", averagePrice: "0" }, signed, lastPx);
  return {
    balances: { ...figures.balances, cash },
    positions: isZero(after.quantity) ? others : [...others, after],
  };
}

/** Adding to a position averages its price, reducing keeps it, crossing zero starts anew. */
function move(position: Position, signed: string, price: string): Position {
  const { quantity, averagePrice } = position;
  const next = add(quantity, signed);
  const adds = compare(multiply(quantity, signed), "0") >= 0;
  const crosses = compare(multiply(quantity, next), "0") < 0;
  if (adds) {
    const cost = add(multiply(quantity, averagePrice), multiply(signed, price));
    return { ...position, quantity: next, averagePrice: divide(cost, next, PRICE_PLACES) };
  }
  return { ...position, quantity: next, averagePrice: crosses ? price : averagePrice };
}
