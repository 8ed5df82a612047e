/**
 * The form of an option order: whole contracts, for the day, in regular hours.
 * Source: Alpaca, options trading and orders at Alpaca (2026), for stops as well.
 */
import { NANO, nanoText } from "../tape/decimal.ts";
import { refusals, type Refusal } from "./refusals.ts";
import { isFractional, type Terms } from "./terms.ts";

const CENT = NANO / 100n;

export function checkOptionForm(terms: Terms): Refusal | undefined {
  if (terms.notional !== undefined) return refusals.optionNotional();
  if (isFractional(terms.qty)) return refusals.optionQty();
  if (terms.tif !== "day") return refusals.optionTif();
  if (terms.extendedHours) return refusals.optionExtended();
  if (terms.type === "trailing_stop") return refusals.optionType();
  for (const [field, price] of [
    ["limit_price", terms.limitPrice],
    ["stop_price", terms.stopPrice],
  ] as const) {
    if (price !== undefined && price % CENT !== 0n)
      return refusals.subPenny(field, nanoText(price));
  }
  return undefined;
}
