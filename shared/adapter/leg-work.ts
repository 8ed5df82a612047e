/**
 * What every command about a leg is made of: changing the leg on the log, sending within one's turn,
 * and asking the broker about a send that got no answer.
 */
import type { Leg, OrderState } from "../../contracts/generated/types.ts";
import type { EventDraft, OrderKey } from "../domain/order/events.ts";
import { isAfter } from "../domain/instant.ts";
import { touchedBy } from "../domain/operator/heed.ts";
import type { Hold, Word } from "../domain/operator/kills.ts";
import { parseClOrdId } from "../domain/order/identity.ts";
import { isDone } from "../domain/order/leg.ts";
import { legOf } from "../domain/order/order.ts";
import type { Verdict } from "../runtime/bus/bus.ts";
import { now, pause, steadyMs } from "../runtime/clock.ts";
import type { Changed } from "../runtime/orders.ts";
import type { Switchboard } from "../runtime/operator/switchboard.ts";
import type { Worker } from "../runtime/worker.ts";
import type { BrokerAdapter, CommandOutcome, Lookup, NewOrder, Permit } from "./adapter.ts";
import type { Observer } from "./observer.ts";

export const DONE: Verdict = { kind: "done" };
export const again = (delayMs: number): Verdict => ({ kind: "again", delayMs });

/** The reason of a send that a kill held back. */
export const STOPPED: Hold["code"] = "kill_switch";

/**
 * How soon the broker is asked again about a leg whose fate is not known: at first, and at most. What
 * was not told within seconds is seldom told a moment later, and each look-up is one of the budget's.
 */
const ASK_AGAIN_MS = 500;
const ASK_AGAIN_MAX_MS = 30_000;
/** What waits for another command about the leg, or for a cancel's way to be free, comes sooner. */
const WAIT_AGAIN_MAX_MS = 5_000;
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

/** The leg that a command is about. */
export type Target = {
  readonly key: OrderKey;
  readonly legId: string;
  readonly observer: Observer;
  /** How often the command was delivered, this time included. */
  readonly deliveries: number;
};

export type LegWork = {
  readonly worker: Worker;
  readonly adapter: BrokerAdapter;
  /** Changes the leg on the log; decides nothing for a leg that is not there. */
  readonly change: (target: Target, decide: DecideLeg) => Promise<Changed>;
  /**
   * Sends, unless the turn is lost: too long after the decision, after the request's validity, or a
   * kill holds.
   *
   * @param decidedAt steady clock, from before the append that permits the send
   */
  readonly tryToSend: (
    command: (permit: Permit) => Promise<CommandOutcome>,
    permit: Permit,
    decidedAt: number,
    validUntil?: string,
  ) => Promise<CommandOutcome>;
  /** Whether the kill switch lets the leg leave now. */
  readonly wordOn: (order: OrderState, leg: Leg) => Word;
  /**
   * Asks the broker about a send whose fate is not known, and comes again until it is.
   *
   * @param proven what follows once no send of this attempt can be under way and the broker knows none;
   * `later` where nothing does
   * @param named the broker's own id of it, by an operator's word: then absence proves nothing
   */
  readonly ask: (
    target: Target,
    clOrdId: string,
    attempt: number,
    proven: (later: Verdict) => Promise<Verdict>,
    named?: string,
  ) => Promise<Verdict>;
  /** Learns what the broker calls the leg, and comes again. */
  readonly lookAgain: (target: Target, clOrdId: string) => Promise<Verdict>;
};

export type DecideLeg = (order: OrderState, leg: Leg) => readonly EventDraft[];

export function openLegWork(
  worker: Worker,
  adapter: BrokerAdapter,
  switchboard: Pick<Switchboard, "wordOn">,
): LegWork {
  /** When this process first saw a send whose fate it does not know, by its steady clock. */
  const firstSeen = new Map<string, number>();
  const sendWithinMs = Math.min(SEND_WITHIN_MS, adapter.inFlightBoundMs);

  async function tryToSend(
    command: (permit: Permit) => Promise<CommandOutcome>,
    permit: Permit,
    decidedAt: number,
    validUntil?: string,
  ): Promise<CommandOutcome> {
    for (let tries = 1; ; tries++) {
      const late = steadyMs() - decidedAt > sendWithinMs;
      if (late || (validUntil !== undefined && isAfter(now(), validUntil))) return TOO_LATE;
      const hold = permit(); // nothing may come between this and the send but what asks again
      const outcome: CommandOutcome =
        hold === undefined
          ? await command(permit).catch(adapterFailed)
          : { kind: "never_left", reason: hold };
      if (outcome.kind !== "never_left" || tries === NEVER_LEFT_TRIES) return outcome;
      if (outcome.reason.code === STOPPED) return outcome; // the next try would be stopped as well
      await pause(NEVER_LEFT_PAUSE_MS, worker.stopping);
    }
  }

  async function ask(
    target: Target,
    clOrdId: string,
    attempt: number,
    proven: (later: Verdict) => Promise<Verdict>,
    named?: string,
  ): Promise<Verdict> {
    const name = `${clOrdId}#${attempt}`;
    const since = firstSeen.get(name) ?? steadyMs();
    if (firstSeen.size >= WATCHED) firstSeen.clear(); // only makes the waiting longer
    firstSeen.set(name, since);
    const boundMs = sendWithinMs + adapter.inFlightBoundMs;
    const ageMs = steadyMs() - since; // before the look-up, not after
    const later = again(askAgainMs(ageMs, boundMs));
    const found = await lookUp(target, clOrdId, named);
    if (found.kind === "unknown") return later;
    if (found.kind === "absent") return ageMs > boundMs ? proven(later) : later;
    const seen = await target.observer.order(found.order);
    firstSeen.delete(name);
    if (seen.kind === "foreign") return DONE;
    await seen.projected;
    return isOpenQuestion(legOf(seen.state, target.legId), clOrdId) ? checkAgain(target) : DONE;
  }

  /** By our id, and by the broker's own where an operator has named it. */
  async function lookUp(target: Target, clOrdId: string, named?: string): Promise<Lookup> {
    const { session } = target.observer;
    const found = await session.find(clOrdId);
    if (named === undefined || found.kind === "found") return found;
    const word = await session.findByBrokerOrderId(named);
    if (word.kind === "unknown") return word;
    const { key } = target;
    const theirs = word.kind === "found" ? word.order.clOrdId : undefined;
    if (word.kind === "found" && (theirs === clOrdId || parseClOrdId(theirs ?? "") === undefined)) {
      return { kind: "found", order: { ...word.order, clOrdId } };
    }
    worker.log.error({ ...key, named, theirs }, "an operator named an order that is not this one");
    return { kind: "unknown", reason: { code: "unexpected_answer", text: "not the order named" } };
  }

  async function lookAgain(target: Target, clOrdId: string): Promise<Verdict> {
    const found = await target.observer.session.find(clOrdId);
    if (found.kind === "found") await target.observer.order(found.order);
    return again(Math.min(ASK_AGAIN_MS * target.deliveries, ASK_AGAIN_MAX_MS));
  }

  function change(target: Target, decide: DecideLeg): Promise<Changed> {
    return worker.orders.change(target.key, (state) => {
      const leg = state === undefined ? undefined : legOf(state, target.legId);
      return state === undefined || leg === undefined ? [] : decide(state, leg);
    });
  }

  const wordOn = ({ request }: OrderState, leg: Leg): Word =>
    switchboard.wordOn(touchedBy(request, [leg]));

  return { worker, adapter, change, wordOn, tryToSend, ask, lookAgain };
}

/** Asks the word at each call: what held at the decision may hold no more at the send. */
export const permitBy =
  (wordOn: () => Word): Permit =>
  () => {
    const word = wordOn();
    return word.kind === "go" ? undefined : word.reason;
  };

/** The order that the broker is to have under this id, by itself: what a replace asks for. */
export function orderOfLeg(
  { request }: OrderState,
  leg: Leg,
  clOrdId: string,
  terms: Leg["terms"],
): NewOrder {
  const { instrument, positionEffect } = request;
  const { symbol, assetClass } = instrument;
  return {
    clOrdId,
    symbol,
    side: leg.side ?? request.side,
    terms,
    ...(assetClass === undefined ? {} : { assetClass }),
    ...(positionEffect === undefined ? {} : { positionEffect }),
  };
}

/** The same with all that comes into being with it. */
export function newOrder(state: OrderState, leg: Leg): NewOrder {
  const { orderClass, takeProfit, stopLoss, legs } = state.request;
  return {
    ...orderOfLeg(state, leg, leg.clOrdId, leg.terms),
    ...(orderClass === undefined ? {} : { orderClass }),
    ...(takeProfit === undefined ? {} : { takeProfit }),
    ...(stopLoss === undefined ? {} : { stopLoss }),
    ...(legs === undefined ? {} : { legs }),
  };
}

/**
 * Half of its age is waited for, within the bounds, and not past the moment from which absence proves.
 *
 * @param boundMs the age from which absence proves
 */
export function askAgainMs(ageMs: number, boundMs: number): number {
  const waitMs = Math.min(Math.max(ageMs / 2, ASK_AGAIN_MS), ASK_AGAIN_MAX_MS);
  const untilProofMs = boundMs - ageMs + 1;
  const next = untilProofMs > 0 ? Math.min(waitMs, Math.max(untilProofMs, ASK_AGAIN_MS)) : waitMs;
  return Math.ceil(next);
}

/** For what stands in the way to pass: nothing is asked of the broker meanwhile. */
export const waitAgain = ({ deliveries }: Target): Verdict =>
  again(Math.min(ASK_AGAIN_MS * deliveries, WAIT_AGAIN_MAX_MS));

export const checkAgain = ({ deliveries }: Target): Verdict =>
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
