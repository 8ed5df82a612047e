/**
 * Identifiers. They are random, never seeded: a venue restarted with the same seed must not hand
 * out the order and execution ids of its earlier life to different orders.
 */
import { createHash, randomBytes, randomUUID } from "node:crypto";

export const uuid = (): string => randomUUID();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (text: string): boolean => UUID.test(text);

/** The same name gives the same id in every run: asset ids are reference data. */
export function namedUuid(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const POOL = 10_000;
let pool = Buffer.alloc(0);
let used = 0;
let prefixMs = NaN;
let prefix = "";

/** A ULID of a time in milliseconds; those of one millisecond have no order among them. */
export function ulid(ms: number): string {
  if (ms !== prefixMs) {
    prefixMs = ms;
    prefix = "";
    for (let rest = ms, i = 0; i < 10; i += 1, rest = Math.floor(rest / 32)) {
      prefix = BASE32.charAt(rest % 32) + prefix;
    }
  }
  if (used + 16 > pool.length) {
    pool = randomBytes(POOL);
    used = 0;
  }
  let tail = "";
  for (let i = 0; i < 16; i += 1) tail += BASE32.charAt((pool[used + i] ?? 0) & 31);
  used += 16;
  return prefix + tail;
}
