/**
 * Plain text tables for people: columns aligned, numbers to the right, colour only where a terminal
 * shows it. What strangers wrote is made harmless on the way: no cell can move the cursor.
 */
import { excerpt } from "../contracts/violation.ts";

export type Tone = "good" | "bad" | "wait";

export type Column<Row> = {
  readonly title: string;
  /** Undefined and "" leave the cell empty. */
  readonly cell: (row: Row) => string | undefined;
  /** Numbers belong to the right. */
  readonly align?: "left" | "right";
  readonly tone?: (row: Row) => Tone | undefined;
};

/** Text in, the same text with or without colour out. */
export type Paint = {
  readonly title: (text: string) => string;
  readonly tone: (text: string, tone: Tone | undefined) => string;
};

const CELL_MAX = 120;
const GAP = "  ";

/** @returns lines that each end in a line break; "" where there are no rows */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  paint: Paint = PLAIN,
): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => columns.map(({ cell }) => excerpt(cell(row) ?? "", CELL_MAX)));
  const widths = columns.map(({ title }, at) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? "")), widthOf(title)),
  );
  const line = (texts: readonly string[], painted: (text: string, at: number) => string): string =>
    texts
      .map((text, at) => {
        const room = " ".repeat((widths[at] ?? 0) - widthOf(text));
        const shown = painted(text, at);
        if (columns[at]?.align === "right") return room + shown;
        return at === texts.length - 1 ? shown : shown + room;
      })
      .join(GAP)
      .trimEnd();
  const titles = columns.map(({ title }) => title);
  return [
    line(titles, (text) => paint.title(text)),
    ...rows.map((row, index) =>
      line(cells[index] ?? [], (text, at) => paint.tone(text, columns[at]?.tone?.(row))),
    ),
  ]
    .map((text) => `${text}\n`)
    .join("");
}

/** In characters, not in UTF-16 units. */
const widthOf = (text: string): number => Array.from(text).length;

export const PLAIN: Paint = { title: (text) => text, tone: (text) => text };

const code = (number: number, text: string): string =>
  text === "" ? "" : `\u001b[${number}m${text}\u001b[0m`;
const BOLD = 1;
const COLOURS = { good: 32, bad: 31, wait: 33 } as const satisfies Record<Tone, number>;

const COLOURED: Paint = {
  title: (text) => code(BOLD, text),
  tone: (text, tone) => (tone === undefined ? text : code(COLOURS[tone], text)),
};

/** Colour for a terminal, unless NO_COLOR says otherwise (no-color.org). */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const unwanted = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return stream.isTTY === true && !unwanted ? COLOURED : PLAIN;
}
