/**
 * npm run faults:matrix: every point of ROWS, in every way, each with orders of its own. Several
 * fleets work through the cells side by side, for most of a cell is waiting.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { whole } from "./args.ts";
import { ACTIONS, CELLS, ROWS, type Cell } from "./crash-rows.ts";
import { runCell, startCellRig, type CellResult } from "./crash-cell.ts";

const USAGE = `npm run faults:matrix -- [options]   a worker stopped at every point in every way

  --fleets N      fleets side by side (4)
  --only TEXT     only rows or actions whose name holds the text
  --help          this text
`;
const FLEETS = 4;
const FLEETS_MAX = 32;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      fleets: { type: "string" },
      only: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const fleets = whole("--fleets", values.fleets, FLEETS, FLEETS_MAX);
  const wanted = values.only ?? "";
  const cells = CELLS.filter(({ row, action }) => `${row.name} × ${action}`.includes(wanted));
  const folder = join(projectRoot, ".data/faults", `matrix-${process.pid}`);
  const startedAt = performance.now();
  const results = await runCells(cells, Math.min(fleets, cells.length), folder);
  const failed = results.filter(({ problems }) => problems.length > 0);
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
  process.stdout.write(
    [
      "",
      matrixText(results),
      `${results.length} cells in ${minutes} minutes: ${results.filter(({ isHit }) => isHit).length} hit, ${failed.length} with a violation`,
      ...failed.flatMap(({ row, action, problems }) => [
        `${row.name} × ${action}:`,
        ...problems.map((problem) => `  ${problem}`),
      ]),
      "",
    ].join("\n"),
  );
  if (failed.length > 0) {
    process.stdout.write(`kept: ${folder}\n`);
    return 1;
  }
  await rm(folder, { recursive: true, force: true });
  return 0;
}

async function runCells(
  cells: readonly Cell[],
  fleets: number,
  folder: string,
): Promise<readonly CellResult[]> {
  const waiting = [...cells];
  const results: CellResult[] = [];
  const lane = async (number: number): Promise<void> => {
    await using rig = await startCellRig(join(folder, `fleet-${number}`));
    for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
      const result = await runCell(rig, cell);
      results.push(result);
      const verdict = result.problems.length === 0 ? "holds" : result.problems.join("; ");
      const seconds = (result.elapsedMs / 1_000).toFixed(1);
      process.stderr.write(
        `  ${results.length}/${cells.length} ${cell.row.name} × ${cell.action}: ${verdict} (${seconds} s)\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: fleets }, (_, at) => lane(at + 1)));
  return results;
}

function matrixText(results: readonly CellResult[]): string {
  const width = Math.max(...ROWS.map(({ name }) => name.length));
  const head = `${" ".repeat(width)}  ${ACTIONS.map((action) => action.padEnd(12)).join("")}`;
  const lines = ROWS.filter((row) => results.some((result) => result.row === row)).map((row) => {
    const marks = ACTIONS.map((action) => {
      const result = results.find((one) => one.row === row && one.action === action);
      return markOf(result).padEnd(12);
    });
    return `${row.name.padEnd(width)}  ${marks.join("")}`;
  });
  return [head, ...lines].join("\n");
}

function markOf(result: CellResult | undefined): string {
  if (result === undefined) return "-";
  if (result.problems.length === 0) return "holds";
  return result.isHit ? "BROKEN" : "NOT HIT";
}
