/**
 * The whole fleet for a test, in a folder of its own: real servers, the venue simulators, the
 * compiled workers, and an OMS beside them.
 */
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { OrderRequested } from "../../contracts/validate.ts";
import { startFleet, type Fleet } from "../../deploy/sandbox/fleet.ts";
import { openOms, type Oms } from "../../deploy/sandbox/oms.ts";
import { compareWithLedger, type LedgerEntry, type Row } from "../../deploy/sandbox/report.ts";
import { loadTryOut } from "../../deploy/sandbox/try-out.ts";
import { projectRoot } from "../../deploy/servers/project.ts";
import { openBus, type Bus } from "../../shared/runtime/bus/bus.ts";
import { pause } from "../../shared/runtime/clock.ts";
import { createLogger } from "../../shared/runtime/logger.ts";

export type TestFleet = Fleet & {
  readonly oms: Oms;
  readonly bus: Bus;
  /** What the venues booked, all accounts. */
  readonly ledger: () => Promise<readonly LedgerEntry[]>;
  /** Each followed order beside the ledger. */
  readonly rows: () => Promise<readonly Row[]>;
};

/** So that a test need not wait for a minute's sweep. */
const PACE = { BGW_SNAPSHOT_MIN_MS: "200", BGW_SNAPSHOT_MAX_MS: "2000", BGW_SWEEP_MS: "2000" };

export async function startTestFleet(
  options: {
    readonly workers?: Readonly<Record<string, number>>;
    readonly venueArgs?: Readonly<Record<string, readonly string[]>>;
    readonly workerEnv?: Readonly<Record<string, string>>;
  } = {},
): Promise<TestFleet> {
  const name = `test-${process.pid}-${randomBytes(4).toString("hex")}`;
  const dataDir = join(projectRoot, ".data", name);
  const fleet = await startFleet({
    ...options,
    dataDir,
    workerEnv: { ...PACE, ...options.workerEnv },
  });
  const log = createLogger("oms", "silent");
  const bus = await openBus({ url: fleet.natsUrl, ...fleet.credential("oms"), name: "oms" }, log);
  const oms = openOms(bus);
  const ledger = async (): Promise<readonly LedgerEntry[]> => {
    const pages = [...fleet.venues.values()].map(async ({ broker, url, accounts }) => {
      const tryOut = await loadTryOut(broker);
      const books = await Promise.all(accounts.map((account) => tryOut.ledger(url, account)));
      return books.flat();
    });
    return (await Promise.all(pages)).flat();
  };
  const close = async (): Promise<void> => {
    await bus[Symbol.asyncDispose]();
    await fleet.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return {
    ...fleet,
    oms,
    bus,
    ledger,
    rows: async () => compareWithLedger(oms.orders.values(), await ledger()),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A plain order that fills at once, unless the test says otherwise. */
export const anOrder = (orderId: string, change: Partial<OrderRequested> = {}): OrderRequested => ({
  orderId,
  account: "alpha",
  instrument: { symbol: "BAC" },
  side: "buy",
  ordType: "market",
  orderQty: "1",
  timeInForce: "day",
  route: { broker: "best" },
  validUntil: new Date(Date.now() + 300_000).toISOString(),
  ...change,
});

/** @throws when `condition` does not hold within the bound */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  boundMs: number,
): Promise<void> {
  const deadline = performance.now() + boundMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`${what}: not within ${boundMs} ms`);
    await pause(20);
  }
}
