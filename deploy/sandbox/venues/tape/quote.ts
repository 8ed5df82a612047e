/** What a tape yields: the best bid and ask of one symbol, with the shares shown at each. */
import type { Nano } from "./decimal.ts";

export type Quote = {
  readonly bid: Nano;
  readonly ask: Nano;
  readonly bidSize: Nano;
  readonly askSize: Nano;
  /** The last trade: what stops watch and positions are valued at. */
  readonly last: Nano;
};

export type QuoteSource = {
  readonly symbol: string;
  readonly current: Quote;
  /** Called at the first order for the symbol: a file starts to play then, a generator ignores it. */
  start(): void;
  /** Venue time has moved on by `elapsedMs`; the answer is the quote that stands now. */
  advance(elapsedMs: number): Quote;
};
