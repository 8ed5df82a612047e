/**
 * Bytes from strangers to a JSON value that has one meaning only. Refused beyond what JSON.parse
 * refuses: too many bytes, bytes that are not UTF-8, nesting without end, a key that occurs twice in
 * an object, keys that name an object's prototype, numbers and text that would not survive being
 * written again.
 *
 * Source: RFC 7493 (I-JSON), sections 2.1 to 2.3.
 */
import { describeFound, excerpt, quoted, violationAt, type Violation } from "./violation.ts";

/** Twice what the deepest contract needs. */
export const MAX_DEPTH = 16;

export type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly violation: Violation };

/** A byte order mark is not JSON: it stays in the text, and JSON.parse refuses it. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param maxBytes the most bytes of UTF-8 that are looked at */
export function readJson(input: string | Uint8Array, maxBytes: number): Json {
  const bytes = typeof input === "string" ? Buffer.byteLength(input) : input.byteLength;
  if (bytes > maxBytes) {
    return refuse("too_large", `found ${bytes} bytes, expected at most ${maxBytes}`);
  }
  const text = typeof input === "string" ? input : decode(input);
  if (text === undefined)
    return refuse("not_json", "found bytes that are not UTF-8, expected JSON");

  const { depth, keys } = outline(text);
  if (depth > MAX_DEPTH) return refuse("too_deep", deeperThan(depth));
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;

  // JSON.parse keeps one of two equal keys: fewer keys than the text has betray a repetition.
  // In UTF-8 only an escape can hide an unpaired surrogate; a string can hold one openly.
  const careful = typeof input === "string" || text.includes("\\u");
  if (countKeys(parsed.value, careful, 0) === keys) return parsed;
  return { ok: false, violation: findUnfit(parsed.value, []) ?? repeatedKey(text) };
}

/**
 * The same rules for a value that is in memory already.
 *
 * @returns undefined when the value can be written as JSON and read back unchanged
 */
export function inspectJson(value: unknown): Violation | undefined {
  return Number.isNaN(countKeys(value, true, 0)) ? findUnfit(value, []) : undefined;
}

function refuse(code: Violation["code"], words: string): Json {
  return { ok: false, violation: violationAt(code, [], words) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const complaint = error instanceof Error ? excerpt(error.message, 128) : "";
    return refuse("not_json", `found text that is not JSON (${complaint}), expected JSON`);
  }
}

/** Code units of the characters that give JSON its structure. */
const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/**
 * Depth of nesting and number of keys as the text has them: brackets and colons outside strings.
 * One pass, any text; what it says of text that is not JSON does not matter.
 */
function outline(text: string): { depth: number; keys: number } {
  let open = 0;
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfString(text, at);
    } else if (unit === COLON) {
      keys++;
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      open++;
      if (open > depth) depth = open;
    } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
      open--;
    }
  }
  return { depth, keys };
}

/** @returns where the closing quote stands, or the end of a text that has none */
function endOfString(text: string, openingQuote: number): number {
  let quote = text.indexOf('"', openingQuote + 1);
  while (quote !== -1) {
    let before = quote - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    const backslashes = quote - 1 - before;
    if (backslashes % 2 === 0) return quote;
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}

/**
 * The hot path: says that something is unfit, not what. `findUnfit` looks again and says it.
 *
 * @param careful whether text may hold unpaired surrogates
 * @returns the number of keys in all objects; NaN when a key or a value is unfit
 */
function countKeys(value: unknown, careful: boolean, depth: number): number {
  if (typeof value !== "object" || value === null) return isFit(value, careful) ? 0 : NaN;
  if (depth === MAX_DEPTH) return NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) keys += countKeys(item, careful, depth + 1);
    return keys;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members)) {
    if (isPrototypeKey(key) || !isFit(key, careful)) return NaN;
    keys += 1 + countKeys(members[key], careful, depth + 1);
  }
  return keys;
}

/** @returns the violation that made `countKeys` say NaN */
function findUnfit(value: unknown, steps: readonly string[]): Violation | undefined {
  if (typeof value !== "object" || value === null) {
    if (isFit(value, true)) return undefined;
    const expected = "expected a value that JSON can carry unchanged";
    return violationAt("contract_violated", steps, `found ${describeFound(value)}, ${expected}`);
  }
  if (steps.length === MAX_DEPTH) {
    return violationAt("too_deep", [], deeperThan(MAX_DEPTH + 1));
  }
  for (const [key, member] of Object.entries(value)) {
    const path = [...steps, key];
    const expected = Array.isArray(value) ? undefined : expectedKey(key);
    if (expected !== undefined) {
      const words = `found the key ${quoted(key)}, expected ${expected}`;
      return violationAt("contract_violated", path, words);
    }
    const found = findUnfit(member, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns what the key should have been; undefined when it is fit */
function expectedKey(key: string): string | undefined {
  if (isPrototypeKey(key)) return "any key but __proto__, constructor and prototype";
  return isFit(key, true) ? undefined : "a key of whole characters";
}

function deeperThan(depth: number): string {
  return `found values nested ${depth} deep, expected at most ${MAX_DEPTH}`;
}

/** A careless copy of such a key changes the copy's prototype, or is taken for it. */
function isPrototypeKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

const UNPAIRED_SURROGATE = /\p{Cs}/u;

/** JSON.parse makes Infinity of 1e999, and an escape can name half a character. */
function isFit(value: unknown, careful: boolean): boolean {
  switch (typeof value) {
    case "string":
      return !careful || !UNPAIRED_SURROGATE.test(value);
    case "number":
      return Number.isFinite(value);
    case "boolean":
    case "undefined": // Left out when written: the same as an absent field.
    case "object":
      return true;
    case "bigint":
    case "symbol":
    case "function":
      return false;
  }
}

/** A string, or a character that gives structure. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

type Level = { readonly seen: Set<string> | undefined; step: string; position: number };

/** @param text JSON in which some object has a key twice */
function repeatedKey(text: string): Violation {
  const levels: Level[] = [];
  let keyNext = false;
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === "{" || token === "[") {
      const isObject = token === "{";
      levels.push({ seen: isObject ? new Set() : undefined, step: "0", position: 0 });
      keyNext = isObject;
    } else if (token === "}" || token === "]") {
      levels.pop();
    } else if (token === ",") {
      keyNext = level?.seen !== undefined;
      if (level !== undefined && !keyNext) level.step = String(++level.position);
    } else if (token === ":") {
      keyNext = false;
    } else if (keyNext && level?.seen !== undefined) {
      level.step = String(JSON.parse(token));
      if (level.seen.has(level.step)) break;
      level.seen.add(level.step);
    }
  }
  const steps = levels.map((level) => level.step);
  const key = quoted(steps.at(-1) ?? "");
  return violationAt(
    "contract_violated",
    steps,
    `found the key ${key} twice in one object, expected it once`,
  );
}
