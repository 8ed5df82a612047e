/** Replacing a leg: sent once, under an id of its own; an accepted replace is not yet a replaced order. */
import type { Leg } from "../../contracts/generated/types.ts";
import { heedReplace } from "../domain/operator/heed.ts";
import { legOf } from "../domain/order/order.ts";
import { decideSubmitReplace, headerOf, remainingTerms } from "../domain/order/sending.ts";
import type { Verdict } from "../runtime/bus/bus.ts";
import { now, steadyMs } from "../runtime/clock.ts";
import { passing } from "../runtime/passing.ts";
import type { CommandOutcome } from "./adapter.ts";
import { DONE, orderOfLeg, permitBy, waitAgain, type LegWork, type Target } from "./leg-work.ts";

export async function replace(
  work: LegWork,
  target: Target,
  requestId: string | undefined,
): Promise<Verdict> {
  const decidedAt = steadyMs();
  const { state, appended, projected } = await work.change(target, (order, leg) => {
    const decided = decideSubmitReplace(leg, requestId, now());
    const step = heedReplace(decided, leg, requestId, work.wordOn(order, leg));
    if (step.kind === "send") passing("replace.before_intent");
    return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
  });
  const leg = state === undefined ? undefined : legOf(state, target.legId);
  const pending = leg?.pendingReplace;
  if (state === undefined || pending === undefined || pending.requestId !== requestId) {
    await projected;
    return DONE;
  }
  if (leg === undefined) return DONE;
  if (leg.brokerOrderId === undefined) return work.lookAgain(target, leg.clOrdId);
  if (pending.sending === "not_sent") return waitAgain(target);
  if (appended.length === 0) return settleReplace(work, target, leg);
  const terms = remainingTerms(leg, pending.terms);
  if (terms === undefined) return settleReplace(work, target, leg);
  passing("replace.intent_stored");
  const ref = { clOrdId: leg.clOrdId, brokerOrderId: leg.brokerOrderId };
  const next = orderOfLeg(state, leg, pending.clOrdId, terms);
  const { session } = target.observer;
  const outcome = await work.tryToSend(
    (permit) => session.replace(ref, next, permit),
    permitBy(() => work.wordOn(state, leg)),
    decidedAt,
    pending.validUntil,
  );
  passing("replace.answered");
  work.worker.count(`replace_${outcome.kind}`);
  return afterReplace(work, target, pending.clOrdId, outcome);
}

/** An accepted replace is not yet a replaced order: its own report, or a look-up, says so. */
async function afterReplace(
  work: LegWork,
  target: Target,
  sent: string,
  outcome: CommandOutcome,
): Promise<Verdict> {
  const { state } = await work.change(target, (_, leg) => {
    const pending = leg.pendingReplace;
    if (pending?.clOrdId !== sent) return []; // this one was settled meanwhile
    if (pending.sending !== "in_flight" || outcome.kind === "acknowledged") return [];
    const header = { ...headerOf(leg), requestId: pending.requestId };
    if (outcome.kind === "refused") {
      return [{ type: "replace_rejected", ...header, reason: outcome.reason }];
    }
    const { clOrdId } = pending;
    const unknown = { ...headerOf(leg), clOrdId, reason: outcome.reason };
    return [{ type: "submit_unknown", action: "replace", ...unknown }];
  });
  passing("replace.event_stored");
  const leg = state === undefined ? undefined : legOf(state, target.legId);
  return leg === undefined ? DONE : settleReplace(work, target, leg);
}

async function settleReplace(work: LegWork, target: Target, leg: Leg): Promise<Verdict> {
  const pending = leg.pendingReplace;
  if (pending === undefined) return DONE;
  return work.ask(target, pending.clOrdId, pending.attempt, async () => {
    const { projected } = await work.change(target, (_, current) => {
      if (current.pendingReplace?.clOrdId !== pending.clOrdId) return [];
      const reason = {
        code: "never_reached_broker",
        text: "the replace got no answer, and the broker does not know it long after",
      };
      const { requestId } = pending;
      return [{ type: "replace_rejected", ...headerOf(current), requestId, reason }];
    });
    await projected;
    return DONE;
  });
}
