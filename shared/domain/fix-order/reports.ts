/**
 * What each of the broker's messages does to an order.
 *
 * Pure but for the order's memory, which only grows: executions, requests and the ids of reports.
 * Nothing here knows what the broker said the order's state to be, except on a restatement, where
 * the broker's figures are the fact.
 *
 * Source: FIX 5.0 SP2 volume 4, order state changes; the scenarios are named where they decide.
 */
import { add, compare, isPositive, subtract, ZERO } from "../decimal.ts";
import * as executions from "./executions.ts";
import type { Executions } from "./executions.ts";
import type { ExecutionReport, OrderCancelReject, PlainReport } from "./messages.ts";
import {
  endsTheDay,
  isFinal,
  type Condition,
  type FixOrder,
  type Life,
  type Pending,
} from "./order.ts";
import type { OrdStatus } from "./status.ts";

/** A cancel or replace that the client sent, or that the broker was first to speak of. */
export type Request = {
  readonly ordStatus: Pending["ordStatus"];
  readonly origClOrdID?: string;
  readonly orderQty?: string;
  readonly goodTill?: boolean;
  /** Absent while it is open. */
  readonly answer?: "accepted" | "refused";
};

export type Memory = {
  readonly executions: Executions;
  /** ExecIDs of the reports taken in. */
  readonly reports: Set<string>;
  /** By the request's ClOrdID. */
  readonly requests: Map<string, Request>;
};

export const noMemory = (): Memory => ({
  executions: executions.noExecutions(),
  reports: new Set(),
  requests: new Map(),
});

/** The same ExecID again changes nothing. */
export function applyReport(order: FixOrder, memory: Memory, report: ExecutionReport): FixOrder {
  if (report.execType === "OrderStatus") return order; // an answer, and no event of the order's
  if (report.execID !== undefined) {
    if (memory.reports.has(report.execID)) return order;
    memory.reports.add(report.execID);
  }
  return advance(learn(order, report), memory, report);
}

/** The order stands under its last accepted id, as if the request had never been: D.1.b, D.2.c. */
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
      return end(order, report.execType);
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

function end(order: FixOrder, life: Life): FixOrder {
  return isFinal(order) ? order : { ...order, life, conditions: [], pending: [] };
}

/** Of a request, of a second order under the same id, or of the order: even of one that was accepted. */
function reject(order: FixOrder, memory: Memory, report: PlainReport): FixOrder {
  const { clOrdID, origClOrdID } = report;
  const isAnother = clOrdID !== undefined && clOrdID !== order.clOrdID;
  if (isAnother && (origClOrdID !== undefined || memory.requests.has(clOrdID))) {
    return refuse(order, memory, clOrdID);
  }
  return isSecondRejected(order, report) ? order : end(order, "Rejected");
}

/** F.1.a, F.1.b: the first order is not harmed. A broker that gives no reason rejects the later one. */
function isSecondRejected(order: FixOrder, { duplicateOrder }: PlainReport): boolean {
  const isAccepted = order.life !== "PendingNew";
  if (duplicateOrder === true) return isAccepted || order.sentAgain === true;
  return duplicateOrder === undefined && isAccepted && order.sentAgain === true;
}

function refuse(order: FixOrder, memory: Memory, request: string): FixOrder {
  const known = memory.requests.get(request);
  if (known === undefined) return without(without(order, request), UNNAMED);
  if (known.answer === undefined) memory.requests.set(request, { ...known, answer: "refused" });
  return without(order, request);
}

const without = (order: FixOrder, request: string): FixOrder => ({
  ...order,
  pending: order.pending.filter((pending) => pending.request !== request),
});

function pend(
  order: FixOrder,
  memory: Memory,
  report: PlainReport,
  ordStatus: Pending["ordStatus"],
): FixOrder {
  const request = requestOf(order, memory, report, ordStatus);
  const known = memory.requests.get(request) ?? { ordStatus };
  if (request !== UNNAMED) memory.requests.set(request, known);
  if (known.answer !== undefined || isFinal(order)) return order;
  const pending = [...without(order, request).pending, { request, ordStatus }];
  return quote({ ...order, pending }, memory, known, report);
}

/**
 * A broker that has two replaces in hand quotes the second as it stands once the first is done, and
 * says so before it confirms the first: D.2.b. It is shown while the first is pending, and gone with it.
 */
function quote(
  order: FixOrder,
  memory: Memory,
  { origClOrdID }: Request,
  { orderQty }: PlainReport,
): FixOrder {
  if (origClOrdID === undefined || orderQty === undefined) return order;
  const first = order.pending.find(({ request }) => request === origClOrdID);
  const asked = first === undefined ? undefined : memory.requests.get(first.request)?.orderQty;
  const isThat = asked !== undefined && compare(asked, orderQty) === 0;
  return isThat ? { ...order, quoted: { request: origClOrdID, orderQty } } : order;
}

/** Stands for a request that neither side has named. */
const UNNAMED = "";

/** A report names the request it is about; one that does not is about the oldest that is open. */
function requestOf(
  order: FixOrder,
  { requests }: Memory,
  { clOrdID }: PlainReport,
  ordStatus: Pending["ordStatus"],
): string {
  const isNamed = clOrdID !== undefined && clOrdID !== order.clOrdID;
  if (isNamed || (clOrdID !== undefined && requests.has(clOrdID))) return clOrdID;
  for (const [request, known] of requests) {
    if (known.ordStatus === ordStatus && known.answer === undefined) return request;
  }
  return UNNAMED;
}

/** The request takes effect now, and not before; down to what is executed it means stop: C.3.b, C.3.c. */
function replace(order: FixOrder, memory: Memory, report: PlainReport): FixOrder {
  const request = requestOf(order, memory, report, "PendingReplace");
  const asked: Request = memory.requests.get(request) ?? { ordStatus: "PendingReplace" };
  if (asked.answer === "accepted") return order; // an old confirmation, told again
  if (request !== UNNAMED) memory.requests.set(request, { ...asked, answer: "accepted" });
  const orderQty = report.orderQty ?? asked.orderQty ?? order.orderQty;
  const life = order.life === "PendingNew" ? "New" : order.life;
  return {
    ...without(order, request),
    life,
    goodTill: report.goodTill ?? asked.goodTill ?? order.goodTill,
    ...(request === UNNAMED ? {} : { clOrdID: request }),
    ...(orderQty === undefined ? {} : { orderQty: atLeast(order.totals.cumQty, orderQty) }),
  };
}

const atLeast = (floor: string, amount: string): string =>
  compare(amount, floor) < 0 ? floor : amount;

/** Here the broker's figures are the fact: a split, a renewal, a change by word of mouth. */
function restate(order: FixOrder, memory: Memory, report: PlainReport): FixOrder {
  const { orderQty, cumQty } = restatedQuantities(order, report);
  return {
    ...restatedLife(order, report.ordStatus),
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
  const follows = restated !== undefined && leavesQty !== undefined && isPositive(leavesQty);
  return {
    orderQty: restated,
    cumQty: follows ? atLeast(ZERO, subtract(restated, leavesQty)) : order.totals.cumQty,
  };
}

/** Without a status the restated order works; what was final stays so unless its broker says otherwise. */
function restatedLife(order: FixOrder, ordStatus: OrdStatus | undefined): FixOrder {
  switch (ordStatus) {
    case "Canceled":
    case "Expired":
    case "Rejected":
      return end(order, ordStatus);
    case "DoneForDay":
    case "Calculated":
    case "Stopped":
    case "Suspended":
      return under(order, ordStatus);
    case "New":
    case "PartiallyFilled":
    case "Filled":
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
