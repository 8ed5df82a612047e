/**
 * Price collars: how far from the quote an order without a limit may trade. A buy stop becomes a
 * stop-limit, a market buy a limit, 4 percent away below 50 dollars and 2.5 percent from there on;
 * a coin at the market 2 percent, on both sides. Source: Alpaca, orders at Alpaca.
 */
import { nano, type Nano } from "../tape/decimal.ts";
import type { Quote } from "../tape/quote.ts";
import type { Terms } from "./terms.ts";

const CHEAP = nano("50");
const PER_MILLE = 1000n;

/** @returns the worst price at which it may trade; undefined where there is none but its own */
export function collarOf(
  { asset, side, type, stopPrice }: Terms,
  { bid, ask }: Quote,
): Nano | undefined {
  if (asset.option !== undefined) return undefined;
  if (asset.coin !== undefined) {
    if (type !== "market") return undefined;
    return side === "buy" ? (ask * 1020n) / PER_MILLE : (bid * 980n) / PER_MILLE;
  }
  const base = type === "market" ? ask : type === "stop" ? stopPrice : undefined;
  if (base === undefined || side === "sell") return undefined;
  return (base * (base < CHEAP ? 1040n : 1025n)) / PER_MILLE;
}
