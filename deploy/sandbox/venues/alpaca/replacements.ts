/**
 * Replacements: a new order that takes the place of an old one, some time after it was asked for,
 * unless the old one ends first. Source: Alpaca, replacing an order.
 */
import { least, type Nano } from "../tape/decimal.ts";
import { DueQueue } from "./due-queue.ts";
import { hold, holdAgain, type Need } from "./ledger.ts";
import type { Desk } from "./desk.ts";
import type { Order } from "./model.ts";
import { attachLegs } from "./strategy-legs.ts";
import type { Terms } from "./terms.ts";

export class Replacements {
  readonly #desk: Desk;
  readonly #queue: DueQueue<Order>;

  constructor(desk: Desk, ackMs: number) {
    this.#desk = desk;
    this.#queue = new DueQueue(ackMs, (fresh) => {
      const old = desk.orders.get(fresh.replaces ?? "");
      if (old === undefined) return;
      desk.unlessStuck("stuck_pending_replace", old, () => this.finish(old, fresh));
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
    const desk = this.#desk;
    const fresh = desk.create(old.account, clientOrderId, terms, old.exempt);
    fresh.status = "accepted";
    fresh.replaces = old.id;
    fresh.requestedQty = requestedQty;
    if (old.isStrategy) attachLegs(desk, fresh, old.legs);
    else fresh.group = old.group;
    // Until one of the two is gone, the larger of them counts against the account.
    const shares = need.shares - least(need.shares, old.heldShares);
    const money = need.money - least(need.money, old.heldMoney);
    hold(fresh, { shares, holdPrice: need.holdPrice, money });
    old.statusBefore = old.status;
    old.status = "pending_replace";
    old.updatedUs = desk.session.clock.now();
    desk.tell(old, "pending_replace");
    this.#queue.push(fresh);
    return fresh;
  }

  /** The replacement of an order that is still under way. */
  pendingOf(old: Order): Order | undefined {
    for (const order of old.account.open) if (order.replaces === old.id) return order;
    return undefined;
  }

  finish(old: Order, fresh: Order): void {
    const desk = this.#desk;
    if (!fresh.isOpen) {
      // Cancelled before it was born: the old order works on.
      if (old.status === "pending_replace") desk.restore(old);
      return;
    }
    if (desk.fires("fill_beats_replace", old) !== undefined) desk.fillNow(old);
    else if (desk.fires("partial_beats_replace", old) !== undefined) desk.fillPart(old);
    const qty = this.#qtyOf(old, fresh);
    const refused = desk.fires("replace_rejected", old) !== undefined;
    if (!old.isOpen || refused || (qty !== undefined && qty <= 0n)) {
      if (old.status === "pending_replace") desk.restore(old);
      desk.tell(old, "order_replace_rejected");
      desk.end(fresh, "rejected");
      return;
    }
    fresh.dormant = old.dormant;
    old.replacedBy = fresh.id;
    old.replacedUs = desk.session.clock.now();
    if (!old.isStrategy) takePlace(old, fresh, qty);
    desk.end(old, "replaced");
    fresh.terms = { ...fresh.terms, qty };
    fresh.wireText = undefined;
    this.#begin(old, fresh, qty);
  }

  #begin(old: Order, fresh: Order, qty: Nano | undefined): void {
    if (old.statusBefore === "held") {
      fresh.status = "held";
      this.#desk.tell(fresh, "held");
      this.#desk.toMarket(fresh);
      return;
    }
    if (qty !== undefined) holdAgain(fresh, qty, fresh.holdPrice);
    if (fresh.asset.class === "ipo") {
      this.#desk.tell(fresh, "accepted");
      return;
    }
    if (fresh.status === "accepted") fresh.status = "pending_new";
    this.#desk.acknowledge(fresh);
  }

  /** Undefined for an order in dollars. */
  #qtyOf(old: Order, fresh: Order): Nano | undefined {
    if (fresh.terms.qty === undefined) return undefined;
    if (fresh.requestedQty === undefined) return old.leavesQty ?? 0n;
    const filled = this.#desk.rules.replace_qty === "total" ? old.filledQty : 0n;
    return fresh.requestedQty - filled;
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
