/** The program as people and scripts meet it: a process with arguments, pipes and an exit status. */
import { execFile, spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../servers/project.ts";

type Run = { readonly status: number | null; readonly out: string; readonly err: string };

/** Below the project, so that its packages are found. */
let dir: string;
let program: string;

beforeAll(async () => {
  await mkdir(join(projectRoot, ".data"), { recursive: true });
  dir = await mkdtemp(join(projectRoot, ".data/test-cli-"));
  program = join(dir, "dist/main.js");
  const source = join(projectRoot, "deploy/cli/main.ts");
  await promisify(execFile)(join(projectRoot, "node_modules/.bin/esbuild"), [
    source,
    "--bundle",
    "--splitting",
    "--packages=external",
    "--platform=node",
    "--format=esm",
    "--target=node20",
    "--log-level=warning",
    `--outdir=${join(dir, "dist")}`,
  ]);
});

afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

function start(file: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  return spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env["PATH"], BGW_SANDBOX_FILE: join(dir, "none.json"), ...env },
  });
}

function run(
  args: readonly string[],
  {
    input = "",
    env = {},
    file = program,
  }: { input?: string; env?: Record<string, string>; file?: string } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = start(file, args, env);
    let [out, err] = ["", ""];
    child.stdout.on("data", (bytes: Buffer) => (out += bytes.toString()));
    child.stderr.on("data", (bytes: Buffer) => (err += bytes.toString()));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, out, err }));
    child.stdin.on("error", () => undefined); // it may leave before it has read everything
    child.stdin.end(input);
  });
}

describe("bgw", () => {
  it("shows its help, with examples and what its exit status means", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    expect(out).toContain("bgw submit --account ACC-0001");
    expect(out).toContain("Exit status: 0 done, 1 refused or failed, 2");
    expect((await run([])).out).toBe(out);
  });

  it("tells its version", async () => {
    const { status, out } = await run(["--version"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ["a command nobody knows", ["sell-everything"]],
    ["a flag nobody knows", ["orders", "--opened"]],
    ["a limit that is no number", ["orders", "--limit", "many"]],
    ["an order without a symbol", ["submit", "--account", "A"]],
    ["a time that is none", ["submit", "--file", "-", "--valid-for", "soon"]],
    ["a file and flags for one order", ["submit", "--file", "-", "--symbol", "AAPL"]],
    ["a tag without a name", ["submit", "--tag", "=alpha"]],
    ["a cancel without an account", ["cancel", "ord-1"]],
    ["a replace that changes nothing", ["replace", "ord-1", "--account", "A"]],
    ["an order that is told and listed", ["orders", "ord-1", "--open"]],
  ])("ends with status 2 and one line for %s", async (_, args) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^bgw: .+\n$/);
  });

  it("says what to set where it does not know where to connect", async () => {
    const { status, err } = await run(["orders"]);
    expect(status).toBe(1);
    expect(err).toMatch(/^bgw: found neither BGW_NATS_URL nor a running sandbox: .*npm start.*\n$/);
  });

  it("says which half of a login is missing", async () => {
    const { err } = await run(["orders"], { env: { BGW_NATS_URL: "nats://127.0.0.1:1" } });
    expect(err).toContain("found BGW_NATS_URL without BGW_NATS_PASSWORD");
  });

  it("says so within seconds where nothing answers", async () => {
    const port = await closedPort();
    const env = { BGW_NATS_URL: `nats://127.0.0.1:${port}`, BGW_NATS_PASSWORD: "secret" };
    const { status, err } = await run(["workers"], { env });
    expect(status).toBe(1);
    expect(err).toContain(`found nothing that answers at nats://127.0.0.1:${port}`);
    expect(err).not.toContain("secret");
  });

  it("says so where the sandbox's file was cut off", async () => {
    const file = join(dir, "half.json");
    await writeFile(file, '{"natsUrl":"nats://127');
    const { status, err } = await run(["brokers"], { env: { BGW_SANDBOX_FILE: file } });
    expect(status).toBe(1);
    expect(err).toContain("expected those of a sandbox");
  });
});

describe("bgw calc", () => {
  const row = '{"side":"sell","quantity":"100","price":"187.25","date":"2026-03-02"}';

  it("answers each row of a pipe with a line", async () => {
    const { status, out, err } = await run(["calc", "regulatory-fees"], {
      input: `${row}\nbroken\n${row}\n`,
    });
    const [first, second, third] = out.split("\n");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(first).toBe('{"ok":true,"result":{"total":"0.405535"}}');
    expect(second).toContain('"code":"not_json"');
    expect(third).toBe(first);
  });

  it("reads a file as well", async () => {
    const file = join(dir, "rows.jsonl");
    await writeFile(file, `${row}\n`);
    expect((await run(["calc", "regulatory-fees", "--file", file])).out).toContain("0.405535");
    const missing = await run(["calc", "regulatory-fees", "--file", join(dir, "missing")]);
    expect(missing.status).toBe(1);
    expect(missing.err).toContain("found no file");
  });

  it.each([
    ["an unknown name", ["calc", "luck"]],
    ["no name", ["calc"]],
  ])("ends with status 2 and lists the names for %s", async (_, args) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toMatch(/expected one of order-state, regulatory-fees, terms\n$/);
  });

  it("writes every line of a long output before it ends", async () => {
    const { out } = await run(["calc", "regulatory-fees"], { input: `${row}\n`.repeat(20_000) });
    expect(out.split("\n")).toHaveLength(20_001);
  });

  it("leaves quietly when its reader does", async () => {
    const child = start(program, ["calc", "regulatory-fees"], {});
    let err = "";
    child.stderr.on("data", (bytes: Buffer) => (err += bytes.toString()));
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.write(`${row}\n`.repeat(50_000));
    const status = await new Promise((resolve) => child.once("close", resolve));
    child.stdin.destroy();
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});

describe("the launcher", () => {
  it("says what to run where nothing is compiled yet", async () => {
    const file = join(dir, "project/deploy/cli/bgw.mjs");
    await mkdir(join(dir, "project/deploy/cli"), { recursive: true });
    await mkdir(join(dir, "project/node_modules"));
    await copyFile(join(projectRoot, "deploy/cli/bgw.mjs"), file);
    const { status, err } = await run(["--help"], { file });
    expect(status).toBe(1);
    expect(err).toMatch(/^bgw: found no dist .*npm start.*npm run build\n$/);
  });
});

/** A port on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 1;
}
