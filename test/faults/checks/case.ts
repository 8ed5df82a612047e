/** A history, sorted for the checks: each order with its events, the states they fold to, and its venue orders. */
import type { Leg, OrderState } from "../../../contracts/generated/types.ts";
import { parseClOrdId } from "../../../shared/domain/order/identity.ts";
import { applyEvent } from "../../../shared/domain/order/order.ts";
import type { History, LoggedOrderEvent, VenueOrder, Violation } from "../history.ts";

export type OrderCase = {
  /** Account and order id joined with a dot. */
  readonly key: string;
  readonly account: string;
  readonly orderId: string;
  /** As they stand on the log. */
  readonly events: readonly LoggedOrderEvent[];
  /** The order after each event; shorter than `events` where one cannot follow. */
  readonly states: readonly OrderState[];
  /** Why the events cannot be folded to their end. */
  readonly broken?: string;
  /** What the venues have under its ids, any leg and replace version. */
  readonly venueOrders: readonly VenueOrder[];
};

export type Case = {
  readonly history: History;
  readonly orders: ReadonlyMap<string, OrderCase>;
  /** Venue orders whose id is not in the gateway's form, or belongs to no order on the log. */
  readonly strays: readonly VenueOrder[];
};

/** One named invariant; reads, never judges twice. */
export type Check = (the: Case) => readonly Violation[];

export const finalState = ({ states }: OrderCase): OrderState | undefined => states.at(-1);

export const keyOf = ({ account, orderId }: { account: string; orderId: string }): string =>
  `${account}.${orderId}`;

export function openCase(history: History): Case {
  const logged = new Map<string, LoggedOrderEvent[]>();
  for (const event of history.log) {
    const events = logged.get(keyOf(event));
    if (events === undefined) logged.set(keyOf(event), [event]);
    else events.push(event);
  }
  const atVenue = new Map<string, VenueOrder[]>();
  const strays: VenueOrder[] = [];
  for (const order of history.venueOrders) {
    const ids = parseClOrdId(order.clOrdId);
    const key = ids === undefined ? "" : keyOf({ account: order.account, ...ids });
    if (logged.has(key)) atVenue.set(key, [...(atVenue.get(key) ?? []), order]);
    else strays.push(order);
  }
  const orders = new Map(
    [...logged].map(([key, events]) => [key, openOrder(key, events, atVenue.get(key) ?? [])]),
  );
  return { history, orders, strays };
}

function openOrder(
  key: string,
  events: readonly LoggedOrderEvent[],
  venueOrders: readonly VenueOrder[],
): OrderCase {
  const states: OrderState[] = [];
  let broken: string | undefined;
  for (const { event } of events) {
    try {
      states.push(applyEvent(states.at(-1), event));
    } catch (error) {
      broken = String(error);
      break;
    }
  }
  const [{ account, orderId } = { account: "", orderId: "" }] = events;
  const order = { key, account, orderId, events, states, venueOrders };
  return broken === undefined ? order : { ...order, broken };
}

export type LegCase = { readonly leg: Leg; readonly venueOrders: readonly VenueOrder[] };

/** The legs as they stand at the end, each with what its broker has under any of its ids. */
export function legsOf(order: OrderCase): readonly LegCase[] {
  const state = finalState(order);
  if (state === undefined) return [];
  return state.legs.map((leg) => ({
    leg,
    venueOrders: order.venueOrders.filter(
      ({ broker, clOrdId }) => broker === leg.broker && parseClOrdId(clOrdId)?.legId === leg.legId,
    ),
  }));
}

/** True when a fault that never healed names the order, one of its ids or its broker. */
export function isExplained({ unhealed }: History, names: readonly string[]): boolean {
  return unhealed.some((text) => {
    const words = text.split(/[^A-Za-z0-9_-]+/);
    return names.some((name) => words.includes(name));
  });
}
