/**
 * What the gateway can send to Alpaca, as data.
 *
 * Sources: Alpaca's OpenAPI document trading 2.0.1 (PostOrderRequest, OrderType, TimeInForce) and
 * the pages orders-at-alpaca, fractional-trading and margin-and-short-selling.
 */
import type { CapabilitySummary } from "../../../contracts/generated/types.ts";

export const capabilities: CapabilitySummary = {
  assetClasses: ["us_equity", "crypto"],
  ordTypes: ["market", "limit", "stop", "stop_limit", "trailing_stop"],
  timesInForce: ["day", "gtc", "ioc", "fok", "opg", "cls"],
  cashOrderQty: true,
  fractional: true,
  extendedHours: true,
  sellShort: true,
  replace: true,
};
