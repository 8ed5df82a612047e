/**
 * Brings a fresh clone to the point where compiled code can run: the right Node, the locked
 * dependencies, an up-to-date dist. Plain JavaScript on built-in modules, because before it has run
 * there is nothing else. Quiet, but for one line for each thing that takes its time.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

const LEAST_NODE = [20, 19];

/** What tsc compiles: see tsconfig.build.json. */
const SOURCES = [
  "contracts",
  "shared",
  "workers",
  "deploy",
  "test/bench",
  "test/conformance",
  "test/fleet",
];
const BUILD_SETTINGS = ["tsconfig.base.json", "tsconfig.build.json", "package-lock.json"];

/** @throws when a step fails; its own output has been shown then */
export async function prepare() {
  checkNode();
  await step("installing dependencies (npm ci)", dependenciesAreStale(), () =>
    run("npm", ["ci", "--include=dev", "--loglevel=error"]),
  );
  await step("compiling (tsc)", distIsStale(), compile);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(
    `Node ${LEAST_NODE.join(".")} or newer is needed, this is ${process.versions.node}`,
  );
}

/** npm writes this file last, so it also tells an installation that was cut off. */
function dependenciesAreStale() {
  const installed = modified(join(root, "node_modules/.package-lock.json"));
  return installed < modified(join(root, "package-lock.json"));
}

/** Written when tsc has succeeded, with the time at which it began: a file saved meanwhile is newer. */
const STAMP = join(root, "dist/.built");

function distIsStale() {
  const built = modified(STAMP);
  const settings = BUILD_SETTINGS.map((file) => join(root, file));
  const sources = SOURCES.flatMap((folder) => sourcesIn(join(root, folder)));
  return [...settings, ...sources].some((file) => modified(file) > built);
}

async function compile() {
  const began = new Date();
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc, "-p", "tsconfig.build.json"]);
  writeFileSync(STAMP, "");
  utimesSync(STAMP, began, began);
}

/** Folders too: removing a file changes nothing else. */
function sourcesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return [
    folder,
    ...entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourcesIn(path);
      return /\.(ts|json)$/.test(entry.name) && !entry.name.endsWith(".test.ts") ? [path] : [];
    }),
  ];
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Prints what it does and how long that took, where there is something to do. */
export async function step(what, isDue, work) {
  if (!isDue) return;
  const begin = performance.now();
  process.stdout.write(`${what} ...\n`);
  await work();
  process.stdout.write(`${what}: ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
}

/** @throws when it ends with anything but status 0 */
export async function run(command, args) {
  const status = await pass(command, args);
  if (status !== 0)
    throw new StepFailed(`${command} ${args.join(" ")} ended with status ${status}`, status);
}

export class StepFailed extends Error {
  name = "StepFailed";
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/**
 * Runs a program in our place: same terminal, same signals.
 *
 * A Ctrl-C reaches the program by itself, being in the same terminal; what is sent to us alone is
 * passed on. We wait for it either way, however long it takes to end in order.
 *
 * @returns its exit status; 128 + n where signal n ended it, as a shell would say
 */
export function pass(command, args) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: "inherit",
    });
    const handlers = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => {
      const handler = () => {
        if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
      };
      process.on(signal, handler);
      return () => process.off(signal, handler);
    });
    const settle = (then) => {
      for (const off of handlers) off();
      then();
    };
    child.once("error", (error) => settle(() => failed(error)));
    child.once("exit", (code, signal) => {
      settle(() => done(code ?? 128 + (SIGNAL_NUMBERS[signal] ?? 0)));
    });
  });
}

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
