/**
 * What has been said about one order so far. It only grows, in place: an order with ten thousand
 * messages must not copy it for each one. Nobody but the book that holds the order writes to it.
 */
import { noExecutions, type Executions } from "./executions.ts";
import type { PendingStatus } from "./order.ts";

/** A cancel or replace that the client sent, or that the broker was first to speak of. */
export type Request = {
  readonly ordStatus: PendingStatus;
  readonly origClOrdID?: string;
  readonly orderQty?: string;
  readonly goodTill?: boolean;
  /** Absent while it is open. */
  readonly answer?: "accepted" | "refused";
};

export type Memory = {
  readonly executions: Executions;
  /** Of the reports taken in: ExecType and ExecID. */
  readonly reports: Set<string>;
  /** By the request's ClOrdID. */
  readonly requests: Map<string, Request>;
  /** Of these, what the broker has taken up and not answered. */
  readonly pending: Map<string, PendingStatus>;
};

export const noMemory = (): Memory => ({
  executions: noExecutions(),
  reports: new Set(),
  requests: new Map(),
  pending: new Map(),
});
