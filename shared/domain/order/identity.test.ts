import fc from "fast-check";
import { clOrdIdOf, parseClOrdId } from "./identity.ts";

const orderId = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const number = fc.integer({ min: 1, max: 9_999 }).map(String);
const version = fc.nat({ max: 999_999_999 });
const parts = fc.tuple(orderId, number, version);

describe("the id that a broker is given", () => {
  it("tells which order and leg it belongs to", () => {
    fc.assert(
      fc.property(parts, ([id, legId, replace]) => {
        expect(parseClOrdId(clOrdIdOf(id, legId, replace))).toEqual({ orderId: id, legId });
      }),
    );
  });

  it("is never shared by two legs or two versions of one", () => {
    // Ids made of dashes and digits only, where a collision would be likeliest.
    const near = fc.tuple(fc.stringMatching(/^[1-]{1,6}$/), fc.constantFrom("1", "11"), fc.nat(2));
    fc.assert(
      fc.property(near, near, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(clOrdIdOf(...a)).not.toBe(clOrdIdOf(...b));
      }),
      { numRuns: 2_000 },
    );
  });

  it("fits the contract at its longest", () => {
    const longest = clOrdIdOf("x".repeat(64), "9999", 999_999_999);
    expect(longest.length).toBeLessThanOrEqual(128);
    expect(parseClOrdId(longest)).toEqual({ orderId: "x".repeat(64), legId: "9999" });
  });

  it.each(["", "abc", "a-1", "a-0-0", "a-01-0", "a-1-01", "-1-0", "a.b-1-0", "a-1-0\n", "ü-1-0"])(
    "is not recognised in %j",
    (foreign) => {
      expect(parseClOrdId(foreign)).toBeUndefined();
    },
  );
});
