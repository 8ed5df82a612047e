/**
 * The rare statuses, as knobs: an order that was about to work is set aside by the market, and what
 * becomes of it `ms` later. Source: Alpaca's descriptions of the order statuses.
 */
import type { Faults, KnobName } from "./faults.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Order } from "./model.ts";
import type { ParkedStatus } from "./terms.ts";

type Row = {
  readonly knob: KnobName;
  readonly status: ParkedStatus;
  readonly next?: (lifecycle: Lifecycle, order: Order) => void;
};

const ROWS: readonly Row[] = [
  {
    knob: "suspend_order",
    status: "suspended",
    next: (lifecycle, order) => lifecycle.unpark(order),
  },
  // A trade is guaranteed, at a stated price or better, but has not happened yet.
  { knob: "stop_order", status: "stopped", next: (lifecycle, order) => lifecycle.fillNow(order) },
  {
    knob: "calculate_order",
    status: "calculated",
    next: (lifecycle, order) => lifecycle.park(order, "done_for_day"),
  },
  // The opening of the next session brings it back: trading-day.ts.
  { knob: "done_for_day", status: "done_for_day" },
];

const DEFAULT_MS = 50;

/** @returns whether the order has been set aside */
export function parkAtRandom(lifecycle: Lifecycle, order: Order, faults: Faults): boolean {
  for (const { knob, status, next } of ROWS) {
    const setting = lifecycle.fires(knob, order);
    if (setting === undefined) continue;
    lifecycle.park(order, status);
    if (next !== undefined) {
      lifecycle.later(faults.delayMs(setting, DEFAULT_MS), () => {
        if (order.status === status) next(lifecycle, order);
      });
    }
    return true;
  }
  return false;
}
