/** Loaded into a process with --import: writes a profile of its CPU when the process ends. */
import { mkdirSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { basename, dirname, join } from "node:path";

const dir = process.env.BENCH_PROFILE_DIR;
const program = process.argv[1] ?? "node";
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.setSamplingInterval", { interval: 500 });
session.post("Profiler.start");
// A program without an end of its own still gets to write.
setImmediate(() => {
  if (process.listenerCount("SIGTERM") === 0) process.once("SIGTERM", () => process.exit(0));
});
process.once("exit", () => {
  session.post("Profiler.stop", (error, result) => {
    if (error !== null) return;
    mkdirSync(dir, { recursive: true });
    const name = `${basename(dirname(program))}-${basename(program, ".js")}-${process.pid}`;
    writeFileSync(join(dir, `${name}.cpuprofile`), JSON.stringify(result.profile));
  });
});
