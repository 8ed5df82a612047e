/**
 * A broker's pool: any number of these processes, one broker, the accounts configured for it.
 *
 * Each takes legs from the same consumer and sends them; one of them at a time, by lease, listens to
 * an account's order stream, sweeps what the stream may have missed, and tells how the account
 * stands. Kill any of them at any line and start another: the log knows who may send what.
 */
import type { RateLedger, RateLimit } from "../runtime/rate/ledger.ts";
import { openSharedLedger } from "../runtime/rate/shared-ledger.ts";
import { whileHolding } from "../runtime/lease.ts";
import type { Logger } from "../runtime/logger.ts";
import { openSwitchboard } from "../runtime/operator/switchboard.ts";
import { passing } from "../runtime/passing.ts";
import { startWorker, type Worker } from "../runtime/worker.ts";
import type { BrokerAdapter } from "./adapter.ts";
import { announceAccount } from "./announce.ts";
import { workOnLegs } from "./commands.ts";
import { refuseWeakServers } from "./live.ts";
import { createObserver } from "./observer.ts";
import { readPoolPace, type PoolPace } from "./pace.ts";

/** Legs in work at once in one process: enough to hide the broker's latency. */
const IN_FLIGHT = 256;
/** A third of the consumer's ack_wait. */
const HEARTBEAT_MS = 3_000;

/** Who counts the requests that an account at the broker still has: all processes of the pool together. */
export type RateLedgers = (account: string, limit: RateLimit) => RateLedger;

/** @param open makes the adapter; its `broker` is the pool's */
export async function runPool(
  broker: string,
  open: (rates: RateLedgers) => BrokerAdapter,
  log: Logger,
): Promise<void> {
  const pace = readPoolPace(process.env);
  await using worker = await startWorker(broker, log);
  const adapter = open((account, limit) =>
    openSharedLedger(worker.redis, `${broker}:${account}`, limit, log),
  );
  refuseWeakServers(adapter, worker, process.env);
  await servePool(worker, adapter, pace);
  for (const session of adapter.sessions) await session[Symbol.asyncDispose]();
}

/** Works until the worker is asked to leave and what is in flight has settled. */
export async function servePool(
  worker: Worker,
  adapter: BrokerAdapter,
  pace: PoolPace,
): Promise<void> {
  const switchboard = await openSwitchboard(worker); // before the first leg
  const observers = new Map(
    adapter.sessions.map((session) => [session.account, createObserver(worker, adapter, session)]),
  );
  const handle = workOnLegs(worker, adapter, observers, switchboard);
  const source = { stream: "ROUTED", consumer: adapter.broker };
  await Promise.all([
    worker.bus.consume(
      {
        ...source,
        inFlight: IN_FLIGHT,
        heartbeatMs: HEARTBEAT_MS,
        acked: () => passing("pool.acked"),
      },
      handle,
      worker.stopping,
    ),
    ...[...observers.values()].map((observer) =>
      whileHolding(
        worker.redis,
        `stream:${adapter.broker}:${observer.session.account}`,
        (signal) => announceAccount(worker, adapter, observer, pace, signal),
        worker.stopping,
      ),
    ),
  ]);
}
