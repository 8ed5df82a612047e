/**
 * Account-reconciler: keeps balances and positions of every account from its broker's snapshots and
 * the executions on the log, and publishes account.updated on change and on a schedule.
 *
 * Stateless. Whoever takes over begins with the pools' next snapshots; several may run, and one of
 * them at a time, by lease, publishes.
 */
import { whileHolding } from "../../shared/runtime/lease.ts";
import { startWorker } from "../../shared/runtime/worker.ts";
import { publishAccounts } from "./publish.ts";

await using worker = await startWorker("account-reconciler");
await whileHolding(
  worker.redis,
  "account-reconciler",
  (signal) => publishAccounts(worker, signal),
  worker.stopping,
);
