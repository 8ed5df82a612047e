/** Where a command writes: answers to standard output, everything about the run to standard error. */
import { paintFor, type Paint } from "../tables.ts";
import { ReaderLeft } from "./failure.ts";

export type Terminal = {
  /** Resolves when more may be written: a slow reader slows us down. @throws {ReaderLeft} */
  out(text: string): Promise<void>;
  /** One line. */
  err(line: string): void;
  /** A line that the next one replaces; nothing where standard error is no terminal. */
  progress(line: string): void;
  readonly paint: Paint;
};

export function processTerminal(): Terminal & { flush(): Promise<void> } {
  const { stdout, stderr, env } = process;
  let readerLeft = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    readerLeft = true;
  });
  stderr.on("error", () => undefined); // nobody is left to be told

  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        if (readerLeft) {
          reject(new ReaderLeft("nobody reads the output any more"));
          return;
        }
        // The callback comes with the write's end, or with its failure.
        stdout.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(new ReaderLeft("nobody reads the output any more", { cause: error }));
        });
      }),
    err: (line) => void stderr.write(`${line}\n`),
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
    },
    paint: paintFor(stdout, env),
    async flush() {
      for (const stream of [stdout, stderr]) {
        await new Promise<void>((resolve) => {
          stream.write("", () => resolve());
        });
      }
    },
  };
}
