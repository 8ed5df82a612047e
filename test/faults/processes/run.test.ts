/** A slice of npm run faults: real processes, and the whole history judged. */
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { runUnderFaults } from "./run.ts";

const silent = (): void => undefined;
const folder = (): string =>
  join(projectRoot, ".data", `test-${process.pid}-${randomBytes(4).toString("hex")}`);
const RUN_MS = 180_000;

describe("a fleet under faults", () => {
  it(
    "loses none, doubles none, and agrees with the venue's ledger when all is healed",
    async () => {
      const dataDir = folder();
      const only = [
        "worker kill -9",
        "edge: cut",
        "edge: reset",
        "nats-server kill -9",
        "redis FLUSHALL",
        "venue: accept_then_504",
        "venue: mute_stream",
      ];
      const options = { seed: 5, seconds: 10, orders: 120, only, dataDir, tell: silent };
      const { violations, faults, history } = await runUnderFaults(options);
      expect(violations).toEqual([]);
      expect(faults.size).toBeGreaterThan(0);
      expect(history.venueOrders.length).toBeGreaterThan(50);
      await rm(dataDir, { recursive: true, force: true });
    },
    RUN_MS,
  );
});
