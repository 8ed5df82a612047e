/**
 * The form of bracket, oco and oto requests. Source: Alpaca, orders at Alpaca; an oco may leave its
 * own limit out, because the take-profit says it: github.com/alpacahq/alpaca-py#401.
 */
import { NANO, nanoText, NANO_DP, type Nano } from "../tape/decimal.ts";
import type { AssetList } from "./assets.ts";
import { refusals, type Refusal } from "./refusals.ts";
import { positive, readTerms, subPenny, type Body, type Result } from "./request.ts";
import type { Rules } from "./rules.ts";
import { isFractional, opposite, type OrderClass, type Terms } from "./terms.ts";

export type ExitClass = Extract<OrderClass, "bracket" | "oco" | "oto">;

const EXIT_CLASSES: ReadonlySet<unknown> = new Set<ExitClass>(["bracket", "oco", "oto"]);
export const isExitClass = (value: unknown): value is ExitClass => EXIT_CLASSES.has(value);

export type ExitsRequest = {
  readonly kind: "exits";
  readonly orderClass: ExitClass;
  /** The entry; of an oco the take-profit. */
  readonly terms: Terms;
  readonly exits: readonly Terms[];
};

type ExitPrices = {
  readonly takeProfit: Nano | undefined;
  readonly stop: Nano | undefined;
  readonly stopLimit: Nano | undefined;
};

export function readExits(
  body: Body,
  orderClass: ExitClass,
  assets: AssetList,
  rules: Rules,
): Result<ExitsRequest> {
  const prices = readPrices(body);
  if ("refusal" in prices) return prices;
  const { takeProfit, stop, stopLimit } = prices.value;
  const missing = missingExit(orderClass, prices.value);
  if (missing !== undefined) return { refusal: missing };
  const oco = orderClass === "oco";
  const own = oco ? { ...body, limit_price: nanoText(takeProfit ?? 0n) } : body;
  if (oco && body["type"] !== "limit") return { refusal: refusals.ocoType() };
  const read = readTerms(own, assets, rules);
  if ("refusal" in read) return read;
  const terms = read.value;
  const refusal =
    checkClass(orderClass, terms) ??
    subPenny("take_profit.limit_price", takeProfit) ??
    subPenny("stop_loss.stop_price", stop) ??
    subPenny("stop_loss.limit_price", stopLimit);
  if (refusal !== undefined) return { refusal };

  const side = oco ? terms.side : opposite(terms.side);
  const exit: Terms = {
    ...terms,
    side,
    positionIntent: side === "buy" ? "buy_to_close" : "sell_to_close",
    limitPrice: undefined,
    stopPrice: undefined,
  };
  const exits: Terms[] = [];
  if (takeProfit !== undefined && !oco)
    exits.push({ ...exit, type: "limit", limitPrice: takeProfit });
  if (stop !== undefined) {
    const type = stopLimit === undefined ? "stop" : "stop_limit";
    exits.push({ ...exit, type, stopPrice: stop, limitPrice: stopLimit });
  }
  return { value: { kind: "exits", orderClass, terms, exits } };
}

function readPrices(body: Body): Result<ExitPrices> {
  const takeProfit = part(body, "take_profit", "limit_price");
  if ("refusal" in takeProfit) return takeProfit;
  const stop = part(body, "stop_loss", "stop_price");
  if ("refusal" in stop) return stop;
  const stopLimit = part(body, "stop_loss", "limit_price");
  if ("refusal" in stopLimit) return stopLimit;
  return {
    value: { takeProfit: takeProfit.value, stop: stop.value, stopLimit: stopLimit.value },
  };
}

function part(body: Body, object: string, name: string): Result<Nano | undefined> {
  const given = body[object] ?? {};
  // A price where an object belongs: github.com/alpacahq/Alpaca-API/issues/260.
  if (typeof given !== "object" || Array.isArray(given))
    return { refusal: refusals.malformedBody() };
  const read = positive(given as Body, name, NANO_DP);
  return "refusal" in read ? { refusal: refusals.invalidValue(`${object}.${name}`) } : read;
}

function missingExit(orderClass: ExitClass, prices: ExitPrices): Refusal | undefined {
  const { takeProfit, stop } = prices;
  if (orderClass === "oto") {
    return (takeProfit === undefined) === (stop === undefined)
      ? refusals.oneExitRequired()
      : undefined;
  }
  if (takeProfit === undefined) return refusals.exitRequired(orderClass, "take_profit.limit_price");
  if (stop === undefined) return refusals.exitRequired(orderClass, "stop_loss.stop_price");
  return undefined;
}

function checkClass(orderClass: ExitClass, terms: Terms): Refusal | undefined {
  const { asset, type, tif, qty } = terms;
  if (asset.coin !== undefined) return refusals.simpleOnly("crypto");
  if (asset.option !== undefined) return refusals.simpleOnly("options");
  if (qty === undefined || isFractional(qty)) return refusals.simpleOnly("fractional");
  if (type !== "market" && type !== "limit") return refusals.entryType(orderClass);
  if (tif !== "day" && tif !== "gtc") return refusals.exitsTif(orderClass);
  return terms.extendedHours ? refusals.exitsExtended(orderClass) : undefined;
}

const CENT = NANO / 100n;

/**
 * Whether the exits lie on the right sides of the entry, a cent away at least.
 *
 * @param market what the entry would trade at now, for an entry without a limit
 */
export function checkDistances({ terms, exits }: ExitsRequest, market: Nano): Refusal | undefined {
  const base = terms.limitPrice ?? market;
  const text = nanoText(base);
  for (const { side, limitPrice, stopPrice } of exits) {
    const stop = stopPrice !== undefined;
    // A sale takes profit above the entry and stops below it.
    const above = (side === "sell") !== stop;
    const price = stopPrice ?? limitPrice ?? 0n;
    const far = above ? price >= base + CENT : price <= base - CENT;
    const field = stop ? "stop_loss.stop_price" : "take_profit.limit_price";
    if (!far) return refusals.exitTooClose(field, above, text);
  }
  return undefined;
}
