/**
 * What the sandbox does at a venue beside trading: read its quotes and its ledger, move its day on,
 * send it sample orders. Each venue folder brings its own in try-out.ts; nobody lists them.
 */
import { join } from "node:path";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { SessionStep } from "./day.ts";
import type { LedgerEntry } from "./report.ts";
import type { Quote, Sample } from "./samples.ts";

export type TryOut = {
  readonly quotes: (url: string) => Promise<Readonly<Record<string, Quote>>>;
  readonly session: (url: string, to: SessionStep) => Promise<void>;
  /** Everything that the venue ever accepted for the account, in order of acceptance. */
  readonly ledger: (url: string, account: string) => Promise<readonly LedgerEntry[]>;
  /** @param now ms since 1970 */
  readonly samples: (
    accounts: readonly string[],
    quotes: Readonly<Record<string, Quote>>,
    now: number,
  ) => readonly Sample[];
};

/** @throws {Error} when the venue's folder has none */
export async function loadTryOut(broker: string): Promise<TryOut> {
  const file = [".js", ".ts"]
    .map((ending) => join(import.meta.dirname, "venues", broker, `try-out${ending}`))
    .find(existsSync);
  if (file === undefined) throw new Error(`deploy/sandbox/venues/${broker} has no try-out.ts`);
  const { tryOut } = (await import(pathToFileURL(file).href)) as { tryOut: TryOut };
  return tryOut;
}
