/**
 * Our words in Alpaca's, for orders that go out.
 *
 * A stock order says whether it opens or closes: Alpaca nets positions and would turn a sell
 * without a position into a short sale. With the intent stated it refuses instead
 * ("position intent mismatch", github.com/alpacahq/Alpaca-API/issues/250).
 */
import type { AssetClass, OrderTerms, Reason, Side } from "../../../contracts/generated/types.ts";
import type { NewOrder } from "../../../shared/adapter/adapter.ts";
import type { PatchOrder, PostOrder } from "./client.ts";

export type Mapped<T> = { readonly request: T } | { readonly refused: Reason };

/** A crypto pair is written with a stroke in orders: BTC/USD. */
export const isCrypto = (symbol: string, assetClass?: AssetClass): boolean =>
  assetClass === "crypto" || (assetClass === undefined && symbol.includes("/"));

export function toPostOrder(order: NewOrder): Mapped<PostOrder> {
  const { terms } = order;
  const { timeInForce } = terms;
  if (timeInForce === "gtd") return { refused: notOffered("timeInForce", timeInForce) };
  const crypto = isCrypto(order.symbol, order.assetClass);
  if (crypto && order.side === "sell_short") return { refused: notOffered("side", order.side) };
  return {
    request: {
      clientOrderId: order.clOrdId,
      symbol: order.symbol,
      side: order.side === "buy" ? "buy" : "sell",
      type: terms.ordType,
      timeInForce,
      ...quantity(terms),
      ...prices(terms),
      ...(terms.extendedHours === true && { extendedHours: true }),
      ...(!crypto && intents[order.side]),
    },
  };
}

/**
 * The replacement is an order of its own that counts from zero: its qty is what it may execute,
 * which is how the port gives it. Without a qty it would take the old order's whole quantity again,
 * executed part included (github.com/alpacahq/Alpaca-API/issues/165), without a client_order_id a
 * lost answer could never be found: both are always sent.
 */
export function toPatchOrder(next: NewOrder): Mapped<PatchOrder> {
  const { terms } = next;
  const { timeInForce, orderQty } = terms;
  if (timeInForce === "gtd") return { refused: notOffered("timeInForce", timeInForce) };
  if (orderQty === undefined) {
    const text = "an order for an amount of money cannot be replaced: cancel it and send another";
    return { refused: { code: "not_replaceable", text, path: "/terms/cashOrderQty" } };
  }
  const trail = terms.trailAmount ?? terms.trailPercent;
  return {
    request: {
      clientOrderId: next.clOrdId,
      qty: orderQty,
      timeInForce,
      ...(terms.price !== undefined && { limitPrice: terms.price }),
      ...(terms.stopPx !== undefined && { stopPrice: terms.stopPx }),
      ...(trail !== undefined && { trail }),
    },
  };
}

const intents: Readonly<Record<Side, Pick<PostOrder, "positionIntent">>> = {
  buy: {}, // opens a long or closes a short: both are a buy
  sell: { positionIntent: "sell_to_close" },
  sell_short: { positionIntent: "sell_to_open" },
};

const quantity = (terms: OrderTerms): Pick<PostOrder, "qty" | "notional"> => ({
  ...(terms.orderQty !== undefined && { qty: terms.orderQty }),
  ...(terms.cashOrderQty !== undefined && { notional: terms.cashOrderQty }),
});

type Prices = Pick<PostOrder, "limitPrice" | "stopPrice" | "trailPrice" | "trailPercent">;

const prices = (terms: OrderTerms): Prices => ({
  ...(terms.price !== undefined && { limitPrice: terms.price }),
  ...(terms.stopPx !== undefined && { stopPrice: terms.stopPx }),
  ...(terms.trailAmount !== undefined && { trailPrice: terms.trailAmount }),
  ...(terms.trailPercent !== undefined && { trailPercent: terms.trailPercent }),
});

const notOffered = (field: "timeInForce" | "side", value: string): Reason => ({
  code: "not_supported",
  text: `Alpaca takes no ${field} ${value} for this order`,
  path: field === "side" ? "/side" : `/terms/${field}`,
});
