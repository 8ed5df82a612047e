/**
 * Ends the processes of a program that could not: killed with SIGKILL, crashed, or simply gone.
 *
 * The program tells the process groups it started, one a line on our standard input: "+123" when
 * one starts, "-123" when it has ended. When that pipe closes the program is gone, and what is left
 * on the list goes too. Built-in modules only.
 */
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

/** For servers to write what they hold. */
const GRACE_MS = 3_000;
const LOOK_EVERY_MS = 20;

const groups = new Set();

// A Ctrl-C in the terminal is for the program; this process leaves when the pipe closes.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const group = Number(line.slice(1));
  if (line.startsWith("+")) groups.add(group);
  else groups.delete(group);
});
lines.on("close", async () => {
  end("SIGTERM");
  const deadline = performance.now() + GRACE_MS;
  while (groups.size > 0 && performance.now() < deadline) {
    await pause(LOOK_EVERY_MS);
    end(0); // signal 0 only asks whether it is still there
  }
  end("SIGKILL");
});

function end(signal) {
  for (const group of groups) {
    try {
      process.kill(-group, signal);
    } catch {
      groups.delete(group); // gone
    }
  }
}
