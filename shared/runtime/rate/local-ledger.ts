/**
 * A token bucket in this process, which the broker's own count corrects downwards.
 *
 * The broker's count lags behind what is under way, so that is taken off it as well: the ledger
 * errs towards sending less.
 */
import { steadyMs, wallMs } from "../clock.ts";
import type { RateLedger, RateLimit } from "./ledger.ts";

export function openLocalLedger({ limit: configured, windowMs }: RateLimit): RateLedger {
  let limit = configured;
  let tokens = limit;
  let filledAtMs = steadyMs();
  let blockedUntilMs = 0;
  let underWay = 0;

  function refill(nowMs: number): void {
    tokens = Math.min(limit, tokens + ((nowMs - filledAtMs) * limit) / windowMs);
    filledAtMs = nowMs;
  }

  return {
    take(keep) {
      const nowMs = steadyMs();
      refill(nowMs);
      const missing = Math.min(keep, limit - 1) + 1 - tokens;
      const waitMs = Math.max(blockedUntilMs - nowMs, (missing * windowMs) / limit);
      if (waitMs > 0) return waitMs;
      tokens -= 1;
      underWay += 1;
      return 0;
    },

    settle(report) {
      underWay = Math.max(0, underWay - 1);
      const nowMs = steadyMs();
      refill(nowMs);
      if (report.limit !== undefined && report.limit > 0) limit = report.limit;
      if (report.remaining === undefined) return;
      tokens = Math.min(tokens, Math.max(0, report.remaining - underWay));
      if (report.remaining > 0) return;
      // Our clocks may disagree: never longer than a window.
      const waitMs = (report.resetAtMs ?? wallMs()) - wallMs();
      blockedUntilMs = nowMs + Math.min(Math.max(waitMs, 0), windowMs);
    },
  };
}
