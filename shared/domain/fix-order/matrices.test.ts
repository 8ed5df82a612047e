import { MATRICES_A_TO_D } from "../testing/matrices-a-to-d.ts";
import { MATRICES_E_TO_L } from "../testing/matrices-e-to-l.ts";
import { alternatives, crossed, doubled, mainPath, unnamed, type Step } from "../testing/matrix.ts";
import { openBook, see } from "./book.ts";

const matrices = [...MATRICES_A_TO_D, ...MATRICES_E_TO_L];
const titled = matrices.map((matrix) => [`${matrix.name}, ${matrix.shows}`, matrix] as const);

/** Each message beside what is shown after it, so that a failure reads like the matrix. */
function told(steps: readonly Step[]): { shown: readonly string[]; expected: readonly string[] } {
  const book = openBook();
  const shown: string[] = [];
  const expected: string[] = [];
  let before = "";
  for (const { message, shows } of steps) {
    const now = shows ?? before;
    const said = JSON.stringify(message);
    expected.push(`${said} => ${now}`);
    shown.push(`${said} => ${lineOf(see(book, message), now.split(" ").length)}`);
    before = now;
  }
  return { shown, expected };
}

/** As many columns as the matrix has. */
function lineOf(sight: ReturnType<typeof see>, columns: number): string {
  if (sight.kind !== "seen") return sight.kind;
  const { clOrdID = "-", ordStatus, orderQty, cumQty, leavesQty, avgPx } = sight.view;
  const line = [clOrdID, ordStatus, orderQty, cumQty, leavesQty, avgPx];
  return line
    .slice(0, columns)
    .map((column) => column ?? "?")
    .join(" ");
}

const expectAsPrinted = (steps: readonly Step[]): void => {
  const { shown, expected } = told(steps);
  expect(shown).toEqual(expected);
};

describe("the order state change matrices", () => {
  it("are all here", () => {
    expect(new Set(matrices.map(({ name }) => name)).size).toBe(48);
  });

  it.each(titled)("%s", (_, matrix) => {
    expectAsPrinted(mainPath(matrix));
  });

  it.each(titled)("%s: every other way that it can go", (_, matrix) => {
    for (const steps of alternatives(matrix)) {
      expectAsPrinted(steps);
      expectAsPrinted(doubled(steps));
    }
  });

  it.each(titled)("%s: with every report told twice", (_, matrix) => {
    expectAsPrinted(doubled(mainPath(matrix)));
    expectAsPrinted(doubled(unnamed(mainPath(matrix))));
  });

  const crossing = titled.filter(([, matrix]) => crossed(mainPath(matrix)) !== undefined);

  it.each(crossing)("%s: with the crossing messages in the other order", (_, matrix) => {
    const steps = crossed(mainPath(matrix)) ?? [];
    expectAsPrinted(steps);
    expectAsPrinted(doubled(steps));
  });
});
