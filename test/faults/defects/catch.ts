/** Runs in a copy of `dist` with a defect in it: seed after seed, until one breaks an invariant. */
import { simulate } from "../../simulation/simulate.ts";
import type { Caught, Hunt } from "./plant.ts";

// The defect may fail in ways that nobody awaits; what it did shows in the history.
process.on("unhandledRejection", () => undefined);

const [text = ""] = process.argv.slice(2);
const { seeds, caughtBy, ...settings } = JSON.parse(text) as Hunt;

async function catchIt(): Promise<Caught | undefined> {
  for (let seed = 1; seed <= seeds; seed++) {
    const { violations } = await simulate({ seed, ...settings });
    const found = violations.find(({ invariant }) => caughtBy.includes(invariant));
    if (found !== undefined) return { seed, invariant: found.invariant, text: found.text };
  }
  return undefined;
}

process.stdout.write(JSON.stringify((await catchIt()) ?? null));
process.exit(0); // what the defect left running is of no interest
