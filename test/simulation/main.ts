/** npm run faults:simulated: many seeds, each a run of its own, and what broke. */
import { readArgs, USAGE, type SimulationArgs } from "./args.ts";
import { runLanes } from "./lanes/lanes.ts";
import { summaryOf, type Summary } from "./lanes/summary.ts";
import { describe, report, stories } from "./report.ts";
import { keepSeeds } from "./seeds.ts";
import { simulate } from "./simulate.ts";

const MINUTE_MS = 60_000;
/** A sign of life so often. */
const TELL_MS = 10_000;

const say = (text: string): void => void process.stdout.write(text);

/** As every run has them. */
const settingsOf = ({ orders, faults, kinds }: SimulationArgs) => ({
  orders,
  faults,
  ...(kinds === undefined ? {} : { kinds }),
});

async function runMany(args: SimulationArgs): Promise<boolean> {
  const { first, seeds, minutes, lanes } = args;
  const begin = performance.now();
  const elapsedMs = (): number => performance.now() - begin;
  const summaries: Summary[] = [];
  let seed = first;
  let toldMs = 0;
  await runLanes(
    lanes,
    () => {
      if (seed >= first + seeds || elapsedMs() > minutes * MINUTE_MS) return undefined;
      return { seed: seed++, ...settingsOf(args) };
    },
    (summary) => {
      summaries.push(summary);
      if (summary.violations.length > 0) say(describe(summary));
      if (elapsedMs() - toldMs < TELL_MS) return;
      toldMs = elapsedMs();
      say(`${summaries.length} of ${seeds} seeds\n`);
    },
  );
  say(report(summaries, elapsedMs()));
  const failing = summaries.filter(({ violations }) => violations.length > 0);
  keepSeeds(
    failing.map(({ seed, violations: [violation] }) => ({
      seed,
      ...settingsOf(args),
      found: `${violation?.invariant ?? ""}: ${violation?.text ?? ""}`,
    })),
  );
  return failing.length === 0 && summaries.length > 0;
}

async function runOne(seed: number, args: SimulationArgs): Promise<boolean> {
  const begin = performance.now();
  const options = { seed, ...settingsOf(args) };
  const run = await simulate(options);
  say(report([summaryOf(options, run)], performance.now() - begin));
  const broken = new Set(run.violations.flatMap(({ orderId }) => orderId ?? []));
  say(stories(run.history, broken));
  return run.violations.length === 0;
}

try {
  const args = readArgs(process.argv.slice(2));
  if (args === "help") say(USAGE);
  else {
    const isWell = await (args.seed === undefined ? runMany(args) : runOne(args.seed, args));
    process.exitCode = isWell ? 0 : 1;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
