/**
 * What Alpaca says about single orders, as reports: frames of trade_updates, and FILL activities.
 *
 * Source: docs.alpaca.markets, websocket-streaming, and the OpenAPI document's TradeActivity. The
 * two name executions differently (execution_id, activity id) and no document relates them: both
 * carry the order's executed quantity after the execution, by which a reader can tell.
 */
import type { Reason } from "../../../contracts/generated/types.ts";
import type { BrokerReport } from "../../../shared/adapter/adapter.ts";
import { isPositive } from "../../../shared/domain/decimal.ts";
import { cancelRefusals, orderRefusals, refusalOf, replaceRefusals } from "./refusals.ts";
import { readStrategyTrade } from "./strategy.ts";
import type { StatusFact } from "../../../shared/domain/order/reports.ts";
import { decimalOf, instantOf, isJson, textOf, type Fill, type Json } from "./wire.ts";

export type ReadUpdate =
  /** With the frame's copy of the order, which tells whom it belongs to. */
  | { readonly kind: "report"; readonly report: BrokerReport; readonly order: Json }
  /** Something happened that the frame does not tell whole: the order itself does. */
  | { readonly kind: "ask"; readonly event: string; readonly brokerOrderId: string }
  /** Says nothing that the port has a word for. */
  | { readonly kind: "nothing"; readonly event: string }
  | { readonly kind: "unreadable"; readonly missing: string };

type StateChange = StatusFact["execType"];

const stateChanges: Readonly<Record<string, StateChange>> = {
  accepted: "pending_new",
  pending_new: "pending_new",
  new: "new",
  canceled: "canceled",
  expired: "expired",
  rejected: "rejected",
  replaced: "replaced",
  done_for_day: "done_for_day",
  suspended: "suspended",
  stopped: "stopped",
  calculated: "calculated",
  order_cancel_rejected: "cancel_rejected",
  order_replace_rejected: "replace_rejected",
};

/**
 * Documented, but neither an end nor an execution: the commands' answers tell these, and an exit is
 * held from the beginning. All other events, tomorrow's too, send the reader to the order itself.
 */
const unreported: ReadonlySet<string> = new Set([
  "held",
  "pending_cancel",
  "pending_replace",
  "accepted_for_bidding",
]);

export function readUpdate(data: Json): ReadUpdate {
  const event = textOf(data, "event");
  const order = data["order"];
  if (event === undefined) return { kind: "unreadable", missing: "event" };
  if (!isJson(order)) return { kind: "unreadable", missing: "order" };
  const brokerOrderId = textOf(order, "id");
  if (brokerOrderId === undefined) return { kind: "unreadable", missing: "order.id" };
  const clOrdId = textOf(order, "client_order_id");
  const about = { brokerOrderId, ...(clOrdId !== undefined && { clOrdId }) };

  switch (event) {
    case "fill":
    case "partial_fill":
    case "trade_correct":
      return order["order_class"] === "mleg"
        ? readStrategyUpdate(event, data, order, about)
        : readTrade(event, data, order, about);
    case "trade_bust":
      return readBust(data, order, about);
    case "restated":
      return readRestated(data, order, about);
  }
  const execType = stateChanges[event];
  if (unreported.has(event)) return { kind: "nothing", event };
  if (execType === undefined) return { kind: "ask", event, brokerOrderId };
  return readStateChange(execType, data, order, about);
}

type About = { readonly brokerOrderId: string; readonly clOrdId?: string };

function readTrade(event: string, data: Json, order: Json, about: About): ReadUpdate {
  const execId = textOf(data, "execution_id");
  const execRefId = textOf(data, "previous_execution_id");
  const lastQty = decimalOf(data, "qty");
  const lastPx = decimalOf(data, "price");
  const transactTime = timeOf(data, order);
  if (execId === undefined) return { kind: "unreadable", missing: "execution_id" };
  if (lastQty === undefined) return { kind: "unreadable", missing: "qty" };
  if (lastPx === undefined) return { kind: "unreadable", missing: "price" };
  if (transactTime === undefined) return { kind: "unreadable", missing: "timestamp" };
  // Broker-side corrections may come as a negative difference: that is no execution's quantity.
  if (!isPositive(lastQty)) return { kind: "ask", event, brokerOrderId: about.brokerOrderId };
  return {
    kind: "report",
    order,
    report: {
      execType: event === "trade_correct" ? "trade_correct" : "trade",
      ...about,
      execId,
      ...(execRefId !== undefined && { execRefId }),
      lastQty,
      lastPx,
      ...executed(order),
      ...(event === "fill" && FULLY),
      transactTime,
    },
  };
}

/** A strategy's execution has no id of its own. One that is corrected, or told in part, is asked for. */
function readStrategyUpdate(event: string, data: Json, order: Json, about: About): ReadUpdate {
  const { brokerOrderId } = about;
  const trade = readStrategyTrade(data, order);
  const lastQty = decimalOf(data, "qty");
  const transactTime = timeOf(data, order);
  if (event === "trade_correct" || trade === undefined)
    return { kind: "ask", event, brokerOrderId };
  if (lastQty === undefined) return { kind: "unreadable", missing: "qty" };
  if (transactTime === undefined) return { kind: "unreadable", missing: "timestamp" };
  return {
    kind: "report",
    order,
    report: {
      execType: "trade",
      ...about,
      ...trade,
      lastQty,
      ...executed(order),
      ...(event === "fill" && FULLY),
      transactTime,
    },
  };
}

/** Alpaca calls an execution a fill when it leaves nothing: how an order in dollars ends. */
const FULLY = { leavesQty: "0" } as const;

function readBust(data: Json, order: Json, about: About): ReadUpdate {
  const execId = textOf(data, "execution_id");
  const execRefId = textOf(data, "previous_execution_id");
  const transactTime = timeOf(data, order);
  if (execId === undefined) return { kind: "unreadable", missing: "execution_id" };
  if (execRefId === undefined) return { kind: "unreadable", missing: "previous_execution_id" };
  if (transactTime === undefined) return { kind: "unreadable", missing: "timestamp" };
  return {
    kind: "report",
    order,
    report: { execType: "trade_cancel", ...about, execId, execRefId, transactTime },
  };
}

/** The frame's order has the figures as they are now; of an order in money they are asked for. */
function readRestated(data: Json, order: Json, about: About): ReadUpdate {
  const cumQty = decimalOf(order, "filled_qty");
  const orderQty = decimalOf(order, "qty");
  const avgPx = decimalOf(order, "filled_avg_price");
  const price = decimalOf(order, "limit_price");
  const transactTime = timeOf(data, order);
  if (cumQty === undefined) return { kind: "unreadable", missing: "order.filled_qty" };
  if (transactTime === undefined) return { kind: "unreadable", missing: "timestamp" };
  if (orderQty === undefined) {
    return { kind: "ask", event: "restated", brokerOrderId: about.brokerOrderId };
  }
  return {
    kind: "report",
    order,
    report: {
      execType: "restated",
      ...about,
      orderQty,
      cumQty,
      ...(isPositive(cumQty) && avgPx !== undefined && { avgPx }),
      ...(price !== undefined && { price }),
      transactTime,
    },
  };
}

function readStateChange(execType: StateChange, data: Json, order: Json, about: About): ReadUpdate {
  const transactTime = timeOf(data, order);
  if (transactTime === undefined) return { kind: "unreadable", missing: "timestamp" };
  const replacedBy = textOf(order, "replaced_by"); // the event carries the old order
  const text = textOf(data, "reason");
  return {
    kind: "report",
    order,
    report: {
      execType,
      ...about,
      ...(execType === "replaced" && replacedBy !== undefined && { replacedBy }),
      ...(text !== undefined && { reason: reasonOf(execType, text) }),
      transactTime,
      ...executed(order),
    },
  };
}

/** Why: of a refusal the common code, of all else only whose words they are. */
function reasonOf(execType: StateChange, text: string): Reason {
  const words = { text: text.slice(0, TEXT_MAX), brokerText: text.slice(0, TEXT_MAX) };
  switch (execType) {
    case "rejected":
      return { code: refusalOf({ text }, orderRefusals) ?? "broker_rejected", ...words };
    case "cancel_rejected":
      return { code: refusalOf({ text }, cancelRefusals) ?? "not_cancelable", ...words };
    case "replace_rejected": {
      const rows = [...replaceRefusals, ...orderRefusals];
      return { code: refusalOf({ text }, rows) ?? "not_replaceable", ...words };
    }
    default:
      return { code: `broker_${execType}`, ...words };
  }
}

/** As the contract allows. */
const TEXT_MAX = 1_024;

/** Executions and ends have a timestamp of nine digits; other events only when they were sent. */
const timeOf = (data: Json, order: Json): string | undefined =>
  instantOf(data, "timestamp") ?? instantOf(data, "at") ?? instantOf(order, "updated_at");

function executed(order: Json): { readonly brokerCumQty?: string } {
  const brokerCumQty = decimalOf(order, "filled_qty");
  return brokerCumQty === undefined ? {} : { brokerCumQty };
}

/** A FILL activity; it names neither the execution_id of the stream nor our ClOrdID. */
export function readFill(row: unknown): Fill | undefined {
  if (!isJson(row)) return undefined;
  const execId = textOf(row, "id");
  const brokerOrderId = textOf(row, "order_id");
  const lastQty = decimalOf(row, "qty");
  const lastPx = decimalOf(row, "price");
  const brokerCumQty = decimalOf(row, "cum_qty");
  const transactTime = instantOf(row, "transaction_time");
  if (execId === undefined || brokerOrderId === undefined || transactTime === undefined) {
    return undefined;
  }
  if (lastQty === undefined || lastPx === undefined || brokerCumQty === undefined) return undefined;
  return {
    execType: "trade",
    brokerOrderId,
    execId,
    lastQty,
    lastPx,
    brokerCumQty,
    ...(textOf(row, "type") === "fill" && FULLY),
    transactTime,
  };
}
