import fc from "fast-check";
import { inspectJson, readJson } from "./strict-json.ts";
import type { Violation } from "./violation.ts";

const MIB = 1024 * 1024;

/** What is said about text or bytes that must be refused. */
function violationOf(input: string | Uint8Array): Violation {
  const json = readJson(input, MIB);
  if (json.ok) throw new Error(`${String(input)} is accepted`);
  return json.violation;
}

function isAccepted(input: string | Uint8Array): boolean {
  return readJson(input, MIB).ok;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A list in a list in a list, as text. */
function nested(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

describe("text that is no JSON", () => {
  it.each([
    ["nothing", ""],
    ["half an object", '{"orderId":'],
    ["a string that never ends", '{"orderId":"ord-1'],
    ["two objects", "{}{}"],
    ["a comma too many", '{"orderId":"ord-1",}'],
    ["a comment", '{"orderId":"ord-1"} // buy'],
    ["NaN, which JSON does not have", '{"orderQty":NaN}'],
    ["a byte order mark", "\uFEFF{}"],
    ["a raw line break in a string", '{"account":"ACC\n1"}'],
    ["more closing than opening brackets", "]]]]{}"],
  ])("is refused: %s", (_, text) => {
    expect(violationOf(text)).toMatchObject({ code: "not_json", path: "" });
    expect(violationOf(bytesOf(text))).toMatchObject({ code: "not_json", path: "" });
  });

  it.each([
    ["a lone continuation byte", [0x22, 0x80, 0x22]],
    ["an overlong slash", [0x22, 0xc0, 0xaf, 0x22]],
    ["half a surrogate pair", [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ["a character cut in two", [0x22, 0xe2, 0x82]],
    ["UTF-16", [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])("is refused as bytes that are not UTF-8: %s", (_, bytes) => {
    expect(violationOf(Uint8Array.from(bytes))).toEqual({
      code: "not_json",
      text: "the message: found bytes that are not UTF-8, expected JSON",
      path: "",
    });
  });
});

describe("nesting", () => {
  it("is allowed sixteen levels deep", () => {
    expect(isAccepted(nested(16))).toBe(true);
    expect(violationOf(nested(17))).toEqual({
      code: "too_deep",
      text: "the message: found values nested 17 deep, expected at most 16",
      path: "",
    });
  });

  it("is refused without recursion, however deep", () => {
    expect(violationOf(nested(MIB / 2)).code).toBe("too_deep");
    expect(violationOf("[".repeat(MIB)).code).toBe("too_deep");
    expect(violationOf('{"a":'.repeat(MIB / 8)).code).toBe("too_deep");
  });

  it("counts no brackets in text", () => {
    expect(isAccepted(JSON.stringify(["[".repeat(200), '"[', "\\", "[".repeat(200)]))).toBe(true);
  });

  it("is refused in memory too, where a value can hold itself", () => {
    const self: Record<string, unknown> = {};
    self["again"] = self;
    expect(inspectJson(self)?.code).toBe("too_deep");
  });
});

describe("a key that occurs twice", () => {
  it.each([
    ["in the message", '{"price":"1","side":"buy","price":"2"}', "/price"],
    ["with an equal value", '{"price":"1","price":"1"}', "/price"],
    ["behind an escape", '{"price":"1","\\u0070rice":"2"}', "/price"],
    ["in an object inside", '{"tags":{"a":"1","b":"2","a":"3"}}', "/tags/a"],
    ["in a list", '{"lots":[{},{"a":1,"b":[0,{"c":{"d":"{","d":2}}]}]}', "/lots/1/b/1/c/d"],
    ["after text full of quotes", '{"x":"\\\\\\"","y":"\\"","y":1}', "/y"],
    ["as a number", '{"1":"a","1":"b"}', "/1"],
    ["without a name", '{"":"a","":"b"}', "/"],
  ])("is ambiguous, and refused %s", (_, text, path) => {
    const violation = violationOf(text);
    expect(violation).toMatchObject({ code: "contract_violated", path });
    expect(violation.text).toMatch(/found the key ".*" twice in one object, expected it once/);
  });

  it("is found whatever else the object holds", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        fc.nat(),
        (value, n) => {
          const text = JSON.stringify(value);
          const keys = Object.keys(value);
          const key = keys[n % keys.length];
          fc.pre(key !== undefined && isAccepted(text));
          const repeated = `{"in":${text.slice(0, -1)},${JSON.stringify(key)}:1}}`;
          expect(violationOf(repeated).text).toContain("twice in one object");
        },
      ),
    );
  });

  it("may occur in two objects", () => {
    expect(
      isAccepted('{"symbol":"a","tags":{"symbol":"b"},"list":[{"symbol":1},{"symbol":2}]}'),
    ).toBe(true);
  });
});

describe("a key that names a prototype", () => {
  it.each(["__proto__", "constructor", "prototype"])("is refused anywhere: %s", (key) => {
    const escapedKey = `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}`;
    for (const written of [key, escapedKey]) {
      expect(violationOf(`{"tags":[{"a":{"${written}":1}}]}`)).toEqual({
        code: "contract_violated",
        text: `tags[0].a.${key}: found the key "${key}", expected any key but __proto__, constructor and prototype`,
        path: `/tags/0/a/${key}`,
      });
    }
  });

  it("changes nothing on its way to be refused", () => {
    violationOf('{"__proto__":{"side":"sell"}}');
    expect(Object.hasOwn(Object.prototype, "side")).toBe(false);
  });
});

describe("a value that would change when it is written again", () => {
  it.each([
    ["a number beyond all doubles", '{"n":1e999}', "/n"],
    ["half a character", '{"s":"\\ud83d"}', "/s"],
    ["half a character in a key", '{"\\udc00":1}', "/\\udc00"],
  ])("is refused: %s", (_, text, path) => {
    expect(violationOf(text)).toMatchObject({ code: "contract_violated", path });
  });

  it.each([
    ["NaN", NaN],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["half a character", "\ud83d"],
  ])("is refused in memory: %s", (_, value) => {
    expect(inspectJson({ evidence: [value] })).toMatchObject({ path: "/evidence/0" });
  });

  it("is not a whole character outside the basic plane, nor its escape", () => {
    expect(isAccepted('{"desk":"🚀","two":"\\ud83d\\ude80"}')).toBe(true);
    expect(isAccepted(bytesOf('{"desk":"🚀","two":"\\ud83d\\ude80"}'))).toBe(true);
  });

  it("is not a field that is undefined in memory, which is the same as none", () => {
    expect(inspectJson({ price: undefined })).toBeUndefined();
  });
});

describe("all other JSON", () => {
  it("comes out as JSON.parse has it", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(text));
        const value: unknown = JSON.parse(text);
        expect(readJson(text, MIB)).toEqual({ ok: true, value });
        expect(readJson(bytesOf(text), MIB)).toEqual({ ok: true, value });
        expect(inspectJson(value)).toBeUndefined();
      }),
    );
  });
});
