/**
 * Legs that somebody must still do something about, by what the log alone says of them.
 *
 * Pure. The bus carries one command for each thing to do, and may lose it: a tail that was rolled back,
 * seven days that passed, a router that died between the log and the bus. The log does not lose the leg.
 * A command that comes once more is harmless: what may be sent is decided by who wins the append.
 */
import type { Leg, LegRouted, OrderState } from "../../../contracts/generated/types.ts";
import { isAfter } from "../instant.ts";
import { isAttached } from "./attached.ts";
import { isDone } from "./leg.ts";
import { openQuestion } from "./resolve.ts";

/** @param now RFC 3339 UTC: a leg that is held until later waits for nobody */
export function commandsFor(state: OrderState, broker: string, now: string): readonly LegRouted[] {
  const { account, orderId } = state;
  return state.legs
    .filter((leg) => leg.broker === broker)
    .flatMap((leg) =>
      actionsFor(leg, now).map((action): LegRouted => {
        const requestId = requestOf(leg, action);
        const header = { action, account, orderId, legId: leg.legId, broker };
        return { ...header, ...(requestId === undefined ? {} : { requestId }) };
      }),
    );
}

function actionsFor(leg: Leg, now: string): readonly LegRouted["action"][] {
  if (isDone(leg)) return [];
  const actions: LegRouted["action"][] = [];
  // A cancel ends what was never sent; what may have been sent is asked about beside it.
  const isHeld = leg.hold !== undefined && isAfter(leg.hold.expectedAt ?? FOR_EVER, now);
  const isUnsent = leg.sending === "not_sent";
  const isAsked = leg.sending === "in_flight" || leg.sending === "unknown";
  const isDue = isAsked || (isUnsent && leg.pendingCancel === undefined && !isHeld);
  if (isDue && !isAttached(leg)) actions.push("submit"); // an exit goes out with its entry
  if (leg.pendingCancel !== undefined) actions.push("cancel");
  if (leg.pendingReplace !== undefined) actions.push("replace");
  return actions;
}

/** A hold without an end is ended by an event. */
const FOR_EVER = "9999-12-31T23:59:59Z";

function requestOf(leg: Leg, action: LegRouted["action"]): string | undefined {
  switch (action) {
    case "submit":
      return undefined;
    case "cancel":
      return leg.pendingCancel;
    case "replace":
      return leg.pendingReplace?.requestId;
  }
}

/** A leg that waits longer is looked after more and more seldom; what it waits for may be away for long. */
const ROUND_MAX_MS = 600_000;

/**
 * Which time it is that a leg is looked after: 0 before the first, and one more whenever the wait has
 * doubled, or every ten minutes. The same for everybody who asks, so that several do the work of one.
 */
export function roundAt(ageMs: number, firstMs: number): number {
  const mostMs = Math.max(ROUND_MAX_MS, firstMs);
  let round = 0;
  let dueMs = firstMs;
  let waitMs = firstMs;
  while (ageMs >= dueMs && waitMs < mostMs) {
    round += 1;
    dueMs += waitMs;
    waitMs = Math.min(waitMs * 2, mostMs);
  }
  return ageMs < dueMs ? round : round + 1 + Math.floor((ageMs - dueMs) / waitMs);
}

/** Why an operator should know of a leg. */
export type Doubt = {
  readonly legId: string;
  readonly broker: string;
  readonly kind: "send" | "change" | "cancel" | "evidence";
};

/** @param quietBefore RFC 3339 UTC: what is newer may be answered in a moment, and is no doubt yet */
export function doubtsOf(state: OrderState, quietBefore: string): readonly Doubt[] {
  const isQuiet = !isAfter(state.updatedAt, quietBefore);
  return state.legs.flatMap((leg) => {
    const { legId, broker } = leg;
    const question = openQuestion(leg);
    const kinds: Doubt["kind"][] = [];
    if (question !== undefined && (isQuiet || isToldUnknown(leg))) {
      kinds.push(question.action === "new" ? "send" : "change");
    }
    if (leg.pendingCancel !== undefined && isQuiet && !isDone(leg)) kinds.push("cancel");
    if (state.requests.some((key) => key.startsWith(`evidence:${legId}:`))) kinds.push("evidence");
    return kinds.map((kind) => ({ legId, broker, kind }));
  });
}

const isToldUnknown = ({ sending, pendingReplace }: Leg): boolean =>
  sending === "unknown" || pendingReplace?.sending === "unknown";
