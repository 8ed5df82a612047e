/** The figures for people: medians over the rounds, and the ratios beside their targets. */
import { paintFor, table, type Column, type Paint } from "../../deploy/tables.ts";
import { median } from "./latency.ts";
import { machineLine, type Machine } from "./machine.ts";
import { isMet, latencyAt, TARGETS, type Ratios } from "./ratios.ts";
import { LOADS_PERCENT, type Round, type SaturationFigures } from "./rounds.ts";

type Row = { readonly name: string; readonly cells: Readonly<Record<string, string>> };

const column = (title: string): Column<Row> => ({
  title,
  cell: ({ cells }) => cells[title],
  align: "right",
});

const NAME: Column<Row> = { title: "", cell: ({ name }) => name };

export function reportText(
  machine: Machine,
  rounds: readonly Round[],
  ratios: Ratios,
  stream: { readonly isTTY?: boolean } = process.stdout,
): string {
  const paint = paintFor(stream, process.env);
  return [
    machineLine(machine),
    `${rounds.length} round${rounds.length === 1 ? "" : "s"}, medians`,
    "",
    saturationTable(rounds, paint),
    cpuTable(rounds, paint),
    latencyTable(rounds, paint),
    ratioTable(ratios, paint),
  ].join("\n");
}

const over = (rounds: readonly Round[], figure: (round: Round) => number): number =>
  median(rounds.map(figure));

const whole = (value: number): string => value.toFixed(0);
const fine = (value: number): string => value.toFixed(2);

function saturationTable(rounds: readonly Round[], paint: Paint): string {
  const side = (name: "gateway" | "floor"): Row => {
    const of = (figure: (slice: SaturationFigures) => number): number =>
      median(rounds.flatMap((round) => round[name].saturations.map(figure)));
    return {
      name: name === "gateway" ? "gateway" : "floor: the same hops, no logic",
      cells: {
        "orders/s": whole(of(({ ordersPerSecond }) => ordersPerSecond)),
        "CPU us/order": whole(of(({ cpu }) => cpu.totalUs)),
        "events/order": fine(of(({ eventsPerOrder }) => eventsPerOrder)),
        "Redis writes/order": fine(of(({ redisWritesPerOrder }) => redisWritesPerOrder)),
        stuck: whole(of(({ stuck }) => stuck)),
        "others' CPU": `${whole(of(({ othersShare }) => othersShare) * 100)} %`,
      },
    };
  };
  const direct = (name: "sdk" | "ccxt", shown: string): Row => ({
    name: shown,
    cells: {
      "orders/s": whole(over(rounds, (round) => round[name].ordersPerSecond)),
      "CPU us/order": `${whole(over(rounds, (round) => round[name].cpuUsPerOrder))} (caller alone)`,
    },
  });
  const titles = [
    "orders/s",
    "CPU us/order",
    "events/order",
    "Redis writes/order",
    "stuck",
    "others' CPU",
  ];
  const rows = [
    side("gateway"),
    side("floor"),
    direct("ccxt", "ccxt called directly, 16 in flight"),
    direct("sdk", "Alpaca's SDK called directly, 16 in flight"),
  ];
  return table([{ ...NAME, title: "at saturation" }, ...titles.map(column)], rows, paint);
}

/** Which process of the floor stands in the place of which of the gateway's. */
const PLACES = [
  ["load", "load", "load generator"],
  ["router", "stage-a", "router / stage A"],
  ["alpaca", "stage-b", "pool / stage B"],
  ["account-reconciler", undefined, "account-reconciler"],
  ["nats-server", "nats-server", "nats-server"],
  ["redis-server", "redis-server", "redis-server"],
  ["venue", "venue", "venue simulator"],
] as const;

function cpuTable(rounds: readonly Round[], paint: Paint): string {
  const us = (side: "gateway" | "floor", process: string | undefined): string => {
    if (process === undefined) return "";
    const slices = rounds.flatMap((round) => round[side].saturations);
    return whole(median(slices.map(({ cpu }) => cpu.byProcess[process] ?? NaN)));
  };
  const rows = PLACES.map(([gateway, floor, name]) => ({
    name,
    cells: { gateway: us("gateway", gateway), floor: us("floor", floor) },
  }));
  const title = "CPU us/order at saturation";
  return table([{ ...NAME, title }, column("gateway"), column("floor")], rows, paint);
}

function latencyTable(rounds: readonly Round[], paint: Paint): string {
  const rows = LOADS_PERCENT.flatMap((percent) =>
    (["gateway", "floor"] as const).map((name) => {
      const at = (round: Round) => latencyAt(round[name], percent);
      return {
        name: `${name} at ${percent} %`,
        cells: {
          "orders/s": whole(over(rounds, (round) => at(round).ratePerSecond)),
          p50: fine(over(rounds, (round) => at(round).latency.p50Ms)),
          p99: fine(over(rounds, (round) => at(round).latency.p99Ms)),
          "p99.9": fine(over(rounds, (round) => at(round).latency.p999Ms)),
          "generator late by p50": fine(over(rounds, (round) => at(round).generatorLateness.p50Ms)),
          p99_: fine(over(rounds, (round) => at(round).generatorLateness.p99Ms)),
          "CPU us/order": whole(over(rounds, (round) => at(round).cpu.totalUs)),
          unanswered: whole(over(rounds, (round) => at(round).unanswered)),
        },
      };
    }),
  );
  const columns = [
    { ...NAME, title: "request to acceptance, ms" },
    ...["orders/s", "p50", "p99", "p99.9", "generator late by p50"].map(column),
    { ...column("p99_"), title: "p99" },
    ...["CPU us/order", "unanswered"].map(column),
  ];
  return table(columns, rows, paint);
}

const RATIO_NAMES: Readonly<Record<keyof Ratios, string>> = {
  throughputToFloor: "orders/s to floor",
  cpuToFloor: "CPU an order to floor",
  p50ToFloor: "p50 at 10 % to floor",
  p99ToFloor: "p99 at 10 % to floor",
  throughputToCcxt: "orders/s to ccxt",
  throughputToSdk: "orders/s to the SDK",
};

type RatioRow = { readonly name: keyof Ratios; readonly ratio: number };

function ratioTable(ratios: Ratios, paint: Paint): string {
  const rows = (Object.keys(RATIO_NAMES) as (keyof Ratios)[]).map((name) => ({
    name,
    ratio: ratios[name],
  }));
  const target = ({ name }: RatioRow): string => {
    const wanted = TARGETS[name];
    return "atLeast" in wanted ? `>= ${fine(wanted.atLeast)}` : `<= ${fine(wanted.atMost)}`;
  };
  const met = ({ name, ratio }: RatioRow): boolean => isMet(ratio, TARGETS[name]);
  const columns: readonly Column<RatioRow>[] = [
    { title: "ratio", cell: ({ name }) => RATIO_NAMES[name] },
    { title: "measured", cell: ({ ratio }) => fine(ratio), align: "right" },
    { title: "target", cell: target, align: "right" },
    {
      title: "",
      cell: (row) => (met(row) ? "met" : "missed"),
      tone: (row) => (met(row) ? "good" : "bad"),
    },
  ];
  return table(columns, rows, paint);
}
