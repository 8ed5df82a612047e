/** Holds leash.mjs: a process that ends our children if we end without doing so ourselves. */
import { spawn, type ChildProcess } from "node:child_process";
import type { Socket } from "node:net";
import { join } from "node:path";
import { projectRoot } from "./project.ts";

const held = new Set<number>();
let leash: ChildProcess | undefined;

/** From now on the process group ends when this program does, however that comes about. */
export function hold(group: number): void {
  held.add(group);
  leash ??= spawn(process.execPath, [join(projectRoot, "deploy/servers/leash.mjs")], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true, // out of the terminal's reach: a Ctrl-C must not take it first
    env: {},
  });
  // Neither it nor the pipe to it keeps this program alive.
  leash.unref();
  (leash.stdin as Socket | null)?.unref();
  leash.stdin?.write(`+${group}\n`);
}

/** The process group has ended. */
export function release(group: number): void {
  held.delete(group);
  leash?.stdin?.write(`-${group}\n`);
  if (held.size === 0) {
    leash?.stdin?.end();
    leash = undefined;
  }
}
