/**
 * Where nats-server and redis-server come from, in this order: named in the environment, found on
 * this machine, installed from packages, run in containers. Else a message says what to install.
 */
import { byContainer } from "./container.ts";
import { findServer, VARIABLE, type ServerName } from "./find.ts";
import { canInstall, installFromPackages } from "./install.ts";
import { byBinary, type Launcher } from "./launch.ts";

export type Launchers = Readonly<Record<ServerName, Launcher>>;

const NAMES: readonly ServerName[] = ["nats-server", "redis-server"];

/**
 * @param tell one line for each thing that takes its time
 * @throws with the command to run where a server is not to be had
 */
export async function findLaunchers(tell: (line: string) => void): Promise<Launchers> {
  const missing = NAMES.filter((name) => findServer(name) === undefined);
  if (missing.length > 0 && canInstall()) {
    tell(`installing ${missing.join(" and ")} (apt-get)`);
    await installFromPackages(missing).catch((error: unknown) => {
      tell(error instanceof Error ? error.message : String(error));
    });
  }
  return {
    "nats-server": await launcherOf("nats-server", tell),
    "redis-server": await launcherOf("redis-server", tell),
  };
}

async function launcherOf(name: ServerName, tell: (line: string) => void): Promise<Launcher> {
  const path = findServer(name);
  if (path !== undefined) return byBinary(path);
  tell(`${name} is not installed; looking for a container engine`);
  const container = await byContainer(name);
  if (container !== undefined) return container;
  throw new Error(
    [
      `${name} is not installed, and no container engine answers. Any of these will do:`,
      "  sudo apt-get install --no-install-recommends nats-server redis-server   (Debian, Ubuntu)",
      "  brew install nats-server redis                                          (macOS)",
      `  ${VARIABLE[name]}=/path/to/${name}                    (a binary of your own)`,
      "  a container engine that `docker info` can reach",
    ].join("\n"),
  );
}
