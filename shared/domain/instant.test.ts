import fc from "fast-check";
import { compareInstants, isAfter, later } from "./instant.ts";

describe("instants", () => {
  it.each([
    ["2026-03-02T14:30:00Z", "2026-03-02T14:30:00.0Z"],
    ["2026-03-02T14:30:00.5Z", "2026-03-02T14:30:00.500Z"],
    ["2026-03-02T14:30:00.123456789Z", "2026-03-02T14:30:00.123456789Z"],
  ])("%s and %s are the same", (a, b) => {
    expect(compareInstants(a, b)).toBe(0);
    expect(isAfter(a, b)).toBe(false);
  });

  it.each([
    ["2026-03-02T14:30:00Z", "2026-03-02T14:30:00.000000001Z"],
    ["2026-03-02T14:30:00.09Z", "2026-03-02T14:30:00.1Z"],
    ["2026-03-02T14:30:59.999999999Z", "2026-03-02T14:31:00Z"],
    ["2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z"],
  ])("%s is before %s", (a, b) => {
    expect(compareInstants(a, b)).toBeLessThan(0);
    expect(compareInstants(b, a)).toBeGreaterThan(0);
    expect(later(a, b)).toBe(b);
    expect(later(b, a)).toBe(b);
  });

  it("order as their nanoseconds do", () => {
    const moment = fc.record({
      ms: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      nanos: fc.integer({ min: 0, max: 999_999 }),
    });
    const textOf = ({ ms, nanos }: { ms: number; nanos: number }): string =>
      new Date(ms).toISOString().replace("Z", `${String(nanos).padStart(6, "0")}Z`);
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const expected = Math.sign(a.ms - b.ms) || Math.sign(a.nanos - b.nanos);
        expect(Math.sign(compareInstants(textOf(a), textOf(b)))).toBe(expected);
      }),
    );
  });
});
