import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv, promisify } from "node:util";
import { brokerNames, projectRoot } from "../servers/project.ts";

describe("the generated part of nats.conf", () => {
  let out: string;

  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), "bgw-generate-"));
  });

  afterEach(async () => {
    await rm(out, { recursive: true });
  });

  const generate = (...brokers: string[]): Promise<unknown> =>
    promisify(execFile)(process.execPath, [
      join(projectRoot, "deploy/bus/generate.mjs"),
      "--out",
      out,
      ...brokers,
    ]);
  const read = (file: string): Promise<string> => readFile(join(out, file), "utf8");

  it("has an account for each folder in workers/adapters, and for nothing else", async () => {
    await generate();
    const accounts = [...(await read("brokers.conf")).matchAll(/^ {2}BROKER_(\S+) \{$/gm)];
    expect(accounts.map(([, broker]) => broker)).toEqual(brokerNames());
  });

  it("gives every user a password that nats-server cannot take for a number", async () => {
    await generate("alpaca", "interactive-brokers");
    const env = parseEnv(await read("bus.env"));
    const passwords = Object.entries(env).filter(([name]) => name.endsWith("_PASSWORD"));
    const wanted = [
      ...(await readFile(join(projectRoot, "nats.conf"), "utf8")).matchAll(/password: \$(\w+)/g),
      ...(await read("brokers.conf")).matchAll(/password: \$(\w+)/g),
    ].map(([, name]) => name);
    expect(passwords.map(([name]) => name).sort()).toEqual(wanted.sort());
    for (const [, password] of passwords) expect(password).toMatch(/^[a-z][0-9a-f]{48}$/);
    expect(new Set(passwords.map(([, password]) => password)).size).toBe(passwords.length);
    expect((await stat(join(out, "bus.env"))).mode & 0o777).toBe(0o600);
  });

  it("keeps the passwords that are there when a broker is added", async () => {
    await generate("alpaca");
    const before = parseEnv(await read("bus.env"));
    await generate("alpaca", "rival");
    const after = parseEnv(await read("bus.env"));
    expect(after).toMatchObject(before);
    expect(after["BGW_RIVAL_PASSWORD"]).toMatch(/^p/);
  });

  it.each(["Alpaca", "two words", "router", "a.b", "a}", "-a", "1st", "x-monitor", ">"])(
    "refuses a broker named %s",
    async (name) => {
      await expect(generate("--", name)).rejects.toThrow(/expected lower case letters/);
    },
  );
});
