/**
 * bgw orders --unknown: every leg whose fate is not known, with what was sent, what was asked, and what
 * an operator may do. The list is the monitors', which read the log by themselves, and each order is
 * read from its own log: nothing here asks Redis, unless no monitor answers.
 */
import type { OrderEvent } from "../../contracts/order-event.ts";
import { doubtsOf, type Doubt } from "../../shared/domain/order/leftovers.ts";
import { foldEvents, legOf } from "../../shared/domain/order/order.ts";
import { openQuestion } from "../../shared/domain/order/resolve.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { openOrderLog } from "../../shared/runtime/bus/order-log.ts";
import { table, type Column } from "../tables.ts";
import { knownBrokers, openOrders } from "./dead.ts";
import { describeDuration } from "./duration.ts";
import { EXIT, type ExitStatus } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

export type UnknownLeg = Doubt & {
  readonly account: string;
  readonly orderId: string;
  readonly ordStatus: string;
  readonly clOrdId: string;
  readonly attempt: number;
  readonly brokerOrderId?: string;
  /** RFC 3339 UTC: since when. */
  readonly since: string;
  readonly ageMs: number;
  /** What was sent and asked, newest last. */
  readonly asked: readonly string[];
  /** What an operator may do. */
  readonly may: string;
};

/** Orders read together. */
const AT_ONCE = 64;

export async function listUnknown(
  bus: Bus,
  { account, json }: { readonly account?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitStatus> {
  const scope =
    account === undefined
      ? ({ scope: "all", value: "all" } as const)
      : ({ scope: "account", value: account } as const);
  const { orders, gaps } = await openOrders(bus, scope, await knownBrokers(bus), true);
  const log = openOrderLog(bus);
  const legs: UnknownLeg[] = [];
  for (let at = 0; at < orders.length; at += AT_ONCE) {
    const stories = orders.slice(at, at + AT_ONCE).map((key) => log.read(key));
    for (const story of await Promise.all(stories)) {
      legs.push(
        ...unknownLegs(
          story.map(({ event }) => event),
          new Date(),
        ),
      );
    }
  }
  const ok = gaps.length === 0;
  if (json === true) await terminal.out(`${JSON.stringify({ ok, legs, gaps })}\n`);
  else {
    await terminal.out(table(COLUMNS, legs, terminal.paint));
    if (legs.length === 0) terminal.err("nothing is unknown");
    for (const gap of gaps) terminal.err(gap);
  }
  return ok ? EXIT.ok : EXIT.failed;
}

/** Pure. @param events of one order, oldest first */
export function unknownLegs(events: readonly OrderEvent[], now: Date): readonly UnknownLeg[] {
  const state = foldEvents(events);
  if (state === undefined) return [];
  return doubtsOf(state, now.toISOString()).flatMap((doubt) => {
    const leg = legOf(state, doubt.legId);
    if (leg === undefined) return [];
    const asked = events.filter((event) => isAsked(event, doubt));
    const { clOrdId, attempt } = openQuestion(leg) ?? leg;
    const since = asked.at(-1)?.at ?? state.updatedAt;
    const { account, orderId } = state;
    return [
      {
        ...doubt,
        account,
        orderId,
        ordStatus: leg.ordStatus,
        clOrdId,
        attempt,
        ...(leg.brokerOrderId === undefined ? {} : { brokerOrderId: leg.brokerOrderId }),
        since,
        ageMs: Math.max(0, now.getTime() - Date.parse(since)),
        asked: asked.map(describe),
        may: MAY[doubt.kind],
      },
    ];
  });
}

const MAY: Readonly<Record<Doubt["kind"], string>> = {
  send: "look at the broker by the ClOrdID; then bgw resolve --as placed, never-placed, send-again or give-up",
  change: "look at the broker by the ClOrdID; then bgw resolve --as never-placed or give-up",
  cancel: "wait, or cancel it at the broker: what it says comes back by itself",
  evidence: "read bgw orders <id>: the broker said what cannot follow",
};

/** What is told of each kind of doubt. */
function isAsked(event: OrderEvent, { legId, kind }: Doubt): boolean {
  if (event.type === "pending_cancel") return kind !== "evidence";
  if (!("legId" in event) || event.legId !== legId) return false;
  switch (event.type) {
    case "submitting":
    case "submit_unknown":
      return event.action === (kind === "change" ? "replace" : "new") && kind !== "evidence";
    case "unexplained":
      return kind === "evidence";
    case "resolved":
      return kind === "send" || kind === "change";
    default:
      return false;
  }
}

function describe(event: OrderEvent): string {
  switch (event.type) {
    case "submitting":
      return `${event.at} ${event.clOrdId} sent, attempt ${event.attempt}, by ${event.by}`;
    case "submit_unknown":
    case "unexplained":
      return `${event.at} ${event.reason.code}: ${event.reason.text}`;
    case "pending_cancel":
      return `${event.at} cancel ${event.requestId} asked for`;
    case "resolved":
      return `${event.at} ${event.verdict} says ${event.decidedBy}`;
    default:
      return `${event.at} ${event.type}`;
  }
}

const COLUMNS: readonly Column<UnknownLeg>[] = [
  { title: "Age", cell: ({ ageMs }) => describeDuration(ageMs), align: "right", tone: () => "bad" },
  { title: "Account", cell: ({ account }) => account },
  { title: "Order", cell: ({ orderId }) => orderId },
  { title: "Leg", cell: ({ legId }) => legId, align: "right" },
  { title: "Broker", cell: ({ broker }) => broker },
  { title: "Unknown", cell: ({ kind }) => kind },
  { title: "Status", cell: ({ ordStatus }) => ordStatus },
  { title: "ClOrdID", cell: ({ clOrdId }) => clOrdId },
  { title: "Attempt", cell: ({ attempt }) => String(attempt), align: "right" },
  { title: "Last", cell: ({ asked }) => asked.at(-1) },
  { title: "What to do", cell: ({ may }) => may },
];
