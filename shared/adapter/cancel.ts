/** Cancelling a leg: asked as often as it takes, because asking twice is harmless. */
import type { Reason } from "../../contracts/generated/types.ts";
import { isDone } from "../domain/order/leg.ts";
import { legOf } from "../domain/order/order.ts";
import { headerOf } from "../domain/order/sending.ts";
import type { Verdict } from "../runtime/bus/bus.ts";
import { passing } from "../runtime/passing.ts";
import { checkAgain, DONE, waitAgain, type LegWork, type Target } from "./leg-work.ts";

export async function cancel(
  work: LegWork,
  target: Target,
  requestId: string | undefined,
): Promise<Verdict> {
  const { state, projected } = await work.change(target, (_, leg) => {
    if (leg.pendingCancel === undefined || leg.sending !== "not_sent" || isDone(leg)) return [];
    return [{ type: "canceled", ...headerOf(leg), requestId: leg.pendingCancel }];
  });
  const leg = state === undefined ? undefined : legOf(state, target.legId);
  if (leg === undefined || isDone(leg) || leg.pendingCancel !== requestId) {
    await projected;
    return DONE;
  }
  if (leg.sending !== "acknowledged") return waitAgain(target);
  const { session } = target.observer;
  if (leg.brokerOrderId === undefined) return work.lookAgain(target, leg.clOrdId);
  const ref = { clOrdId: leg.clOrdId, brokerOrderId: leg.brokerOrderId };
  passing("cancel.before_send");
  const outcome = await session.cancel(ref); // asking twice to cancel is harmless
  passing("cancel.answered");
  work.worker.count(`cancel_${outcome.kind}`);
  switch (outcome.kind) {
    case "acknowledged":
      return checkAgain(target); // taken on, not done: if its outcome is not told, it is asked for again
    case "never_left":
    case "unknown":
      return waitAgain(target);
    case "refused":
      return afterRefusedCancel(work, target, ref, outcome.reason);
  }
}

/** Refused because it is over, or because it cannot be now: the broker's copy tells which. */
async function afterRefusedCancel(
  work: LegWork,
  target: Target,
  { brokerOrderId }: { readonly brokerOrderId: string },
  reason: Reason,
): Promise<Verdict> {
  const found = await target.observer.session.findByBrokerOrderId(brokerOrderId);
  if (found.kind !== "found") return waitAgain(target);
  if (found.order.ordStatus === "pending_replace" || found.order.ordStatus === "replaced") {
    await target.observer.order(found.order);
    return waitAgain(target);
  }
  if (found.order.ordStatus === "pending_cancel") return checkAgain(target);
  await target.observer.order(found.order);
  const { projected } = await work.change(target, (_, leg) =>
    leg.pendingCancel === undefined
      ? []
      : [{ type: "cancel_rejected", ...headerOf(leg), requestId: leg.pendingCancel, reason }],
  );
  await projected;
  return DONE;
}
