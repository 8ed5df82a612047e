import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "venue-"));
  program = join(folder, "main.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("./main.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    // ws is CommonJS and asks for its parts by require.
    banner: {
      js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);',
    },
  });
});

afterAll(() => rm(folder, { recursive: true }));

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });

async function errorOf(child: ChildProcess): Promise<string> {
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  await once(child, "close");
  return text;
}

describe("the venue as a process", () => {
  it("says in one line where it listens, and ends cleanly on SIGTERM", async () => {
    const accounts = JSON.stringify([{ key: "K", secret: "S", cash: "500" }]);
    const child = start("--port", "0", "--seed", "7", "--accounts", accounts);
    if (child.stdout === null) throw new Error("no stdout");
    const lines = createInterface(child.stdout);
    const [line] = (await once(lines, "line")) as [string];
    const ready = JSON.parse(line) as { ready: boolean; url: string };
    expect(ready).toEqual({
      ready: true,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
    });
    const headers = { "APCA-API-KEY-ID": "K", "APCA-API-SECRET-KEY": "S" };
    const account = (await (await fetch(`${ready.url}/v2/account`, { headers })).json()) as {
      cash: string;
    };
    expect(account.cash).toBe("500");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it.each([
    ["an unknown flag", ["--colour", "red"], "Unknown option '--colour'"],
    [
      "an unknown session",
      ["--session", "tea"],
      "--session: expected one of open, closed, real, always",
    ],
    ["an unknown knob", ["--faults", '{"explode":{"next":1}}'], 'unknown knob "explode"'],
    ["a missing tape", ["--tape", "/nowhere.csv"], "/nowhere.csv:0: cannot be read"],
  ])("refuses %s with exit status 1", async (_lesson, args, problem) => {
    const child = start(...args);
    expect(await errorOf(child)).toContain(problem);
    expect(child.exitCode).toBe(1);
  });

  it("names the line of a tape that it cannot read", async () => {
    const tape = join(folder, "BAD.csv");
    await writeFile(tape, "Date,Open,High,Low,Close\n2020-01-02,1,2,1,2\n2020-01-03,x,2,1,2\n");
    const child = start("--tape", tape);
    expect(await errorOf(child)).toContain(`${tape}:3: found price "x"`);
    expect(child.exitCode).toBe(1);
  });
});
