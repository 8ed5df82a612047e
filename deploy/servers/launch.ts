/** Starts a server by its binary, or by its container image where there is no binary. */
import { startChild, tailOf } from "./child.ts";
import type { Running } from "./server.ts";

export type LaunchOptions = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Everything the server reads and writes is below this folder. */
  readonly dir: string;
  /** On which it listens. */
  readonly ports: readonly number[];
  readonly logFile: string;
};

export type Launcher = {
  /** For people: where the server comes from. */
  readonly origin: string;
  /** Where the server has to listen so that this machine, and nobody else, reaches it. */
  readonly bindAddress: string;
  readonly launch: (options: LaunchOptions) => Promise<Running>;
};

/** A server that does not end by then will not end by itself. */
const STOP_GRACE_MS = 10_000;

export function byBinary(path: string): Launcher {
  return {
    origin: path,
    bindAddress: "127.0.0.1",
    launch: async ({ args, env, dir, logFile }) => {
      const child = await startChild({ command: path, args, env, logFile, cwd: dir });
      return {
        exited: child.exited,
        exit: child.exit,
        signal: child.signal,
        stop: () => child.stop(STOP_GRACE_MS),
        tail: () => tailOf(logFile),
      };
    },
  };
}
