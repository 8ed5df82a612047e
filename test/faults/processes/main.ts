/** npm run faults: one run; status 1, and everything kept, when something is wrong. */
import { randomInt } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { readArgs, USAGE, type FaultArgs } from "./args.ts";
import { reportText } from "./report.ts";
import { runUnderFaults } from "./run.ts";

const NEW_SEEDS = 1_000_000;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  let args: FaultArgs | "help";
  try {
    args = readArgs(argv, randomInt(1, NEW_SEEDS));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (args === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  const { seed } = args;
  const dataDir = join(projectRoot, ".data/faults", `seed-${seed}-${process.pid}`);
  const tell = (line: string): void => void process.stderr.write(`  ${line}\n`);
  const outcome = await runUnderFaults({ ...args, dataDir, tell });
  process.stdout.write(`\n${reportText(outcome)}`);
  const isWell = outcome.violations.length === 0;
  if (isWell && !args.keep) {
    await rm(dataDir, { recursive: true, force: true });
    return 0;
  }
  await writeFile(join(dataDir, "history.json"), JSON.stringify(outcome.history, mapsToo));
  process.stdout.write(
    `kept: ${dataDir}; again: npm run faults -- --seed ${seed} --seconds ${args.seconds} --orders ${args.orders}\n`,
  );
  return isWell ? 0 : 1;
}

function mapsToo(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
