/** Everything known of one asset's market: the made-up past, the minutes since, the latest ticks. */
import type { Nano } from "../../tape/decimal.ts";
import type { Quote } from "../../tape/quote.ts";
import type { Asset } from "../assets.ts";
import { MINUTE_US } from "../new-york.ts";
import { barOf, joined, ticksOf, type Bar, type Tick } from "./bar.ts";
import type { Past } from "./past.ts";

const MOST_TICKS = 3_000;
/** Two weeks of minutes; what is older is forgotten. */
const MOST_MINUTES = 20_000;

export class Series {
  readonly asset: Asset;
  readonly #past: Past;
  #ticks: Tick[] = [];
  #minutes: Bar[] = [];
  #current: Bar | undefined;
  #last: Tick | undefined;

  constructor(asset: Asset, past: Past) {
    this.asset = asset;
    this.#past = past;
  }

  /** @returns the minute that this quote has ended, if any; times never repeat */
  record(quote: Quote, nowUs: number): { readonly tick: Tick; readonly ended: Bar | undefined } {
    const atUs = Math.max(nowUs, (this.#last?.atUs ?? 0) + 1);
    const tick = { atUs, quote, size: tradeSize(quote) };
    this.#last = tick;
    if (this.#ticks.push(tick) >= 2 * MOST_TICKS) this.#ticks = this.#ticks.slice(-MOST_TICKS);
    const minute = Math.floor(atUs / MINUTE_US) * MINUTE_US;
    const bar = barOf(minute, tick);
    const before = this.#current;
    const same = before?.atUs === minute;
    this.#current = before !== undefined && same ? joined(before, bar) : bar;
    if (before === undefined || same) return { tick, ended: undefined };
    if (this.#minutes.push(before) > 2 * MOST_MINUTES)
      this.#minutes = this.#minutes.slice(-MOST_MINUTES);
    return { tick, ended: before };
  }

  get last(): Tick | undefined {
    return this.#last;
  }

  /** Minute bars from `fromUs` to before `toUs`, the running minute among them. */
  *minutes(fromUs: number, toUs: number): Generator<Bar> {
    yield* this.#past.minutes(fromUs, toUs);
    yield* this.#recorded(fromUs, toUs);
  }

  /** The same, with whole days of the past as one bar each: enough for days and longer. */
  *days(fromUs: number, toUs: number): Generator<Bar> {
    yield* this.#past.days(fromUs, toUs);
    yield* this.#recorded(fromUs, toUs);
  }

  *#recorded(fromUs: number, toUs: number): Generator<Bar> {
    for (const bar of this.#minutes) if (bar.atUs >= fromUs && bar.atUs < toUs) yield bar;
    const running = this.#current;
    if (running !== undefined && running.atUs >= fromUs && running.atUs < toUs) yield running;
  }

  /** Ticks from `fromUs` to before `toUs`: as they were for the last minutes, four a minute before. */
  *ticks(fromUs: number, toUs: number): Generator<Tick> {
    const whole = this.#firstWholeMinute();
    for (const bar of this.minutes(fromUs - MINUTE_US, Math.min(toUs, whole))) {
      for (const tick of ticksOf(bar, this.asset.pricing.tick)) {
        if (tick.atUs >= fromUs && tick.atUs < toUs) yield tick;
      }
    }
    for (const tick of this.#ticks) {
      if (tick.atUs >= whole && tick.atUs >= fromUs && tick.atUs < toUs) yield tick;
    }
  }

  #firstWholeMinute(): number {
    const first = this.#ticks[0];
    if (first === undefined) return Infinity;
    const minute = Math.floor(first.atUs / MINUTE_US) * MINUTE_US;
    const whole = this.#minutes.length === 0 && this.#current?.atUs === minute;
    return whole || this.#minutes[0]?.atUs === minute ? minute : minute + MINUTE_US;
  }
}

/** The quote's own size on the side that traded. */
const tradeSize = ({ bid, bidSize, askSize, last }: Quote): Nano =>
  last === bid ? bidSize : askSize;
