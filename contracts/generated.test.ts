import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parse as parseYaml } from "yaml";
import sources from "./channels.json" with { type: "json" };
import { isContractName, read } from "./validate.ts";

const { channels, documents } = sources;
const here = new URL("./", import.meta.url);
const schemas = readdirSync(new URL("schemas/", here)).map(
  (file) => JSON.parse(readFileSync(new URL(`schemas/${file}`, here), "utf8")) as Schema,
);

type Schema = {
  $id: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  maximum?: number;
  pattern?: string;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  $defs?: Record<string, Schema>;
};

/** A schema with the schemas inside it. */
function within(schema: Schema): Schema[] {
  const { properties = {}, $defs = {}, items, allOf = [], additionalProperties } = schema;
  const free = typeof additionalProperties === "object" ? [additionalProperties] : [];
  const inner = [...Object.values(properties), ...Object.values($defs), ...allOf, ...free];
  return [schema, ...[...inner, ...(items ? [items] : [])].flatMap(within)];
}

const strict = new Ajv2020({ strict: true, allErrors: true });
for (const schema of schemas) strict.addSchema(schema);

describe("the derived files", () => {
  it("say what the schemas, the channels and the examples say now", () => {
    const generate = fileURLToPath(new URL("generate.mjs", here));
    expect(() => execFileSync(process.execPath, [generate, "--check"])).not.toThrow();
  });

  it("come to the same verdict as JSON Schema 2020-12 itself", () => {
    for (const contract of readdirSync(new URL("examples/", here)).filter(isContractName)) {
      const validate = strict.getSchema(`${contract}.schema.json`);
      for (const verdict of ["valid", "invalid"]) {
        const folder = new URL(`examples/${contract}/${verdict}/`, here);
        for (const file of readdirSync(folder)) {
          const text = readFileSync(new URL(file, folder), "utf8");
          const result = read(contract, text);
          // Keys that are dangerous or occur twice are refused before a schema is asked.
          if (!result.ok && /found the key "|JSON can carry/.test(result.violation.text)) continue;
          expect({ file, ok: validate?.(JSON.parse(text)) }).toEqual({ file, ok: result.ok });
        }
      }
    }
  });
});

describe("every schema", () => {
  it.each(schemas.map((schema) => [schema.$id, schema] as const))("%s compiles", (id) => {
    expect(() => strict.getSchema(id)).not.toThrow();
  });

  it.each(schemas.map((schema) => [schema.$id, schema] as const))(
    "%s says of every field what it is",
    (_, schema) => {
      for (const { properties = {} } of within(schema)) {
        for (const [name, field] of Object.entries(properties)) {
          const { description } = field.$ref ? { ...resolve(field.$ref), ...field } : field;
          expect({ name, description }).toEqual({
            name,
            description: expect.any(String) as string,
          });
        }
      }
    },
  );

  it.each(schemas.map((schema) => [schema.$id, schema] as const))(
    "%s counts no further than a double can",
    (_, schema) => {
      for (const integer of within(schema).filter(({ type }) => type === "integer")) {
        expect(integer.maximum).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
      }
    },
  );

  it("has examples of its shared words that fit them", () => {
    const [common] = schemas.filter(({ $id }) => $id === "common.v1.schema.json");
    for (const [word, { examples = [] }] of Object.entries(common?.$defs ?? {})) {
      const validate = strict.getSchema(`common.v1.schema.json#/$defs/${word}`);
      for (const example of examples) {
        expect({ word, example, fits: validate?.(example) }).toEqual({ word, example, fits: true });
      }
    }
  });

  it("has a title of its own", () => {
    const titles = schemas.flatMap(within).flatMap(({ title }) => title ?? []);
    expect(titles).toEqual([...new Set(titles)]);
  });

  it("travels on a channel or is a document", () => {
    const told = [
      ...channels.flatMap(({ messages, reply }) => [
        ...messages,
        ...(reply ? [reply.message] : []),
      ]),
      ...documents.map(({ message }) => message),
    ];
    const contracts = schemas.map(({ $id }) => $id.replace(".schema.json", ""));
    expect(told.sort()).toEqual(contracts.filter((name) => name !== "common.v1"));
  });
});

describe("the AsyncAPI document", () => {
  const text = readFileSync(new URL("asyncapi.yaml", here), "utf8");
  const document = parseYaml(text) as Record<string, unknown>;

  it("is valid AsyncAPI 3.0", () => {
    const specification = createRequire(import.meta.url).resolve(
      "@asyncapi/specs/schemas/3.0.0.json",
    );
    const ajv = new Ajv({
      strict: false,
      validateFormats: false,
      meta: false,
      validateSchema: false,
    });
    const validate = ajv.compile(JSON.parse(readFileSync(specification, "utf8")) as object);
    expect({ valid: validate(document), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  it("has references that all lead somewhere", () => {
    const references = [...text.matchAll(/\$ref: "?([^"\n]+)/g)].map(([, ref = ""]) => ref);
    const dead = references.filter((ref) =>
      ref.startsWith("#/") ? pointed(document, ref) === undefined : !existsSync(new URL(ref, here)),
    );
    expect(references.length).toBeGreaterThan(schemas.length);
    expect(dead).toEqual([]);
  });

  it("has a payload for every message on a channel", () => {
    const onChannels = schemas.filter(({ $id }) => text.includes(`./schemas/${$id}`));
    const travelling = schemas.length - documents.length - 1;
    expect(onChannels).toHaveLength(travelling);
  });
});

function resolve(ref: string): Schema | undefined {
  const [file, word] = ref.split("#/$defs/");
  const schema = schemas.find(({ $id }) => $id === file);
  return word === undefined ? schema : schema?.$defs?.[word];
}

function pointed(document: unknown, pointer: string): unknown {
  return pointer
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (value, step) =>
        typeof value === "object" && value !== null
          ? (value as Record<string, unknown>)[step]
          : undefined,
      document,
    );
}
