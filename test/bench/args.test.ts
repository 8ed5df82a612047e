import { readArgs } from "./args.ts";

describe("the command line of the bench", () => {
  it("measures three rounds of five seconds unless told otherwise", () => {
    expect(readArgs([])).toEqual({ rounds: 3, seconds: 5, profileDir: undefined });
  });

  it("lets --rounds and --seconds overrule --quick", () => {
    expect(readArgs(["--quick", "--seconds", "7"])).toMatchObject({ rounds: 1, seconds: 7 });
  });

  it.each([
    [["market-data"], "no scenario market-data: there is orders"],
    [["--rounds", "0"], "--rounds: found 0, expected a whole number from 1 to 100"],
    [["--seconds", "2.5"], "--seconds: found 2.5, expected a whole number from 1 to 600"],
  ])("refuses %j", (args, message) => {
    expect(() => readArgs(args)).toThrow(message);
  });
});
