/**
 * The neutral tape: one JSON object a line, `ts_ns, venue, symbol, kind, side, price, size`.
 * Several venues of one symbol are merged: the best bid and the best ask of all stand.
 */
import { parseScaled, type Nano } from "./decimal.ts";
import type { TimedQuote } from "./csv-tape.ts";
import { TapeError } from "./tape-error.ts";

type Row = {
  readonly atMs: number;
  readonly venue: string;
  readonly symbol: string;
  readonly kind: string;
  readonly side: string;
  readonly price: Nano;
  readonly size: Nano;
};

const KINDS = ["quote", "trade", "book_delta", "snapshot"];
const SIDES = ["bid", "ask", "buy", "sell", ""];

export function readNdjsonTape(
  file: string,
  text: string,
): ReadonlyMap<string, readonly TimedQuote[]> {
  const tapes = new Map<string, SymbolTape>();
  const lines = text.split(/\r?\n/);
  let previous = -Infinity;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (line.trim() === "") continue;
    const row = readRow(file, i + 1, line);
    if (row.atMs < previous)
      throw new TapeError(file, i + 1, "time goes backwards, expected ascending rows");
    previous = row.atMs;
    let tape = tapes.get(row.symbol);
    if (tape === undefined) tapes.set(row.symbol, (tape = new SymbolTape()));
    tape.apply(row);
  }
  const quotes = [...tapes].map(([symbol, tape]) => [symbol, tape.quotes] as const);
  const empty = quotes.find(([, list]) => list.length === 0);
  if (empty !== undefined)
    throw new TapeError(file, lines.length, `${empty[0]} has no two-sided quote`);
  if (quotes.length === 0) throw new TapeError(file, 1, "found no rows, expected at least one");
  return new Map(quotes);
}

function readRow(file: string, line: number, text: string): Row {
  const fail = (problem: string): never => {
    throw new TapeError(file, line, problem);
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fail("found no JSON object");
  }
  if (typeof parsed !== "object" || parsed === null) return fail("found no JSON object");
  const cells = parsed as Readonly<Record<string, unknown>>;
  const word = (name: string): string => {
    const cell = cells[name];
    return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  };
  // The parser has already rounded a bare 19-digit number; what remains is finer than any replay.
  const atMs = Number(word("ts_ns")) / 1e6;
  if (word("ts_ns") === "" || !Number.isFinite(atMs)) return fail(`found ts_ns "${word("ts_ns")}"`);
  const [kind, side, symbol] = [word("kind"), word("side"), word("symbol")];
  if (symbol === "") return fail("found no symbol");
  if (!KINDS.includes(kind))
    return fail(`found kind "${kind}", expected one of ${KINDS.join(", ")}`);
  if (!SIDES.includes(side)) return fail(`found side "${side}", expected bid or ask`);
  const price = parseScaled(word("price"), 9);
  const size = parseScaled(word("size"), 9);
  if (price === undefined || price <= 0n) return fail(`found price "${word("price")}"`);
  if (size === undefined || size < 0n) return fail(`found size "${word("size")}"`);
  return { atMs, venue: word("venue"), symbol, kind, side, price, size };
}

type Level = { readonly price: Nano; readonly size: Nano };

class SymbolTape {
  readonly quotes: TimedQuote[] = [];
  readonly #bids = new Map<string, Level>();
  readonly #asks = new Map<string, Level>();
  #last: Nano | undefined;

  apply(row: Row): void {
    if (row.kind === "trade") this.#last = row.price;
    else {
      // A delta is keyed by its price level, a quote or snapshot replaces its venue's one level.
      const side = row.side === "ask" || row.side === "sell" ? this.#asks : this.#bids;
      const key = row.kind === "book_delta" ? `${row.venue}@${row.price}` : row.venue;
      if (row.size === 0n) side.delete(key);
      else side.set(key, { price: row.price, size: row.size });
    }
    const bid = best(this.#bids, (a, b) => a > b);
    const ask = best(this.#asks, (a, b) => a < b);
    // Venues that cross each other for a moment are not a market one could trade.
    if (bid === undefined || ask === undefined || bid.price > ask.price) return;
    const last = this.#last ?? bid.price;
    const quote = { bid: bid.price, ask: ask.price, bidSize: bid.size, askSize: ask.size, last };
    this.quotes.push({ atMs: row.atMs, quote });
  }
}

function best(
  levels: ReadonlyMap<string, Level>,
  better: (a: Nano, b: Nano) => boolean,
): Level | undefined {
  let top: Level | undefined;
  for (const level of levels.values()) {
    if (top === undefined || better(level.price, top.price)) top = level;
    else if (level.price === top.price) top = { price: top.price, size: top.size + level.size };
  }
  return top;
}
