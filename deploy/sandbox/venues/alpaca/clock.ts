/**
 * The venue's clock, in microseconds since 1970. It runs at real speed from a chosen start and only
 * ever jumps forward, so that timestamps never go back.
 */
import { MINUTE_US, newYorkOffset } from "./new-york.ts";

export class VenueClock {
  #offsetUs: number;
  #latest = 0;
  readonly #granularityUs: number;

  /** @param granularityUs coarser stamps make orders share a timestamp, as a busy venue's do */
  constructor(startUs: number | undefined, granularityUs = 1) {
    this.#offsetUs = startUs === undefined ? 0 : startUs - realUs();
    this.#granularityUs = granularityUs;
  }

  now(): number {
    const us = Math.floor((realUs() + this.#offsetUs) / this.#granularityUs) * this.#granularityUs;
    if (us > this.#latest) this.#latest = us;
    return this.#latest;
  }

  jumpTo(us: number): void {
    const ahead = us - this.now();
    if (ahead > 0) this.#offsetUs += ahead;
  }
}

const realUs = (): number => Math.floor((performance.timeOrigin + performance.now()) * 1000);

const secondTexts = new Map<number, string>();
const MAX_CACHED = 1000;

function secondText(second: number): string {
  let text = secondTexts.get(second);
  if (text === undefined) {
    if (secondTexts.size >= MAX_CACHED) secondTexts.clear();
    text = new Date(second * 1000).toISOString().slice(0, 19);
    secondTexts.set(second, text);
  }
  return text;
}

/**
 * RFC 3339 in UTC with up to nine decimals, trailing zeros trimmed.
 * @param nanos 0 to 999, below the microsecond: the venue writes finer than it measures
 */
export function timeText(us: number, nanos = 0): string {
  const second = Math.floor(us / 1_000_000);
  const start = secondText(second);
  const micros = us - second * 1_000_000;
  if (micros === 0 && nanos === 0) return start + "Z";
  let fraction = String(1_000_000_000 + micros * 1000 + nanos).slice(1);
  let end = 9;
  while (fraction.charCodeAt(end - 1) === 48) end -= 1;
  if (end < 9) fraction = fraction.slice(0, end);
  return `${start}.${fraction}Z`;
}

/** RFC 3339 with New York's offset, as the clock endpoint writes it. */
export function newYorkTimeText(us: number): string {
  const offset = newYorkOffset(us);
  const local = timeText(us + offset * MINUTE_US).slice(0, -1);
  return `${local}-0${-offset / 60}:00`;
}

/** An instant from a query parameter, RFC 3339 or a bare date; undefined when unreadable. */
export function readTimeUs(text: string): number | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  if (match === null) return undefined;
  const whole = Date.parse(`${match[1] ?? ""}T${match[2] ?? "00:00:00"}${match[4] ?? "Z"}`);
  if (Number.isNaN(whole)) return undefined;
  return whole * 1000 + Math.floor(Number(`0${match[3] ?? ".0"}`) * 1_000_000);
}
