import type { OrderRequested } from "../../../contracts/generated/types.ts";
import { limitOrder } from "../testing/story.ts";
import { checkTerms } from "./terms.ts";

const GAIN = { takeProfit: { price: "12" } };
const LOSS = { stopLoss: { stopPx: "9" } };
const option = { instrument: { symbol: "AAPL260116C00190000" } };
const contract = (symbol: string, ratioQty = "1") =>
  ({ symbol, ratioQty, side: "buy", positionEffect: "open" }) as const;
const LEGS = { legs: [contract("AAPL260116C00190000"), contract("AAPL260116C00200000", "2")] };

describe("an order of a class", () => {
  it.each<[string, Partial<OrderRequested>]>([
    ["simple by default", {}],
    ["bracket with both exits", { orderClass: "bracket", ...GAIN, ...LOSS }],
    ["bracket around a short sale", bracketShort()],
    ["oto with a take profit", { orderClass: "oto", ...GAIN }],
    ["oto with a stop loss", { orderClass: "oto", ...LOSS }],
    ["oco out of a long position", { orderClass: "oco", side: "sell", ...LOSS }],
    ["oco out of a short position", { orderClass: "oco", price: "8", ...LOSS }],
    ["multileg at a debit", { orderClass: "multileg", ...LEGS }],
    ["multileg at a credit", { orderClass: "multileg", price: "-1.5", ...LEGS }],
    ["multileg at no price", { orderClass: "multileg", price: "0", ...LEGS }],
    ["simple in an option contract", { ...option, positionEffect: "close", side: "sell" }],
  ])("%s makes sense", (_, change) => {
    expect(checkTerms(limitOrder(change))).toBeUndefined();
  });

  it.each<[string, Partial<OrderRequested>, string, string]>([
    ["an exit of a simple order", GAIN, "part_not_allowed", "/takeProfit"],
    ["a bracket with one exit", { orderClass: "bracket", ...GAIN }, "part_missing", "/stopLoss"],
    ["an oto without an exit", { orderClass: "oto" }, "part_missing", "/takeProfit"],
    ["an oto with two", { orderClass: "oto", ...GAIN, ...LOSS }, "part_not_allowed", "/takeProfit"],
    [
      "an oco without a stop loss",
      { orderClass: "oco", side: "sell" },
      "part_missing",
      "/stopLoss",
    ],
    [
      "an oco with a take profit besides its price",
      { orderClass: "oco", side: "sell", ...GAIN, ...LOSS },
      "part_not_allowed",
      "/takeProfit",
    ],
    ["contracts of a simple order", LEGS, "part_not_allowed", "/legs"],
    ["a multileg order without contracts", { orderClass: "multileg" }, "part_missing", "/legs"],
    [
      "an exit of a multileg order",
      { orderClass: "multileg", ...LEGS, ...LOSS },
      "part_not_allowed",
      "/stopLoss",
    ],
    [
      "a bracket whose stop loss is beyond its take profit",
      { orderClass: "bracket", ...GAIN, stopLoss: { stopPx: "12" } },
      "exit_prices_crossed",
      "/stopLoss/stopPx",
    ],
    [
      "the same of an oco",
      { orderClass: "oco", side: "sell", price: "8", ...LOSS },
      "exit_prices_crossed",
      "/stopLoss/stopPx",
    ],
    [
      "a strategy that is sold",
      { orderClass: "multileg", side: "sell", ...LEGS },
      "side_not_allowed",
      "/side",
    ],
    [
      "a contract twice",
      { orderClass: "multileg", legs: [...LEGS.legs, contract("AAPL260116C00190000")] },
      "leg_repeated",
      "/legs/2/symbol",
    ],
    [
      "ratios with a common divisor",
      {
        orderClass: "multileg",
        legs: [contract("AAPL260116C00190000", "4"), contract("AAPL260116C00200000", "6")],
      },
      "leg_ratio_not_reduced",
      "/legs",
    ],
    ["an option that may open or close", option, "position_effect_missing", "/positionEffect"],
    [
      "a position effect of a share",
      { positionEffect: "open" },
      "position_effect_not_allowed",
      "/positionEffect",
    ],
    [
      "one of a whole strategy",
      { orderClass: "multileg", positionEffect: "open", ...LEGS },
      "position_effect_not_allowed",
      "/positionEffect",
    ],
    [
      "an oco at the market",
      marketOrder({ orderClass: "oco", side: "sell", ...LOSS }),
      "exit_type_not_allowed",
      "/ordType",
    ],
    [
      "exits of an amount of money",
      { ...marketOrder({ orderClass: "bracket", ...GAIN, ...LOSS }), cashOrderQty: "500" },
      "quantity_not_allowed",
      "/cashOrderQty",
    ],
  ])("is refused with %s", (_, change, code, path) => {
    const request = limitOrder(change);
    if (change.cashOrderQty !== undefined) delete request.orderQty;
    if (change.ordType === "market") delete request.price;
    expect(checkTerms(request)).toMatchObject({ code, path });
  });
});

function bracketShort(): Partial<OrderRequested> {
  return {
    orderClass: "bracket",
    side: "sell_short",
    takeProfit: { price: "8" },
    stopLoss: { stopPx: "11" },
  };
}

function marketOrder(change: Partial<OrderRequested>): Partial<OrderRequested> {
  return { ...change, ordType: "market" };
}
