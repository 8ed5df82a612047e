/**
 * The bounds of an order's figures, by the row of the broker's table that it fits: digits, least and
 * largest quantities, price steps, and how far a stop loss must be away.
 */
import type {
  CapabilityLimits,
  OrderRequested,
  Reason,
} from "../../../contracts/generated/types.ts";
import { compare, isPositive, negate, scale, subtract } from "../decimal.ts";

type Priced = { readonly path: string; readonly price: string };

type Figures = Pick<OrderRequested, "side"> & Partial<OrderRequested>;

function pricesOf({ price, stopPx, takeProfit, stopLoss }: Figures): Priced[] {
  const prices = {
    "/price": price,
    "/stopPx": stopPx,
    "/takeProfit/price": takeProfit?.price,
    "/stopLoss/stopPx": stopLoss?.stopPx,
    "/stopLoss/price": stopLoss?.price,
  };
  return Object.entries(prices).flatMap(([path, value]) =>
    value === undefined ? [] : [{ path, price: value }],
  );
}

/** @returns the first figure out of bounds, or undefined */
export const beyondLimits = (
  request: Figures,
  broker: string,
  limits: CapabilityLimits,
): Reason | undefined =>
  beyondQuantity(request, broker, limits) ??
  beyondPrices(pricesOf(request), broker, limits) ??
  beyondDistance(request, broker, limits);

function beyondQuantity(
  request: Figures,
  broker: string,
  { quantityDecimals, minQuantityToBuy, maxQuantity }: CapabilityLimits,
): Reason | undefined {
  const path = request.orderQty === undefined ? "/cashOrderQty" : "/orderQty";
  const quantity = request.orderQty ?? request.cashOrderQty ?? "0";
  if (quantityDecimals !== undefined && scale(quantity) > quantityDecimals) {
    const text = `found ${quantity}, and ${broker} takes ${quantityDecimals} decimals`;
    return { code: "quantity_increment", path, text };
  }
  if (request.side === "buy" && minQuantityToBuy !== undefined) {
    if (compare(quantity, minQuantityToBuy) < 0) {
      const text = `found ${quantity}, and ${broker} takes ${minQuantityToBuy} or more`;
      return { code: "quantity_out_of_range", path, text };
    }
  }
  if (maxQuantity === undefined || compare(quantity, maxQuantity) <= 0) return undefined;
  const text = `found ${quantity}, and ${broker} takes ${maxQuantity} at most`;
  return { code: "quantity_out_of_range", path, text };
}

function beyondPrices(
  prices: readonly Priced[],
  broker: string,
  { priceSteps = [] }: CapabilityLimits,
): Reason | undefined {
  for (const { path, price } of prices) {
    const size = isPositive(price) ? price : negate(price);
    const step = priceSteps.findLast(({ from }) => compare(from, size) <= 0);
    if (step === undefined || scale(price) <= step.decimals) continue;
    const text = `found ${price}, and ${broker} takes ${step.decimals} decimals at this price`;
    return { code: "price_increment", path, text };
  }
  return undefined;
}

/**
 * Beyond the limit of the entry, or of the take profit in an oco order, on the side of the loss. A
 * market order has no limit to measure from.
 */
function beyondDistance(
  { price, stopLoss, side, orderClass }: Figures,
  broker: string,
  { stopDistance }: CapabilityLimits,
): Reason | undefined {
  if (price === undefined || stopLoss === undefined || stopDistance === undefined) return undefined;
  const isLong = orderClass === "oco" ? side !== "buy" : side === "buy";
  const { stopPx } = stopLoss;
  const distance = isLong ? subtract(price, stopPx) : subtract(stopPx, price);
  if (compare(distance, stopDistance) >= 0) return undefined;
  const way = isLong ? "below" : "above";
  const text = `found ${stopPx}, and ${broker} wants it ${stopDistance} or more ${way} ${price}`;
  return { code: "stop_too_close", path: "/stopLoss/stopPx", text };
}
