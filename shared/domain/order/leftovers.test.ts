/** What is due for a leg that has waited, by where it stands, and how often. */
import {
  cancelAsked,
  fill,
  hear,
  onlyLeg,
  received,
  replaceAsked,
  says,
  sent,
  tell,
  working,
  type Story,
} from "../testing/story.ts";
import { commandsFor, doubtsOf, roundAt } from "./leftovers.ts";
import { headerOf } from "./sending.ts";

const NOW = "2026-03-02T14:45:00Z";
const reason = { code: "no_answer", text: "no answer came" };

const unknown = (story = sent()): Story =>
  tell(story, { type: "submit_unknown", ...headerOf(onlyLeg(story)), action: "new", reason });
const held = (expectedAt?: string): Story => {
  const story = received();
  const until = expectedAt === undefined ? {} : { expectedAt };
  return tell(story, { type: "held", ...headerOf(onlyLeg(story)), reason, ...until });
};

const ROWS: readonly (readonly [string, () => Story, string])[] = [
  ["not sent", () => received(), "submit"],
  ["not sent, and asked to be cancelled", () => cancelAsked(received()), "cancel"],
  ["held until later", () => held("2026-03-02T15:00:00Z"), ""],
  ["held until now", () => held("2026-03-02T14:44:59Z"), "submit"],
  ["held without an end", () => held(), ""],
  ["in flight", () => sent(), "submit"],
  ["unknown", () => unknown(), "submit"],
  ["unknown, and asked to be cancelled", () => cancelAsked(unknown()), "submit cancel"],
  ["working", () => working(), ""],
  ["partly filled", () => hear(working(), fill("e1", "20")), ""],
  ["being cancelled", () => cancelAsked(working()), "cancel"],
  ["being changed", () => replaceAsked(working(), { price: "11" }), "replace"],
  ["filled", () => hear(working(), fill("e1", "100")), ""],
  ["cancelled", () => hear(working(), says("canceled")), ""],
];

describe("a leg that is", () => {
  it.each(ROWS)("%s", (_, story, due) => {
    const commands = commandsFor(story().state, "venue", NOW);
    expect(commands.map(({ action }) => action).join(" ")).toBe(due);
    for (const { action, requestId } of commands) {
      expect([action, requestId !== undefined]).toEqual([action, action !== "submit"]);
    }
  });

  it("at another broker is not this one's", () => {
    expect(commandsFor(received().state, "rival", NOW)).toEqual([]);
  });
});

describe("a leg is looked after", () => {
  it.each([
    [0, 0],
    [29_999, 0],
    [30_000, 1],
    [59_999, 1],
    [60_000, 2],
    [120_000, 3],
    [240_000, 4],
    [480_000, 5],
    [960_000, 6],
    [1_560_000, 7],
    [2_160_000, 8],
  ])("after %d ms for the time number %d", (ageMs, round) => {
    expect(roundAt(ageMs, 30_000)).toBe(round);
  });

  it("never less often than before, and at most about a thousand times a week", () => {
    let before = 0;
    for (let ageMs = 0; ageMs < 7 * 86_400_000; ageMs += 10_007) {
      const round = roundAt(ageMs, 30_000);
      expect(round - before === 0 || round - before === 1).toBe(true);
      before = round;
    }
    expect(before).toBeLessThan(1_020);
  });
});

describe("an operator is told of", () => {
  const LONG_AGO = "2026-03-02T14:00:00Z";

  it.each<[string, () => Story, string, string]>([
    ["a send told unknown, at once", () => unknown(), LONG_AGO, "send"],
    ["a send under way, when it is old", () => sent(), NOW, "send"],
    ["no send just made", () => sent(), LONG_AGO, ""],
    ["a cancel long asked for", () => cancelAsked(working()), NOW, "cancel"],
    ["no cancel just asked for", () => cancelAsked(working()), LONG_AGO, ""],
    ["no leg that works", () => working(), NOW, ""],
  ])("%s", (_, story, quietBefore, kinds) => {
    const doubts = doubtsOf(story().state, quietBefore);
    expect(doubts.map(({ kind }) => kind).join(" ")).toBe(kinds);
  });
});
