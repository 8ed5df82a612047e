/**
 * The Alpaca venue simulator as a process: prints one JSON line when it listens, ends on SIGTERM.
 * Its state lives in memory: killed, it forgets everything, and hands out new ids afterwards.
 */
import { TapeError } from "../tape/tape-error.ts";
import { readOptions } from "./options.ts";
import { startVenue } from "./venue.ts";

/** What a wrong command line or file is told with; anything else is a bug and shows its stack. */
const EXPECTED = [TapeError, RangeError, TypeError, SyntaxError];

try {
  const venue = await startVenue(readOptions(process.argv.slice(2)));
  const stop = (): void => void venue.close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(JSON.stringify({ ready: true, url: venue.url }) + "\n");
} catch (error) {
  if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${error instanceof Error ? error.message : ""}\n`);
  process.exitCode = 1;
}
