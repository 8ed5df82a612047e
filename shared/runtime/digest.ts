/** Tells a repeat of a message from a different message under the same id. */
import { createHash } from "node:crypto";

/** Half of a SHA-256: a chance collision is out of reach, and it stays short on every event. */
const HEX_DIGITS = 32;

/** The same for the same content, whatever the order of its fields. */
export const digestOf = (value: object): string =>
  createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex")
    .slice(0, HEX_DIGITS);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, sorted(field)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
