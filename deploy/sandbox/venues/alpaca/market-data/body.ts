/**
 * The shapes of market data, REST and streamed: the same keys, numbers instead of decimal text.
 * Source: the published data document. Sizes are shares since 2025-11-03.
 */
import { nanoText, type Nano } from "../../tape/decimal.ts";
import type { Asset } from "../assets.ts";
import { averagePrice, type Bar, type Tick } from "./bar.ts";
import { at, type Instant } from "./instant.ts";

export type Feed = "sip" | "iex" | "otc" | "boats" | "delayed_sip" | "overnight" | "test";

const number = (value: Nano): number => Number(nanoText(value));
/** Whole shares, at least one: stock and option sizes are integers on the wire. */
const shares = (value: Nano): number => Math.max(1, Math.floor(number(value)));

export type Kind = "stock" | "coin" | "option";

export function kindOf(asset: Asset): Kind {
  if (asset.coin !== undefined) return "coin";
  return (asset.class as string) === "us_option" ? "option" : "stock";
}

/** Exchange letters and tapes of the consolidated feed. */
const EXCHANGES: Readonly<Record<string, readonly [exchange: string, tape: string]>> = {
  NASDAQ: ["Q", "C"],
  NYSE: ["N", "A"],
  NYSEARCA: ["P", "B"],
};

function exchangeOf(asset: Asset, feed: Feed): readonly [exchange: string, tape: string] {
  const [exchange, tape] = EXCHANGES[asset.exchange] ?? ["N", "A"];
  return feed === "iex" ? ["V", tape] : [exchange, tape];
}

export function quoteBody(asset: Asset, tick: Tick, feed: Feed): object {
  const { bid, ask, bidSize, askSize } = tick.quote;
  const [bp, ap, t] = [number(bid), number(ask), at(tick.atUs)];
  const kind = kindOf(asset);
  if (kind === "coin") return { ap, as: number(askSize), bp, bs: number(bidSize), t };
  const [exchange, tape] = exchangeOf(asset, feed);
  const sizes = { ap, as: shares(askSize), bp, bs: shares(bidSize) };
  if (kind === "option") return { ...sizes, ax: "C", bx: "C", c: "A", t };
  return { ...sizes, ax: exchange, bx: exchange, c: ["R"], t, z: tape };
}

export function tradeBody(asset: Asset, tick: Tick, feed: Feed): object {
  const { quote, size, atUs } = tick;
  const [p, t] = [number(quote.last), at(atUs)];
  const kind = kindOf(asset);
  // Unique for ever: an asset's ticks never share a microsecond.
  const i = atUs;
  if (kind === "coin")
    return { i, p, s: number(size), t, tks: quote.last === quote.ask ? "B" : "S" };
  if (kind === "option") return { c: "I", p, s: shares(size), t, x: "C" };
  const [exchange, tape] = exchangeOf(asset, feed);
  return { c: ["@"], i, p, s: shares(size), t, x: exchange, z: tape };
}

export function barBody(asset: Asset, bar: Bar): object {
  const volume = kindOf(asset) === "coin" ? number(bar.volume) : shares(bar.volume);
  return {
    c: number(bar.close),
    h: number(bar.high),
    l: number(bar.low),
    n: bar.count,
    o: number(bar.open),
    t: at(bar.atUs),
    v: volume,
    vw: number(averagePrice(bar)),
  };
}

export type Level = { readonly p: number; readonly s: number };
export type OrderBook = { readonly a: readonly Level[]; readonly b: readonly Level[] };

const DEPTH = 5;

/** The best prices are the quote's; deeper ones are made up behind it, a tick apart. */
export function orderBook(asset: Asset, tick: Tick): OrderBook {
  const { bid, ask, bidSize, askSize } = tick.quote;
  const step = asset.pricing.tick;
  const levels = (price: Nano, size: Nano, away: Nano): readonly Level[] =>
    Array.from({ length: DEPTH }, (_, depth) => ({
      p: number(price + away * BigInt(depth)),
      s: number(size * BigInt(depth + 1)),
    }));
  return { a: levels(ask, askSize, step), b: levels(bid, bidSize, -step) };
}

export const instantOf = (tick: Tick): Instant => at(tick.atUs);
