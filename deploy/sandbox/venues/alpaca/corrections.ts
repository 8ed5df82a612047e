/**
 * Executions that do not stand: taken back (bust) or given another quantity or price (correction).
 * The books follow at once, the order's status does not: a filled order stays filled with less.
 *
 * Source: Alpaca, trade_updates and broker events (trade_bust, trade_correct).
 */
import { nano, type Nano } from "../tape/decimal.ts";
import type { Faults } from "./faults.ts";
import { uuid } from "./ids.ts";
import { holdAgain, rebook } from "./ledger.ts";
import type { Desk } from "./desk.ts";
import type { Execution, Order } from "./model.ts";

export function bust(desk: Desk, order: Order, execution: Execution): string {
  const { qty, price } = execution;
  return correct(desk, order, execution, { qty: -qty, price });
}

/**
 * @param told what the execution should have been; a negative quantity takes it back
 * @returns the id of the event that says so
 */
export function correct(
  desk: Desk,
  order: Order,
  execution: Execution,
  told: { readonly qty: Nano; readonly price: Nano },
): string {
  const atUs = desk.session.clock.now();
  const id = uuid();
  const stands = told.qty > 0n ? { id, ...told, atUs } : undefined;
  const positionQty = rebook(order, execution, stands);
  order.updatedUs = atUs;
  const { leavesQty } = order;
  if (order.isOpen && leavesQty !== undefined) holdAgain(order, leavesQty, order.holdPrice);
  const event = stands === undefined ? "trade_bust" : "trade_correct";
  const correction = { kind: "correction", id, previousId: execution.id, atUs } as const;
  desk.tell(order, event, { ...correction, ...told, positionQty });
  return id;
}

const CENT = nano("0.01");
const DEFAULT_MS = 50;

/** An execution may be busted or corrected by a knob, some time after it was told. */
export function correctAtRandom(desk: Desk, faults: Faults, execution: Execution): void {
  const { order, qty, price } = execution;
  const stands = (): boolean => order.executions.includes(execution);
  const busted = desk.fires("bust_trade", order);
  if (busted !== undefined) {
    desk.later(faults.delayMs(busted, DEFAULT_MS), () => {
      if (stands()) bust(desk, order, execution);
    });
    return;
  }
  const corrected = desk.fires("correct_trade", order);
  if (corrected === undefined) return;
  desk.later(faults.delayMs(corrected, DEFAULT_MS), () => {
    if (stands()) correct(desk, order, execution, { qty, price: price + CENT });
  });
}
