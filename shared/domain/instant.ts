/** Order of instants written as RFC 3339 UTC with any number of fraction digits. */

/** Seconds of the longest form: 2026-03-02T14:30:00. */
const SECONDS = 19;

/** Below zero when a is before b, zero when they are the same instant, above when after. */
export function compareInstants(a: string, b: string): number {
  const seconds = compareText(a.slice(0, SECONDS), b.slice(0, SECONDS));
  return seconds === 0 ? compareText(fraction(a), fraction(b)) : seconds;
}

export const isAfter = (a: string, b: string): boolean => compareInstants(a, b) > 0;

export const later = (a: string, b: string): string => (isAfter(a, b) ? a : b);

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** ".5Z" and ".500Z" are the same: fractions compare as nine digits. */
const fraction = (instant: string): string =>
  instant.slice(SECONDS).replace("Z", "").replace(".", "").padEnd(9, "0");
