/**
 * What a client and its broker say to each other about one order, in FIX's own names.
 *
 * The client asks, the broker reports: only the broker's messages change what an order is.
 * Quantities and prices are decimal text.
 *
 * Source: FIX 5.0 SP2, ExecutionReport(35=8), OrderCancelReject(35=9), and the requests D, F, G and H.
 */
import type { OrdStatus } from "./status.ts";

/** ExecType(150): why a report was sent. What FIX has for clearing and for locked orders is not here. */
export const EXEC_TYPES = [
  "PendingNew",
  "New",
  "Rejected",
  "Trade",
  "TradeCorrect",
  "TradeCancel",
  "PendingCancel",
  "Canceled",
  "PendingReplace",
  "Replaced",
  "Restated",
  "DoneForDay",
  "Calculated",
  "Expired",
  "Stopped",
  "Suspended",
  "Triggered",
  "OrderStatus",
] as const;

/** What a message may say of the order's state. A report's figures are checked, not believed. */
export type Stated = {
  readonly ordStatus?: OrdStatus;
  readonly cumQty?: string;
  readonly leavesQty?: string;
  readonly avgPx?: string;
};

export type NewOrderSingle = Stated & {
  readonly event: "NewOrderSingle";
  readonly clOrdID: string;
  /** Absent where the order is for an amount of money: the broker's first report brings it. */
  readonly orderQty?: string;
  readonly goodTill?: boolean;
};

export type OrderCancelRequest = Stated & {
  readonly event: "OrderCancelRequest";
  readonly clOrdID: string;
  readonly origClOrdID: string;
};

export type OrderCancelReplaceRequest = Stated & {
  readonly event: "OrderCancelReplaceRequest";
  readonly clOrdID: string;
  readonly origClOrdID: string;
  /** The new total, what is executed included; absent where only other terms change. */
  readonly orderQty?: string;
  readonly goodTill?: boolean;
};

export type OrderStatusRequest = Stated & {
  readonly event: "OrderStatusRequest";
  readonly clOrdID: string;
};

export type OrderCancelReject = Stated & {
  readonly event: "OrderCancelReject";
  /** Of the request that is refused. */
  readonly clOrdID: string;
  readonly origClOrdID?: string;
};

type Report = Stated & {
  readonly event: "ExecutionReport";
  /** Absent on an order that was given by telephone: E.1.a. */
  readonly clOrdID?: string;
  readonly origClOrdID?: string;
  readonly orderQty?: string;
  /** The same id again, with the same ExecType, is the same report again. */
  readonly execID?: string;
  readonly goodTill?: boolean;
  /** OrdRejReason(103) says that the id was used before: it is the second order that is rejected. */
  readonly duplicateOrder?: boolean;
};

export type TradeReport = Report & {
  readonly execType: "Trade";
  readonly execID: string;
  readonly lastQty: string;
  /** An execution without a price counts; the average is unknown until it has one. */
  readonly lastPx?: string;
};

export type TradeCorrectReport = Report & {
  readonly execType: "TradeCorrect";
  readonly execID: string;
  readonly execRefID: string;
  readonly lastQty: string;
  /** Absent: the price stays. */
  readonly lastPx?: string;
};

export type TradeCancelReport = Report & {
  readonly execType: "TradeCancel";
  readonly execRefID: string;
};

type WithExecution = "Trade" | "TradeCorrect" | "TradeCancel";

/** Any other report: a LastQty on it is not an execution (L.1.a), so it is not even carried. */
export type PlainReport = Report & {
  readonly execType: Exclude<(typeof EXEC_TYPES)[number], WithExecution>;
};

export type ExecutionReport = TradeReport | TradeCorrectReport | TradeCancelReport | PlainReport;

export type OrderMessage =
  | NewOrderSingle
  | OrderCancelRequest
  | OrderCancelReplaceRequest
  | OrderStatusRequest
  | ExecutionReport
  | OrderCancelReject;
