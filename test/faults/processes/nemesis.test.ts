import { readArgs } from "./args.ts";
import { KINDS, openNemesis } from "./nemesis.ts";

describe("the nemesis", () => {
  const plan = (seed: number, periods: number) => {
    const nemesis = openNemesis(seed);
    return Array.from({ length: periods }, () => nemesis.draw());
  };
  const words = (seed: number): string => JSON.stringify(plan(seed, 50));

  it("draws the same from the same seed", () => {
    expect(words(7)).toBe(words(7));
    expect(words(7)).not.toBe(words(8));
  });

  it("leaves out no kind, has quiet periods, and never strikes one thing twice at once", () => {
    const periods = plan(1, 400);
    const kinds = new Set(periods.flat().map(({ kind }) => kind));
    expect([...KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
    const quiet = periods.filter((period) => period.length === 0).length / periods.length;
    expect(quiet).toBeGreaterThan(0.15);
    expect(quiet).toBeLessThan(0.35);
    for (const period of periods) {
      expect(new Set(period.map(({ target }) => target)).size).toBe(period.length);
    }
  });

  it("knows no kind that there is not", () => {
    expect(() => openNemesis(1, ["earthquake"])).toThrow(/no such fault: there are worker kill -9/);
  });
});

describe("the command line", () => {
  it.each([["--seed", "0"], ["--seconds", "x"], ["--orders", "-1"], ["--what"]])(
    "refuses %s %s",
    (...args) => {
      expect(() => readArgs(args, 1)).toThrow();
    },
  );

  it("has defaults, and a new seed each time", () => {
    expect(readArgs([], 17)).toMatchObject({ seed: 17, only: [], keep: false });
  });
});
