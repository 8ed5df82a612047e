/**
 * What a refusal needs to know of the schemas: which fields an object has, and what each field
 * should have been, in words. The validators know only yes and no.
 */
import { BANNER, COMMON, resolveRef } from "./contracts.mjs";

/** @returns {string} the text of contracts/generated/shapes.ts */
export function renderShapes(contracts) {
  const shapes = shapesOf(contracts);
  return `// ${BANNER}
import type { Contracts } from "./types.ts";

/** \`fields\`, \`items\` and \`values\` name other shapes; \`values\` are of keys that are free. */
export type Shape = {
  readonly expected: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly items?: string;
  readonly values?: string;
};

export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(shapes, null, 2)};

/** The largest message of each contract, in bytes of UTF-8. */
export const maxBytes: Readonly<Record<keyof Contracts, number>> = ${JSON.stringify(
    Object.fromEntries(contracts.names.map((name) => [name, bytesOf(contracts, name)])),
    null,
    2,
  )};
`;
}

function bytesOf({ maxBytes }, name) {
  if (maxBytes[name] === undefined) throw new Error(`${name}: not in contracts/channels.json`);
  return maxBytes[name];
}

/** @returns {Record<string, object>} shapes by id: a contract, a shared word, or a path in one */
export function shapesOf(contracts) {
  const shapes = {};
  const add = (id, schema) => {
    if (schema.$ref !== undefined) return idOfRef(schema.$ref);
    if (shapes[id] !== undefined) return id;
    const shape = { expected: expectation(contracts, schema) };
    shapes[id] = shape;
    const fields = fieldsOf(contracts, schema).map(({ name, schema: field }) => [
      name,
      add(`${id}/${name}`, field),
    ]);
    if (fields.length > 0) shape.fields = Object.fromEntries(fields);
    if (schema.items !== undefined) shape.items = add(`${id}/[]`, schema.items);
    if (typeof schema.additionalProperties === "object") {
      shape.values = add(`${id}/*`, schema.additionalProperties);
    }
    return id;
  };
  for (const [word, schema] of Object.entries(contracts.schemas[COMMON].$defs)) {
    add(`${COMMON}#${word}`, schema);
  }
  for (const name of contracts.names) add(name, contracts.schemas[name]);
  return shapes;
}

function idOfRef(ref) {
  return ref.replace(".schema.json#/$defs/", "#").replace(".schema.json", "");
}

/** @returns {{ name: string, schema: object, required: boolean }[]} headers of an allOf first */
export function fieldsOf(contracts, schema) {
  const target = schema.$ref === undefined ? schema : resolveRef(contracts, schema.$ref);
  const inherited = (target.allOf ?? []).flatMap((part) => fieldsOf(contracts, part));
  const required = new Set(target.required);
  const own = Object.entries(target.properties ?? {}).map(([name, field]) => ({
    name,
    schema: field,
    required: required.has(name),
  }));
  return [...inherited, ...own];
}

/** What a value should be, in words that follow "expected". */
export function expectation(contracts, schema) {
  if (schema.$ref !== undefined) return expectation(contracts, resolveRef(contracts, schema.$ref));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.join(", ")}`;
  switch (schema.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${range(schema)}`;
    case "array":
      return `a list${schema.maxItems === undefined ? "" : ` of at most ${schema.maxItems}`}`;
    case "string":
      return text(schema);
    default:
      return objectText(contracts, schema);
  }
}

function range({ minimum, maximum }) {
  const largest = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (minimum !== undefined && largest !== undefined) return ` from ${minimum} to ${largest}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return largest === undefined ? "" : `, ${largest} or less`;
}

/** A shared word says what it is in its first sentence. */
function text({ description, examples, pattern, minLength, maxLength }) {
  if (examples !== undefined) {
    const [sentence] = description.split(/\.(?: |$)/);
    const words = sentence[0].toLowerCase() + sentence.slice(1);
    return `${words}, such as ${JSON.stringify(examples[0])}`;
  }
  if (pattern !== undefined) return `text that matches ${pattern}`;
  if (maxLength === undefined) return "text";
  return `text of ${minLength === undefined ? "at most" : `${minLength} to`} ${maxLength} characters`;
}

function objectText(contracts, schema) {
  const fields = fieldsOf(contracts, schema);
  const required = fields.filter((field) => field.required).map((field) => field.name);
  if (schema.minProperties !== undefined) {
    return `an object with ${required.join(", ")} and at least one other field`;
  }
  return required.length === 0 ? "an object" : `an object with ${required.join(", ")}`;
}
