/**
 * The orders of one account in order of submission, with the semantics of GET /v2/orders: exclusive
 * cursors, newest first by default. Open orders are found without walking over the finished ones:
 * each block of the list knows how many of its orders are open.
 */

const BLOCK = 256;

/** What the list needs to know of an order. */
export type Listed = { listIndex: number; readonly submittedUs: number; readonly isOpen: boolean };

export type ListQuery<Order extends Listed> = {
  readonly status: "open" | "closed" | "all";
  readonly limit: number;
  readonly afterUs: number | undefined;
  readonly untilUs: number | undefined;
  readonly afterOrder: Order | undefined;
  readonly beforeOrder: Order | undefined;
  readonly ascending: boolean;
  readonly accepts: (order: Order) => boolean;
};

export class OrderListing<Order extends Listed> {
  readonly #orders: Order[] = [];
  readonly #submitted: number[] = [];
  readonly #openInBlock: number[] = [];

  get size(): number {
    return this.#orders.length;
  }

  /** A queued order that is submitted later is listed again; its first place is then stale. */
  add(order: Order): void {
    if (order.listIndex >= 0) this.closed(order);
    order.listIndex = this.#orders.length;
    this.#orders.push(order);
    this.#submitted.push(order.submittedUs);
    const block = Math.floor(order.listIndex / BLOCK);
    this.#openInBlock[block] = (this.#openInBlock[block] ?? 0) + 1;
  }

  closed(order: Order): void {
    const block = Math.floor(order.listIndex / BLOCK);
    this.#openInBlock[block] = (this.#openInBlock[block] ?? 1) - 1;
  }

  list(query: ListQuery<Order>): readonly Order[] {
    const from = Math.max(
      query.afterUs === undefined ? 0 : this.#firstAfter(query.afterUs),
      query.afterOrder === undefined ? 0 : query.afterOrder.listIndex + 1,
    );
    const to = Math.min(
      query.untilUs === undefined ? this.size : this.#firstAfter(query.untilUs - 1),
      query.beforeOrder === undefined ? this.size : query.beforeOrder.listIndex,
    );
    const found: Order[] = [];
    const step = query.ascending ? 1 : -1;
    let at = query.ascending ? from : to - 1;
    while (at >= from && at < to && found.length < query.limit) {
      const block = Math.floor(at / BLOCK);
      if (query.status === "open" && this.#openInBlock[block] === 0) {
        at = query.ascending ? (block + 1) * BLOCK : block * BLOCK - 1;
        continue;
      }
      const order = this.#orders[at];
      if (order?.listIndex === at && matches(order, query)) found.push(order);
      at += step;
    }
    return found;
  }

  /** Every order from an index on, for reports. */
  slice(from: number, count: number): readonly Order[] {
    const rows: Order[] = [];
    const end = Math.min(this.size, from + count);
    for (let at = from; at < end; at += 1) {
      const order = this.#orders[at];
      if (order?.listIndex === at) rows.push(order);
    }
    return rows;
  }

  /** Index of the first order submitted later than the instant. */
  #firstAfter(us: number): number {
    let [low, high] = [0, this.#submitted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#submitted[middle] ?? 0) > us) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function matches<Order extends Listed>(order: Order, query: ListQuery<Order>): boolean {
  if (query.status === "open" && !order.isOpen) return false;
  if (query.status === "closed" && order.isOpen) return false;
  return query.accepts(order);
}
