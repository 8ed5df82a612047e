/** Finds the binaries of nats-server and redis-server on this machine. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

export type ServerName = "nats-server" | "redis-server";

/** Names a binary outright; then nothing else is looked at. */
export const VARIABLE = {
  "nats-server": "BGW_NATS_SERVER",
  "redis-server": "BGW_REDIS_SERVER",
} as const satisfies Record<ServerName, string>;

/** Debian puts nats-server where a user's PATH does not reach; Homebrew's are its two prefixes. */
const USUAL_FOLDERS = [
  "/usr/sbin",
  "/usr/bin",
  "/usr/local/sbin",
  "/usr/local/bin",
  "/opt/homebrew/bin",
  "/home/linuxbrew/.linuxbrew/bin",
];

/**
 * @returns the path of the binary; undefined where there is none
 * @throws when the environment names one that is not there: a wish is not silently replaced
 */
export function findServer(name: ServerName, env = process.env): string | undefined {
  const wished = env[VARIABLE[name]];
  if (wished !== undefined && wished !== "") {
    if (isExecutable(wished)) return wished;
    throw new Error(`${VARIABLE[name]}=${wished} is not an executable file`);
  }
  const folders = [...(env["PATH"] ?? "").split(delimiter).filter(Boolean), ...USUAL_FOLDERS];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
