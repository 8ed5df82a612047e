/**
 * Legs that are attached to another one: the exits of a bracket, the stop loss of an oco order.
 *
 * They are never sent by themselves: the broker makes them when it takes the leg that they are
 * attached to, holds them until it wants to, and then speaks of each by itself. Until it has done
 * so, all that is known of them follows from the other leg. Their quantity is the broker's to
 * reduce: what one exit executes, the other one need not.
 */
import type { Leg, OrderState, OrdStatus, Reason } from "../../../contracts/generated/types.ts";
import { isZero } from "../decimal.ts";
import { isDone, reviewed } from "./leg.ts";

export const isAttached = (leg: Pick<Leg, "attachedTo">): boolean => leg.attachedTo !== undefined;

/** The legs that speak for the whole order: what it executes, and how much of it is left. */
export const speakers = (state: OrderState): readonly Leg[] =>
  isOneCancelsOther(state) ? state.legs : state.legs.filter((leg) => !isAttached(leg));

/** Both exits of an oco order are for the same quantity: what either of them executes, the order does. */
export const isOneCancelsOther = ({ request }: Pick<OrderState, "request">): boolean =>
  request.orderClass === "oco";

/** The legs after an event, with what it means for those attached to its leg. */
export function followed(state: OrderState): OrderState {
  if (!state.legs.some(isAttached)) return state;
  const legs = state.legs.map((leg) => {
    const parent = state.legs.find(({ legId }) => legId === leg.attachedTo);
    return parent === undefined || isDone(leg) ? leg : follow(leg, parent, state);
  });
  return { ...state, legs };
}

function follow(leg: Leg, parent: Leg, state: OrderState): Leg {
  const end = endOf(parent, state);
  if (end !== undefined && isWaiting(leg)) {
    const { reason } = parent;
    return reviewed({ ...leg, working: end, ...(reason === undefined ? {} : { reason }) });
  }
  if (leg.brokerOrderId !== undefined || parent.sending === "not_sent") return leg;
  const { sending, attempt } = parent;
  return reviewed({ ...leg, working: "held", sending, attempt, hold: { reason: FOR_ITS_ENTRY } });
}

const FOR_ITS_ENTRY: Reason = {
  code: "held_for_parent",
  text: "it waits for the leg that it is attached to",
};

/** An exit that does not work yet cannot have executed anything. */
const isWaiting = ({ working }: Leg): boolean => working === "held" || working === "received";

const ENDS: ReadonlySet<OrdStatus> = new Set(["canceled", "rejected", "expired"]);

/**
 * How the parent's end ends what waits for it, undefined where it does not. An entry that executed
 * something has something to exit from: then only the broker's word about the exit ends it. The take
 * profit of an oco order is cancelled because its stop loss executes: only where the broker never
 * had the order is that one over with it.
 */
function endOf(parent: Leg, state: OrderState): OrdStatus | undefined {
  if (!ENDS.has(parent.working) || !isZero(parent.cumQty)) return undefined;
  if (isOneCancelsOther(state) && parent.brokerOrderId !== undefined) return undefined;
  return parent.working;
}

/**
 * The legs that a cancel of the order is for: what works now. An entry that works takes its exits
 * with it; once it is executed, the exits are what there is to cancel.
 */
export function cancelable(state: OrderState): readonly Leg[] {
  const live = state.legs.filter((leg) => !isDone(leg));
  const entries = live.filter((leg) => !isAttached(leg));
  return entries.length > 0 ? entries : live;
}
