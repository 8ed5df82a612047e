/** The command line of npm run faults:simulated. */
import { parseArgs } from "node:util";
import { faultKinds, type FaultKind } from "./faults.ts";

export type SimulationArgs = {
  /** One seed, told in full; otherwise many, counted. */
  readonly seed: number | undefined;
  readonly first: number;
  readonly seeds: number;
  readonly orders: number;
  readonly faults: number;
  readonly kinds: readonly FaultKind[] | undefined;
  readonly minutes: number;
  readonly lanes: number | undefined;
};

/** Tens of orders and tens of faults: more of either costs seeds a second. */
export const USUAL = { orders: 24, faults: 24 } as const;
const SEEDS = 2_000;
const MINUTES = 10;
const MOST = 1_000_000_000;

export const USAGE = `npm run faults:simulated -- [options]

  --seeds N      how many seeds (${SEEDS})
  --first N      the first of them (1)
  --seed N       this one only, with the story of each order that breaks an invariant
  --orders N     orders in each run (${USUAL.orders})
  --faults N     faults in each run (${USUAL.faults})
  --kinds A,B    only faults of these kinds
  --minutes N    stop after so long (${MINUTES})
  --lanes N      runs at once (one for each processor)
  --help         this text
`;

/** @throws {Error} on what is not known or cannot be */
export function readArgs(args: readonly string[]): SimulationArgs | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string" },
      first: { type: "string" },
      seed: { type: "string" },
      orders: { type: "string" },
      faults: { type: "string" },
      kinds: { type: "string" },
      minutes: { type: "string" },
      lanes: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  return {
    seed: values.seed === undefined ? undefined : whole("--seed", values.seed, 0),
    first: whole("--first", values.first, 1),
    seeds: whole("--seeds", values.seeds, SEEDS),
    orders: whole("--orders", values.orders, USUAL.orders),
    faults: whole("--faults", values.faults, USUAL.faults),
    kinds: values.kinds?.split(",").map(kindOf),
    minutes: whole("--minutes", values.minutes, MINUTES),
    lanes: values.lanes === undefined ? undefined : whole("--lanes", values.lanes, 1),
  };
}

function kindOf(name: string): FaultKind {
  const kind = faultKinds.find((one) => one === name);
  if (kind !== undefined) return kind;
  throw new Error(`--kinds: found ${name}, expected some of ${faultKinds.join(", ")}`);
}

function whole(name: string, text: string | undefined, unset: number): number {
  if (text === undefined) return unset;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= MOST) return value;
  throw new Error(`${name}: found ${text}, expected a whole number from 0 to ${MOST}`);
}
