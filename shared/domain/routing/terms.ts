/**
 * Is this a sensible order at all? The checks that need no market, account or broker.
 *
 * The schema has proven each field by itself; these rules say which fields belong together.
 * Each refusal is coded and names the field. Source: FIX 5.0 SP2, NewOrderSingle field notes.
 */
import type { OrderRequested, OrdType, Reason } from "../../../contracts/generated/types.ts";
import { isPositive } from "../decimal.ts";
import { isAfter } from "../instant.ts";
import { checkClass } from "./classes.ts";

type PriceField = "price" | "stopPx" | "trailAmount" | "trailPercent";

/** Which price fields an order type needs; all others are refused. trailing_stop has its own rule. */
const PRICES: Record<OrdType, readonly PriceField[]> = {
  market: [],
  limit: ["price"],
  stop: ["stopPx"],
  stop_limit: ["price", "stopPx"],
  trailing_stop: [],
};
const PRICE_FIELDS: readonly PriceField[] = ["price", "stopPx", "trailAmount", "trailPercent"];

const refuse = (code: string, path: string, text: string): Reason => ({ code, path, text });

/** @returns the first reason to refuse the order, or undefined when its terms make sense */
export function checkTerms(request: OrderRequested): Reason | undefined {
  return (
    checkQuantity(request) ?? checkPrices(request) ?? checkTimes(request) ?? checkClass(request)
  );
}

function checkQuantity({ orderQty, cashOrderQty }: OrderRequested): Reason | undefined {
  if (orderQty === undefined && cashOrderQty === undefined) {
    return refuse("quantity_missing", "/orderQty", "found neither orderQty nor cashOrderQty");
  }
  if (orderQty !== undefined && cashOrderQty !== undefined) {
    return refuse("quantity_ambiguous", "/cashOrderQty", "found orderQty and cashOrderQty");
  }
  return undefined;
}

function checkPrices(request: OrderRequested): Reason | undefined {
  const { ordType } = request;
  const needed = PRICES[ordType];
  const missing = needed.find((field) => request[field] === undefined);
  if (missing !== undefined) {
    return refuse("price_missing", `/${missing}`, `a ${ordType} order needs ${missing}`);
  }
  const trails = ordType === "trailing_stop" ? countTrails(request) : 1;
  if (trails !== 1) {
    const text = `found ${trails} of trailAmount and trailPercent, expected exactly one`;
    return refuse(trails === 0 ? "price_missing" : "price_ambiguous", "/trailAmount", text);
  }
  const extra = PRICE_FIELDS.find(
    (field) => request[field] !== undefined && !needed.includes(field) && !trailing(ordType, field),
  );
  if (extra !== undefined) {
    return refuse("price_not_allowed", `/${extra}`, `a ${ordType} order takes no ${extra}`);
  }
  // A strategy may cost nothing, or be paid for: its price has a sign.
  if (request.orderClass === "multileg") return undefined;
  const worthless = needed.find((field) => !isPositive(request[field] ?? "0"));
  if (worthless === undefined) return undefined;
  const found = String(request[worthless]);
  return refuse("price_not_positive", `/${worthless}`, `found ${found}, expected more than 0`);
}

const trailing = (ordType: OrdType, field: PriceField): boolean =>
  ordType === "trailing_stop" && (field === "trailAmount" || field === "trailPercent");

const countTrails = ({ trailAmount, trailPercent }: OrderRequested): number =>
  Number(trailAmount !== undefined) + Number(trailPercent !== undefined);

function checkTimes({ timeInForce, expireTime, validUntil }: OrderRequested): Reason | undefined {
  if (timeInForce === "gtd" && expireTime === undefined) {
    return refuse("expire_time_missing", "/expireTime", "a gtd order needs expireTime");
  }
  if (timeInForce !== "gtd" && expireTime !== undefined) {
    const text = `a ${timeInForce} order takes no expireTime`;
    return refuse("expire_time_not_allowed", "/expireTime", text);
  }
  if (expireTime !== undefined && !isAfter(expireTime, validUntil)) {
    const text = `found ${expireTime}, expected later than validUntil ${validUntil}`;
    return refuse("expire_time_too_early", "/expireTime", text);
  }
  return undefined;
}
