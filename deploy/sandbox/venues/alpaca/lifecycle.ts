/**
 * The life of an order: every change of status, and the event that tells it. The only writer of
 * order status, together with replacements.ts and exits.ts, which act through it.
 *
 * Source of the transitions: Alpaca, orders at Alpaca; the timing of cancels and replacements is
 * asynchronous as there: an answer says "asked", an event says "done".
 */
import { NANO, times, type Nano } from "../tape/decimal.ts";
import { collarOf } from "./collar.ts";
import { correctAtRandom } from "./corrections.ts";
import type { Desk, Ending, EventName, Publish } from "./desk.ts";
import { DueQueue } from "./due-queue.ts";
import { Exits } from "./exits.ts";
import type { Chance, Faults, KnobName } from "./faults.ts";
import { uuid } from "./ids.ts";
import { book, hold, holdAgain, openQty, release, releaseMoney, type Need } from "./ledger.ts";
import type { Market } from "./market.ts";
import { type Account, Order, type Execution, type Told } from "./model.ts";
import { dateText, dayNumber, fromNewYork, newYork } from "./new-york.ts";
import { parkAtRandom } from "./parking.ts";
import { refusals, type Refusal } from "./refusals.ts";
import { Replacements } from "./replacements.ts";
import type { Session } from "./session.ts";
import type { Rules } from "./rules.ts";
import { netOf } from "./strategy-book.ts";
import { PARKED, type ParkedStatus, type Terms } from "./terms.ts";

export type { EventName, Publish } from "./desk.ts";

export type LifecycleContext = {
  readonly market: Market;
  readonly session: Session;
  readonly faults: Faults;
  readonly publish: Publish;
  readonly rules: Rules;
  readonly ackMs: number;
};

const GTC_DAYS = 90;
const GTC_SWEEP_MINUTE = 975;

export class Lifecycle implements Desk {
  readonly orders = new Map<string, Order>();
  readonly market: Market;
  readonly session: Session;
  readonly rules: Rules;
  readonly #faults: Faults;
  readonly #publish: Publish;
  readonly #exits: Exits;
  readonly replacements: Replacements;
  readonly #acks: DueQueue<Order>;
  readonly #cancels: DueQueue<Order>;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor({ market, session, faults, publish, rules, ackMs }: LifecycleContext) {
    this.market = market;
    this.session = session;
    this.rules = rules;
    this.#faults = faults;
    this.#publish = publish;
    this.#exits = new Exits(this);
    this.replacements = new Replacements(this, ackMs);
    this.#acks = new DueQueue(ackMs, (order) => this.acknowledge(order));
    this.#cancels = new DueQueue(ackMs, (order) =>
      this.unlessStuck("stuck_pending_cancel", order, () => this.finishCancel(order)),
    );
  }

  stop(): void {
    for (const queue of [this.#acks, this.#cancels, this.replacements]) queue.stop();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** @param attach gives the order its legs before anybody hears of it */
  enter(
    account: Account,
    clientOrderId: string | undefined,
    terms: Terms,
    need: Need,
    attach?: (head: Order) => void,
  ): Order {
    const order = this.create(account, clientOrderId, terms, attach !== undefined);
    const queued = this.#waitsForOpen(order);
    order.status = queued ? "accepted" : "pending_new";
    attach?.(order);
    hold(order, need);
    this.tell(order, order.status);
    for (const leg of order.legs) if (leg.status === "held") this.tell(leg, "held");
    if (!queued) this.#acks.push(order);
    return order;
  }

  /** @param exempt part of a class other than simple */
  create(account: Account, clientOrderId: string | undefined, terms: Terms, exempt = false): Order {
    const now = this.session.clock.now();
    const expires = this.#expiry(terms);
    const order = new Order(account, clientOrderId ?? uuid(), terms, now, expires, exempt);
    const hidden = this.fires("hide_lookup", order);
    if (hidden !== undefined) order.visibleUs = now + this.#faults.delayMs(hidden, 500) * 1000;
    this.orders.set(order.id, order);
    account.byClientOrderId.set(order.clientOrderId, order);
    account.listing.add(order);
    account.open.add(order);
    account.exposureIn(order.asset).add(order);
    this.market.orderArrived(order.asset);
    return order;
  }

  tell(order: Order, event: EventName, told?: Told): void {
    // The legs of a strategy have no life of their own.
    if (order.isStrategy) {
      for (const leg of order.legs) {
        if (leg.isOpen) leg.status = order.status;
        leg.updatedUs = order.updatedUs;
      }
    }
    this.#publish(order, event, told);
  }

  /** Day orders live to their session's end, others 90 days, to 16:15 in New York. */
  #expiry(terms: Terms): number {
    if (terms.tif === "gtc") {
      const { date } = newYork(this.session.clock.now());
      return fromNewYork(dateText(dayNumber(date) + GTC_DAYS), GTC_SWEEP_MINUTE);
    }
    return terms.extendedHours ? this.session.dayEndUs() : this.session.closeUs();
  }

  #waitsForOpen({ terms }: Order): boolean {
    if (terms.tif === "opg" || terms.asset.class === "ipo") return true;
    return !this.#tradesNow(terms) && terms.tif !== "ioc" && terms.tif !== "fok";
  }

  #tradesNow(terms: Terms): boolean {
    const { phase } = this.session;
    if (terms.asset.coin !== undefined || phase === "open") return true;
    return terms.extendedHours && phase !== "closed";
  }

  acknowledge(order: Order): void {
    this.unlessStuck("stuck_pending_new", order, () => {
      if (this.fires("reject_order", order) === undefined) this.admit(order);
      else if (order.isOpen) this.end(order, "rejected");
    });
  }

  /** The market has the order: it may trade from now on. */
  admit(order: Order): void {
    if (!order.isOpen) return;
    const bidding = this.fires("bid_order", order);
    if (bidding !== undefined) {
      this.park(order, "accepted_for_bidding");
      this.later(this.#faults.delayMs(bidding, 50), () => this.unpark(order));
      return;
    }
    if (order.status === "pending_new" || order.status === "accepted") order.status = "new";
    this.#stamp(order);
    this.tell(order, "new");
    this.#exits.admitted(order);
    if (!parkAtRandom(this, order, this.#faults)) this.toMarket(order);
  }

  /** Out of the market until {@link unpark}; it may still be cancelled. */
  park(order: Order, status: ParkedStatus): void {
    if (!order.isOpen) return;
    this.market.leave(order);
    order.status = status;
    this.#stamp(order);
    this.tell(order, status);
  }

  unpark(order: Order): void {
    if (!PARKED.has(order.status)) return;
    order.status = order.filledQty > 0n ? "partially_filled" : "new";
    this.#stamp(order);
    this.tell(order, "new");
    this.toMarket(order);
  }

  toMarket(order: Order): void {
    const { tif, asset } = order.terms;
    if (tif === "cls" || tif === "opg" || asset.class === "ipo") return;
    if (!order.isOpen || order.dormant || order.working || PARKED.has(order.status)) return;
    if (this.#tradesNow(order.terms)) {
      if (!order.isStrategy && this.rules.collars === "on") {
        order.collar ??= collarOf(order.terms, this.market.quote(asset));
      }
      this.market.enter(order);
    } else if (tif === "ioc" || tif === "fok") this.end(order, "canceled");
  }

  /** Out of the book for the night. */
  sleep(order: Order): void {
    this.market.leave(order);
  }

  /** A stop has been reached. */
  triggered(order: Order): void {
    this.#exits.triggered(order);
  }

  /** @param report false when its event is told later than it should be */
  trade(order: Order, qty: Nano, price: Nano, report = true): Execution {
    const now = this.#stamp(order);
    const execution = book(order, { id: uuid(), qty, price, atUs: now });
    correctAtRandom(this, this.#faults, execution);
    if (openQty(order, price) === 0n) {
      order.filledUs = now;
      this.end(order, "filled", execution);
      return execution;
    }
    if (order.status === "new") order.status = "partially_filled";
    if (report) this.tell(order, "partial_fill", execution);
    this.#exits.traded(order);
    return execution;
  }

  /** Everything left, at one price: auctions and forced fills. */
  tradeAll(order: Order, price: Nano): void {
    const qty = openQty(order, price);
    if (qty > 0n) this.trade(order, qty, price);
  }

  /** @param prices one for each leg */
  tradeStrategy(head: Order, units: Nano, prices: readonly Nano[]): void {
    const now = this.#stamp(head);
    const left = head.leavesQty ?? units;
    releaseMoney(head, left === 0n ? 0n : (head.heldMoney * units) / left);
    const legs = head.legs.map((leg, at) => {
      const trade = { id: uuid(), price: prices[at] ?? 0n, atUs: now };
      return book(leg, { ...trade, qty: units * (leg.ratio ?? 1n) });
    });
    const price = netOf(head.legs, prices);
    head.filledQty += units;
    head.filledCost += times(price, units);
    const told = { kind: "strategy_fill", qty: units, price, atUs: now, legs } as const;
    if (head.leavesQty === 0n) {
      head.filledUs = now;
      for (const leg of head.legs) leg.filledUs = now;
      this.end(head, "filled", told);
      return;
    }
    if (head.status === "new") head.status = "partially_filled";
    this.tell(head, "partial_fill", told);
  }

  end(order: Order, status: Ending, last?: Told): void {
    this.endUntold(order, status);
    for (const leg of order.isStrategy ? order.legs : []) this.endUntold(leg, status);
    this.tell(order, status === "filled" ? "fill" : status, last);
    this.#exits.ended(order, status);
  }

  /** Only the books know. */
  endUntold(order: Order, status: Ending): void {
    const { account } = order;
    this.market.leave(order);
    order.status = status;
    order.endedUs = this.#stamp(order);
    release(order);
    account.open.delete(order);
    account.listing.closed(order);
    account.exposureIn(order.asset).remove(order);
  }

  requestCancel(order: Order): Refusal | undefined {
    if (order.ratio !== undefined) return refusals.strategyLeg();
    if (order.status === "pending_cancel") return undefined;
    if (!order.isOpen || order.status === "pending_replace")
      return refusals.notCancelable(order.status);
    order.cancelRequestedUs = this.#stamp(order);
    order.statusBefore = order.status;
    order.status = "pending_cancel";
    this.tell(order, "pending_cancel");
    this.#cancels.push(order);
    return undefined;
  }

  /** The races that a cancel may lose, and its end. */
  finishCancel(order: Order): void {
    if (order.status !== "pending_cancel") return;
    if (this.fires("cancel_rejected", order) !== undefined) {
      this.restore(order);
      this.tell(order, "order_cancel_rejected");
      return;
    }
    if (this.fires("fill_beats_cancel", order) !== undefined) this.fillNow(order);
    else if (this.fires("partial_beats_cancel", order) !== undefined) this.fillPart(order);
    if (!order.isOpen) return;
    const late = this.fires("late_fill_report", order);
    const execution = late === undefined ? undefined : this.fillPart(order, false);
    this.end(order, "canceled");
    if (late === undefined || execution === undefined) return;
    const report = (): void => this.tell(order, "partial_fill", execution);
    this.later(this.#faults.delayMs(late, 50), report);
  }

  /** Neither cancelled nor replaced: as before, but for what has traded since. */
  restore(order: Order): void {
    const traded = order.filledQty > 0n && order.statusBefore === "new";
    order.status = traded ? "partially_filled" : order.statusBefore;
    this.#stamp(order);
  }

  fillNow(order: Order): void {
    if (order.isStrategy) this.tradeStrategy(order, order.leavesQty ?? 0n, this.legPrices(order));
    else this.tradeAll(order, this.standingPrice(order));
  }

  /** Half of what is left, in whole shares, if that is less than all of it. */
  fillPart(order: Order, report = true): Execution | undefined {
    if (order.isStrategy || order.dormant) return undefined;
    const price = this.standingPrice(order);
    const half = (openQty(order, price) / 2n / NANO) * NANO;
    return half > 0n ? this.trade(order, half, price, report) : undefined;
  }

  standingPrice(order: Order): Nano {
    const { bid, ask } = this.market.quote(order.asset);
    return order.terms.limitPrice ?? (order.side === "buy" ? ask : bid);
  }

  legPrices(head: Order): readonly Nano[] {
    return head.legs.map(({ asset, side }) => {
      const { bid, ask } = this.market.quote(asset);
      return side === "buy" ? ask : bid;
    });
  }

  /** Gives an open order other terms, which only the venue may do: its event is `restated`. */
  restate(order: Order, terms: Partial<Terms>): void {
    const { holdPrice } = order;
    this.market.leave(order);
    order.terms = { ...order.terms, ...terms };
    order.wireText = undefined;
    this.#stamp(order);
    holdAgain(order, order.leavesQty ?? 0n, terms.limitPrice ?? holdPrice);
    this.tell(order, "restated");
    this.toMarket(order);
  }

  #stamp(order: Order): number {
    return (order.updatedUs = this.session.clock.now());
  }

  fires(knob: KnobName, order: Order): ReturnType<Faults["fires"]> {
    return this.#faults.idle ? undefined : this.#faults.fires(knob, chanceOf(order));
  }

  /** Stuck for the knob's `ms`, or without one for good. */
  unlessStuck(knob: KnobName, order: Order, proceed: () => void): void {
    const stuck = this.fires(knob, order);
    if (stuck === undefined) proceed();
    else if (stuck.ms !== undefined) this.later(this.#faults.delayMs(stuck, 0), proceed);
  }

  later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, ms);
    this.#timers.add(timer);
  }
}

const chanceOf = (order: Order): Chance => ({
  account: order.account.spec.key,
  clientOrderId: order.clientOrderId,
});
