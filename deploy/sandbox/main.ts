/**
 * The sandbox: the whole fleet on this machine, a day's worth of real orders through it, and the
 * gateway's account of them beside the venues' own. Then it stays up, for whoever wants to try more.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { openBus } from "../../shared/runtime/bus/bus.ts";
import { monitorOf } from "../servers/project.ts";
import { createLogger } from "../../shared/runtime/logger.ts";
import { stopSignal } from "../../shared/runtime/stop.ts";
import { readArgs, USAGE, type SandboxArgs } from "./args.ts";
import { workThrough, type SessionStep } from "./day.ts";
import { startFleet, type Fleet } from "./fleet.ts";
import { isFinished, openOms, type Oms } from "./oms.ts";
import { compareWithLedger, strangers, type LedgerEntry, type Row } from "./report.ts";
import { readRequestLines } from "./request-lines.ts";
import type { Sample } from "./samples.ts";
import { printLines, printReport, printSummary } from "./print.ts";
import { loadTryOut, type TryOut } from "./try-out.ts";
import { venueNames } from "./venue.ts";

const say = (line: string): void => void process.stderr.write(`  ${line}\n`);

/** Set apart so that the sandbox's own sweeps and snapshots keep up with a day of seconds. */
const PACE = { BGW_SNAPSHOT_MIN_MS: "300", BGW_SNAPSHOT_MAX_MS: "5000", BGW_SWEEP_MS: "5000" };

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // What stops a start is the user's to mend: a broken tape, a port, a server that is missing.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run(argv: readonly string[]): Promise<number> {
  const args = parse(argv);
  if (typeof args === "number") return args;
  const stopping = stopSignal();
  const input = args.orders === undefined ? undefined : await readOrders(args.orders);
  if (input instanceof Error) {
    process.stderr.write(`${input.message}\n`);
    return 2;
  }
  await using fleet = await startFleet({
    fresh: true,
    ...(args.data === undefined ? {} : { dataDir: resolve(args.data) }),
    workers: processes(args),
    venueArgs: venueArgs(args),
    workerEnv: PACE,
    tell: say,
  });
  const status = await tradeADay(fleet, args, input);
  if (args.exit || stopping.aborted) return status;
  process.stdout.write(`\n${howToGoOn(fleet)}\n`);
  await new Promise((stop) => {
    stopping.addEventListener("abort", stop, { once: true });
  });
  say("stopping");
  return status;
}

function parse(argv: readonly string[]): SandboxArgs | number {
  try {
    const args = readArgs(argv);
    if (args !== "help") return args;
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
}

async function readOrders(file: string): Promise<string | Error> {
  try {
    return file === "-" ? await readAll(process.stdin) : await readFile(file, "utf8");
  } catch (cause) {
    return new Error(
      `--orders ${file}: ${cause instanceof Error ? cause.message : "not readable"}`,
    );
  }
}

function processes({ workers }: SandboxArgs): Record<string, number> {
  const pools = venueNames().map((broker) => [broker, workers] as const);
  const monitors = venueNames().map((broker) => [monitorOf(broker), 1] as const);
  return { router: 1, "account-reconciler": 1, ...Object.fromEntries([...pools, ...monitors]) };
}

function venueArgs(args: SandboxArgs): Record<string, readonly string[]> {
  const given = [
    ...(args.tape === undefined ? [] : ["--tape", resolve(args.tape)]),
    ...(args.tapeSpeed === undefined ? [] : ["--tape-speed", args.tapeSpeed]),
    ...(args.seed === undefined ? [] : ["--seed", args.seed]),
  ];
  return Object.fromEntries(venueNames().map((broker) => [broker, given]));
}

/** @returns the process's exit status */
async function tradeADay(
  fleet: Fleet,
  args: SandboxArgs,
  input: string | undefined,
): Promise<number> {
  const log = createLogger("oms", "error");
  const credential = fleet.credential("oms");
  await using bus = await openBus({ url: fleet.natsUrl, ...credential, name: "oms" }, log);
  const oms = openOms(bus);
  const venues = await Promise.all(
    [...fleet.venues.values()].map(async (venue) => ({
      ...venue,
      tryOut: await loadTryOut(venue.broker),
    })),
  );
  const orders = input === undefined ? await sampleOrders(venues) : ordersFrom(input, fleet);
  const session = async (to: SessionStep): Promise<void> => {
    await Promise.all(venues.map(({ url, tryOut }) => tryOut.session(url, to)));
  };
  const complete = await workThrough(oms, orders, { session, say, boundMs: args.waitMs });
  const ledger = await readLedgers(venues);
  const rows = compareWithLedger(oms.orders.values(), ledger);
  return conclude(oms, rows, ledger, complete);
}

type OpenVenue = {
  readonly url: string;
  readonly accounts: readonly string[];
  readonly tryOut: TryOut;
};

async function sampleOrders(venues: readonly OpenVenue[]): Promise<readonly Sample[]> {
  const lists = await Promise.all(
    venues.map(async ({ url, accounts, tryOut }) =>
      tryOut.samples(accounts, await tryOut.quotes(url), Date.now()),
    ),
  );
  return lists.flat();
}

/** Good lines become orders; each broken one is answered here, with its number. */
function ordersFrom(input: string, fleet: Fleet): readonly Sample[] {
  const [first] = fleet.accounts;
  const lines = readRequestLines(input, { account: first?.account ?? "", now: Date.now() });
  printLines(lines);
  return lines.flatMap((line) => ("request" in line ? [{ request: line.request, wave: 1 }] : []));
}

async function readLedgers(venues: readonly OpenVenue[]): Promise<readonly LedgerEntry[]> {
  const ledgers = await Promise.all(
    venues.flatMap(({ url, accounts, tryOut }) =>
      accounts.map((account) => tryOut.ledger(url, account)),
    ),
  );
  return ledgers.flat();
}

function conclude(
  oms: Oms,
  rows: readonly Row[],
  ledger: readonly LedgerEntry[],
  complete: boolean,
): number {
  const unexplained = strangers(oms.orders, ledger);
  const open = [...oms.orders.values()].filter((order) => !isFinished(order));
  printReport(rows);
  printSummary({ rows, open: open.length, unexplained });
  const differ = rows.some(({ differences }) => differences.length > 0);
  return complete && !differ && unexplained.length === 0 ? 0 : 1;
}

function howToGoOn({ accounts }: Fleet): string {
  return [
    `The sandbox stays up until Ctrl-C. Accounts: ${accounts.map(({ account }) => account).join(", ")}.`,
    "In another terminal, from this folder:",
    "  npx bgw submit --account alpha --symbol AAPL --side buy --qty 10 --type market",
    "  npx bgw orders",
    "  npx bgw accounts",
  ].join("\n");
}
