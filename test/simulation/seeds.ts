/** Seeds that once broke an invariant: kept, and run again with every npm test. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../deploy/servers/project.ts";
import type { RunOptions } from "./simulate.ts";

export type KeptSeed = RunOptions & {
  /** What it found, in words. */
  readonly found: string;
};

const FILE = join(projectRoot, "test/simulation/seeds.json");

export const keptSeeds = (): readonly KeptSeed[] =>
  (JSON.parse(readFileSync(FILE, "utf8")) as { regressions: readonly KeptSeed[] }).regressions;

/** Adds what is not kept yet. */
export function keepSeeds(found: readonly KeptSeed[]): void {
  const kept = keptSeeds();
  const isKept = ({ seed, orders, faults }: RunOptions): boolean =>
    kept.some((one) => one.seed === seed && one.orders === orders && one.faults === faults);
  const regressions = [...kept, ...found.filter((one) => !isKept(one))];
  writeFileSync(FILE, `${JSON.stringify({ regressions }, null, 2)}\n`);
}
