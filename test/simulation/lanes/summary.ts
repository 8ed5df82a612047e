/** What is kept of a run once its history has been checked: small enough to travel between threads. */
import type { Violation } from "../../faults/history.ts";
import type { Run, RunOptions } from "../simulate.ts";

export type Summary = RunOptions & {
  readonly violations: readonly Violation[];
  readonly counts: readonly (readonly [string, number])[];
  /** Faults that struck; `faults` were asked for. */
  readonly struck: number;
  readonly placed: number;
  readonly executions: number;
  readonly logged: number;
  readonly events: number;
  readonly virtualMs: number;
};

export function summaryOf(options: RunOptions, run: Run): Summary {
  const { venueOrders, log } = run.history;
  return {
    ...options,
    violations: run.violations,
    counts: [...run.counts],
    struck: run.faults,
    placed: venueOrders.length,
    executions: venueOrders.reduce((sum, { executions }) => sum + executions.length, 0),
    logged: log.length,
    events: run.events,
    virtualMs: run.virtualMs,
  };
}

/** A run that did not come to its end is a violation too: something was thrown where nothing may be. */
export const brokenOff = (options: RunOptions, error: unknown): Summary => ({
  ...options,
  violations: [{ invariant: "I15", text: `the run broke off: ${String(error)}` }],
  counts: [],
  struck: 0,
  placed: 0,
  executions: 0,
  logged: 0,
  events: 0,
  virtualMs: 0,
});
