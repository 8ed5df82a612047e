/**
 * The way of every request to Alpaca: rate budget, circuit, request, and what the answer says about
 * the budget. Orders wait behind cancels and stop at an open circuit; cancels and look-ups pass it,
 * for reducing risk and learning the truth must stay possible.
 */
import {
  openBreaker,
  openRateBudget,
  type RateReport,
  type Urgency,
} from "../../../shared/runtime/resilience.ts";
import { wallMs } from "../../../shared/runtime/clock.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import type { Answer } from "./client.ts";
import type { AlpacaConfig } from "./config.ts";

/** Alpaca counts by the minute: 200 requests an account. Source: alpaca.markets/support. */
const WINDOW_MS = 60_000;
const MAX_WAITING = 1_024;
/** Commands in a row without an answer, or with a 5xx, after which nothing new is sent. */
const FAILURES = 8;
const HALF_OPEN_MS = 5_000;
/** After a 429 that does not say when the window ends. */
const PAUSE_MS = 1_000;

type Request = () => Promise<Answer>;

export type Gate = {
  order(request: Request): Promise<Answer>;
  cancel(request: Request): Promise<Answer>;
  lookup(request: Request): Promise<Answer>;
};

type Settings = Pick<AlpacaConfig, "rateLimit" | "rateReserve" | "rateWaitMs">;

export function openGate(settings: Settings, log: Logger): Gate {
  const budget = openRateBudget({
    limit: settings.rateLimit,
    windowMs: WINDOW_MS,
    reserve: settings.rateReserve,
    maxWaitMs: settings.rateWaitMs,
    maxQueue: MAX_WAITING,
  });
  const breaker = openBreaker<Answer>({
    failures: FAILURES,
    halfOpenAfterMs: HALF_OPEN_MS,
    isFailure,
    opened: () => log.error({ failures: FAILURES }, "circuit open: no new orders are sent"),
    closed: () => log.info("circuit closed: orders are sent again"),
  });

  async function within(urgency: Urgency, request: Request): Promise<Answer> {
    const granted = budget.take(urgency);
    if (granted !== true && !(await granted)) {
      const text = "the rate budget of this account is used up";
      return { kind: "never_sent", code: "rate_budget_spent", text };
    }
    const answer = await request();
    budget.settle(rateReport(answer));
    return answer;
  }

  return {
    async order(request) {
      const answer = await breaker.run(() => within("order", request));
      const text = "Alpaca failed too often in a row and is left alone for some seconds";
      return answer ?? { kind: "never_sent", code: "circuit_open", text };
    },
    cancel: (request) => within("cancel", request),
    lookup: (request) => within("lookup", request),
  };
}

function isFailure(answer: Answer): boolean {
  switch (answer.kind) {
    case "answer":
      return answer.status >= 500;
    case "never_sent":
      return answer.code === "not_sent"; // held back by ourselves says nothing about Alpaca
    case "lost":
      return true;
  }
}

/** X-RateLimit-Limit, -Remaining, -Reset (Unix seconds); Retry-After is not documented but heeded. */
function rateReport(answer: Answer): RateReport {
  if (answer.kind !== "answer") return {};
  const limit = numberOf(answer.header("x-ratelimit-limit"));
  const resetS = numberOf(answer.header("x-ratelimit-reset"));
  const remaining = numberOf(answer.header("x-ratelimit-remaining"));
  const report = {
    ...(limit !== undefined && { limit }),
    ...(remaining !== undefined && { remaining }),
    ...(resetS !== undefined && { resetAtMs: resetS * 1_000 }),
  };
  if (answer.status !== 429) return report;
  const afterS = numberOf(answer.header("retry-after"));
  const waitMs = afterS === undefined ? PAUSE_MS : afterS * 1_000;
  return { resetAtMs: wallMs() + waitMs, ...report, remaining: 0 };
}

function numberOf(text: string | null): number | undefined {
  const value = text === null || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
