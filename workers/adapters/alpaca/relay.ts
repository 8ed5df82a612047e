/**
 * What a frame of the order stream means for whoever listens: its report under our id, and copies of
 * the orders about which it makes one ask.
 *
 * Alpaca does not always tell that the second exit was cancelled when the first one was executed
 * (github.com/alpacahq/alpaca-py/issues/198): after each end in a family the whole family is read.
 */
import type { BrokerReport, StreamListener } from "../../../shared/adapter/adapter.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import { hasFamily, type Family } from "./family.ts";
import type { Lookups } from "./lookup.ts";
import type { ReadUpdate } from "./updates.ts";

/** A frame that says something. */
export type Update = Extract<ReadUpdate, { kind: "report" | "ask" }>;

export type Relay = (update: Update, listener: StreamListener) => Promise<void>;

const ENDS: ReadonlySet<BrokerReport["execType"]> = new Set([
  "canceled",
  "expired",
  "rejected",
  "replaced",
]);

const isEnd = (report: BrokerReport): boolean =>
  ENDS.has(report.execType) || ("leavesQty" in report && report.leavesQty === "0");

export function openRelay(family: Family, lookups: Lookups, log: Logger): Relay {
  /** What cannot be had now is left to the next sweep. */
  async function tellCopy(brokerOrderId: string, listener: StreamListener): Promise<void> {
    const found = await lookups.findByBrokerOrderId(brokerOrderId);
    if (found.kind === "found") return listener.order(found.order);
    log.warn({ brokerOrderId, found }, "an order could not be looked up, the sweep will");
  }

  return async (update, listener) => {
    if (update.kind === "ask") {
      log.warn({ event: update.event }, "an update that tells too little: the order is asked for");
      return tellCopy(update.brokerOrderId, listener);
    }
    const { report, order } = update;
    family.take(order);
    if (!hasFamily(order)) return listener.report(report);
    const clOrdId = await family.nameOf(order);
    await listener.report(clOrdId === undefined ? report : { ...report, clOrdId });
    const parentId = isEnd(report) ? await family.parentOf(order) : undefined;
    if (parentId !== undefined) await tellCopy(parentId, listener);
  };
}
