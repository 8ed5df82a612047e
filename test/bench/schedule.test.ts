import { evenly } from "./schedule.ts";

describe("an even schedule", () => {
  it("sends the first order at once and the next one a gap later", () => {
    const { at, due } = evenly(500);
    expect([at(0), at(1), at(500)]).toEqual([0, 2, 1_000]);
    expect([due(-1), due(0), due(1.9), due(2), due(1_000)]).toEqual([0, 1, 1, 2, 501]);
  });

  it("has everything due that a late generator has missed", () => {
    const { at, due } = evenly(1_000);
    expect(due(50)).toBe(51);
    expect(at(50)).toBe(50);
  });

  it.each([0, -1, NaN])("refuses a rate of %d", (rate) => {
    expect(() => evenly(rate)).toThrow(RangeError);
  });
});
