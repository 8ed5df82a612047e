/**
 * The published documents as an oracle for what openapi-oracle.test.ts does not see: market data, and
 * single schemas such as those of events. Without the documents it says so and accepts everything.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv2020 as Ajv, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";

import type { Exchange, Witness } from "./test-client.ts";

type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
export type DocumentName = "data" | "trading";

const fileOf = (name: DocumentName): string =>
  fileURLToPath(
    new URL(`../../../../../shared/reference/alpaca-openapi/${name}.yaml`, import.meta.url),
  );

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const FORMATS = {
  "date-time": TIME,
  date: /^\d{4}-\d{2}-\d{2}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  ulid: /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/,
  decimal: /^-?\d+(\.\d+)?$/,
  uri: /^https?:/,
  double: true,
  int64: true,
  uint32: true,
  uint64: true,
} as const;

export type Oracle = {
  /** Holds an answer against its path. */
  readonly witness: Witness;
  /** Holds values against one named schema. @throws what is wrong with the value */
  readonly schema: (name: string) => (value: unknown) => void;
};

export function openOracle(name: DocumentName): Oracle {
  const file = fileOf(name);
  if (!existsSync(file)) {
    console.log(`no schema oracle: ${file} is absent`);
    return { witness: () => undefined, schema: () => () => undefined };
  }
  const document = parse(readFileSync(file, "utf8")) as Document;
  const ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS });
  ajv.addSchema(document, name);
  const compiled = new Map<string, ValidateFunction>();
  const check = (pointer: string, value: unknown, what: string): void => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${name}#${pointer}` });
    compiled.set(pointer, validate);
    if (!validate(value)) throw new Error(`${what}: ${ajv.errorsText(validate.errors)}`);
  };
  return {
    witness: (exchange) => {
      if (exchange.status === 200)
        check(pointerOf(document, exchange), exchange.body, exchange.path);
    },
    schema: (schema) => (value) => {
      check(`/components/schemas/${schema}`, value, schema);
    },
  };
}

function pointerOf({ paths }: Document, { method, path }: Exchange): string {
  const names = Object.keys(paths);
  const template =
    names.find((one) => one === path) ??
    names.find((one) => new RegExp(`^${one.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path));
  if (template === undefined) throw new Error(`the document does not know ${method} ${path}`);
  const escaped = template.replaceAll("~", "~0").replaceAll("/", "~1");
  const place = encodeURI(`${escaped}/${method.toLowerCase()}/responses/200`);
  return `/paths/${place}/content/application~1json/schema`;
}

// Other test files import the oracle; its own tests run here only.
if (expect.getState().testPath === fileURLToPath(import.meta.url)) {
  (existsSync(fileOf("data")) ? describe : describe.skip)("the oracle of market data", () => {
    const exchange = (body: unknown): Exchange => ({
      method: "GET",
      path: "/v1beta3/crypto/us/latest/quotes",
      status: 200,
      headers: new Headers(),
      body,
    });
    const quote = { ap: 1.5, as: 1, bp: 1.4, bs: 2, t: "2026-11-23T15:00:00Z" };

    it("accepts what the document describes", () => {
      const body = { quotes: { "BTC/USD": quote } };
      expect(() => openOracle("data").witness(exchange(body))).not.toThrow();
    });

    it.each([
      ["a price as text", { quotes: { "BTC/USD": { ...quote, ap: "1.5" } } }],
      ["a missing size", { quotes: { "BTC/USD": { ...quote, bs: undefined } } }],
      ["a time that is none", { quotes: { "BTC/USD": { ...quote, t: "now" } } }],
    ])("refuses %s", (_lesson, body) => {
      expect(() => openOracle("data").witness(exchange(body))).toThrow();
    });
  });
}
