/** Slices of npm run faults:replay and faults:rebuild. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { showRebuild } from "./rebuild-show.ts";
import { showReplay } from "./replay-show.ts";

const silent = (): void => undefined;
const folder = (): string =>
  join(projectRoot, ".data", `test-${process.pid}-${randomBytes(4).toString("hex")}`);
const RUN_MS = 180_000;

describe("every request delivered again from sequence 1", () => {
  it(
    "sends nothing",
    async () => {
      const { before, after, redelivered } = await showReplay(60, folder(), silent);
      expect(redelivered).toBeGreaterThanOrEqual(120);
      expect(after).toEqual(before);
    },
    RUN_MS,
  );
});

describe("Redis emptied", () => {
  it("is rebuilt byte for byte", async () => {
    const { isSame, rebuilt } = await showRebuild(400, silent);
    expect(isSame).toBe(true);
    expect(rebuilt).toMatchObject({ orders: 400, differing: 400, unreadable: [] });
  }, 60_000);
});
