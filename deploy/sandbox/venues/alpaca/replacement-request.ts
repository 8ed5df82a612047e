/**
 * The terms that a request to replace an order asks for. Source: the OpenAPI document (what may be
 * changed); forum.alpaca.markets/t/11938 (fields that the order's type does not have).
 */
import { MONEY_DP, NANO_DP, parseScaled, type Nano } from "../tape/decimal.ts";
import type { Order } from "./model.ts";
import { refusals, type Refusal } from "./refusals.ts";
import { checkForm, fieldText, isTif, type Body, type Result } from "./request.ts";
import type { Rules } from "./rules.ts";
import { readNetPrice } from "./strategy-request.ts";
import { isFractional, type OrderStatus, type Terms } from "./terms.ts";

/** Whether the order may be replaced at all, now. */
export function checkReplaceable(old: Order): Refusal | undefined {
  const { status, asset, terms, group, ratio } = old;
  if (ratio !== undefined) return refusals.strategyLeg();
  if (group?.orderClass === "oto") return refusals.otoReplace();
  if (terms.direct === true) return refusals.directReplace();
  if (asset.class === "ipo" && status === "accepted") return undefined;
  if (UNSENT.has(status)) return refusals.notSentYet();
  return REPLACEABLE.has(status) ? undefined : refusals.notReplaceable(status);
}

const UNSENT: ReadonlySet<OrderStatus> = new Set(["accepted", "pending_new"]);
const REPLACEABLE: ReadonlySet<OrderStatus> = new Set(["new", "partially_filled", "held"]);

const FIELDS = {
  limit_price: ["limitPrice"],
  stop_price: ["stopPrice"],
  trail: ["trailPrice", "trailPercent"],
} as const;

/** The old terms with what the request overrides; without a quantity, what is left of the old one. */
export function replacementTerms(old: Order, body: Body, rules: Rules): Result<Terms> {
  if (old.terms.notional !== undefined || body["notional"] !== undefined)
    return replacedNotional(old, body);
  const qty = replacedQty(old, body);
  if ("refusal" in qty) return qty;
  const prices = old.isStrategy ? replacedNetPrice(old, body) : replacedPrices(old, body);
  if ("refusal" in prices) return prices;
  const tif = body["time_in_force"] ?? old.terms.tif;
  if (!isTif(tif)) return { refusal: refusals.invalidValue("time_in_force") };
  const fresh: Terms = { ...old.terms, ...prices.value, tif, qty: qty.value };
  if (sameTerms(old, fresh)) return { refusal: refusals.notChanged() };
  const refusal = old.isStrategy ? undefined : checkForm(fresh, rules);
  return refusal === undefined ? { value: fresh } : { refusal };
}

function sameTerms(old: Order, fresh: Terms): boolean {
  const { terms } = old;
  const names = ["tif", "limitPrice", "stopPrice", "trailPrice", "trailPercent"] as const;
  const sameQty = fresh.qty === terms.qty || fresh.qty === old.leavesQty;
  return sameQty && names.every((name) => fresh[name] === terms[name]);
}

function replacedQty(old: Order, body: Body): Result<Nano | undefined> {
  const text = fieldText(body, "qty");
  if (text === undefined) return { value: old.leavesQty };
  const value = parseScaled(text, NANO_DP);
  if (value === undefined || value <= 0n) return { refusal: refusals.invalidValue("qty") };
  const whole = old.asset.coin === undefined;
  if (whole && (isFractional(value) || isFractional(old.terms.qty)))
    return { refusal: refusals.fractionalReplace() };
  if (old.rolledUp && value !== old.leavesQty) return { refusal: refusals.exitQtyReplace() };
  return { value };
}

function replacedPrices(old: Order, body: Body): Result<Partial<Terms>> {
  const changes: { -readonly [K in keyof Terms]?: Terms[K] } = {};
  for (const [field, names] of Object.entries(FIELDS)) {
    const text = fieldText(body, field);
    if (text === undefined) continue;
    const value = parseScaled(text, NANO_DP);
    if (value === undefined || value <= 0n) return { refusal: refusals.invalidValue(field) };
    const name = names.find((known) => old.terms[known] !== undefined);
    if (name === undefined) return { refusal: refusals.mustNotHave(old.terms.type, field) };
    changes[name] = value;
  }
  return { value: changes };
}

function replacedNetPrice(old: Order, body: Body): Result<Partial<Terms>> {
  const limit = readNetPrice(body, false);
  if ("refusal" in limit) return limit;
  if (limit.value === undefined) return { value: {} };
  if (old.terms.limitPrice === undefined)
    return { refusal: refusals.mustNotHave("market", "limit_price") };
  return { value: { limitPrice: limit.value } };
}

/** Only an indication of interest in an offering may have its dollars changed. */
function replacedNotional(old: Order, body: Body): Result<Terms> {
  if (old.asset.class !== "ipo") return { refusal: refusals.notionalReplace() };
  const notional = parseScaled(fieldText(body, "notional") ?? "", MONEY_DP);
  if (notional === undefined || notional <= 0n)
    return { refusal: refusals.invalidValue("notional") };
  if (notional === old.terms.notional) return { refusal: refusals.notChanged() };
  return { value: { ...old.terms, notional } };
}
