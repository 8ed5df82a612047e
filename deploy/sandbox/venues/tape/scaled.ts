/** A tape whose prices are a share of another's: what a split leaves of it. */
import { most, type Nano } from "./decimal.ts";
import type { Quote, QuoteSource } from "./quote.ts";

export type Share = { readonly of: bigint; readonly to: bigint };

/** Rounded down to whole ticks; a spread that there was does not vanish. */
export function scaledQuote(quote: Quote, { of, to }: Share, tick: Nano): Quote {
  const price = (value: Nano): Nano => most(((value * to) / of / tick) * tick, tick);
  const bid = price(quote.bid);
  const ask = quote.ask > quote.bid ? most(price(quote.ask), bid + tick) : bid;
  const last = quote.last === quote.ask ? ask : price(quote.last);
  return { bid, ask, bidSize: quote.bidSize, askSize: quote.askSize, last };
}

export function scaledQuotes(source: QuoteSource, share: Share, tick: Nano): QuoteSource {
  return {
    symbol: source.symbol,
    get current() {
      return scaledQuote(source.current, share, tick);
    },
    start: () => source.start(),
    advance: (elapsedMs) => scaledQuote(source.advance(elapsedMs), share, tick),
  };
}
