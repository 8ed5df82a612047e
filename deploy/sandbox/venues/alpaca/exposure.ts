/**
 * The open orders of one account in one asset, indexed for the wash-trade table and for the list of
 * orders that hold shares, so that neither ever scans.
 */
import type { Nano } from "../tape/decimal.ts";
import { Heap } from "./heap.ts";
import { opposite, type Side, type Terms } from "./terms.ts";
import { refusals, type Refusal } from "./refusals.ts";

/** What the index needs to know of an order. */
export type Exposed = {
  readonly id: string;
  readonly side: Side;
  readonly isOpen: boolean;
  /** Part of a bracket, oco, oto or mleg order. */
  readonly exempt: boolean;
  readonly terms: Pick<Terms, "type" | "limitPrice">;
};

const price = (order: Exposed): Nano => order.terms.limitPrice ?? 0n;
/** Trailing stops and complex orders stand outside the table. Source: Alpaca, user protection. */
const isExempt = ({
  exempt,
  terms,
}: Pick<Exposed, "exempt"> & { terms: { type: string } }): boolean =>
  exempt || terms.type === "trailing_stop";
const isOpen = (order: Exposed): boolean => order.isOpen;

export class Exposure<Order extends Exposed> {
  /** Open orders, by side. */
  readonly open: Readonly<Record<Side, Set<Order>>> = { buy: new Set(), sell: new Set() };
  readonly #unpriced: Readonly<Record<Side, Set<Order>>> = { buy: new Set(), sell: new Set() };
  readonly #limits: Readonly<Record<Side, Heap<Order>>> = {
    buy: new Heap<Order>((a, b) => price(a) > price(b), isOpen),
    sell: new Heap<Order>((a, b) => price(a) < price(b), isOpen),
  };

  add(order: Order): void {
    this.open[order.side].add(order);
    if (isExempt(order)) return;
    if (order.terms.limitPrice === undefined) this.#unpriced[order.side].add(order);
    else this.#limits[order.side].push(order);
  }

  /** The order has ended. */
  remove(order: Order): void {
    this.open[order.side].delete(order);
    if (isExempt(order) || this.#unpriced[order.side].delete(order)) return;
    if (order.terms.limitPrice !== undefined) this.#limits[order.side].noteDead();
  }

  /**
   * The wash-trade table: a market or stop order against any opposite order, and two limits that
   * would meet. Source: Alpaca, user protection.
   */
  washTrade(
    terms: Pick<Terms, "side" | "type" | "limitPrice">,
    exempt: boolean,
  ): Refusal | undefined {
    if (isExempt({ exempt, terms })) return undefined;
    const other = opposite(terms.side);
    const [unpriced] = this.#unpriced[other];
    if (unpriced !== undefined) return refusals.washTrade(unpriced.id, "market/stop");
    const best = this.#limits[other].peek();
    if (best === undefined) return undefined;
    if (terms.limitPrice === undefined) return refusals.washTrade(best.id, "limit");
    const meets =
      terms.side === "buy" ? terms.limitPrice >= price(best) : price(best) >= terms.limitPrice;
    return meets ? refusals.washTrade(best.id, "limit") : undefined;
  }
}
