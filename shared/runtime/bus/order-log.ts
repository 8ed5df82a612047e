/**
 * The log: one subject an order, one event a message, appended with compare-and-set.
 *
 * Of two writers that saw the same last event one wins and the other is told so. An append that
 * gets no answer is tried again under its own id until the answer is known: stored (now or before)
 * or lost to somebody else. Once the bus was connected anew it is looked up instead: the server may
 * have lost what the event was to follow, and given that sequence to another.
 */
import { readOrderEvent, type OrderEvent } from "../../../contracts/order-event.ts";
import { orderEvents } from "../../../contracts/subjects.ts";
import { ContractViolation } from "../../../contracts/validate.ts";
import type { OrderKey } from "../../domain/order/events.ts";
import { uniqueId } from "../chance.ts";
import { BusReconnected, type Bus, type Stored } from "./bus.ts";

export type LoggedEvent = { readonly seq: number; readonly event: OrderEvent };

export type OrderLog = {
  /** @param lastSeq sequence of the order's last event as the writer knows it, 0 for none */
  append(event: OrderEvent, lastSeq: number): Promise<Stored>;
  /** The events after `afterSeq`, in order of version; empty when there are none. */
  read(key: OrderKey, afterSeq?: number): Promise<readonly LoggedEvent[]>;
  /** Another number than before: the log may have lost its end since. */
  generation(): number;
};

export function openOrderLog(bus: Bus): OrderLog {
  const writer = uniqueId();
  let appended = 0;

  return {
    generation: () => bus.generation(),

    async append(event, lastSeq) {
      const { account, orderId } = event;
      const messageId = `${writer}-${(appended += 1)}`;
      try {
        return await bus.store(orderEvents(account, orderId), JSON.stringify(event), {
          messageId,
          expectedLastSeq: lastSeq,
        });
      } catch (error) {
        if (!(error instanceof BusReconnected)) throw error;
        const last = await bus.get(`log.last.${account}.${orderId}`, "");
        return last?.messageId === messageId
          ? { kind: "stored", seq: last.seq }
          : { kind: "conflict" };
      }
    },

    async read({ account, orderId }, afterSeq = 0) {
      const subject = orderEvents(account, orderId);
      const last = await bus.get(`log.last.${account}.${orderId}`, "");
      if (last === undefined || last.seq <= afterSeq) return [];
      const events: LoggedEvent[] = [];
      let from = afterSeq + 1;
      while (from < last.seq) {
        const next = await bus.get("log.get", JSON.stringify({ seq: from, next_by_subj: subject }));
        if (next === undefined || next.seq >= last.seq) break;
        events.push({ seq: next.seq, event: parse(next.body) });
        from = next.seq + 1;
      }
      events.push({ seq: last.seq, event: parse(last.body) });
      return events;
    },
  };
}

function parse(body: Uint8Array): OrderEvent {
  const result = readOrderEvent(body);
  if (!result.ok) throw new ContractViolation("order event", result.violation);
  return result.value;
}
