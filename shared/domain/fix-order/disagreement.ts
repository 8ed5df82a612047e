/**
 * Where a message's own figures differ from the state that the messages add up to.
 *
 * Text is compared by value: "100.00" agrees with "100". An average that the broker has cut or
 * rounded, to two digits or more after the point, agrees with the exact one.
 */
import { compare, multiply, subtract } from "../decimal.ts";
import type { Stated } from "./messages.ts";
import type { OrderView } from "./order.ts";

export type Disagreements = Readonly<
  Partial<Record<keyof Stated, { readonly found: string; readonly expected: string }>>
>;

/** @returns undefined where nothing differs, and for what is not known here */
export function disagreements(stated: Stated, view: OrderView): Disagreements | undefined {
  const differing: Partial<Record<keyof Stated, { found: string; expected: string }>> = {};
  const check = (
    field: keyof Stated,
    differs: (found: string, expected: string) => boolean,
  ): void => {
    const found = stated[field];
    const expected = view[field];
    if (found === undefined || expected === undefined || !differs(found, expected)) return;
    differing[field] = { found, expected };
  };
  check("ordStatus", (found, expected) => found !== expected);
  check("cumQty", isUnequal);
  check("leavesQty", isUnequal);
  check("avgPx", isAnotherPrice);
  return Object.keys(differing).length === 0 ? undefined : differing;
}

const isUnequal = (found: string, expected: string): boolean => compare(found, expected) !== 0;

/** Fewer digits than this are no rounding, but another price. */
const ROUNDED_PLACES = 2;

function isAnotherPrice(found: string, expected: string): boolean {
  if (!isUnequal(found, expected)) return false;
  const places = found.split(".")[1]?.length ?? 0;
  if (places < ROUNDED_PLACES) return true;
  const difference = subtract(found, expected);
  const inUnits = multiply(difference, `1${"0".repeat(places)}`);
  return compare(inUnits, "1") >= 0 || compare(inUnits, "-1") <= 0;
}
