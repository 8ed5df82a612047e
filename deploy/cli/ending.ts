/** How an order ended and why, or what it is waiting for. Pure. */
import type { OrderEvent } from "../../contracts/order-event.ts";
import type { OrderState, Reason } from "../../contracts/validate.ts";
import { excerpt } from "../../contracts/violation.ts";
import { isDone } from "../../shared/domain/order/leg.ts";
import { applyEvent, isOrderDone } from "../../shared/domain/order/order.ts";
import { describeDuration } from "./duration.ts";

type Story = { readonly state: OrderState; readonly events: readonly OrderEvent[] };

/** @returns one or more lines, each ending in a line break */
export function endOf(story: Story): string {
  const { state } = story;
  const lines = isOrderDone(state) ? ended(story) : waitingFor(state);
  return lines.map((line) => `${excerpt(line, 1_200)}\n`).join("");
}

function ended({ state, events }: Story): readonly string[] {
  const { ordStatus, cumQty, orderQty } = state.order;
  const last = lastToAct(events);
  const after = last === undefined ? "" : `, ${lifetime(events, last)} after it was received`;
  const executed = orderQty === undefined ? cumQty : `${cumQty} of ${orderQty}`;
  return [
    `${ordStatus}${after}, with ${executed} executed${last === undefined ? "" : `: ${why(last, events)}`}`,
    ...state.legs.flatMap(({ legId, reason }) =>
      reason === undefined ? [] : [`leg ${legId}: ${because(reason)}`],
    ),
  ];
}

/** The event after which nothing more could be done: later ones only corrected the figures. */
function lastToAct(events: readonly OrderEvent[]): OrderEvent | undefined {
  let state: OrderState | undefined;
  if (events[0]?.version !== 1) return undefined; // an answer carries only the newest of very many
  for (const event of events) {
    state = applyEvent(state, event);
    if (isOrderDone(state)) return event;
  }
  return undefined;
}

function lifetime(events: readonly OrderEvent[], last: OrderEvent): string {
  const ms = Date.parse(last.at) - Date.parse(events[0]?.at ?? last.at);
  return describeDuration(Math.max(ms, 0));
}

function why(last: OrderEvent, events: readonly OrderEvent[]): string {
  switch (last.type) {
    case "refused":
      return `the gateway refused it (${because(last.reason)}); no broker has seen it`;
    case "rejected":
      return `${last.broker} rejected it (${because(last.reason)})`;
    case "canceled":
      return canceledBecause(last, events);
    case "expired":
      return "its time was over";
    case "trade":
    case "trade_correct":
      return `the last execution was ${last.execId}`;
    default:
      return `the last event was ${last.type}`;
  }
}

function canceledBecause(
  { requestId, reason, broker }: Extract<OrderEvent, { type: "canceled" }>,
  events: readonly OrderEvent[],
): string {
  if (requestId !== undefined) {
    const asked = events.some(
      (event) => event.type === "pending_cancel" && event.requestId === requestId,
    );
    return asked ? `the client asked for it (request ${requestId})` : `request ${requestId}`;
  }
  return reason === undefined ? `${broker} canceled it and gave no reason` : because(reason);
}

function waitingFor(state: OrderState): readonly string[] {
  const lines = state.legs
    .filter((leg) => !isDone(leg))
    .map((leg) => {
      const { legId, broker, pendingCancel, pendingReplace } = leg;
      const place = `leg ${legId} at ${broker}`;
      if (leg.sending === "unknown" || pendingReplace?.sending === "unknown") {
        return `${place}: nobody knows yet what the broker made of it; it is being asked, nothing is sent again`;
      }
      if (leg.sending === "not_sent" && leg.hold === undefined) return `${place}: not sent yet`;
      if (leg.sending === "in_flight") return `${place}: sent, no answer yet`;
      if (pendingCancel !== undefined) return `${place}: cancel ${pendingCancel} is under way`;
      if (pendingReplace !== undefined) {
        return `${place}: change ${pendingReplace.requestId} is under way`;
      }
      if (leg.hold !== undefined) {
        const { reason, expectedAt } = leg.hold;
        return `${place}: held (${because(reason)})${expectedAt === undefined ? "" : ` until ${expectedAt}`}`;
      }
      return `${place}: ${leg.ordStatus}`;
    });
  return lines.length > 0 ? lines : [state.order.ordStatus];
}

const because = ({ code, text, brokerCode, brokerText }: Reason): string => {
  const broker = [brokerCode, brokerText].filter((words) => words !== undefined).join(" ");
  return `${code}: ${text}${broker === "" ? "" : `; broker: ${broker}`}`;
};
