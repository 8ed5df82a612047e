/**
 * The market before the venue was started, made up: a seeded walk back from each asset's first price,
 * minute by minute when somebody asks. The same seed gives the same past for ever.
 */
import type { Nano } from "../../tape/decimal.ts";
import { gaussian, seededRandom, type Random } from "../../tape/random.ts";
import type { Asset } from "../assets.ts";
import { closeMinute, isTradingDay, OPEN_MINUTE } from "../calendar.ts";
import { dateText, dayNumber, fromNewYork, MINUTE_US, newYork } from "../new-york.ts";
import { joined, type Bar } from "./bar.ts";

/** About three years of trading days: nothing is older. */
const MOST_DAYS = 756;
const KEPT_DAYS = 64;
const DAYS_A_YEAR = 252;
const DAY_MINUTES = 1440;

type Scale = { readonly tick: Nano; readonly deviation: number; readonly random: Random };
type Day = { readonly fromUs: number; readonly minutes: number };

export class Past {
  readonly #asset: Asset;
  readonly #first: Nano;
  readonly #seed: number;
  readonly #startUs: number;
  readonly #startDate: string;
  readonly #closes: Nano[];
  readonly #kept = new Map<string, readonly Bar[]>();
  readonly #wholeDays = new Map<number, Bar>();

  /** @param first the price at which the venue starts, at `startUs` */
  constructor(asset: Asset, first: Nano, seed: number, startUs: number) {
    this.#asset = asset;
    this.#first = first;
    this.#seed = seed;
    // Whole minutes only: the one in which the venue starts is its own.
    this.#startUs = Math.floor(startUs / MINUTE_US) * MINUTE_US;
    this.#startDate = newYork(startUs).date;
    this.#closes = [first];
  }

  get #days(): readonly string[] {
    return daysBefore(this.#asset.coin !== undefined, this.#startDate);
  }

  /** Minute bars that begin from `fromUs` to before `toUs`, oldest first. */
  *minutes(fromUs: number, toUs: number): Generator<Bar> {
    const end = Math.min(toUs, this.#startUs);
    for (const index of this.#between(fromUs, end)) {
      for (const bar of this.#day(index)) if (bar.atUs >= fromUs && bar.atUs < end) yield bar;
    }
  }

  /** As {@link minutes}, but days that lie within as a whole are one bar each. */
  *days(fromUs: number, toUs: number): Generator<Bar> {
    const end = Math.min(toUs, this.#startUs);
    for (const index of this.#between(fromUs, end)) {
      const { fromUs: opens, minutes } = this.#span(index);
      const whole = opens >= fromUs && opens + minutes * MINUTE_US <= end && minutes > 0;
      if (whole) yield this.#wholeDay(index);
      else for (const bar of this.#day(index)) if (bar.atUs >= fromUs && bar.atUs < end) yield bar;
    }
  }

  /** Indexes of the days that overlap, oldest first. */
  *#between(fromUs: number, endUs: number): Generator<number> {
    if (fromUs >= endUs) return;
    for (let index = this.#days.length - 1; index >= 0; index -= 1) {
      const { fromUs: opens, minutes } = this.#span(index);
      if (opens >= endUs) return;
      if (opens + minutes * MINUTE_US > fromUs) yield index;
    }
  }

  #wholeDay(index: number): Bar {
    const kept = this.#wholeDays.get(index);
    if (kept !== undefined) return kept;
    const day = this.#day(index).reduce(joined);
    this.#wholeDays.set(index, day);
    return day;
  }

  #span(index: number): Day {
    const date = this.#days[index] ?? "";
    const coin = this.#asset.coin !== undefined;
    const opens = fromNewYork(date, coin ? 0 : OPEN_MINUTE);
    const whole = coin ? DAY_MINUTES : closeMinute(date) - OPEN_MINUTE;
    const until = Math.min(opens + whole * MINUTE_US, this.#startUs);
    return { fromUs: opens, minutes: Math.max(0, Math.round((until - opens) / MINUTE_US)) };
  }

  #day(index: number): readonly Bar[] {
    const date = this.#days[index] ?? "";
    const kept = this.#kept.get(date);
    if (kept !== undefined) return kept;
    const { fromUs, minutes } = this.#span(index);
    const random = seededRandom(this.#seed, `past:${this.#asset.symbol}:${date}`);
    const scale = { tick: this.#asset.pricing.tick, deviation: this.#step(), random };
    const path = bridge(this.#close(index + 1), this.#close(index), minutes, scale);
    const bars = path
      .slice(0, -1)
      .map((open, i) => this.#bar(fromUs + i * MINUTE_US, open, path[i + 1] ?? open, random));
    if (this.#kept.size >= KEPT_DAYS) this.#kept.clear();
    this.#kept.set(date, bars);
    return bars;
  }

  /** Standard deviation of a minute, in ticks. */
  #step(): number {
    const { volatility, tick } = this.#asset.pricing;
    const price = Number(this.#first / tick);
    return (price * volatility) / Math.sqrt(DAYS_A_YEAR * 390);
  }

  /** The price at which a day ended; that of the first day is where the venue begins. */
  #close(index: number): Nano {
    const { tick, volatility } = this.#asset.pricing;
    for (let at = this.#closes.length; at <= index; at += 1) {
      const random = seededRandom(this.#seed, `close:${this.#asset.symbol}:${at}`);
      const after = Number((this.#closes[at - 1] ?? this.#first) / tick);
      const ticks = after / Math.exp((volatility / Math.sqrt(DAYS_A_YEAR)) * gaussian(random));
      this.#closes.push(BigInt(Math.max(20, Math.round(ticks))) * tick);
    }
    return this.#closes[index] ?? this.#first;
  }

  #bar(atUs: number, open: Nano, close: Nano, random: Random): Bar {
    const { tick, unit } = this.#asset.pricing;
    const wick = (): Nano => BigInt(Math.floor(random() * 3)) * tick;
    const high = (open > close ? open : close) + wick();
    const low = (open < close ? open : close) - wick();
    const volume = BigInt(4 * (100 + Math.floor(random() * 2_000))) * unit;
    const turnover = ((open + high + low + close) / 4n) * volume;
    return { atUs, open, high, low, close, volume, count: 4, turnover };
  }
}

const calendars = new Map<string, readonly string[]>();

/** Newest first, the day of the start among them; the same for all assets of a kind. */
function daysBefore(coin: boolean, date: string): readonly string[] {
  const key = `${coin ? "coins" : "stocks"} ${date}`;
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const days: string[] = [];
  for (let day = dayNumber(date); days.length < MOST_DAYS; day -= 1) {
    if (coin || isTradingDay(dateText(day))) days.push(dateText(day));
  }
  if (calendars.size > 4) calendars.clear();
  calendars.set(key, days);
  return days;
}

/** A random path from one price to another, in whole ticks. */
function bridge(from: Nano, to: Nano, steps: number, scale: Scale): readonly Nano[] {
  if (steps === 0) return [to];
  const { tick, deviation, random } = scale;
  const noise = [0];
  for (let i = 1; i <= steps; i += 1)
    noise.push((noise[i - 1] ?? 0) + gaussian(random) * deviation);
  const drift = noise[steps] ?? 0;
  return noise.map((value, i) => {
    const straight = from + ((to - from) * BigInt(i)) / BigInt(steps);
    const away = BigInt(Math.round(value - (drift * i) / steps));
    const price = (straight / tick + away) * tick;
    return price > tick ? price : tick;
  });
}
