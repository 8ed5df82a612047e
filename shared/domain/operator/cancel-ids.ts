/** Ids of the cancels that a kill asks for: derived, so that a crash can never invent a second one. */
import type { OrderState } from "../../../contracts/generated/types.ts";
import { isDone } from "../order/leg.ts";
import { requestKey } from "../order/order.ts";

/** Each was refused by the broker: beyond that a person looks. */
const CANCELS_MAX = 1_000;

/** A name in a subject's alphabet has 64 characters; a number takes up to 5 of them. */
const ID_MAX = 59;

/**
 * @param commandId of the kill that asks
 * @returns the id of the next cancel of this order; undefined while one is under way, whoever asked
 */
export function nextCancelId(state: OrderState, commandId: string): string | undefined {
  if (state.legs.every((leg) => isDone(leg) || leg.pendingCancel !== undefined)) return undefined;
  for (let count = 1; count < CANCELS_MAX; count++) {
    const requestId = `${commandId.slice(0, ID_MAX)}-${count}`;
    if (!state.requests.includes(requestKey("cancel", requestId))) return requestId;
  }
  return undefined;
}
