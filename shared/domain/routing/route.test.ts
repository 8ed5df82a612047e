import { limitOrder } from "../testing/story.ts";
import { chooseRoute, type Route } from "./route.ts";

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
