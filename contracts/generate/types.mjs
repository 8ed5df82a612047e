/** One TypeScript type a message and a shared word, each declared once under its title. */
import { compile } from "json-schema-to-typescript";
import { BANNER, COMMON, resolveRef } from "./contracts.mjs";

/** The type generator tells for every type where it was found: here always the same place. */
const REFERENCED =
  /^ \*\n \* This interface was referenced by `Contracts`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/gm;

/** @returns {Promise<string>} the text of contracts/generated/types.ts */
export async function renderTypes(contracts) {
  const { names, schemas } = contracts;
  const words = Object.values(schemas[COMMON].$defs);
  const declared = [...words, ...names.map((name) => schemas[name])];
  const bundle = {
    title: "Contracts",
    description: "Every message, by the name of its contract.",
    type: "object",
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { tsType: schemas[name].title }])),
    $defs: Object.fromEntries(
      declared.map((schema) => [schema.title, forTypes(contracts, schema)]),
    ),
  };
  const text = await compile(bundle, "Contracts", {
    additionalProperties: false,
    bannerComment: `/* ${BANNER} */`,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { printWidth: 100 },
  });
  return text.replaceAll(REFERENCED, "");
}

/**
 * A copy that the type generator reads well: a reference becomes the name of its type (else each
 * description beside a $ref would make a type of its own), an allOf of headers becomes `extends`.
 */
function forTypes(contracts, schema) {
  if (Array.isArray(schema)) return schema.map((item) => forTypes(contracts, item));
  if (schema === null || typeof schema !== "object") return schema;
  if (schema.$ref !== undefined) {
    const { title } = resolveRef(contracts, schema.$ref);
    return { tsType: title, description: schema.description };
  }
  const { $schema, $id, allOf, ...own } = schema;
  const copy = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, forTypes(contracts, value)]),
  );
  if (allOf === undefined) return copy;
  const [header, ...rest] = allOf;
  const title = resolveRef(contracts, header.$ref).title;
  const fields = Object.assign(copy, ...rest.map((part) => forTypes(contracts, part)));
  return { ...fields, extends: { $ref: `#/$defs/${title}` } };
}
