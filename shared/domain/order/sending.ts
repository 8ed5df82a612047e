/**
 * May this leg be sent, and what do its broker's answers mean? The heart of "never sent twice".
 *
 * Pure. The one rule behind all of it: only the writer of a `submitting` event may send, each such
 * event permits one send, and a second one is written only where the broker's own refusal of
 * duplicate ids makes it harmless.
 */
import type { Leg, OrderState, Reason } from "../../../contracts/generated/types.ts";
import { isPositive, subtract } from "../decimal.ts";
import { isAfter } from "../instant.ts";
import { isAttached } from "./attached.ts";
import type { EventDraft } from "./events.ts";
import { isDone } from "./leg.ts";

export type LegHeader = {
  readonly legId: string;
  readonly broker: string;
  readonly clOrdId: string;
};

export const headerOf = ({ legId, broker, clOrdId }: Leg): LegHeader => ({
  legId,
  broker,
  clOrdId,
});

/** What a pool does next about a leg it was told to send. */
export type SubmitStep =
  /** Append this; whoever wins the append sends. */
  | { readonly kind: "send"; readonly draft: EventDraft }
  /** Append this; nothing is sent. */
  | { readonly kind: "end"; readonly draft: EventDraft }
  /** Somebody's send may be under way or lost: ask the broker. */
  | { readonly kind: "ask" }
  | { readonly kind: "nothing" };

export function decideSubmit(state: OrderState, leg: Leg, now: string): SubmitStep {
  if (isDone(leg) || isAttached(leg)) return { kind: "nothing" };
  switch (leg.sending) {
    case "acknowledged":
      return { kind: "nothing" };
    case "in_flight":
    case "unknown":
      return { kind: "ask" };
    case "not_sent":
      break;
  }
  if (leg.pendingCancel !== undefined) {
    const requestId = leg.pendingCancel;
    return { kind: "end", draft: { type: "canceled", ...headerOf(leg), requestId } };
  }
  const { validUntil } = state.request;
  if (isAfter(now, validUntil)) {
    const reason: Reason = {
      code: "request_expired",
      path: "/validUntil",
      text: `found ${validUntil}, and it is ${now}: it was never sent`,
    };
    return { kind: "end", draft: { type: "canceled", ...headerOf(leg), reason } };
  }
  if (leg.hold !== undefined && isWaiting(leg.hold, now)) return { kind: "nothing" };
  return { kind: "send", draft: submitting(leg, leg.attempt + 1) };
}

/** Held by the gateway: until its time, or, where that is not known, until it is held no more. */
const isWaiting = ({ expectedAt }: NonNullable<Leg["hold"]>, now: string): boolean =>
  expectedAt === undefined || isAfter(expectedAt, now);

const submitting = (leg: Leg, attempt: number): EventDraft => ({
  type: "submitting",
  ...headerOf(leg),
  action: "new",
  attempt,
});

/** An operator has permitted one more send, and it has not been made. */
export const maySendAgain = ({ resolved, clOrdId, attempt }: Leg): boolean =>
  resolved?.verdict === "send_again" &&
  resolved.clOrdId === clOrdId &&
  resolved.attempt === attempt;

/**
 * The broker was asked and does not know the id, later than any send of it can have been under way.
 *
 * @param refusesDuplicateIds the broker's word that one id can never place two orders
 * @returns `ask` where silence is all there is: only the broker or an operator can end it (resolve.ts)
 */
export function decideAbsent(
  state: OrderState,
  leg: Leg,
  refusesDuplicateIds: boolean,
  now: string,
): SubmitStep {
  if (isAttached(leg)) return { kind: "nothing" };
  if (leg.sending !== "in_flight" && leg.sending !== "unknown") return { kind: "nothing" };
  const isWanted = leg.pendingCancel === undefined && !isAfter(now, state.request.validUntil);
  if (!refusesDuplicateIds && !(isWanted && maySendAgain(leg))) return { kind: "ask" };
  if (isWanted) return { kind: "send", draft: submitting(leg, leg.attempt + 1) };
  const reason: Reason = {
    code: "never_reached_broker",
    text: "its send got no answer, and the broker does not know it long after",
  };
  const requestId = leg.pendingCancel;
  const asked = requestId === undefined ? {} : { requestId };
  return { kind: "end", draft: { type: "canceled", ...headerOf(leg), ...asked, reason } };
}

/** May this replace be sent? `ask`: it was, and its fate is not known; `nothing`: not now, or never. */
export function decideSubmitReplace(
  leg: Leg,
  requestId: string | undefined,
  now: string,
): SubmitStep {
  const replace = leg.pendingReplace;
  if (replace === undefined || replace.requestId !== requestId) return { kind: "nothing" };
  if (replace.sending !== "not_sent") return { kind: "ask" };
  const refused = (code: string, text: string): SubmitStep => ({
    kind: "end",
    draft: { type: "replace_rejected", ...headerOf(leg), requestId, reason: { code, text } },
  });
  if (leg.pendingCancel !== undefined) {
    return refused("already_pending_cancel", "a cancel came before the replace was sent");
  }
  if (isAfter(now, replace.validUntil)) {
    return refused("request_expired", `found ${replace.validUntil}, and it is ${now}`);
  }
  if (remainingTerms(leg, replace.terms) === undefined) {
    const text = `found ${String(replace.terms.orderQty)}, and ${leg.cumQty} are executed already`;
    return refused("quantity_executed", text);
  }
  if (leg.sending !== "acknowledged" || leg.brokerOrderId === undefined) return { kind: "nothing" };
  const { clOrdId } = replace;
  const attempt = replace.attempt + 1;
  const header = { ...headerOf(leg), clOrdId };
  return { kind: "send", draft: { type: "submitting", ...header, action: "replace", attempt } };
}

/**
 * What a replaced leg asks its broker for: only what is still open, so that an executed part is never
 * bought twice.
 *
 * @returns undefined when the executions have used up the new quantity: there is nothing to ask for
 */
export function remainingTerms(leg: Leg, terms: Leg["terms"]): Leg["terms"] | undefined {
  if (terms.orderQty === undefined) return terms;
  const left = subtract(terms.orderQty, leg.cumQty);
  return isPositive(left) ? { ...terms, orderQty: left } : undefined;
}
