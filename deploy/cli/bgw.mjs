#!/usr/bin/env node
/**
 * bgw: starts the compiled command line tool. Built-in modules only, so that it can say what is
 * missing when nothing is installed or compiled yet.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");
const main = join(root, "dist/deploy/cli/main.js");

const missing = whatIsMissing();
if (missing === undefined) {
  await import(pathToFileURL(main).href);
} else {
  process.stderr.write(`bgw: ${missing}\n`);
  process.exitCode = 1;
}

function whatIsMissing() {
  if (!existsSync(join(root, "node_modules"))) {
    return `found no node_modules in ${root}, expected the packages: run npm ci, then npm start or npm run build`;
  }
  if (!existsSync(main)) {
    return `found no dist in ${root}, expected the compiled program: run npm start (the whole sandbox) or npm run build`;
  }
  return undefined;
}
