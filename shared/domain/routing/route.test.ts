import { limitOrder } from "../testing/story.ts";
import { checkCapabilities, chooseRoute, type Route } from "./route.ts";

const capabilities: Route["capabilities"] = {
  assetClasses: ["us_equity"],
  ordTypes: ["market", "limit"],
  timesInForce: ["day", "gtc"],
  cashOrderQty: false,
  fractional: false,
  extendedHours: false,
  sellShort: false,
  replace: true,
};
const route = (broker: string): Route => ({ broker, account: "ACC-1", capabilities });
const everything: Route["capabilities"] = {
  ...capabilities,
  cashOrderQty: true,
  fractional: true,
  extendedHours: true,
  sellShort: true,
};

describe("a route", () => {
  it.each([
    ["best", ["one"], "one"],
    ["one", ["one", "two"], "one"],
    ["two", ["one", "two"], "two"],
    ["one", [], "unknown_account"],
    ["best", [], "unknown_account"],
    ["best", ["one", "two"], "route_ambiguous"],
    ["three", ["one", "two"], "unknown_route"],
  ])("asked for as %s among %j is %s", (broker, brokers, expected) => {
    const choice = chooseRoute(limitOrder({ route: { broker } }), brokers.map(route));
    expect("route" in choice ? choice.route.broker : choice.reason.code).toBe(expected);
  });
});

describe("a broker", () => {
  it.each([
    ["an order type", { ordType: "stop" }, "/ordType"],
    ["a time in force", { timeInForce: "opg" }, "/timeInForce"],
    [
      "an asset class",
      { instrument: { symbol: "BTC/USD", assetClass: "crypto" } },
      "/instrument/assetClass",
    ],
    ["cash quantities", { cashOrderQty: "5" }, "/cashOrderQty"],
    ["fractions", { orderQty: "1.5" }, "/orderQty"],
    ["extended hours", { extendedHours: true }, "/extendedHours"],
    ["short sales", { side: "sell_short" }, "/side"],
  ] as const)("that does not take %s is not sent any", (_, change, path) => {
    const refusal = checkCapabilities(limitOrder(change), route("one"));
    expect(refusal).toMatchObject({ code: "not_supported_by_broker", path });
  });

  it.each([
    ["what it takes", { instrument: { symbol: "AAPL", assetClass: "us_equity" } }],
    ["a whole number written with a point", { orderQty: "100.00" }],
    ["a regular order that says so", { extendedHours: false }],
    ["an instrument whose class nobody named", { instrument: { symbol: "AAPL" } }],
  ] as const)("is sent %s", (_, change) => {
    expect(checkCapabilities(limitOrder(change), route("one"))).toBeUndefined();
  });

  it.each([
    { cashOrderQty: "5" },
    { orderQty: "1.5" },
    { extendedHours: true },
    { side: "sell_short" },
  ] as const)("that can is sent %j", (change) => {
    const able = { ...route("one"), capabilities: everything };
    expect(checkCapabilities(limitOrder(change), able)).toBeUndefined();
  });
});
