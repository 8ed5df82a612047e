/** What the figures were measured on: without it they mean little. */
import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import { findServer, type ServerName } from "../../deploy/servers/find.ts";

export type Machine = {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly node: string;
  readonly nats: string;
  readonly redis: string;
  /** Over the last minute, before anything was measured. */
  readonly load: number;
};

const BYTES_IN_GIB = 1024 ** 3;

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    cores: processors.length,
    cpu: processors[0]?.model ?? "unknown",
    memoryGiB: Math.round(totalmem() / BYTES_IN_GIB),
    node: process.versions.node,
    nats: versionOf("nats-server"),
    redis: versionOf("redis-server"),
    load: loadavg()[0] ?? NaN,
  };
}

function versionOf(name: ServerName): string {
  const path = findServer(name);
  if (path === undefined) return "in a container";
  const text = execFileSync(path, ["--version"], { encoding: "utf8" });
  return /\d+\.\d+\.\d+/.exec(text)?.[0] ?? text.trim();
}

export const machineLine = (machine: Machine): string =>
  `${machine.cores} cores (${machine.cpu}), ${machine.memoryGiB} GiB, Node ${machine.node}, ` +
  `nats-server ${machine.nats}, redis-server ${machine.redis}, load average ${machine.load.toFixed(2)}`;
