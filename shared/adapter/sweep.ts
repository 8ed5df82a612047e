/**
 * Compares everything that the broker remembers since the last sweep with the log, and brings the
 * log up to date: orders whose answer was lost, executions and endings that the stream did not tell.
 *
 * Times are the broker's own throughout: its clock wrote them and its clock is asked about them.
 */
import { later } from "../domain/instant.ts";
import { passing } from "../runtime/passing.ts";
import type { Worker } from "../runtime/worker.ts";
import type { BrokerAdapter } from "./adapter.ts";
import { openLegsAt, type Observer } from "./observer.ts";

export type SweepMark = {
  /** RFC 3339 UTC, the broker's clock: every execution before it is on the log. */
  readonly completeThrough?: string;
};

/** Brokers show orders and executions late, and sort by times that change: look back this much further. */
const OVERLAP_MS = 60_000;
/** Executions appear in the broker's lists this much later, at most, than its clock says. */
const VISIBILITY_LAG_MS = 5_000;
/** How far a first sweep looks back: further than any outage that is not an operator's business. */
const FIRST_LOOK_BACK_MS = 24 * 3_600_000;
/** A server that syncs every two minutes can lose no more than that in a power cut, and a margin. */
const LOST_MOST_MS = 300_000;
/** Open orders read from the projection at a time. */
const PAGE = 200;

/** @throws when the broker or the log does not answer: the sweep proves nothing and is repeated */
export async function sweep(
  worker: Worker,
  adapter: BrokerAdapter,
  observer: Observer,
  { completeThrough }: SweepMark,
): Promise<SweepMark> {
  passing("resync.started");
  const { session } = observer;
  const { brokerTime } = await session.snapshot();
  const since = before(
    completeThrough ?? brokerTime,
    completeThrough ? OVERLAP_MS : FIRST_LOOK_BACK_MS,
  );

  const orders = await session.orders(since);
  passing("resync.orders_read");
  const clOrdIds = new Map(orders.map((order) => [order.brokerOrderId, order.clOrdId]));
  const executions = await session.executions(since);
  passing("resync.executions_read");
  for (const execution of executions) {
    const { brokerOrderId } = execution;
    const clOrdId =
      execution.clOrdId ?? clOrdIds.get(brokerOrderId) ?? (await ownerOf(brokerOrderId));
    clOrdIds.set(brokerOrderId, clOrdId);
    if (clOrdId !== NOBODY) await observer.report({ ...execution, clOrdId });
  }
  const swept = new Set<string>();
  for (const order of orders) {
    swept.add(order.clOrdId);
    await observer.order(order);
    passing("resync.half_applied");
  }
  await lookUpForgotten(worker, adapter, observer, swept);
  worker.count("sweeps");
  const sure = before(brokerTime, VISIBILITY_LAG_MS);
  return { completeThrough: later(completeThrough ?? sure, sure) };

  /** Of an order placed before `since` that has ended meanwhile: the lists do not show it. */
  async function ownerOf(brokerOrderId: string): Promise<string> {
    const found = await session.findByBrokerOrderId(brokerOrderId);
    if (found.kind === "unknown") throw new Error(`${brokerOrderId}: ${found.reason.text}`);
    return found.kind === "found" ? found.order.clOrdId : NOBODY;
  }
}

/** What may still be believed of a mark after the log lost its end: what is older is on it. */
export const beforeLoss = ({ completeThrough }: SweepMark): SweepMark =>
  completeThrough === undefined ? {} : { completeThrough: before(completeThrough, LOST_MOST_MS) };

/** No broker gives an empty id. */
const NOBODY = "";

/** Orders that the gateway holds open and the broker's lists did not show. */
async function lookUpForgotten(
  worker: Worker,
  adapter: BrokerAdapter,
  { session, order }: Observer,
  swept: ReadonlySet<string>,
): Promise<void> {
  let before: number | undefined;
  do {
    const options = { open: true, limit: PAGE, ...(before === undefined ? {} : { before }) };
    const page = await worker.projection.list(session.account, options);
    for (const { state } of page.orders) {
      for (const leg of openLegsAt(state, adapter.broker)) {
        if (leg.sending !== "acknowledged") continue; // its command asks for it until it is known
        const ids = [leg.clOrdId, leg.pendingReplace?.clOrdId];
        for (const clOrdId of ids) {
          if (clOrdId === undefined || swept.has(clOrdId)) continue;
          const found = await session.find(clOrdId);
          if (found.kind === "found") await order(found.order);
        }
      }
    }
    before = page.next;
  } while (before !== undefined);
}

const before = (instant: string, ms: number): string =>
  new Date(Date.parse(instant) - ms).toISOString();
