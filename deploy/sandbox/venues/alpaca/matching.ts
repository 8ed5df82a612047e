/**
 * The book of one asset: which of its orders trade against the standing quote.
 *
 * Each order sees the whole displayed size of each quote, once: an order larger than that eats
 * successive quotes, but orders do not compete with each other, as on Alpaca's paper venue. A share
 * of the eligible fills is cut to a random part on purpose, as there.
 */
import { least, NANO, type Nano } from "../tape/decimal.ts";
import type { Quote } from "../tape/quote.ts";
import type { Random } from "../tape/random.ts";
import { Heap } from "./heap.ts";
import { openQty, wholeShares } from "./ledger.ts";
import type { Order } from "./model.ts";

export type BookEvents = {
  readonly trade: (order: Order, qty: Nano, price: Nano) => void;
  /** ioc and fok: what could not trade at once is cancelled. */
  readonly abandon: (order: Order) => void;
  /** A stop has been reached; it trades next. */
  readonly triggered: (order: Order) => void;
};

export type PartialFills = { readonly share: number; readonly random: Random };

const isWorking = (order: Order): boolean => order.working;
const limit = (order: Order): Nano => order.terms.limitPrice ?? 0n;
/** The worst price it may trade at: its limit, or else the collar that the venue puts on it. */
const worst = (order: Order): Nano | undefined => order.terms.limitPrice ?? order.collar;
const stop = (order: Order): Nano => order.terms.stopPrice ?? 0n;

export class Book {
  readonly #events: BookEvents;
  readonly #partials: PartialFills;
  readonly #bids = new Heap<Order>((a, b) => limit(a) > limit(b), isWorking);
  readonly #asks = new Heap<Order>((a, b) => limit(a) < limit(b), isWorking);
  readonly #buyStops = new Heap<Order>((a, b) => stop(a) < stop(b), isWorking);
  readonly #sellStops = new Heap<Order>((a, b) => stop(a) > stop(b), isWorking);
  readonly #trailing = new Set<Order>();
  /** Market orders and triggered stops that wait for more size. */
  #waiting: Order[] = [];
  #quote: Quote;

  constructor(quote: Quote, events: BookEvents, partials: PartialFills) {
    this.#quote = quote;
    this.#events = events;
    this.#partials = partials;
  }

  get quote(): Quote {
    return this.#quote;
  }

  /** A new order, or one that comes back after the night. */
  enter(order: Order): void {
    order.working = true;
    if (this.#active(order)) this.#work(order);
    else if (order.terms.type === "trailing_stop") this.#trailing.add(order);
    else (order.side === "buy" ? this.#buyStops : this.#sellStops).push(order);
  }

  /** The order has ended or sleeps; its entry is dropped when it surfaces. */
  leave(order: Order): void {
    if (!order.working) return;
    order.working = false;
    if (this.#trailing.delete(order)) return;
    if (!order.triggered && order.terms.stopPrice !== undefined) {
      (order.side === "buy" ? this.#buyStops : this.#sellStops).noteDead();
    } else if (order.terms.limitPrice !== undefined) {
      (order.side === "buy" ? this.#bids : this.#asks).noteDead();
    }
  }

  /** The quote moves; whoever it reaches trades. */
  advance(quote: Quote): void {
    this.#quote = quote;
    const reached: Order[] = [];
    this.#trigger(reached);
    if (this.#waiting.length > 0) {
      reached.push(...this.#waiting);
      this.#waiting = [];
    }
    takeWhile(this.#bids, (order) => limit(order) >= quote.ask, reached);
    takeWhile(this.#asks, (order) => limit(order) <= quote.bid, reached);
    for (const order of reached) if (order.working) this.#work(order);
  }

  #trigger(reached: Order[]): void {
    const { last } = this.#quote;
    takeWhile(this.#buyStops, (order) => stop(order) <= last, reached);
    takeWhile(this.#sellStops, (order) => stop(order) >= last, reached);
    for (const order of this.#trailing) {
      if (!this.#isReached(order)) continue;
      this.#trailing.delete(order);
      reached.push(order);
    }
    for (const order of reached) this.#fire(order);
  }

  #active(order: Order): boolean {
    const { type } = order.terms;
    if (order.triggered || type === "market" || type === "limit") return true;
    if (!this.#isReached(order)) return false;
    this.#fire(order);
    return true;
  }

  #isReached(order: Order): boolean {
    const { last } = this.#quote;
    if (order.terms.type === "trailing_stop") follow(order, last);
    const stopPrice = order.stopPrice ?? 0n;
    return order.side === "buy" ? last >= stopPrice : last <= stopPrice;
  }

  #fire(order: Order): void {
    order.triggered = true;
    this.#events.triggered(order);
  }

  #work(order: Order): void {
    const price = this.#price(order);
    const qty = price === undefined ? 0n : this.#size(order, price);
    const { tif } = order.terms;
    const wanted = price === undefined ? 0n : openQty(order, price);
    if (price !== undefined && qty > 0n && (tif !== "fok" || qty === wanted)) {
      this.#events.trade(order, qty, price);
    }
    if (!order.working) return;
    if (tif === "ioc" || tif === "fok") this.#events.abandon(order);
    else this.#rest(order);
  }

  #rest(order: Order): void {
    order.rested = true;
    if (order.terms.limitPrice === undefined) this.#waiting.push(order);
    else (order.side === "buy" ? this.#bids : this.#asks).push(order);
  }

  /** The far side of the quote, if the order accepts it: a fill is at the limit or better. */
  #price(order: Order): Nano | undefined {
    const accepted = worst(order);
    const { bid, ask } = this.#quote;
    if (order.side === "buy") return accepted === undefined || accepted >= ask ? ask : undefined;
    return accepted === undefined || accepted <= bid ? bid : undefined;
  }

  #size(order: Order, price: Nano): Nano {
    const { bidSize, askSize } = this.#quote;
    const wanted = openQty(order, price);
    const shown = least(wanted, order.side === "buy" ? askSize : bidSize);
    const { share, random } = this.#partials;
    if (order.terms.tif === "fok" || wanted < 2n * NANO || random() >= share) return shown;
    const part = wholeShares((shown * BigInt(Math.floor(random() * 1000))) / 1000n);
    return part > 0n ? part : shown;
  }
}

/** The high-water mark of a trailing sell, the low-water mark of a trailing buy. */
function follow(order: Order, last: Nano): void {
  const { hwm } = order;
  const better = hwm === undefined || (order.side === "sell" ? last > hwm : last < hwm);
  if (better) order.hwm = last;
}

function takeWhile(heap: Heap<Order>, reached: (order: Order) => boolean, into: Order[]): void {
  for (;;) {
    const order = heap.peek();
    if (order === undefined || !reached(order)) return;
    heap.pop();
    into.push(order);
  }
}
