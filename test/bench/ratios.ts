/**
 * The ratios that targets are set for. Each is the median of the ratios of what was measured side by
 * side, never the ratio of two medians: what disturbs the machine disturbs both.
 */
import { median } from "./latency.ts";
import type {
  LatencyFigures,
  LoadPercent,
  Round,
  SaturationFigures,
  SideFigures,
} from "./rounds.ts";

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
  const ofSlices = (figure: (slice: SaturationFigures) => number): number =>
    median(
      rounds.flatMap(({ gateway, floor }) =>
        gateway.saturations.flatMap((slice, at) => {
          const beside = floor.saturations[at];
          return beside === undefined ? [] : [figure(slice) / figure(beside)];
        }),
      ),
    );
  const rate = (side: SideFigures): number =>
    median(side.saturations.map(({ ordersPerSecond }) => ordersPerSecond));
  const light = (side: SideFigures) => latencyAt(side, 10).latency;
  return {
    throughputToFloor: ofSlices(({ ordersPerSecond }) => ordersPerSecond),
    cpuToFloor: ofSlices(({ cpu }) => cpu.totalUs),
    p50ToFloor: of(({ gateway, floor }) => light(gateway).p50Ms / light(floor).p50Ms),
    p99ToFloor: of(({ gateway, floor }) => light(gateway).p99Ms / light(floor).p99Ms),
    throughputToCcxt: of(({ gateway, ccxt }) => rate(gateway) / ccxt.ordersPerSecond),
    throughputToSdk: of(({ gateway, sdk }) => rate(gateway) / sdk.ordersPerSecond),
  };
}
