import fc from "fast-check";
import { applyExecution, type Execution, type Figures } from "./account.ts";
import { add, multiply, subtract } from "./decimal.ts";

const START: Figures = {
  balances: { cash: "1000", equity: "1000", buyingPower: "2000" },
  positions: [],
};

const bought = (lastQty: string, lastPx: string): Execution => ({
  symbol: "AAPL",
  side: "buy",
  lastQty,
  lastPx,
});
const sold = (lastQty: string, lastPx: string): Execution => ({
  ...bought(lastQty, lastPx),
  side: "sell",
});

const after = (...executions: Execution[]): Figures => executions.reduce(applyExecution, START);

const held = ({ positions }: Figures): readonly (readonly [string, string])[] =>
  positions.map(({ quantity, averagePrice }) => [quantity, averagePrice]);

describe("a position", () => {
  it.each([
    ["begins at its price", [bought("10", "5")], [["10", "5"]]],
    ["averages what is added", [bought("10", "5"), bought("30", "6")], [["40", "5.75"]]],
    ["keeps its average when reduced", [bought("10", "5"), sold("4", "9")], [["6", "5"]]],
    ["is gone at zero", [bought("10", "5"), sold("10", "9")], []],
    ["begins anew across zero", [bought("10", "5"), sold("15", "9")], [["-5", "9"]]],
    ["averages a short one too", [sold("10", "5"), sold("10", "6")], [["-20", "5.5"]]],
    ["keeps a short average when bought back", [sold("10", "5"), bought("4", "1")], [["-6", "5"]]],
    ["crosses upwards", [sold("10", "5"), bought("15", "4")], [["5", "4"]]],
    [
      "rounds an average to nine places",
      [bought("1", "1"), bought("2", "2")],
      [["3", "1.666666667"]],
    ],
  ])("%s", (_, executions, positions) => {
    expect(held(after(...executions))).toEqual(positions);
  });

  it("leaves other positions and the broker's own figures alone", () => {
    const msft = { symbol: "MSFT", quantity: "7", averagePrice: "3", marketValue: "30" };
    const figures = applyExecution({ ...START, positions: [msft] }, bought("1", "5"));
    expect(figures.positions).toContainEqual(msft);
    expect(figures.balances).toEqual({ cash: "995", equity: "1000", buyingPower: "2000" });
  });

  it("has the sum of all executions, and cash has paid for each", () => {
    const execution = fc.record({
      symbol: fc.constant("AAPL"),
      side: fc.constantFrom("buy" as const, "sell" as const, "sell_short" as const),
      lastQty: fc.integer({ min: 1, max: 1_000_000 }).map((n) => multiply(String(n), "0.001")),
      lastPx: fc.integer({ min: 1, max: 1_000_000 }).map((n) => multiply(String(n), "0.01")),
    });
    fc.assert(
      fc.property(fc.array(execution, { maxLength: 30 }), (executions) => {
        let quantity = "0";
        let cash = "1000";
        for (const { side, lastQty, lastPx } of executions) {
          const signed = side === "buy" ? lastQty : subtract("0", lastQty);
          quantity = add(quantity, signed);
          cash = subtract(cash, multiply(signed, lastPx));
        }
        const figures = after(...executions);
        expect(figures.positions[0]?.quantity ?? "0").toBe(quantity);
        expect(figures.balances.cash).toBe(cash);
      }),
    );
  });
});
