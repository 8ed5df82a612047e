/** A handful of the cells of npm run faults:matrix, and what the whole of it is made of. */
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { POINTS } from "../../../shared/runtime/passing.ts";
import { runCell, startCellRig } from "./crash-cell.ts";
import { ACTIONS, CELLS, ROWS } from "./crash-rows.ts";

const folder = (): string =>
  join(projectRoot, ".data", `test-${process.pid}-${randomBytes(4).toString("hex")}`);
const RUN_MS = 180_000;

describe("the crash-point matrix", () => {
  it("passes every named point, in every way", () => {
    const points = ROWS.flatMap(({ where }) => (where.kind === "point" ? [where.point] : []));
    expect(new Set(points)).toEqual(new Set(POINTS));
    expect(CELLS).toHaveLength(ROWS.length * ACTIONS.length);
  });

  it(
    "holds where a pool dies between intent and send, and where an answer is never read",
    async () => {
      const dataDir = folder();
      const rig = await startCellRig(dataDir);
      const wanted = [
        "submit: intent stored, before send × kill -9",
        "submit: sent, no answer × exception",
        "submit: router, event stored × kill -9",
      ];
      try {
        for (const cell of CELLS) {
          if (!wanted.includes(`${cell.row.name} × ${cell.action}`)) continue;
          const { isHit, problems } = await runCell(rig, cell);
          expect({ cell: cell.row.name, isHit, problems }).toEqual({
            cell: cell.row.name,
            isHit: true,
            problems: [],
          });
        }
      } finally {
        await rig[Symbol.asyncDispose]();
        await rm(dataDir, { recursive: true, force: true });
      }
    },
    RUN_MS,
  );
});
