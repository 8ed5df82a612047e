/**
 * One document that tells all there is to know about an order: what was asked, where it went, what
 * happened when and by whom, what was executed, how it ended and why. Pure.
 */
import type { OrderEvent } from "../../contracts/order-event.ts";
import type { OrderState, Reason } from "../../contracts/validate.ts";
import { excerpt } from "../../contracts/violation.ts";
import { isOrderDone } from "../../shared/domain/order/order.ts";
import { PLAIN, table, type Column, type Paint } from "../tables.ts";
import { describeDuration } from "./duration.ts";
import { endOf } from "./ending.ts";
import { describeTerms, quantityOf, toneOf } from "./words.ts";

export type Story = { readonly state: OrderState; readonly events: readonly OrderEvent[] };

export function renderStory(story: Story, paint: Paint = PLAIN): string {
  return [
    request(story, paint),
    section("What happened", table(EVENTS, timed(story.events), paint), paint),
    section("Legs", table(LEGS, story.state.legs, paint), paint),
    section("Executions", table(EXECUTIONS, executionsOf(story.events), paint), paint),
    section(isOrderDone(story.state) ? "The end" : "So far", endOf(story), paint),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const section = (title: string, body: string, paint: Paint): string =>
  body === "" ? "" : `${paint.title(title)}\n${indent(body)}`;

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, "  ");

function request({ state, events }: Story, paint: Paint): string {
  const { request, order, account, orderId } = state;
  const { instrument, side, route, validUntil, tags } = request;
  const [first] = events;
  const details = [instrument.assetClass, instrument.mic, instrument.currency].filter(
    (detail) => detail !== undefined,
  );
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["asked", `${side} ${quantityOf(request)} ${instrument.symbol}, ${describeTerms(request)}`],
    ["instrument", details.length === 0 ? undefined : details.join(", ")],
    ["route", `${route.broker}, ${first?.version === 1 ? routeOf(first) : legsOf(state)}`],
    ["valid until", validUntil],
    [
      "tags",
      Object.entries(tags ?? {})
        .map(([name, text]) => `${name}=${text}`)
        .join(", "),
    ],
    ["status", order.ordStatus],
    ["executed", executedOf(state)],
    ["fees", `${state.fees} expected`],
  ];
  const lines = rows
    .filter(([, text]) => text !== undefined && text !== "")
    .map(([name, text]) => `  ${name.padEnd(11)}  ${excerpt(text ?? "", 400)}\n`);
  return `${paint.title(`Order ${orderId} of ${account}`)}\n${lines.join("")}`;
}

function routeOf(first: OrderEvent | undefined): string {
  if (first?.type !== "received") return "sent nowhere";
  return first.legs.map((leg) => `${quantityOf(leg)} to ${leg.broker}`).join(", ");
}

/** An answer carries only the newest events of very many, and the first of them is not the first. */
const legsOf = ({ legs }: OrderState): string =>
  legs.map(({ terms, broker }) => `${quantityOf(terms)} to ${broker}`).join(", ");

function executedOf({ order }: OrderState): string {
  const { cumQty, orderQty, leavesQty, avgPx } = order;
  return [
    orderQty === undefined ? cumQty : `${cumQty} of ${orderQty}`,
    avgPx === undefined ? "" : ` at ${avgPx} on average`,
    leavesQty === undefined || leavesQty === "0" ? "" : `, ${leavesQty} left`,
  ].join("");
}

type Timed = { readonly event: OrderEvent; readonly since: string };

function timed(events: readonly OrderEvent[]): readonly Timed[] {
  return events.map((event, at) => {
    const before = events[at - 1];
    const ms = before === undefined ? undefined : Date.parse(event.at) - Date.parse(before.at);
    // Two workers' clocks may disagree by a little; the order of the log is the order of things.
    return {
      event,
      since: ms === undefined ? "" : `${ms < 0 ? "-" : "+"}${describeDuration(Math.abs(ms))}`,
    };
  });
}

const EVENTS: readonly Column<Timed>[] = [
  { title: "Time", cell: ({ event }) => event.at },
  { title: "Since", cell: ({ since }) => since, align: "right" },
  { title: "#", cell: ({ event }) => String(event.version), align: "right" },
  { title: "Event", cell: ({ event }) => event.type },
  {
    title: "Status",
    cell: ({ event }) => event.order.ordStatus,
    tone: ({ event }) => toneOf(event.order.ordStatus),
  },
  { title: "Leg", cell: ({ event }) => ("legId" in event ? event.legId : ""), align: "right" },
  { title: "Written by", cell: ({ event }) => event.by },
  { title: "What", cell: ({ event }) => describeEvent(event) },
];

const because = ({ code, text, brokerCode, brokerText }: Reason): string => {
  const broker = [brokerCode, brokerText].filter((words) => words !== undefined).join(" ");
  return `${code}: ${text}${broker === "" ? "" : ` (broker: ${broker})`}`;
};

/** In a few words; the tables below hold the figures. */
function describeEvent(event: OrderEvent): string {
  switch (event.type) {
    case "received":
      return event.legs.map((leg) => `leg ${leg.legId} as ${leg.clOrdId}`).join(", ");
    case "refused":
    case "rejected":
      return because(event.reason);
    case "submitting":
      return `${event.action === "new" ? "sends" : "sends the change"} ${event.clOrdId}, attempt ${event.attempt}`;
    case "submit_unknown":
      return `${because(event.reason)}; the broker is being asked`;
    case "pending_new":
    case "new":
      return event.brokerOrderId === undefined ? "" : `as ${event.brokerOrderId}`;
    case "trade":
      return `${event.lastQty} at ${event.lastPx}, execution ${event.execId}`;
    case "trade_correct":
      return `${event.execRefId} is now ${event.lastQty} at ${event.lastPx}, execution ${event.execId}`;
    case "trade_cancel":
      return `${event.execRefId} is taken back`;
    case "pending_cancel":
      return `request ${event.requestId}`;
    case "canceled":
      return event.reason === undefined ? byRequest(event.requestId) : because(event.reason);
    case "pending_replace":
      return `request ${event.requestId}: ${quantityOf(event.terms)}, ${describeTerms(event.terms)}`;
    case "replaced":
      return `now ${event.clOrdId}: ${quantityOf(event.terms)}, ${describeTerms(event.terms)}`;
    case "cancel_rejected":
    case "replace_rejected":
      return `request ${event.requestId}: ${because(event.reason)}`;
    case "request_refused":
      return `${event.request} ${event.requestId}: ${because(event.reason)}`;
    case "unexplained":
      return because(event.reason);
    case "resolved":
      return `${event.verdict} says ${event.decidedBy}: ${because(event.reason)}`;
    case "held":
      return event.expectedAt === undefined
        ? because(event.reason)
        : `${because(event.reason)}; until ${event.expectedAt}`;
    case "restated":
      return describeRestatement(event);
    case "expired":
    case "done_for_day":
    case "suspended":
    case "stopped":
    case "calculated":
    case "triggered":
      return "";
  }
}

function describeRestatement(event: Extract<OrderEvent, { type: "restated" }>): string {
  const { execRestatementReason = "no reason told", orderQty, price, cumQty, avgPx } = event;
  return [
    `${execRestatementReason}: ${cumQty} executed`,
    avgPx === undefined ? "" : ` at ${avgPx} on average`,
    orderQty === undefined ? "" : `, of ${orderQty}`,
    price === undefined ? "" : `, limit ${price}`,
  ].join("");
}

const byRequest = (requestId: string | undefined): string =>
  requestId === undefined ? "without a request of ours" : `request ${requestId}`;

type Leg = OrderState["legs"][number];

const LEGS: readonly Column<Leg>[] = [
  { title: "Leg", cell: (leg) => leg.legId, align: "right" },
  { title: "Broker", cell: (leg) => leg.broker },
  { title: "Status", cell: (leg) => leg.ordStatus, tone: (leg) => toneOf(leg.ordStatus) },
  { title: "Terms", cell: (leg) => `${quantityOf(leg.terms)}, ${describeTerms(leg.terms)}` },
  { title: "CumQty", cell: (leg) => leg.cumQty, align: "right" },
  { title: "ClOrdID", cell: (leg) => leg.clOrdId },
  { title: "Broker's id", cell: (leg) => leg.brokerOrderId },
  {
    title: "Known before as",
    cell: (leg) => leg.priorIds.map((prior) => prior.brokerOrderId ?? prior.clOrdId).join(", "),
  },
];

type ExecutionEvent = Extract<OrderEvent, { type: "trade" | "trade_correct" | "trade_cancel" }>;

const executionsOf = (events: readonly OrderEvent[]): readonly ExecutionEvent[] =>
  events.filter(
    (event): event is ExecutionEvent =>
      event.type === "trade" || event.type === "trade_correct" || event.type === "trade_cancel",
  );

/** After each one the order as it then stood, so that every average can be checked. */
const EXECUTIONS: readonly Column<ExecutionEvent>[] = [
  { title: "Broker's time", cell: (event) => event.transactTime ?? "" },
  { title: "Leg", cell: (event) => event.legId, align: "right" },
  { title: "Execution", cell: (event) => event.execId },
  {
    title: "",
    cell: (event) => (event.type === "trade" ? "" : `${event.type} of ${event.execRefId}`),
    tone: () => "bad",
  },
  { title: "LastQty", cell: (event) => ("lastQty" in event ? event.lastQty : ""), align: "right" },
  { title: "LastPx", cell: (event) => ("lastPx" in event ? event.lastPx : ""), align: "right" },
  { title: "Fees", cell: (event) => ("fees" in event ? event.fees : ""), align: "right" },
  { title: "CumQty", cell: (event) => event.order.cumQty, align: "right" },
  { title: "AvgPx", cell: (event) => event.order.avgPx, align: "right" },
  { title: "LeavesQty", cell: (event) => event.order.leavesQty, align: "right" },
];
