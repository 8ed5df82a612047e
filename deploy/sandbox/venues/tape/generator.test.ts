import calibration from "./calibration.json" with { type: "json" };
import { nano } from "./decimal.ts";
import { generatedQuotes, type GeneratorSpec } from "./generator.ts";
import type { Quote } from "./quote.ts";

const spec = (symbol: string, profile: "wide" | "one_tick"): GeneratorSpec => ({
  symbol,
  start: nano("200"),
  tick: nano("0.01"),
  unit: nano("1"),
  profile,
  volatility: 0.25,
});

function path(of: GeneratorSpec, seed: number, length: number): readonly Quote[] {
  const source = generatedQuotes(of, seed);
  return Array.from({ length }, () => source.advance(20));
}

const cents = (value: bigint): number => Number(value / nano("0.01"));

describe("the generator", () => {
  it("gives the same path for the same seed and symbol, and another for another", () => {
    const ibm = spec("IBM", "wide");
    expect(path(ibm, 1, 500)).toEqual(path(ibm, 1, 500));
    expect(path(ibm, 1, 500)).not.toEqual(path(ibm, 2, 500));
    expect(path(ibm, 1, 500)).not.toEqual(path(spec("GE", "wide"), 1, 500));
  });

  it("never shows a crossed or locked market, nor less than a round lot", () => {
    for (const { bid, ask, bidSize, askSize } of path(spec("IBM", "wide"), 3, 5_000)) {
      expect(bid < ask && bid > 0n).toBe(true);
      expect(bidSize % nano("100") === 0n && bidSize > 0n && askSize > 0n).toBe(true);
    }
  });

  it("walks: within a simulated day it goes somewhere, within a year nowhere absurd", () => {
    const quotes = path(spec("IBM", "wide"), 5, 200_000);
    const bids = quotes.map(({ bid }) => cents(bid));
    expect(new Set(bids).size).toBeGreaterThan(50);
    expect(Math.min(...new Set(bids))).toBeGreaterThan(13_000);
    expect(Math.max(...new Set(bids))).toBeLessThan(27_000);
  });

  it.each(["wide", "one_tick"] as const)(
    "spends its time at spreads as the real %s stock does",
    (profile) => {
      const quotes = path(spec("X", profile), 11, 50_000);
      const figures = calibration.profiles[profile];
      for (const [width, share] of Object.entries(figures.spread_time_share_cents)) {
        const seen = quotes.filter(({ bid, ask }) => cents(ask - bid) === Number(width)).length;
        expect(Math.abs(seen / quotes.length - share)).toBeLessThan(0.01);
      }
      const mean = quotes.reduce((sum, { bid, ask }) => sum + cents(ask - bid), 0) / quotes.length;
      // The published shares leave out the rare spreads above 16 cents, which the mean includes.
      const real = figures.nbbo_time_weighted_spread_cents;
      expect(Math.abs(mean - real) / real).toBeLessThan(0.05);
    },
  );

  it.each(["wide", "one_tick"] as const)(
    "shows sizes with the median of the real %s stock",
    (profile) => {
      const sizes = path(spec("X", profile), 13, 20_000)
        .map(({ bidSize }) => Number(bidSize / nano("1")))
        .sort((a, b) => a - b);
      const median = calibration.profiles[profile].best_bid_size_percentiles["50"];
      expect(Math.abs((sizes[10_000] ?? 0) - median) / median).toBeLessThan(0.1);
    },
  );
});
