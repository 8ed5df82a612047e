/**
 * What becomes of a decision to send, or to take an order on, under the kill switch.
 *
 * Pure. Only what would lead to a send is changed; cancels, questions and endings pass. A leg whose
 * earlier send is not known is never declared stopped: it may live, and is ended only as proven absent.
 */
import type { Leg, OrderRequested, OrderState } from "../../../contracts/generated/types.ts";
import type { Decision } from "../routing/decide.ts";
import { headerOf, maySendAgain, type SubmitStep } from "../order/sending.ts";
import type { Touched, Word } from "./kills.ts";

/** A leg that was about to be sent, for the first time or again. */
export function heedSubmit(step: SubmitStep, leg: Leg, word: Word): SubmitStep {
  if (step.kind !== "send" || word.kind === "go") return step;
  if (word.kind === "wait") return { kind: "nothing" };
  const { code, text } = word.reason;
  const header = headerOf(leg);
  if (leg.sending === "not_sent") {
    return {
      kind: "end",
      draft: { type: "canceled", ...header, reason: { code, text: `never sent: ${text}` } },
    };
  }
  // Not proven by the broker, permitted by an operator: the permission waits, and nothing is concluded.
  if (maySendAgain(leg)) return { kind: "ask" };
  const absent = {
    code: "never_reached_broker",
    text: `proven absent, and not sent again: ${text}`,
  };
  return { kind: "end", draft: { type: "canceled", ...header, reason: absent } };
}

/** A replace that was about to be sent: the order works on as it is. */
export function heedReplace(
  step: SubmitStep,
  leg: Leg,
  requestId: string | undefined,
  word: Word,
): SubmitStep {
  if (step.kind !== "send" || word.kind === "go") return step;
  if (word.kind === "wait" || requestId === undefined) return { kind: "nothing" };
  const { reason } = word;
  return { kind: "end", draft: { type: "replace_rejected", ...headerOf(leg), requestId, reason } };
}

/**
 * The router's answer; undefined where it must wait. Repeats are answered as ever.
 *
 * @param state the order as the log has it, undefined for a new one
 */
export function heedDecision(
  decision: Decision,
  state: OrderState | undefined,
  wordOn: (order: Touched) => Word,
): Decision | undefined {
  if (typeof decision === "string") return decision;
  if (decision.type === "received") {
    const { request, digest, legs } = decision;
    const word = wordOn(touchedBy(request, legs));
    if (word.kind === "go") return decision;
    return word.kind === "wait"
      ? undefined
      : { type: "refused", request, digest, reason: word.reason };
  }
  if (decision.type === "pending_replace" && state !== undefined) {
    const { requestId } = decision;
    const word = wordOn(touchedBy(state.request, state.legs));
    if (word.kind === "go") return decision;
    return word.kind === "wait"
      ? undefined
      : { type: "request_refused", request: "replace", requestId, reason: word.reason };
  }
  return decision;
}

export const touchedBy = (
  {
    account,
    instrument,
    legs: options = [],
  }: Pick<OrderRequested, "account" | "instrument" | "legs">,
  legs: readonly { readonly broker: string }[],
): Touched => ({
  account,
  symbols: [instrument.symbol, ...options.map(({ symbol }) => symbol)],
  brokers: legs.map(({ broker }) => broker),
});
