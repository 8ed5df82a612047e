/**
 * Holding back: from a broker that fails, from a broker's rate limit, from too much at once.
 *
 * Nothing here retries. A command that is held back never left, and says so; what was sent is
 * never sent again from here. Cancels go first everywhere.
 */
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
} from "cockatiel";
import PQueue from "p-queue";

import { after, steadyMs, wallMs, type Cancel } from "./clock.ts";

export type BreakerOptions<T> = {
  /** Failures in a row that open the circuit. */
  readonly failures: number;
  /** Ms after which one call is let through to try. */
  readonly halfOpenAfterMs: number;
  readonly isFailure: (result: T) => boolean;
  readonly opened: () => void;
  readonly closed: () => void;
};

export type Breaker<T> = {
  /** The call's result; undefined when the circuit is open and the call was not made. */
  run(call: () => Promise<T>): Promise<T | undefined>;
};

/** Expects calls that tell failure by their result; a call that throws throws through. */
export function openBreaker<T extends object>(options: BreakerOptions<T>): Breaker<T> {
  const policy = circuitBreaker(
    handleWhenResult((result) => options.isFailure(result as T)),
    {
      halfOpenAfter: options.halfOpenAfterMs,
      breaker: new ConsecutiveBreaker(options.failures),
    },
  );
  policy.onBreak(options.opened);
  policy.onReset(options.closed);
  return {
    async run(call) {
      // The library would let the others wait for the one call that tries.
      if (policy.state === CircuitState.HalfOpen) return undefined;
      try {
        return await policy.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) return undefined;
        throw error;
      }
    },
  };
}

/** What a request is for, most urgent first. */
export type Urgency = "cancel" | "lookup" | "order";

/** What the broker's answer said about its limit. */
export type RateReport = {
  readonly limit?: number;
  readonly remaining?: number;
  /** Unix time, ms: when the broker's window begins anew. */
  readonly resetAtMs?: number;
};

export type RateOptions = {
  /** Requests a window. 0: no limit. */
  readonly limit: number;
  readonly windowMs: number;
  /** Requests of each window that orders may not use. */
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

const UNLIMITED: RateBudget = { take: () => true, settle: () => undefined };
const URGENCIES = ["cancel", "lookup", "order"] as const;

type Waiter = { readonly giveUpAtMs: number; readonly answer: (granted: boolean) => void };

/**
 * A token bucket that the broker's own count corrects downwards.
 *
 * The broker's count lags behind what is under way, so that is taken off it as well: the budget
 * errs towards sending less. First come, first served among the equally urgent.
 */
export function openRateBudget(options: RateOptions): RateBudget {
  if (options.limit === 0) return UNLIMITED;
  const queues: Record<Urgency, Waiter[]> = { cancel: [], lookup: [], order: [] };
  let { limit } = options;
  let tokens = limit;
  let filledAtMs = steadyMs();
  let blockedUntilMs = 0;
  let underWay = 0;
  let timer: Cancel | undefined;

  const perMs = (): number => limit / options.windowMs;
  const floor = (urgency: Urgency): number =>
    1 + (urgency === "order" ? Math.min(options.reserve, limit / 2) : 0);

  function refill(nowMs: number): void {
    tokens = Math.min(limit, tokens + (nowMs - filledAtMs) * perMs());
    filledAtMs = nowMs;
  }

  function grant(urgency: Urgency, nowMs: number): boolean {
    if (nowMs < blockedUntilMs || tokens < floor(urgency)) return false;
    tokens -= 1;
    underWay += 1;
    return true;
  }

  /** Grants what can be granted, dismisses who waited too long, and sets the next look. */
  function serve(): void {
    timer?.();
    timer = undefined;
    const nowMs = steadyMs();
    refill(nowMs);
    let nextMs = Infinity;
    for (const urgency of URGENCIES) {
      const queue = queues[urgency];
      for (let head = queue[0]; head !== undefined; head = queue[0]) {
        const granted = grant(urgency, nowMs);
        if (!granted && head.giveUpAtMs > nowMs) {
          const readyMs = nowMs + Math.max(0, floor(urgency) - tokens) / perMs();
          nextMs = Math.min(nextMs, head.giveUpAtMs, Math.max(readyMs, blockedUntilMs));
          break;
        }
        queue.shift();
        head.answer(granted);
      }
    }
    if (nextMs !== Infinity) timer = after(Math.ceil(nextMs - nowMs), serve);
  }

  return {
    take(urgency) {
      const nowMs = steadyMs();
      refill(nowMs);
      const queue = queues[urgency];
      if (queue.length === 0 && grant(urgency, nowMs)) return true;
      if (queue.length >= options.maxQueue) return Promise.resolve(false);
      return new Promise((answer) => {
        queue.push({ giveUpAtMs: nowMs + options.maxWaitMs, answer });
        serve();
      });
    },
    settle(report = {}) {
      underWay = Math.max(0, underWay - 1);
      const nowMs = steadyMs();
      refill(nowMs);
      if (report.limit !== undefined && report.limit > 0) limit = report.limit;
      if (report.remaining === undefined) return;
      tokens = Math.min(tokens, Math.max(0, report.remaining - underWay));
      if (report.remaining > 0) return;
      // Our clocks may disagree: never longer than a window.
      const waitMs = (report.resetAtMs ?? wallMs()) - wallMs();
      blockedUntilMs = nowMs + Math.min(Math.max(waitMs, 0), options.windowMs);
    },
  };
}

export type Lanes = {
  /** Tasks begun or waiting. */
  readonly size: number;
  /** Runs the task after the earlier ones of its lane. It must not throw. */
  add(lane: string, task: () => Promise<void>): void;
  /** Resolves when nothing is left to run. */
  idle(): Promise<void>;
};

/** Keeps order within a lane, and at most `concurrency` tasks of different lanes under way. */
export function openLanes(concurrency: number): Lanes {
  const running = new PQueue({ concurrency });
  const lanes = new Map<string, (() => Promise<void>)[]>();
  let size = 0;

  async function drain(lane: string, tasks: (() => Promise<void>)[]): Promise<void> {
    for (let task = tasks[0]; task !== undefined; task = tasks[0]) {
      await task();
      tasks.shift();
      size -= 1;
    }
    lanes.delete(lane);
  }

  return {
    get size() {
      return size;
    },
    add(lane, task) {
      size += 1;
      const waiting = lanes.get(lane);
      if (waiting !== undefined) {
        waiting.push(task);
        return;
      }
      const tasks = [task];
      lanes.set(lane, tasks);
      void running.add(() => drain(lane, tasks));
    },
    idle: () => running.onIdle(),
  };
}
