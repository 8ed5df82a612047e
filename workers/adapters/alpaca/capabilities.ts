/**
 * What the gateway can send to Alpaca, as data: an order is sent when it fits one row in all of its
 * columns. Where Alpaca's sources disagree, the narrower one stands here.
 *
 * Not in it, because Alpaca decides them by the asset, the account or the hour: which stocks are
 * fractionable or can be borrowed, a coin's own increments, option levels, the auctions' deadlines.
 */
import type {
  Capability,
  CapabilityLimits,
  CapabilitySummary,
} from "../../../contracts/generated/types.ts";

const SPEC = "OpenAPI document, trading 2.0.1";
const ORDERS = "docs.alpaca.markets, orders-at-alpaca";
const FRACTIONS = "docs.alpaca.markets, fractional-trading";
const SHORTS = "docs.alpaca.markets, margin-and-short-selling";
const OPTIONS = "docs.alpaca.markets, options-trading";
const LEVEL_3 = "docs.alpaca.markets, options-level-3-trading";
const CRYPTO = "docs.alpaca.markets, crypto-trading";

type Row = Capability & { readonly source: string };

/** Sub-penny rule: two decimals from one dollar on, four below. Source: orders-at-alpaca. */
const STOCK_PRICES: CapabilityLimits["priceSteps"] = [
  { from: "0", decimals: 4 },
  { from: "1", decimals: 2 },
];
/** Strictest step that all contracts share; some move by five cents, which the exchange tells. */
const OPTION_PRICES: CapabilityLimits["priceSteps"] = [{ from: "0", decimals: 2 }];

const stock = { assetClass: "us_equity", orderClasses: ["simple"] } satisfies Partial<Row>;
const whole = {
  quantity: "whole",
  sides: ["buy", "sell", "sell_short"],
  limits: { priceSteps: STOCK_PRICES },
} satisfies Partial<Row>;
const fraction = {
  quantity: "fractional",
  sides: ["buy", "sell"],
  timesInForce: ["day"],
  changes: [],
  limits: { quantityDecimals: 9, priceSteps: STOCK_PRICES },
} satisfies Partial<Row>;

const exits = {
  assetClass: "us_equity",
  timesInForce: ["day", "gtc"],
  quantity: "whole",
  extendedHours: false,
  limits: { priceSteps: STOCK_PRICES, stopDistance: "0.01" },
} satisfies Partial<Row>;

const contract = {
  assetClass: "us_option",
  timesInForce: ["day"],
  quantity: "whole",
  extendedHours: false,
  limits: { priceSteps: OPTION_PRICES },
} satisfies Partial<Row>;

const coin = {
  assetClass: "crypto",
  orderClasses: ["simple"],
  timesInForce: ["gtc", "ioc"],
  sides: ["buy", "sell"],
  extendedHours: false,
} satisfies Partial<Row>;

export const table: readonly Row[] = [
  {
    ...stock,
    ...whole,
    ordTypes: ["market"],
    timesInForce: ["day", "gtc", "ioc", "fok", "opg", "cls"],
    extendedHours: false,
    changes: ["orderQty", "timeInForce"],
    source: `${ORDERS}; short sales: ${SHORTS}`,
  },
  {
    ...stock,
    ...whole,
    ordTypes: ["limit"],
    timesInForce: ["day", "gtc"],
    extendedHours: true,
    changes: ["orderQty", "price", "timeInForce"],
    source: `${ORDERS}; extended hours: ${SPEC}, extended_hours`,
  },
  {
    ...stock,
    ...whole,
    ordTypes: ["limit"],
    timesInForce: ["ioc", "fok", "opg", "cls"],
    extendedHours: false,
    changes: ["orderQty", "price", "timeInForce"],
    source: ORDERS,
  },
  {
    ...stock,
    ...whole,
    ordTypes: ["stop", "stop_limit"],
    timesInForce: ["day", "gtc"],
    extendedHours: false,
    changes: ["orderQty", "price", "stopPx", "timeInForce"],
    source: `${ORDERS}: opg and cls are for market and limit orders; ioc and fok are not named`,
  },
  {
    ...stock,
    ...whole,
    ordTypes: ["trailing_stop"],
    timesInForce: ["day", "gtc"],
    extendedHours: false,
    changes: ["orderQty", "trailAmount", "trailPercent", "timeInForce"],
    source: `${ORDERS}, trailing stop; change: ${SPEC}, PatchOrderRequest.trail`,
  },
  {
    ...stock,
    ...fraction,
    ordTypes: ["limit"],
    extendedHours: true,
    source: `${FRACTIONS}; no change: ${SPEC}, PatchOrderRequest.qty, which is always sent`,
  },
  {
    ...stock,
    ...fraction,
    ordTypes: ["market", "stop", "stop_limit"],
    extendedHours: false,
    source: `${FRACTIONS}; no change: ${SPEC}, PatchOrderRequest.qty, which is always sent`,
  },
  {
    ...stock,
    ...fraction,
    quantity: "cash",
    ordTypes: ["market"],
    extendedHours: false,
    limits: { quantityDecimals: 2, minQuantityToBuy: "1" },
    source: `${SPEC}, PostOrderRequest.notional; ${FRACTIONS}; two decimals: alpacahq/alpaca-skills`,
  },
  {
    ...exits,
    orderClasses: ["bracket"],
    ordTypes: ["market", "limit"],
    sides: ["buy", "sell_short"],
    changes: ["price", "stopPx"],
    source: `${ORDERS}, bracket orders; how exits follow a new quantity is documented nowhere`,
  },
  {
    ...exits,
    orderClasses: ["oto"],
    ordTypes: ["market", "limit"],
    sides: ["buy", "sell_short"],
    changes: [],
    source: `${ORDERS}, OTO orders: replacing is not supported`,
  },
  {
    ...exits,
    orderClasses: ["oco"],
    ordTypes: ["limit"],
    sides: ["buy", "sell"],
    changes: ["price", "stopPx"],
    source: `${ORDERS}, OCO orders`,
  },
  {
    ...contract,
    orderClasses: ["simple"],
    ordTypes: ["market", "limit", "stop", "stop_limit"],
    sides: ["buy", "sell"],
    changes: ["orderQty", "price", "stopPx"],
    source: OPTIONS,
  },
  {
    ...contract,
    orderClasses: ["multileg"],
    ordTypes: ["market", "limit"],
    sides: ["buy"],
    changes: ["orderQty", "price"],
    source: `${LEVEL_3}; change: ${SPEC}, PatchOrderRequest.limit_price`,
  },
  {
    ...coin,
    ordTypes: ["market"],
    quantity: "fractional",
    changes: [],
    limits: { quantityDecimals: 9 },
    source: CRYPTO,
  },
  {
    ...coin,
    ordTypes: ["limit", "stop_limit"],
    quantity: "fractional",
    changes: ["orderQty", "price", "stopPx", "timeInForce"],
    limits: { quantityDecimals: 9 },
    source: `${CRYPTO}; a plain stop is refused: "invalid order type for crypto order"`,
  },
  {
    ...coin,
    ordTypes: ["market"],
    quantity: "cash",
    changes: [],
    limits: { quantityDecimals: 2, minQuantityToBuy: "1", maxQuantity: "200000" },
    source: `${CRYPTO}: 200,000 dollars an order`,
  },
];

/** Each value once, in the order of the table. */
const all = <T>(values: (row: Row) => readonly T[]): T[] => [...new Set(table.flatMap(values))];

/** What is announced. The sources stay here: the router needs none. */
export const capabilities: CapabilitySummary = {
  assetClasses: all(({ assetClass }) => [assetClass]),
  ordTypes: all(({ ordTypes }) => ordTypes),
  timesInForce: all(({ timesInForce }) => timesInForce),
  cashOrderQty: table.some(({ quantity }) => quantity === "cash"),
  fractional: table.some(({ quantity }) => quantity === "fractional"),
  extendedHours: table.some(({ extendedHours }) => extendedHours),
  sellShort: table.some(({ sides }) => sides.includes("sell_short")),
  replace: table.some(({ changes }) => changes.length > 0),
  orders: table.map(announced),
};

function announced(row: Row): Capability {
  const told: Capability & { source?: string } = { ...row };
  delete told.source;
  return told;
}
