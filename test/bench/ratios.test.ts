import { isMet, ratiosOf } from "./ratios.ts";
import type { Round, SaturationFigures, SideFigures } from "./rounds.ts";

const slice = (ordersPerSecond: number, totalUs: number): SaturationFigures => ({
  ordersPerSecond,
  cpu: { totalUs, byProcess: {} },
  stuck: 0,
  eventsPerOrder: 4,
  redisWritesPerOrder: 3,
  othersShare: 0,
});

const side = (saturations: readonly SaturationFigures[], p50Ms: number): SideFigures => {
  const latency = { count: 1, p50Ms, p99Ms: p50Ms * 2, p999Ms: p50Ms * 3, maxMs: p50Ms * 4 };
  const cpu = { totalUs: 1, byProcess: {} };
  return {
    saturations,
    latencies: [
      { percent: 10, ratePerSecond: 1, latency, generatorLateness: latency, unanswered: 0, cpu },
    ],
  };
};

const direct = (ordersPerSecond: number) => ({ ordersPerSecond, cpuUsPerOrder: 1 });

describe("the ratios", () => {
  it("are medians of what was measured side by side, so that a slow minute changes nothing", () => {
    const quick = [slice(900, 400), slice(800, 400)];
    const slow = [slice(300, 800), slice(90, 800)];
    const floor = [slice(1_000, 320), slice(1_000, 320)];
    const slowFloor = [slice(333, 640), slice(100, 640)];
    const rounds: Round[] = [
      { gateway: side(quick, 3), floor: side(floor, 2), sdk: direct(425), ccxt: direct(850) },
      { gateway: side(slow, 9), floor: side(slowFloor, 6), sdk: direct(97.5), ccxt: direct(195) },
    ];
    const ratios = ratiosOf(rounds);
    expect(ratios.throughputToFloor).toBeCloseTo(0.9, 2);
    expect(ratios).toMatchObject({ cpuToFloor: 1.25, p50ToFloor: 1.5, p99ToFloor: 1.5 });
    expect(ratios).toMatchObject({ throughputToCcxt: 1, throughputToSdk: 2 });
  });
});

describe("a target", () => {
  it.each([
    [{ atLeast: 0.8 }, 0.8, true],
    [{ atLeast: 0.8 }, 0.79, false],
    [{ atMost: 1.25 }, 1.25, true],
    [{ atMost: 1.25 }, 1.26, false],
    [{ atMost: 1.25 }, NaN, false],
  ])("%j at a ratio of %d is met: %s", (target, ratio, expected) => {
    expect(isMet(ratio, target)).toBe(expected);
  });
});
