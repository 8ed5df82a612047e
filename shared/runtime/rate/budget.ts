/**
 * Whose turn it is to use a broker's rate limit: cancels first, then look-ups, then orders, each in
 * order of arrival, and no request waits longer than it may.
 */
import { after, steadyMs, type Cancel } from "../clock.ts";
import type { RateLedger, RateReport } from "./ledger.ts";

export type { RateLedger, RateReport } from "./ledger.ts";

/** What a request is for, most urgent first. */
export type Urgency = "cancel" | "lookup" | "order";

export type RateOptions = {
  /** Requests of each window that orders may not use; look-ups may use half of them. */
  readonly reserve: number;
  /** How long a request may wait for its turn, and how many may wait. */
  readonly maxWaitMs: number;
  readonly maxQueue: number;
};

/** Requests that may still be sent in a broker's window. */
export type RateBudget = {
  /** True, at once or later: send. False: it waited too long, or too many wait; nothing was used. */
  take(urgency: Urgency): true | Promise<boolean>;
  /** After each request that was granted, with what its answer said, if there was one. */
  settle(report?: RateReport): void;
};

/** For a broker that counts nothing. */
export const UNLIMITED: RateBudget = { take: () => true, settle: () => undefined };

const URGENCIES = ["cancel", "lookup", "order"] as const;

type Waiter = { readonly giveUpAtMs: number; readonly answer: (granted: boolean) => void };

export function openRateBudget(ledger: RateLedger, options: RateOptions): RateBudget {
  const queues: Record<Urgency, Waiter[]> = { cancel: [], lookup: [], order: [] };
  const keeps: Record<Urgency, number> = {
    cancel: 0,
    lookup: Math.floor(options.reserve / 2),
    order: options.reserve,
  };
  let timer: Cancel | undefined;
  let serving = false;
  let again = false;

  /** One round at a time: grants what can be granted, dismisses who waited too long. */
  async function serve(): Promise<void> {
    again = true;
    if (serving) return;
    serving = true;
    timer?.();
    let nextMs = Infinity;
    while (again) {
      again = false;
      nextMs = Infinity;
      for (const urgency of URGENCIES) nextMs = Math.min(nextMs, await serveQueue(urgency));
    }
    serving = false;
    if (nextMs !== Infinity) timer = after(Math.ceil(nextMs), () => void serve());
  }

  /** @returns ms until somebody in the queue can be granted or must be dismissed */
  async function serveQueue(urgency: Urgency): Promise<number> {
    const queue = queues[urgency];
    for (let head = queue[0]; head !== undefined; head = queue[0]) {
      const waitMs = await ledger.take(keeps[urgency]);
      const patienceMs = head.giveUpAtMs - steadyMs();
      if (waitMs > 0 && patienceMs > 0) return Math.min(waitMs, patienceMs);
      queue.shift();
      head.answer(waitMs === 0);
    }
    return Infinity;
  }

  return {
    take(urgency) {
      const queue = queues[urgency];
      if (queue.length >= options.maxQueue) return Promise.resolve(false);
      return new Promise((answer) => {
        queue.push({ giveUpAtMs: steadyMs() + options.maxWaitMs, answer });
        void serve();
      });
    },
    settle: (report = {}) => ledger.settle(report),
  };
}
