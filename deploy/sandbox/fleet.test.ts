/** The fleet as a whole, compiled: npm test builds it first. */
import { existsSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../servers/project.ts";
import { startFleet, type Fleet } from "./fleet.ts";

describe("a fleet", () => {
  const dataDir = join(projectRoot, ".data", `test-${process.pid}-fleet`);
  let fleet: Fleet;

  beforeAll(async () => {
    fleet = await startFleet({ dataDir });
  });

  afterAll(async () => {
    await fleet.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it("has one worker of each role, up by its own word, and an account or more to trade", () => {
    const running = fleet.workers.list().filter(({ isRunning }) => isRunning);
    expect(running.map(({ name }) => name).sort()).toEqual([
      "account-reconciler-1",
      "alpaca-1",
      "router-1",
    ]);
    expect(fleet.accounts).toEqual([
      { account: "alpha", broker: "alpaca" },
      { account: "beta", broker: "alpaca" },
    ]);
  });

  it("replaces a worker that was killed", async () => {
    await fleet.workers.kill("router-1");
    const next = await fleet.workers.start("router");
    const routers = fleet.workers.list().filter(({ role }) => role === "router");
    expect(next).toBe("router-2");
    expect(routers.map(({ isRunning }) => isRunning)).toEqual([false, true]);
  });

  it("brings a venue back at the same address, with the same accounts", async () => {
    const venue = fleet.venues.get("alpaca");
    await venue?.kill();
    await venue?.start();
    const ledger = await fetch(new URL("/_venue/ledger?account=alpha", venue?.url));
    expect(ledger.status).toBe(200);
  });

  it("tells tools where it is, in a file for its owner alone", async () => {
    const file = join(dataDir, "sandbox.json");
    const state = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    expect(state).toMatchObject({
      pid: process.pid,
      natsUrl: fleet.natsUrl,
      redisUrl: fleet.redisUrl,
      operator: fleet.credential("operator"),
      rebuild: fleet.credential("rebuild"),
      venues: { alpaca: { url: fleet.venues.get("alpaca")?.url } },
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("does not share its data with a second one", async () => {
    await expect(startFleet({ dataDir })).rejects.toThrow(/running on .* already/);
    expect(fleet.workers.list().some(({ isRunning }) => isRunning)).toBe(true);
  });

  it("leaves nothing running behind", async () => {
    const pids = fleet.workers.list().map(({ pid }) => pid);
    await fleet.close();
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    expect(existsSync(join(dataDir, "sandbox.json"))).toBe(false);
  });
});
