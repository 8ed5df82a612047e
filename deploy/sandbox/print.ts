/** The sandbox's tables: each order as the gateway knows it, beside the venue's own ledger. */
import type { OrderRequested } from "../../contracts/validate.ts";
import { divide } from "../../shared/domain/decimal.ts";
import { paintFor, table, type Column } from "../tables.ts";
import type { LedgerEntry, Row } from "./report.ts";
import type { RequestLine } from "./request-lines.ts";

/** Digits of a fee that people want to read; the comparison is exact. */
const FEE_PLACES = 6;

const COLUMNS: readonly Column<Row>[] = [
  { title: "order", cell: ({ order }) => order.orderId },
  { title: "side", cell: (row) => requestOf(row)?.side },
  { title: "quantity", cell: quantity, align: "right" },
  { title: "symbol", cell: (row) => requestOf(row)?.instrument.symbol },
  {
    title: "type",
    cell: (row) => [requestOf(row)?.ordType, requestOf(row)?.timeInForce].join(" "),
  },
  { title: "legs", cell: ({ state }) => state?.legs.map(legText).join(" ") },
  { title: "broker id", cell: ({ state }) => state?.legs.map(brokerIdText).join(" ") },
  { title: "status", cell: ({ gateway }) => gateway.ordStatus },
  { title: "filled", cell: ({ gateway }) => gateway.cumQty, align: "right" },
  { title: "avg price", cell: ({ gateway }) => gateway.avgPx, align: "right" },
  { title: "fees", cell: ({ gateway }) => fee(gateway.fees), align: "right" },
  { title: "| venue's ledger", cell: (row) => `| ${row.venue?.ordStatus ?? refusalText(row)}` },
  { title: "filled", cell: ({ venue }) => venue?.cumQty, align: "right" },
  { title: "avg price", cell: ({ venue }) => venue?.avgPx, align: "right" },
  { title: "fees", cell: ({ venue }) => fee(venue?.fees ?? "0"), align: "right" },
  {
    title: "",
    cell: ({ differences }) => (differences.length === 0 ? "same" : "DIFFERS"),
    tone: ({ differences }) => (differences.length === 0 ? "good" : "bad"),
  },
];

export function printReport(rows: readonly Row[]): void {
  const paint = paintFor(process.stdout, process.env);
  process.stdout.write(`\n${table(COLUMNS, rows, paint)}\n`);
  for (const { order, differences } of rows) {
    for (const difference of differences) {
      process.stdout.write(`differs: ${order.orderId}: ${difference}\n`);
    }
  }
}

const requestOf = ({ order, state }: Row): OrderRequested | undefined =>
  order.request ?? state?.request;

function quantity(row: Row): string {
  const request = requestOf(row);
  if (request?.cashOrderQty !== undefined) return `$${request.cashOrderQty}`;
  return request?.orderQty ?? "";
}

type Leg = NonNullable<Row["state"]>["legs"][number];

/** The broker, and which leg in which version it is there: alpaca:1-0. */
const legText = ({ broker, legId, replaceVersion }: Leg): string =>
  `${broker}:${legId}-${replaceVersion}`;

const BROKER_ID_SHOWN = 8;

const brokerIdText = ({ brokerOrderId }: Leg): string =>
  brokerOrderId?.slice(0, BROKER_ID_SHOWN) ?? "";

/** Why the venue has no such order. */
function refusalText({ order, state }: Row): string {
  const reasons = order.events.map((event) => ("reason" in event ? event.reason : undefined));
  const reason = order.refusal?.reason ?? state?.reason ?? reasons.findLast(Boolean);
  return `none: ${reason?.code ?? "unexplained"}`;
}

const fee = (fees: string): string => (fees === "0" ? "" : divide(fees, "1", FEE_PLACES));

/** Broken lines, each with its number and its reason. */
export function printLines(lines: readonly RequestLine[]): void {
  for (const line of lines) {
    if ("request" in line) continue;
    const { code, text } = line.reason;
    process.stdout.write(`line ${line.line}: ${code}: ${text}\n`);
  }
}

export function printSummary(found: {
  readonly rows: readonly Row[];
  readonly open: number;
  readonly unexplained: readonly LedgerEntry[];
}): void {
  const counts = new Map<string, number>();
  for (const { gateway } of found.rows) {
    counts.set(gateway.ordStatus, (counts.get(gateway.ordStatus) ?? 0) + 1);
  }
  const statuses = [...counts].sort().map(([ordStatus, count]) => `${count} ${ordStatus}`);
  const differing = found.rows.filter(({ differences }) => differences.length > 0).length;
  process.stdout.write(
    [
      "",
      `${found.rows.length} orders: ${statuses.join(", ")}; ${found.open} not done.`,
      differing === 0
        ? "Every order stands in the venues' ledgers as the gateway says."
        : `${differing} orders differ from the venues' ledgers.`,
      ...found.unexplained.map(({ clOrdId }) => `The venue has an order nobody sent: ${clOrdId}`),
      "",
    ].join("\n"),
  );
}
