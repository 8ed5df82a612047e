/**
 * bgw calc: JSON Lines in, one JSON line out for each, in the same order. A broken row gets its
 * answer in its place and stops nothing.
 */
import { readJson } from "../../contracts/strict-json.ts";
import type { Calculator } from "./calculators/calculator.ts";
import { refused, violated, type Calculated } from "./calculators/calculator.ts";
import { calculators } from "./calculators/registry.ts";
import { usage } from "./failure.ts";
import { openInput } from "./input.ts";
import { readLines, type Line } from "./lines.ts";
import type { Terminal } from "./terminal.ts";

/** Of one row; a longer one is answered without being read. */
export const ROW_MAX_BYTES = 1_048_576;

export async function calc(
  name: string | undefined,
  options: { readonly file: string },
  terminal: Terminal,
): Promise<void> {
  const entry = name === undefined ? undefined : calculators.get(name);
  if (entry === undefined) {
    const found = name === undefined ? "no name" : JSON.stringify(name);
    throw usage(`calc: found ${found}, expected one of ${[...calculators.keys()].join(", ")}`);
  }
  const calculate = await entry.load();
  await answerRows(await openInput(options.file), calculate, terminal);
}

export async function answerRows(
  input: AsyncIterable<Uint8Array>,
  calculate: Calculator,
  terminal: Pick<Terminal, "out">,
): Promise<void> {
  for await (const lines of readLines(input, ROW_MAX_BYTES)) {
    await terminal.out(
      lines.map((line) => `${JSON.stringify(answer(line, calculate))}\n`).join(""),
    );
  }
}

function answer(line: Line, calculate: Calculator): Calculated {
  if ("tooLong" in line) {
    const words = `found a line of ${line.tooLong} bytes, expected at most ${ROW_MAX_BYTES}`;
    return refused("too_large", "", words);
  }
  const row = readJson(line.bytes, ROW_MAX_BYTES);
  return row.ok ? calculate(row.value) : violated(row.violation);
}
