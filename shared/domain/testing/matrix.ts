/**
 * A notation for FIX's order state change matrices, one line a message, as near to the print as
 * text can be.
 *
 *     Order X 10000                          the client's: Order, Cancel, Replace, Status
 *     Trade X 2000 px=50 => X PartiallyFilled 10000 2000 8000 50
 *                                            the broker's: an ExecType or CancelReject, and what is
 *                                            shown after it: ClOrdID, OrdStatus, OrderQty, CumQty,
 *                                            LeavesQty, and AvgPx where the line says it
 *     PendingCancel Y,X => …                 ClOrdID, OrigClOrdID
 *     or Rejected X => …                     another way for the story to go on, and to end
 *     x Cancel Y,X                           this message and the next cross on the connection
 *
 * After a message of the client's the order is shown as it was, unless the line says otherwise.
 */
import { EXEC_TYPES, type OrderMessage } from "../fix-order/messages.ts";

export type Step = {
  readonly message: OrderMessage;
  /** Undefined: as before. */
  readonly shows?: string;
  readonly isAlternative: boolean;
  readonly crossesNext: boolean;
};

export type Matrix = {
  readonly name: string;
  readonly shows: string;
  readonly steps: readonly Step[];
};

export function matrix(name: string, shows: string, text: string): Matrix {
  const lines = text.trim().split("\n");
  return { name, shows, steps: lines.map((line, index) => stepOf(line.trim(), `E${index + 1}`)) };
}

/** The story as it is printed, without the other ways that it could go. */
export const mainPath = ({ steps }: Matrix): readonly Step[] =>
  steps.filter(({ isAlternative }) => !isAlternative);

/** Each other way to go on: what came before, and its one message. */
export const alternatives = ({ steps }: Matrix): readonly (readonly Step[])[] =>
  steps.flatMap((step, index) =>
    step.isAlternative
      ? [[...steps.slice(0, index).filter(({ isAlternative }) => !isAlternative), step]]
      : [],
  );

/** Each broker's message twice: it is the same message, and changes nothing the second time. */
export const doubled = (steps: readonly Step[]): readonly Step[] =>
  steps.flatMap((step) => (isBrokers(step.message) ? [step, step] : [step]));

/** What crossed on the connection, seen in the other order; undefined where nothing crossed. */
export function crossed(steps: readonly Step[]): readonly Step[] | undefined {
  if (!steps.some(({ crossesNext }) => crossesNext)) return undefined;
  const swapped = [...steps];
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (step.crossesNext && next !== undefined) swapped.splice(index, 2, next, step);
  }
  return swapped;
}

/** Reports that are no executions need no id to come twice. */
export const unnamed = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step) => ({ ...step, message: withoutId(step.message) }));

function withoutId(message: OrderMessage): OrderMessage {
  if (message.event !== "ExecutionReport") return message;
  if (message.execType === "Trade" || message.execType === "TradeCorrect") return message;
  const rest = { ...message };
  delete rest.execID;
  return rest;
}

const isBrokers = ({ event }: OrderMessage): boolean =>
  event === "ExecutionReport" || event === "OrderCancelReject";

function stepOf(line: string, execID: string): Step {
  const [said = "", shows] = line.split("=>").map((part) => part.trim());
  const words = said.split(/ +/);
  const isAlternative = words[0] === "or";
  const crossesNext = words[0] === "x";
  const rest = isAlternative || crossesNext ? words.slice(1) : words;
  return {
    message: messageOf(rest, execID),
    ...(shows === undefined ? {} : { shows }),
    isAlternative,
    crossesNext,
  };
}

function messageOf(words: readonly string[], nextExecID: string): OrderMessage {
  const [name = "", ids = "-", ...rest] = words;
  const [clOrdID = "", origClOrdID = ""] = ids === "-" ? [] : ids.split(",");
  const quantity = rest.find((word) => /^[0-9.]+$/.test(word));
  const option = (key: string): string | undefined =>
    rest.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const terms = {
    ...some("orderQty", quantity),
    ...(option("tif") === undefined ? {} : { goodTill: option("tif") === "GTC" }),
  };
  switch (name) {
    case "Order":
      return { event: "NewOrderSingle", clOrdID, ...terms };
    case "Cancel":
      return { event: "OrderCancelRequest", clOrdID, origClOrdID };
    case "Replace":
      return { event: "OrderCancelReplaceRequest", clOrdID, origClOrdID, ...terms };
    case "Status":
      return { event: "OrderStatusRequest", clOrdID };
    case "CancelReject":
      return { event: "OrderCancelReject", clOrdID, ...some("origClOrdID", origClOrdID) };
  }
  const execType = EXEC_TYPES.find((known) => known === name);
  if (execType === undefined) throw new Error(`${words.join(" ")}: found "${name}"`);
  const execID = option("id") ?? nextExecID;
  const execRefID = option("ref") ?? "";
  const report = {
    event: "ExecutionReport" as const,
    ...some("clOrdID", clOrdID),
    ...some("origClOrdID", origClOrdID),
    ...some("cumQty", option("cum")),
    ...some("avgPx", option("avg")),
    ...(rest.includes("duplicate") ? { duplicateOrder: true } : {}),
  };
  const last = { lastQty: quantity ?? "", ...some("lastPx", option("px")) };
  switch (execType) {
    case "Trade":
      return { ...report, execType, execID, ...last };
    case "TradeCorrect":
      return { ...report, execType, execID, execRefID, ...last };
    case "TradeCancel":
      return { ...report, execType, execID, execRefID };
    default:
      return { ...report, execType, execID, ...terms };
  }
}

function some<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [Field in Name]?: string } {
  const found: { [Field in Name]?: string } = {};
  if (value !== undefined && value !== "") found[name] = value;
  return found;
}
