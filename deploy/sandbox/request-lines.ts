/** Orders from a file or a pipe, one JSON object a line: good ones to work, broken ones with their reason. */
import { randomBytes } from "node:crypto";
import { readJson } from "../../contracts/strict-json.ts";
import { read, type OrderRequested, type Reason } from "../../contracts/validate.ts";

export type RequestLine =
  | { readonly line: number; readonly request: OrderRequested }
  | { readonly line: number; readonly reason: Reason };

/** Unless the line says otherwise, its request is good for this long. */
const VALID_MS = 60_000;
/** As much as a request may be. */
const LINE_MAX_BYTES = 16_384;

/** A line without an account goes to the sandbox's first. */
export type Defaults = { readonly account: string; readonly now: number };

/**
 * @param text JSON Lines; empty lines and lines that begin with # are passed over
 * @param defaults fills in orderId, account, route and validUntil where a line leaves them out
 */
export function readRequestLines(text: string, defaults: Defaults): readonly RequestLine[] {
  const run = randomBytes(3).toString("hex");
  const seen = new Set<string>();
  const result: RequestLine[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const completed = complete(trimmed, { ...defaults, orderId: `line-${line}-${run}` });
    const request = read("order-requested.v1", completed);
    if (!request.ok) {
      const { code, text: found, path } = request.violation;
      result.push({ line, reason: { code, text: found, path } });
      continue;
    }
    const key = `${request.value.account}.${request.value.orderId}`;
    if (seen.has(key)) {
      const found = `${request.value.orderId} stands on an earlier line`;
      result.push({ line, reason: { code: "duplicate_order_id", text: found, path: "/orderId" } });
      continue;
    }
    seen.add(key);
    result.push({ line, request: request.value });
  }
  return result;
}

/** Adds what may be left out; what is no sound JSON object stays as it is, to be refused as that. */
function complete(line: string, { account, orderId, now }: Defaults & { orderId: string }): string {
  const json = readJson(line, LINE_MAX_BYTES);
  if (!json.ok || typeof json.value !== "object" || json.value === null) return line;
  if (Array.isArray(json.value)) return line;
  const validUntil = new Date(now + VALID_MS).toISOString();
  return JSON.stringify({
    orderId,
    account,
    route: { broker: "best" },
    validUntil,
    ...json.value,
  });
}
