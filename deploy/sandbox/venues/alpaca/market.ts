/** All books and the tapes that move them, and the prices of the last close. */
import { generatedQuotes } from "../tape/generator.ts";
import type { Nano } from "../tape/decimal.ts";
import type { Quote, QuoteSource } from "../tape/quote.ts";
import { scaledQuote, scaledQuotes } from "../tape/scaled.ts";
import { assetFromTape, STRATEGY, type Asset, type AssetList } from "./assets.ts";
import { Book, type BookEvents, type PartialFills } from "./matching.ts";
import type { Order } from "./model.ts";
import { optionQuotes } from "./option-quotes.ts";
import { StrategyBook, type StrategyEvents } from "./strategy-book.ts";

type Listing = {
  readonly asset: Asset;
  readonly book: Book;
  source: QuoteSource;
  /** Set by hand: the tape does not move it until it is let go. */
  pinned: boolean;
  lastClose: Nano;
};

export class Market {
  readonly #listings = new Map<Asset, Listing>();
  readonly #strategies: StrategyBook;
  readonly #events: BookEvents;
  readonly #partials: PartialFills;
  /** Coins trade round the clock, stocks while `stocksTrade` says so. */
  frozen = false;
  /** Told of every quote that stands from now on, after the orders it reached. */
  watch: (asset: Asset, quote: Quote) => void = () => undefined;

  constructor(
    assets: AssetList,
    tapes: ReadonlyMap<string, QuoteSource>,
    seed: number,
    events: BookEvents & StrategyEvents,
    partials: PartialFills,
  ) {
    this.#events = events;
    this.#partials = partials;
    this.#strategies = new StrategyBook((asset) => this.quote(asset), events, partials);
    for (const [symbol, tape] of tapes) {
      if (assets.find(symbol) === undefined) assets.add(assetFromTape(symbol, tape.current.last));
    }
    for (const asset of assets.all) {
      const spec = { symbol: asset.symbol, ...asset.pricing };
      this.#list(asset, tapes.get(asset.symbol) ?? generatedQuotes(spec, seed));
    }
  }

  #list(asset: Asset, source: QuoteSource): Listing {
    const book = new Book(source.current, this.#events, this.#partials);
    const listing = { asset, book, source, pinned: false, lastClose: source.current.last };
    this.#listings.set(asset, listing);
    return listing;
  }

  /** An option is quoted from the moment somebody asks. */
  #of(asset: Asset): Listing {
    const listing = this.#listings.get(asset);
    if (listing !== undefined) return listing;
    const { option } = asset;
    if (option === undefined) throw new RangeError(`${asset.symbol} is not listed`);
    return this.#list(
      asset,
      optionQuotes(asset, option, () => this.quote(option.underlying).last),
    );
  }

  /** A new order, or one that comes back after the night. */
  enter(order: Order): void {
    if (order.isStrategy) this.#strategies.enter(order);
    else this.#of(order.asset).book.enter(order);
  }

  leave(order: Order): void {
    if (order.isStrategy) this.#strategies.leave(order);
    else if (order.working) this.#of(order.asset).book.leave(order);
  }

  quote(asset: Asset): Quote {
    return this.#of(asset).book.quote;
  }

  lastClose(asset: Asset): Nano {
    return this.#of(asset).lastClose;
  }

  /** A tape file begins to play at the first order. */
  orderArrived(asset: Asset): void {
    if (asset !== STRATEGY) this.#of(asset.option?.underlying ?? asset).source.start();
  }

  /** @param stocksMove false while the stock market is shut: its quotes stand still */
  advance(elapsedMs: number, stocksMove: boolean): void {
    if (this.frozen) return;
    for (const { asset, book, source, pinned } of this.#listings.values()) {
      if (asset.coin === undefined && !stocksMove) continue;
      book.advance(pinned ? book.quote : source.advance(elapsedMs));
      this.watch(asset, book.quote);
    }
    if (stocksMove) this.#strategies.advance();
  }

  /** Sets a quote by hand, for scenarios; it stands until released. */
  pin(asset: Asset, quote: Quote): void {
    const listing = this.#of(asset);
    listing.pinned = true;
    listing.book.advance(quote);
    this.watch(asset, quote);
  }

  unpin(asset: Asset): void {
    this.#of(asset).pinned = false;
  }

  /** A split: from now on all of the asset's prices are this share of what the tape says. */
  rescale(asset: Asset, share: { readonly of: bigint; readonly to: bigint }): void {
    const listing = this.#of(asset);
    const { source, book } = listing;
    listing.source = scaledQuotes(source, share, asset.pricing.tick);
    listing.lastClose = (listing.lastClose * share.to) / share.of;
    const quote = listing.pinned ? scaledQuote(book.quote, share, asset.pricing.tick) : undefined;
    book.advance(quote ?? listing.source.current);
    this.watch(asset, book.quote);
  }

  closeDay(): void {
    for (const listing of this.#listings.values()) listing.lastClose = listing.book.quote.last;
  }
}
