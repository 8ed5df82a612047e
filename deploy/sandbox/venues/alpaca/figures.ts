/** What an account is worth and may spend, at the prices given. */
import { absolute, money, most, type Money, type Nano } from "../tape/decimal.ts";
import { valueOf, type Asset } from "./assets.ts";
import type { Account } from "./model.ts";

export type Figures = {
  readonly longValue: Money;
  /** Negative or zero. */
  readonly shortValue: Money;
  readonly equity: Money;
  readonly initialMargin: Money;
  readonly maintenanceMargin: Money;
  readonly gross: Money;
  readonly multiplier: bigint;
  readonly buyingPower: Money;
  readonly regtBuyingPower: Money;
  readonly nonMarginable: Money;
};

const MARGIN_MINIMUM = money("2000");
const PERCENT = 100n;

/**
 * The account's figures at the prices given. Buying power follows Alpaca's published formulas; at
 * multiplier 4 what was opened since the last close is taken off the day's start.
 */
export function figuresOf(account: Account, priceOf: (asset: Asset) => Nano): Figures {
  let [long, short, written, coins, maintenance] = [0n, 0n, 0n, 0n, 0n];
  for (const { asset, qty } of account.positions.values()) {
    const value = valueOf(asset, priceOf(asset), qty);
    if (value >= 0n) long += value;
    else if (asset.option === undefined) short += value;
    else {
      // Options that were sold are paid for by what covers them.
      written += value;
      continue;
    }
    if (asset.marginable) maintenance += (absolute(value) * 30n) / PERCENT;
    else {
      coins += value;
      maintenance += value;
    }
  }
  const equity = account.cash + long + short + written;
  const marginable = long - coins - short;
  const initialMargin = marginable / 2n + coins;
  const multiplier = equity < MARGIN_MINIMUM ? 1n : BigInt(account.spec.multiplier ?? "4");
  const gross = marginable + coins * multiplier;
  const nonMarginable = most(account.cash - account.reserved, 0n);
  const regt = most(2n * (equity - initialMargin) - account.reserved, 0n);
  const opened = most(gross - account.lastGross, 0n);
  const dayStart = (account.lastEquity - account.lastMaintenance) * 4n;
  const intraday = most(dayStart - opened - account.reserved, 0n);
  const buyingPower = multiplier === 4n ? intraday : multiplier === 2n ? regt : nonMarginable;
  return {
    longValue: long,
    shortValue: short + written,
    equity,
    initialMargin,
    maintenanceMargin: maintenance,
    gross,
    multiplier,
    buyingPower,
    regtBuyingPower: multiplier === 1n ? nonMarginable : regt,
    nonMarginable,
  };
}
