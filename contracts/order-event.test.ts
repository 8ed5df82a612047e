import { readdirSync, readFileSync } from "node:fs";
import sources from "./channels.json" with { type: "json" };
import {
  checkOrderEvent,
  orderEventContract,
  parseOrderEvent,
  readOrderEvent,
  type OrderEventType,
} from "./order-event.ts";
import { ContractViolation, parse } from "./validate.ts";

const events = Object.entries(orderEventContract) as [OrderEventType, string][];

/** The valid golden examples of a contract, as text. */
function examplesOf(contract: string): string[] {
  const folder = new URL(`./examples/${contract}/valid/`, import.meta.url);
  return readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
}

describe("an order event", () => {
  it.each(events)("of type %s is read by its own contract", (type, contract) => {
    for (const text of examplesOf(contract)) {
      expect(parseOrderEvent(text)).toEqual(parse(orderEventContract[type], text));
      expect(parseOrderEvent(text).type).toBe(type);
      expect(checkOrderEvent(JSON.parse(text))).toEqual({ ok: true, value: parseOrderEvent(text) });
    }
  });

  it("narrows to its fields by its type", () => {
    const [text = ""] = examplesOf("order-trade.v1");
    const event = parseOrderEvent(text);
    expect(event.type === "trade" ? event.lastQty : undefined).toBe("40");
  });

  it.each([
    [
      "a type nobody knows",
      '{"type":"vanished"}',
      "/type",
      'type: found "vanished", expected one of received, refused,',
    ],
    [
      "a type that every object inherits",
      '{"type":"toString"}',
      "/type",
      'type: found "toString", expected one of',
    ],
    [
      "a type that is no text",
      '{"type":["trade"]}',
      "/type",
      "type: found a list of 1, expected one of",
    ],
    ["no type", "{}", "/type", "type: found nothing, expected one of"],
    ["a list", "[]", "/type", "type: found nothing, expected one of"],
    ["text", '"trade"', "", 'the message: found "trade", expected an order event'],
    [
      "a known type with fields missing",
      '{"type":"trade"}',
      "/account",
      "account: found nothing, expected",
    ],
  ])("is refused: %s", (_, text, path, words) => {
    const result = readOrderEvent(text);
    expect(result).toMatchObject({ ok: false, violation: { code: "contract_violated", path } });
    expect(() => parseOrderEvent(text)).toThrow(ContractViolation);
    expect(() => parseOrderEvent(text)).toThrow(words);
    expect(checkOrderEvent(JSON.parse(text))).toEqual(result);
  });

  it("is refused when it is no JSON", () => {
    expect(readOrderEvent("{")).toMatchObject({ ok: false, violation: { code: "not_json" } });
  });

  it("has a place in the table when its message is on the log's channel", () => {
    const log = sources.channels.find(({ id }) => id === "orderEvents");
    expect(Object.values(orderEventContract).sort()).toEqual([...(log?.messages ?? [])].sort());
  });
});
