/** Real money on servers that can lose what they acknowledged is somebody's decision, never an oversight. */
import { CRASH_AT } from "../runtime/passing.ts";
import type { Worker } from "../runtime/worker.ts";
import type { BrokerAdapter } from "./adapter.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** @throws {Error} for a live broker on weak servers, unless BGW_ACCEPT_WEAK_DURABILITY says yes */
export function refuseWeakServers(
  { isLive }: Pick<BrokerAdapter, "isLive">,
  { durability, log }: Pick<Worker, "durability" | "log">,
  env: Env,
): void {
  if (!isLive) return;
  if (env[CRASH_AT] !== undefined) {
    throw new Error(`${CRASH_AT} is set: it ends workers on purpose, never where real money moves`);
  }
  if (durability.isFitForLive) return;
  if (env["BGW_ACCEPT_WEAK_DURABILITY"] === "yes") {
    log.warn({ durability: durability.text }, "real money on weak servers, as told");
    return;
  }
  throw new Error(
    `${durability.text}: set BGW_ACCEPT_WEAK_DURABILITY=yes if real money shall move all the same`,
  );
}
