/** The worker processes of a fleet: started, known to be up by their own word, killed, stopped. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../contracts/validate.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { brokerOf } from "../servers/project.ts";
import { startChild, tailOf, type Child } from "../servers/child.ts";

export type FleetWorker = {
  /** <role>-<number>, the number never used again. */
  readonly name: string;
  readonly role: string;
  readonly pid: number;
  readonly isRunning: boolean;
  readonly logFile: string;
};

export type Workers = {
  readonly list: () => readonly FleetWorker[];
  /** @returns its name, once it has said on the bus that it is there */
  readonly start: (role: string) => Promise<string>;
  /** Resolves when the process is gone, for signals that end one; at once for SIGSTOP and SIGCONT. */
  readonly kill: (name: string, signal?: NodeJS.Signals) => Promise<void>;
  /** Lets it drain. */
  readonly stop: (name: string) => Promise<void>;
  readonly stopAll: () => Promise<void>;
};

export type WorkersOptions = {
  /** The compiled project. */
  readonly dist: string;
  readonly logs: string;
  readonly envOf: (role: string) => Readonly<Record<string, string>>;
  /** With a credential that hears worker.status.*. */
  readonly bus: Bus;
};

const READY_BOUND_MS = 30_000;

export function openWorkers({ dist, logs, envOf, bus }: WorkersOptions): Workers {
  const workers = new Map<string, { readonly role: string; readonly child: Child }>();
  const numbers = new Map<string, number>();
  const seen = new Map<number, () => void>();

  bus.subscribe("worker.status.*", ({ body }) => seen.get(parse("worker-status.v1", body).pid)?.());

  const childOf = (name: string): Child => {
    const worker = workers.get(name);
    if (worker === undefined) throw new RangeError(`there is no worker ${name}`);
    return worker.child;
  };

  const isUp = async (name: string, child: Child): Promise<void> => {
    const bound = new AbortController();
    const word = await Promise.race([
      new Promise<string>((resolve) => seen.set(child.pid, () => resolve("up"))),
      child.exited.then(({ code, signal }) => `ended with ${signal ?? `status ${code ?? "?"}`}`),
      new Promise<string>((resolve) => {
        const timer = setTimeout(resolve, READY_BOUND_MS, `said nothing in ${READY_BOUND_MS} ms`);
        bound.signal.addEventListener("abort", () => clearTimeout(timer));
      }),
    ]);
    bound.abort();
    seen.delete(child.pid);
    if (word === "up") return;
    await child.stop();
    throw new Error(`worker ${name} ${word}:\n${await tailOf(child.logFile)}`);
  };

  const stop = async (name: string): Promise<void> => {
    await childOf(name).stop();
  };

  return {
    list: () =>
      [...workers].map(([name, { role, child }]) => ({
        name,
        role,
        pid: child.pid,
        isRunning: child.exit() === undefined,
        logFile: child.logFile,
      })),
    start: async (role) => {
      const number = (numbers.get(role) ?? 0) + 1;
      numbers.set(role, number);
      const name = `${role}-${number}`;
      const child = await startChild({
        command: process.execPath,
        args: [programOf(dist, role)],
        env: envOf(role),
        logFile: join(logs, `${name}.log`),
      });
      workers.set(name, { role, child });
      await isUp(name, child);
      return name;
    },
    kill: async (name, signal = "SIGKILL") => {
      const child = childOf(name);
      child.signal(signal);
      if (signal !== "SIGSTOP" && signal !== "SIGCONT") await child.exited;
    },
    stop,
    stopAll: async () => {
      await Promise.all([...workers.keys()].map(stop));
    },
  };
}

/** A role is a folder of workers/, or a broker's in workers/adapters/: its pool, or its monitor. */
function programOf(dist: string, role: string): string {
  const broker = brokerOf(role);
  const inAdapter = role === broker ? "main.js" : "monitor.js";
  const programs = [`workers/${role}/main.js`, `workers/adapters/${broker}/${inAdapter}`];
  const program = programs.map((path) => join(dist, path)).find((path) => existsSync(path));
  if (program === undefined) throw new Error(`${role} has no compiled program: npm run build`);
  return program;
}
