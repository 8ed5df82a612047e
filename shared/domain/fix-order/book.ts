/**
 * The orders of one conversation, each found under every id that it ever had.
 *
 * A book holds its own orders and nothing else: the same messages in the same order always show the
 * same. It is changed in place by `see`; a message that is refused leaves it as it was.
 *
 * Source: FIX 5.0 SP2 volume 4, order state changes B.1.f, D.2, F.1 and G.1.
 */
import { ZERO } from "../decimal.ts";
import { disagreements, type Disagreements } from "./disagreement.ts";
import { noMemory, type Memory, type Request } from "./memory.ts";
import type {
  ExecutionReport,
  NewOrderSingle,
  OrderCancelReject,
  OrderCancelReplaceRequest,
  OrderCancelRequest,
  OrderMessage,
} from "./messages.ts";
import { newOrder, viewOf, type FixOrder, type OrderView } from "./order.ts";
import { applyCancelReject, applyReport } from "./reports.ts";

type Entry = {
  order: FixOrder;
  readonly memory: Memory;
  /** A NewOrderSingle was seen: another one is the same id again. */
  isRequested: boolean;
};

export type Book = {
  /** By ClOrdID, the ids of cancel and replace requests included. */
  readonly entries: Map<string, Entry>;
  /** Of the message before: what a message without any id is about. */
  latest: Entry | undefined;
};

export type Sight =
  | { readonly kind: "seen"; readonly view: OrderView; readonly disagrees?: Disagreements }
  /** A status of an order that nobody has told anything of. */
  | { readonly kind: "unknown_order"; readonly text: string };

export const openBook = (): Book => ({ entries: new Map(), latest: undefined });

/** The state, after `message`, of the order that it is about. */
export function see(book: Book, message: OrderMessage): Sight {
  const view = viewAfter(book, message);
  if (view === undefined) {
    const text = `found the status of an order that no message has told of, expected Rejected`;
    return { kind: "unknown_order", text };
  }
  const disagrees = disagreements(message, view);
  return disagrees === undefined ? { kind: "seen", view } : { kind: "seen", view, disagrees };
}

function viewAfter(book: Book, message: OrderMessage): OrderView | undefined {
  switch (message.event) {
    case "NewOrderSingle":
      return show(book, placeOrder(book, message));
    case "OrderCancelRequest":
    case "OrderCancelReplaceRequest":
      return showOr(book, request(book, message), noOrder(message.origClOrdID));
    case "OrderStatusRequest":
      return showOr(book, book.entries.get(message.clOrdID), noOrder(message.clOrdID));
    case "ExecutionReport":
      return report(book, message);
    case "OrderCancelReject":
      return cancelReject(book, message);
  }
}

function show(book: Book, entry: Entry): OrderView {
  book.latest = entry;
  return viewOf(entry.order);
}

const showOr = (book: Book, entry: Entry | undefined, otherwise: OrderView): OrderView =>
  entry === undefined ? otherwise : show(book, entry);

/** An order that nobody has told of: whether there is one, its broker has to say. */
const noOrder = (clOrdID: string | undefined): OrderView => ({
  ...(clOrdID === undefined ? {} : { clOrdID }),
  orderQty: ZERO,
  cumQty: ZERO,
  leavesQty: ZERO,
  avgPx: ZERO,
});

/** The broker does not know such an order: B.1.f, G.1.a. The id stays free for a new one. */
const unknownOrder = (clOrdID: string | undefined): OrderView => ({
  ordStatus: "Rejected",
  ...noOrder(clOrdID),
});

/** An id that was used before, whether sent again on purpose (PossResend) or not, places no second order. */
function placeOrder({ entries }: Book, { clOrdID, orderQty, goodTill }: NewOrderSingle): Entry {
  const known = entries.get(clOrdID);
  if (known?.isRequested === true) {
    known.order = { ...known.order, sentAgain: true };
    return known;
  }
  const entry = known ?? open(clOrdID);
  entry.isRequested = true;
  entry.order = {
    ...entry.order,
    ...(orderQty === undefined || entry.order.orderQty !== undefined ? {} : { orderQty }),
    ...(goodTill === undefined ? {} : { goodTill }),
  };
  entries.set(clOrdID, entry);
  return entry;
}

const open = (clOrdID: string | undefined): Entry => ({
  order: newOrder(clOrdID),
  memory: noMemory(),
  isRequested: false,
});

/** What the client asks for changes nothing yet; it may build on a request still open (D.2). */
function request(
  { entries }: Book,
  message: OrderCancelRequest | OrderCancelReplaceRequest,
): Entry | undefined {
  const { clOrdID, origClOrdID } = message;
  const entry = entries.get(origClOrdID);
  if (entry === undefined || entries.has(clOrdID)) return entry;
  entry.memory.requests.set(clOrdID, requested(message));
  entries.set(clOrdID, entry);
  return entry;
}

function requested(message: OrderCancelRequest | OrderCancelReplaceRequest): Request {
  const { origClOrdID } = message;
  if (message.event === "OrderCancelRequest") return { ordStatus: "PendingCancel", origClOrdID };
  const { orderQty, goodTill } = message;
  return {
    ordStatus: "PendingReplace",
    origClOrdID,
    ...(orderQty === undefined ? {} : { orderQty }),
    ...(goodTill === undefined ? {} : { goodTill }),
  };
}

function report(book: Book, message: ExecutionReport): OrderView | undefined {
  const { clOrdID, origClOrdID } = message;
  const known = find(book, message);
  if (known === undefined && message.execType === "OrderStatus") {
    const isUnknownThere = message.ordStatus === undefined || message.ordStatus === "Rejected";
    return isUnknownThere ? unknownOrder(clOrdID) : undefined;
  }
  // Given by telephone (E.1.a), or its request was not seen: the broker's report tells of it.
  const entry = known ?? open(origClOrdID ?? clOrdID);
  for (const id of [clOrdID, origClOrdID]) {
    if (id !== undefined && !book.entries.has(id)) book.entries.set(id, entry);
  }
  entry.order = applyReport(entry.order, entry.memory, message);
  return show(book, entry);
}

function cancelReject(book: Book, message: OrderCancelReject): OrderView {
  const entry = find(book, message);
  if (entry === undefined) return unknownOrder(message.origClOrdID ?? message.clOrdID);
  entry.order = applyCancelReject(entry.order, entry.memory, message);
  return show(book, entry);
}

function find(
  { entries, latest }: Book,
  { clOrdID, origClOrdID }: { readonly clOrdID?: string; readonly origClOrdID?: string },
): Entry | undefined {
  if (clOrdID === undefined && origClOrdID === undefined) return latest;
  return [clOrdID, origClOrdID]
    .map((id) => (id === undefined ? undefined : entries.get(id)))
    .find((entry) => entry !== undefined);
}
