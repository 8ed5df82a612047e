/** Where an order goes: the broker it names, or the only one its account has. */
import type { BrokerStatus, OrderRequested, Reason } from "../../../contracts/generated/types.ts";

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
