import { paintFor, PLAIN, table, type Column } from "./tables.ts";

type Fill = { readonly symbol: string; readonly quantity: string; readonly note?: string };

const COLUMNS: readonly Column<Fill>[] = [
  { title: "Symbol", cell: ({ symbol }) => symbol },
  { title: "Quantity", cell: ({ quantity }) => quantity, align: "right", tone: () => "good" },
  { title: "Note", cell: ({ note }) => note },
];

const coloured = paintFor({ isTTY: true }, {});

describe("a table", () => {
  it("aligns words to the left and numbers to the right, and ends no line in spaces", () => {
    const text = table(COLUMNS, [
      { symbol: "AAPL", quantity: "100" },
      { symbol: "BRK.B", quantity: "0.5", note: "half a share" },
    ]);
    expect(text).toBe(
      ["Symbol  Quantity  Note", "AAPL         100", "BRK.B        0.5  half a share", ""].join(
        "\n",
      ),
    );
  });

  it("is nothing where there are no rows", () => {
    expect(table(COLUMNS, [])).toBe("");
  });

  it("makes harmless what could move the cursor, and shortens what is endless", () => {
    const text = table(COLUMNS, [
      { symbol: "A\u001b[2J", quantity: "1", note: "first\nsecond" },
      { symbol: "B", quantity: "1", note: "x".repeat(5_000) },
    ]);
    expect(text).toContain("A\\u001b[2J");
    expect(text).toContain("first\\u000asecond");
    expect(text.split("\n")).toHaveLength(4);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(200);
  });

  it("counts characters, not halves of them", () => {
    const text = table(COLUMNS, [
      { symbol: "🙂", quantity: "1" },
      { symbol: "AB", quantity: "1" },
    ]);
    const [, first = "", second = ""] = text.split("\n");
    expect(Array.from(first)).toHaveLength(Array.from(second).length);
  });

  it("keeps its columns when it is coloured", () => {
    const rows = [{ symbol: "AAPL", quantity: "100", note: "n" }];
    const text = table(COLUMNS, rows, coloured);
    expect(text).toContain("\u001b[32m100\u001b[0m");
    expect(text.replaceAll(/\u001b\[[0-9]+m/g, "")).toBe(table(COLUMNS, rows));
  });
});

describe("colour", () => {
  it.each([
    ["a pipe", { isTTY: false }, {}],
    ["a terminal whose owner wants none", { isTTY: true }, { NO_COLOR: "1" }],
    ["a terminal that has none", { isTTY: true }, { TERM: "dumb" }],
  ])("stays away from %s", (_, stream, env) => {
    expect(paintFor(stream, env)).toBe(PLAIN);
  });

  it("is there for a terminal, also where NO_COLOR is empty", () => {
    expect(paintFor({ isTTY: true }, { NO_COLOR: "" })).toBe(coloured);
  });
});
