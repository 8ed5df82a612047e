/**
 * The names under which the projection stands in Redis. The braces keep one account's keys on one
 * node of a cluster, so that a script may touch them together.
 */
import type { OrderKey } from "../../domain/order/events.ts";

/** The order itself. */
export const orderKey = ({ account, orderId }: OrderKey): string => `order:{${account}}:${orderId}`;

/** All order ids of an account, by time of receipt. */
export const ordersIndex = (account: string): string => `orders:{${account}}`;

/** Those that are not done. */
export const openIndex = (account: string): string => `open:{${account}}`;

const ORDER_KEY = /^order:\{([^}]*)\}:(.*)$/s;
const INDEX_KEY = /^(orders|open):\{([^}]*)\}$/s;

/** @returns undefined for a key that holds no order */
export function parseOrderKey(key: string): OrderKey | undefined {
  const [, account, orderId] = ORDER_KEY.exec(key) ?? [];
  return account === undefined || orderId === undefined ? undefined : { account, orderId };
}

/** @returns undefined for a key that is no index */
export function parseIndexKey(
  key: string,
): { readonly index: "orders" | "open"; readonly account: string } | undefined {
  const [, index, account] = INDEX_KEY.exec(key) ?? [];
  if (account === undefined || (index !== "orders" && index !== "open")) return undefined;
  return { index, account };
}
