/**
 * Alpaca's words in ours, for what comes back: orders, executions, frames of the stream, figures.
 *
 * Everything is read as unknown and checked field by field. A status or event that is not in the
 * tables is nobody's guess: it is told apart from both a readable and an unreadable answer.
 */
import type { AssetClass, Position } from "../../../contracts/generated/types.ts";
import type { BrokerOrder, BrokerReport } from "../../../shared/adapter/adapter.ts";
import { canonical } from "../../../shared/domain/decimal.ts";
import { isAfter } from "../../../shared/domain/instant.ts";

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Text that is there and not empty. */
export const textOf = (json: Json, key: string): string | undefined => {
  const value = json[key];
  return typeof value === "string" && value !== "" ? value : undefined;
};

const DECIMAL = /^-?\d{1,38}(\.\d{1,24})?$/;

/** Decimal text in its one spelling; undefined when there is none. */
export function decimalOf(json: Json, key: string): string | undefined {
  const text = textOf(json, key);
  return text !== undefined && DECIMAL.test(text) ? canonical(text) : undefined;
}

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const SECONDS = 19;

/** RFC 3339 UTC with the digits the broker gave: some of its times carry New York's offset. */
export function instantOf(json: Json, key: string): string | undefined {
  const text = textOf(json, key);
  if (text === undefined || UTC.test(text)) return text;
  const match = INSTANT.exec(text);
  if (match === null || Number.isNaN(Date.parse(text))) return undefined;
  const seconds = new Date(text).toISOString().slice(0, SECONDS);
  return `${seconds}${(match[1] ?? "").slice(0, 10)}Z`;
}

/**
 * Statuses that Alpaca documents. `accepted` is queued at Alpaca and can come before pending_new,
 * so it is pending_new too. Source: orders-at-alpaca, order lifecycle; OrderStatus of the OpenAPI
 * document. pending_review of alpaca-py's enums is documented nowhere and left out.
 */
const statuses: Readonly<Record<string, BrokerOrder["ordStatus"]>> = {
  accepted: "pending_new",
  pending_new: "pending_new",
  accepted_for_bidding: "new",
  new: "new",
  held: "held",
  partially_filled: "partially_filled",
  filled: "filled",
  stopped: "stopped",
  suspended: "suspended",
  calculated: "calculated",
  done_for_day: "done_for_day",
  pending_cancel: "pending_cancel",
  pending_replace: "pending_replace",
  canceled: "canceled",
  expired: "expired",
  rejected: "rejected",
  replaced: "replaced",
};

/** The field that says when a status began; updated_at for the others. */
const since: Readonly<Record<string, string>> = {
  filled: "filled_at",
  canceled: "canceled_at",
  expired: "expired_at",
  rejected: "failed_at",
  replaced: "replaced_at",
};

/** An execution, from the stream or from the history. */
export type Fill = Extract<BrokerReport, { readonly lastQty: string }>;

export type ReadOrder =
  | { readonly kind: "order"; readonly order: BrokerOrder }
  /** A whole order in a status that the table does not have. */
  | { readonly kind: "unknown_status"; readonly clOrdId: string; readonly status: string }
  | { readonly kind: "unreadable"; readonly missing: string };

export function readOrder(body: unknown): ReadOrder {
  if (!isJson(body)) return { kind: "unreadable", missing: "an order" };
  const brokerOrderId = textOf(body, "id");
  const clOrdId = textOf(body, "client_order_id");
  const status = textOf(body, "status");
  const cumQty = decimalOf(body, "filled_qty");
  if (brokerOrderId === undefined) return { kind: "unreadable", missing: "id" };
  if (clOrdId === undefined) return { kind: "unreadable", missing: "client_order_id" };
  if (status === undefined) return { kind: "unreadable", missing: "status" };
  if (cumQty === undefined) return { kind: "unreadable", missing: "filled_qty" };
  const ordStatus = statuses[status];
  if (ordStatus === undefined) return { kind: "unknown_status", clOrdId, status };
  const orderQty = decimalOf(body, "qty"); // null for a notional order
  const transactTime = instantOf(body, since[status] ?? "") ?? instantOf(body, "updated_at");
  const replacedBy = textOf(body, "replaced_by");
  const submittedAt = beginningOf(body);
  return {
    kind: "order",
    order: {
      clOrdId,
      brokerOrderId,
      ordStatus,
      cumQty,
      ...(orderQty !== undefined && { orderQty }),
      ...(replacedBy !== undefined && { replacedBy }),
      ...(transactTime !== undefined && { transactTime }),
      ...(submittedAt !== undefined && { submittedAt }),
    },
  };
}

/** submitted_at moves when a queued order is sent on, and has been seen before created_at. */
function beginningOf(body: Json): string | undefined {
  const created = instantOf(body, "created_at");
  const submitted = instantOf(body, "submitted_at");
  if (created === undefined || submitted === undefined) return created ?? submitted;
  return isAfter(created, submitted) ? submitted : created;
}

const assetClasses: Readonly<Record<string, AssetClass>> = {
  us_equity: "us_equity",
  us_option: "us_option",
  crypto: "crypto",
};

/** Longest first: BTCUSDT is a pair against USDT. */
const QUOTES = ["USDT", "USDC", "USD", "BTC"];

/** Orders say BTC/USD, positions BTCUSD. */
export function canonicalSymbol(symbol: string, assetClass: string | undefined): string {
  if (assetClass !== "crypto" || symbol.includes("/")) return symbol;
  const quote = QUOTES.find((end) => symbol.endsWith(end) && symbol.length > end.length);
  return quote === undefined ? symbol : `${symbol.slice(0, -quote.length)}/${quote}`;
}

export function readPosition(row: unknown): Position | undefined {
  if (!isJson(row)) return undefined;
  const symbol = textOf(row, "symbol");
  const quantity = decimalOf(row, "qty");
  const averagePrice = decimalOf(row, "avg_entry_price");
  if (symbol === undefined || quantity === undefined || averagePrice === undefined)
    return undefined;
  const wireClass = textOf(row, "asset_class");
  const assetClass = assetClasses[wireClass ?? ""];
  const marketPrice = decimalOf(row, "current_price");
  const marketValue = decimalOf(row, "market_value");
  return {
    symbol: canonicalSymbol(symbol, wireClass),
    quantity,
    averagePrice,
    ...(assetClass !== undefined && { assetClass }),
    ...(marketPrice !== undefined && { marketPrice }),
    ...(marketValue !== undefined && { marketValue }),
  };
}
