/**
 * A broker's monitor: a process outside the flow of orders that compares orders out with orders in.
 *
 * It follows the log by itself, reads the broker's own lists by itself, and shares with the pools
 * neither a process nor a cache. It tells what it finds as alerts, engages the kill switch where the
 * policy says so, cancels what is open under a kill that asks for it, and hands legs that have waited for
 * long to their pool again. It never places an order: whether a leg may be sent is the log's to say.
 * Any number of them may run; kill one at any line and start another.
 */
import { heardOperator } from "../../contracts/subjects.ts";
import { isBreach, suspect, type Suspicions } from "../domain/monitor/persistence.ts";
import type { BrokerAdapter } from "../adapter/adapter.ts";
import { openReplay } from "../runtime/bus/replay.ts";
import { pause, steadyMs, wallMs } from "../runtime/clock.ts";
import type { Logger } from "../runtime/logger.ts";
import { openSwitchboard } from "../runtime/operator/switchboard.ts";
import { readWorkerConfig, startWorker, type Worker } from "../runtime/worker.ts";
import { openAlerts, type Alerts } from "./alerts.ts";
import { openBook, type Book } from "./book.ts";
import { cancelUnderKills } from "./cancels.ts";
import { handOnLeftovers } from "./leftovers.ts";
import { lookAt, type Witness } from "./look.ts";
import { answerOpenOrders } from "./open-orders.ts";
import { readMonitorSettings, type MonitorSettings } from "./settings.ts";
import { unknownFor } from "./unknown.ts";

/** How far the first look goes back: further than a restart takes. */
const FIRST_LOOK_BACK_MS = 3_600_000;

/** Of the adapter it uses the questions only. */
export type Witnesses = Pick<BrokerAdapter, "broker"> & {
  readonly sessions: readonly (Witness & AsyncDisposable)[];
};

export async function runMonitor({ broker, sessions }: Witnesses, log: Logger): Promise<void> {
  const settings = readMonitorSettings(process.env);
  await using worker = await startWorker(`${broker}-monitor`, log);
  const { natsUrl, natsUser, natsPassword } = readWorkerConfig(process.env);
  const login = { url: natsUrl, user: natsUser, password: natsPassword };
  await using replay = await openReplay({ ...login, name: `${worker.name}-log` }, log);
  const book = openBook(worker, replay);
  // No order passes through it: nobody waits for its word that it obeys.
  const silent = { ...worker, obeys: () => undefined };
  const switchboard = await openSwitchboard(silent, heardOperator);
  const alerts = await openAlerts(worker, broker, settings);
  answerOpenOrders(worker, broker, book);
  await Promise.all([
    book.followed,
    cancelUnderKills(worker, broker, book, switchboard),
    handOnLeftovers(worker, broker, book, settings),
    ...sessions.map((session) => watch(worker, broker, session, book, alerts, settings)),
  ]);
  for (const session of sessions) await session[Symbol.asyncDispose]();
}

/** Looks at one account until the worker stops. */
async function watch(
  worker: Worker,
  broker: string,
  witness: Witness,
  book: Book,
  alerts: Alerts,
  { lookMs, graceMs, unknownMs }: MonitorSettings,
): Promise<void> {
  const { log, stopping } = worker;
  const { account } = witness;
  let since = new Date(wallMs() - FIRST_LOOK_BACK_MS).toISOString();
  let suspicions: Suspicions = new Map();
  let external = 0;
  while (!stopping.aborted) {
    const startedAt = steadyMs();
    try {
      const look = await lookAt(broker, witness, book, since);
      const nowMs = steadyMs();
      suspicions = suspect(suspicions, look.findings, nowMs);
      const breaches = [...suspicions.values()].filter((one) => isBreach(one, nowMs, graceMs));
      const unknown = unknownFor(book, broker, account, unknownMs);
      await alerts.settle(account, [...breaches.map(({ finding }) => finding), ...unknown]);
      since = look.since;
      if (look.external > external) {
        log.info(
          { account, orders: look.external },
          "orders at the broker that are not the gateway's",
        );
      }
      external = look.external;
      worker.count("looks");
    } catch (err) {
      // Nothing is concluded from a look that failed: neither that something is wrong nor that it is right.
      log.warn({ account, err: String(err) }, "look failed, tried again");
      // What only the log has to say is told all the same: above all while the broker is silent.
      const unknown = unknownFor(book, broker, account, unknownMs);
      await alerts.tell(account, unknown).catch(() => undefined);
    }
    await pause(Math.max(0, lookMs - (steadyMs() - startedAt)), stopping);
  }
}
