/** A thread that runs one seed after the other: each has a clock of its own, being a module of its own. */
import { parentPort } from "node:worker_threads";
import { simulate, type RunOptions } from "../simulate.ts";
import { brokenOff, summaryOf, type Summary } from "./summary.ts";

async function summarize(options: RunOptions): Promise<Summary> {
  try {
    return summaryOf(options, await simulate(options));
  } catch (error) {
    return brokenOff(options, error);
  }
}

parentPort?.on("message", (options: RunOptions) => {
  void summarize(options).then((summary) => parentPort?.postMessage(summary));
});
