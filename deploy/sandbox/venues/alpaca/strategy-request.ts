/**
 * The form of an mleg request: two to four distinct contracts on one underlying, whole ratios
 * without a common divisor. Source: the OpenAPI document; github.com/alpacahq/alpaca-py, the
 * validation of its order requests.
 */
import { NANO_DP, parseScaled, type Nano } from "../tape/decimal.ts";
import { STRATEGY, type AssetList } from "./assets.ts";
import { refusals, type Refusal } from "./refusals.ts";
import { fieldText, isIntent, isSide, positive, type Body, type Result } from "./request.ts";
import type { LegSpec } from "./strategy-legs.ts";
import { isFractional, type PositionIntent, type Side, type Terms } from "./terms.ts";

export type StrategyRequest = {
  readonly kind: "strategy";
  readonly terms: Terms;
  readonly legs: readonly LegSpec[];
};

const MIN_LEGS = 2;
const MAX_LEGS = 4;

export function readStrategy(body: Body, assets: AssetList): Result<StrategyRequest> {
  if (body["symbol"] !== undefined) return { refusal: refusals.mlegSymbol() };
  const { type } = body;
  if (type !== "market" && type !== "limit") return { refusal: refusals.optionType() };
  if (body["time_in_force"] !== "day") return { refusal: refusals.optionTif() };
  if (body["notional"] !== undefined) return { refusal: refusals.optionNotional() };
  if (body["extended_hours"] === true) return { refusal: refusals.optionExtended() };
  const qty = positive(body, "qty", NANO_DP);
  if ("refusal" in qty) return qty;
  if (qty.value === undefined) return { refusal: refusals.required("qty") };
  if (isFractional(qty.value)) return { refusal: refusals.optionQty() };
  const limit = readNetPrice(body, type === "limit");
  if ("refusal" in limit) return limit;
  const legs = readLegs(body["legs"], assets);
  if ("refusal" in legs) return legs;
  const terms: Terms = {
    asset: STRATEGY,
    side: "buy",
    type,
    tif: "day",
    qty: qty.value,
    notional: undefined,
    limitPrice: limit.value,
    stopPrice: undefined,
    trailPrice: undefined,
    trailPercent: undefined,
    extendedHours: false,
    positionIntent: "buy_to_open",
  };
  return { value: { kind: "strategy", terms, legs: legs.value } };
}

/** Positive: the most to pay; negative: the least to receive. */
export function readNetPrice(body: Body, needed: boolean): Result<Nano | undefined> {
  const text = fieldText(body, "limit_price");
  if (text === undefined)
    return needed ? { refusal: refusals.required("limit_price") } : { value: undefined };
  const value = parseScaled(text, 2);
  if (value === undefined) return { refusal: refusals.subPenny("limit_price", text) };
  return { value: value * 10n ** BigInt(NANO_DP - 2) };
}

function readLegs(given: unknown, assets: AssetList): Result<readonly LegSpec[]> {
  if (!Array.isArray(given) || given.length < MIN_LEGS || given.length > MAX_LEGS)
    return { refusal: refusals.legCount() };
  const legs: LegSpec[] = [];
  for (const row of given as readonly unknown[]) {
    if (typeof row !== "object" || row === null) return { refusal: refusals.malformedBody() };
    const leg = readLeg(row as Body, assets);
    if ("refusal" in leg) return leg;
    legs.push(leg.value);
  }
  const refusal = checkLegs(legs);
  return refusal === undefined ? { value: legs } : { refusal };
}

function readLeg(row: Body, assets: AssetList): Result<LegSpec> {
  const { symbol, side, position_intent: intent } = row;
  if (typeof symbol !== "string") return { refusal: refusals.legRequired("symbol") };
  const ratio = fieldText(row, "ratio_qty");
  if (ratio === undefined) return { refusal: refusals.legRequired("ratio_qty") };
  if (!/^\d{1,9}$/.test(ratio) || BigInt(ratio) === 0n) return { refusal: refusals.legRatio() };
  if (intent !== undefined && !isIntent(intent)) return { refusal: refusals.invalidIntent() };
  const stated = isSide(side) ? side : intent === undefined ? undefined : sideOf(intent);
  if (stated === undefined) return { refusal: refusals.legRequired("side") };
  if (intent !== undefined && sideOf(intent) !== stated)
    return { refusal: refusals.invalidIntent() };
  const asset = assets.find(symbol);
  if (asset?.option === undefined) return { refusal: refusals.legNotOption(symbol) };
  const opening = stated === "buy" ? "buy_to_open" : "sell_to_open";
  return {
    value: { asset, side: stated, ratio: BigInt(ratio), positionIntent: intent ?? opening },
  };
}

const sideOf = (intent: PositionIntent): Side => (intent.startsWith("buy") ? "buy" : "sell");

function checkLegs(legs: readonly LegSpec[]): Refusal | undefined {
  if (new Set(legs.map(({ asset }) => asset)).size < legs.length) return refusals.legsRepeat();
  const underlyings = new Set(legs.map(({ asset }) => asset.option?.underlying));
  if (underlyings.size > 1) return refusals.legsUnderlying();
  const divisor = legs.reduce((common, { ratio = 1n }) => greatestDivisor(common, ratio), 0n);
  return divisor > 1n ? refusals.legsNotCoprime() : undefined;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
