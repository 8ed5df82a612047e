/**
 * What the parts of an order's life (exits, replacements, corrections, rare statuses) ask of the
 * whole: lifecycle.ts is it.
 */
import type { KnobName, KnobSetting } from "./faults.ts";
import type { Market } from "./market.ts";
import type { Account, Execution, Order, Told } from "./model.ts";
import type { Rules } from "./rules.ts";
import type { Session } from "./session.ts";
import type { OrderStatus, ParkedStatus, Terms } from "./terms.ts";

export type EventName =
  | OrderStatus
  | "fill"
  | "partial_fill"
  | "order_cancel_rejected"
  | "order_replace_rejected"
  | "restated"
  | "trade_bust"
  | "trade_correct";

export type Publish = (order: Order, event: EventName, told?: Told) => void;
export type Ending = "filled" | "canceled" | "expired" | "replaced" | "rejected";

export type Desk = {
  readonly orders: ReadonlyMap<string, Order>;
  readonly market: Market;
  readonly session: Session;
  readonly rules: Rules;

  create(
    account: Account,
    clientOrderId: string | undefined,
    terms: Terms,
    exempt?: boolean,
  ): Order;
  tell(order: Order, event: EventName, told?: Told): void;
  acknowledge(order: Order): void;
  toMarket(order: Order): void;
  park(order: Order, status: ParkedStatus): void;
  unpark(order: Order): void;
  fillNow(order: Order): void;
  fillPart(order: Order, report?: boolean): Execution | undefined;
  restore(order: Order): void;
  end(order: Order, status: Ending, last?: Told): void;
  endUntold(order: Order, status: Ending): void;

  fires(knob: KnobName, order: Order): KnobSetting | undefined;
  unlessStuck(knob: KnobName, order: Order, proceed: () => void): void;
  later(ms: number, act: () => void): void;
};
