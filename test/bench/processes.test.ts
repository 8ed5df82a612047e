import { cpuBetween, cpuUsOf } from "./processes.ts";

describe("CPU time", () => {
  it("is user and system time, of the process and of the children it waited for", () => {
    // proc(5): fields 14 to 17, after a name that may hold blanks and parentheses.
    const stat = "42 (node (main) x) S 7 42 42 0 -1 4194560 9 0 0 0 120 30 4 1 20 0 11 0 5 6 7";
    expect(cpuUsOf(stat)).toBe(1_550_000);
  });

  it("between two readings counts a process that came later from zero", () => {
    expect(cpuBetween({ a: 10 }, { a: 25, b: 5 })).toEqual({ a: 15, b: 5 });
  });
});
