/**
 * Orders of several option legs: all legs trade together or none does, so many whole units at a
 * time. One unit costs the sum of its legs at the far side of their quotes; a credit is a negative
 * price, and a limit is the most that one unit may cost.
 *
 * Source: Alpaca, options level 3; the sign of the limit: its OpenAPI document.
 */
import { least, NANO, type Nano } from "../tape/decimal.ts";
import type { Quote } from "../tape/quote.ts";
import type { Asset } from "./assets.ts";
import type { PartialFills } from "./matching.ts";
import type { Order } from "./model.ts";

export type StrategyEvents = {
  /** @param prices one for each leg */
  readonly tradeStrategy: (head: Order, units: Nano, prices: readonly Nano[]) => void;
};

type QuoteOf = (asset: Asset) => Quote;
type LegTerms = Pick<Order, "asset" | "side" | "ratio">;

/** What each leg trades at, and what one unit of all of them costs. */
export function unitPrice(
  legs: readonly LegTerms[],
  quoteOf: QuoteOf,
): { readonly prices: readonly Nano[]; readonly net: Nano } {
  const prices = legs.map(({ asset, side }) => {
    const { bid, ask } = quoteOf(asset);
    return side === "buy" ? ask : bid;
  });
  return { prices, net: netOf(legs, prices) };
}

export const netOf = (legs: readonly LegTerms[], prices: readonly Nano[]): Nano =>
  legs.reduce((sum, { side, ratio = 1n }, at) => {
    const cost = ratio * (prices[at] ?? 0n);
    return side === "buy" ? sum + cost : sum - cost;
  }, 0n);

export class StrategyBook {
  readonly #quoteOf: QuoteOf;
  readonly #events: StrategyEvents;
  readonly #partials: PartialFills;
  readonly #working = new Set<Order>();

  constructor(quoteOf: QuoteOf, events: StrategyEvents, partials: PartialFills) {
    this.#quoteOf = quoteOf;
    this.#events = events;
    this.#partials = partials;
  }

  enter(head: Order): void {
    head.working = true;
    this.#working.add(head);
    this.#work(head);
  }

  leave(head: Order): void {
    head.working = false;
    this.#working.delete(head);
  }

  advance(): void {
    for (const head of [...this.#working]) if (head.working) this.#work(head);
  }

  #work(head: Order): void {
    const { prices, net } = unitPrice(head.legs, this.#quoteOf);
    const { limitPrice } = head.terms;
    if (limitPrice !== undefined && net > limitPrice) return;
    const units = this.#units(head);
    if (units > 0n) this.#events.tradeStrategy(head, units, prices);
  }

  /** Whole units that the smallest of the displayed sizes allows, cut to a part by chance. */
  #units(head: Order): Nano {
    let shown = head.leavesQty ?? 0n;
    for (const { asset, side, ratio = 1n } of head.legs) {
      const { bidSize, askSize } = this.#quoteOf(asset);
      shown = least(shown, (side === "buy" ? askSize : bidSize) / ratio);
    }
    const whole = shown / NANO;
    const { share, random } = this.#partials;
    if (whole < 2n || random() >= share) return whole * NANO;
    const part = (whole * BigInt(Math.floor(random() * 1000))) / 1000n;
    return (part > 0n ? part : whole) * NANO;
  }
}
