import type { BrokerAccount, OrderTrade } from "../../contracts/generated/types.ts";
import { openBook, type Book } from "./book.ts";

const at = (second: number): string => `2026-03-02T14:30:${String(second).padStart(2, "0")}Z`;

const snapshot = (second: number, change: Partial<BrokerAccount> = {}): BrokerAccount => ({
  account: "ACC-1",
  broker: "venue",
  currency: "USD",
  brokerTime: at(second),
  balances: { cash: "1000", equity: "1000", buyingPower: "2000" },
  positions: [],
  at: at(second),
  by: "venue-h-1-abc",
  ...change,
});

const trade = (execId: string, second: number): OrderTrade => ({
  type: "trade",
  account: "ACC-1",
  orderId: "ord-1",
  version: 4,
  at: at(second),
  by: "venue-h-1-abc",
  order: { ordStatus: "partially_filled", cumQty: "10" },
  legId: "1",
  broker: "venue",
  clOrdId: "ord-1-1-0",
  execId,
  lastQty: "10",
  lastPx: "5",
  transactTime: at(second),
});

const take = (book: Book, event: OrderTrade): boolean =>
  book.takeExecution("ACC-1", event, { symbol: "AAPL", side: "buy" });

const cash = (book: Book): string | undefined => book.figures("ACC-1")?.balances.cash;

describe("an account", () => {
  it("is not known before its first snapshot", () => {
    const book = openBook();
    expect(take(book, trade("e1", 1))).toBe(false);
    expect(book.figures("ACC-1")).toBeUndefined();
    expect(book.accounts()).toEqual([]);
  });

  it("is what its broker said, and what was executed since, each once", () => {
    const book = openBook();
    expect(book.takeSnapshot(snapshot(10))).toBe(true);
    expect(take(book, trade("e1", 11))).toBe(true);
    expect(take(book, trade("e1", 11))).toBe(false);
    expect(cash(book)).toBe("950");
    expect(book.figures("ACC-1")?.positions).toEqual([
      { symbol: "AAPL", quantity: "10", averagePrice: "5" },
    ]);
  });

  it.each([9, 10])("does not count again what the snapshot has: second %d", (second) => {
    const book = openBook();
    book.takeSnapshot(snapshot(10));
    expect(take(book, trade("e1", second))).toBe(false);
    expect(cash(book)).toBe("1000");
  });

  it("lets a newer snapshot replace the executions that are in it, and keeps the later ones", () => {
    const book = openBook();
    book.takeSnapshot(snapshot(10));
    take(book, trade("e1", 11));
    take(book, trade("e2", 13));
    const balances = { cash: "950", equity: "1000", buyingPower: "1900" };
    expect(book.takeSnapshot(snapshot(12, { balances }))).toBe(true);
    expect(cash(book)).toBe("900");
  });

  it("keeps its newest snapshot when an older one comes late", () => {
    const book = openBook();
    book.takeSnapshot(snapshot(12));
    expect(book.takeSnapshot(snapshot(10))).toBe(false);
    expect(book.figures("ACC-1")?.snapshot.brokerTime).toBe(at(12));
  });

  it("leaves an execution without a time to the next snapshot", () => {
    const book = openBook();
    book.takeSnapshot(snapshot(10));
    const untimed = trade("e1", 11);
    delete untimed.transactTime;
    expect(take(book, untimed)).toBe(false);
  });
});
