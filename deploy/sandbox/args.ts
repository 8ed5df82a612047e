/** The sandbox's command line. */
import { parseArgs } from "node:util";

export const USAGE = `npm start                          the sandbox fleet and a day of sample orders; stays up until Ctrl-C
npm start -- --exit                ends when the orders are done; status 1 if any is not
npm start -- --orders FILE         works the orders of a JSON Lines file in place of the samples; - reads a pipe
npm start -- --tape FILE           prices from a file: bars or ticks as CSV, or NDJSON
             --tape-speed X        how much faster than the clock the file runs (default 1)
             --seed N              of the venues' prices (default 1)
             --wait SECONDS        longest wait for the orders (default 120)
             --workers N           processes in each broker's pool (default 1)
             --data DIR            where the servers keep their data (default .data)
`;

export type SandboxArgs = {
  readonly exit: boolean;
  readonly orders: string | undefined;
  readonly tape: string | undefined;
  readonly tapeSpeed: string | undefined;
  readonly seed: string | undefined;
  readonly waitMs: number;
  readonly workers: number;
  readonly data: string | undefined;
};

const WAIT_S = 120;
const WORKERS_MAX = 16;

/** @throws {Error} on an unknown option or a value that cannot be */
export function readArgs(args: readonly string[]): SandboxArgs | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      exit: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      orders: { type: "string" },
      tape: { type: "string" },
      "tape-speed": { type: "string" },
      seed: { type: "string" },
      wait: { type: "string", default: String(WAIT_S) },
      workers: { type: "string", default: "1" },
      data: { type: "string" },
    },
  });
  if (values.help) return "help";
  const whole = (name: "wait" | "workers", most: number): number => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new Error(`--${name}: found ${values[name]}, expected a whole number from 1 to ${most}`);
  };
  return {
    exit: values.exit,
    orders: values.orders,
    tape: values.tape,
    tapeSpeed: values["tape-speed"],
    seed: values.seed,
    waitMs: whole("wait", 86_400) * 1_000,
    workers: whole("workers", WORKERS_MAX),
    data: values.data,
  };
}
