/**
 * The published OpenAPI document as an oracle: every answer of the venue is held against it. The
 * document is not part of the repository; without it the oracle says so and accepts everything.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv2020 as Ajv, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";

import type { Exchange, Witness } from "./test-client.ts";

const DOCUMENT = fileURLToPath(
  new URL("../../../../../shared/reference/alpaca-openapi/trading.yaml", import.meta.url),
);

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const FORMATS = {
  "date-time": RFC3339,
  date: /^\d{4}-\d{2}-\d{2}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  decimal: /^-?\d+(\.\d+)?$/,
};

type Schema = { properties: Record<string, object> };
type Document = { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };

/** What the document does not describe: the body of a refusal. Source: observed error bodies. */
const ERROR = {
  type: "object",
  required: ["message"],
  properties: {
    message: { type: "string", minLength: 1 },
    code: { type: "integer", minimum: 40000000, maximum: 50099999 },
  },
};

let opened: Witness | undefined;

/** Read once for each test file: the document is large. */
export const openOracle = (): Witness => (opened ??= readOracle());

function readOracle(): Witness {
  if (!existsSync(DOCUMENT)) {
    console.log(`no schema oracle: ${DOCUMENT} is absent`);
    return () => undefined;
  }
  // The document's own example of a non-trade activity has a bare date where it asks for a time.
  const text = readFileSync(DOCUMENT, "utf8");
  const document = parse(text) as Document & {
    components: {
      schemas: {
        NonTradeActivities: { properties: { date: { format: string } } };
        Order: Schema;
        OrderLeg: Schema;
      };
    };
  };
  const { NonTradeActivities, Order, OrderLeg } = document.components.schemas;
  NonTradeActivities.properties.date.format = "date";
  // So does its example of an order with several legs: what has no symbol, side or type says "".
  for (const order of [Order, OrderLeg]) allowEmpty(order);
  OrderLeg.properties["legs"] = { type: "null" };
  const ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS });
  ajv.addSchema(document, "trading");
  const error = ajv.compile(ERROR);
  const compiled = new Map<string, ValidateFunction>();

  return (exchange) => {
    const { method, path, status, body } = exchange;
    if (status >= 400) {
      if (typeof body === "string" || error(body)) return;
      throw new Error(`${method} ${path} ${status}: ${ajv.errorsText(error.errors)}`);
    }
    const pointer = schemaPointer(document, exchange);
    if (pointer === undefined) return;
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `trading#${pointer}` });
    compiled.set(pointer, validate);
    if (!validate(body)) throw new Error(`${method} ${path}: ${ajv.errorsText(validate.errors)}`);
  };
}

function allowEmpty({ properties }: Schema): void {
  for (const name of ["symbol", "side", "position_intent", "asset_class", "type"]) {
    const described = properties[name];
    if (described !== undefined) properties[name] = { anyOf: [described, { const: "" }] };
  }
}

/** @returns undefined for an answer without a body; @throws when the document has no such answer */
function schemaPointer(
  document: Document,
  { method, path, status, body }: Exchange,
): string | undefined {
  const names = Object.keys(document.paths);
  const exact = names.find((name) => name === path);
  const template = exact ?? names.find((name) => pattern(name).test(path));
  const operation =
    template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()];
  if (template === undefined || operation?.responses[status] === undefined) {
    throw new Error(`the document knows no ${status} of ${method} ${path}`);
  }
  if (body === "") return undefined;
  const escaped = template.replaceAll("~", "~0").replaceAll("/", "~1");
  const schema = encodeURI(`${escaped}/${method.toLowerCase()}/responses/${status}`);
  return `/paths/${schema}/content/application~1json/schema`;
}

const pattern = (template: string): RegExp =>
  new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+").replaceAll(".", "\\.")}$`);

// Other test files import the oracle; its own tests run here only.
if (expect.getState().testPath === fileURLToPath(import.meta.url)) {
  const answer = (status: number, body: unknown): Exchange => ({
    method: "GET",
    path: "/v2/clock",
    status,
    headers: new Headers(),
    body,
  });
  const clock = {
    timestamp: "2026-11-23T10:00:00.5-05:00",
    is_open: true,
    next_open: "2026-11-24T09:30:00-05:00",
    next_close: "2026-11-23T16:00:00-05:00",
  };

  (existsSync(DOCUMENT) ? describe : describe.skip)("the schema oracle", () => {
    it("accepts an answer that the document describes", () => {
      expect(() => openOracle()(answer(200, clock))).not.toThrow();
    });

    it.each([
      ["a value of the wrong kind", 200, { ...clock, is_open: "yes" }],
      ["a time that is no time", 200, { ...clock, next_open: "tomorrow" }],
      ["a status that the document does not know", 207, clock],
      ["an error without a message", 422, { code: 40010001 }],
    ])("refuses %s", (_lesson, status, body) => {
      expect(() => openOracle()(answer(status, body))).toThrow();
    });
  });
}
