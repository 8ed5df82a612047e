/** What the gateway's words mean for a request: taken, refused, or something else's affair. Pure. */
import type { OrderEvent } from "../../contracts/order-event.ts";
import type { OrdStatus, Reason, RequestRefused } from "../../contracts/validate.ts";

export type Said =
  | { readonly kind: "event"; readonly event: OrderEvent }
  /** Told beside the log: there is no order to tell it on. */
  | { readonly kind: "refusal"; readonly refusal: RequestRefused };

export type Verdict = {
  /** True when nothing more is to be expected about this request. */
  readonly final: boolean;
  /** Where the request was refused, or came to nothing. */
  readonly reason?: Reason;
  readonly said: Said;
};

/** @returns undefined for words about something else */
export type Judge = (said: Said) => Verdict | undefined;

const taken = (said: Said, final = true): Verdict => ({ final, said });
const refused = (said: Said, reason: Reason): Verdict => ({ final: true, reason, said });

/** @param digest of the request: the same order id may stand for a different order */
export const judgeNew =
  (digest: string): Judge =>
  (said) => {
    if (said.kind === "refusal") return refused(said, said.refusal.reason);
    const { event } = said;
    switch (event.type) {
      case "received":
        return event.digest === digest ? taken(said) : undefined;
      case "refused":
        return event.digest === digest ? refused(said, event.reason) : undefined;
      case "request_refused":
        return event.request === "new" && event.requestId === digest
          ? refused(said, event.reason)
          : undefined;
      default:
        return undefined;
    }
  };

/** A cancel is taken by the gateway first; the brokers have the last word. */
export function judgeCancel(requestId: string): Judge {
  return judgeChange("cancel", requestId, "canceled");
}

export function judgeReplace(requestId: string): Judge {
  return judgeChange("replace", requestId, undefined);
}

function judgeChange(
  kind: "cancel" | "replace",
  requestId: string,
  success: OrdStatus | undefined,
): Judge {
  /** Version of the event with which the gateway took the request. */
  let takenAt: number | undefined;
  return (said) => {
    if (said.kind === "refusal") {
      const { refusal } = said;
      return refusal.requestId === requestId ? refused(said, refusal.reason) : undefined;
    }
    const { event } = said;
    if ("requestId" in event && event.requestId === requestId) {
      switch (event.type) {
        case "request_refused":
          if (event.request === kind) return refused(said, event.reason);
          break;
        case "pending_cancel":
        case "pending_replace":
          takenAt = event.version;
          return event.order.done ? undefined : taken(said, false);
        case "cancel_rejected":
        case "replace_rejected":
          return refused(said, event.reason);
        case "replaced":
          return taken(said);
        default:
      }
    }
    if (takenAt === undefined || event.version <= takenAt) return undefined;
    // The broker's answer to a later request to cancel is its answer to this one.
    if (kind === "cancel" && event.type === "cancel_rejected") return refused(said, event.reason);
    const { ordStatus, done } = event.order;
    if (done === undefined) return undefined;
    if (ordStatus === success) return taken(said);
    return refused(said, { code: "order_done", text: `the order is ${ordStatus}` });
  };
}

/** The operator's word is on the log, and what followed from it; or it was refused. */
export const judgeResolve =
  (commandId: string): Judge =>
  (said) => {
    if (said.kind === "refusal") {
      const { refusal } = said;
      return refusal.requestId === commandId ? refused(said, refusal.reason) : undefined;
    }
    const { event } = said;
    if (!("requestId" in event) || event.requestId !== commandId) return undefined;
    if (event.type === "request_refused") return refused(said, event.reason);
    return event.type === "resolved" ? taken(said) : undefined;
  };
