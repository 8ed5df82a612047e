import fc from "fast-check";
import {
  add,
  canonical,
  compare,
  divide,
  isPositive,
  isZero,
  min,
  multiply,
  negate,
  roundUp,
  scale,
  subtract,
} from "./decimal.ts";

const PLACES = 9;

/** Billionths: every amount that the contracts allow. */
const billionths = fc.bigInt({ min: -(10n ** 27n) + 1n, max: 10n ** 27n - 1n });

/** The text of `units` times 10 to the power of minus `places`. */
function textOf(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0*$/, "");
  return units < 0n ? `-${text}` : text;
}

const text = (units: bigint): string => textOf(units, PLACES);

describe("decimal text", () => {
  it("adds, subtracts and multiplies as whole billionths do", () => {
    fc.assert(
      fc.property(billionths, billionths, (a, b) => {
        expect(add(text(a), text(b))).toBe(text(a + b));
        expect(subtract(text(a), text(b))).toBe(text(a - b));
        expect(multiply(text(a), text(b))).toBe(textOf(a * b, 2 * PLACES));
      }),
    );
  });

  it("compares as whole billionths do", () => {
    fc.assert(
      fc.property(billionths, billionths, (a, b) => {
        expect(Math.sign(compare(text(a), text(b)))).toBe(a < b ? -1 : Number(a > b));
        expect(min(text(a), text(b))).toBe(text(a < b ? a : b));
        expect(isZero(text(a))).toBe(a === 0n);
        expect(isPositive(text(a))).toBe(a > 0n);
        expect(negate(text(a))).toBe(text(-a));
      }),
    );
  });

  it("divides to the places asked for and rounds half to even", () => {
    const divisors = billionths.filter((b) => b !== 0n);
    fc.assert(
      fc.property(billionths, divisors, fc.nat({ max: 18 }), (a, b, places) => {
        const power = 10n ** BigInt(places);
        expect(divide(text(a), text(b), places)).toBe(textOf(halfEven(a * power, b), places));
      }),
    );
  });

  it("has one spelling for one value", () => {
    fc.assert(
      fc.property(billionths, fc.nat({ max: 6 }), (a, zeros) => {
        const longer = `${text(a)}${text(a).includes(".") ? "" : "."}${"0".repeat(zeros)}`;
        expect(canonical(zeros === 0 ? text(a) : longer)).toBe(text(a));
      }),
    );
  });

  it.each([
    ["0.5", "1", 0, "0"],
    ["1.5", "1", 0, "2"],
    ["-0.5", "1", 0, "0"],
    ["-2.5", "1", 0, "-2"],
    ["1", "3", 9, "0.333333333"],
    ["2", "3", 9, "0.666666667"],
  ])("%s / %s to %d places is %s", (a, b, places, quotient) => {
    expect(divide(a, b, places)).toBe(quotient);
  });

  it.each([
    ["0.001", "0.01"],
    ["0.01", "0.01"],
    ["1.0000001", "1.01"],
    ["-0.001", "-0.01"],
    ["7", "7"],
  ])("rounds %s up to %s cents", (exact, rounded) => {
    expect(roundUp(exact, 2)).toBe(rounded);
  });

  it.each([
    ["1.50", 1],
    ["1", 0],
    ["1.000", 0],
    ["0.000000001", 9],
    ["-2.25", 2],
  ])("%s has %d digits after the point", (value, digits) => {
    expect(scale(value)).toBe(digits);
  });

  it("never prints a negative zero or an exponent", () => {
    expect(negate("0")).toBe("0");
    expect(multiply("-1", "0")).toBe("0");
    expect(multiply("0.000000001", "0.000000001")).toBe("0.000000000000000001");
    expect(multiply("999999999999999999", "999999999999999999")).not.toContain("e");
  });

  it("refuses to divide by zero", () => {
    expect(() => divide("1", "0", 2)).toThrow("Division by zero");
  });
});

/** The whole number nearest to a / b, an even one where two are as near. */
function halfEven(a: bigint, b: bigint): bigint {
  const [top, bottom] = b < 0n ? [-a, -b] : [a, b];
  const floor = (top - (((top % bottom) + bottom) % bottom)) / bottom;
  const twice = 2n * (top - floor * bottom);
  if (twice === bottom) return floor % 2n === 0n ? floor : floor + 1n;
  return twice > bottom ? floor + 1n : floor;
}
