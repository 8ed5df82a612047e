/** The harness bites: a slice of npm run faults:defects, on the compiled code. */
import { textOf } from "../../project-files.ts";
import { invariants } from "../check.ts";
import { applyPatch } from "./defect.ts";
import { checkPatches, plant } from "./plant.ts";
import { defects } from "./table.ts";

/** Those that are caught within a few seeds. */
const QUICK = [
  "no-compare-and-set",
  "sequence-checkpoint",
  "last-writer-wins",
  "silence-read-as-rejected",
];
const SEEDS = 30;

describe("planted defects", () => {
  it("are at least 25, each with a name of its own", () => {
    expect(new Set(defects.map(({ name }) => name)).size).toBe(defects.length);
    expect(defects.length).toBeGreaterThanOrEqual(25);
  });

  it.each(defects.map((defect) => [defect.name, defect] as const))(
    "%s changes code that is there, in one place",
    async (_, defect) => {
      await expect(checkPatches(defect)).resolves.toBeUndefined();
      const known = invariants.map(({ name }) => name);
      expect(defect.caughtBy.filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it.each(
    defects.filter(({ name }) => QUICK.includes(name)).map((one) => [one.name, one] as const),
  )(
    "%s is caught",
    async (_, defect) => {
      expect(await plant(defect, SEEDS)).toMatchObject({ seed: expect.any(Number) as number });
    },
    120_000,
  );

  it.each(defects.map(({ name, mistake }) => [name, mistake]))(
    "%s stands in docs/faults.md",
    (name, mistake) => {
      expect(textOf("docs/faults.md").replaceAll(/ +/g, " ")).toContain(
        `| \`${name}\` | ${mistake} |`,
      );
    },
  );
});

describe("a patch", () => {
  const patch = { file: "a", find: "one ( two )", replace: "$& three" };

  it("finds its text whatever the white space, and replaces it literally", () => {
    expect(applyPatch("x one (\n   two ) y", patch)).toBe("x $& three y");
  });

  it.each(["nothing", "one ( two ) one ( two )"])("fails on %s", (source) => {
    expect(() => applyPatch(source, patch)).toThrow("expected once");
  });
});
