import fc from "fast-check";
import { digestOf } from "./digest.ts";

/** The same content, with every object's fields in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, reversed(field)] as const);
  return Object.fromEntries(fields.reverse());
}

describe("a digest", () => {
  const content = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }));

  it("is the same for the same content in any order of fields", () => {
    fc.assert(
      fc.property(content, (value) => {
        expect(digestOf(reversed(value) as object)).toBe(digestOf(value));
      }),
    );
  });

  it("differs where the content differs", () => {
    const text = (value: object): string => JSON.stringify(value);
    fc.assert(
      fc.property(content, content, (a, b) => {
        fc.pre(text(a) !== text(b) && text(reversed(a) as object) !== text(b));
        const same = Object.keys(a).length === Object.keys(b).length && digestOf(a) === digestOf(b);
        if (same) expect(reversed(reversed(a))).toEqual(b);
      }),
    );
    expect(digestOf({ a: "1" })).not.toBe(digestOf({ a: 1 }));
    expect(digestOf({ a: ["1", "2"] })).not.toBe(digestOf({ a: ["2", "1"] }));
    expect(digestOf({ a: { b: "1" } })).not.toBe(digestOf({ a: { b: "2" } }));
  });

  it("is 32 hexadecimal digits", () => {
    expect(digestOf({ side: "buy" })).toMatch(/^[0-9a-f]{32}$/);
  });
});
