/** The shapes in which facts about an order are decided, before they are numbered events. */
import type { OrderEvent } from "../../../contracts/order-event.ts";

/** An event about one leg. */
export type LegEvent = Exclude<
  OrderEvent,
  { type: "received" | "refused" | "request_refused" | "pending_cancel" }
>;

type Without<Event, Field extends PropertyKey> = Event extends unknown ? Omit<Event, Field> : never;

/** What is decided; the header follows from the order's state. */
export type EventDraft = Without<
  OrderEvent,
  "account" | "orderId" | "version" | "at" | "by" | "order"
>;

export type OrderKey = { readonly account: string; readonly orderId: string };

/** Who writes, and when: RFC 3339 UTC. */
export type Stamp = { readonly at: string; readonly by: string };
