/** The command line, as an operator runs it, against the fleet of a test. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../deploy/servers/project.ts";

export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

export function bgw(fleet: { readonly dataDir: string }, ...args: readonly string[]): Promise<Ran> {
  const env = {
    PATH: process.env["PATH"] ?? "",
    BGW_SANDBOX_FILE: join(fleet.dataDir, "sandbox.json"),
  };
  const program = join(projectRoot, "deploy/cli/bgw.mjs");
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : error === null ? 0 : 1;
      resolve({ status, stdout, stderr });
    });
  });
}

/** @throws where the answer is no JSON */
export async function bgwJson(
  fleet: { readonly dataDir: string },
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly answer: unknown }> {
  const { status, stdout, stderr } = await bgw(fleet, ...args, "--json");
  if (stdout === "") throw new Error(`bgw ${args.join(" ")}: ${stderr}`);
  return { status, answer: JSON.parse(stdout) as unknown };
}
