/** Many seeds at once, one thread for each processor. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RunOptions } from "../simulate.ts";
import { brokenOff, type Summary } from "./summary.ts";

/**
 * @param next the next run; undefined when there are no more
 * @param done called with each, in the order in which they end
 */
export async function runLanes(
  lanes: number | undefined,
  next: () => RunOptions | undefined,
  done: (summary: Summary) => void,
): Promise<void> {
  const count = lanes ?? availableParallelism();
  await Promise.all(Array.from({ length: count }, () => runLane(next, done)));
}

function runLane(
  next: () => RunOptions | undefined,
  done: (summary: Summary) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL("lane.js", import.meta.url));
    let running: RunOptions | undefined;
    const give = (): void => {
      running = next();
      if (running === undefined) void thread.terminate();
      else thread.postMessage(running);
    };
    thread.on("message", (summary: Summary) => {
      done(summary);
      give();
    });
    // What nobody caught, in the code under test: that run is over, and its seed has found something.
    thread.on("error", (error) => {
      if (running === undefined) return;
      done(brokenOff(running, error));
      running = undefined;
      resolve(runLane(next, done));
    });
    thread.on("exit", () => resolve());
    give();
  });
}
