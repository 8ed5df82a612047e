/**
 * What an option is quoted at: a model that keeps the order of strikes, not a valuation. Its inner
 * value, and a time value that falls off on both sides of the strike.
 */
import { absolute, most, nano, NANO, type Nano } from "../tape/decimal.ts";
import type { Quote, QuoteSource } from "../tape/quote.ts";
import type { Asset, OptionContract } from "./assets.ts";

const HALF_SPREAD = nano("0.05");
const SHOWN = 50n * NANO;
const CENT = NANO / 100n;
/** Time value at the money, as a share of the strike, and how fast it falls away from it. */
const TIME_PERCENT = 4n;
const FALL_PERCENT = 20n;
const PERCENT = 100n;

/** @param spot last price of the underlying */
export function optionQuote({ right, strike }: OptionContract, spot: Nano): Quote {
  const inner = most(right === "call" ? spot - strike : strike - spot, 0n);
  const far = absolute(spot - strike) * FALL_PERCENT;
  const time = most((strike * TIME_PERCENT - far) / PERCENT, 2n * HALF_SPREAD);
  const fair = ((inner + time) / CENT) * CENT;
  const [bid, ask] = [fair - HALF_SPREAD, fair + HALF_SPREAD];
  return { bid, ask, bidSize: SHOWN, askSize: SHOWN, last: fair };
}

/** The quotes of a contract, which follow those of its underlying. */
export function optionQuotes(asset: Asset, option: OptionContract, spot: () => Nano): QuoteSource {
  return {
    symbol: asset.symbol,
    get current() {
      return optionQuote(option, spot());
    },
    start: () => undefined,
    advance: () => optionQuote(option, spot()),
  };
}
