/**
 * A child process that never outlives us: SIGTERM, then SIGKILL after a bound, and the leash for the
 * case that we are gone ourselves. Its output goes to a file.
 */
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { hold, release } from "./leash.ts";

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type ChildOptions = {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment: nothing of ours is passed on unasked, no credential either. */
  readonly env: Readonly<Record<string, string>>;
  /** Appended to. */
  readonly logFile: string;
  readonly cwd?: string;
  /** Where the caller reads the standard output itself. */
  readonly readsOutput?: boolean;
};

export type Child = {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** Undefined once it has ended. */
  readonly exit: () => Exit | undefined;
  readonly output: Readable | null;
  readonly logFile: string;
  /** Does nothing once it has ended. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** SIGTERM, and SIGKILL if that did not do; resolves when it is gone. */
  readonly stop: (graceMs?: number) => Promise<Exit>;
};

/** Longer than a worker needs to drain. */
const STOP_GRACE_MS = 12_000;
const LOG_TAIL_CHARS = 2_000;

/** @throws when it cannot be started at all */
export async function startChild(options: ChildOptions): Promise<Child> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, "a", 0o600);
  const child = spawn(options.command, options.args, {
    stdio: ["ignore", options.readsOutput === true ? "pipe" : log, log],
    // A group of its own: a Ctrl-C in the terminal reaches us alone, and we end things in order.
    detached: true,
    env: options.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  closeSync(log);
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.command} has no process id`);
  hold(pid);

  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => {
      exit = { code, signal };
      release(pid);
      resolve(exit);
    });
  });
  const signal = (name: NodeJS.Signals): void => {
    if (exit === undefined) child.kill(name);
  };
  return {
    pid,
    exited,
    exit: () => exit,
    output: child.stdout,
    logFile: options.logFile,
    signal,
    stop: async (graceMs = STOP_GRACE_MS) => {
      signal("SIGTERM");
      signal("SIGCONT"); // one that was paused has to wake up to leave
      const timer = setTimeout(() => signal("SIGKILL"), graceMs);
      const end = await exited;
      clearTimeout(timer);
      return end;
    },
  };
}

/** The end of what a child wrote, for an error message. */
export async function tailOf(logFile: string): Promise<string> {
  const text = await readFile(logFile, "utf8").catch(() => "");
  return text.slice(-LOG_TAIL_CHARS).trim();
}
