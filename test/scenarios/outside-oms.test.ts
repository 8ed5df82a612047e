/** A stranger's program, in a process of its own, with a NATS client and the contracts. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { projectRoot } from "../../deploy/servers/project.ts";
import { startTestFleet, type TestFleet } from "../fleet/fleet.ts";

describe("a trading program in another process", () => {
  let fleet: TestFleet;
  beforeAll(async () => {
    fleet = await startTestFleet();
  });
  afterAll(() => fleet.close());

  it("sends an order, reads its events and hears of its account", async () => {
    const { user, password } = fleet.credential("oms");
    const program = spawn(process.execPath, [join(projectRoot, "docs/examples/oms.mjs"), "alpha"], {
      env: {
        PATH: process.env["PATH"] ?? "",
        NATS_URL: fleet.natsUrl,
        NATS_USER: user,
        NATS_PASSWORD: password,
      },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 25_000,
    });
    const [output, errors] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      once(program, "exit"),
    ]);
    expect(errors).toBe("");
    const lines = output.trim().split("\n");
    const types = lines
      .filter((line) => line.startsWith("event"))
      .map((line) => line.split(" ")[2]);
    expect(types.slice(0, 2)).toEqual(["received", "submitting"]);
    expect(types).toContain("trade");
    expect(lines.find((line) => line.includes('"filled"'))).toContain('"cumQty":"10"');
    expect(lines.at(-1)).toMatch(/^account .*"symbol":"AAPL".*"quantity":"10"/);
  });
});
