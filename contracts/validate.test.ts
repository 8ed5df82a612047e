import fc from "fast-check";
import { readdirSync } from "node:fs";
import {
  check,
  ContractViolation,
  isContractName,
  parse,
  read,
  type ContractName,
  type OrderRequested,
  type Violation,
} from "./validate.ts";

const contracts = readdirSync(new URL("./schemas/", import.meta.url))
  .map((file) => file.replace(".schema.json", ""))
  .filter(isContractName);

const KIB = 1024;
const CONTRACT = "order-requested.v1";

const order: OrderRequested = {
  orderId: "ord-1",
  account: "ACC-0001",
  instrument: { symbol: "AAPL" },
  side: "buy",
  orderQty: "100",
  ordType: "limit",
  price: "187.25",
  timeInForce: "day",
  route: { broker: "best" },
  validUntil: "2026-03-02T14:30:05Z",
};

/** What is said about a message that must be refused. */
function violationOf(text: string | Uint8Array, contract: ContractName = CONTRACT): Violation {
  const result = read(contract, text);
  if (result.ok) throw new Error(`${contract} accepts ${String(text)}`);
  return result.violation;
}

/** An order as text, with more text before its closing brace. */
function orderWith(more: string): string {
  return `${JSON.stringify(order).slice(0, -1)},${more}}`;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a message", () => {
  it("comes out as it went in, from text and from bytes", () => {
    const text = JSON.stringify(order);
    expect(parse(CONTRACT, text)).toEqual(order);
    expect(parse(CONTRACT, bytesOf(text))).toEqual(order);
    expect(check(CONTRACT, order)).toEqual({ ok: true, value: order });
  });

  it("may be spread over lines and write its letters as escapes", () => {
    const text = JSON.stringify(order, null, 2).replace('"AAPL"', '"\\u0041APL"');
    expect(parse(CONTRACT, text)).toEqual(order);
  });

  it("may have brackets, colons, quotes and backslashes in its text", () => {
    const tagged = { ...order, tags: { desk: '{"a":[1,2]}', path: 'C:\\"x"\\\\', none: "" } };
    expect(parse(CONTRACT, JSON.stringify(tagged))).toEqual(tagged);
  });

  it("survives being written and read again, whatever fits its contract", () => {
    fc.assert(
      fc.property(orders(), fc.boolean(), (message, spread) => {
        const text = JSON.stringify(message, null, spread ? 1 : 0);
        expect(parse(CONTRACT, bytesOf(text))).toEqual(message);
      }),
    );
  });
});

describe("a message that is too large", () => {
  it.each([
    [16 * KIB, "order-requested.v1"],
    [16 * KIB, "order-cancel-requested.v1"],
    [16 * KIB, "order-replace-requested.v1"],
    [16 * KIB, "orders-query.v1"],
    [64 * KIB, "leg-routed.v1"],
    [64 * KIB, "order-received.v1"],
    [512 * KIB, "order-state.v1"],
    [1024 * KIB, "orders-answer.v1"],
  ] as const)("is refused unread above %i bytes of %s", (bytes, contract) => {
    expect(violationOf(" ".repeat(bytes), contract).code).toBe("not_json");
    expect(violationOf(" ".repeat(bytes + 1), contract)).toEqual({
      code: "too_large",
      text: `the message: found ${bytes + 1} bytes, expected at most ${bytes}`,
      path: "",
    });
  });

  it("is measured in bytes, not in characters", () => {
    const text = JSON.stringify({ ...order, note: "€".repeat(6 * KIB) });
    expect(text.length).toBeLessThan(16 * KIB);
    expect(violationOf(text).code).toBe("too_large");
  });

  it("is never the event or the leg that carries the largest order there is", () => {
    const request = { ...order, orderId: "o".repeat(64), tags: { note: "" } };
    const leg = {
      legId: "0064",
      broker: "b".repeat(64),
      clOrdId: "c".repeat(128),
      orderQty: "9".repeat(18),
    };
    const received = {
      type: "received",
      account: order.account,
      orderId: request.orderId,
      version: 1,
      at: order.validUntil,
      by: "r".repeat(128),
      order: { ordStatus: "received", orderQty: "1", cumQty: "0", leavesQty: "1" },
      request,
      digest: "0".repeat(32),
      legs: Array.from({ length: 64 }, () => leg),
    };
    const routed = {
      action: "submit",
      ...leg,
      account: order.account,
      orderId: request.orderId,
      received,
    };
    const room = 16 * KIB - JSON.stringify(request).length;
    expect(JSON.stringify(routed).length + room).toBeLessThan(64 * KIB);
  });
});

describe("what a refusal says", () => {
  it.each<[string, object, string, string]>([
    [
      "a number where text belongs",
      { orderQty: 100 },
      "/orderQty",
      'orderQty: found the number 100, expected decimal text above zero, of at most 18 digits before and 9 after the point, such as "100"',
    ],
    [
      "a missing field",
      { side: undefined },
      "/side",
      "side: found nothing, expected one of buy, sell, sell_short",
    ],
    [
      "a field in an object",
      { instrument: { symbol: null } },
      "/instrument/symbol",
      'instrument.symbol: found null, expected an instrument\'s symbol as US brokers write it, in capitals, such as "AAPL"',
    ],
    [
      "a list",
      { route: ["best"] },
      "/route",
      "route: found a list of 1, expected an object with broker",
    ],
    [
      "an object",
      { side: {} },
      "/side",
      "side: found an object, expected one of buy, sell, sell_short",
    ],
    [
      "true",
      { price: true },
      "/price",
      'price: found true, expected decimal text of at most 18 digits before and 9 after the point, such as "187.25"',
    ],
    [
      "a free key's value",
      { tags: { desk: 1 } },
      "/tags/desk",
      "tags.desk: found the number 1, expected text of at most 256 characters",
    ],
    [
      "a free key",
      { tags: { "a b": "" } },
      "/tags/a b",
      'tags.a b: found the key "a b", expected a key that matches ^[A-Za-z0-9_.-]{1,64}$',
    ],
  ])("names what was found and what was expected: %s", (_, change, path, text) => {
    const violation = violationOf(JSON.stringify({ ...order, ...change }));
    expect(violation).toEqual({ code: "contract_violated", text, path });
  });

  it.each([
    ["orderqty", "orderQty"],
    ["order_qty", "orderQty"],
    ["orderQyt", "orderQty"],
    ["validuntill", "validUntil"],
    ["StopPx", "stopPx"],
  ])("guesses what an unknown field was meant to be: %s", (typed, meant) => {
    const { text, path } = violationOf(orderWith(`"${typed}":"1"`));
    expect(text).toContain(`found the unknown field "${typed}" (did you mean ${meant}?)`);
    expect(path).toBe(`/${typed}`);
  });

  it("does not guess when nothing is similar", () => {
    const { text } = violationOf(orderWith('"leverage":"20"'));
    expect(text).toContain('found the unknown field "leverage", expected only orderId, account');
  });

  it("names several unknown fields, and counts the rest", () => {
    const { text } = violationOf(orderWith('"a1":1,"b2":1,"c3":1,"d4":1,"e5":1,"f6":1,"g7":1'));
    expect(text).toContain('"a1", "b2", "c3", "d4", "e5" and 2 more');
  });

  it("shortens what was found", () => {
    const { text } = violationOf(JSON.stringify({ ...order, side: "x".repeat(5000) }));
    expect(text).toContain(`found "${"x".repeat(63)}…"`);
  });

  it("shows characters that deceive a terminal or a log as escapes", () => {
    const account = "A\r\n\u001b[31m\u202e\u2028\u200b\u0085";
    const { text } = violationOf(JSON.stringify({ ...order, account }));
    expect(text).toContain(String.raw`found "A\u000d\u000a\u001b[31m\u202e\u2028\u200b\u0085"`);
  });

  it("escapes names of fields too, in the text and in the path", () => {
    const { text, path } = violationOf(orderWith('"a\\r\\nb":1'));
    expect(text).toContain(String.raw`found the unknown field "a\u000d\u000ab"`);
    expect(path).toBe(String.raw`/a\u000d\u000ab`);
  });

  it("never ends in half a character", () => {
    for (const length of [62, 63, 64]) {
      const side = `${"x".repeat(length)}${"🚀".repeat(9)}`;
      expect(violationOf(JSON.stringify({ ...order, side })).text).not.toMatch(/\p{Cs}/u);
    }
  });

  it("leaves room for what was found, however long the names on the way are", () => {
    const name = "n".repeat(200);
    const deep = `{"${name}":`.repeat(14) + "1e999" + "}".repeat(14);
    const { text, path } = violationOf(orderWith(`"tags":${deep}`));
    expect(text).toMatch(/found the number Infinity, expected a value/);
    expect(text.length).toBeLessThanOrEqual(1024);
    expect(path).toHaveLength(256);
  });

  it("writes paths as JSON pointers", () => {
    expect(violationOf(orderWith('"a/b~c":1')).path).toBe("/a~1b~0c");
  });

  it("is thrown as an error that names the contract", () => {
    const attempt = (): unknown => parse(CONTRACT, JSON.stringify({ ...order, side: "hold" }));
    expect(attempt).toThrow(ContractViolation);
    expect(attempt).toThrow(
      'order-requested.v1: side: found "hold", expected one of buy, sell, sell_short',
    );
  });
});

describe("anything at all", () => {
  const contract = fc.constantFrom(...contracts);

  it("ends as a message or as a contract violation: bytes", () => {
    fc.assert(fc.property(contract, fc.uint8Array({ maxLength: 300 }), expectOrderlyEnding));
  });

  it("ends as a message or as a contract violation: text", () => {
    const structural = fc.string({
      unit: fc.constantFrom(...Array.from('{}[]:,"\\/u0d8 -1e.ntf')),
    });
    fc.assert(fc.property(contract, structural, expectOrderlyEnding), { numRuns: 500 });
  });

  it("ends as a message or as a contract violation: JSON", () => {
    fc.assert(fc.property(contract, fc.json({ maxDepth: 20 }), expectOrderlyEnding));
  });

  it("ends as a message or as a contract violation: an order with one field gone wrong", () => {
    const field = fc.constantFrom(...Object.keys(order), "tags", "stopPx", "unknown");
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        expectOrderlyEnding(CONTRACT, JSON.stringify({ ...order, [name]: value }));
      }),
      { numRuns: 500 },
    );
  });

  it("that is JSON passes an open contract unharmed", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (added) => {
        const text = JSON.stringify({ orders: [], added });
        const result = read("orders-answer.v1", text);
        fc.pre(result.ok || !/found the key|JSON can carry/.test(result.violation.text));
        expect(result).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });
});

function expectOrderlyEnding(contract: ContractName, input: string | Uint8Array): void {
  try {
    parse(contract, input);
  } catch (error) {
    if (!(error instanceof ContractViolation)) throw error;
    const { code, text, path } = error.violation;
    expect(["not_json", "too_large", "too_deep", "contract_violated"]).toContain(code);
    expect(text).toMatch(/found .*, expected /s);
    expect(text.length).toBeLessThanOrEqual(1024);
    expect(path.length).toBeLessThanOrEqual(256);
    expect(text + path).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  }
}

function orders(): fc.Arbitrary<OrderRequested> {
  const token = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
  const decimal = fc.stringMatching(/^([1-9][0-9]{0,17})(\.[0-9]{1,9})?$/);
  const instant = fc
    .date({ min: new Date(0), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const key = fc.stringMatching(/^[a-z.]{1,9}$/);
  const tags = fc.dictionary(key, fc.string({ unit: "grapheme", maxLength: 20 }), { maxKeys: 16 });
  return fc.record(
    {
      orderId: token,
      account: token,
      instrument: fc.record({ symbol: fc.constantFrom("AAPL", "BRK.B", "BTC/USD") }),
      side: fc.constantFrom("buy", "sell", "sell_short"),
      orderQty: decimal,
      ordType: fc.constantFrom("market", "limit", "stop"),
      price: decimal,
      timeInForce: fc.constantFrom("day", "gtc"),
      route: fc.record({ broker: token }),
      validUntil: instant,
      extendedHours: fc.boolean(),
      tags,
    },
    {
      requiredKeys: [
        "orderId",
        "account",
        "instrument",
        "side",
        "ordType",
        "timeInForce",
        "route",
        "validUntil",
      ],
      noNullPrototype: true,
    },
  );
}
