/** A user's tape file as quote sources, replayed at a chosen speed from the first order's arrival. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";

import { readCsvTape, type TimedQuote } from "./csv-tape.ts";
import { readNdjsonTape } from "./ndjson-tape.ts";
import type { QuoteSource } from "./quote.ts";
import { TapeError } from "./tape-error.ts";

/**
 * @param source a path, or `SYMBOL=path` when the file name does not tell the symbol
 * @param speed tape milliseconds per venue millisecond
 * @throws {TapeError} naming the file and the line that cannot be read
 */
export function openTape(source: string, speed: number): ReadonlyMap<string, QuoteSource> {
  const named = /^([A-Za-z0-9./]{1,20})=(.+)$/.exec(source);
  const file = named?.[2] ?? source;
  const text = readText(file);
  const tapes = /\.(ndjson|jsonl|json)(\.gz)?$/.test(file)
    ? readNdjsonTape(file, text)
    : new Map([[named?.[1]?.toUpperCase() ?? symbolOf(file), readCsvTape(file, text)]]);
  return new Map([...tapes].map(([symbol, quotes]) => [symbol, replay(symbol, quotes, speed)]));
}

function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch (cause) {
    throw new TapeError(file, 0, `cannot be read: ${cause instanceof Error ? cause.message : ""}`);
  }
}

const CURRENCIES = "USD|EUR|JPY|GBP|CHF|AUD|NZD|CAD";
const PAIR = new RegExp(`(?:^|[^A-Z])((?:${CURRENCIES})(?:${CURRENCIES}))(?:[^A-Z]|$)`);
/** Words of file names that say where data comes from, not what it is about. */
const ORIGINS = new Set(["YAHOOFINANCE", "YAHOO", "TRUEFX", "HISTDATA", "STOOQ"]);

/** `yahoofinance-GOOG-2004.csv` is GOOG, `SP500_NOV2019_IDay.csv` is SP500, `truefx_usdjpy` USDJPY. */
export function symbolOf(file: string): string {
  const stem = basename(file)
    .replace(/\.(csv|txt)(\.gz)?$/i, "")
    .toUpperCase();
  const pair = PAIR.exec(stem)?.[1];
  if (pair !== undefined) return pair;
  return stem.split(/[-_. ]+/).find((word) => word !== "" && !ORIGINS.has(word)) ?? stem;
}

function replay(symbol: string, quotes: readonly TimedQuote[], speed: number): QuoteSource {
  let index = 0;
  let tapeMs = quotes[0]?.atMs ?? 0;
  let playing = false;
  const at = (position: number): TimedQuote => {
    const timed = quotes[position];
    if (timed === undefined)
      throw new RangeError(`${symbol}: no quote ${position} of ${quotes.length}`);
    return timed;
  };
  return {
    symbol,
    get current() {
      return at(index).quote;
    },
    start: () => {
      playing = true;
    },
    advance: (elapsedMs) => {
      if (playing) tapeMs += elapsedMs * speed;
      // At the end the last quote stands.
      while (index + 1 < quotes.length && at(index + 1).atMs <= tapeMs) index += 1;
      return at(index).quote;
    },
  };
}
