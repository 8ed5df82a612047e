/** Reports come twice, late, in any order or not at all; the log ends as the books do. */
import type { BrokerReport, BrokerSession } from "../../../shared/adapter/adapter.ts";
import { eventually } from "../../fleet/worker.ts";
import type { Bench, Card, Case, Group, Table } from "../card.ts";
import type { Wrap } from "../desk.ts";
import {
  card,
  clOrdIdAt,
  eachClass,
  is,
  isPlain,
  part,
  plain,
  reaches,
  working,
} from "./common.ts";

/** What happens to the order at the venue: four reports, of which the last ends it. */
const REPORTS = 4;

type Told = (report: BrokerReport) => Promise<void>;

/** Keeps back what the stream says of orders until it is told in which order to say it. */
function keeper(): { readonly wrap: Wrap; readonly kept: BrokerReport[]; tell: Told } {
  const kept: BrokerReport[] = [];
  const keeping = {
    kept,
    tell: (async () => undefined) as Told,
    wrap: (session: BrokerSession): BrokerSession => ({
      ...session,
      listen: (listener, signal) => {
        keeping.tell = listener.report;
        return session.listen(
          { ...listener, report: async (report) => void kept.push(report) },
          signal,
        );
      },
    }),
  };
  return keeping;
}

/** Every order of every choice of so many things: what is left out is lost. */
function* arrangements(count: number): Iterable<readonly number[]> {
  yield [];
  for (let at = 0; at < count; at += 1)
    for (const rest of arrangementsOf(count, new Set([at]))) yield [at, ...rest];
}

function* arrangementsOf(count: number, used: ReadonlySet<number>): Iterable<readonly number[]> {
  yield [];
  for (let at = 0; at < count; at += 1) {
    if (used.has(at)) continue;
    for (const rest of arrangementsOf(count, new Set([...used, at]))) yield [at, ...rest];
  }
}

type Permutation = Case & { readonly order: readonly number[] };

/** Sixty-five ways to tell four reports, each of them once or not at all. */
const permutations = (table: Table): readonly Permutation[] =>
  plain(table).flatMap(({ wish }) =>
    [...arrangements(REPORTS)].map((order) => ({ name: order.join("") || "none", wish, order })),
  );

/** The same sequences, with each report told again right after, or at the end. */
const duplicates = (table: Table): readonly Permutation[] =>
  permutations(table)
    .filter(({ order }) => order.length === REPORTS)
    .flatMap(({ wish, order }) => [
      { wish, order: order.flatMap((at) => [at, at]), name: `${order.join("")} each twice` },
      { wish, order: [...order, ...order], name: `${order.join("")} all again` },
    ]);

const LONG = 7;
const SAMPLE = 24;

/** Of the 5,040 orders of seven reports, some, always the same. */
function sampled(table: Table): readonly Permutation[] {
  let seed = 20_260_302;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return plain(table).flatMap(({ wish }) =>
    Array.from({ length: SAMPLE }, () => {
      const order = Array.from({ length: LONG }, (_, at) => ({ at, key: random() }))
        .sort((one, other) => one.key - other.key)
        .map(({ at }) => at);
      return { wish, order, name: order.join("") };
    }),
  );
}

/** An order partly executed and then cancelled: new, executions, canceled; told as the case says. */
async function permuted(
  bench: Bench,
  { wish, order }: Permutation,
  executions: number,
): Promise<void> {
  const keeping = keeper();
  const { venue } = bench;
  const desk = await bench.desk({ wrap: keeping.wrap });
  const id = await desk.place({ ...wish, orderQty: "10" });
  const clOrdId = clOrdIdAt(id);
  await reaches(venue, clOrdId, "new");
  for (let count = 0; count < executions; count += 1)
    await venue.act(clOrdId, { kind: "fill", qty: "1" });
  await venue.act(clOrdId, { kind: "cancel" });
  const wanted = keeping.kept;
  const ofUse = (): readonly BrokerReport[] =>
    wanted.filter(({ execType }) => execType !== "pending_new");
  await eventually(() => ofUse().length === executions + 2, "all reports");
  const reports = ofUse();
  for (const at of order) {
    const report = reports[at];
    if (report !== undefined) await keeping.tell(report);
  }
  if (new Set(order).size < executions + 2) await desk.sweep();
  await desk.becomes(id, `canceled ${executions}`);
  await desk.agrees(id);
  is((await desk.state(id)).legs[0]?.executions.length, executions, "executions");
}

const card4 = (
  number: number,
  title: string,
  cases: (table: Table) => readonly Permutation[],
  executions: number,
): Card => {
  const found: Card<Permutation> = {
    number,
    title,
    cases,
    steps: (bench, tried) => permuted(bench, tried, executions),
  };
  return found as unknown as Card;
};

const each = eachClass(isPlain);

/** An order is executed in two parts while the stream misbehaves. */
const misbehaving = (
  number: number,
  title: string,
  how: Parameters<Bench["venue"]["misbehave"]>[0],
  sweeps = false,
): Card =>
  card(number, title, each, async (bench, { wish }) => {
    const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
    await venue.misbehave(how, { ms: 40 });
    await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
    await venue.act(clOrdId, { kind: "fill" });
    if (how === "report_reordered") await venue.behave();
    if (sweeps) await desk.sweep();
    await desk.becomes(id, `filled ${qty}`);
    await desk.agrees(id);
    is((await desk.state(id)).legs[0]?.executions.length, 2, "executions");
  });

export const reports: Group = {
  name: "Reports",
  from: 1200,
  cards: [
    card4(
      1201,
      "Whatever order four reports come in, and whichever are lost, the log ends as the books do",
      permutations,
      2,
    ),
    card4(1202, "Reports that come twice in any order count once", duplicates, 2),
    card4(1203, "Seven reports in any order end as the books do", sampled, 5),
    misbehaving(1204, "Reports that are told twice count once", "report_duplicated"),
    misbehaving(1205, "Reports that come late count", "report_delayed"),
    misbehaving(1206, "A report that comes after the next one counts", "report_reordered", true),
    misbehaving(1207, "Reports that are lost are found by a sweep", "report_dropped", true),
    misbehaving(1208, "An old report after an execution changes nothing", "report_replayed"),
    card(
      1209,
      "The end of an order that comes before its executions waits for them",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.misbehave("report_dropped", { times: 1 });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await venue.act(clOrdId, { kind: "cancel" });
        await desk.becomes(id, "canceled 4");
        await desk.agrees(id);
      },
    ),
    card(
      1210,
      "A later execution that comes without an earlier one brings the earlier one",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.misbehave("report_dropped", { times: 1 });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await venue.act(clOrdId, { kind: "fill", qty: "1" });
        await desk.becomes(id, "partially_filled 5");
        await desk.agrees(id);
        is((await desk.state(id)).legs[0]?.executions.length, 2, "executions");
      },
    ),
  ],
};
