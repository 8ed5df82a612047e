/**
 * Alpaca's HTTP answers in our words.
 *
 * A refusal is proof that there is no order; it needs a status by which Alpaca says no, and a row
 * of refusals.ts only names the reason. Everything else is unknown: 408, 429, 5xx, redirects, a 2xx that
 * cannot be read, no answer. So is a duplicate ClOrdID, for the first send may be live.
 *
 */
import type { Reason } from "../../../contracts/generated/types.ts";
import type { CommandOutcome, Lookup } from "../../../shared/adapter/adapter.ts";
import type { Answer } from "./client.ts";
import {
  cancelRefusals,
  orderRefusals,
  refusalOf,
  replaceRefusals,
  type RefusalRow,
} from "./refusals.ts";
import { isJson, readOrder } from "./wire.ts";

/** By these Alpaca says that it did not do what was asked. 409 is not among them: see DUPLICATE. */
const REFUSING: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 413, 415, 422]);

/** 422 by every report, 409 by one of Alpaca's texts. Source: alpaca-py issue 260, the error guide. */
const DUPLICATE = /client_order_id must be unique/i;

export function submitOutcome(answer: Answer, clOrdId: string): CommandOutcome {
  if (answer.kind === "answer" && isSuccess(answer.status)) return bound(answer, clOrdId);
  return failed(answer, orderRefusals, "broker_rejected");
}

/** The answer is the new order; that it exists does not mean that it took the old one's place. */
export function replaceOutcome(answer: Answer, nextClOrdId: string): CommandOutcome {
  if (answer.kind === "answer" && isSuccess(answer.status)) return bound(answer, nextClOrdId);
  return failed(answer, [...replaceRefusals, ...orderRefusals], "not_replaceable");
}

/** 204 says "asked", not "canceled". Asking again does no harm, so unknown is cheap here. */
export function cancelOutcome(answer: Answer): CommandOutcome {
  if (answer.kind === "answer" && isSuccess(answer.status)) return { kind: "acknowledged" };
  return failed(answer, cancelRefusals, "not_cancelable");
}

/** Only Alpaca's own 404 is an answer to the question; a proxy's page is not. */
export function lookupResult(answer: Answer, clOrdId?: string): Lookup {
  if (answer.kind !== "answer") return { kind: "unknown", reason: reasonOf(answer) };
  const code = isJson(answer.body) ? answer.body["code"] : undefined;
  if (answer.status === 404 && code === ORDER_NOT_FOUND) return { kind: "absent" };
  if (!isSuccess(answer.status)) return { kind: "unknown", reason: reasonOf(answer) };
  const read = readOrder(answer.body);
  if (read.kind !== "order") return { kind: "unknown", reason: unreadable(answer, describe(read)) };
  if (clOrdId !== undefined && read.order.clOrdId !== clOrdId) {
    return { kind: "unknown", reason: unreadable(answer, `it is about ${read.order.clOrdId}`) };
  }
  return { kind: "found", order: read.order };
}

const ORDER_NOT_FOUND = 40410000;

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

type Answered = Extract<Answer, { kind: "answer" }>;

/** The broker's order for this ClOrdID. A status not in the table leaves the order's state open. */
function bound(answer: Answered, clOrdId: string): CommandOutcome {
  const read = readOrder(answer.body);
  const echoed = read.kind === "order" ? read.order.clOrdId : undefined;
  if (read.kind === "order" && echoed === clOrdId)
    return { kind: "acknowledged", order: read.order };
  if (read.kind === "unknown_status" && read.clOrdId === clOrdId) return { kind: "acknowledged" };
  const found = echoed === undefined ? describe(read) : `it is about ${echoed}`;
  return { kind: "unknown", reason: unreadable(answer, found) };
}

function failed(answer: Answer, rows: readonly RefusalRow[], otherwise: string): CommandOutcome {
  if (answer.kind === "never_sent") return { kind: "never_left", reason: reasonOf(answer) };
  const reason = reasonOf(answer);
  if (answer.kind === "lost" || !REFUSING.has(answer.status)) return { kind: "unknown", reason };
  const text = messageOf(answer);
  if (DUPLICATE.test(text)) {
    const why = "Alpaca knows this ClOrdID already: the first send may be live";
    return { kind: "unknown", reason: { ...reason, code: "duplicate_clordid", text: why } };
  }
  const said = { status: answer.status, text, ...brokerCodeOf(answer) };
  const known = refusalOf(said, rows);
  const code = known ?? (isUnauthorized(answer) ? "not_authorized" : otherwise);
  return { kind: "refused", reason: { ...reason, code, text: `Alpaca refused: ${text}` } };
}

function brokerCodeOf({ body }: Answered): { readonly brokerCode?: number } {
  const code = isJson(body) ? Number(body["code"]) : Number.NaN;
  return Number.isInteger(code) ? { brokerCode: code } : {};
}

/** 401, and the 403 without a code that a key of another host gets ("forbidden."). */
function isUnauthorized({ status, body }: Answered): boolean {
  if (status === 401) return true;
  return status === 403 && (!isJson(body) || body["code"] === undefined);
}

/** Why there is no usable answer, with Alpaca's own words where there are any. */
export function reasonOf(answer: Answer): Reason {
  switch (answer.kind) {
    case "never_sent":
      return { code: answer.code, text: `not sent: ${shortened(answer.text)}` };
    case "lost":
      return { code: "no_answer", text: `no answer from Alpaca: ${shortened(answer.text)}` };
    case "answer":
      return {
        code: failureCode(answer.status),
        text: `Alpaca answered HTTP ${answer.status}`,
        ...brokerWords(answer),
      };
  }
}

function failureCode(status: number): string {
  if (status === 429) return "rate_limited";
  if (status === 409) return "duplicate_clordid";
  if (status >= 500 || status === 408) return "broker_error";
  return isSuccess(status) ? "unreadable_answer" : "unexpected_answer";
}

const unreadable = (answer: Answered, found: string): Reason => ({
  ...reasonOf(answer),
  code: "unreadable_answer",
  text: `Alpaca's answer is not the order that was asked about: ${shortened(found)}`,
});

function describe(read: ReturnType<typeof readOrder>): string {
  if (read.kind === "unknown_status") return `status ${read.status} is not known`;
  return read.kind === "unreadable" ? `${read.missing} is missing` : "";
}

function brokerWords(answer: Answered): Pick<Reason, "brokerCode" | "brokerText"> {
  const code = isJson(answer.body) ? answer.body["code"] : undefined;
  const suffix = typeof code === "number" || typeof code === "string" ? `/${code}` : "";
  return { brokerCode: `${answer.status}${suffix}`.slice(0, 128), brokerText: messageOf(answer) };
}

function messageOf({ body, text }: Answered): string {
  const message = isJson(body) ? body["message"] : undefined;
  return shortened(typeof message === "string" ? message : text);
}

/** An HTML page of a gateway has no place in a log line. */
const shortened = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 500);
