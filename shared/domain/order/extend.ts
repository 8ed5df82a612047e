/** How a decided fact becomes the next event of an order: the only place where events are numbered. */
import type { OrderState } from "../../../contracts/generated/types.ts";
import type { OrderEvent } from "../../../contracts/order-event.ts";
import type { EventDraft, OrderKey, Stamp } from "./events.ts";
import { applyEvent } from "./order.ts";

/**
 * @param state the order as the log has it, undefined when it has none
 * @returns the event to append after it, and the order once it is appended
 */
export function extend(
  key: OrderKey,
  state: OrderState | undefined,
  draft: EventDraft,
  stamp: Stamp,
): { readonly event: OrderEvent; readonly state: OrderState } {
  const version = (state?.version ?? 0) + 1;
  const order = state?.order ?? { ordStatus: "received" as const, cumQty: "0" };
  const { account, orderId } = key;
  const unsummed: OrderEvent = { ...draft, account, orderId, version, ...stamp, order };
  const next = applyEvent(state, unsummed);
  return { event: { ...unsummed, order: next.order }, state: next };
}
