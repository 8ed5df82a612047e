/** Slices of the real-process runs: npm run faults, faults:matrix, faults:replay, faults:rebuild. */
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { readArgs } from "./args.ts";
import { runCell, startCellRig } from "./crash-cell.ts";
import { ACTIONS, CELLS, ROWS } from "./crash-rows.ts";
import { KINDS, openNemesis } from "./nemesis.ts";
import { showRebuild } from "./rebuild-show.ts";
import { showReplay } from "./replay-show.ts";
import { runUnderFaults } from "./run.ts";
import { POINTS } from "../../../shared/runtime/passing.ts";

const silent = (): void => undefined;
const folder = (): string =>
  join(projectRoot, ".data", `test-${process.pid}-${randomBytes(4).toString("hex")}`);
const RUN_MS = 180_000;

describe("a fleet under faults", () => {
  it(
    "loses none, doubles none, and agrees with the venue's ledger when all is healed",
    async () => {
      const dataDir = folder();
      const only = [
        "worker kill -9",
        "edge: cut",
        "edge: reset",
        "nats-server kill -9",
        "redis FLUSHALL",
        "venue: accept_then_504",
        "venue: mute_stream",
      ];
      const options = { seed: 5, seconds: 10, orders: 120, only, dataDir, tell: silent };
      const { violations, faults, history } = await runUnderFaults(options);
      expect(violations).toEqual([]);
      expect(faults.size).toBeGreaterThan(0);
      expect(history.venueOrders.length).toBeGreaterThan(50);
      await rm(dataDir, { recursive: true, force: true });
    },
    RUN_MS,
  );
});

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

describe("every request delivered again from sequence 1", () => {
  it(
    "sends nothing",
    async () => {
      const { before, after, redelivered } = await showReplay(60, folder(), silent);
      expect(redelivered).toBeGreaterThanOrEqual(120);
      expect(after).toEqual(before);
    },
    RUN_MS,
  );
});

describe("Redis emptied", () => {
  it("is rebuilt byte for byte", async () => {
    const { isSame, rebuilt } = await showRebuild(400, silent);
    expect(isSame).toBe(true);
    expect(rebuilt).toMatchObject({ orders: 400, differing: 400, unreadable: [] });
  }, 60_000);
});

describe("the nemesis", () => {
  const plan = (seed: number, periods: number) => {
    const nemesis = openNemesis(seed);
    return Array.from({ length: periods }, () => nemesis.draw());
  };
  const words = (seed: number): string => JSON.stringify(plan(seed, 50));

  it("draws the same from the same seed", () => {
    expect(words(7)).toBe(words(7));
    expect(words(7)).not.toBe(words(8));
  });

  it("leaves out no kind, has quiet periods, and never strikes one thing twice at once", () => {
    const periods = plan(1, 400);
    const kinds = new Set(periods.flat().map(({ kind }) => kind));
    expect([...KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
    const quiet = periods.filter((period) => period.length === 0).length / periods.length;
    expect(quiet).toBeGreaterThan(0.15);
    expect(quiet).toBeLessThan(0.35);
    for (const period of periods) {
      expect(new Set(period.map(({ target }) => target)).size).toBe(period.length);
    }
  });

  it("knows no kind that there is not", () => {
    expect(() => openNemesis(1, ["earthquake"])).toThrow(/no such fault: there are worker kill -9/);
  });
});

describe("the command line", () => {
  it.each([["--seed", "0"], ["--seconds", "x"], ["--orders", "-1"], ["--what"]])(
    "refuses %s %s",
    (...args) => {
      expect(() => readArgs(args, 1)).toThrow();
    },
  );

  it("has defaults, and a new seed each time", () => {
    expect(readArgs([], 17)).toMatchObject({ seed: 17, only: [], keep: false });
  });
});
