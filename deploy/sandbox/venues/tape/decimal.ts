/**
 * Exact decimals for the venue simulators: scaled integers, because a venue prices several thousand
 * orders a second. Nothing here ever passes through a float.
 *
 * Nano is a price or a quantity in units of 10^-9; Money is dollars in units of 10^-24, fine enough
 * for a price times a quantity (18 decimals) times a fee rate, without rounding.
 */
export type Nano = bigint;
export type Money = bigint;

export const NANO_DP = 9;
export const MONEY_DP = 24;
export const NANO = 10n ** 9n;
const NANO_SQUARED_TO_MONEY = 10n ** 6n;

const PLAIN = /^(-?)(\d{0,30})(?:\.(\d{0,30}))?$/;

/** @returns the text as a scaled integer; undefined when malformed or finer than `dp` decimals */
export function parseScaled(text: string, dp: number): bigint | undefined {
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const whole = match[2] ?? "";
  const fraction = match[3] ?? "";
  if (whole.length + fraction.length === 0) return undefined;
  const kept = fraction.length > dp ? fraction.replace(/0+$/, "") : fraction;
  if (kept.length > dp) return undefined;
  const value = BigInt(whole + kept.padEnd(dp, "0"));
  return match[1] === "-" ? -value : value;
}

/** The shortest exact text: no exponent, no trailing zeros. */
export function scaledText(value: bigint, dp: number): string {
  if (value < 0n) return "-" + scaledText(-value, dp);
  const digits = value.toString().padStart(dp + 1, "0");
  const point = digits.length - dp;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === 48) end -= 1;
  return end === point
    ? digits.slice(0, point)
    : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
}

export const nanoText = (value: Nano): string => scaledText(value, NANO_DP);
export const moneyText = (value: Money): string => scaledText(value, MONEY_DP);

/** @throws {RangeError} for configuration and constants: a bad one is a bug, not a client's mistake */
export function nano(text: string): Nano {
  return required(text, NANO_DP);
}

/** @throws {RangeError} as {@link nano} */
export function money(text: string): Money {
  return required(text, MONEY_DP);
}

function required(text: string, dp: number): bigint {
  const value = parseScaled(text, dp);
  if (value === undefined)
    throw new RangeError(`found "${text}", expected a decimal of ${dp} places`);
  return value;
}

/** Price times quantity, exact. */
export const times = (price: Nano, qty: Nano): Money => price * qty * NANO_SQUARED_TO_MONEY;

/** Money over a quantity (or over a price), rounded half away from zero to 9 decimals. */
export function over(amount: Money, divisor: Nano): Nano {
  const scaled = divisor * NANO_SQUARED_TO_MONEY;
  const half = (scaled < 0n ? -scaled : scaled) / 2n;
  return (amount < 0n ? amount - half : amount + half) / scaled;
}

/** Money over a price, rounded down: how much a budget buys. */
export const affordable = (budget: Money, price: Nano): Nano =>
  budget / (price * NANO_SQUARED_TO_MONEY);

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
