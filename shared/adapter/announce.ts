/**
 * What one worker of a pool does for an account while it holds the account's lease: listen to the
 * broker's order stream, sweep what the stream may have missed, and tell how the account stands.
 */
import { brokerAccount, brokerStatus } from "../../contracts/subjects.ts";
import type { BrokerStatus, Reason } from "../../contracts/generated/types.ts";
import { now, pause, steadyMs } from "../runtime/clock.ts";
import { passing } from "../runtime/passing.ts";
import type { Worker } from "../runtime/worker.ts";
import type { BrokerAdapter } from "./adapter.ts";
import type { Observer } from "./observer.ts";
import type { PoolPace } from "./pace.ts";
import { beforeLoss, sweep, type SweepMark } from "./sweep.ts";

/** How often the status is told again, so that whoever missed it learns it. */
const STATUS_MS = 5_000;
const TICK_MS = 100;

/** Runs until `signal` aborts. */
export async function announceAccount(
  worker: Worker,
  adapter: BrokerAdapter,
  observer: Observer,
  pace: PoolPace,
  signal: AbortSignal,
): Promise<void> {
  const { session } = observer;
  const { account } = session;
  const { log } = worker;
  let status: Pick<BrokerStatus, "state" | "since" | "reason"> = {
    state: "disconnected",
    since: now(),
  };
  let told = 0;
  let sweepDue = true;
  let sweptAt = 0;
  let changed = true;
  let snapshotAt = -pace.snapshotMaxMs;
  let mark: SweepMark = {};
  let generation = worker.bus.generation();

  const tell = async (): Promise<void> => {
    told += 1;
    const body: BrokerStatus = {
      broker: adapter.broker,
      account,
      ...status,
      at: now(),
      by: worker.name,
      capabilities: adapter.capabilities,
      refusesDuplicateIds: adapter.refusesDuplicateIds,
      inFlightBoundMs: adapter.inFlightBoundMs,
    };
    await worker.bus
      .store(brokerStatus(adapter.broker, account), JSON.stringify(body), {
        messageId: `${worker.name}-${account}-${told}`,
      })
      .catch((err: unknown) => log.warn({ err: String(err) }, "status not told"));
  };
  const turn = (state: BrokerStatus["state"], reason?: Reason): void => {
    if (state === status.state) return;
    status = { state, since: now(), ...(reason === undefined ? {} : { reason }) };
    log[state === "connected" ? "info" : "warn"]({ account, reason }, `order stream ${state}`);
    void tell();
  };

  const snapshot = async (): Promise<void> => {
    const figures = await session.snapshot();
    const body = {
      account,
      broker: adapter.broker,
      ...figures,
      ...(mark.completeThrough === undefined ? {} : { completeThrough: mark.completeThrough }),
      at: now(),
      by: worker.name,
    };
    worker.bus.publish(brokerAccount(adapter.broker, account), JSON.stringify(body));
  };

  const listening = session.listen(
    {
      report: async (report) => {
        passing("report.received");
        const seen = await observer.report(report);
        passing("report.event_stored");
        if (seen.kind === "known") {
          const unlessNot = (): void => undefined; // Redis does not answer: a later change projects it
          void seen.projected.then(() => passing("report.projected"), unlessNot);
        }
        changed ||= report.execType === "trade";
        worker.count("reports");
      },
      order: async (order) => {
        await observer.order(order);
        worker.count("fetched_orders");
      },
      connected: () => {
        sweepDue = true; // whatever happened while nobody listened
        turn("connected");
      },
      disconnected: (reason) => turn("disconnected", reason),
    },
    signal,
  );

  await tell();
  let toldAt = steadyMs();
  while (!signal.aborted) {
    const time = steadyMs();
    if (time - toldAt >= STATUS_MS) {
      toldAt = time;
      await tell();
    }
    if (generation !== worker.bus.generation()) {
      generation = worker.bus.generation();
      mark = beforeLoss(mark); // the server may have lost its last messages
      sweepDue = true;
    }
    if (sweepDue || time - sweptAt >= pace.sweepMs) {
      sweepDue = false;
      sweptAt = time;
      const result = await attempt(async () => {
        mark = await sweep(worker, adapter, observer, mark);
        passing("resync.mark_moved");
        return mark;
      }, "sweep");
      if (result === undefined) sweepDue = true;
    }
    const age = time - snapshotAt;
    if (age >= pace.snapshotMaxMs || (changed && age >= pace.snapshotMinMs)) {
      changed = false;
      snapshotAt = time;
      await attempt(snapshot, "snapshot");
    }
    await pause(TICK_MS, signal);
  }
  await listening;
  turn("disconnected", { code: "lease_ended", text: "another worker takes over, or none" });
  await tell();

  /** A broker that does not answer is normal; the next round tries again. */
  async function attempt<T>(work: () => Promise<T>, what: string): Promise<T | undefined> {
    try {
      return await work();
    } catch (err) {
      log.warn({ account, err: String(err) }, `${what} failed, tried again`);
      await pause(TICK_MS * 10, signal);
      return undefined;
    }
  }
}
