/** A tape whose prices are a share of another's: what a split leaves of it. */
import { most, type Nano } from "./decimal.ts";
import type { Quote, QuoteSource } from "./quote.ts";

export type Share = { readonly of: bigint; readonly to: bigint };

export function scaledQuote(quote: Quote, { of, to }: Share, tick: Nano): Quote {
  const price = (value: Nano): Nano => most(((value * to) / of / tick) * tick, tick);
  const bid = price(quote.bid);
  return {
    bid,
    ask: most(price(quote.ask), bid + tick),
    bidSize: quote.bidSize,
    askSize: quote.askSize,
    last: quote.last === quote.ask ? most(price(quote.ask), bid + tick) : price(quote.last),
  };
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
