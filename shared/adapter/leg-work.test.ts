/** How often a broker is asked about what it has not told. */
import { askAgainMs } from "./leg-work.ts";

const BOUND_MS = 35_000;

/** When the broker is asked, by the leg's age, up to an hour. */
function asks(boundMs: number): readonly number[] {
  const at: number[] = [];
  for (let ageMs = 0; ageMs < 3_600_000; ageMs += askAgainMs(ageMs, boundMs)) at.push(ageMs);
  return at;
}

describe("a leg whose fate is not known", () => {
  it("is asked about soon at first, and more and more seldom", () => {
    const at = asks(BOUND_MS);
    expect(at.slice(0, 4)).toEqual([0, 500, 1_000, 1_500]);
    expect(at.filter((ageMs) => ageMs <= BOUND_MS).length).toBeLessThan(16);
    expect(at.length).toBeLessThan(3_600_000 / 30_000 + 20);
  });

  it.each([100, 5_060, 35_000, 600_000])(
    "is asked about as soon as absence proves, after %d ms",
    (boundMs) => {
      const first = asks(boundMs).find((ageMs) => ageMs > boundMs) ?? 0;
      expect(first - boundMs).toBeLessThanOrEqual(500);
    },
  );
});
