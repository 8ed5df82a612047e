/**
 * How a broken contract is told: what was found, what was expected, where. What was found comes from
 * strangers, so every piece of it is shortened and stripped of what could deceive a terminal or a log.
 */
export type Violation = {
  readonly code: "not_json" | "too_large" | "too_deep" | "contract_violated";
  /** What was found and what was expected, at most 1024 characters. */
  readonly text: string;
  /** JSON pointer to the value to blame, at most 256 characters; "" is the whole message. */
  readonly path: string;
};

/** A message that breaks its own contract. Never retried: the same bytes would fail again. */
export class ContractViolation extends Error {
  override readonly name = "ContractViolation";
  readonly contract: string;
  readonly violation: Violation;

  constructor(contract: string, violation: Violation) {
    super(`${contract}: ${violation.text}`);
    this.contract = contract;
    this.violation = violation;
  }
}

const TEXT_MAX = 1024;
const PATH_MAX = 256;
/** Of the field's name in the text, which must leave room for what was found and expected. */
const PLACE_MAX = 256;
const FOUND_MAX = 64;

/** @param steps names of fields and positions in lists, from the message down */
export function violationAt(
  code: Violation["code"],
  steps: readonly string[],
  words: string,
): Violation {
  const pointer = steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return {
    code,
    text: shorten(`${placeOf(steps)}: ${words}`, TEXT_MAX),
    path: excerpt(pointer.join(""), PATH_MAX),
  };
}

/** A value in a few words: the number 100, "hold", a list of 3. */
export function describeFound(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "nothing";
    case "string":
      return quoted(value);
    case "number":
      return `the number ${value}`;
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `a list of ${value.length}` : "an object";
    case "bigint":
    case "symbol":
    case "function":
      return `a ${typeof value}, which JSON cannot carry`;
  }
}

/** Any text, however long or hostile, as at most 64 harmless characters in quotes. */
export function quoted(text: string): string {
  return `"${excerpt(text, FOUND_MAX)}"`;
}

/** The beginning of a text from a stranger: harmless, and no longer than asked. */
export function excerpt(text: string, length: number): string {
  return shorten(escaped(text.slice(0, length + 1)), length);
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // Never ends in half a character.
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Control, format (bidirectional overrides, zero-width), line-breaking and unpaired characters. */
const TREACHEROUS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function escaped(text: string): string {
  return text.replace(TREACHEROUS, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16);
      return `\\u${unit.padStart(4, "0")}`;
    }).join(""),
  );
}

function placeOf(steps: readonly string[]): string {
  if (steps.length === 0) return "the message";
  const place = steps.map((step, index) => {
    if (/^[0-9]+$/.test(step)) return `[${step}]`;
    const name = excerpt(step, FOUND_MAX);
    return index === 0 ? name : `.${name}`;
  });
  return shorten(place.join(""), PLACE_MAX);
}
