/**
 * Timeframes, and the bars of them: 1 to 59 Min, 1 to 23 Hour, 1Day, 1Week, 1, 2, 3, 4, 6 or 12
 * Month. Source: the published parameter `timeframe`. Days, weeks and months begin at midnight in
 * New York, and at midnight UTC for coins.
 */
import { dateText, DAY_US, dayNumber, fromNewYork, MINUTE_US, newYork } from "../new-york.ts";
import { joined, type Bar } from "./bar.ts";

export type Timeframe = { readonly count: number; readonly unit: Unit };
type Unit = "Min" | "Hour" | "Day" | "Week" | "Month";

/** Clients write the words in lower case too. */
const FORM = /^(\d{1,2})([Mm]in|T|[Hh]our|H|[Dd]ay|D|[Ww]eek|W|[Mm]onth|M)$/;
const UNITS: Readonly<Record<string, Unit>> = {
  T: "Min",
  H: "Hour",
  D: "Day",
  W: "Week",
  M: "Month",
};
const MONTHS: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 12]);

export function readTimeframe(text: string): Timeframe | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const count = Number(match[1]);
  const name = match[2] ?? "";
  const unit = UNITS[name] ?? ((name.charAt(0).toUpperCase() + name.slice(1)) as Unit);
  return isAllowed(count, unit) ? { count, unit } : undefined;
}

function isAllowed(count: number, unit: Unit): boolean {
  switch (unit) {
    case "Min":
      return count >= 1 && count <= 59;
    case "Hour":
      return count >= 1 && count <= 23;
    case "Day":
    case "Week":
      return count === 1;
    case "Month":
      return MONTHS.has(count);
  }
}

/** Where the bar begins that an instant falls into. */
export function barStart({ count, unit }: Timeframe, us: number, coin: boolean): number {
  if (unit === "Min" || unit === "Hour") {
    const length = count * MINUTE_US * (unit === "Hour" ? 60 : 1);
    return Math.floor(us / length) * length;
  }
  const date = coin ? dateText(Math.floor(us / DAY_US)) : newYork(us).date;
  const first = firstDate(date, count, unit);
  return coin ? dayNumber(first) * DAY_US : fromNewYork(first, 0);
}

function firstDate(date: string, count: number, unit: Unit): string {
  if (unit === "Day") return date;
  // The first day of 1970 was a Thursday: weeks begin on Mondays.
  if (unit === "Week") return dateText(Math.floor((dayNumber(date) + 3) / 7) * 7 - 3);
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / count) * count + 1;
  return `${date.slice(0, 5)}${String(month).padStart(2, "0")}-01`;
}

/** @param minutes oldest first */
export function* barsOf(
  minutes: Iterable<Bar>,
  timeframe: Timeframe,
  coin: boolean,
): Generator<Bar> {
  let bar: Bar | undefined;
  for (const minute of minutes) {
    const atUs = barStart(timeframe, minute.atUs, coin);
    if (bar?.atUs === atUs) bar = joined(bar, minute);
    else {
      if (bar !== undefined) yield bar;
      bar = { ...minute, atUs };
    }
  }
  if (bar !== undefined) yield bar;
}
