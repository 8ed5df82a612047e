/**
 * Legs in, orders at the broker out: submit, cancel, replace.
 *
 * Each command may come again at any time, to any process. What may be sent is decided by who wins
 * the append of `submitting`; a send without an answer is never repeated on silence, the broker is
 * asked instead, for as long as it takes: the message comes again until the leg's fate is known.
 */
import { read } from "../../contracts/validate.ts";
import type { Leg, LegRouted, OrderState, Reason } from "../../contracts/generated/types.ts";
import type { EventDraft, OrderKey } from "../domain/order/events.ts";
import { isAfter } from "../domain/instant.ts";
import { isDone } from "../domain/order/leg.ts";
import { legOf } from "../domain/order/order.ts";
import {
  decideAbsent,
  decideSubmit,
  decideSubmitReplace,
  headerOf,
  remainingTerms,
} from "../domain/order/sending.ts";
import type { Delivery, Verdict } from "../runtime/bus/bus.ts";
import { now, pause, steadyMs } from "../runtime/clock.ts";
import type { Worker } from "../runtime/worker.ts";
import type { BrokerAdapter, CommandOutcome, NewOrder } from "./adapter.ts";
import type { Observer } from "./observer.ts";

const DONE: Verdict = { kind: "done" };
const again = (delayMs: number): Verdict => ({ kind: "again", delayMs });

/** How soon the broker is asked again about a leg whose fate is not known. */
const ASK_AGAIN_MS = 500;
/** A send that provably never left is tried again at once, this often. */
const NEVER_LEFT_TRIES = 4;
const NEVER_LEFT_PAUSE_MS = 250;
/**
 * The winner of an append sends within this time or not at all: a process that was frozen in between
 * must not send when others have long seen its intent and asked the broker in vain.
 */
const SEND_WITHIN_MS = 5_000;
/** A cancel or replace that the broker has taken on: how soon its outcome is looked up, at first and at most. */
const CHECK_AGAIN_MS = 2_000;
const CHECK_AGAIN_MAX_MS = 60_000;
/** Sends without an answer that one process watches; far more than can be under way. */
const WATCHED = 50_000;

type Target = {
  readonly key: OrderKey;
  readonly legId: string;
  readonly observer: Observer;
  /** How often the command was delivered, this time included. */
  readonly deliveries: number;
};

export function workOnLegs(
  worker: Worker,
  adapter: BrokerAdapter,
  observers: ReadonlyMap<string, Observer>,
): (delivery: Delivery) => Promise<Verdict> {
  const { orders, log } = worker;
  /** When this process first saw a send whose fate it does not know, by its steady clock. */
  const firstSeen = new Map<string, number>();
  const sendWithinMs = Math.min(SEND_WITHIN_MS, adapter.inFlightBoundMs);

  return async (delivery) => {
    const command = read("leg-routed.v1", delivery.body);
    if (!command.ok) {
      log.error({ seq: delivery.seq, violation: command.violation }, "routed leg breaks contract");
      return { kind: "hopeless" };
    }
    const { account, orderId, legId, received, seq } = command.value;
    const observer = observers.get(account);
    if (observer === undefined) {
      log.error({ account, orderId }, "this pool has no such account; another worker may");
      return again(5_000);
    }
    const { deliveries } = delivery;
    const target: Target = { key: { account, orderId }, legId, observer, deliveries };
    if (received !== undefined && seq !== undefined) orders.remember(received, seq);
    return work(command.value, target);
  };

  function work(command: LegRouted, target: Target): Promise<Verdict> {
    switch (command.action) {
      case "submit":
        return submit(target);
      case "cancel":
        return cancel(target, command.requestId);
      case "replace":
        return replace(target, command.requestId);
    }
  }

  async function submit(target: Target): Promise<Verdict> {
    const decidedAt = steadyMs();
    const { state, appended, projected } = await change(target, (order, leg) => {
      const step = decideSubmit(order, leg, now());
      return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
    });
    if (appended.some(({ type }) => type === "submitting")) return send(target, state, decidedAt);
    const verdict = await settleSend(target, state);
    await projected;
    return verdict;
  }

  /** We won the append: this process, and no other, sends once. */
  async function send(
    target: Target,
    state: OrderState | undefined,
    decidedAt: number,
  ): Promise<Verdict> {
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    if (state === undefined || leg === undefined) return DONE;
    const order = newOrder(state, leg.clOrdId, leg.terms);
    const { session } = target.observer;
    const { validUntil } = state.request;
    const outcome = await tryToSend(() => session.submit(order), decidedAt, validUntil);
    worker.count(`submit_${outcome.kind}`);
    const { clOrdId, attempt } = leg;
    return record(target, clOrdId, attempt, outcome);
  }

  async function tryToSend(
    command: () => Promise<CommandOutcome>,
    decidedAt: number,
    validUntil?: string,
  ): Promise<CommandOutcome> {
    for (let tries = 1; ; tries++) {
      const late = steadyMs() - decidedAt > sendWithinMs;
      if (late || (validUntil !== undefined && isAfter(now(), validUntil))) return TOO_LATE;
      const outcome = await command().catch(adapterFailed);
      if (outcome.kind !== "never_left" || tries === NEVER_LEFT_TRIES) return outcome;
      await pause(NEVER_LEFT_PAUSE_MS, worker.stopping);
    }
  }

  async function record(
    target: Target,
    clOrdId: string,
    attempt: number,
    outcome: CommandOutcome,
  ): Promise<Verdict> {
    if (outcome.kind === "acknowledged" && outcome.order !== undefined) {
      const seen = await target.observer.order(outcome.order);
      if (seen.kind === "known") await seen.projected;
      return DONE;
    }
    // A later send was refused, perhaps because of what an earlier one placed: the broker is asked.
    const earlier =
      outcome.kind === "refused" && attempt > 1
        ? await target.observer.session.find(clOrdId)
        : undefined;
    if (earlier?.kind === "found") {
      await target.observer.order(earlier.order);
      return again(ASK_AGAIN_MS);
    }
    const { state, projected } = await change(target, (_, leg) => {
      // Somebody has sent it again since: this answer is about a send that no longer decides.
      if (leg.attempt !== attempt) return [];
      if (leg.sending !== "in_flight" && leg.sending !== "unknown") return [];
      return afterSend(leg, earlier?.kind === "unknown" ? earlier : outcome);
    });
    const verdict = await settleSend(target, state);
    await projected;
    return verdict;
  }

  /** Known: done. Not known: ask the broker, and come again until it is. */
  async function settleSend(target: Target, state: OrderState | undefined): Promise<Verdict> {
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    if (leg === undefined || isDone(leg)) return DONE;
    if (leg.sending === "acknowledged" || leg.sending === "not_sent") return DONE;
    return ask(target, leg.clOrdId, leg.attempt, async () => {
      const { attempt } = leg;
      const decidedAt = steadyMs();
      const retried = await change(target, (order, current) => {
        if (current.attempt !== attempt) return [];
        const step = decideAbsent(order, current, adapter.refusesDuplicateIds, now());
        return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
      });
      if (retried.appended.some(({ type }) => type === "submitting")) {
        log.warn({ ...target.key, attempt: attempt + 1 }, "proven absent, same id sent again");
        return send(target, retried.state, decidedAt);
      }
      await retried.projected;
      return retried.appended.length > 0 ? DONE : again(ASK_AGAIN_MS);
    });
  }

  /** @param proven what follows once no send of this attempt can be under way and the broker knows none */
  async function ask(
    target: Target,
    clOrdId: string,
    attempt: number,
    proven: () => Promise<Verdict>,
  ): Promise<Verdict> {
    const name = `${clOrdId}#${attempt}`;
    const since = firstSeen.get(name) ?? steadyMs();
    if (firstSeen.size >= WATCHED) firstSeen.clear(); // only makes the waiting longer
    firstSeen.set(name, since);
    const boundMs = sendWithinMs + adapter.inFlightBoundMs;
    const overdue = steadyMs() - since > boundMs; // before the look-up, not after
    const found = await target.observer.session.find(clOrdId);
    if (found.kind === "unknown") return again(ASK_AGAIN_MS);
    if (found.kind === "absent") return overdue ? proven() : again(ASK_AGAIN_MS);
    const seen = await target.observer.order(found.order);
    firstSeen.delete(name);
    if (seen.kind === "foreign") return DONE;
    await seen.projected;
    return isOpenQuestion(legOf(seen.state, target.legId), clOrdId) ? checkAgain(target) : DONE;
  }

  async function cancel(target: Target, requestId: string | undefined): Promise<Verdict> {
    const { state, projected } = await change(target, (_, leg) => {
      if (leg.pendingCancel === undefined || leg.sending !== "not_sent" || isDone(leg)) return [];
      return [{ type: "canceled", ...headerOf(leg), requestId: leg.pendingCancel }];
    });
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    if (leg === undefined || isDone(leg) || leg.pendingCancel !== requestId) {
      await projected;
      return DONE;
    }
    if (leg.sending !== "acknowledged") return again(ASK_AGAIN_MS);
    const { session } = target.observer;
    if (leg.brokerOrderId === undefined) return lookAgain(target, leg.clOrdId);
    const ref = { clOrdId: leg.clOrdId, brokerOrderId: leg.brokerOrderId };
    const outcome = await session.cancel(ref); // asking twice to cancel is harmless
    worker.count(`cancel_${outcome.kind}`);
    switch (outcome.kind) {
      case "acknowledged":
        return checkAgain(target); // taken on, not done: if its outcome is not told, it is asked for again
      case "never_left":
      case "unknown":
        return again(ASK_AGAIN_MS);
      case "refused":
        return afterRefusedCancel(target, ref, outcome.reason);
    }
  }

  /** Refused because it is over, or because it cannot be now: the broker's copy tells which. */
  async function afterRefusedCancel(
    target: Target,
    { brokerOrderId }: { readonly brokerOrderId: string },
    reason: Reason,
  ): Promise<Verdict> {
    const found = await target.observer.session.findByBrokerOrderId(brokerOrderId);
    if (found.kind !== "found") return again(ASK_AGAIN_MS);
    if (found.order.ordStatus === "pending_replace" || found.order.ordStatus === "replaced") {
      await target.observer.order(found.order);
      return again(ASK_AGAIN_MS);
    }
    if (found.order.ordStatus === "pending_cancel") return checkAgain(target);
    await target.observer.order(found.order);
    const { projected } = await change(target, (_, leg) =>
      leg.pendingCancel === undefined
        ? []
        : [{ type: "cancel_rejected", ...headerOf(leg), requestId: leg.pendingCancel, reason }],
    );
    await projected;
    return DONE;
  }

  async function replace(target: Target, requestId: string | undefined): Promise<Verdict> {
    const decidedAt = steadyMs();
    const { state, appended, projected } = await change(target, (_, leg) => {
      const step = decideSubmitReplace(leg, requestId, now());
      return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
    });
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    const pending = leg?.pendingReplace;
    if (state === undefined || pending === undefined || pending.requestId !== requestId) {
      await projected;
      return DONE;
    }
    if (leg === undefined) return DONE;
    if (leg.brokerOrderId === undefined) return lookAgain(target, leg.clOrdId);
    if (pending.sending === "not_sent") return again(ASK_AGAIN_MS);
    if (appended.length === 0) return settleReplace(target, leg);
    const terms = remainingTerms(leg, pending.terms);
    if (terms === undefined) return settleReplace(target, leg);
    const ref = { clOrdId: leg.clOrdId, brokerOrderId: leg.brokerOrderId };
    const next = newOrder(state, pending.clOrdId, terms);
    const { session } = target.observer;
    const outcome = await tryToSend(() => session.replace(ref, next), decidedAt);
    worker.count(`replace_${outcome.kind}`);
    return afterReplace(target, pending.clOrdId, outcome);
  }

  /** An accepted replace is not yet a replaced order: its own report, or a look-up, says so. */
  async function afterReplace(
    target: Target,
    sent: string,
    outcome: CommandOutcome,
  ): Promise<Verdict> {
    const { state } = await change(target, (_, leg) => {
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
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    return leg === undefined ? DONE : settleReplace(target, leg);
  }

  async function settleReplace(target: Target, leg: Leg): Promise<Verdict> {
    const pending = leg.pendingReplace;
    if (pending === undefined) return DONE;
    return ask(target, pending.clOrdId, pending.attempt, async () => {
      const { projected } = await change(target, (_, current) => {
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

  async function lookAgain(target: Target, clOrdId: string): Promise<Verdict> {
    const found = await target.observer.session.find(clOrdId);
    if (found.kind === "found") await target.observer.order(found.order);
    return again(ASK_AGAIN_MS);
  }

  function change(target: Target, decide: (order: OrderState, leg: Leg) => readonly EventDraft[]) {
    return orders.change(target.key, (state) => {
      const leg = state === undefined ? undefined : legOf(state, target.legId);
      return state === undefined || leg === undefined ? [] : decide(state, leg);
    });
  }
}

const checkAgain = ({ deliveries }: Target): Verdict =>
  again(Math.min(CHECK_AGAIN_MS * deliveries, CHECK_AGAIN_MAX_MS));

/** An adapter that throws has told nothing: its send may be at the broker. */
const adapterFailed = (error: unknown): CommandOutcome => ({
  kind: "unknown",
  reason: { code: "adapter_failed", text: String(error).slice(0, TEXT_MAX) },
});

const TOO_LATE: CommandOutcome = {
  kind: "never_left",
  reason: { code: "too_late_to_send", text: "not sent: too long after the decision to send" },
};

/** The broker has an order under this id, and it is still not known what it means for the leg. */
const isOpenQuestion = (leg: Leg | undefined, clOrdId: string): boolean =>
  leg !== undefined &&
  !isDone(leg) &&
  (leg.pendingReplace?.clOrdId === clOrdId ||
    leg.sending === "in_flight" ||
    leg.sending === "unknown");

/** Of a reason's text. */
const TEXT_MAX = 1_024;

/** What a send without a usable copy of the order proves. */
function afterSend(leg: Leg, outcome: CommandOutcome): readonly EventDraft[] {
  switch (outcome.kind) {
    case "acknowledged":
      return [{ type: "pending_new", ...headerOf(leg) }];
    case "refused":
      return [{ type: "rejected", ...headerOf(leg), reason: outcome.reason }];
    case "never_left":
    case "unknown":
      if (leg.sending === "unknown") return [];
      return [{ type: "submit_unknown", ...headerOf(leg), action: "new", reason: outcome.reason }];
  }
}

function newOrder({ request }: OrderState, clOrdId: string, terms: Leg["terms"]): NewOrder {
  const { symbol, assetClass } = request.instrument;
  const order = { clOrdId, symbol, side: request.side, terms };
  return assetClass === undefined ? order : { ...order, assetClass };
}
