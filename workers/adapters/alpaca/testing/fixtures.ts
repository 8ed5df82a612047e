/** Payloads as Alpaca documents them; tests vary single fields. */

/**
 * Source: docs.alpaca.markets, orders-at-alpaca, and the Order example of the OpenAPI document,
 * trading 2.0.1; order_class "" since the changelog of 2026-07-07.
 */
export const orderJson = (over: object = {}): Record<string, unknown> => ({
  id: "61e69015-8549-4bfd-b9c3-01e75843f47d",
  client_order_id: "ord-1-1-0",
  created_at: "2021-03-16T18:38:01.942282Z",
  updated_at: "2021-03-16T18:38:01.942282Z",
  submitted_at: "2021-03-16T18:38:01.937734Z",
  filled_at: null,
  expired_at: null,
  canceled_at: null,
  failed_at: null,
  replaced_at: null,
  replaced_by: null,
  replaces: null,
  asset_id: "b0b6dd9d-8b9b-48a9-ba46-b9d54906e415",
  symbol: "AAPL",
  asset_class: "us_equity",
  notional: null,
  qty: "10",
  filled_qty: "0",
  filled_avg_price: null,
  order_class: "",
  order_type: "limit",
  type: "limit",
  side: "buy",
  time_in_force: "day",
  limit_price: "187.25",
  stop_price: null,
  status: "accepted",
  extended_hours: false,
  legs: null,
  trail_percent: null,
  trail_price: null,
  hwm: null,
  ...over,
});

/** Source: docs.alpaca.markets, websocket-streaming; keys of a capture of the paper stream, July 2026. */
export const updateJson = (
  event: string,
  over: object = {},
  order: object = {},
): Record<string, unknown> => ({
  at: "2026-07-24T14:30:01.123456Z",
  event_id: "01K0YBCD2N3P4Q5R6S7T8V9W0X",
  event,
  execution_id: "2f63ea93-423d-4169-b3f6-3fdafc10c418",
  timestamp: "2026-07-24T14:30:01.120123456Z",
  order: orderJson({ status: "new", ...order }),
  ...over,
});

/** Source: OpenAPI document, trading 2.0.1, TradingActivities example. */
export const fillJson = (over: object = {}): Record<string, unknown> => ({
  id: "20220202135509981::2d7be4ff-d1f3-43e9-856a-0f5cf5c5088e",
  activity_type: "FILL",
  transaction_time: "2022-02-02T18:55:09.981482Z",
  type: "fill",
  price: "174.78",
  qty: "2",
  side: "buy",
  symbol: "AAPL",
  leaves_qty: "0",
  order_id: "b5abe576-6a8a-49f3-a353-46b72c1ccae9",
  cum_qty: "2",
  order_status: "filled",
  ...over,
});
