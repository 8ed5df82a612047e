/** From a validator's no to words: what was found, what was expected, where. The cold path. */
import { shapes, type Shape } from "./generated/shapes.ts";
import type { Contracts } from "./generated/types.ts";
import type { ValidationError } from "./generated/validators.ts";
import { describeFound, quoted, violationAt, type Violation } from "./violation.ts";

/** So many unknown fields are named; a message can have thousands. */
const UNKNOWN_FIELDS_NAMED = 5;

/** So many slips of the finger still make one name resemble another. */
const SIMILAR_WITHIN = 2;

const LONGEST_NAME_COMPARED = 64;

/**
 * @param value what the validator of `contract` refused
 * @param errors what it said; the last one sums up the others
 */
export function refusalOf(
  contract: keyof Contracts,
  value: unknown,
  errors: readonly ValidationError[],
): Violation {
  const error = errors.at(-1);
  if (error === undefined) return violationAt("contract_violated", [], "found no explanation");
  const steps = error.instancePath.split("/").slice(1).map(unescapeStep);
  const found = steps.reduce(memberOf, value);
  const shape = steps.reduce(shapeBelow, shapes[contract]);
  const expected = shape?.expected ?? "something else";
  const { params } = error;
  const limit = String(params["limit"]);
  const more = /^(text|a list|an object$)/.test(expected) ? "" : `: ${expected}`;

  switch (error.keyword) {
    case "required": {
      const missing = String(params["missingProperty"]);
      const wanted = shapeBelow(shape, missing)?.expected ?? "a value";
      return at([...steps, missing], `found nothing, expected ${wanted}`);
    }
    case "additionalProperties": {
      const unknown = keysOf(found).filter((name) => shapeBelow(shape, name) === undefined);
      const [first = String(params["additionalProperty"])] = unknown;
      return at([...steps, first], unknownFields(unknown, Object.keys(shape?.fields ?? {})));
    }
    case "propertyNames": {
      const name = String(params["propertyName"]);
      return at([...steps, name], `found the key ${quoted(name)}, expected ${keyPattern(errors)}`);
    }
    case "minProperties":
    case "minLength":
    case "minItems":
      return at(steps, `found ${sizeOf(found)}, expected at least ${limit}${more}`);
    case "maxProperties":
    case "maxLength":
    case "maxItems":
      return at(steps, `found ${sizeOf(found)}, expected at most ${limit}${more}`);
    default:
      return at(steps, `found ${describeFound(found)}, expected ${expected}`);
  }
}

function at(steps: readonly string[], words: string): Violation {
  return violationAt("contract_violated", steps, words);
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function memberOf(value: unknown, step: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[step];
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function sizeOf(value: unknown): string {
  if (typeof value === "string") return `${value.length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return `${keysOf(value).length} fields`;
}

/** @returns the shape of a field, of a list's items or of a free key's values */
function shapeBelow(shape: Shape | undefined, step: string): Shape | undefined {
  if (shape === undefined) return undefined;
  const { fields = {}, items, values } = shape;
  const id = Object.hasOwn(fields, step) ? fields[step] : (items ?? values);
  return id === undefined ? undefined : shapes[id];
}

function keyPattern(errors: readonly ValidationError[]): string {
  const pattern = errors.find((error) => error.keyword === "pattern")?.params["pattern"];
  return typeof pattern === "string" ? `a key that matches ${pattern}` : "another key";
}

function unknownFields(unknown: readonly string[], known: readonly string[]): string {
  const named = unknown.slice(0, UNKNOWN_FIELDS_NAMED).map((name) => {
    const similar = closest(name, known);
    return similar === undefined ? quoted(name) : `${quoted(name)} (did you mean ${similar}?)`;
  });
  const rest = unknown.length - named.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const fields = unknown.length === 1 ? "the unknown field" : "the unknown fields";
  return `found ${fields} ${named.join(", ")}${more}, expected only ${known.join(", ")}`;
}

/** @returns the known name that `name` was probably meant to be */
function closest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME_COMPARED) return undefined;
  const plain = simplified(name);
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(plain, simplified(candidate)) }))
    .filter(({ distance }) => distance <= SIMILAR_WITHIN && distance < plain.length)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** orderqty, order_qty and order-qty are one name to a human. */
function simplified(name: string): string {
  return name.toLowerCase().replaceAll(/[_\- ]/g, "");
}

/** Levenshtein: insertions, deletions and substitutions that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (from[i] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
