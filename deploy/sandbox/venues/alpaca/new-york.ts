/**
 * New York wall time without Intl, which costs microseconds a call on the order path.
 * Daylight saving since 2007: second Sunday of March to first Sunday of November, at 2:00.
 */
export const MINUTE_US = 60_000_000;
export const DAY_US = 1440 * MINUTE_US;

/** @returns minutes to add to UTC: -240 in summer, -300 in winter */
export function newYorkOffset(us: number): number {
  const hour = Math.floor(us / (60 * MINUTE_US));
  if (hour !== cachedHour) {
    cachedHour = hour;
    cachedOffset = computeOffset(hour * 3_600_000);
  }
  return cachedOffset;
}

let cachedHour = NaN;
let cachedOffset = -300;

function computeOffset(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  const start = Date.UTC(year, 2, firstSunday(year, 2) + 7, 7);
  const end = Date.UTC(year, 10, firstSunday(year, 10), 6);
  return ms >= start && ms < end ? -240 : -300;
}

function firstSunday(year: number, month: number): number {
  return 1 + ((7 - new Date(Date.UTC(year, month, 1)).getUTCDay()) % 7);
}

/** The New York date, `YYYY-MM-DD`, and the minute of that day. */
export function newYork(us: number): { readonly date: string; readonly minute: number } {
  const local = us + newYorkOffset(us) * MINUTE_US;
  const day = Math.floor(local / DAY_US);
  return { date: dateText(day), minute: Math.floor((local - day * DAY_US) / MINUTE_US) };
}

/** The instant of a New York wall time, in microseconds since 1970. */
export function fromNewYork(date: string, minute: number): number {
  const local = dayNumber(date) * DAY_US + minute * MINUTE_US;
  // The guess is off by at most an hour, on two nights a year when no market opens.
  return local - newYorkOffset(local + 300 * MINUTE_US) * MINUTE_US;
}

export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

const dateCache = new Map<number, string>();

export function dateText(day: number): string {
  let text = dateCache.get(day);
  if (text === undefined) {
    if (dateCache.size > 10_000) dateCache.clear();
    text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    dateCache.set(day, text);
  }
  return text;
}
