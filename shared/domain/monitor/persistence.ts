/**
 * Which findings are breaches: the two sides are never read at one instant, so most have to last.
 *
 * Pure; the caller brings the steady clock. What cannot be a matter of time counts at once: an intent
 * is on the log before its send, so an order without one was not sent from here.
 */
import { compare } from "../decimal.ts";
import type { Breach, Finding } from "./compare.ts";

/** Whether a breach can be a matter of time: news under way on one of the two sides. */
const MAY_PASS: Record<Breach, boolean> = {
  untraceable_order: false,
  duplicate_order: false,
  quantity_exceeded: true,
  executions_missing: true,
  executions_unproven: true,
  execution_differs: true,
  status_differs: true,
  order_missing: true,
  fate_unknown: false, // it has lasted already
};

export type Suspicion = {
  readonly finding: Finding;
  /** Steady clock: since when it has been so, without a sign that the side behind catches up. */
  readonly sinceMs: number;
};

export type Suspicions = ReadonlyMap<string, Suspicion>;

export const keyOf = ({ breach, about }: Finding): string => `${breach}.${about}`;

/** @returns what is suspected after this look; what was not found again is not suspected any more */
export function suspect(
  before: Suspicions,
  findings: readonly Finding[],
  nowMs: number,
): Suspicions {
  const after = new Map<string, Suspicion>();
  for (const finding of findings) {
    const known = before.get(keyOf(finding));
    const isNew = known === undefined || hasCaughtUp(known.finding, finding);
    // The first figures are kept: they are what the side behind has to reach.
    after.set(keyOf(finding), isNew ? { finding, sinceMs: nowMs } : known);
  }
  return after;
}

/** A count that has reached what was ahead of it then is late, not wrong, however much came since. */
const hasCaughtUp = (first: Finding, next: Finding): boolean =>
  first.lag !== undefined &&
  next.lag !== undefined &&
  compare(next.lag.behind, first.lag.ahead) >= 0;

export const isBreach = (
  { finding, sinceMs }: Suspicion,
  nowMs: number,
  graceMs: number,
): boolean => !MAY_PASS[finding.breach] || nowMs - sinceMs >= graceMs;
