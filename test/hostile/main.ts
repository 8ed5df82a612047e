/** npm run faults:hostile: a fleet of its own, a corpus from a seed, and an account of every answer. */
import { parseArgs } from "node:util";
import { createLogger } from "../../shared/runtime/logger.ts";
import { startTestFleet } from "../fleet/fleet.ts";
import { assault, type Assault } from "./assault.ts";
import { corpus } from "./corpus.ts";

const USAGE = `npm run faults:hostile -- [options]

  --messages N   how many hostile messages to send (100000)
  --seed N       of the corpus: the same seed makes the same messages (1)
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      messages: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
      help: { type: "boolean", default: false },
    },
  });
  const messages = Number(values.messages);
  const seed = Number(values.seed);
  if (values.help || !Number.isSafeInteger(messages) || !Number.isSafeInteger(seed)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  await using fleet = await startTestFleet();
  const config = { url: fleet.natsUrl, ...fleet.credential("oms"), name: "stranger" };
  const startedAt = performance.now();
  const result = await assault(config, corpus(seed, messages), createLogger("stranger", "error"));
  const seconds = (performance.now() - startedAt) / 1_000;
  const sends = (await fleet.ledger()).length;
  const crashes = fleet.workers.list().filter(({ isRunning }) => !isRunning).length;
  report(result);
  const { sent, answered } = result;
  process.stdout.write(
    `\n${sent} hostile messages, seed ${seed}, in ${seconds.toFixed(1)} s: ` +
      `${answered} answered with a code that fits, ${sent - answered} not; ` +
      `${sends} orders at the venue, ${crashes} workers gone.\n`,
  );
  for (const line of result.wrong) process.stdout.write(`  ${line}\n`);
  return sent - answered + sends + crashes === 0 ? 0 : 1;
}

function report({ answers }: Assault): void {
  for (const [mutation, codes] of [...answers].sort()) {
    const parts = [...codes].sort(([, a], [, b]) => b - a).map(([code, n]) => `${n} ${code}`);
    process.stdout.write(`  ${mutation.padEnd(44)} ${parts.join(", ")}\n`);
  }
}
