/**
 * Compiled validators: plain functions, no library at run time, the first error only.
 */
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { BANNER, COMMON } from "./contracts.mjs";

/** @returns {Promise<string>} the text of contracts/generated/validators.ts */
export async function renderValidators({ names, schemas, folder }) {
  const ajv = new Ajv({
    strict: true,
    messages: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  for (const schema of splitWords(schemas)) ajv.addSchema(schema);
  const exported = Object.fromEntries(
    names.map((name, index) => [`message${index}`, schemas[name].$id]),
  );
  const code = standalone.default(ajv, exported).replaceAll("export const ", "const ");
  const entries = names.map((name, index) => `  ${JSON.stringify(name)}: message${index},`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${code}\nexport const compiled = {\n${entries.join("\n")}\n};`,
      resolveDir: fileURLToPath(folder),
      loader: "js",
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    write: false,
    treeShaking: true,
    minify: true,
    lineLimit: 120,
  });
  return `// @ts-nocheck: ${BANNER}
import type { Contracts } from "./types.ts";

${typedExport(outputFiles[0].text)}`;
}

/**
 * Every shared word as a schema of its own: ajv compiles a schema once, but a word inside another
 * schema once for each message that mentions it, which made this file ten times as long.
 */
function splitWords(schemas) {
  const words = Object.entries(schemas[COMMON].$defs).map(([word, schema]) => ({
    ...schema,
    $id: `${COMMON}.${word}`,
  }));
  const messages = Object.entries(schemas).flatMap(([name, { $schema, ...schema }]) =>
    name === COMMON ? [] : [schema],
  );
  return JSON.parse(
    JSON.stringify([...words, ...messages], (key, value) =>
      key === "$ref" ? value.replace(`${COMMON}.schema.json#/$defs/`, `${COMMON}.`) : value,
    ),
  );
}

function typedExport(code) {
  const list = /export\s*\{\s*(\w+) as compiled\s*\};?/.exec(code);
  if (list === null) throw new Error("esbuild's output does not export `compiled`");
  return `${code.slice(0, list.index)}
/** The first error that ajv met. */
export type ValidationError = {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};
export type Validator<T> = {
  (value: unknown): value is T;
  readonly errors?: readonly ValidationError[] | null;
};
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = ${list[1]};
`;
}
