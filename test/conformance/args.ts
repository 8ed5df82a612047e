/** The command line of the suite. */
import { parseArgs } from "node:util";
import type { Card } from "./card.ts";

export const USAGE = `npm run conformance -- [options] [broker …]

  --only NUMBERS   cards such as 409,1201 or whole groups such as 12xx
  --json           one JSON document instead of tables
  --write          writes the tables into the documents
  --at-once N      cases under way at the same time (8)
  --help
`;

export type SuiteArgs = {
  readonly brokers: readonly string[];
  readonly only: (card: Pick<Card, "number">) => boolean;
  readonly isWhole: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly concurrency: number;
};

/** @throws {Error} that says what was found and what was expected */
export function readArgs(argv: readonly string[], known: readonly string[]): SuiteArgs | "help" {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      only: { type: "string" },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      "at-once": { type: "string", default: "8" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`found the broker ${stranger}, expected ${known.join(", ")}`);
  const concurrency = Number(values["at-once"]);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 64)
    throw new Error(`--at-once: found ${values["at-once"]}, expected 1 to 64`);
  const wanted = values.only?.split(",") ?? [];
  const wrong = wanted.find((one) => !/^\d{1,2}(\d\d|xx)$/.test(one));
  if (wrong !== undefined) throw new Error(`--only: found ${wrong}, expected 409 or 4xx`);
  const isWhole = wanted.length === 0;
  if (values.write && !isWhole) throw new Error("--write needs all cards");
  return {
    brokers: positionals.length === 0 ? known : positionals,
    only: ({ number }) =>
      isWhole ||
      wanted.some((one) => new RegExp(`^${one.replace("xx", "\\d\\d")}$`).test(String(number))),
    isWhole,
    json: values.json,
    write: values.write,
    concurrency,
  };
}
