/** What the knobs make of one event on its way to one connection of `/stream`. */
import type { EventName } from "./lifecycle.ts";
import { eventText } from "./event-text.ts";
import type { Faults } from "./faults.ts";
import type { Order } from "./model.ts";
import type { Session } from "./session.ts";

/** A connection, as far as its events go. */
export type Outlet = {
  outbox: string[];
  /** An event kept back until the next one has gone. */
  keptBack: string | undefined;
  muted: boolean;
};

/** What an event tells beside the order. */
export type Extra = NonNullable<Parameters<typeof eventText>[2]>;

export type Told = {
  readonly order: Order;
  readonly event: EventName;
  readonly frame: string;
};

/** What the caller must do with the connection. */
export type Verdict = "keep" | "cut" | "fail";

export class Delivery {
  readonly #faults: Faults;
  readonly #session: Session;
  readonly #wake: () => void;
  /** Events of orders as they were first told; kept only while a replay knob is set. */
  readonly #past = new Map<Order, { readonly event: EventName; readonly frame: string }[]>();

  /** @param wake sends what is in the outboxes */
  constructor(faults: Faults, session: Session, wake: () => void) {
    this.#faults = faults;
    this.#wake = wake;
    this.#session = session;
  }

  /** The event id is optional in the published schema since 2026-07-15. */
  frame(order: Order, event: EventName, extra: Extra | undefined): string {
    const bare = this.#faults.fires("omit_event_id", chanceOf(order)) !== undefined;
    const whole = eventText(order, event, extra, this.#session);
    const frame = bare ? whole.replace(/"event_id":"[^"]*",/, "") : whole;
    this.#remember(order, event, frame);
    return frame;
  }

  #remember(order: Order, event: EventName, frame: string): void {
    if (!this.#faults.isSet("replay_new") && !this.#faults.isSet("replay_order")) {
      if (this.#past.size > 0) this.#past.clear();
      return;
    }
    const past = this.#past.get(order) ?? [];
    past.push({ event, frame });
    this.#past.set(order, past);
  }

  queue(outlet: Outlet, told: Told): Verdict {
    const chance = chanceOf(told.order);
    const faults = this.#faults;
    if (faults.fires("drop_stream", chance) !== undefined) return "cut";
    if (faults.fires("stream_error", chance) !== undefined) return "fail";
    if (faults.fires("mute_socket", chance) !== undefined) outlet.muted = true;
    if (outlet.muted || faults.fires("mute_stream", chance) !== undefined) return "keep";
    if (faults.fires("drop_event", chance) !== undefined) return "keep";
    const late = faults.fires("delay_event", chance);
    if (late !== undefined) {
      const send = (): void => {
        outlet.outbox.push(told.frame);
        this.#wake();
      };
      setTimeout(send, faults.delayMs(late, 200)).unref();
      return "keep";
    }
    if (outlet.keptBack === undefined && faults.fires("reorder_event", chance) !== undefined) {
      outlet.keptBack = told.frame;
      return "keep";
    }
    outlet.outbox.push(told.frame);
    if (outlet.keptBack !== undefined) outlet.outbox.push(outlet.keptBack);
    outlet.keptBack = undefined;
    if (faults.fires("duplicate_event", chance) !== undefined) outlet.outbox.push(told.frame);
    if (told.event === "fill") this.#replay(outlet, told.order);
    return "keep";
  }

  /** Source: QuantConnect/Lean.Brokerages.Alpaca #41: whole orders were told again, execution ids and all. */
  #replay(outlet: Outlet, order: Order): void {
    const chance = chanceOf(order);
    const past = this.#past.get(order) ?? [];
    if (this.#faults.fires("replay_new", chance) !== undefined) {
      const asTold = past.find(({ event }) => event === "new")?.frame;
      outlet.outbox.push(asTold ?? eventText(order, "new", undefined, this.#session));
    }
    if (this.#faults.fires("replay_order", chance) !== undefined) {
      outlet.outbox.push(...past.map(({ frame }) => frame));
    }
  }
}

const chanceOf = (order: Order): { account: string; clientOrderId: string } => ({
  account: order.account.spec.key,
  clientOrderId: order.clientOrderId,
});
