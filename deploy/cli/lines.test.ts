import { readLines, type Line } from "./lines.ts";

const MAX = 10;

async function linesOf(
  ...chunks: readonly string[]
): Promise<readonly (readonly [number, string | number])[]> {
  async function* source(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk, "latin1");
  }
  const lines: Line[] = [];
  for await (const batch of readLines(source(), MAX)) lines.push(...batch);
  return lines.map((line) => [
    line.number,
    "tooLong" in line ? line.tooLong : Buffer.from(line.bytes).toString("latin1"),
  ]);
}

describe("lines of a stream", () => {
  it("come out whole, however the stream was cut", async () => {
    expect(await linesOf("on", "e\ntw", "", "o", "\nthree\nfo", "ur")).toEqual([
      [1, "one"],
      [2, "two"],
      [3, "three"],
      [4, "four"],
    ]);
  });

  it("need no line break at the end, and lose the carriage return before it", async () => {
    expect(await linesOf("one\r\ntwo\r")).toEqual([
      [1, "one"],
      [2, "two"],
    ]);
  });

  it("keep their numbers where empty ones are passed over", async () => {
    expect(await linesOf("\n  \t\none\n\n\r\ntwo\n\n")).toEqual([
      [3, "one"],
      [6, "two"],
    ]);
  });

  it("are counted, not kept, where they are too long", async () => {
    expect(
      await linesOf("0123456789\n0123456789A\r\n", "x".repeat(40), "y".repeat(40), "\nz"),
    ).toEqual([
      [1, "0123456789"],
      [2, 11],
      [3, 80],
      [4, "z"],
    ]);
  });

  it("keep a carriage return inside them", async () => {
    expect(await linesOf("a\rb\n")).toEqual([[1, "a\rb"]]);
  });

  it("of nothing are none", async () => {
    expect(await linesOf()).toEqual([]);
    expect(await linesOf("")).toEqual([]);
  });
});
