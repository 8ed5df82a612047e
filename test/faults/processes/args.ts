/** The command line of npm run faults. */
import { parseArgs } from "node:util";

export type FaultArgs = {
  readonly seed: number;
  readonly seconds: number;
  readonly orders: number;
  readonly only: readonly string[];
  readonly keep: boolean;
};

/** About ten minutes with start, healing and the replay. */
const USUAL = { seconds: 420, orders: 3_000 } as const;
const SECONDS_MAX = 24 * 3_600;
const ORDERS_MAX = 1_000_000;
const SEED_MAX = 2 ** 31 - 1;

export const USAGE = `npm run faults -- [options]          real processes, things going wrong, and the books compared

  --seed N        decides everything that goes wrong and everything that is ordered (default: a new one)
  --seconds N     how long things go wrong (${USUAL.seconds})
  --orders N      new orders in that time (${USUAL.orders})
  --only A,B      only these kinds of faults; a wrong name lists them all
  --keep          keeps the data folder of a run without violations too
  --help          this text
`;

/** @throws {Error} on what is not known or cannot be */
export function readArgs(args: readonly string[], newSeed: number): FaultArgs | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string" },
      seconds: { type: "string" },
      orders: { type: "string" },
      only: { type: "string" },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  return {
    seed: whole("--seed", values.seed, newSeed, SEED_MAX),
    seconds: whole("--seconds", values.seconds, USUAL.seconds, SECONDS_MAX),
    orders: whole("--orders", values.orders, USUAL.orders, ORDERS_MAX),
    only: values.only?.split(",").map((name) => name.trim()) ?? [],
    keep: values.keep,
  };
}

export function whole(name: string, text: string | undefined, unset: number, most: number): number {
  if (text === undefined) return unset;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`${name}: found ${text}, expected a whole number from 1 to ${most}`);
}
