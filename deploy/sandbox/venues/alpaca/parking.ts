/**
 * The rare statuses, as knobs: an order that was about to work is set aside by the market, and what
 * becomes of it `ms` later. Source: Alpaca's descriptions of the order statuses.
 */
import type { Faults, KnobName } from "./faults.ts";
import type { Desk } from "./desk.ts";
import type { Order } from "./model.ts";
import type { ParkedStatus } from "./terms.ts";

type Row = {
  readonly knob: KnobName;
  readonly status: ParkedStatus;
  readonly next?: (desk: Desk, order: Order) => void;
};

const ROWS: readonly Row[] = [
  {
    knob: "suspend_order",
    status: "suspended",
    next: (desk, order) => desk.unpark(order),
  },
  // A trade is guaranteed, at a stated price or better, but has not happened yet.
  { knob: "stop_order", status: "stopped", next: (desk, order) => desk.fillNow(order) },
  {
    knob: "calculate_order",
    status: "calculated",
    next: (desk, order) => desk.park(order, "done_for_day"),
  },
  // The opening of the next session brings it back: trading-day.ts.
  { knob: "done_for_day", status: "done_for_day" },
];

const DEFAULT_MS = 50;

/** @returns whether the order has been set aside */
export function parkAtRandom(desk: Desk, order: Order, faults: Faults): boolean {
  for (const { knob, status, next } of ROWS) {
    const setting = desk.fires(knob, order);
    if (setting === undefined) continue;
    desk.park(order, status);
    if (next !== undefined) {
      desk.later(faults.delayMs(setting, DEFAULT_MS), () => {
        if (order.status === status) next(desk, order);
      });
    }
    return true;
  }
  return false;
}
