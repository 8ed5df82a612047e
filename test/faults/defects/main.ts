/** npm run faults:defects: each planted defect in turn, and what caught it. Ends with 1 if one escapes. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { plant, type Caught } from "./plant.ts";
import { defects } from "./table.ts";

const SEEDS = 400;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: "string", default: String(SEEDS) } },
});
const wanted = defects.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const seeds = Number(values.seeds);
const waiting = [...wanted];
let caught = 0;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const NAME = Math.max(...wanted.map(({ name }) => name.length), 0) + 2;

function line(name: string, found: Caught | undefined): string {
  if (found === undefined) return `${name.padEnd(NAME)}ESCAPED in ${seeds} seeds`;
  return `${name.padEnd(NAME)}${found.invariant.padEnd(5)}seed ${String(found.seed).padEnd(5)}${found.text}`;
}

async function lane(): Promise<void> {
  for (let defect = waiting.shift(); defect !== undefined; defect = waiting.shift()) {
    try {
      const found = await plant(defect, seeds);
      if (found !== undefined) caught += 1;
      say(line(defect.name, found));
    } catch (error) {
      say(`${defect.name.padEnd(NAME)}FAILED: ${String(error)}`);
    }
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, lane));
say(`\n${caught} of ${wanted.length} planted defects caught`);
process.exitCode = wanted.length > 0 && caught === wanted.length ? 0 : 1;
