/**
 * What the market makes of an order, decided by the seed and the order's id when the venue takes it
 * on: fills in parts, endings, and the venue's answers to cancels and replaces in the midst of them.
 */
import type { BrokerReport } from "../../../shared/adapter/adapter.ts";
import type { Seeded } from "../core/seeded.ts";
import type { World } from "../core/world.ts";
import { isLive, tradeOf, type Book, type BookOrder, type Execution, type Traits } from "./book.ts";

export type Market = {
  /** Begins the life of an order that the venue has just taken on. */
  readonly begin: (order: BookOrder) => void;
  /** @returns false where the order cannot be cancelled now */
  readonly cancel: (order: BookOrder) => boolean;
  /** Confirms or refuses a candidate after a while. */
  readonly replace: (order: BookOrder, candidate: BookOrder) => void;
};

export type MarketPorts = {
  readonly tell: (account: string, report: BrokerReport) => void;
  /** When look-ups and lists show what happens now. */
  readonly visibleMs: () => number;
  /** What the gateway had counted when it asked for this replace. */
  readonly countedAt: (clOrdId: string) => number | undefined;
  readonly count: (what: string) => void;
};

/** Over so long after it was accepted, unless a cancel or replace comes later. */
const LIFE_MS = 15_000;
const PRICES = ["10", "10.01", "10.1", "9.99"] as const;

export function openMarket(
  world: World,
  seed: Seeded,
  book: Book,
  traits: Traits,
  { tell, visibleMs, countedAt, count }: MarketPorts,
): Market {
  const after = (ms: number, run: () => void): void => void world.after(ms, undefined, run);

  function status(order: BookOrder, execType: StatusWord, text?: string): void {
    tell(order.account, {
      execType,
      clOrdId: order.clOrdId,
      brokerOrderId: order.brokerOrderId,
      brokerCumQty: String(order.cum),
      transactTime: world.instant(),
      ...(order.replacedBy === undefined ? {} : { replacedBy: order.replacedBy }),
      ...(text === undefined ? {} : { reason: { code: `broker_${execType}`, text } }),
    });
  }

  /** @param isLate after it was cancelled */
  function fill(order: BookOrder, draw: Seeded, wanted: number, isLate = false): void {
    if (!isLive(order) && !isLate) return;
    if (order.status === "suspended" || order.isCandidate) return;
    const qty = Math.min(wanted, order.qty - order.cum);
    if (qty <= 0) return;
    if (order.status === "pending_cancel") count("fill_during_pending_cancel");
    if (order.status === "pending_replace") count("fill_during_pending_replace");
    if (isLate) count("fill_after_canceled");
    const execution = book.execute(order, qty, draw.pick(PRICES), visibleMs());
    if (order.status === "pending_new") book.turn(order, "new");
    if (order.cum === order.qty && isLive(order)) book.turn(order, "filled");
    tell(order.account, tradeOf(order, execution, traits));
    if (traits.takesBack && draw.chance(0.15)) {
      after(draw.between(100, 6_000), () => amend(order, execution, draw));
    }
  }

  function amend(order: BookOrder, execution: Execution, draw: Seeded): void {
    // A replaced order's count is the base of its successor's quantity: venues leave it alone.
    if (order.status === "replaced" || order.status === "pending_replace") return;
    if (draw.chance(0.5)) {
      count("correction");
      tell(order.account, book.correct(order, execution, "10.05", visibleMs()));
      return;
    }
    count("bust");
    if (order.status === "filled") book.turn(order, "new");
    tell(order.account, book.takeBack(order, execution, visibleMs()));
  }

  function begin(order: BookOrder): void {
    const draw = seed.fork(`${order.clOrdId}#${order.brokerOrderId}`);
    if (draw.chance(0.15)) {
      book.turn(order, "pending_new");
      status(order, "pending_new");
      after(draw.between(50, 2_000), () => {
        if (order.status !== "pending_new") return;
        book.turn(order, "new");
        status(order, "new");
      });
    } else {
      status(order, "new");
    }
    const fate = draw.fraction();
    if (fate < 0.05) after(draw.between(10, 3_000), () => end(order, "rejected"));
    else if (fate < 0.13) after(draw.between(1_000, LIFE_MS), () => end(order, "expired"));
    else if (fate < 0.18) after(draw.between(10, 2_000), () => suspend(order, draw));
    const parts = draw.pick([0, 0, 1, 1, 2, 3, 4]);
    const isWhole = draw.chance(0.75);
    for (let part = 1; part <= parts; part++) {
      const wanted =
        isWhole && part === parts ? order.qty : draw.whole(1, Math.max(1, order.qty >> 1));
      after(draw.between(1, draw.pick([50, 1_000, LIFE_MS])), () => fill(order, draw, wanted));
    }
  }

  function end(order: BookOrder, word: "rejected" | "expired"): void {
    if (order.status !== "new" || (word === "rejected" && order.cum > 0)) return;
    count(word === "rejected" ? "reject_after_new" : "expiry");
    book.turn(order, word);
    status(order, word, `the venue ${word} it`);
  }

  function suspend(order: BookOrder, draw: Seeded): void {
    if (order.status !== "new") return;
    book.turn(order, "suspended");
    status(order, "suspended");
    after(draw.between(100, 4_000), () => {
      if (order.status !== "suspended") return;
      book.turn(order, "new");
      status(order, "new");
    });
  }

  function cancel(order: BookOrder): boolean {
    if (order.status === "pending_cancel") return true;
    if (!isLive(order) || order.status === "pending_replace" || order.isCandidate) return false;
    const draw = seed.fork(`cancel ${order.brokerOrderId} ${world.timeMs()}`);
    order.before = order.status;
    book.turn(order, "pending_cancel");
    after(draw.between(1, 600), () => {
      if (order.status !== "pending_cancel") return;
      if (draw.chance(0.1)) {
        count("cancel_rejected");
        book.turn(order, order.before);
        status(order, "cancel_rejected", "too late");
        return;
      }
      book.turn(order, "canceled");
      status(order, "canceled");
      if (draw.chance(0.15)) {
        const wanted = draw.whole(1, order.qty);
        after(draw.between(1, 2_000), () => fill(order, draw, wanted, true));
      }
    });
    return true;
  }

  function replace(order: BookOrder, candidate: BookOrder): void {
    const draw = seed.fork(`replace ${candidate.brokerOrderId}`);
    order.before = order.status;
    book.turn(order, "pending_replace");
    book.turn(candidate, "pending_new");
    after(draw.between(1, 800), () => {
      // An execution that the gateway had not counted would make the total one execution too large
      // (docs/decisions/0008): this venue refuses then, as the port asks of brokers.
      const raced = chainCum(candidate, order) !== countedAt(candidate.clOrdId);
      if (order.status !== "pending_replace" || raced || draw.chance(0.12)) {
        count(raced ? "replace_raced" : "replace_rejected");
        if (order.status === "pending_replace") book.turn(order, order.before);
        book.turn(candidate, "rejected");
        status(candidate, "replace_rejected", "not replaced");
        return;
      }
      order.replacedBy = candidate.brokerOrderId;
      book.turn(order, "replaced");
      candidate.isCandidate = false;
      book.turn(candidate, "new");
      status(order, "replaced");
      begin(candidate);
    });
  }

  /** Executed on all orders of the leg so far. */
  function chainCum(candidate: BookOrder, order: BookOrder): number {
    const leg = order.clOrdId.replace(/-\d+$/, "");
    return book.orders
      .filter((one) => one.account === order.account && one !== candidate)
      .filter(({ clOrdId }) => clOrdId.replace(/-\d+$/, "") === leg)
      .reduce((sum, { cum }) => sum + cum, 0);
  }

  return { begin, cancel, replace };
}

type StatusWord = Exclude<
  BrokerReport["execType"],
  "trade" | "trade_correct" | "trade_cancel" | "restated"
>;
