/**
 * What the sandbox has to know of a broker: its venue simulator and the settings of its pool. Each is
 * one folder in deploy/sandbox/venues with a sandbox.ts that exports `prepare`; nobody lists them.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { startChild, tailOf, type Child } from "../servers/child.ts";

export type SandboxVenue = {
  /** As clients name them. */
  readonly accounts: readonly string[];
  /** The simulator's command line. */
  readonly args: readonly string[];
  /** The settings of the broker's pool, apart from those that every worker has. */
  readonly workerEnv: (venueUrl: string) => Readonly<Record<string, string>>;
};

/**
 * @param dir of this venue alone, there already, for files such as one with the accounts' keys
 * @returns a venue with credentials of its own, new each time
 */
export type PrepareVenue = (dir: string) => Promise<SandboxVenue>;

export type Venue = {
  readonly broker: string;
  readonly url: string;
  readonly accounts: readonly string[];
  readonly workerEnv: Readonly<Record<string, string>>;
  /** Resolves when the process is gone, for signals that end one; at once for SIGSTOP and SIGCONT. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
  /** Again, on the same port. Its memory was all it had: it knows no order any more. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type VenueOptions = {
  /** Of this venue alone: its secrets go here. */
  readonly dir: string;
  readonly logs: string;
  /** Appended to the venue's own command line, such as --tape FILE. */
  readonly args: readonly string[];
};

const venuesFolder = join(import.meta.dirname, "venues");
const READY_BOUND_MS = 30_000;

/** @returns names of the brokers that have a simulator */
export function venueNames(): readonly string[] {
  return readdirSync(venuesFolder)
    .filter((name) => sandboxFile(name) !== undefined)
    .sort();
}

/** @param program the simulator's compiled main.js */
export async function startVenue(
  broker: string,
  program: string,
  { dir, logs, args }: VenueOptions,
): Promise<Venue> {
  const file = sandboxFile(broker);
  if (file === undefined) throw new RangeError(`${broker} has no sandbox.ts in ${venuesFolder}`);
  const { prepare } = (await import(pathToFileURL(file).href)) as { prepare: PrepareVenue };
  const venue = await prepare(dir);

  const run = async (port: string): Promise<{ child: Child; url: string }> => {
    const child = await startChild({
      command: process.execPath,
      args: [program, ...venue.args, ...args, "--port", port],
      env: {},
      logFile: join(logs, `venue-${broker}.log`),
      readsOutput: true,
    });
    return { child, url: await readyUrl(broker, child) };
  };
  let { child, url } = await run("0");
  const { port } = new URL(url);
  return {
    broker,
    url,
    accounts: venue.accounts,
    workerEnv: venue.workerEnv(url),
    kill: async (signal = "SIGKILL") => {
      child.signal(signal);
      if (signal !== "SIGSTOP" && signal !== "SIGCONT") await child.exited;
    },
    start: async () => {
      if (child.exit() !== undefined) ({ child, url } = await run(port));
    },
    stop: async () => {
      await child.stop();
    },
  };
}

/** The venue says once, on its standard output, where it listens: {"ready":true,"url":"..."}. */
async function readyUrl(broker: string, child: Child): Promise<string> {
  if (child.output === null) throw new Error(`${broker}: no output to read`);
  const lines = createInterface({ input: child.output });
  const first = await Promise.race([
    new Promise<string>((resolve) => lines.once("line", resolve)),
    child.exited.then(() => ""),
    new Promise<string>((resolve) => void setTimeout(resolve, READY_BOUND_MS, "").unref()),
  ]);
  lines.on("line", () => undefined); // read on, so that a talkative venue never blocks
  const url = first.startsWith("{") ? (JSON.parse(first) as { url?: unknown }).url : undefined;
  if (typeof url === "string") return url;
  await child.stop();
  throw new Error(`venue ${broker} did not start:\n${first}\n${await tailOf(child.logFile)}`);
}

/** sandbox.js beside the compiled copy of this file, sandbox.ts beside its source. */
function sandboxFile(broker: string): string | undefined {
  return [".js", ".ts"]
    .map((extension) => join(venuesFolder, broker, `sandbox${extension}`))
    .find((file) => existsSync(file));
}
