/** The project's own files, for the tests that read the project itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../deploy/servers/project.ts";

/** The fixed top level; whatever else lies around is not the project's. */
const FOLDERS = ["contracts", "deploy", "docs", "shared", "test", "workers"];

const files: readonly string[] = [
  ...readdirSync(projectRoot, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => name),
  ...FOLDERS.flatMap((folder) => filesIn(folder)),
].sort();

/** @returns paths from the project's root, with slashes */
export const filesOf = (pattern: RegExp): readonly string[] =>
  files.filter((file) => pattern.test(file));

export const textOf = (file: string): string => readFileSync(join(projectRoot, file), "utf8");

/** @returns names, sorted */
export const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** What runs in a fleet or builds it: no tests, nothing for them, nothing generated. */
export const isProduction = (file: string): boolean =>
  /\.(ts|mjs)$/.test(file) &&
  !/\.test\.ts$|^test\/|^contracts\/generated\/|\/testing\/|\/(fixtures|test-client)\.ts$/.test(
    file,
  );

function filesIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
