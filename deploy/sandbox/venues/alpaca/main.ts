/**
 * The Alpaca venue simulator as a process: prints one JSON line when it listens, ends on SIGTERM.
 * Its state lives in memory: killed, it forgets everything, and hands out new ids afterwards.
 */
import { TapeError } from "../tape/tape-error.ts";
import { readOptions } from "./options.ts";
import { startVenue } from "./venue.ts";

try {
  const venue = await startVenue(readOptions(process.argv.slice(2)));
  const stop = (): void => void venue.close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(JSON.stringify({ ready: true, url: venue.url }) + "\n");
} catch (error) {
  if (!(error instanceof TapeError || error instanceof RangeError || error instanceof TypeError))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
