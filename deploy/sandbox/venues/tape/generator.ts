/**
 * The seeded price generator: a random walk of the mid price in whole ticks, with spreads and
 * displayed sizes drawn from real statistics. The same seed, symbol and tick length give the same
 * path for ever. Prices are integers of ticks: no float becomes money.
 */
import { profileOf, type ProfileName } from "./calibration.ts";
import type { Nano } from "./decimal.ts";
import type { Quote, QuoteSource } from "./quote.ts";
import { gaussian, seededRandom } from "./random.ts";

export type GeneratorSpec = {
  readonly symbol: string;
  readonly start: Nano;
  readonly tick: Nano;
  /** How much one share of displayed size stands for: 1 for stocks, less for coins. */
  readonly unit: Nano;
  readonly profile: ProfileName;
  /** Standard deviation of one year's log return, e.g. 0.25. */
  readonly volatility: number;
};

const TRADING_MS_PER_YEAR = 252 * 6.5 * 3_600_000;
/** The walk is held within this share of its start: a long run must stay a plausible market. */
const ROAM = 0.3;

export function generatedQuotes(spec: GeneratorSpec, seed: number): QuoteSource {
  const random = seededRandom(seed, `tape:${spec.symbol}`);
  const profile = profileOf(spec.profile);
  const origin = Number(spec.start / spec.tick);
  const low = Math.max(20, Math.floor(origin * (1 - ROAM)));
  const high = Math.ceil(origin * (1 + ROAM));
  let mid = origin;

  const draw = (): Quote => {
    const spread = profile.spreadTicks(random);
    const bid = mid - Math.floor(spread / 2);
    const ask = bid + spread;
    const price = (ticks: number): Nano => BigInt(ticks) * spec.tick;
    return {
      bid: price(bid),
      ask: price(ask),
      bidSize: BigInt(profile.size("bid", random)) * spec.unit,
      askSize: BigInt(profile.size("ask", random)) * spec.unit,
      last: price(random() < 0.5 ? bid : ask),
    };
  };

  let current = draw();
  return {
    symbol: spec.symbol,
    get current() {
      return current;
    },
    start: () => undefined,
    advance: (elapsedMs) => {
      const deviation = mid * spec.volatility * Math.sqrt(elapsedMs / TRADING_MS_PER_YEAR);
      // Rounding up by chance keeps the variance when a step is a fraction of a tick.
      mid += Math.floor(gaussian(random) * deviation + random());
      if (mid < low) mid = 2 * low - mid;
      if (mid > high) mid = 2 * high - mid;
      current = draw();
      return current;
    },
  };
}
