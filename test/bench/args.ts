/** The command line of npm run bench. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export type BenchArgs = {
  readonly rounds: number;
  /** How long each figure is measured in each round. */
  readonly seconds: number;
  /** CPU profiles of every process under test go here. */
  readonly profileDir: string | undefined;
};

const SCENARIOS = ["orders"];
const USUAL = { rounds: 3, seconds: 5 } as const;
const QUICK = { rounds: 1, seconds: 2 } as const;
const ROUNDS_MAX = 100;
const SECONDS_MAX = 600;

export const USAGE = `npm run bench -- [orders] [options]

  orders         the way of an order, from the client's request to the broker's acceptance (the default)
  --quick        one short round, for a first impression (less than a minute)
  --rounds N     rounds, in each of which everything is measured in turn (${USUAL.rounds})
  --seconds N    seconds for each measurement (${USUAL.seconds})
  --profile DIR  writes a CPU profile of each process under test to DIR; the figures are worse then
  --help         this text
`;

/** @throws {Error} on what is not known or cannot be */
export function readArgs(args: readonly string[]): BenchArgs | "help" {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      seconds: { type: "string" },
      profile: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const stranger = positionals.find((name) => !SCENARIOS.includes(name));
  if (stranger !== undefined) {
    throw new Error(`no scenario ${stranger}: there is ${SCENARIOS.join(", ")}`);
  }
  const usual = values.quick ? QUICK : USUAL;
  return {
    rounds: whole("--rounds", values.rounds, usual.rounds, ROUNDS_MAX),
    seconds: whole("--seconds", values.seconds, usual.seconds, SECONDS_MAX),
    profileDir: values.profile === undefined ? undefined : resolve(values.profile),
  };
}

function whole(name: string, text: string | undefined, unset: number, most: number): number {
  if (text === undefined) return unset;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`${name}: found ${text}, expected a whole number from 1 to ${most}`);
}
