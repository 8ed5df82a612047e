/**
 * One round: everything in turn, so that whatever else the machine does meets all sides alike. Every
 * other round begins with the other side.
 */
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startChild, tailOf } from "../../deploy/servers/child.ts";
import { toEnv, type DirectResult, type DirectSettings } from "./direct/settings.ts";
import type { Load, Offered } from "./load.ts";
import { cpuBetween, readBusy, readCpu, type CpuTimes } from "./processes.ts";
import { median, type Percentiles } from "./latency.ts";
import type { Side } from "./side.ts";

/** Of the gateway's own saturation in the same round; both sides get the same rate. */
export const LOADS_PERCENT = [10, 50, 80] as const;
export type LoadPercent = (typeof LOADS_PERCENT)[number];

export type CpuPerOrder = {
  readonly totalUs: number;
  readonly byProcess: CpuTimes;
};

export type SaturationFigures = {
  readonly ordersPerSecond: number;
  readonly cpu: CpuPerOrder;
  /** Sent, and without their last event ten seconds after the load has ended. */
  readonly stuck: number;
  readonly eventsPerOrder: number;
  readonly redisWritesPerOrder: number;
  /** Of all processors, taken by anything but this side's processes: how quiet the machine was. */
  readonly othersShare: number;
};

export type LatencyFigures = {
  readonly percent: LoadPercent;
  readonly ratePerSecond: number;
  readonly latency: Percentiles;
  readonly generatorLateness: Percentiles;
  readonly unanswered: number;
  readonly cpu: CpuPerOrder;
};

export type SideFigures = {
  /** One slice after the other, each beside the other side's slice at the same place. */
  readonly saturations: readonly SaturationFigures[];
  readonly latencies: readonly LatencyFigures[];
};

export type Round = {
  readonly gateway: SideFigures;
  readonly floor: SideFigures;
  readonly sdk: DirectResult;
  readonly ccxt: DirectResult;
};

export type Loaded = {
  readonly side: Side;
  readonly load: Load;
  /** Values written to Redis since its start. */
  readonly redisWrites: () => Promise<number>;
};

export type RoundOptions = {
  readonly gateway: Loaded;
  readonly floor: Loaded;
  readonly direct: Pick<DirectSettings, "venueUrl" | "keyId" | "secretKey">;
  readonly dist: string;
  readonly logs: string;
  readonly seconds: number;
  readonly floorFirst: boolean;
  readonly tell: (line: string) => void;
};

/** Orders under way at saturation: more only make a longer queue, fewer leave a stage waiting. */
const WINDOW = 512;
const SATURATE_WARM_MS = 700;
/** Short slices in turn: what disturbs one side for a second or two disturbs the other as well. */
const SLICES = 3;
const OFFER_WARM_MS = 1_000;
const DRAIN_BOUND_MS = 10_000;
const DIRECT_IN_FLIGHT = 16;
const DIRECT_WARM_MS = 1_000;
/** A direct call has no queue that could build up: less time shows as much. */
const DIRECT_SHARE = 0.6;

export async function runRound(options: RoundOptions): Promise<Round> {
  const { gateway, floor, seconds, floorFirst, tell } = options;
  const measureMs = seconds * 1_000;
  const turns = floorFirst ? [floor, gateway] : [gateway, floor];

  const saturations = new Map<Loaded, SaturationFigures[]>(turns.map((loaded) => [loaded, []]));
  for (let slice = 0; slice < SLICES; slice++) {
    for (const loaded of slice % 2 === 0 ? turns : turns.toReversed()) {
      must(saturations, loaded).push(await saturate(loaded, measureMs / SLICES));
    }
  }
  for (const loaded of turns) {
    const rates = must(saturations, loaded).map((slice) => slice.ordersPerSecond.toFixed(0));
    tell(`${loaded.side.name}: ${rates.join(", ")} orders/s`);
  }
  const direct = new Map<DirectSettings["client"], DirectResult>();
  for (const client of floorFirst ? (["ccxt", "sdk"] as const) : (["sdk", "ccxt"] as const)) {
    const result = await callDirectly(client, options);
    tell(`${client}: ${result.ordersPerSecond.toFixed(0)} orders/s`);
    direct.set(client, result);
  }
  const latencies = new Map<Loaded, LatencyFigures[]>(turns.map((loaded) => [loaded, []]));
  const full = median(must(saturations, gateway).map((slice) => slice.ordersPerSecond));
  for (const percent of LOADS_PERCENT) {
    const ratePerSecond = (full * percent) / 100;
    for (const loaded of turns) {
      const figures = await offer(loaded, percent, ratePerSecond, measureMs);
      const { p50Ms, p99Ms } = figures.latency;
      tell(
        `${loaded.side.name} at ${percent} %: p50 ${p50Ms.toFixed(2)}, p99 ${p99Ms.toFixed(2)} ms`,
      );
      must(latencies, loaded).push(figures);
    }
  }
  const figuresOf = (loaded: Loaded): SideFigures => ({
    saturations: must(saturations, loaded),
    latencies: must(latencies, loaded),
  });
  return {
    gateway: figuresOf(gateway),
    floor: figuresOf(floor),
    sdk: must(direct, "sdk"),
    ccxt: must(direct, "ccxt"),
  };
}

function must<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error("a figure was not measured");
  return value;
}

export async function saturate(loaded: Loaded, measureMs: number): Promise<SaturationFigures> {
  const { side, load, redisWrites } = loaded;
  const before = { ...load.totals(), writes: await redisWrites() };
  const { ordersPerSecond, orders, from, to } = await load.saturate({
    window: WINDOW,
    warmMs: SATURATE_WARM_MS,
    measureMs,
    sample: () => ({ ...readBusy(), cpu: readCpu(side.pids) }),
  });
  const stuck = await load.drain(DRAIN_BOUND_MS);
  const after = { ...load.totals(), writes: await redisWrites() };
  const all = after.orders - before.orders;
  const cpu = cpuBetween(from.cpu, to.cpu);
  const ours = Object.values(cpu).reduce((sum, us) => sum + us, 0);
  return {
    ordersPerSecond,
    cpu: perOrder(cpu, orders),
    stuck,
    eventsPerOrder: (after.events - before.events) / all,
    redisWritesPerOrder: (after.writes - before.writes) / all,
    othersShare: Math.max(0, to.busyUs - from.busyUs - ours) / (to.allUs - from.allUs),
  };
}

async function offer(
  { side, load }: Loaded,
  percent: LoadPercent,
  ratePerSecond: number,
  measureMs: number,
): Promise<LatencyFigures> {
  const offered: Offered<CpuTimes> = await load.offer({
    ratePerSecond,
    warmMs: OFFER_WARM_MS,
    measureMs,
    sample: () => readCpu(side.pids),
  });
  await load.drain(DRAIN_BOUND_MS);
  return {
    percent,
    ratePerSecond,
    latency: offered.latency,
    generatorLateness: offered.lateness,
    unanswered: offered.unanswered,
    cpu: perOrder(cpuBetween(offered.from, offered.to), offered.orders),
  };
}

function perOrder(used: CpuTimes, orders: number): CpuPerOrder {
  const byProcess = Object.fromEntries(
    Object.entries(used).map(([name, us]) => [name, us / orders]),
  );
  return { totalUs: Object.values(byProcess).reduce((sum, us) => sum + us, 0), byProcess };
}

async function callDirectly(
  client: DirectSettings["client"],
  { direct, dist, logs, seconds }: RoundOptions,
): Promise<DirectResult> {
  const settings: DirectSettings = {
    ...direct,
    client,
    inFlight: DIRECT_IN_FLIGHT,
    warmMs: DIRECT_WARM_MS,
    measureMs: seconds * 1_000 * DIRECT_SHARE,
  };
  const child = await startChild({
    command: process.execPath,
    args: [join(dist, "test/bench/direct/main.js")],
    env: { PATH: process.env["PATH"] ?? "", ...toEnv(settings) },
    logFile: join(logs, `${client}.log`),
    readsOutput: true,
  });
  if (child.output === null) throw new Error("no output to read");
  const lines = createInterface({ input: child.output });
  const line = await Promise.race([
    new Promise<string>((resolve) => lines.once("line", resolve)),
    child.exited.then(() => ""),
  ]);
  await child.exited;
  if (line === "") throw new Error(`${client} failed:\n${await tailOf(child.logFile)}`);
  return JSON.parse(line) as DirectResult;
}
