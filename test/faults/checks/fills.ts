/** Fills: as many as the venue made, each once, never one that was not there. */
import type { OrderState } from "../../../contracts/generated/types.ts";
import { add, compare, ZERO } from "../../../shared/domain/decimal.ts";
import type { History, VenueExecution, Violation } from "../history.ts";
import { finalState, type Check, type OrderCase } from "./case.ts";

/** I4 */
export const partsMakeTheWhole: Check = ({ orders }) =>
  [...orders.values()].flatMap((order) => {
    const state = finalState(order);
    return state === undefined ? [] : compareParts(order, state);
  });

function compareParts({ orderId }: OrderCase, state: OrderState): readonly Violation[] {
  const found: Violation[] = [];
  const { legs, request } = state;
  const filled = legs.reduce((sum, { cumQty }) => add(sum, cumQty), ZERO);
  if (compare(filled, state.order.cumQty) !== 0) {
    const text = `the legs executed ${filled}, the order ${state.order.cumQty}`;
    found.push({ invariant: "I4", orderId, text });
  }
  for (const { legId, cumQty, terms } of legs) {
    if (terms.orderQty === undefined || compare(cumQty, terms.orderQty) <= 0) continue;
    const text = `leg ${legId} executed ${cumQty} of ${terms.orderQty}`;
    found.push({ invariant: "I4", orderId, text });
  }
  const isAsPlanned = legs.every(({ replaceVersion }) => replaceVersion === 0);
  const planned = legs.reduce((sum, { terms }) => add(sum, terms.orderQty ?? ZERO), ZERO);
  if (isAsPlanned && request.orderQty !== undefined && compare(planned, request.orderQty) > 0) {
    const text = `the legs are for ${planned}, the order for ${request.orderQty}`;
    found.push({ invariant: "I4", orderId, text });
  }
  return found;
}

/** I5: of everything that anybody ever heard, rolled back or not. */
export const noFalseFill: Check = ({ history, orders }) => {
  const made = executionsOf(history);
  const untrue = history.heard.flatMap(({ event, orderId, account }): readonly Violation[] => {
    if (event.type !== "trade" && event.type !== "trade_correct") return [];
    const { execId, lastQty, lastPx } = event;
    const real = made.get(`${account} ${execId}`) ?? [];
    const same = real.some(
      (one) => compare(one.lastQty, lastQty) === 0 && compare(one.lastPx, lastPx) === 0,
    );
    if (same) return [];
    const text = `told ${lastQty} at ${lastPx} as ${execId}, which the venue never executed`;
    return [{ invariant: "I5", orderId, text }];
  });
  return [...untrue, ...[...orders.values()].flatMap(unproven)];
};

/** Filled quantity without an execution behind each unit, or one that fell without a bust. */
function unproven({ orderId, events, states }: OrderCase): readonly Violation[] {
  const found: Violation[] = [];
  let before = ZERO;
  for (const [at, state] of states.entries()) {
    const event = events[at]?.event;
    if (event === undefined) break;
    const say = (text: string): void => {
      found.push({ invariant: "I5", orderId, text: `version ${event.version}: ${text}` });
    };
    const proven = state.legs
      .flatMap(({ executions }) => executions)
      .reduce((sum, { lastQty }) => add(sum, lastQty), ZERO);
    const { cumQty, ordStatus } = event.order;
    if (compare(cumQty, proven) !== 0) say(`shows ${cumQty}, executions make ${proven}`);
    if (FILLED.has(ordStatus) && compare(cumQty, ZERO) === 0)
      say(`${ordStatus} with nothing filled`);
    if (compare(cumQty, before) < 0 && !MAY_FALL.has(event.type)) {
      say(`${event.type} lowered the filled quantity from ${before} to ${cumQty}`);
    }
    before = cumQty;
  }
  return found;
}

const FILLED: ReadonlySet<string> = new Set(["filled", "partially_filled"]);
const MAY_FALL: ReadonlySet<string> = new Set(["trade_cancel", "trade_correct", "restated"]);

/** I9 */
export const countedOnce: Check = ({ history, orders }) => {
  const found: Violation[] = [];
  const nameOf = canonicalNames(history);
  for (const order of orders.values()) {
    const counted = new Set<string>();
    const { account, orderId } = order;
    for (const { execId } of finalState(order)?.legs.flatMap(({ executions }) => executions) ??
      []) {
      const name = nameOf.get(`${account} ${execId}`) ?? execId;
      if (counted.has(name)) found.push(twice(orderId, execId));
      counted.add(name);
    }
    const told = new Set<string>();
    for (const { event } of order.events) {
      if (event.type !== "trade") continue;
      if (told.has(event.execId)) found.push(twice(orderId, event.execId));
      told.add(event.execId);
    }
  }
  return found;
};

const twice = (orderId: string, execId: string): Violation => ({
  invariant: "I9",
  orderId,
  text: `execution ${execId} stands on the log twice`,
});

/** Every execution that a venue ever made, by account and each of its names. */
function executionsOf({ venueOrders }: History): ReadonlyMap<string, readonly VenueExecution[]> {
  const made = new Map<string, VenueExecution[]>();
  for (const { account, executions, takenBack = [] } of venueOrders) {
    for (const execution of [...executions, ...takenBack]) {
      for (const name of [execution.execId, ...(execution.otherIds ?? [])]) {
        const key = `${account} ${name}`;
        made.set(key, [...(made.get(key) ?? []), execution]);
      }
    }
  }
  return made;
}

function canonicalNames({ venueOrders }: History): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { account, executions } of venueOrders) {
    for (const { execId, otherIds = [] } of executions) {
      for (const name of [execId, ...otherIds]) names.set(`${account} ${name}`, execId);
    }
  }
  return names;
}
