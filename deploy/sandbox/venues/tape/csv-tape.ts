/**
 * CSV market data as a list of quotes: bars (open, high, low, close in any column order), ticks
 * (bid, ask) with a header, and headerless ticks (`YYYYMMDD HHMMSSmmm,bid,ask,volume`).
 */
import { NANO, parseScaled, type Nano } from "./decimal.ts";
import type { Quote } from "./quote.ts";
import { TapeError } from "./tape-error.ts";
import { readInstantMs } from "./tape-time.ts";

export type TimedQuote = { readonly atMs: number; readonly quote: Quote };

type Shape =
  | {
      readonly kind: "bars";
      readonly time: number;
      readonly columns: readonly number[];
      readonly volume: number;
    }
  | { readonly kind: "ticks"; readonly time: number; readonly columns: readonly number[] };

const TIME_NAMES = ["date", "timestamp", "time", "datetime"];
const CENT = NANO / 100n;
const FRACTION_OF_CENT = NANO / 10_000n;
const DEFAULT_BAR_SIZE = 1000n * NANO;
const TICK_SIZE = 1_000_000n * NANO;
/** A displayed quote shows about this part of the volume of its bar. */
const SHOWN_SHARE = 2000n;
const DAY_MS = 86_400_000;
/** A daily bar is played over one regular session, whatever gap follows it. */
const SESSION_MS = 6.5 * 3_600_000;
const MAX_ROWS = 5_000_000;

export function readCsvTape(file: string, text: string): readonly TimedQuote[] {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_ROWS)
    throw new TapeError(file, MAX_ROWS, `expected at most ${MAX_ROWS} rows`);
  const first = lines[0] ?? "";
  const headed = /[a-z]{3}/i.test(first);
  const shape = headed ? shapeOf(file, first) : headerless(file, first);
  const quotes: TimedQuote[] = [];
  let previous = -Infinity;
  for (let i = headed ? 1 : 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (line.trim() === "") continue;
    const cells = line.split(",");
    const atMs = readInstantMs((cells[shape.time] ?? "").trim());
    if (atMs === undefined)
      throw new TapeError(file, i + 1, `found time "${cells[shape.time] ?? ""}"`);
    if (atMs < previous)
      throw new TapeError(file, i + 1, "time goes backwards, expected ascending rows");
    previous = atMs;
    const prices = shape.columns.map((column) => price(file, i + 1, cells[column]));
    if (shape.kind === "ticks") quotes.push({ atMs, quote: tick(file, i + 1, prices) });
    else quotes.push(...bar(file, i + 1, atMs, prices, cells[shape.volume]));
  }
  if (quotes.length === 0) throw new TapeError(file, 1, "found no rows, expected at least one");
  return spread(quotes);
}

function shapeOf(file: string, header: string): Shape {
  const names = header
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const at = (name: string): number => names.indexOf(name);
  const time = names.findIndex((name) => TIME_NAMES.includes(name));
  const bars = ["open", "high", "low", "close"].map(at);
  const ticks = ["bid", "ask"].map(at);
  if (time >= 0 && !bars.includes(-1))
    return { kind: "bars", time, columns: bars, volume: at("volume") };
  if (time >= 0 && !ticks.includes(-1)) return { kind: "ticks", time, columns: ticks };
  const expected = "a time column and either open, high, low, close or bid, ask";
  throw new TapeError(file, 1, `found columns "${header}", expected ${expected}`);
}

function headerless(file: string, first: string): Shape {
  const cells = first.split(",");
  const readable = readInstantMs((cells[0] ?? "").trim()) !== undefined;
  if (readable && cells.length >= 3) return { kind: "ticks", time: 0, columns: [1, 2] };
  throw new TapeError(file, 1, `found "${first.slice(0, 60)}", expected a header or time,bid,ask`);
}

function price(file: string, line: number, cell: string | undefined): Nano {
  const value = parseScaled((cell ?? "").trim(), 9);
  if (value === undefined || value <= 0n) {
    throw new TapeError(file, line, `found price "${cell ?? ""}", expected a positive decimal`);
  }
  return value;
}

function tick(file: string, line: number, [bid = 0n, ask = 0n]: readonly Nano[]): Quote {
  if (ask < bid) throw new TapeError(file, line, "found an ask below the bid");
  return { bid, ask, bidSize: TICK_SIZE, askSize: TICK_SIZE, last: bid };
}

/** Rising bars go open, low, high, close; falling ones open, high, low, close. */
function bar(
  file: string,
  line: number,
  atMs: number,
  [open = 0n, high = 0n, low = 0n, close = 0n]: readonly Nano[],
  volume: string | undefined,
): readonly TimedQuote[] {
  if (high < low || [open, close].some((p) => p > high || p < low)) {
    throw new TapeError(file, line, "found open or close outside low to high");
  }
  const traded = parseScaled((volume ?? "").trim(), 9) ?? 0n;
  const shown = (traded / SHOWN_SHARE / (100n * NANO)) * 100n * NANO;
  const size = shown > 0n ? shown : DEFAULT_BAR_SIZE;
  const path = close >= open ? [open, low, high, close] : [open, high, low, close];
  return path.map((mark) => ({ atMs, quote: oneTickWide(mark, size) }));
}

/** The ask is the mark, rounded up to a tick: a buy limit at the bar's low is just reached. */
function oneTickWide(mark: Nano, size: Nano): Quote {
  const step = mark >= NANO ? CENT : FRACTION_OF_CENT;
  const ask = ((mark + step - 1n) / step) * step;
  const bid = ask > step ? ask - step : ask;
  return { bid, ask, bidSize: size, askSize: size, last: ask };
}

/** Quotes that share an instant (the four of a bar) are spread over the bar's length. */
function spread(quotes: readonly TimedQuote[]): readonly TimedQuote[] {
  const length = barLengthMs(quotes);
  const out: TimedQuote[] = [];
  let from = 0;
  while (from < quotes.length) {
    const atMs = quotes[from]?.atMs ?? 0;
    let to = from;
    while (to < quotes.length && quotes[to]?.atMs === atMs) to += 1;
    for (const [index, { quote }] of quotes.slice(from, to).entries()) {
      out.push({ atMs: atMs + (length * index) / (to - from), quote });
    }
    from = to;
  }
  return out;
}

/** The smallest step between two rows: nights and holidays only widen some of them. */
function barLengthMs(quotes: readonly TimedQuote[]): number {
  let smallest = DAY_MS;
  for (let i = 1; i < quotes.length; i += 1) {
    const step = (quotes[i]?.atMs ?? 0) - (quotes[i - 1]?.atMs ?? 0);
    if (step > 0 && step < smallest) smallest = step;
  }
  return smallest === DAY_MS ? SESSION_MS : smallest;
}
