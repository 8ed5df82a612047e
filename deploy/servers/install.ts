/** Installs servers from the distribution's packages: Debian and Ubuntu, as root. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import type { ServerName } from "./find.ts";

/** Both packages are named as the programs they hold. */
export async function installFromPackages(names: readonly ServerName[]): Promise<void> {
  const restore = await forbidServices();
  try {
    await apt("update");
    await apt("install", "--yes", "--no-install-recommends", ...names);
  } finally {
    await restore();
  }
}

export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Mirrors can be slow; an apt that waits for another's lock gives up by itself before this. */
const APT_BOUND_MS = 300_000;
const LOCK_WAIT_S = 120;

function apt(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = ["-qq", "-o", `DPkg::Lock::Timeout=${LOCK_WAIT_S}`];
    const child = spawn("apt-get", [...options, ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: APT_BOUND_MS,
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (bytes: Buffer) => (said = (said + bytes.toString("utf8")).slice(-2_000)));
    }
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`apt-get ${args.join(" ")}: ${signal ?? `status ${code ?? "?"}`}\n${said}`),
        );
    });
  });
}

/**
 * Debian starts a service as soon as its package is installed; ours start their own servers, on
 * ports of their own. This file is how Debian lets an administrator say no, for the time being.
 */
const POLICY_FILE = "/usr/sbin/policy-rc.d";
const ACTION_FORBIDDEN = 101;

async function forbidServices(): Promise<() => Promise<void>> {
  if (existsSync(POLICY_FILE)) return async () => undefined; // somebody's own policy: respected
  await writeFile(POLICY_FILE, `#!/bin/sh\nexit ${ACTION_FORBIDDEN}\n`, { mode: 0o755 });
  return () => rm(POLICY_FILE, { force: true });
}
