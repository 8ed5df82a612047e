import type { Capability, CapabilitySummary } from "../../../contracts/generated/types.ts";
import { cashOrder, KEY, limitOrder, VALID_UNTIL } from "../testing/story.ts";
import { unsupported } from "./capabilities.ts";
import { unsupportedChange } from "./capability-changes.ts";

const summary: CapabilitySummary = {
  assetClasses: ["us_equity"],
  ordTypes: ["market", "limit"],
  timesInForce: ["day", "gtc"],
  cashOrderQty: false,
  fractional: false,
  extendedHours: false,
  sellShort: false,
  replace: true,
};

describe("a broker that announces lists", () => {
  it.each([
    ["an order type", { ordType: "stop" }, "/ordType"],
    ["a time in force", { timeInForce: "opg" }, "/timeInForce"],
    [
      "an asset class",
      { instrument: { symbol: "BTC/USD", assetClass: "crypto" } },
      "/instrument/assetClass",
    ],
    ["an order class", { orderClass: "oto" }, "/orderClass"],
    ["cash quantities", { cashOrderQty: "5" }, "/cashOrderQty"],
    ["fractions", { orderQty: "1.5" }, "/orderQty"],
    ["extended hours", { extendedHours: true }, "/extendedHours"],
    ["short sales", { side: "sell_short" }, "/side"],
  ] as const)("and does not take %s is not sent any", (_, change, path) => {
    const refusal = unsupported(limitOrder(change), "one", summary);
    expect(refusal).toMatchObject({ code: "not_supported_by_broker", path });
  });

  it.each([
    ["what it takes", { instrument: { symbol: "AAPL", assetClass: "us_equity" } }],
    ["a whole number written with a point", { orderQty: "100.00" }],
    ["a regular order that says so", { extendedHours: false }],
    ["an instrument whose class nobody named", { instrument: { symbol: "AAPL" } }],
  ] as const)("is sent %s", (_, change) => {
    expect(unsupported(limitOrder(change), "one", summary)).toBeUndefined();
  });

  it.each([
    { cashOrderQty: "5" },
    { orderQty: "1.5" },
    { extendedHours: true },
    { side: "sell_short" },
  ] as const)("of everything is sent %j", (change) => {
    const able = {
      ...summary,
      cashOrderQty: true,
      fractional: true,
      extendedHours: true,
      sellShort: true,
    };
    expect(unsupported(limitOrder(change), "one", able)).toBeUndefined();
  });
});

const shares: Capability = {
  assetClass: "us_equity",
  orderClasses: ["simple"],
  ordTypes: ["market", "limit"],
  timesInForce: ["day", "gtc"],
  sides: ["buy", "sell", "sell_short"],
  quantity: "whole",
  extendedHours: true,
  changes: ["orderQty", "price"],
  limits: {
    priceSteps: [
      { from: "0", decimals: 4 },
      { from: "1", decimals: 2 },
    ],
  },
};
const fractions: Capability = {
  ...shares,
  timesInForce: ["day"],
  sides: ["buy", "sell"],
  quantity: "fractional",
  changes: [],
  limits: { ...shares.limits, quantityDecimals: 3 },
};
const money: Capability = {
  ...fractions,
  ordTypes: ["market"],
  quantity: "cash",
  extendedHours: false,
  limits: { quantityDecimals: 2, minQuantityToBuy: "1", maxQuantity: "1000" },
};
const brackets: Capability = {
  ...shares,
  orderClasses: ["bracket"],
  extendedHours: false,
  limits: { stopDistance: "0.01" },
};
const table: CapabilitySummary = { ...summary, orders: [shares, fractions, money, brackets] };

const bracket = (stopPx: string) =>
  limitOrder({ orderClass: "bracket", takeProfit: { price: "12" }, stopLoss: { stopPx } });
const cash = (cashOrderQty: string, side: "buy" | "sell" = "buy") => {
  const request = { ...cashOrder(), cashOrderQty, side, ordType: "market" as const };
  delete request.price;
  return request;
};

describe("a broker that announces a table", () => {
  it.each([
    ["whole shares till cancelled", limitOrder({ timeInForce: "gtc" })],
    ["a fraction for the day", limitOrder({ orderQty: "1.5" })],
    ["money for the day", cash("5")],
    ["a bracket", bracket("9")],
    ["a large price in its step", limitOrder({ price: "10.25" })],
    ["a small price in its step", limitOrder({ price: "0.1234" })],
    ["a sale of less money than the least purchase", cash("0.5", "sell")],
  ])("is sent %s", (_, request) => {
    expect(unsupported(request, "one", table)).toBeUndefined();
  });

  it.each([
    [
      "a fraction till cancelled",
      limitOrder({ orderQty: "1.5", timeInForce: "gtc" }),
      "/timeInForce",
      "use a whole orderQty, or timeInForce day",
    ],
    [
      "a fraction sold short",
      limitOrder({ orderQty: "1.5", side: "sell_short" }),
      "/side",
      "use a whole orderQty, or side buy or sell",
    ],
    [
      "money at a limit",
      { ...cash("5"), ordType: "limit" as const, price: "9" },
      "/ordType",
      "use a whole orderQty or an orderQty, or ordType market",
    ],
    [
      "a bracket in extended hours",
      { ...bracket("9"), extendedHours: true },
      "/orderClass",
      "use orderClass simple, or no extendedHours",
    ],
    [
      "an asset class that it has not",
      limitOrder({ instrument: { symbol: "BTC/USD" } }),
      "/instrument/assetClass",
      "use assetClass us_equity",
    ],
  ])("is not sent %s, and says what it takes", (_, request, path, alternative) => {
    const refusal = unsupported(request, "one", table);
    expect(refusal).toMatchObject({ code: "not_supported_by_broker", path, alternative });
  });

  it.each([
    ["a price between its steps", limitOrder({ price: "10.255" }), "price_increment", "/price"],
    [
      "a quantity finer than its own",
      limitOrder({ orderQty: "1.2345" }),
      "quantity_increment",
      "/orderQty",
    ],
    ["too little money", cash("0.99"), "quantity_out_of_range", "/cashOrderQty"],
    ["too much money", cash("1000.01"), "quantity_out_of_range", "/cashOrderQty"],
    ["a stop loss at the entry", bracket("10"), "stop_too_close", "/stopLoss/stopPx"],
    ["one beyond it", bracket("11"), "stop_too_close", "/stopLoss/stopPx"],
  ])("is not sent %s", (_, request, code, path) => {
    expect(unsupported(request, "one", table)).toMatchObject({ code, path });
  });
});

describe("a change", () => {
  const change = { ...KEY, requestId: "r-1", validUntil: VALID_UNTIL };
  const ask = (request: Parameters<typeof unsupported>[0], asked: object, capabilities = table) => {
    const { orderQty, price, ordType, timeInForce } = request;
    const terms = {
      ordType,
      timeInForce,
      ...(orderQty === undefined ? {} : { orderQty }),
      ...(price === undefined ? {} : { price }),
    };
    return unsupportedChange(request, terms, { ...change, ...asked }, "one", capabilities);
  };

  it.each([
    ["price", { price: "11" }],
    ["quantity", { orderQty: "50" }],
    ["price of a bracket's entry", { price: "11" }],
  ])("of the %s is asked for", (what, asked) => {
    expect(ask(what.includes("bracket") ? bracket("9") : limitOrder(), asked)).toBeUndefined();
  });

  it.each([
    [
      "of what the row does not change",
      limitOrder(),
      { timeInForce: "gtc" },
      "replace_not_supported",
      "/timeInForce",
    ],
    [
      "of a fraction",
      limitOrder({ orderQty: "1.5" }),
      { price: "11" },
      "replace_not_supported",
      "/orderId",
    ],
    ["of an amount of money", cash("5"), { orderQty: "5" }, "replace_not_supported", "/orderId"],
    ["to a fraction", limitOrder(), { orderQty: "1.5" }, "not_supported_by_broker", "/orderQty"],
    ["to a price between steps", limitOrder(), { price: "10.255" }, "price_increment", "/price"],
  ])("%s is not", (_, request, asked, code, path) => {
    expect(ask(request, asked)).toMatchObject({ code, path });
  });

  it("is not asked of a broker that makes none", () => {
    const fixed = { ...summary, replace: false };
    expect(ask(limitOrder(), { price: "11" }, fixed)).toMatchObject({
      code: "replace_not_supported",
      alternative: "cancel it and send a new order",
    });
  });

  it("is left to a broker that announces lists only", () => {
    expect(ask(limitOrder(), { timeInForce: "gtc" }, summary)).toBeUndefined();
  });
});
