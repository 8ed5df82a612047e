import { readFileSync } from "node:fs";
import {
  CXL_REJ_REASON,
  kindOfReason,
  ORD_REJ_REASON,
  REASONS,
  type ReasonKind,
} from "./reasons.ts";

const page = readFileSync(new URL("../docs/refusals.md", import.meta.url), "utf8");

/** The page's sections. */
const SECTIONS: Readonly<Record<ReasonKind, string>> = {
  malformed: "The message breaks its contract",
  refused: "The gateway refuses",
  not_sent: "Nothing was sent",
  unknown: "Nobody knows yet",
  rejected: "The broker rejected an order",
  change_rejected: "The broker refused a change",
  canceled: "Ended without being asked",
  resolved: "By an operator's word",
  held: "It waits",
  unexplained: "Evidence",
  disconnected: "The order stream",
};
const kinds = Object.keys(SECTIONS) as readonly ReasonKind[];

/** Code, meaning, what to do, number in FIX. */
function rowsOf(kind: ReasonKind): readonly (readonly string[])[] {
  const [, section = ""] = page.split(`\n## ${SECTIONS[kind]}\n`);
  const [text = ""] = section.split("\n## ");
  return text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, code = "", ...cells]) => [code.replaceAll("`", ""), ...cells]);
}

const TAGS = [
  ["103", new Map(Object.entries(ORD_REJ_REASON))],
  ["102", new Map(Object.entries(CXL_REJ_REASON))],
] as const;

const fixOf = (code: string): string =>
  TAGS.filter(([, numbers]) => numbers.has(code))
    .map(([tag, numbers]) => `${tag}=${String(numbers.get(code))}`)
    .join(", ");

describe("the taxonomy of reasons", () => {
  it.each(kinds)("has the codes of its kind %s on the page, in order, and no others", (kind) => {
    expect(rowsOf(kind).map(([code]) => code)).toEqual(REASONS[kind]);
  });

  it.each(kinds)("says of each code of kind %s what it means, and its number in FIX", (kind) => {
    for (const [code = "", meaning, , fix = ""] of rowsOf(kind)) {
      expect([code, meaning]).not.toEqual([code, ""]);
      expect([code, fix]).toEqual([code, fixOf(code)]);
    }
  });

  it("has each code once", () => {
    const codes: readonly string[] = Object.values(REASONS).flat();
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it.each([
    ["wash_trade", "rejected"],
    ["price_missing", "refused"],
    ["too_late_to_cancel", "change_rejected"],
    ["broker_rejected", "rejected"],
    ["broker_expired", "canceled"],
    ["new_after_canceled", "unexplained"],
    ["held_for_parent", "held"],
    ["a_code_of_tomorrow", undefined],
  ])("calls %s %s", (code, kind) => {
    expect(kindOfReason(code)).toBe(kind);
  });
});
