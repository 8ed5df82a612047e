import { median, openHistogram, percentilesOf, record } from "./latency.ts";

describe("percentiles", () => {
  it("are those of the recorded latencies, to three digits", () => {
    const histogram = openHistogram();
    for (let ms = 1; ms <= 1_000; ms++) record(histogram, ms);
    const { count, p50Ms, p99Ms, p999Ms, maxMs } = percentilesOf(histogram);
    expect(count).toBe(1_000);
    expect(p50Ms).toBeCloseTo(500, -1);
    expect(p99Ms).toBeCloseTo(990, -1);
    expect(p999Ms).toBeCloseTo(999, -1);
    expect(maxMs).toBeCloseTo(1_000, -1);
  });

  it("count what is below or beyond the histogram at its edges", () => {
    const histogram = openHistogram();
    record(histogram, 0);
    record(histogram, 1_000_000);
    expect(percentilesOf(histogram)).toMatchObject({ count: 2, p50Ms: 0.001 });
    expect(percentilesOf(histogram).maxMs).toBeCloseTo(120_000, -3);
  });
});

describe("the median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], NaN],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
