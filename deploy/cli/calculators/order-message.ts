/**
 * Reads a row of `calc order-state`: one FIX message, by FIX's names. Closed, so that a misspelt
 * field is refused; what FIX has beside the state of an order is taken and passed over.
 */
import type { Checked } from "../../../contracts/validate.ts";
import { describeFound, quoted, violationAt } from "../../../contracts/violation.ts";
import {
  EXEC_TYPES,
  type ExecutionReport,
  type OrderMessage,
  type PlainReport,
  type Stated,
} from "../../../shared/domain/fix-order/messages.ts";
import { isOrdStatus, PRECEDENCE } from "../../../shared/domain/fix-order/status.ts";
import { KINDS } from "./fields.ts";
import { goodTill, TIMES_IN_FORCE } from "./time-in-force.ts";

type Row = Readonly<Record<string, unknown>>;

type Kind = { readonly accepts: (value: unknown) => boolean; readonly expected: string };

const ID_LENGTH = 128;
const NOTE_LENGTH = 1024;

const matching = ({ pattern, expected }: { pattern: RegExp; expected: string }): Kind => ({
  accepts: (value) => typeof value === "string" && pattern.test(value),
  expected,
});

const oneOf = (words: readonly string[]): Kind => ({
  accepts: (value) => typeof value === "string" && words.includes(value),
  expected: `one of ${words.join(", ")}`,
});

const textUpTo = (length: number): Kind => ({
  accepts: (value) => typeof value === "string" && isPrintable(value, length),
  expected: `text of 1 to ${length} characters without control characters`,
});

const isPrintable = (text: string, length: number): boolean =>
  text !== "" && text.length <= length && !/\p{Cc}/u.test(text);

const id = textUpTo(ID_LENGTH);
const amount = matching(KINDS.decimal);
const positive = matching(KINDS["positive decimal"]);

/** A FIX code by its number or its name. */
const code: Kind = {
  accepts: (value) => Number.isSafeInteger(value) || textUpTo(NOTE_LENGTH).accepts(value),
  expected: "a code by its number or its name",
};

const note: Kind = {
  accepts: (value) => typeof value === "boolean" || code.accepts(value),
  expected: `text, a whole number, true or false`,
};

const flag: Kind = {
  accepts: (value) => typeof value === "boolean" || value === "Y" || value === "N",
  expected: 'true, false, "Y" or "N"',
};

const EVENTS = [
  "NewOrderSingle",
  "OrderCancelRequest",
  "OrderCancelReplaceRequest",
  "OrderStatusRequest",
  "ExecutionReport",
  "OrderCancelReject",
] as const satisfies readonly OrderMessage["event"][];

const FIELDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    event: oneOf(EVENTS),
    clOrdID: id,
    origClOrdID: id,
    execType: oneOf(EXEC_TYPES),
    execID: id,
    execRefID: id,
    orderQty: amount,
    lastQty: amount,
    lastPx: amount,
    price: amount,
    possResend: flag,
    timeInForce: {
      accepts: (value) => goodTill(value) !== undefined,
      expected: `one of ${TIMES_IN_FORCE}`,
    },
    execInst: code,
    ordRejReason: code,
    execRestatementReason: code,
    ordStatus: oneOf(Object.keys(PRECEDENCE)),
    cumQty: amount,
    leavesQty: amount,
    avgPx: amount,
    ...fieldsPassedOver([
      ...["account", "cashOrderQty", "cxlRejReason", "cxlRejResponseTo", "dayAvgPx", "dayCumQty"],
      ...["dayOrderQty", "expireDate", "expireTime", "ordType", "orderID", "side", "stopPx"],
      ...["symbol", "text", "transactTime", "workingIndicator"],
    ]),
  } satisfies Record<string, Kind>),
);

function fieldsPassedOver(names: readonly string[]): Record<string, Kind> {
  return Object.fromEntries(names.map((name) => [name, note]));
}

type Needs = Readonly<Record<string, Kind>>;

const NEEDS: Readonly<Record<OrderMessage["event"], Needs>> = {
  NewOrderSingle: { clOrdID: id },
  OrderCancelRequest: { clOrdID: id, origClOrdID: id },
  OrderCancelReplaceRequest: { clOrdID: id, origClOrdID: id },
  OrderStatusRequest: { clOrdID: id },
  ExecutionReport: { execType: oneOf(EXEC_TYPES) },
  OrderCancelReject: { clOrdID: id },
};

/** Fills come from execution ids only: without one, the same fill could count twice. */
const REPORT_NEEDS: ReadonlyMap<ExecutionReport["execType"], Needs> = new Map([
  ["Trade", { execID: id, lastQty: positive }],
  ["TradeCorrect", { execID: id, execRefID: id, lastQty: amount }],
  ["TradeCancel", { execRefID: id }],
]);

export function readOrderMessage(input: unknown): Checked<OrderMessage> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return wrong([], `found ${describeFound(input)}, expected an object with an event`);
  }
  const row: Row = { ...input };
  for (const name of Object.keys(row)) {
    const kind = FIELDS.get(name);
    if (kind === undefined) {
      const known = [...FIELDS.keys()].join(", ");
      return wrong([name], `found the unknown field ${quoted(name)}, expected only ${known}`);
    }
    if (!kind.accepts(row[name])) return wrong([name], unfit(row[name], kind));
  }
  const event = EVENTS.find((known) => known === row["event"]);
  if (event === undefined) return wrong(["event"], unfit(row["event"], oneOf(EVENTS)));
  const execType = EXEC_TYPES.find((known) => known === row["execType"]);
  const needs = {
    ...NEEDS[event],
    ...(execType === undefined || event !== "ExecutionReport" ? {} : REPORT_NEEDS.get(execType)),
    ...(isOrder(event) && row["orderQty"] !== undefined ? { orderQty: positive } : {}),
  };
  for (const [name, kind] of Object.entries(needs)) {
    if (!kind.accepts(row[name])) return wrong([name], unfit(row[name], kind));
  }
  return { ok: true, value: messageOf(event, execType, row) };
}

const isOrder = (event: OrderMessage["event"]): boolean =>
  event === "NewOrderSingle" || event === "OrderCancelReplaceRequest";

const unfit = (value: unknown, { expected }: Kind): string =>
  `found ${describeFound(value)}, expected ${expected}`;

const wrong = (steps: readonly string[], words: string) => ({
  ok: false as const,
  violation: violationAt("contract_violated", steps, words),
});

/** The row is checked: what `event` and `execType` need is there. */
function messageOf(
  event: OrderMessage["event"],
  execType: ExecutionReport["execType"] | undefined,
  row: Row,
): OrderMessage {
  const stated = statedIn(row);
  const clOrdID = needed(row, "clOrdID");
  const origClOrdID = needed(row, "origClOrdID");
  const terms = { ...present(row, ["orderQty"]), ...timeInForce(row) };
  switch (event) {
    case "NewOrderSingle":
      return { event, ...stated, clOrdID, ...terms };
    case "OrderCancelRequest":
      return { event, ...stated, clOrdID, origClOrdID };
    case "OrderCancelReplaceRequest":
      return { event, ...stated, clOrdID, origClOrdID, ...terms };
    case "OrderStatusRequest":
      return { event, ...stated, clOrdID };
    case "OrderCancelReject":
      return { event, ...stated, clOrdID, ...present(row, ["origClOrdID"]) };
    case "ExecutionReport":
      return reportOf(execType ?? "OrderStatus", row, { event, ...stated, ...terms });
  }
}

function reportOf(
  execType: ExecutionReport["execType"],
  row: Row,
  known: Omit<PlainReport, "execType">,
): ExecutionReport {
  const report = {
    ...known,
    ...present(row, ["clOrdID", "origClOrdID", "execID"]),
    ...rejection(row["ordRejReason"]),
  };
  const execID = needed(row, "execID");
  const execRefID = needed(row, "execRefID");
  const last = { lastQty: needed(row, "lastQty"), ...present(row, ["lastPx"]) };
  switch (execType) {
    case "Trade":
      return { ...report, execType, execID, ...last };
    case "TradeCorrect":
      return { ...report, execType, execID, execRefID, ...last };
    case "TradeCancel":
      return { ...report, execType, execRefID };
    default:
      return { ...report, execType };
  }
}

function statedIn(row: Row): Stated {
  const { ordStatus } = row;
  return {
    ...(typeof ordStatus === "string" && isOrdStatus(ordStatus) ? { ordStatus } : {}),
    ...present(row, ["cumQty", "leavesQty", "avgPx"]),
  };
}

function timeInForce(row: Row): { readonly goodTill?: boolean } {
  const isGoodTill = goodTill(row["timeInForce"]);
  return isGoodTill === undefined ? {} : { goodTill: isGoodTill };
}

/** OrdRejReason(103): 6 is a duplicate order; 7, a duplicate of a verbal one, rejects the order itself (F.1.c). */
function rejection(reason: unknown): { readonly duplicateOrder?: boolean } {
  if (typeof reason !== "string" && typeof reason !== "number") return {};
  const words = String(reason).toLowerCase();
  const isDuplicate = words === "6" || (/^dup/.test(words) && !words.includes("verbal"));
  return { duplicateOrder: isDuplicate };
}

/** "" only where the message does not need it, and then nobody reads it. */
const needed = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === "string" ? value : "";
};

function present<Name extends string>(
  row: Row,
  names: readonly Name[],
): { readonly [Field in Name]?: string } {
  const found: { [Field in Name]?: string } = {};
  for (const name of names) {
    const value = row[name];
    if (typeof value === "string") found[name] = value;
  }
  return found;
}
