/**
 * Replacements: a new order that takes the place of an old one, some time after it was asked for,
 * unless the old one ends first. Source: Alpaca, replacing an order.
 */
import { least, type Nano } from "../tape/decimal.ts";
import { valueOf } from "./assets.ts";
import { DueQueue } from "./due-queue.ts";
import { hold, holdFor, release, type Need } from "./ledger.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Order } from "./model.ts";
import { attachLegs } from "./strategy-legs.ts";
import type { Terms } from "./terms.ts";

export class Replacements {
  readonly #lifecycle: Lifecycle;
  readonly #queue: DueQueue<Order>;

  constructor(lifecycle: Lifecycle, ackMs: number) {
    this.#lifecycle = lifecycle;
    this.#queue = new DueQueue(ackMs, (fresh) => {
      const old = lifecycle.orders.get(fresh.replaces ?? "");
      if (old === undefined) return;
      lifecycle.unlessStuck("stuck_pending_replace", old, () => this.finish(old, fresh));
    });
  }

  stop(): void {
    this.#queue.stop();
  }

  /** @param terms of the new order; @param requestedQty the quantity its request named, if any */
  request(
    old: Order,
    clientOrderId: string | undefined,
    terms: Terms,
    requestedQty: Nano | undefined,
    need: Need,
  ): Order {
    const lifecycle = this.#lifecycle;
    const fresh = lifecycle.create(old.account, clientOrderId, terms, old.exempt);
    fresh.status = "accepted";
    fresh.replaces = old.id;
    fresh.requestedQty = requestedQty;
    if (old.isStrategy) attachLegs(lifecycle, fresh, old.legs);
    else fresh.group = old.group;
    // Until one of the two is gone, the larger of them counts against the account.
    const shares = need.shares - least(need.shares, old.heldShares);
    const money = need.money - least(need.money, old.heldMoney);
    hold(fresh, { shares, holdPrice: need.holdPrice, money });
    old.statusBefore = old.status;
    old.status = "pending_replace";
    old.updatedUs = lifecycle.session.clock.now();
    lifecycle.tell(old, "pending_replace");
    this.#queue.push(fresh);
    return fresh;
  }

  /** The replacement of an order that is still under way. */
  pendingOf(old: Order): Order | undefined {
    for (const order of old.account.open) if (order.replaces === old.id) return order;
    return undefined;
  }

  finish(old: Order, fresh: Order): void {
    const lifecycle = this.#lifecycle;
    if (!fresh.isOpen) {
      // Cancelled before it was born: the old order works on.
      if (old.status === "pending_replace") lifecycle.restore(old);
      return;
    }
    if (lifecycle.fires("fill_beats_replace", old) !== undefined) lifecycle.fillNow(old);
    else if (lifecycle.fires("partial_beats_replace", old) !== undefined) lifecycle.fillPart(old);
    const qty = this.#qtyOf(old, fresh);
    const refused = lifecycle.fires("replace_rejected", old) !== undefined;
    if (!old.isOpen || refused || (qty !== undefined && qty <= 0n)) {
      if (old.status === "pending_replace") lifecycle.restore(old);
      lifecycle.tell(old, "order_replace_rejected");
      lifecycle.end(fresh, "rejected");
      return;
    }
    fresh.dormant = old.dormant;
    old.replacedBy = fresh.id;
    old.replacedUs = lifecycle.session.clock.now();
    if (!old.isStrategy) takePlace(old, fresh, qty);
    lifecycle.end(old, "replaced");
    fresh.terms = { ...fresh.terms, qty };
    fresh.wireText = undefined;
    this.#begin(old, fresh, qty);
  }

  #begin(old: Order, fresh: Order, qty: Nano | undefined): void {
    if (old.statusBefore === "held") {
      fresh.status = "held";
      this.#lifecycle.tell(fresh, "held");
      this.#lifecycle.toMarket(fresh);
      return;
    }
    if (qty !== undefined) this.holdAgain(fresh, qty, fresh.holdPrice);
    if (fresh.asset.class === "ipo") {
      this.#lifecycle.tell(fresh, "accepted");
      return;
    }
    if (fresh.status === "accepted") fresh.status = "pending_new";
    this.#lifecycle.acknowledge(fresh);
  }

  /** Undefined for an order in dollars. */
  #qtyOf(old: Order, fresh: Order): Nano | undefined {
    if (fresh.terms.qty === undefined) return undefined;
    if (fresh.requestedQty === undefined) return old.leavesQty ?? 0n;
    const filled = this.#lifecycle.settings.replace_qty === "total" ? old.filledQty : 0n;
    return fresh.requestedQty - filled;
  }

  /** @param qty what is left to trade */
  holdAgain(order: Order, qty: Nano, holdPrice: Nano): void {
    if (order.status === "held" || order.dormant) return;
    if (order.isStrategy) {
      for (const leg of order.legs) {
        leg.terms = { ...leg.terms, qty: qty * (leg.ratio ?? 1n) };
        leg.wireText = undefined;
        release(leg);
        holdFor(leg, leg.terms.qty ?? 0n, 0n);
      }
      release(order);
      hold(order, { shares: 0n, holdPrice, money: valueOf(order.asset, holdPrice, qty) });
      return;
    }
    release(order);
    holdFor(order, qty, holdPrice);
  }
}

/** A replaced entry hands its exits on, a replaced exit its sibling. */
function takePlace(old: Order, fresh: Order, qty: Nano | undefined): void {
  const { group } = old;
  if (group === undefined) return;
  if (group.head !== old) {
    group.legs = group.legs.map((leg) => (leg === old ? fresh : leg));
    return;
  }
  group.head = fresh;
  if (group.orderClass === "oco") return;
  for (const leg of group.legs) {
    leg.terms = { ...leg.terms, qty };
    leg.wireText = undefined;
  }
}
