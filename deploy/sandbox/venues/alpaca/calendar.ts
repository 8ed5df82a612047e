/**
 * US equity trading days by rule: weekends, the ten exchange holidays and the 13:00 closes.
 * Unscheduled closures of the past are not in it. Source of the wire shape: GET /v2/calendar.
 */
import { newYorkTimeText, timeText } from "./clock.ts";
import { dateText, dayNumber, fromNewYork } from "./new-york.ts";

export const OPEN_MINUTE = 570;
const CLOSE_MINUTE = 960;
const EARLY_CLOSE_MINUTE = 780;

const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

const holidaysByYear = new Map<number, ReadonlySet<number>>();

function holidays(year: number): ReadonlySet<number> {
  let days = holidaysByYear.get(year);
  if (days === undefined) holidaysByYear.set(year, (days = new Set(computeHolidays(year))));
  return days;
}

function computeHolidays(year: number): readonly number[] {
  const days = [
    observed(dayOf(year, 7, 4)),
    observed(dayOf(year, 12, 25)),
    nthMonday(year, 2, 3),
    easter(year) - 2,
    lastMonday(year, 5),
    nthMonday(year, 9, 1),
    thanksgiving(year),
  ];
  // A New Year's Day on a Saturday is not observed on the Friday of the old year.
  if (weekday(dayOf(year, 1, 1)) !== 6) days.push(observed(dayOf(year, 1, 1)));
  if (year >= 1998) days.push(nthMonday(year, 1, 3));
  if (year >= 2022) days.push(observed(dayOf(year, 6, 19)));
  return days;
}

const dayOf = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000;

function observed(day: number): number {
  if (weekday(day) === 6) return day - 1;
  return weekday(day) === 0 ? day + 1 : day;
}

function nthMonday(year: number, month: number, nth: number): number {
  const first = dayOf(year, month, 1);
  return first + ((8 - weekday(first)) % 7) + (nth - 1) * 7;
}

function lastMonday(year: number, month: number): number {
  const last = dayOf(year, month + 1, 1) - 1;
  return last - ((weekday(last) + 6) % 7);
}

function thanksgiving(year: number): number {
  const first = dayOf(year, 11, 1);
  return first + ((11 - weekday(first)) % 7) + 21;
}

/** Easter Sunday, anonymous Gregorian computus. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

export function isTradingDay(date: string): boolean {
  const day = dayNumber(date);
  const dow = weekday(day);
  return dow !== 0 && dow !== 6 && !holidays(Number(date.slice(0, 4))).has(day);
}

/** Minute of the New York day at which the regular session ends. */
export function closeMinute(date: string): number {
  const year = Number(date.slice(0, 4));
  const day = dayNumber(date);
  const early = [dayOf(year, 7, 3), thanksgiving(year) + 1, dayOf(year, 12, 24)];
  return early.includes(day) ? EARLY_CLOSE_MINUTE : CLOSE_MINUTE;
}

/** The trading day `count` days after the date (before it when negative). */
export function tradingDay(date: string, count: number): string {
  const step = count < 0 ? -1 : 1;
  let day = dayNumber(date);
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (isTradingDay(dateText(day))) left -= 1;
  }
  return dateText(day);
}

type CalendarDay = {
  readonly date: string;
  readonly open: string;
  readonly close: string;
  readonly session_open: string;
  readonly session_close: string;
  readonly settlement_date: string;
};

const hhmm = (minute: number, colon: string): string =>
  String(Math.floor(minute / 60)).padStart(2, "0") + colon + String(minute % 60).padStart(2, "0");

const FIRST_DAY = "1970-01-01";
const LAST_DAY = "2029-12-31";

/** @param start,end inclusive `YYYY-MM-DD`; the years 1970 to 2029 when not given */
export function calendarDays(start = FIRST_DAY, end = LAST_DAY): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  const last = dayNumber(end > LAST_DAY ? LAST_DAY : end);
  for (let day = dayNumber(start < FIRST_DAY ? FIRST_DAY : start); day <= last; day += 1) {
    const date = dateText(day);
    if (!isTradingDay(date)) continue;
    days.push({
      date,
      open: hhmm(OPEN_MINUTE, ":"),
      close: hhmm(closeMinute(date), ":"),
      session_open: "0400",
      session_close: "2000",
      settlement_date: tradingDay(date, 1),
    });
  }
  return days;
}

type Market = {
  readonly acronym: string;
  readonly bic?: string;
  readonly mic?: string;
  readonly name: string;
  readonly timezone: string;
};

const market = (acronym: string, name: string, mic?: string): Market => ({
  acronym,
  name,
  timezone: "America/New_York",
  ...(mic !== undefined && { mic }),
});

const NYSE = market("NYSE", "New York Stock Exchange", "XNYS");
const NASDAQ = market("NASDAQ", "NASDAQ", "XNAS");

/** The markets of the published list that keep the calendar above; others are not reproduced. */
export const MARKETS: Readonly<Record<string, Market>> = {
  NYSE,
  XNYS: NYSE,
  NASDAQ,
  XNAS: NASDAQ,
  IEX: market("IEX", "Investors Exchange", "IEXG"),
  IEXG: market("IEX", "Investors Exchange", "IEXG"),
  OPRA: market("OPRA", "Options Price Reporting Authority"),
  OTC: market("OTC", "Over the Counter", "OTCM"),
};

export const calendarMarket = (name: string): Market => MARKETS[name] ?? NYSE;

const PRE_MINUTE = 240;
const POST_END_MINUTE = 1200;

/** The days of /v3/calendar: every session with its offset. @param most days at most */
export function marketDays(
  start: string,
  end: string,
  utc: boolean,
  most = Infinity,
): readonly Readonly<Record<string, string>>[] {
  const days: Readonly<Record<string, string>>[] = [];
  const last = dayNumber(end);
  for (let day = dayNumber(start); day <= last && days.length < most; day += 1) {
    const date = dateText(day);
    if (!isTradingDay(date)) continue;
    const close = closeMinute(date);
    const text = (minute: number): string => {
      const us = fromNewYork(date, minute);
      return utc ? timeText(us) : newYorkTimeText(us);
    };
    days.push({
      date,
      pre_start: text(PRE_MINUTE),
      pre_end: text(OPEN_MINUTE),
      core_start: text(OPEN_MINUTE),
      core_end: text(close),
      post_start: text(close),
      post_end: text(POST_END_MINUTE),
      settlement_date: tradingDay(date, 1),
    });
  }
  return days;
}
