/**
 * The life of an order: every change of status, and the event that tells it. The only writer of
 * order status.
 *
 * Source of the transitions: Alpaca, orders at Alpaca; the timing of cancels and replacements is
 * asynchronous as there: an answer says "asked", an event says "done".
 */
import { least, times, type Nano } from "../tape/decimal.ts";
import { type Account, Order, type Execution } from "./model.ts";
import type { OrderStatus, Terms } from "./terms.ts";
import { DueQueue } from "./due-queue.ts";
import type { Faults, KnobName } from "./faults.ts";
import { uuid } from "./ids.ts";
import { book, closable, hold, openQty, release, type Need } from "./ledger.ts";
import type { Market } from "./market.ts";
import { fromNewYork, newYork } from "./new-york.ts";
import { dateText, dayNumber } from "./new-york.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Session } from "./session.ts";

export type EventName =
  OrderStatus | "fill" | "partial_fill" | "order_cancel_rejected" | "order_replace_rejected";

export type Publish = (order: Order, event: EventName, execution?: Execution) => void;

export type LifecycleOptions = {
  readonly ackMs: number;
  /** Whether the quantity of a replacement includes what the old order has filled. */
  readonly replaceQty: "fresh" | "total";
};

const GTC_DAYS = 90;
const GTC_SWEEP_MINUTE = 975;

export class Lifecycle {
  readonly orders = new Map<string, Order>();
  readonly #market: Market;
  readonly #session: Session;
  readonly #faults: Faults;
  readonly #publish: Publish;
  readonly #options: LifecycleOptions;
  readonly #acks: DueQueue<Order>;
  readonly #cancels: DueQueue<Order>;
  readonly #replacements: DueQueue<Order>;

  constructor(
    market: Market,
    session: Session,
    faults: Faults,
    publish: Publish,
    options: LifecycleOptions,
  ) {
    this.#market = market;
    this.#session = session;
    this.#faults = faults;
    this.#publish = publish;
    this.#options = options;
    this.#acks = new DueQueue(options.ackMs, (order) => this.acknowledge(order));
    this.#cancels = new DueQueue(options.ackMs, (order) => this.#finishCancel(order));
    this.#replacements = new DueQueue(options.ackMs, (order) => this.#finishReplace(order));
  }

  stop(): void {
    for (const queue of [this.#acks, this.#cancels, this.#replacements]) queue.stop();
  }

  enter(account: Account, clientOrderId: string | undefined, terms: Terms, need: Need): Order {
    const order = this.#create(account, clientOrderId, terms);
    const queued = this.#waitsForOpen(order);
    order.status = queued ? "accepted" : "pending_new";
    hold(order, need);
    this.#publish(order, order.status);
    if (!queued) this.#acks.push(order);
    return order;
  }

  #create(account: Account, clientOrderId: string | undefined, terms: Terms): Order {
    const now = this.#session.clock.now();
    const order = new Order(account, clientOrderId ?? uuid(), terms, now, this.#expiry(terms));
    const hidden = this.#faults.fires("hide_lookup", chance(order));
    if (hidden !== undefined) order.visibleUs = now + this.#faults.delayMs(hidden, 500) * 1000;
    this.orders.set(order.id, order);
    account.byClientOrderId.set(order.clientOrderId, order);
    account.listing.add(order);
    account.open.add(order);
    account.exposureIn(order.asset).add(order);
    this.#market.orderArrived(order.asset);
    return order;
  }

  /** Day orders live to their session's end, others 90 days, to 16:15 in New York. */
  #expiry(terms: Terms): number {
    if (terms.tif === "gtc") {
      const { date } = newYork(this.#session.clock.now());
      return fromNewYork(dateText(dayNumber(date) + GTC_DAYS), GTC_SWEEP_MINUTE);
    }
    return terms.extendedHours ? this.#session.dayEndUs() : this.#session.closeUs();
  }

  #waitsForOpen({ terms }: Order): boolean {
    if (terms.tif === "opg") return true;
    return !this.#tradesNow(terms) && terms.tif !== "ioc" && terms.tif !== "fok";
  }

  #tradesNow(terms: Terms): boolean {
    const { phase } = this.#session;
    if (terms.asset.coin !== undefined || phase === "open") return true;
    return terms.extendedHours && phase !== "closed";
  }

  /** The market has the order: it may trade from now on. */
  acknowledge(order: Order): void {
    if (!order.isOpen) return;
    if (this.#fires("stuck_pending_new", order)) return;
    if (this.#fires("reject_order", order)) {
      this.end(order, "rejected");
      return;
    }
    if (order.status === "pending_new" || order.status === "accepted") order.status = "new";
    order.updatedUs = this.#session.clock.now();
    this.#publish(order, "new");
    this.toMarket(order);
  }

  toMarket(order: Order): void {
    const { tif } = order.terms;
    if (tif === "cls" || tif === "opg") return;
    if (this.#tradesNow(order.terms)) this.#market.book(order.asset).enter(order);
    else if (tif === "ioc" || tif === "fok") this.end(order, "canceled");
  }

  /** Out of the book for the night. */
  sleep(order: Order): void {
    this.#market.book(order.asset).leave(order);
  }

  trade(order: Order, qty: Nano, price: Nano): void {
    const now = this.#session.clock.now();
    const execution = book(order, uuid(), qty, price, now);
    order.updatedUs = now;
    if (openQty(order, price) === 0n) {
      order.filledUs = now;
      this.end(order, "filled", execution);
      return;
    }
    if (order.status === "new") order.status = "partially_filled";
    this.#publish(order, "partial_fill", execution);
  }

  /** Everything left, at one price: auctions and forced fills. */
  tradeAll(order: Order, price: Nano): void {
    const qty = openQty(order, price);
    if (qty > 0n) this.trade(order, qty, price);
  }

  end(
    order: Order,
    status: "filled" | "canceled" | "expired" | "replaced" | "rejected",
    last?: Execution,
  ): void {
    const { account } = order;
    order.status = status;
    order.endedUs = this.#session.clock.now();
    order.updatedUs = order.endedUs;
    this.#market.book(order.asset).leave(order);
    release(order);
    account.open.delete(order);
    account.listing.closed(order);
    account.exposureIn(order.asset).remove(order);
    this.#publish(order, status === "filled" ? "fill" : status, last);
  }

  requestCancel(order: Order): Refusal | undefined {
    if (order.status === "pending_cancel") return undefined;
    if (!order.isOpen || order.status === "pending_replace")
      return refusals.notCancelable(order.status);
    const now = this.#session.clock.now();
    order.cancelRequestedUs = now;
    order.updatedUs = now;
    order.statusBefore = order.status;
    order.status = "pending_cancel";
    this.#publish(order, "pending_cancel");
    this.#cancels.push(order);
    return undefined;
  }

  #finishCancel(order: Order): void {
    if (order.status !== "pending_cancel") return;
    if (this.#fires("stuck_pending_cancel", order)) return;
    if (this.#fires("cancel_rejected", order)) {
      this.#restore(order);
      this.#publish(order, "order_cancel_rejected");
      return;
    }
    if (this.#fires("fill_beats_cancel", order)) this.#fillNow(order);
    if (order.isOpen) this.end(order, "canceled");
  }

  #restore(order: Order): void {
    const traded = order.filledQty > 0n && order.statusBefore === "new";
    order.status = traded ? "partially_filled" : order.statusBefore;
    order.updatedUs = this.#session.clock.now();
  }

  #fillNow(order: Order): void {
    const { bid, ask } = this.#market.quote(order.asset);
    const market = order.side === "buy" ? ask : bid;
    this.tradeAll(order, order.terms.limitPrice ?? market);
  }

  /** @param terms of the new order; @param requestedQty the quantity its request named, if any */
  requestReplace(
    old: Order,
    clientOrderId: string | undefined,
    terms: Terms,
    requestedQty: Nano | undefined,
    need: Need,
  ): Order {
    const fresh = this.#create(old.account, clientOrderId, terms);
    fresh.status = "accepted";
    fresh.replaces = old.id;
    fresh.requestedQty = requestedQty;
    // Until one of the two is gone, the larger of them counts against the account.
    const shares = need.shares - least(need.shares, old.heldShares);
    const money = need.money - least(need.money, old.heldMoney);
    hold(fresh, { shares, holdPrice: need.holdPrice, money });
    old.statusBefore = old.status;
    old.status = "pending_replace";
    old.updatedUs = this.#session.clock.now();
    this.#publish(old, "pending_replace");
    this.#replacements.push(fresh);
    return fresh;
  }

  #finishReplace(fresh: Order): void {
    const old = this.orders.get(fresh.replaces ?? "");
    if (old === undefined) return;
    if (this.#fires("stuck_pending_replace", old)) return;
    if (!fresh.isOpen) {
      // Cancelled before it was born: the old order works on.
      if (old.status === "pending_replace") this.#restore(old);
      return;
    }
    if (this.#fires("fill_beats_replace", old)) this.#fillNow(old);
    const qty = this.#replacedQty(old, fresh);
    if (!old.isOpen || qty <= 0n) {
      if (old.status === "pending_replace") this.#restore(old);
      this.#publish(old, "order_replace_rejected");
      this.end(fresh, "rejected");
      return;
    }
    old.replacedBy = fresh.id;
    old.replacedUs = this.#session.clock.now();
    this.end(old, "replaced");
    fresh.terms = { ...fresh.terms, qty };
    fresh.wireText = undefined;
    this.#holdAgain(fresh, qty);
    if (fresh.status === "accepted") fresh.status = "pending_new";
    this.acknowledge(fresh);
  }

  #replacedQty(old: Order, fresh: Order): Nano {
    if (fresh.requestedQty === undefined) return old.leavesQty ?? 0n;
    const filled = this.#options.replaceQty === "total" ? old.filledQty : 0n;
    return fresh.requestedQty - filled;
  }

  #holdAgain(fresh: Order, qty: Nano): void {
    const { holdPrice } = fresh;
    release(fresh);
    const free = closable(fresh.account.positions.get(fresh.asset), fresh.side);
    const shares = least(qty, free > 0n ? free : 0n);
    hold(fresh, { shares, holdPrice, money: times(holdPrice, qty - shares) });
  }

  #fires(knob: KnobName, order: Order): boolean {
    return this.#faults.fires(knob, chance(order)) !== undefined;
  }
}

const chance = (order: Order): { account: string; clientOrderId: string } => ({
  account: order.account.spec.key,
  clientOrderId: order.clientOrderId,
});
