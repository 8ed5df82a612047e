/** Where the bus and the store are, and how to log in: from the environment, else from a running sandbox. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../servers/project.ts";
import type { SandboxState } from "../sandbox/state-file.ts";
import { Failure } from "./failure.ts";

export type Login = {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** For messages: where the url comes from. */
  readonly origin: string;
};

/** Users of nats.conf. */
export type Role = "operator" | "rebuild";

type Env = Readonly<Record<string, string | undefined>>;

const SANDBOX_FILE = join(projectRoot, ".data/sandbox.json");
const HELP = "start the sandbox with npm start, or set";

/** @throws {Failure} saying what to set */
export async function readLogin(role: Role, env: Env = process.env): Promise<Login> {
  const url = env["BGW_NATS_URL"];
  if (url !== undefined && url !== "") {
    const password = env["BGW_NATS_PASSWORD"];
    if (password === undefined) {
      throw new Failure(`found BGW_NATS_URL without BGW_NATS_PASSWORD, expected both`);
    }
    return { url, user: env["BGW_NATS_USER"] ?? role, password, origin: "BGW_NATS_URL" };
  }
  const { natsUrl, [role]: credential } = await readSandbox("BGW_NATS_URL", env);
  return { url: natsUrl, ...credential, origin: SANDBOX_FILE };
}

/** @throws {Failure} saying what to set */
export async function readRedisUrl(env: Env = process.env): Promise<string> {
  const url = env["BGW_REDIS_URL"];
  if (url !== undefined && url !== "") return url;
  return (await readSandbox("BGW_REDIS_URL", env)).redisUrl;
}

type Needed = Pick<SandboxState, "natsUrl" | "redisUrl" | Role>;

async function readSandbox(variable: string, env: Env): Promise<Needed> {
  const file = env["BGW_SANDBOX_FILE"] ?? SANDBOX_FILE;
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) {
    throw new Failure(`found neither ${variable} nor a running sandbox: ${HELP} ${variable}`);
  }
  const state = parseJson(text);
  if (!isNeeded(state)) {
    throw new Failure(`${file}: found no addresses and logins, expected those of a sandbox`);
  }
  return state;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // cut off while it was written
  }
}

function isNeeded(value: unknown): value is Needed {
  if (typeof value !== "object" || value === null) return false;
  const state = value as Partial<Record<keyof Needed, unknown>>;
  return (
    typeof state.natsUrl === "string" &&
    typeof state.redisUrl === "string" &&
    isCredential(state.operator) &&
    isCredential(state.rebuild)
  );
}

function isCredential(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { user, password } = value as { user?: unknown; password?: unknown };
  return typeof user === "string" && typeof password === "string";
}
