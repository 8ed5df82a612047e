/** What the cards came to: passed, not applicable by the broker's table, declared gaps, and the others. */
import type { Group, Table } from "./card.ts";
import type { CardResult } from "./suite.ts";

/** Card numbers, each with the reason that the adapter's README gives. */
export type Declared = ReadonlyMap<number, string>;

export type Verdict = "passed" | "not applicable" | "declared gap" | "gap" | "declared, and passes";

export type Line = {
  readonly group: string;
  readonly cards: number;
  readonly passed: number;
  readonly notApplicable: number;
  readonly declared: number;
  /** Neither passed nor declared, or declared for nothing. */
  readonly gaps: number;
  readonly cases: number;
};

export type Scored = {
  readonly number: number;
  readonly group: string;
  readonly cases: number;
  readonly verdict: Verdict;
};

export function verdictOf(
  { number, cases }: Pick<CardResult, "number" | "cases">,
  declared: Declared,
): Verdict {
  if (cases.length === 0) return "not applicable";
  const isPassed = cases.every(({ error }) => error === undefined);
  if (!declared.has(number)) return isPassed ? "passed" : "gap";
  return isPassed ? "declared, and passes" : "declared gap";
}

export const scoredCards = (
  results: readonly CardResult[],
  declared: Declared,
): readonly Scored[] =>
  results.map((result) => ({
    number: result.number,
    group: result.group,
    cases: result.cases.length,
    verdict: verdictOf(result, declared),
  }));

/** What the README must show: everything passes that is not declared, or the run fails anyway. */
export const expectedCards = (
  groups: readonly Group[],
  table: Table,
  declared: Declared,
): readonly Scored[] =>
  groups.flatMap(({ name, cards }) =>
    cards.map((card): Scored => {
      const cases = card.cases(table).length;
      const passed = declared.has(card.number) ? "declared gap" : "passed";
      const verdict = cases === 0 ? "not applicable" : passed;
      return { number: card.number, group: name, cases, verdict };
    }),
  );

/** A line for each group, and the total. */
export function linesOf(cards: readonly Scored[]): readonly Line[] {
  const groups = [...new Set(cards.map(({ group }) => group))];
  const lines = groups.map((group) =>
    lineOf(
      group,
      cards.filter((card) => card.group === group),
    ),
  );
  return [...lines, lineOf("Total", cards)];
}

function lineOf(group: string, cards: readonly Scored[]): Line {
  const count = (...verdicts: readonly Verdict[]): number =>
    cards.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    group,
    cards: cards.length,
    passed: count("passed"),
    notApplicable: count("not applicable"),
    declared: count("declared gap"),
    gaps: count("gap", "declared, and passes"),
    cases: cards.reduce((sum, { cases }) => sum + cases, 0),
  };
}

const HEADINGS = [
  "Group",
  "Passed",
  "Applicable",
  "Not applicable",
  "Declared gaps",
  "Other gaps",
  "Cases tried",
];

const cellsOf = (line: Line): readonly string[] => [
  line.group,
  ...[
    line.passed,
    line.cards - line.notApplicable,
    line.notApplicable,
    line.declared,
    line.gaps,
    line.cases,
  ].map(String),
];

export const markdownOf = (lines: readonly Line[]): string =>
  [HEADINGS, HEADINGS.map((_, at) => (at === 0 ? "---" : "---:")), ...lines.map(cellsOf)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** For a terminal. */
export function textOf(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cellsOf)];
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return rows.map(line).join("\n");
}
