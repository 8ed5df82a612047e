/**
 * Exits: orders that wait for an entry, and of which one cancels the other.
 *
 * An exit is `held` until its entry has filled whole. Then the take-profit goes to the market, and
 * the stop-loss stays `held` while it watches the last price: when it is reached the take-profit is
 * cancelled first. What one of them trades the other has less to trade; when one ends, so does the
 * other. An exit without a sibling (oto) simply goes to the market.
 *
 * Source: Alpaca, orders at Alpaca (bracket, oco, oto); that the stop-loss stays held: staff at
 * forum.alpaca.markets/t/3697; that its cancel may go untold: github.com/alpacahq/alpaca-py#198.
 */
import { holdFor } from "./ledger.ts";
import type { Desk, Ending } from "./desk.ts";
import { exitsOf, type Group, type Order } from "./model.ts";

export class Exits {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The take-profit of an oco is at the market: its stop-loss watches from now on. */
  admitted(order: Order): void {
    const group = groupOf(order);
    if (group?.orderClass !== "oco" || group.head !== order) return;
    for (const leg of group.legs) this.#watch(leg);
  }

  /** A part of an exit has traded. */
  traded(order: Order): void {
    const { leavesQty } = order;
    for (const sibling of openSiblings(order)) {
      sibling.terms = { ...sibling.terms, qty: leavesQty };
      sibling.wireText = undefined;
      sibling.updatedUs = order.updatedUs;
    }
  }

  triggered(order: Order): void {
    const group = groupOf(order);
    if (group === undefined) return;
    for (const sibling of openSiblings(order)) this.#desk.end(sibling, "canceled");
    if (order.heldShares === 0n) holdFor(order, order.leavesQty ?? 0n, order.terms.stopPrice ?? 0n);
    if (order.statusBefore === "held") order.statusBefore = "new";
    if (order.status !== "held") return;
    order.status = "new";
    this.#desk.tell(order, "new");
  }

  ended(order: Order, status: Ending): void {
    const group = groupOf(order);
    if (group === undefined || status === "replaced") return;
    const exits = exitsOf(group);
    if (exits.includes(order)) this.#endSiblings(order, status);
    else if (status === "filled") this.#arm(group);
    else for (const exit of exits) if (exit.isOpen) this.#desk.end(exit, "canceled");
  }

  #endSiblings(order: Order, status: Ending): void {
    const desk = this.#desk;
    for (const sibling of openSiblings(order)) {
      // The stop that has been reached is why this order ended.
      if (sibling.triggered) continue;
      const untold = status === "filled" && desk.fires("lost_leg_cancel", sibling) !== undefined;
      if (untold) desk.endUntold(sibling, "canceled");
      else desk.end(sibling, status === "expired" ? "expired" : "canceled");
    }
  }

  /** The entry has filled. */
  #arm({ legs }: Group): void {
    const [first, second] = legs;
    if (first?.isOpen === true) {
      first.dormant = false;
      holdFor(first, first.leavesQty ?? 0n, first.terms.limitPrice ?? first.terms.stopPrice ?? 0n);
      if (first.status === "held") first.status = "pending_new";
      if (first.statusBefore === "held") first.statusBefore = "new";
      this.#desk.acknowledge(first);
    }
    if (second?.isOpen === true) this.#watch(second);
  }

  #watch(leg: Order): void {
    leg.dormant = false;
    this.#desk.toMarket(leg);
  }
}

/** The group that an order is a member of now: a replaced order no longer is. */
function groupOf(order: Order): Group | undefined {
  const { group } = order;
  const member = group !== undefined && (group.head === order || group.legs.includes(order));
  return member ? group : undefined;
}

function openSiblings(order: Order): readonly Order[] {
  const group = groupOf(order);
  const exits = group === undefined ? [] : exitsOf(group);
  return exits.includes(order) ? exits.filter((exit) => exit !== order && exit.isOpen) : [];
}
