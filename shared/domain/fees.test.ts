import { usEquityRegulatoryFees } from "./fees.ts";

describe("regulatory fees of US equities", () => {
  it.each([
    ["a purchase pays for the audit trail only", "buy", "100", "10", "0.0003"],
    // 1,000 dollars of proceeds at 20.60 a million, 100 shares at 0.000195, 100 at 0.000003.
    ["a sale pays all three", "sell", "100", "10", "0.0404"],
    ["a short sale pays as a sale", "sell_short", "100", "10", "0.0404"],
    // The cap of 9.79 in place of 1,000,000 x 0.000195 = 195.
    ["the activity fee has a cap", "sell", "1000000", "1", "33.39"],
    ["part of a share pays its part", "sell", "0.5", "100", "0.001129"],
  ] as const)("%s", (_, side, lastQty, lastPx, fees) => {
    expect(usEquityRegulatoryFees(side, lastQty, lastPx, "2026-03-02")).toBe(fees);
  });

  it("are not known before the first schedule", () => {
    expect(usEquityRegulatoryFees("sell", "1", "1", "2025-12-31")).toBeUndefined();
    expect(usEquityRegulatoryFees("sell", "1", "1", "2026-01-01")).toBeDefined();
  });
});
