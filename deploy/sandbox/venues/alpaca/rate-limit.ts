/**
 * The request budget of each account: so many per minute of the wall clock, told in headers on
 * every answer. Source of the figures: Alpaca support; the fixed window is an assumption that the
 * reset header suggests.
 */
import type { Account } from "./model.ts";

const MINUTE_MS = 60_000;
/** What the headers say when there is no limit: clients may pace themselves by them. */
const UNLIMITED = 1_000_000;

type Window = { minute: number; used: number };

export class RateLimit {
  readonly #perMinute: number;
  readonly #windows = new Map<Account, Window>();

  /** @param perMinute requests a minute and account; 0 for no limit */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Counts one request. `headers` are flat name, value pairs. */
  take(account: Account): { readonly allowed: boolean; readonly headers: readonly string[] } {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    let window = this.#windows.get(account);
    if (window?.minute !== minute) this.#windows.set(account, (window = { minute, used: 0 }));
    const limit = this.#perMinute === 0 ? UNLIMITED : this.#perMinute;
    const allowed = this.#perMinute === 0 || window.used < limit;
    if (allowed) window.used += 1;
    return { allowed, headers: headersOf(limit, Math.max(0, limit - window.used), minute) };
  }
}

function headersOf(limit: number, remaining: number, minute: number): readonly string[] {
  return [
    "X-RateLimit-Limit",
    String(limit),
    "X-RateLimit-Remaining",
    String(remaining),
    "X-RateLimit-Reset",
    String((minute + 1) * 60),
  ];
}
