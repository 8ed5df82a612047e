/** Plants a defect in a copy of the compiled tree, and lets the simulation look for it there. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { USUAL } from "../../simulation/args.ts";
import type { RunOptions } from "../../simulation/simulate.ts";
import { applyPatch, type Defect, type Patch } from "./defect.ts";

/** What the program in the copy is told. */
export type Hunt = Omit<RunOptions, "seed"> & Pick<Defect, "caughtBy"> & { readonly seeds: number };

export type Caught = { readonly seed: number; readonly invariant: string; readonly text: string };

const run = promisify(execFile);

const DIST = join(projectRoot, "dist");
/** Below the project, so that its dependencies are found. */
const COPIES = join(projectRoot, ".data/defects");
const COPIED = [
  "contracts",
  "shared",
  "workers",
  "deploy/servers",
  "test/faults",
  "test/simulation",
];
/** A defect that sends for ever ends too. */
const MOST_MS = 600_000;

const fileOf = (root: string, { file }: Patch): string => join(root, `${file}.js`);

/** @throws {Error} where a patch does not apply exactly once */
export async function checkPatches({ patches }: Defect, root = DIST): Promise<void> {
  for (const patch of patches) applyPatch(await readFile(fileOf(root, patch), "utf8"), patch);
}

/** @returns the first seed that catches it, undefined when none of them does */
export async function plant(defect: Defect, seeds: number): Promise<Caught | undefined> {
  const { caughtBy, kinds } = defect;
  await mkdir(COPIES, { recursive: true });
  const copy = await mkdtemp(join(COPIES, `${defect.name}-`));
  try {
    for (const part of COPIED) await cp(join(DIST, part), join(copy, part), { recursive: true });
    for (const patch of defect.patches) {
      const file = fileOf(copy, patch);
      await writeFile(file, applyPatch(await readFile(file, "utf8"), patch));
    }
    const settings = { ...USUAL, seeds, caughtBy, ...(kinds === undefined ? {} : { kinds }) };
    const program = join(copy, "test/faults/defects/catch.js");
    const args = [program, JSON.stringify(settings)];
    const { stdout } = await run(process.execPath, args, { timeout: MOST_MS });
    return (JSON.parse(stdout) as Caught | null) ?? undefined;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
