/** Latencies in a histogram of three digits, in microseconds, and what is read from it. */
import { build, type Histogram } from "hdr-histogram-js";

export type Percentiles = {
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  readonly maxMs: number;
};

const MOST_US = 120_000_000;
const DIGITS = 3;

export const openHistogram = (): Histogram =>
  build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: MOST_US,
    numberOfSignificantValueDigits: DIGITS,
  });

/** What lies outside the histogram counts at its edge: nothing is left out. */
export function record(histogram: Histogram, latencyMs: number): void {
  const us = Math.round(latencyMs * 1_000);
  histogram.recordValue(Math.min(Math.max(us, 1), MOST_US));
}

export function percentilesOf(histogram: Histogram): Percentiles {
  const ms = (us: number): number => us / 1_000;
  return {
    count: histogram.totalCount,
    p50Ms: ms(histogram.getValueAtPercentile(50)),
    p99Ms: ms(histogram.getValueAtPercentile(99)),
    p999Ms: ms(histogram.getValueAtPercentile(99.9)),
    maxMs: ms(histogram.maxValue),
  };
}

/** The middle one; of an even number, the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
