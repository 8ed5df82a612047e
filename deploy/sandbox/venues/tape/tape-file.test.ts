import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { nanoText } from "./decimal.ts";
import type { QuoteSource } from "./quote.ts";
import { openTape, symbolOf } from "./tape-file.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tape-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function only(tapes: ReadonlyMap<string, QuoteSource>): QuoteSource {
  const [tape] = tapes.values();
  if (tape === undefined) throw new Error("no tape");
  return tape;
}

const shown = (source: QuoteSource): readonly string[] =>
  [source.current.bid, source.current.ask].map(nanoText);

describe("the symbol of a tape", () => {
  it.each([
    ["yahoofinance-GOOG-20040819-20180120.csv", "GOOG"],
    ["SP500_NOV2019_IDay.csv", "SP500"],
    ["truefx_usdjpy-ticks.csv", "USDJPY"],
    ["DAT_ASCII_EURUSD_T.csv.gz", "EURUSD"],
    ["ibm.csv", "IBM"],
  ])("of %s is %s", (name, symbol) => {
    expect(symbolOf(`/some/where/${name}`)).toBe(symbol);
  });

  it("may be given in front of the path", async () => {
    const path = await file("quote_tick_data.csv", "20200101 170000065,1.121200,1.121720,0\n");
    expect([...openTape(`EURUSD=${path}`, 1).keys()]).toEqual(["EURUSD"]);
  });
});

describe("a file of bars", () => {
  const BARS = [
    "Date,Open,Close,High,Low,Volume",
    "11/5/2019 9:30,100.00,101.00,101.50,99.50,0",
    "11/5/2019 9:31,101.00,100.20,101.20,100.00,0",
  ].join("\n");

  it("plays each bar as open, low, high, close, or by way of the high when it falls", async () => {
    const tape = only(openTape(await file("ABC.csv", BARS), 1));
    tape.start();
    const asks = [shown(tape)[1]];
    for (let quarter = 0; quarter < 7; quarter += 1) {
      tape.advance(15_000);
      asks.push(shown(tape)[1]);
    }
    expect(asks).toEqual(["100", "99.5", "101.5", "101", "101", "101.2", "100", "100.2"]);
  });

  it("shows a spread of one tick", async () => {
    expect(shown(only(openTape(await file("ABC.csv", BARS), 1)))).toEqual(["99.99", "100"]);
  });

  it("waits for the first order, plays at its speed, and stands still at the end", async () => {
    const tape = only(openTape(await file("ABC.csv", BARS), 1_000));
    tape.advance(60_000);
    expect(shown(tape)).toEqual(["99.99", "100"]);
    tape.start();
    tape.advance(60);
    expect(shown(tape)[1]).toBe("101");
    tape.advance(1e9);
    expect(shown(tape)[1]).toBe("100.2");
  });
});

describe("a file of ticks", () => {
  it("is read with a header", async () => {
    const text = "timestamp,bid,ask\n2013-01-01 22:00:00.295000+00:00,86.655,86.728\n";
    expect(shown(only(openTape(await file("usdjpy.csv", text), 1)))).toEqual(["86.655", "86.728"]);
  });

  it("is read compressed", async () => {
    const text = gzipSync("20200101 170000065,1.121200,1.121720,0\n");
    expect(shown(only(openTape(await file("eurusd.csv.gz", text), 1)))).toEqual([
      "1.1212",
      "1.12172",
    ]);
  });
});

describe("a neutral tape", () => {
  const row = (
    ms: number,
    venue: string,
    kind: string,
    side: string,
    price: string,
    size: string,
  ): string =>
    JSON.stringify({ ts_ns: `${ms}000000`, venue, symbol: "XYZ", kind, side, price, size });

  it("merges venues into the best bid and ask, and keeps the last trade", async () => {
    const lines = [
      row(0, "N", "quote", "bid", "10.00", "100"),
      row(0, "N", "quote", "ask", "10.05", "100"),
      row(1, "Q", "quote", "bid", "10.01", "300"),
      row(2, "Q", "trade", "", "10.04", "50"),
      row(3, "P", "book_delta", "ask", "10.03", "200"),
      row(4, "P", "book_delta", "ask", "10.03", "0"),
    ];
    const tape = only(openTape(await file("xyz.ndjson", lines.join("\n")), 1));
    tape.start();
    const seen = [shown(tape)];
    for (let ms = 1; ms <= 4; ms += 1) {
      tape.advance(1);
      seen.push(shown(tape));
    }
    expect(seen).toEqual([
      ["10", "10.05"],
      ["10.01", "10.05"],
      ["10.01", "10.05"],
      ["10.01", "10.03"],
      ["10.01", "10.05"],
    ]);
    expect(nanoText(tape.current.last)).toBe("10.04");
  });

  it.each([
    ["no JSON", "{", "found no JSON object"],
    ["an unknown kind", row(1, "N", "rumour", "bid", "1", "1"), 'found kind "rumour"'],
    ["a price of zero", row(1, "N", "quote", "bid", "0", "1"), 'found price "0"'],
    ["time that goes back", row(-5, "N", "quote", "bid", "1", "1"), "time goes backwards"],
  ])("with %s is refused at its line", async (_lesson, line, problem) => {
    const good = row(0, "N", "quote", "bid", "10.00", "100");
    const path = await file("bad.ndjson", `${good}\n${line}\n`);
    expect(() => openTape(path, 1)).toThrow(`${path}:2: ${problem}`);
  });
});

describe("a malformed file", () => {
  it.each([
    ["columns that mean nothing", "colour,taste\nred,sweet\n", 1, "expected a time column"],
    ["an unreadable time", "date,bid,ask\nnoon,1,2\n", 2, 'found time "noon"'],
    ["an ask below the bid", "date,bid,ask\n2020-01-01,2,1\n", 2, "found an ask below the bid"],
    [
      "a close above the high",
      "date,open,high,low,close\n2020-01-01,1,2,1,3\n",
      2,
      "outside low to high",
    ],
    ["a missing price", "date,bid,ask\n2020-01-01,2\n", 2, 'found price ""'],
    [
      "rows out of order",
      "date,bid,ask\n2020-01-02,1,2\n2020-01-01,1,2\n",
      3,
      "time goes backwards",
    ],
    ["nothing but a header", "date,bid,ask\n", 1, "found no rows"],
  ])("with %s names the line", async (_lesson, text, line, problem) => {
    const path = await file("bad.csv", text);
    expect(() => openTape(path, 1)).toThrow(`${path}:${line}:`);
    expect(() => openTape(path, 1)).toThrow(problem);
  });
});

const REAL = fileURLToPath(new URL("../../../../../shared/market-data/", import.meta.url));

// The files are not part of the repository.
(existsSync(REAL) ? describe : describe.skip)("real market data", () => {
  it.each([
    ["equity-bars/SP500_NOV2019_IDay.csv", "SP500", "3080.79", "3080.8"],
    ["equity-bars/yahoofinance-GOOG-20040819-20180120.csv", "GOOG", "49.67", "49.68"],
    ["equity-bars/yahoofinance-INTC-19950101-20040412.csv", "INTC", "3.97", "3.98"],
    ["fx-ticks/truefx_usdjpy-ticks.csv", "USDJPY", "86.655", "86.728"],
    ["fx-ticks/quote_tick_data.csv", "QUOTE", "1.1212", "1.12172"],
  ])("of %s opens as %s", (name, symbol, bid, ask) => {
    const tapes = openTape(REAL + name, 1);
    expect([...tapes.keys()]).toEqual([symbol]);
    expect(shown(only(tapes))).toEqual([bid, ask]);
  });
});
