/**
 * An operator's word on a send whose fate nobody could find out: may it be heeded, and what follows?
 *
 * Pure. The word is one event (`resolved`), and the leg's end, where it has that consequence, the next
 * one. It may say only what the machine cannot find out by itself: whether a broker that refuses an id
 * used twice has the order is for that broker to answer, and it is asked until it does. The word is
 * about one send, named by its id and attempt, so that it permits nothing for a later one.
 */
import type {
  Leg,
  OperatorResolve,
  OrderState,
  Reason,
} from "../../../contracts/generated/types.ts";
import { isAfter } from "../instant.ts";
import type { Word } from "../operator/kills.ts";
import type { Decision } from "../routing/decide.ts";
import { isAttached } from "./attached.ts";
import { isDone } from "./leg.ts";
import { legOf, requestKey } from "./order.ts";
import { headerOf } from "./sending.ts";

export type ResolveFacts = {
  /** As the leg's pool announced it; undefined where nobody did. */
  readonly refusesDuplicateIds: boolean | undefined;
  /** RFC 3339 UTC: no send recorded before this can be under way. */
  readonly quietBefore: string;
  /** RFC 3339 UTC. */
  readonly now: string;
  /** Whether the kill switch lets the leg leave. */
  readonly word: Word;
};

/** A send without a known outcome. */
export type OpenQuestion = {
  readonly action: "new" | "replace";
  readonly clOrdId: string;
  readonly attempt: number;
};

/** @returns undefined for a leg whose sends are all accounted for, and for an exit that goes out with its entry */
export function openQuestion(leg: Leg): OpenQuestion | undefined {
  if (isDone(leg)) return undefined;
  const isAsked = leg.sending === "in_flight" || leg.sending === "unknown";
  if (isAsked && !isAttached(leg)) {
    return { action: "new", clOrdId: leg.clOrdId, attempt: leg.attempt };
  }
  const { pendingReplace } = leg;
  if (pendingReplace === undefined || pendingReplace.sending === "not_sent") return undefined;
  return { action: "replace", clOrdId: pendingReplace.clOrdId, attempt: pendingReplace.attempt };
}

/** @returns undefined where it must wait: nobody can tell whether a kill holds */
export function decideResolve(
  command: OperatorResolve,
  state: OrderState | undefined,
  facts: ResolveFacts,
): Decision | undefined {
  if (state === undefined) return "unknown_order";
  const leg = legOf(state, command.legId);
  if (state.requests.includes(requestKey("resolve", command.commandId))) {
    return leg === undefined ? "repeat" : consequence(command, leg);
  }
  const answer = leg === undefined ? UNKNOWN_LEG : check(command, state, leg, facts);
  if (answer === "wait") return undefined;
  if (leg === undefined || answer !== undefined) {
    const reason = answer ?? UNKNOWN_LEG;
    return { type: "request_refused", request: "resolve", requestId: command.commandId, reason };
  }
  const { commandId, clOrdId, attempt, verdict, brokerOrderId, by, reason } = command;
  return {
    type: "resolved",
    ...headerOf(leg),
    clOrdId,
    requestId: commandId,
    verdict,
    attempt,
    decidedBy: by,
    reason: { code: `resolved_${verdict}`, text: reason },
    ...(verdict === "placed" && brokerOrderId !== undefined ? { brokerOrderId } : {}),
  };
}

/** What a word that is on the log has not yet led to. A crash may stand between the two. */
function consequence(command: OperatorResolve, leg: Leg): Decision {
  const { commandId, verdict, clOrdId, attempt, by } = command;
  const question = openQuestion(leg);
  if (leg.resolved?.requestId !== commandId || !ENDS.has(verdict)) return "repeat";
  if (question?.clOrdId !== clOrdId || question.attempt !== attempt) return "repeat";
  const text = `by the word of ${by}: ${command.reason}`;
  const reason: Reason = { code: `resolved_${verdict}`, text: text.slice(0, TEXT_MAX) };
  if (question.action === "new") {
    const asked = leg.pendingCancel === undefined ? {} : { requestId: leg.pendingCancel };
    return { type: "canceled", ...headerOf(leg), ...asked, reason };
  }
  const requestId = leg.pendingReplace?.requestId;
  if (requestId === undefined) return "repeat";
  return { type: "replace_rejected", ...headerOf(leg), requestId, reason };
}

const ENDS: ReadonlySet<OperatorResolve["verdict"]> = new Set(["never_placed", "give_up"]);

/** Of a reason's text. */
const TEXT_MAX = 1_024;

/** @returns why not; "wait" where nobody can tell; undefined where it may be heeded */
function check(
  command: OperatorResolve,
  state: OrderState,
  leg: Leg,
  { refusesDuplicateIds, quietBefore, now, word }: ResolveFacts,
): Reason | "wait" | undefined {
  const { verdict, clOrdId, attempt } = command;
  if (isDone(leg)) return { code: "order_done", text: `the leg is ${leg.ordStatus}` };
  const question = openQuestion(leg);
  if (question === undefined) {
    return {
      code: "not_unknown",
      text: `the leg is ${leg.ordStatus}: its sends are accounted for`,
    };
  }
  if (question.clOrdId !== clOrdId || question.attempt !== attempt) {
    const text = `found ${clOrdId}, attempt ${attempt}; open is ${question.clOrdId}, attempt ${question.attempt}`;
    return { code: "resolution_outdated", text };
  }
  if (verdict === "placed" && command.brokerOrderId === undefined) {
    const text = "found no id, expected the broker's own of its order";
    return { code: "broker_order_id_missing", path: "/brokerOrderId", text };
  }
  if (question.action === "replace" && !ENDS.has(verdict)) {
    const text = `found ${verdict} of a change, expected never_placed or give_up`;
    return { code: "verdict_not_for_replace", path: "/verdict", text };
  }
  if (verdict === "placed") return undefined; // the broker is asked before it is believed
  if (leg.sentAt === undefined || isAfter(leg.sentAt, quietBefore)) {
    const text = `sent at ${leg.sentAt ?? "a time that is not known"}: it may be under way`;
    return { code: "resolution_too_early", text };
  }
  if (verdict === "give_up") return undefined;
  if (refusesDuplicateIds === undefined) {
    return {
      code: "broker_not_announced",
      text: `no pool of ${leg.broker} says what it can prove`,
    };
  }
  if (refusesDuplicateIds) {
    const text = `${leg.broker} refuses an id used twice: it has not answered since, and is asked until it does`;
    return { code: "broker_can_tell", text };
  }
  return verdict === "send_again" ? checkSend(state, leg, now, word) : undefined;
}

function checkSend(
  { request: { validUntil } }: OrderState,
  leg: Leg,
  now: string,
  word: Word,
): Reason | "wait" | undefined {
  if (leg.pendingCancel !== undefined) {
    return { code: "already_pending_cancel", text: "its owner has asked for its end meanwhile" };
  }
  if (isAfter(now, validUntil)) {
    const text = `found ${validUntil}, and it is ${now}`;
    return { code: "request_expired", path: "/validUntil", text };
  }
  if (word.kind === "wait") return "wait";
  return word.kind === "stop" ? word.reason : undefined;
}

const UNKNOWN_LEG: Reason = {
  code: "unknown_leg",
  path: "/legId",
  text: "the order has no such leg",
};
