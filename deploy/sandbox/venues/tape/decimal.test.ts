import Big from "big.js";
import fc from "fast-check";

import {
  affordable,
  money,
  moneyText,
  nano,
  nanoText,
  over,
  parseScaled,
  times,
} from "./decimal.ts";

const amounts = fc.bigInt({ min: 1n, max: 10n ** 17n });

describe("a scaled decimal", () => {
  it.each([
    ["1.50", "1.5"],
    ["0.000000001", "0.000000001"],
    ["-12", "-12"],
    [".5", "0.5"],
    ["1000000000000", "1000000000000"],
    ["1.0000000000000", "1"],
  ])("reads %s and writes %s", (text, shortest) => {
    expect(nanoText(nano(text))).toBe(shortest);
  });

  it.each(["", ".", "1e5", "1,000", "0x1", " 1", "1.0000000001", "NaN"])("refuses %p", (text) => {
    expect(parseScaled(text, 9)).toBeUndefined();
  });

  it("multiplies and writes as an independent decimal library does", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const expected = new Big(nanoText(a)).times(nanoText(b)).toFixed();
        expect(moneyText(times(a, b))).toBe(expected);
      }),
    );
  });

  it("divides rounding half away from zero, to nine decimals", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        Big.DP = 9;
        Big.RM = Big.roundHalfUp;
        const expected = new Big(nanoText(a)).div(nanoText(b)).toFixed();
        expect(nanoText(over(money(nanoText(a)), b))).toBe(expected);
        expect(nanoText(over(-money(nanoText(a)), b))).toBe(
          expected === "0" ? "0" : `-${expected}`,
        );
      }),
    );
  });

  it("never buys more than the budget pays for", () => {
    fc.assert(
      fc.property(amounts, amounts, (budget, price) => {
        const qty = affordable(money(nanoText(budget)), price);
        expect(times(price, qty) <= money(nanoText(budget))).toBe(true);
        expect(times(price, qty + 1n) > money(nanoText(budget))).toBe(true);
      }),
    );
  });
});
