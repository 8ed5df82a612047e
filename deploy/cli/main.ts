/** bgw: one command line in, an exit status out, and nothing written is lost on the way. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CommanderError } from "commander";
import { excerpt } from "../../contracts/violation.ts";
import { projectRoot } from "../servers/project.ts";
import { EXIT, Failure, ReaderLeft, type ExitStatus } from "./failure.ts";
import { createProgram } from "./program.ts";
import { processTerminal } from "./terminal.ts";

const MESSAGE_MAX = 1_024;
const terminal = processTerminal();
const status = await run();
await terminal.flush();
// A command that failed may leave a connection or an open input behind: nothing to wait for.
process.exit(status);

async function run(): Promise<ExitStatus> {
  const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const args = process.argv.slice(2);
  try {
    return await createProgram(terminal, version).run(args.length === 0 ? ["--help"] : args);
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): ExitStatus {
  if (error instanceof ReaderLeft) return EXIT.ok;
  // Commander has written its own line, and the help and the version count as errors to it.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (process.argv.includes("--verbose") && error instanceof Error) terminal.err(error.stack ?? "");
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`bgw: ${excerpt(message, MESSAGE_MAX)}`);
  return error instanceof Failure ? error.status : EXIT.failed;
}
