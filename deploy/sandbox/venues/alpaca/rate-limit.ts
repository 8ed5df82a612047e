/**
 * The request budgets of each account: so many per minute of real time, told in headers on every
 * answer. Trading and data are counted apart. Sources: Alpaca support (200 a minute), the data plans
 * (200 or 10,000); whether the minute is the clock's or a rolling one is not published: a setting.
 */
import type { Account } from "./model.ts";
import type { VenueSettings } from "./venue-settings.ts";

const MINUTE_MS = 60_000;
/** What the headers say when there is no limit: clients may pace themselves by them. */
const UNLIMITED = 1_000_000;

export type Bucket = "trading" | "data";
/** Requests without an account are counted together: the venue would go by their address. */
export type Payer = Account | "anyone";
export type Budget = { readonly allowed: boolean; readonly headers: readonly string[] };

export class RateLimit {
  readonly #settings: VenueSettings;
  readonly #now: () => number;
  readonly #windows: Readonly<Record<Bucket, Map<Payer, number[]>>> = {
    trading: new Map(),
    data: new Map(),
  };

  /** @param now milliseconds since 1970 */
  constructor(settings: VenueSettings, now: () => number = Date.now) {
    this.#settings = settings;
    this.#now = now;
  }

  /** Counts one request; one that is refused costs nothing. `headers` are flat name, value pairs. */
  take(payer: Payer, bucket: Bucket): Budget {
    const { rate_limit, data_rate_limit, rate_window } = this.#settings.current;
    const now = this.#now();
    const most = bucket === "trading" ? rate_limit : data_rate_limit;
    const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
    if (most === 0) {
      return { allowed: true, headers: headersOf(UNLIMITED, UNLIMITED - 1, minute + MINUTE_MS) };
    }
    const taken = this.#takenSince(
      payer,
      bucket,
      rate_window === "fixed" ? minute : now - MINUTE_MS,
    );
    const allowed = taken.length < most;
    if (allowed) taken.push(now);
    const reset = rate_window === "fixed" ? minute + MINUTE_MS : (taken[0] ?? now) + MINUTE_MS;
    return { allowed, headers: headersOf(most, Math.max(0, most - taken.length), reset) };
  }

  #takenSince(payer: Payer, bucket: Bucket, fromMs: number): number[] {
    const windows = this.#windows[bucket];
    let taken = windows.get(payer);
    if (taken === undefined) windows.set(payer, (taken = []));
    let gone = 0;
    while (gone < taken.length && (taken[gone] ?? Infinity) < fromMs) gone += 1;
    taken.splice(0, gone);
    return taken;
  }
}

function headersOf(limit: number, remaining: number, resetMs: number): readonly string[] {
  return [
    "X-RateLimit-Limit",
    String(limit),
    "X-RateLimit-Remaining",
    String(remaining),
    "X-RateLimit-Reset",
    String(Math.ceil(resetMs / 1000)),
  ];
}
