/**
 * sandbox.json: where a running sandbox listens and how to log in, for tools on the same machine.
 * While it is there and its bus answers, no second sandbox may use the same data.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Credential } from "../servers/nats.ts";
import { hears } from "../servers/talk.ts";

export type SandboxState = {
  readonly pid: number;
  readonly startedAt: string;
  readonly natsUrl: string;
  readonly monitorUrl: string;
  readonly redisUrl: string;
  readonly operator: Credential;
  readonly rebuild: Credential;
  /** By broker. */
  readonly venues: Readonly<
    Record<string, { readonly url: string; readonly accounts: readonly string[] }>
  >;
};

/** After a sandbox was killed its servers end within seconds. */
const LEAVING_BOUND_MS = 8_000;
const LOOK_EVERY_MS = 200;

export async function writeState(dir: string, state: SandboxState): Promise<void> {
  await writeFile(fileIn(dir), `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 });
}

export async function removeState(dir: string): Promise<void> {
  await rm(fileIn(dir), { force: true });
}

/** @throws when another sandbox runs on the same data */
export async function claim(dir: string): Promise<void> {
  const state = await readState(dir);
  if (state === undefined) return;
  const port = Number(new URL(state.natsUrl).port);
  const deadline = performance.now() + LEAVING_BOUND_MS;
  while (await hears(port, "", (heard) => heard.startsWith("INFO "))) {
    if (isAlive(state.pid) || performance.now() > deadline) {
      throw new Error(`a sandbox is running on ${dir} already (process ${state.pid})`);
    }
    await pause(LOOK_EVERY_MS);
  }
  await removeState(dir);
}

async function readState(dir: string): Promise<SandboxState | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(dir), "utf8")) as SandboxState;
  } catch {
    return undefined; // none, or one that was cut off while it was written
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // somebody else's
  }
}

function fileIn(dir: string): string {
  return join(dir, "sandbox.json");
}
