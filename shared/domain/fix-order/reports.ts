/**
 * What each of the broker's messages does to an order.
 *
 * Nothing here knows what the broker said the order's state to be, except on a restatement, where
 * the broker's figures are the fact.
 *
 * Source: FIX 5.0 SP2 volume 4, order state changes; the scenarios are named where they decide.
 */
import { add, compare, isPositive, subtract } from "../decimal.ts";
import * as executions from "./executions.ts";
import type { Memory } from "./memory.ts";
import type { ExecutionReport, OrderCancelReject, PlainReport } from "./messages.ts";
import {
  endsTheDay,
  isFinal,
  NONE_PENDING,
  type Condition,
  type FixOrder,
  type Life,
} from "./order.ts";
import { pend, refuse, replace } from "./requests.ts";
import type { OrdStatus } from "./status.ts";

/**
 * The same report again changes nothing. Of the same kind, that is: a broker that busts a fill under
 * the fill's own ExecID, or numbers its kinds of reports apart, is heard.
 */
export function applyReport(order: FixOrder, memory: Memory, report: ExecutionReport): FixOrder {
  if (report.execType === "OrderStatus") return order; // an answer, and no event of the order's
  if (report.execID !== undefined) {
    const told = `${report.execType}:${report.execID}`;
    if (memory.reports.has(told)) return order;
    memory.reports.add(told);
  }
  return advance(learn(order, report), memory, report);
}

/** The order goes on as if the request had never been. */
export const applyCancelReject = (
  order: FixOrder,
  memory: Memory,
  { clOrdID }: OrderCancelReject,
): FixOrder => refuse(order, memory, clOrdID);

function advance(order: FixOrder, memory: Memory, report: ExecutionReport): FixOrder {
  const known = memory.executions;
  switch (report.execType) {
    case "PendingNew":
    case "OrderStatus":
      return order;
    case "New":
    case "Triggered":
      return works(order);
    case "Trade":
      return {
        ...worksAfterTrade(order),
        totals: executions.trade(known, order.totals, report),
      };
    case "TradeCorrect":
      return {
        ...order,
        totals: executions.correct(known, order.totals, report.execRefID, report),
      };
    case "TradeCancel":
      return { ...order, totals: executions.cancel(known, order.totals, report.execRefID) };
    case "PendingCancel":
    case "PendingReplace":
      return pend(order, memory, report, report.execType);
    case "Replaced":
      return replace(order, memory, report);
    case "Canceled":
    case "Expired":
      return end(order, memory, report.execType);
    case "Rejected":
      return reject(order, memory, report);
    case "Restated":
      return restate(order, memory, report);
    case "DoneForDay":
    case "Calculated":
    case "Stopped":
    case "Suspended":
      return under(order, report.execType);
  }
}

/** A quantity that nobody has told yet, and how long the order lives. */
function learn(order: FixOrder, report: ExecutionReport): FixOrder {
  const learned = report.goodTill === undefined ? order : { ...order, goodTill: report.goodTill };
  return order.orderQty === undefined && report.orderQty !== undefined
    ? { ...learned, orderQty: report.orderQty }
    : learned;
}

/** Accepted, or working again after a halt (K.1.a) or on its next day. */
function works(order: FixOrder): FixOrder {
  if (isFinal(order)) return order;
  return { ...nextDay(order, "Suspended"), life: "New" };
}

/** An execution proves that the order works; what is over stays over: J.1.b. */
function worksAfterTrade(order: FixOrder): FixOrder {
  return isFinal(order) ? order : { ...nextDay(order), life: "New" };
}

/** Only an order that outlives its day is ever seen after it: the morning's restatement is optional (H.1.a). */
function nextDay(order: FixOrder, ...lifted: readonly Condition[]): FixOrder {
  const conditions = order.conditions.filter(
    (condition) => !lifted.includes(condition) && !(order.goodTill && endsTheDay(condition)),
  );
  return conditions.length === order.conditions.length ? order : { ...order, conditions };
}

function under(order: FixOrder, condition: Condition): FixOrder {
  if (isFinal(order)) return order;
  return {
    ...order,
    life: "New",
    conditions: [...order.conditions.filter((other) => other !== condition), condition],
  };
}

function end(order: FixOrder, { pending }: Memory, life: Life): FixOrder {
  if (isFinal(order)) return order;
  pending.clear();
  return { ...order, life, conditions: [], pending: NONE_PENDING, quoted: undefined };
}

/** Of a request, of a second order under the same id, or of the order: even of one that was accepted. */
function reject(order: FixOrder, memory: Memory, report: PlainReport): FixOrder {
  const { clOrdID, origClOrdID } = report;
  const isAnother = clOrdID !== undefined && clOrdID !== order.clOrdID;
  if (isAnother && (origClOrdID !== undefined || memory.requests.has(clOrdID))) {
    return refuse(order, memory, clOrdID);
  }
  return isSecondRejected(order, report) ? order : end(order, memory, "Rejected");
}

/** F.1.a, F.1.b: the first order is not harmed. A broker that gives no reason rejects the later one. */
function isSecondRejected(order: FixOrder, { duplicateOrder }: PlainReport): boolean {
  const isAccepted = order.life !== "PendingNew";
  if (duplicateOrder === true) return isAccepted || order.sentAgain === true;
  return duplicateOrder === undefined && isAccepted && order.sentAgain === true;
}

/** Here the broker's figures are the fact: a split, a renewal, a change by word of mouth. */
function restate(order: FixOrder, memory: Memory, report: PlainReport): FixOrder {
  const { orderQty, cumQty } = restatedQuantities(order, report);
  return {
    ...restatedLife(order, memory, report.ordStatus),
    ...(orderQty === undefined ? {} : { orderQty }),
    totals: executions.restate(memory.executions, order.totals, cumQty, report.avgPx),
  };
}

/** Of OrderQty, CumQty and LeavesQty two are enough: the third follows. */
function restatedQuantities(
  order: FixOrder,
  { orderQty, cumQty, leavesQty }: PlainReport,
): { readonly orderQty: string | undefined; readonly cumQty: string } {
  if (orderQty === undefined && cumQty !== undefined && leavesQty !== undefined) {
    return { orderQty: add(cumQty, leavesQty), cumQty };
  }
  const restated = orderQty ?? order.orderQty;
  if (cumQty !== undefined) return { orderQty: restated, cumQty };
  // Nothing left may mean that it is all executed, or that it is all withdrawn: no fill is made of it.
  const follows = leavesQty !== undefined && isPositive(leavesQty) && restated !== undefined;
  return {
    orderQty: restated,
    cumQty:
      follows && compare(leavesQty, restated) <= 0
        ? subtract(restated, leavesQty)
        : order.totals.cumQty,
  };
}

/** Without a status the restated order works; what was final stays so unless its broker says otherwise. */
function restatedLife(order: FixOrder, memory: Memory, ordStatus: OrdStatus | undefined): FixOrder {
  switch (ordStatus) {
    case "Canceled":
    case "Expired":
    case "Rejected":
      return end(order, memory, ordStatus);
    case "DoneForDay":
    case "Calculated":
    case "Stopped":
    case "Suspended":
      return under(order, ordStatus);
    case "New":
    case "PartiallyFilled":
    case "Filled":
    case "Replaced":
      return working(order);
    case "PendingNew":
    case "AcceptedForBidding":
    case "PendingCancel":
    case "PendingReplace":
    case undefined:
      return isFinal(order) ? order : working(order);
  }
}

/** A guarantee (Stopped) is not taken back by a restatement. */
const working = (order: FixOrder): FixOrder => ({
  ...order,
  life: "New",
  conditions: order.conditions.filter((condition) => condition === "Stopped"),
});
