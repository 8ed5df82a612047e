/**
 * Alpaca's HTTP answers in our words.
 *
 * A refusal is proof that there is no order; it needs a status by which Alpaca says no, and a row
 * below only names the reason. Everything else is unknown: 408, 429, 5xx, redirects, a 2xx that
 * cannot be read, no answer. So is a duplicate ClOrdID, for the first send may be live.
 *
 * The code alone never tells: 40310000 and 42210000 are used for a dozen reasons each, and a wash
 * trade has been seen as 403 and as 422. Rows match the text, never a whole sentence.
 */
import type { Reason } from "../../../contracts/generated/types.ts";
import type { CommandOutcome, Lookup } from "../../../shared/adapter/adapter.ts";
import type { Answer } from "./client.ts";
import { isJson, readOrder } from "./wire.ts";

type Row = { readonly text: RegExp; readonly code: string; readonly source: string };

const GUIDE = "alpaca.markets/learn, how to fix common trading API errors";
const ISSUES = "quoted in public issues of alpacahq repositories";
const FRACTIONS = "docs.alpaca.markets, fractional-trading";
const ORDERS = "docs.alpaca.markets, orders-at-alpaca";
const PROTECTION = "docs.alpaca.markets, user-protection";
const SHORTS = "docs.alpaca.markets, margin-and-short-selling";

/** Why an order or a replacement was refused; the first row that matches. */
export const orderRefusals: readonly Row[] = [
  { text: /insufficient buying power/i, code: "insufficient_buying_power", source: GUIDE },
  { text: /insufficient balance/i, code: "insufficient_buying_power", source: ISSUES },
  { text: /insufficient qty|no available position/i, code: "insufficient_quantity", source: GUIDE },
  { text: /wash trade/i, code: "wash_trade", source: PROTECTION },
  { text: /position intent mismatch/i, code: "position_mismatch", source: "Alpaca-API issue 250" },
  { text: /sub-penny|minimum pricing criteria/i, code: "price_increment", source: ORDERS },
  {
    text: /sold short|not eligible for shorting|not allowed to short/i,
    code: "not_shortable",
    source: SHORTS,
  },
  { text: /not fractionable/i, code: "not_fractionable", source: FRACTIONS },
  {
    text: /fractional orders? must|qty must be integer/i,
    code: "fraction_not_allowed",
    source: FRACTIONS,
  },
  { text: /asset .*not found|could not find asset/i, code: "unknown_symbol", source: GUIDE },
  {
    text: /not tradable|is not active|asset .*inactive/i,
    code: "asset_not_tradable",
    source: GUIDE,
  },
  { text: /extended hours order must/i, code: "extended_hours_terms", source: ORDERS },
  {
    text: /market (is|hours|not open)|options? market hours/i,
    code: "market_closed",
    source: ISSUES,
  },
  { text: /notional must be|qty must be/i, code: "quantity_out_of_range", source: GUIDE },
  {
    text: /liquidation only|not authorized to trade|not eligible|not enabled|not permitted/i,
    code: "account_restricted",
    source: GUIDE,
  },
  { text: /pattern day|day trad/i, code: "account_restricted", source: "legacy code 40310100" },
  { text: /is required|invalid|must be no more than/i, code: "invalid_terms", source: GUIDE },
];

/** Why an existing order was not changed; tried before the rows above. */
export const replaceRefusals: readonly Row[] = [
  {
    text: /already in "replaced" state/i,
    code: "already_replaced",
    source: ISSUES,
  },
  {
    text: /already in|already (filled|canceled|expired)|order is not open/i,
    code: "too_late_to_cancel",
    source: ISSUES,
  },
  {
    text: /order not found/i,
    code: "unknown_order",
    source: "alpaca-py test fixtures, code 40410000",
  },
  {
    text: /cannot (be )?replaced?|not replaceable|pending_/i,
    code: "not_replaceable",
    source: "OpenAPI, PATCH /v2/orders/{order_id}",
  },
];

export const cancelRefusals: readonly Row[] = [
  {
    text: /already in "replaced" state/i,
    code: "already_replaced",
    source: ISSUES,
  },
  {
    text: /already in|already (filled|canceled|expired)/i,
    code: "too_late_to_cancel",
    source: ISSUES,
  },
  {
    text: /order not found/i,
    code: "unknown_order",
    source: "alpaca-py test fixtures, code 40410000",
  },
  {
    text: /pending_replace|not cancell?able/i,
    code: "not_cancelable",
    source: "OpenAPI, DELETE /v2/orders/{order_id}",
  },
];

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

function failed(answer: Answer, rows: readonly Row[], otherwise: string): CommandOutcome {
  if (answer.kind === "never_sent") return { kind: "never_left", reason: reasonOf(answer) };
  const reason = reasonOf(answer);
  if (answer.kind === "lost" || !REFUSING.has(answer.status)) return { kind: "unknown", reason };
  const text = messageOf(answer);
  if (DUPLICATE.test(text)) {
    const known = "Alpaca knows this ClOrdID already: the first send may be live";
    return { kind: "unknown", reason: { ...reason, code: "duplicate_clordid", text: known } };
  }
  const row = rows.find((candidate) => candidate.text.test(text));
  const code = row?.code ?? (isUnauthorized(answer) ? "not_authorized" : otherwise);
  return { kind: "refused", reason: { ...reason, code, text: `Alpaca refused: ${text}` } };
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
