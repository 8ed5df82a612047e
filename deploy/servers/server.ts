/** One server on one port with one data folder: started, killed, started again, stopped. */
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Exit } from "./child.ts";

/** A server process, wherever it runs. */
export type Running = {
  readonly exited: Promise<Exit>;
  readonly exit: () => Exit | undefined;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly stop: () => Promise<unknown>;
  /** What it last wrote. */
  readonly tail: () => Promise<string>;
};

export type Server = {
  readonly port: number;
  /** Resolves when the process is gone, for signals that end one; at once for SIGSTOP and SIGCONT. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
  /** Again, on the same port and data, ready when it resolves. Does nothing while it runs. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type ServerOptions = {
  readonly name: string;
  readonly port: number;
  readonly launch: () => Promise<Running>;
  /** One quick look; an exception is a "not yet". */
  readonly isReady: () => Promise<boolean>;
};

/** A server with a large log to read back may take a while; a fresh one takes 50 ms. */
const READY_BOUND_MS = 60_000;
const LOOK_EVERY_MS = 10;

export async function startServer(options: ServerOptions): Promise<Server> {
  let running = await launched(options);
  return {
    port: options.port,
    kill: async (signal = "SIGKILL") => {
      running.signal(signal);
      if (signal !== "SIGSTOP" && signal !== "SIGCONT") await running.exited;
    },
    start: async () => {
      if (running.exit() !== undefined) running = await launched(options);
    },
    stop: async () => {
      await running.stop();
    },
  };
}

async function launched({ name, launch, isReady }: ServerOptions): Promise<Running> {
  const running = await launch();
  const deadline = performance.now() + READY_BOUND_MS;
  while (running.exit() === undefined && performance.now() < deadline) {
    if (await isReady().catch(() => false)) return running;
    await pause(LOOK_EVERY_MS);
  }
  const why = running.exit() === undefined ? `was not ready in ${READY_BOUND_MS} ms` : "ended";
  await running.stop();
  throw new Error(`${name} ${why}:\n${await running.tail()}`);
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });
}
