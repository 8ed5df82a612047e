/** The answer to a request as `submit`, `cancel` and `replace` print it, for programs and for people. */
import type { Reason } from "../../contracts/validate.ts";
import { excerpt } from "../../contracts/violation.ts";
import type { Answered } from "./answers.ts";
import type { Said } from "./verdict.ts";

/** One JSON line with --json. */
export type Sent = {
  readonly ok: boolean;
  /** Of the input, where it has lines. */
  readonly line?: number;
  readonly account?: string;
  readonly orderId?: string;
  readonly requestId?: string;
  /** Where `ok` is false. */
  readonly error?: Reason;
  /** The event of the order's log that is the answer. */
  readonly event?: object;
  /** A request-refused.v1, where the order has no log. */
  readonly refusal?: object;
};

export type Ids = Pick<Sent, "line" | "account" | "orderId" | "requestId">;

export const failed = (ids: Ids, error: Reason): Sent => ({ ok: false, ...ids, error });

/** @param waitMs how long was waited: silence is told with it */
export function sentOf(ids: Ids, { verdict, seq }: Answered, waitMs: number): Sent {
  if (verdict === undefined) return failed(ids, silence(seq, waitMs));
  const { said, reason } = verdict;
  return {
    ok: reason === undefined,
    ...ids,
    ...(reason === undefined ? {} : { error: reason }),
    ...(said.kind === "event" ? { event: said.event } : { refusal: said.refusal }),
  };
}

/** Nobody knows then what becomes of the request, and nobody may claim to. */
function silence(seq: number | undefined, waitMs: number): Reason {
  const where =
    seq === undefined
      ? "the bus did not confirm the request, which may be on it all the same"
      : `the request is on the bus (sequence ${seq}) and may still be worked on`;
  return {
    code: "no_answer",
    text: `found no answer within ${waitMs} ms; ${where}: look with bgw orders before sending anything else`,
  };
}

/** One line. */
export function describeSent(sent: Sent, said?: Said): string {
  const { ok, line, orderId, requestId, error } = sent;
  const place = line === undefined ? "" : `line ${line}: `;
  const name = [orderId, requestId].filter((id) => id !== undefined).join(" ");
  const subject = name === "" ? place : `${place}${name}: `;
  if (!ok && error !== undefined) {
    const path = error.path === undefined || error.path === "" ? "" : ` (${error.path})`;
    return `${subject}${error.code}: ${excerpt(error.text, 1_024)}${path}`;
  }
  return `${subject}${said?.kind === "event" ? describeEvent(said.event) : "done"}`;
}

function describeEvent(event: Extract<Said, { kind: "event" }>["event"]): string {
  switch (event.type) {
    case "received": {
      const legs = event.legs.map(({ legId, broker, clOrdId, orderQty, cashOrderQty }) => {
        const quantity = orderQty ?? `cash ${cashOrderQty ?? "?"}`;
        return `leg ${legId}: ${quantity} to ${broker} as ${clOrdId}`;
      });
      return `received; ${legs.join("; ")}`;
    }
    case "pending_cancel":
    case "pending_replace":
      return `${event.type}; the broker is being told`;
    case "resolved":
      return `resolved as ${event.verdict}; the order was ${event.order.ordStatus}`;
    default:
      return `${event.type}; the order is ${event.order.ordStatus}`;
  }
}
