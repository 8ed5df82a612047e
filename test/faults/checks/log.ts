/** The log tells one story of each order, without a gap, and everything derived from it agrees. */
import { add, compare, ZERO } from "../../../shared/domain/decimal.ts";
import type { Violation } from "../history.ts";
import { finalState, type Check, type OrderCase } from "./case.ts";

/** I6 */
export const quantitiesAddUp: Check = ({ orders }) =>
  [...orders.values()].flatMap(({ orderId, events }) =>
    events.flatMap(({ event }): readonly Violation[] => {
      const { ordStatus, orderQty, cumQty, leavesQty } = event.order;
      if (orderQty === undefined || leavesQty === undefined) return [];
      const sum = add(cumQty, leavesQty);
      const ended = ENDED.has(ordStatus) && compare(leavesQty, ZERO) === 0;
      if (ended ? compare(sum, orderQty) <= 0 : compare(sum, orderQty) === 0) return [];
      const text = `version ${event.version}, ${ordStatus}: ${cumQty} + ${leavesQty} is not ${orderQty}`;
      return [{ invariant: "I6", orderId, text }];
    }),
  );

/** FIX lets what is open fall to 0 once an order has ended. */
const ENDED: ReadonlySet<string> = new Set([
  "canceled",
  "rejected",
  "expired",
  "done_for_day",
  "calculated",
]);

/** I10 */
export const oneGaplessStory: Check = ({ history, orders }) => {
  const found = [...orders.values()].flatMap((order) => [...chainOf(order)]);
  const lost = Math.min(...(history.lostTails ?? []));
  const logged = new Map(history.log.map(({ seq, event }) => [seq, event]));
  const gone = history.heard.filter(
    ({ seq, event }) => seq < lost && JSON.stringify(logged.get(seq)) !== JSON.stringify(event),
  );
  return [
    ...found,
    ...gone.map(({ seq, orderId, event }) => ({
      invariant: "I10",
      orderId,
      text: `${event.type} was heard as message ${seq}, and is not on the log`,
    })),
  ];
};

function* chainOf(order: OrderCase): Generator<Violation> {
  const { orderId, account, events, states, broken } = order;
  const say = (text: string): Violation => ({ invariant: "I10", orderId, text });
  if (broken !== undefined) yield say(broken);
  let lastSeq = 0;
  for (const [at, { seq, event }] of events.entries()) {
    if (seq <= lastSeq) yield say(`message ${seq} comes after message ${lastSeq}`);
    lastSeq = seq;
    if (event.version !== at + 1)
      yield say(`version ${event.version} stands where ${at + 1} should`);
    if (event.account !== account || event.orderId !== orderId) {
      yield say(`version ${event.version} is about ${event.account} ${event.orderId}`);
    }
    const state = states[at];
    if (state !== undefined && JSON.stringify(state.order) !== JSON.stringify(event.order)) {
      yield say(`version ${event.version} shows another summary than its events make`);
    }
  }
}

/** I11 */
export const projectionIsTheLog: Check = ({ history, orders }) => {
  const found: Violation[] = [];
  for (const [key, order] of orders) {
    const projected = history.projection.get(key);
    const folded = finalState(order);
    if (projected === undefined) {
      found.push({ invariant: "I11", orderId: order.orderId, text: "is not in the projection" });
    } else if (JSON.stringify(projected) !== JSON.stringify(folded)) {
      const text = `is projected at version ${projected.version}, the log makes ${String(folded?.version)}, and they differ`;
      found.push({ invariant: "I11", orderId: order.orderId, text });
    }
  }
  for (const [key, { orderId }] of history.projection) {
    if (!orders.has(key))
      found.push({ invariant: "I11", orderId, text: "is projected from no log" });
  }
  return found;
};
