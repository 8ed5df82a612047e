/** Where an order goes: the broker it names, or the only one its account has. */
import type { BrokerStatus, OrderRequested, Reason } from "../../../contracts/generated/types.ts";
import { scale } from "../decimal.ts";

/** What a pool announced of one account. */
export type Route = Pick<BrokerStatus, "broker" | "account" | "capabilities">;

/** The routing instruction that leaves the choice to the gateway. */
const BEST = "best";

/** @returns the chosen route, or why there is none */
export function chooseRoute(
  request: OrderRequested,
  routes: readonly Route[],
): { readonly route: Route } | { readonly reason: Reason } {
  const { broker } = request.route;
  const [first, ...others] = routes;
  if (first === undefined) {
    return refuse("unknown_account", "/account", `no broker has announced ${request.account}`);
  }
  if (broker === BEST) {
    if (others.length === 0) return { route: first };
    const names = routes.map((route) => route.broker).join(", ");
    return refuse("route_ambiguous", "/route/broker", `${request.account} has ${names}: name one`);
  }
  const named = routes.find((route) => route.broker === broker);
  if (named !== undefined) return { route: named };
  const names = routes.map((route) => route.broker).join(", ");
  return refuse(
    "unknown_route",
    "/route/broker",
    `found ${broker}, but ${request.account} has ${names}`,
  );
}

const refuse = (code: string, path: string, text: string): { readonly reason: Reason } => ({
  reason: { code, path, text },
});

/** @returns why this broker cannot take the order, by its own capability table, or undefined */
export function checkCapabilities(
  request: OrderRequested,
  { broker, capabilities }: Route,
): Reason | undefined {
  const not = (path: string, what: string): Reason => ({
    code: "not_supported_by_broker",
    path,
    text: `${broker} takes no ${what}`,
  });
  const { instrument, ordType, timeInForce, orderQty, cashOrderQty, extendedHours, side } = request;
  if (!capabilities.ordTypes.includes(ordType)) return not("/ordType", `${ordType} orders`);
  if (!capabilities.timesInForce.includes(timeInForce)) {
    return not("/timeInForce", `${timeInForce} orders`);
  }
  const { assetClass } = instrument;
  if (assetClass !== undefined && !capabilities.assetClasses.includes(assetClass)) {
    return not("/instrument/assetClass", `orders in ${assetClass}`);
  }
  if (cashOrderQty !== undefined && !capabilities.cashOrderQty) {
    return not("/cashOrderQty", "cash quantities");
  }
  if (orderQty !== undefined && !capabilities.fractional && scale(orderQty) > 0) {
    return not("/orderQty", "fractional quantities");
  }
  if (extendedHours === true && !capabilities.extendedHours) {
    return not("/extendedHours", "orders outside the regular session");
  }
  if (side === "sell_short" && !capabilities.sellShort) return not("/side", "short sales");
  return undefined;
}
