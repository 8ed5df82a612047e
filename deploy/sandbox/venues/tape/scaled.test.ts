import { nano } from "./decimal.ts";
import { scaledQuote } from "./scaled.ts";

describe("a scaled quote", () => {
  const quote = (bid: string, ask: string, last: string): Parameters<typeof scaledQuote>[0] => ({
    ...{ bid: nano(bid), ask: nano(ask), last: nano(last) },
    ...{ bidSize: nano("1"), askSize: nano("1") },
  });
  const tick = nano("0.01");

  it.each([
    ["half of it after a split of two for one", 2n, 1n, ["50", "50.05", "50.05"]],
    ["ten times it after a split of one for ten", 1n, 10n, ["1000", "1001", "1001"]],
  ])("is %s", (_what, of, to, [bid = "", ask = "", last = ""]) => {
    const scaled = scaledQuote(quote("100", "100.1", "100.1"), { of, to }, tick);
    expect(scaled).toMatchObject({ bid: nano(bid), ask: nano(ask), last: nano(last) });
  });

  it("keeps a spread of at least a tick, and prices above zero", () => {
    const scaled = scaledQuote(quote("0.01", "0.02", "0.01"), { of: 10n, to: 1n }, tick);
    expect(scaled).toMatchObject({ bid: tick, ask: 2n * tick, last: tick });
  });
});
