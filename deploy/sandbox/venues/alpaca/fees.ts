/**
 * What trading costs, exact and unrounded per order; a day's regulatory fees are rounded up to a
 * cent when they are booked.
 *
 * Source: Alpaca's fee schedule of 2026-09-17 (SEC, TAF, CAT) and its crypto tier 1.
 */
import { NANO, times, type Money, type Nano } from "../tape/decimal.ts";
import type { Side } from "./terms.ts";

export type RegulatoryFees = { readonly sec: Money; readonly taf: Money; readonly cat: Money };

const MONEY_PER_NANO_SHARE = 10n ** 15n;
/** 20.60 dollars per million of proceeds. */
const SEC_PER_TEN_MILLION = 206n;
/** Dollars per share, in millionths. */
const TAF_MILLIONTHS = 195n;
const CAT_MILLIONTHS = 3n;
const TAF_MAX: Money = 979n * 10n ** 22n;

/** @param filledQty shares of one order; @param cost their total price, in Money */
export function stockFees(side: Side, filledQty: Nano, cost: Money): RegulatoryFees {
  const perShare = (millionths: bigint): Money =>
    (filledQty * MONEY_PER_NANO_SHARE * millionths) / 1_000_000n;
  const cat = perShare(CAT_MILLIONTHS);
  if (side === "buy") return { sec: 0n, taf: 0n, cat };
  const taf = perShare(TAF_MILLIONTHS);
  return {
    sec: (cost * SEC_PER_TEN_MILLION) / 10_000_000n,
    taf: taf > TAF_MAX ? TAF_MAX : taf,
    cat,
  };
}

const TAKER = 2_500_000n;
const MAKER = 1_500_000n;

/** Coins taken from a buy, rounded down to nine decimals. */
export const coinFeeQty = (qty: Nano, maker: boolean): Nano =>
  (qty * (maker ? MAKER : TAKER)) / NANO;

/** Dollars taken from the proceeds of a coin sale. */
export const coinFeeMoney = (price: Nano, qty: Nano, maker: boolean): Money =>
  (times(price, qty) * (maker ? MAKER : TAKER)) / NANO;

const CENT: Money = 10n ** 22n;

export const upToCent = (amount: Money): Money => ((amount + CENT - 1n) / CENT) * CENT;
