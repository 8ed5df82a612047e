/** Sending a leg: once by whoever wins its intent, and again only where that is proven harmless. */
import type { Leg, OrderState, Reason } from "../../contracts/generated/types.ts";
import type { EventDraft } from "../domain/order/events.ts";
import { heedSubmit } from "../domain/operator/heed.ts";
import { isDone } from "../domain/order/leg.ts";
import { legOf } from "../domain/order/order.ts";
import { decideAbsent, decideSubmit, headerOf } from "../domain/order/sending.ts";
import type { Verdict } from "../runtime/bus/bus.ts";
import { now, steadyMs } from "../runtime/clock.ts";
import { passing } from "../runtime/passing.ts";
import type { CommandOutcome } from "./adapter.ts";
import {
  DONE,
  newOrder,
  permitBy,
  STOPPED,
  waitAgain,
  type LegWork,
  type Target,
} from "./leg-work.ts";

export async function submit(work: LegWork, target: Target): Promise<Verdict> {
  const decidedAt = steadyMs();
  const { state, appended, projected } = await work.change(target, (order, leg) => {
    const step = heedSubmit(decideSubmit(order, leg, now()), leg, work.wordOn(order, leg));
    if (step.kind === "send") passing("submit.before_intent");
    return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
  });
  if (appended.some(({ type }) => type === "submitting"))
    return send(work, target, state, decidedAt);
  const verdict = await settleSend(work, target, state);
  await projected;
  return verdict;
}

/** We won the append: this process, and no other, sends once. */
async function send(
  work: LegWork,
  target: Target,
  state: OrderState | undefined,
  decidedAt: number,
): Promise<Verdict> {
  const leg = state === undefined ? undefined : legOf(state, target.legId);
  if (state === undefined || leg === undefined) return DONE;
  passing("submit.intent_stored");
  const order = newOrder(state, leg);
  const { session } = target.observer;
  const { validUntil } = state.request;
  const permit = permitBy(() => work.wordOn(state, leg));
  const outcome = await work.tryToSend(
    (permitted) => session.submit(order, permitted),
    permit,
    decidedAt,
    validUntil,
  );
  passing("submit.answered");
  work.worker.count(`submit_${outcome.kind}`);
  const { clOrdId, attempt } = leg;
  return record(work, target, clOrdId, attempt, outcome);
}

async function record(
  work: LegWork,
  target: Target,
  clOrdId: string,
  attempt: number,
  outcome: CommandOutcome,
): Promise<Verdict> {
  if (outcome.kind === "acknowledged" && outcome.order !== undefined) {
    const seen = await target.observer.order(outcome.order);
    passing("submit.event_stored");
    if (seen.kind === "known") await seen.projected;
    passing("submit.projected");
    return DONE;
  }
  // A later send was refused, perhaps because of what an earlier one placed: the broker is asked.
  const earlier =
    outcome.kind === "refused" && attempt > 1
      ? await target.observer.session.find(clOrdId)
      : undefined;
  if (earlier?.kind === "found") {
    await target.observer.order(earlier.order);
    return waitAgain(target);
  }
  const { state, projected } = await work.change(target, (_, leg) => {
    // Somebody has sent it again since: this answer is about a send that no longer decides.
    if (leg.attempt !== attempt) return [];
    if (leg.sending !== "in_flight" && leg.sending !== "unknown") return [];
    return afterSend(leg, earlier?.kind === "unknown" ? earlier : outcome);
  });
  const verdict = await settleSend(work, target, state);
  await projected;
  return verdict;
}

/** Known: done. Not known: ask the broker, and come again until it is. */
async function settleSend(
  work: LegWork,
  target: Target,
  state: OrderState | undefined,
): Promise<Verdict> {
  const leg = state === undefined ? undefined : legOf(state, target.legId);
  if (leg === undefined || isDone(leg)) return DONE;
  if (leg.sending === "acknowledged") return DONE;
  if (leg.sending === "not_sent") return waitAgain(target); // nobody can tell whether a kill holds
  const { clOrdId, attempt, brokerOrderId: named } = leg;
  const proven = async (later: Verdict): Promise<Verdict> => {
    const decidedAt = steadyMs();
    const retried = await work.change(target, (order, current) => {
      if (current.attempt !== attempt) return [];
      const absent = decideAbsent(order, current, work.adapter.refusesDuplicateIds, now());
      const step = heedSubmit(absent, current, work.wordOn(order, current));
      return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
    });
    if (retried.appended.some(({ type }) => type === "submitting")) {
      work.worker.log.warn(
        { ...target.key, attempt: attempt + 1 },
        "proven absent, same id sent again",
      );
      return send(work, target, retried.state, decidedAt);
    }
    await retried.projected;
    return retried.appended.length > 0 ? DONE : later;
  };
  return work.ask(target, clOrdId, attempt, proven, named);
}

/** What a send without a usable copy of the order proves. */
function afterSend(leg: Leg, outcome: CommandOutcome): readonly EventDraft[] {
  switch (outcome.kind) {
    case "acknowledged":
      return [{ type: "pending_new", ...headerOf(leg) }];
    case "refused":
      return [{ type: "rejected", ...headerOf(leg), reason: outcome.reason }];
    case "never_left":
      // Held back here, by the only process that might have sent, the first time: it cannot live.
      if (outcome.reason.code === STOPPED && leg.sending === "in_flight" && leg.attempt === 1) {
        return [{ type: "canceled", ...headerOf(leg), ...askedBy(leg), reason: outcome.reason }];
      }
      return unknownSend(leg, outcome.reason);
    case "unknown":
      return unknownSend(leg, outcome.reason);
  }
}

const unknownSend = (leg: Leg, reason: Reason): readonly EventDraft[] =>
  leg.sending === "unknown"
    ? []
    : [{ type: "submit_unknown", ...headerOf(leg), action: "new", reason }];

const askedBy = ({ pendingCancel }: Leg): { readonly requestId?: string } =>
  pendingCancel === undefined ? {} : { requestId: pendingCancel };
