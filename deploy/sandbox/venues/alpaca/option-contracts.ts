/**
 * Listed options: their symbols, and what they are quoted at. Every well-formed symbol of a Friday
 * and of a strike in steps of half a dollar exists; a contract whose Friday has passed is inactive.
 *
 * Source of the symbol: the Options Clearing Corporation's root, yymmdd, C or P, strike in
 * thousandths in eight digits. The quotes are a model that keeps its order, not a valuation.
 */
import { absolute, most, nano, NANO, type Nano } from "../tape/decimal.ts";
import type { Quote, QuoteSource } from "../tape/quote.ts";
import type { Asset } from "./assets.ts";
import { namedUuid } from "./ids.ts";
import { dayNumber } from "./new-york.ts";

export type OptionContract = {
  readonly underlying: Asset;
  readonly right: "call" | "put";
  readonly strike: Nano;
  /** The last day on which it trades. */
  readonly expiration: string;
};

type SymbolParts = Omit<OptionContract, "underlying"> & { readonly root: string };

const SYMBOL = /^([A-Z]{1,6})(\d{2})(\d{2})(\d{2})([CP])(\d{8})$/;
const THOUSANDTH = NANO / 1000n;
const STRIKE_STEP = NANO / 2n;
const FRIDAY = 5;
/** The first day of 1970 was a Thursday. */
const weekday = (date: string): number => (dayNumber(date) + 4) % 7;

export function optionSymbol(contract: OptionContract): string {
  const { underlying, right, strike, expiration } = contract;
  const day = expiration.slice(2).replaceAll("-", "");
  const thousandths = (strike / THOUSANDTH).toString().padStart(8, "0");
  return `${underlying.symbol}${day}${right === "call" ? "C" : "P"}${thousandths}`;
}

export function readOptionSymbol(symbol: string): SymbolParts | undefined {
  const match = SYMBOL.exec(symbol);
  if (match === null) return undefined;
  const [, root = "", year = "", month = "", day = "", letter, digits = "0"] = match;
  const expiration = `20${year}-${month}-${day}`;
  const strike = BigInt(digits) * THOUSANDTH;
  const real = new Date(`${expiration}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== expiration)
    return undefined;
  if (weekday(expiration) !== FRIDAY || strike === 0n || strike % STRIKE_STEP !== 0n)
    return undefined;
  return { root, right: letter === "C" ? "call" : "put", strike, expiration };
}

export function optionAsset(symbol: string, option: OptionContract): Asset {
  const { underlying, right, strike, expiration } = option;
  const dollars = (strike / NANO).toString();
  return {
    ...underlying,
    id: namedUuid(symbol),
    class: "us_option",
    symbol,
    name: `${underlying.symbol} ${expiration} ${dollars} ${right === "call" ? "Call" : "Put"}`,
    marginable: false,
    shortable: false,
    fractionable: false,
    option,
    multiplier: 100n,
  };
}

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
