/** Where the project lies, seen from the sources and from the compiled copy in dist alike. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder with package.json. */
export const projectRoot = ((): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) {
    if (dirname(folder) === folder) throw new Error("no package.json above this file");
    folder = dirname(folder);
  }
  return folder;
})();

/** The role, and the user of the bus, of a broker's monitor. */
export const monitorOf = (broker: string): string => `${broker}-monitor`;

/** @returns the broker whose pool or monitor it is; the role itself for every other worker */
export const brokerOf = (role: string): string => role.replace(/-monitor$/, "");

/** Each folder in workers/adapters is a broker, by its name. */
export function brokerNames(): readonly string[] {
  return readdirSync(join(projectRoot, "workers/adapters"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
