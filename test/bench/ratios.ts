/** The ratios that targets are set for: the median over the rounds of each round's own ratio. */
import { median } from "./latency.ts";
import type { LatencyFigures, LoadPercent, Round, SideFigures } from "./rounds.ts";

export type Ratios = {
  readonly throughputToFloor: number;
  readonly cpuToFloor: number;
  /** At a tenth of the gateway's saturation. */
  readonly p50ToFloor: number;
  readonly p99ToFloor: number;
  readonly throughputToCcxt: number;
  readonly throughputToSdk: number;
};

export type Target = { readonly atLeast: number } | { readonly atMost: number };

export const TARGETS: Readonly<Record<keyof Ratios, Target>> = {
  throughputToFloor: { atLeast: 0.8 },
  cpuToFloor: { atMost: 1.25 },
  p50ToFloor: { atMost: 1.25 },
  p99ToFloor: { atMost: 1.25 },
  throughputToCcxt: { atLeast: 1 },
  throughputToSdk: { atLeast: 2 },
};

export const isMet = (ratio: number, target: Target): boolean =>
  "atLeast" in target ? ratio >= target.atLeast : ratio <= target.atMost;

export function latencyAt({ latencies }: SideFigures, percent: LoadPercent): LatencyFigures {
  const found = latencies.find((figures) => figures.percent === percent);
  if (found === undefined) throw new RangeError(`nothing was measured at ${percent} percent`);
  return found;
}

export function ratiosOf(rounds: readonly Round[]): Ratios {
  const of = (ratio: (round: Round) => number): number => median(rounds.map(ratio));
  const rate = ({ saturation }: SideFigures): number => saturation.ordersPerSecond;
  const light = (side: SideFigures) => latencyAt(side, 10).latency;
  return {
    throughputToFloor: of(({ gateway, floor }) => rate(gateway) / rate(floor)),
    cpuToFloor: of(
      ({ gateway, floor }) => gateway.saturation.cpu.totalUs / floor.saturation.cpu.totalUs,
    ),
    p50ToFloor: of(({ gateway, floor }) => light(gateway).p50Ms / light(floor).p50Ms),
    p99ToFloor: of(({ gateway, floor }) => light(gateway).p99Ms / light(floor).p99Ms),
    throughputToCcxt: of(({ gateway, ccxt }) => rate(gateway) / ccxt.ordersPerSecond),
    throughputToSdk: of(({ gateway, sdk }) => rate(gateway) / sdk.ordersPerSecond),
  };
}
