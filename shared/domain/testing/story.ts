/** Orders for the domain's tests: a request, a log that grows by drafts, and reports about it. */
import type { Leg, OrderRequested, OrderState } from "../../../contracts/generated/types.ts";
import { checkOrderEvent, type OrderEvent } from "../../../contracts/order-event.ts";
import { check } from "../../../contracts/validate.ts";
import type { EventDraft, OrderKey } from "../order/events.ts";
import { extend } from "../order/extend.ts";
import { clOrdIdOf, ENTRY_LEG, parseClOrdId } from "../order/identity.ts";
import { legOf } from "../order/order.ts";
import {
  decideReport,
  type ReportFact,
  type RestatedFact,
  type StatusFact,
} from "../order/reports.ts";
import { headerOf } from "../order/sending.ts";
import { planLegs } from "../routing/legs.ts";

export const KEY: OrderKey = { account: "ACC-1", orderId: "ord-1" };
export const DIGEST = "0123456789abcdef0123456789abcdef";
export const AT = "2026-03-02T14:30:00.000Z";
/** So many seconds after AT, below a minute. */
export const clock = (seconds: number): string =>
  AT.replace("00.000Z", `${String(seconds).padStart(2, "0")}.000Z`);
export const VALID_UNTIL = "2026-03-02T15:00:00Z";

export const limitOrder = (change: Partial<OrderRequested> = {}): OrderRequested => ({
  ...KEY,
  instrument: { symbol: "AAPL" },
  side: "buy",
  orderQty: "100",
  ordType: "limit",
  price: "10",
  timeInForce: "day",
  route: { broker: "best" },
  validUntil: VALID_UNTIL,
  ...change,
});

export type Story = {
  readonly events: readonly OrderEvent[];
  readonly state: OrderState;
};

/** @throws when the event or the order after it breaks its contract: no story may be impossible to store */
export function tell(story: Story | undefined, draft: EventDraft): Story {
  const { event, state } = extend(KEY, story?.state, draft, { at: AT, by: "test-h-1-abc" });
  const wrong = checkOrderEvent(event);
  if (!wrong.ok) throw new Error(`${draft.type}: ${wrong.violation.text}`);
  const broken = check("order-state.v1", state);
  if (!broken.ok) throw new Error(`after ${draft.type}: ${broken.violation.text}`);
  return { events: [...(story?.events ?? []), event], state };
}

export function received(request: OrderRequested = limitOrder()): Story {
  const legs = planLegs(request, "venue");
  return tell(undefined, { type: "received", request, digest: DIGEST, legs });
}

export const onlyLeg = ({ state }: Story): Leg => {
  const [leg] = state.legs;
  if (leg === undefined) throw new Error("the order has no leg");
  return leg;
};

export const sent = (story = received()): Story =>
  tell(story, { type: "submitting", ...headerOf(onlyLeg(story)), action: "new", attempt: 1 });

/** Far more rounds than any fact needs. */
const ROUNDS = 10;

/** As the observer does it: append the first event, ask again, until there is none. */
export function hear(story: Story, fact: ReportFact): Story {
  let told = story;
  const legId = parseClOrdId(fact.clOrdId ?? FIRST)?.legId ?? ENTRY_LEG;
  for (let round = 0; round < ROUNDS; round++) {
    const leg = legOf(told.state, legId);
    if (leg === undefined) throw new Error(`the order has no leg ${legId}`);
    const [draft] = decideReport(told.state, leg, fact);
    if (draft === undefined) return told;
    told = tell(told, draft);
  }
  throw new Error(`${fact.execType} leads to no end`);
}

export const hearAll = (story: Story, facts: readonly ReportFact[]): Story =>
  facts.reduce(hear, story);

export const BROKER_ID = "b-0";
export const NEXT_ID = "b-1";
export const FIRST = clOrdIdOf("ord-1", "1", 0);
export const NEXT = clOrdIdOf("ord-1", "1", 1);

type Status = StatusFact["execType"];

export const says = (
  execType: Status,
  change: Partial<Omit<StatusFact, "execType">> = {},
): StatusFact => ({ execType, clOrdId: FIRST, brokerOrderId: BROKER_ID, ...change });

export const fill = (
  execId: string,
  lastQty: string,
  change: Partial<Extract<ReportFact, { lastQty: string }>> = {},
): ReportFact => ({
  execType: "trade",
  clOrdId: FIRST,
  brokerOrderId: BROKER_ID,
  execId,
  lastQty,
  lastPx: "10",
  transactTime: AT,
  ...change,
});

export const bust = (
  execRefId: string,
  execId = `bust-${execRefId}`,
  transactTime = AT,
): ReportFact => ({
  execType: "trade_cancel",
  clOrdId: FIRST,
  brokerOrderId: BROKER_ID,
  execId,
  execRefId,
  transactTime,
});

/** The broker's figures of its order, as it counts from now on. */
export const restated = (
  cumQty: string,
  change: Partial<Omit<RestatedFact, "execType">> = {},
): RestatedFact => ({
  execType: "restated",
  clOrdId: FIRST,
  brokerOrderId: BROKER_ID,
  execRestatementReason: "gt_corporate_action",
  cumQty,
  transactTime: AT,
  ...change,
});

export const working = (request: OrderRequested = limitOrder()): Story =>
  hear(sent(received(request)), says("new"));

export const cancelAsked = (story: Story, requestId = "c-1"): Story =>
  tell(story, { type: "pending_cancel", requestId });

/** @param sent false leaves the replace with the gateway */
export function replaceAsked(
  story: Story,
  change: Partial<Leg["terms"]>,
  requestId = "r-1",
  isSent = true,
): Story {
  const leg = onlyLeg(story);
  const clOrdId = clOrdIdOf("ord-1", "1", leg.replaceVersion + 1);
  const header = { ...headerOf(leg), clOrdId };
  const terms = { ...leg.terms, ...change };
  const { validUntil } = story.state.request;
  const asked = tell(story, { type: "pending_replace", ...header, requestId, terms, validUntil });
  if (!isSent) return asked;
  return tell(asked, { type: "submitting", ...header, action: "replace", attempt: 1 });
}

/** An order for an amount of money. */
export function cashOrder(): OrderRequested {
  const request = { ...limitOrder(), cashOrderQty: "1000" };
  delete request.orderQty;
  return request;
}
