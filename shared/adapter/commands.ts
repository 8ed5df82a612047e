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
/** Sends without an answer that one process watches; far more than can be under way. */
const WATCHED = 50_000;

type Target = {
  readonly key: OrderKey;
  readonly legId: string;
  readonly observer: Observer;
};

export function workOnLegs(
  worker: Worker,
  adapter: BrokerAdapter,
  observers: ReadonlyMap<string, Observer>,
): (delivery: Delivery) => Promise<Verdict> {
  const { orders, log } = worker;
  /** When this process first saw a send whose fate it does not know, by its steady clock. */
  const firstSeen = new Map<string, number>();

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
    const target: Target = { key: { account, orderId }, legId, observer };
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
    const { state, appended, projected } = await change(target, (order, leg) => {
      const step = decideSubmit(order, leg, now());
      return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
    });
    if (appended.some(({ type }) => type === "submitting")) return send(target, state);
    await projected;
    return settleSend(target, state);
  }

  /** We won the append: this process, and no other, sends once. */
  async function send(target: Target, state: OrderState | undefined): Promise<Verdict> {
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    if (state === undefined || leg === undefined) return DONE;
    const order = newOrder(state, leg.clOrdId, leg.terms);
    const outcome = await tryToSend(() => target.observer.session.submit(order), state);
    worker.count(`submit_${outcome.kind}`);
    return record(target, outcome);
  }

  async function tryToSend(
    command: () => Promise<CommandOutcome>,
    { request }: OrderState,
  ): Promise<CommandOutcome> {
    for (let tries = 1; ; tries++) {
      const outcome = await command().catch(adapterFailed);
      if (outcome.kind !== "never_left" || tries === NEVER_LEFT_TRIES) return outcome;
      if (isAfter(now(), request.validUntil)) return outcome;
      await pause(NEVER_LEFT_PAUSE_MS, worker.stopping);
    }
  }

  async function record(target: Target, outcome: CommandOutcome): Promise<Verdict> {
    if (outcome.kind === "acknowledged" && outcome.order !== undefined) {
      const seen = await target.observer.order(outcome.order);
      if (seen.kind === "known") await seen.projected;
      return DONE;
    }
    const { state, projected } = await change(target, (_, leg) => {
      if (leg.sending !== "in_flight" && leg.sending !== "unknown") return [];
      return afterSend(leg, outcome);
    });
    await projected;
    return settleSend(target, state);
  }

  /** Known: done. Not known: ask the broker, and come again until it is. */
  async function settleSend(target: Target, state: OrderState | undefined): Promise<Verdict> {
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    if (leg === undefined || isDone(leg)) return DONE;
    if (leg.sending === "acknowledged" || leg.sending === "not_sent") return DONE;
    return ask(target, leg.clOrdId, leg.attempt, async () => {
      const { attempt } = leg;
      const retried = await change(target, (order, current) => {
        if (current.attempt !== attempt) return [];
        const step = decideAbsent(order, current, adapter.refusesDuplicateIds, now());
        return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
      });
      if (retried.appended.some(({ type }) => type === "submitting")) {
        log.warn({ ...target.key, attempt: attempt + 1 }, "proven absent, same id sent again");
        return send(target, retried.state);
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
    const overdue = steadyMs() - since > adapter.inFlightBoundMs; // before the look-up, not after
    const found = await target.observer.session.find(clOrdId);
    if (found.kind === "unknown") return again(ASK_AGAIN_MS);
    if (found.kind === "absent") return overdue ? proven() : again(ASK_AGAIN_MS);
    const seen = await target.observer.order(found.order);
    if (seen.kind === "known") await seen.projected;
    firstSeen.delete(name);
    return DONE;
  }

  async function cancel(target: Target, requestId: string | undefined): Promise<Verdict> {
    const { state, projected } = await change(target, (_, leg) => {
      if (leg.pendingCancel === undefined || leg.sending !== "not_sent" || isDone(leg)) return [];
      return [{ type: "canceled", ...headerOf(leg), requestId: leg.pendingCancel }];
    });
    await projected;
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    if (leg === undefined || isDone(leg) || leg.pendingCancel !== requestId) return DONE;
    if (leg.sending !== "acknowledged") return again(ASK_AGAIN_MS);
    const { session } = target.observer;
    if (leg.brokerOrderId === undefined) return lookAgain(target, leg.clOrdId);
    const ref = { clOrdId: leg.clOrdId, brokerOrderId: leg.brokerOrderId };
    const outcome = await session.cancel(ref); // asking twice to cancel is harmless
    worker.count(`cancel_${outcome.kind}`);
    switch (outcome.kind) {
      case "acknowledged":
        return DONE;
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
    if (found.order.ordStatus === "pending_cancel") return DONE;
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
    const { state, appended, projected } = await change(target, (_, leg) => {
      const step = decideSubmitReplace(leg, requestId);
      return step.kind === "send" || step.kind === "end" ? [step.draft] : [];
    });
    await projected;
    const leg = state === undefined ? undefined : legOf(state, target.legId);
    const pending = leg?.pendingReplace;
    if (state === undefined || leg === undefined || pending?.requestId !== requestId) return DONE;
    if (pending === undefined) return DONE;
    if (leg.brokerOrderId === undefined) return lookAgain(target, leg.clOrdId);
    if (pending.sending === "not_sent") return again(ASK_AGAIN_MS);
    if (appended.length === 0) return settleReplace(target, leg);
    const terms = remainingTerms(leg, pending.terms);
    if (terms === undefined) return settleReplace(target, leg);
    const ref = { clOrdId: leg.clOrdId, brokerOrderId: leg.brokerOrderId };
    const next = newOrder(state, pending.clOrdId, terms);
    const outcome = await tryToSend(() => target.observer.session.replace(ref, next), state);
    worker.count(`replace_${outcome.kind}`);
    return afterReplace(target, outcome);
  }

  /** An accepted replace is not yet a replaced order: its own report, or a look-up, says so. */
  async function afterReplace(target: Target, outcome: CommandOutcome): Promise<Verdict> {
    const { state } = await change(target, (_, leg) => {
      const pending = leg.pendingReplace;
      if (pending?.sending !== "in_flight" || outcome.kind === "acknowledged") return [];
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

/** An adapter that throws has told nothing: its send may be at the broker. */
const adapterFailed = (error: unknown): CommandOutcome => ({
  kind: "unknown",
  reason: { code: "adapter_failed", text: String(error).slice(0, TEXT_MAX) },
});

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
