/**
 * The venue's market data: one series for each asset, fed by the quotes that orders trade against,
 * so that no client can see a price at which the venue would not have traded.
 */
import type { Quote } from "../../tape/quote.ts";
import type { Asset, AssetList } from "../assets.ts";
import type { Market } from "../market.ts";
import type { Session } from "../session.ts";
import type { Bar, Tick } from "./bar.ts";
import { Past } from "./past.ts";
import { Series } from "./series.ts";

export type BoardListener = {
  readonly tick: (asset: Asset, tick: Tick) => void;
  readonly minute: (asset: Asset, bar: Bar) => void;
};

export class Board {
  readonly #market: Market;
  readonly #session: Session;
  readonly #seed: number;
  readonly #startUs: number;
  readonly #series = new Map<Asset, Series>();
  listener: BoardListener = { tick: () => undefined, minute: () => undefined };

  constructor(assets: AssetList, market: Market, session: Session, seed: number) {
    this.#market = market;
    this.#session = session;
    this.#seed = seed;
    this.#startUs = session.clock.now();
    // At the prices the venue starts with: the past must not depend on who asks for it when.
    for (const asset of assets.all) this.series(asset);
    market.watch = (asset, quote) => this.record(asset, quote);
  }

  /** The asset's quote as it is now. */
  record(asset: Asset, quote: Quote): void {
    const { tick, ended } = this.series(asset).record(quote, this.#session.clock.now());
    this.listener.tick(asset, tick);
    if (ended !== undefined) this.listener.minute(asset, ended);
  }

  series(asset: Asset): Series {
    let series = this.#series.get(asset);
    if (series === undefined) {
      const first = this.#market.quote(asset).last;
      series = new Series(asset, new Past(asset, first, this.#seed, this.#startUs));
      this.#series.set(asset, series);
    }
    return series;
  }

  /** The latest tick; before the first one moves, the standing quote, which is told to nobody. */
  latest(asset: Asset): Tick {
    const series = this.series(asset);
    return series.last ?? series.record(this.#market.quote(asset), this.nowUs).tick;
  }

  get nowUs(): number {
    return this.#session.clock.now();
  }
}
