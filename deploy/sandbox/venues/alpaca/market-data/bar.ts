/** One tick, and the bar that ticks add up to. Prices and sizes stay exact until they are written. */
import { absolute, most, least, NANO, type Nano } from "../../tape/decimal.ts";
import type { Quote } from "../../tape/quote.ts";

export type Tick = {
  readonly atUs: number;
  readonly quote: Quote;
  /** Of the trade at `quote.last`. */
  readonly size: Nano;
};

export type Bar = {
  /** Start of the interval. */
  readonly atUs: number;
  readonly open: Nano;
  readonly high: Nano;
  readonly low: Nano;
  readonly close: Nano;
  readonly volume: Nano;
  readonly count: number;
  /** Prices times sizes, in units of 10^-18. */
  readonly turnover: bigint;
};

export function barOf(atUs: number, { quote: { last }, size }: Tick): Bar {
  const turnover = last * size;
  return { atUs, open: last, high: last, low: last, close: last, volume: size, count: 1, turnover };
}

export function joined(first: Bar, next: Bar): Bar {
  return {
    atUs: first.atUs,
    open: first.open,
    high: most(first.high, next.high),
    low: least(first.low, next.low),
    close: next.close,
    volume: first.volume + next.volume,
    count: first.count + next.count,
    turnover: first.turnover + next.turnover,
  };
}

export const averagePrice = ({ turnover, volume, close }: Bar): Nano =>
  volume === 0n ? close : turnover / volume;

const QUARTER_US = 15_000_000;
const LAST_US = 59_999_999;

/** Ticks that add up to a minute bar: all that is left of an older minute. */
export function ticksOf(bar: Bar, tick: Nano): readonly Tick[] {
  const { open, high, low, close, volume, atUs } = bar;
  const prices = close >= open ? [open, low, high, close] : [open, high, low, close];
  const share = (volume / 4n / NANO) * NANO;
  const whole = share > 0n ? share : volume / 4n;
  return prices.map((last, index) => ({
    atUs: atUs + (index === 3 ? LAST_US : index * QUARTER_US),
    size: index === 3 ? volume - 3n * whole : whole,
    quote: { bid: last, ask: last + absolute(tick), bidSize: whole, askSize: whole, last },
  }));
}
