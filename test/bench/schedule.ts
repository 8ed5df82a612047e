/**
 * When each order is meant to be sent: evenly spread, whatever the gateway does. Latency counts from
 * here, so that a generator which is held up cannot hide the wait (coordinated omission).
 */
export type Schedule = {
  /** Ms after the start at which order `index` (0, 1, …) is meant to be sent. */
  readonly at: (index: number) => number;
  /** How many are meant to be sent by `elapsedMs` after the start. */
  readonly due: (elapsedMs: number) => number;
};

/** @throws {RangeError} on a rate that is not above zero */
export function evenly(ratePerSecond: number): Schedule {
  if (!(ratePerSecond > 0)) throw new RangeError(`found a rate of ${ratePerSecond}`);
  const gapMs = 1_000 / ratePerSecond;
  return {
    at: (index) => index * gapMs,
    due: (elapsedMs) => (elapsedMs < 0 ? 0 : Math.floor(elapsedMs / gapMs) + 1),
  };
}
