/**
 * Our words in Alpaca's, for orders that go out.
 *
 * A stock order says whether it opens or closes: Alpaca nets positions and would turn a sell
 * without a position into a short sale. With the intent stated it refuses instead
 * ("position intent mismatch", github.com/alpacahq/Alpaca-API/issues/250).
 */
import type {
  OrderTerms,
  PositionEffect,
  Reason,
  Side,
} from "../../../contracts/generated/types.ts";
import type { NewOrder } from "../../../shared/adapter/adapter.ts";
import { assetClassOf } from "../../../shared/domain/instrument.ts";
import type { PatchOrder, PostOrder } from "./client.ts";

export type Mapped<T> = { readonly request: T } | { readonly refused: Reason };

export function toPostOrder(order: NewOrder): Mapped<PostOrder> {
  const { terms, orderClass = "simple" } = order;
  const { timeInForce } = terms;
  if (timeInForce === "gtd") return { refused: notOffered("timeInForce", timeInForce) };
  const assetClass = classOf(order);
  if (assetClass === "crypto" && order.side === "sell_short") {
    return { refused: notOffered("side", order.side) };
  }
  const request: PostOrder = {
    clientOrderId: order.clOrdId,
    type: terms.ordType,
    timeInForce,
    ...quantity(terms),
    ...(terms.extendedHours === true && { extendedHours: true }),
  };
  switch (orderClass) {
    case "simple":
      return { request: { ...request, ...instrument(order), ...prices(terms) } };
    case "bracket":
    case "oto":
      return {
        request: {
          ...request,
          ...instrument(order),
          ...prices(terms),
          orderClass,
          ...exits(order),
        },
      };
    case "oco": {
      // Its own price is that of the take profit. Source: orders-at-alpaca, OCO orders.
      const { price = "" } = terms;
      const both = exits({ ...order, takeProfit: { price } });
      return { request: { ...request, ...instrument(order), orderClass, ...both } };
    }
    case "multileg": {
      const legs = (order.legs ?? []).map(({ symbol, ratioQty, side, positionEffect }) => ({
        ...{ symbol, ratioQty, side },
        positionIntent: intentOf(side, positionEffect),
      }));
      return { request: { ...request, ...prices(terms), orderClass: "mleg", legs } };
    }
  }
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

const classOf = ({ symbol, assetClass }: NewOrder) =>
  assetClassOf({ instrument: assetClass === undefined ? { symbol } : { symbol, assetClass } });

type Instrument = Pick<PostOrder, "symbol" | "side" | "positionIntent">;

function instrument(order: NewOrder): Instrument {
  const { symbol, side, positionEffect } = order;
  const named = { symbol, side: side === "buy" ? "buy" : "sell" } as const;
  switch (classOf(order)) {
    case "us_option":
      if (positionEffect === undefined) return named;
      return { ...named, positionIntent: intentOf(named.side, positionEffect) };
    case "crypto":
      return named;
    default:
      return { ...named, ...stockIntents[side] };
  }
}

const stockIntents: Readonly<Record<Side, Pick<PostOrder, "positionIntent">>> = {
  buy: {}, // opens a long or closes a short: both are a buy
  sell: { positionIntent: "sell_to_close" },
  sell_short: { positionIntent: "sell_to_open" },
};

const intentOf = (side: "buy" | "sell", effect: PositionEffect) => `${side}_to_${effect}` as const;

/** Alpaca makes them with the order and names them itself. */
const exits = ({
  takeProfit,
  stopLoss,
}: Pick<NewOrder, "takeProfit" | "stopLoss">): Pick<PostOrder, "takeProfit" | "stopLoss"> => ({
  ...(takeProfit !== undefined && { takeProfit: { limitPrice: takeProfit.price } }),
  ...(stopLoss !== undefined && {
    stopLoss: {
      stopPrice: stopLoss.stopPx,
      ...(stopLoss.price !== undefined && { limitPrice: stopLoss.price }),
    },
  }),
});

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
