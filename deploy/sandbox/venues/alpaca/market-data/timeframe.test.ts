import { barStart, readTimeframe } from "./timeframe.ts";

const us = (text: string): number => Date.parse(text) * 1000;

describe("a timeframe", () => {
  it.each(["1Min", "59Min", "23Hour", "1Day", "1Week", "12Month", "5T", "1D", "1min", "1month"])(
    "may be %s",
    (text) => {
      expect(readTimeframe(text)).toBeDefined();
    },
  );

  it.each(["0Min", "60Min", "24Hour", "2Day", "2Week", "5Month", "Min", "1Year", ""])(
    "may not be %j",
    (text) => {
      expect(readTimeframe(text)).toBeUndefined();
    },
  );

  it.each([
    ["5Min", "2026-07-01T14:33:59Z", "2026-07-01T14:30:00Z", false],
    ["1Hour", "2026-07-01T14:33:59Z", "2026-07-01T14:00:00Z", false],
    ["1Day", "2026-07-01T14:33:59Z", "2026-07-01T04:00:00Z", false],
    ["1Day", "2026-12-01T14:33:59Z", "2026-12-01T05:00:00Z", false],
    ["1Day", "2026-12-01T03:00:00Z", "2026-12-01T00:00:00Z", true],
    ["1Week", "2026-12-03T14:00:00Z", "2026-11-30T05:00:00Z", false],
    ["3Month", "2026-12-03T14:00:00Z", "2026-10-01T04:00:00Z", false],
  ])("of %s puts %s into the bar of %s", (text, time, expected, coin) => {
    const timeframe = readTimeframe(text);
    if (timeframe === undefined) throw new Error(text);
    expect(new Date(barStart(timeframe, us(time), coin) / 1000).toISOString()).toBe(
      expected.replace("Z", ".000Z"),
    );
  });
});
