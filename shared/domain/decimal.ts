/**
 * Exact decimal arithmetic on decimal text, the form in which money and quantities travel.
 *
 * Text in, text out: no caller can lose a digit on the way, and equal values print alike ("1.50"
 * becomes "1.5"). The only door to big.js.
 */
import Big from "big.js";

const Exact = Big(); // a constructor of our own: its settings are nobody else's
Exact.RM = Big.roundHalfEven;

/** Never exponents: the text must match the contracts' pattern. */
const plain = (value: Big): string => value.toFixed();

export const ZERO = "0";

export const add = (a: string, b: string): string => plain(new Exact(a).plus(b));

export const subtract = (a: string, b: string): string => plain(new Exact(a).minus(b));

export const multiply = (a: string, b: string): string => plain(new Exact(a).times(b));

/** Exact quotients do not end: rounded half even to `places` digits after the point. @throws on division by zero */
export const divide = (a: string, b: string, places: number): string => {
  Exact.DP = places;
  return plain(new Exact(a).div(b));
};

/** Rounded away from zero to `places` digits after the point, as brokers round fees up to a cent. */
export const roundUp = (a: string, places: number): string =>
  plain(new Exact(a).round(places, Big.roundUp));

/** Below zero when a < b, zero when equal, above when a > b. */
export const compare = (a: string, b: string): number => new Exact(a).cmp(b);

export const isZero = (a: string): boolean => new Exact(a).eq(0);

export const isPositive = (a: string): boolean => new Exact(a).gt(0);

export const min = (a: string, b: string): string => (compare(a, b) <= 0 ? a : b);

export const negate = (a: string): string => plain(new Exact(a).neg());

/** "100.00" and "100" are one value: this is its one spelling. */
export const canonical = (a: string): string => (PLAIN.test(a) ? a : plain(new Exact(a)));

/** Text that is that spelling already. */
const PLAIN = /^(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/;

/** Digits after the point that the value really has: "1.50" has one. */
export const scale = (a: string): number => {
  const text = canonical(a);
  const point = text.indexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
};
