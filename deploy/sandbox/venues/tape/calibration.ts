/** The calibration figures as samplers. Source of the numbers: calibration.json, `_source`. */
import figures from "./calibration.json" with { type: "json" };
import type { Random } from "./random.ts";

export type ProfileName = keyof typeof figures.profiles;
type Side = "bid" | "ask";

const LOT = 100;

export type Profile = {
  /** Spread in ticks, as often as the real stock showed it, by time. */
  spreadTicks(random: Random): number;
  /** Displayed size in shares, whole lots. */
  size(side: Side, random: Random): number;
};

export function profileOf(name: ProfileName): Profile {
  const profile = figures.profiles[name];
  const spreads = cumulative(Object.entries(profile.spread_time_share_cents));
  const bid = percentiles(profile.best_bid_size_percentiles);
  const ask = percentiles(profile.best_ask_size_percentiles);
  return {
    spreadTicks: (random) => {
      const u = random();
      return spreads.find((step) => u < step.upTo)?.value ?? 1;
    },
    size: (side, random) => {
      const shares = interpolate(side === "bid" ? bid : ask, random() * 100);
      return Math.max(LOT, Math.round(shares / LOT) * LOT);
    },
  };
}

type Step = { readonly value: number; readonly upTo: number };

/** The published shares end at the 16-cent spread and sum to a little less than one: rescaled. */
function cumulative(shares: readonly (readonly [string, number])[]): readonly Step[] {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  let upTo = 0;
  return shares.map(([value, share]) => ({ value: Number(value), upTo: (upTo += share / total) }));
}

type Point = readonly [percent: number, shares: number];

const percentiles = (table: Readonly<Record<string, number>>): readonly Point[] =>
  Object.entries(table).map(([percent, shares]) => [Number(percent), shares] as const);

/** Straight lines between the known percentiles; the tails beyond them are cut. */
function interpolate(points: readonly Point[], percent: number): number {
  let [lowPercent, lowShares] = points[0] ?? [0, LOT];
  for (const [highPercent, highShares] of points) {
    if (percent <= highPercent) {
      const width = highPercent - lowPercent;
      const part = width === 0 ? 0 : Math.max(0, percent - lowPercent) / width;
      return lowShares + (highShares - lowShares) * part;
    }
    [lowPercent, lowShares] = [highPercent, highShares];
  }
  return lowShares;
}
