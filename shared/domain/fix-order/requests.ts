/**
 * How a broker takes up, refuses or confirms what its client asked of an order.
 *
 * A request is answered once: what comes about it afterwards is old and changes nothing. Until it
 * is confirmed the order stands under the id and the quantity that it had.
 *
 * Source: FIX 5.0 SP2 volume 4, order state changes B, C and D.
 */
import { compare } from "../decimal.ts";
import type { Memory, Request } from "./memory.ts";
import type { PlainReport } from "./messages.ts";
import { isFinal, type FixOrder, type PendingStatus } from "./order.ts";

/** Stands for a request that neither side has named. */
const UNNAMED = "";

/** The order stands under its last accepted id, as if the request had never been: D.1.b, D.2.c. */
export function refuse(order: FixOrder, memory: Memory, request: string): FixOrder {
  const known = memory.requests.get(request);
  if (known === undefined) return without(without(order, memory, request), memory, UNNAMED);
  if (known.answer === undefined) memory.requests.set(request, { ...known, answer: "refused" });
  return without(order, memory, request);
}

function without(order: FixOrder, { pending }: Memory, request: string): FixOrder {
  const ordStatus = pending.get(request);
  if (ordStatus === undefined) return order;
  pending.delete(request);
  return {
    ...order,
    pending: { ...order.pending, [ordStatus]: order.pending[ordStatus] - 1 },
    quoted: order.quoted?.request === request ? undefined : order.quoted,
  };
}

/** Taken up: nothing of the order changes but its status. */
export function pend(
  order: FixOrder,
  memory: Memory,
  report: PlainReport,
  ordStatus: PendingStatus,
): FixOrder {
  const request = requestOf(order, memory, report, ordStatus);
  const known = memory.requests.get(request) ?? { ordStatus };
  if (request !== UNNAMED) memory.requests.set(request, known);
  if (known.answer !== undefined || isFinal(order)) return order;
  const others = without(order, memory, request);
  memory.pending.set(request, ordStatus);
  const pending = { ...others.pending, [ordStatus]: others.pending[ordStatus] + 1 };
  return quote({ ...others, pending }, memory, known, report);
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
  const asked = memory.pending.has(origClOrdID)
    ? memory.requests.get(origClOrdID)?.orderQty
    : undefined;
  const isThat = asked !== undefined && compare(asked, orderQty) === 0;
  return isThat ? { ...order, quoted: { request: origClOrdID, orderQty } } : order;
}

/** A report names the request it is about; one that does not is about the oldest that is open. */
function requestOf(
  order: FixOrder,
  { requests }: Memory,
  { clOrdID }: PlainReport,
  ordStatus: PendingStatus,
): string {
  const isNamed = clOrdID !== undefined && clOrdID !== order.clOrdID;
  if (isNamed || (clOrdID !== undefined && requests.has(clOrdID))) return clOrdID;
  for (const [request, known] of requests) {
    if (known.ordStatus === ordStatus && known.answer === undefined) return request;
  }
  return UNNAMED;
}

/** The request takes effect now, and not before; down to what is executed it means stop: C.3.b, C.3.c. */
export function replace(order: FixOrder, memory: Memory, report: PlainReport): FixOrder {
  const request = requestOf(order, memory, report, "PendingReplace");
  const asked: Request = memory.requests.get(request) ?? { ordStatus: "PendingReplace" };
  if (asked.answer === "accepted") return order; // an old confirmation, told again
  if (request !== UNNAMED) memory.requests.set(request, { ...asked, answer: "accepted" });
  const orderQty = report.orderQty ?? asked.orderQty ?? order.orderQty;
  const life = order.life === "PendingNew" ? "New" : order.life;
  return {
    ...without(order, memory, request),
    life,
    goodTill: report.goodTill ?? asked.goodTill ?? order.goodTill,
    ...(request === UNNAMED ? {} : { clOrdID: request }),
    ...(orderQty === undefined ? {} : { orderQty: atLeast(order.totals.cumQty, orderQty) }),
  };
}

const atLeast = (floor: string, amount: string): string =>
  compare(amount, floor) < 0 ? floor : amount;
