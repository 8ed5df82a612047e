/** The whole log, folded into orders as it is read; what is done is handed on and forgotten. */
import { readOrderEvent } from "../../../contracts/order-event.ts";
import { orderEvents } from "../../../contracts/subjects.ts";
import type { OrderKey } from "../../domain/order/events.ts";
import { applyEvent, isOrderDone } from "../../domain/order/order.ts";
import type { Bus } from "../bus/bus.ts";
import { openOrderLog } from "../bus/order-log.ts";
import type { LogMessage } from "../bus/replay.ts";
import type { Known } from "../store/projection.ts";

/** An event on the log that nobody can fold; its order is left alone. */
export type Unreadable = { readonly seq: number; readonly subject: string; readonly text: string };

const LISTED_MAX = 1_000;

/** An order to settle; `again` when it was settled before, with fewer events. */
export type Settled = Known & { readonly again: boolean };

/** @param doneHeld done orders that are held a little longer: most of what comes late comes soon */
export function openFold(bus: Bus, doneHeld: number) {
  const log = openOrderLog(bus);
  const open = new Map<string, Settled>();
  const done = new Map<string, Settled>();
  /** Orders of which an event came after they were forgotten. */
  const late = new Map<string, OrderKey>();
  const broken = new Set<string>();
  const unreadable: Unreadable[] = [];
  let orders = 0;

  function put(subject: string, settled: Settled): void {
    const isDone = isOrderDone(settled.state);
    (isDone ? open : done).delete(subject);
    (isDone ? done : open).set(subject, settled);
  }

  function giveUp(seq: number, subject: string, text: string): void {
    broken.add(subject);
    open.delete(subject);
    done.delete(subject);
    if (unreadable.length < LISTED_MAX) unreadable.push({ seq, subject, text });
  }

  function take({ seq, subject, body }: LogMessage): void {
    const held = open.get(subject) ?? done.get(subject);
    if (held !== undefined && held.seq >= seq) return; // it was read again, and further than here
    if (late.has(subject) || broken.has(subject)) return;
    const event = readOrderEvent(body);
    if (!event.ok) {
      giveUp(seq, subject, event.violation.text);
      return;
    }
    const { account, orderId, version } = event.value;
    if (orderEvents(account, orderId) !== subject) {
      giveUp(seq, subject, `found an event of ${account} ${orderId}`);
      return;
    }
    if (held === undefined && version > 1) {
      late.set(subject, { account, orderId });
      return;
    }
    if (held === undefined) orders += 1;
    try {
      const state = applyEvent(held?.state, event.value);
      put(subject, { state, seq, again: held?.again ?? false });
    } catch (error) {
      giveUp(seq, subject, String(error));
    }
  }

  async function read(key: OrderKey): Promise<Known | undefined> {
    let known: Known | undefined;
    for (const { seq, event } of await log.read(key)) {
      known = { state: applyEvent(known?.state, event), seq };
    }
    return known;
  }

  async function catchUp(): Promise<void> {
    for (const [subject, key] of late) {
      try {
        const known = await read(key);
        if (known !== undefined) put(subject, { ...known, again: true });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error; // the bus, not the order
        giveUp(0, subject, error.message);
      }
    }
    late.clear();
  }

  function leaveFrom(orders: Map<string, Settled>, count: number): Settled[] {
    const leaving = [...orders].slice(0, count);
    for (const [subject] of leaving) orders.delete(subject);
    return leaving.map(([, settled]) => settled);
  }

  return {
    take,
    catchUp,
    read,
    unreadable,
    orders: () => orders,
    openOrders: () => open.size,
    /** Every order that is not done. */
    open: (): Iterable<Known> => open.values(),
    /** An order that is open, or done and not forgotten yet. */
    held: ({ account, orderId }: OrderKey): Known | undefined => {
      const subject = orderEvents(account, orderId);
      return open.get(subject) ?? done.get(subject);
    },
    /** Done orders beyond those that are held a little longer. */
    waiting: () => Math.max(done.size - doneHeld, 0),
    leave: (count: number) => leaveFrom(done, count),
    leaveAll: (count: number) => leaveFrom(done.size > 0 ? done : open, count),
  };
}
