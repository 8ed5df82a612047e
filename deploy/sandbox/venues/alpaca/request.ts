/**
 * The form of an order request: fields present, readable and allowed together. What depends on the
 * account or the hour is in checks.ts.
 */
import {
  MONEY_DP,
  nanoText,
  NANO,
  NANO_DP,
  parseScaled,
  times,
  type Nano,
} from "../tape/decimal.ts";
import type { Asset, AssetList } from "./assets.ts";
import { checkOptionForm } from "./option-form.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Rules } from "./rules.ts";
import {
  isFractional,
  type OrderType,
  type PositionIntent,
  type Side,
  type Terms,
  type TimeInForce,
} from "./terms.ts";

export type Body = Readonly<Record<string, unknown>>;
export type Result<T> = { readonly value: T } | { readonly refusal: Refusal };

const SIDES: ReadonlySet<unknown> = new Set<Side>(["buy", "sell"]);
const TYPES: ReadonlySet<unknown> = new Set<OrderType>([
  "market",
  "limit",
  "stop",
  "stop_limit",
  "trailing_stop",
]);
const TIFS: ReadonlySet<unknown> = new Set<TimeInForce>(["day", "gtc", "opg", "cls", "ioc", "fok"]);
const INTENTS: ReadonlySet<unknown> = new Set<PositionIntent>([
  "buy_to_open",
  "buy_to_close",
  "sell_to_open",
  "sell_to_close",
]);
const MIN_NOTIONAL = 10n ** 24n;
const CENT = NANO / 100n;
const MONEY_CENT = 10n ** 22n;
const HUNDREDTH_OF_CENT = NANO / 10_000n;

/** Requests may carry decimals as text or as JSON numbers; text is what the document asks for. */
export function fieldText(body: Body, name: string): string | undefined {
  const value = body[name];
  if (typeof value === "string") return value;
  if (typeof value !== "number") return undefined;
  const plain = String(value);
  return plain.includes("e") ? value.toFixed(NANO_DP) : plain;
}

/** @throws nothing: an unreadable or negative value is a refusal */
export function positive(body: Body, name: string, dp: number): Result<bigint | undefined> {
  const text = fieldText(body, name);
  if (text === undefined || text === "") return { value: undefined };
  const value = parseScaled(text, dp);
  if (value === undefined) return { refusal: refusals.invalidValue(name) };
  if (value <= 0n) {
    return { refusal: name === "qty" ? refusals.qtyMustBePositive() : refusals.invalidValue(name) };
  }
  return { value };
}

export function checkClientOrderId(body: Body): Result<string | undefined> {
  const id = body["client_order_id"];
  if (id === undefined || id === null || id === "") return { value: undefined };
  if (typeof id !== "string") return { refusal: refusals.invalidValue("client_order_id") };
  if (id.length > 128) return { refusal: refusals.clientOrderIdTooLong() };
  return { value: id };
}

export const isSide = (value: unknown): value is Side => SIDES.has(value);
export const isIntent = (value: unknown): value is PositionIntent => INTENTS.has(value);
export const isType = (value: unknown): value is OrderType => TYPES.has(value);
export const isTif = (value: unknown): value is TimeInForce => TIFS.has(value);

export function readTerms(body: Body, assets: AssetList, rules: Rules): Result<Terms> {
  const { symbol, side, type, time_in_force: tif } = body;
  if (typeof symbol !== "string" || symbol === "") return { refusal: refusals.required("symbol") };
  if (side === undefined) return { refusal: refusals.required("side") };
  if (!isSide(side)) return { refusal: refusals.invalidValue("side") };
  if (!isType(type)) return { refusal: refusals.invalidOrderType() };
  if (!isTif(tif)) return { refusal: refusals.invalidValue("time_in_force") };
  const statedIntent = body["position_intent"] ?? undefined;
  if (statedIntent !== undefined && !isIntent(statedIntent))
    return { refusal: refusals.invalidIntent() };
  const asset = assets.find(symbol);
  if (asset === undefined) return { refusal: refusals.assetNotFound(symbol) };
  if (asset.status === "inactive") return { refusal: refusals.assetInactive(symbol) };
  if (!asset.tradable) return { refusal: refusals.assetNotTradable(symbol) };

  const numbers = readNumbers(body);
  if ("refusal" in numbers) return numbers;
  const terms: Terms = {
    asset,
    side,
    type,
    tif,
    ...numbers.value,
    extendedHours: body["extended_hours"] === true,
    // The account decides later what the order opens or closes.
    positionIntent: side === "buy" ? "buy_to_open" : "sell_to_open",
    ...(statedIntent !== undefined && { statedIntent }),
  };
  const refusal = checkForm(terms, rules);
  return refusal === undefined ? { value: terms } : { refusal };
}

export function checkForm(terms: Terms, rules: Rules): Refusal | undefined {
  const { asset } = terms;
  if (asset.class === "us_option") return checkOptionForm(terms);
  if (asset.class === "ipo") return checkIpoForm(terms);
  return asset.coin === undefined ? checkStockForm(terms, rules) : checkCoinForm(terms, asset);
}

/** Source: the OpenAPI document, indications of interest. */
function checkIpoForm({ notional, side, type, tif }: Terms): Refusal | undefined {
  const fine = notional !== undefined && side === "buy" && type === "market" && tif === "gtc";
  return fine ? undefined : refusals.ipoTerms();
}

type Numbers = Pick<
  Terms,
  "qty" | "notional" | "limitPrice" | "stopPrice" | "trailPrice" | "trailPercent"
>;

function readNumbers(body: Body): Result<Numbers> {
  const qty = positive(body, "qty", NANO_DP);
  if ("refusal" in qty) return qty;
  const notional = positive(body, "notional", MONEY_DP);
  if ("refusal" in notional) return notional;
  if (qty.value === undefined && notional.value === undefined) {
    return { refusal: refusals.qtyOrNotionalRequired() };
  }
  if (qty.value !== undefined && notional.value !== undefined) {
    return { refusal: refusals.qtyAndNotional() };
  }
  if (notional.value !== undefined && notional.value % 10n ** 15n !== 0n) {
    return { refusal: refusals.invalidValue("notional") };
  }
  const limitPrice = positive(body, "limit_price", NANO_DP);
  if ("refusal" in limitPrice) return limitPrice;
  const stopPrice = positive(body, "stop_price", NANO_DP);
  if ("refusal" in stopPrice) return stopPrice;
  const trailPrice = positive(body, "trail_price", NANO_DP);
  if ("refusal" in trailPrice) return trailPrice;
  const trailPercent = positive(body, "trail_percent", NANO_DP);
  if ("refusal" in trailPercent) return trailPercent;
  const value = {
    qty: qty.value,
    notional: notional.value,
    limitPrice: limitPrice.value,
    stopPrice: stopPrice.value,
    trailPrice: trailPrice.value,
    trailPercent: trailPercent.value,
  };
  const missing = missingPrice(String(body["type"]), value);
  return missing === undefined ? { value } : { refusal: refusals.required(missing) };
}

function missingPrice(type: string, prices: Numbers): string | undefined {
  if ((type === "limit" || type === "stop_limit") && prices.limitPrice === undefined) {
    return "limit_price";
  }
  if ((type === "stop" || type === "stop_limit") && prices.stopPrice === undefined)
    return "stop_price";
  const trails = [prices.trailPrice, prices.trailPercent].filter((trail) => trail !== undefined);
  if (type === "trailing_stop" && trails.length !== 1) return "trail_price or trail_percent";
  return undefined;
}

/** Below a dollar four decimals, from a dollar on two. */
export function subPenny(field: string, price: Nano | undefined): Refusal | undefined {
  if (price === undefined) return undefined;
  const step = price >= NANO ? CENT : HUNDREDTH_OF_CENT;
  return price % step === 0n ? undefined : refusals.subPenny(field, nanoText(price));
}

function checkStockForm(terms: Terms, rules: Rules): Refusal | undefined {
  const { type, tif, side, notional } = terms;
  const penny =
    subPenny("limit_price", terms.limitPrice) ?? subPenny("stop_price", terms.stopPrice);
  if (penny !== undefined) return penny;
  if (terms.extendedHours && (type !== "limit" || (tif !== "day" && tif !== "gtc"))) {
    return refusals.extendedHoursTerms();
  }
  const patient = tif === "day" || tif === "gtc";
  if (!patient && type !== "market" && type !== "limit") return refusals.tifNotForType(tif, type);
  if (notional !== undefined) {
    const cents = rules.notional_orders === "market_and_limit_cents";
    if ((type !== "market" && !(cents && type === "limit")) || tif !== "day")
      return refusals.notionalTerms();
    if (cents && notional % MONEY_CENT !== 0n) return refusals.invalidValue("notional");
    if (side === "buy" && notional < MIN_NOTIONAL) return refusals.notionalTooSmall();
  }
  if (notional === undefined && !isFractional(terms.qty)) return undefined;
  if (!terms.asset.fractionable) return refusals.notFractionable();
  if (tif !== "day") return refusals.fractionalNotDay();
  if (terms.extendedHours && !terms.asset.extendedFractions) return refusals.fractionalExtended();
  return type === "trailing_stop" ? refusals.fractionalType() : undefined;
}

const MAX_COIN_NOTIONAL = 200_000n * 10n ** 24n;

function checkCoinForm(terms: Terms, asset: Asset): Refusal | undefined {
  const { type, tif, qty, notional, coin } = { ...terms, coin: asset.coin };
  if (coin === undefined) return undefined;
  if (type === "stop" || type === "trailing_stop") return refusals.invalidOrderTypeForCrypto();
  if (tif !== "gtc" && tif !== "ioc") return refusals.invalidCryptoTif();
  if (terms.extendedHours) return refusals.extendedHoursTerms();
  if (qty !== undefined && qty < coin.minSize)
    return refusals.coinSizeTooSmall(nanoText(coin.minSize));
  for (const [field, price] of [
    ["limit_price", terms.limitPrice],
    ["stop_price", terms.stopPrice],
  ] as const) {
    if (price !== undefined && price % coin.priceStep !== 0n) {
      return refusals.subPenny(field, nanoText(price));
    }
  }
  if (qty !== undefined && qty % coin.sizeStep !== 0n) return refusals.invalidValue("qty");
  if (qty !== undefined && times(terms.limitPrice ?? 0n, qty) > MAX_COIN_NOTIONAL)
    return refusals.coinNotionalTooLarge();
  if (notional === undefined) return undefined;
  if (notional > MAX_COIN_NOTIONAL) return refusals.coinNotionalTooLarge();
  return terms.side === "buy" && notional < MIN_NOTIONAL ? refusals.notionalTooSmall() : undefined;
}
