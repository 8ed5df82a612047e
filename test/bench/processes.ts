/**
 * CPU time of processes, as Linux accounts for it: user and system time of each, and of the children
 * it has waited for, in ticks of a hundredth of a second.
 */
import { readdirSync, readFileSync } from "node:fs";

/** Microseconds by name of process. */
export type CpuTimes = Readonly<Record<string, number>>;

/** USER_HZ is 100 on every Linux that Node runs on. */
const TICK_US = 10_000;

/** Fields of /proc/<pid>/stat after the name in parentheses, which may itself hold blanks. */
const FIELDS = { ppid: 1, utime: 11, stime: 12, cutime: 13, cstime: 14 } as const;

export function cpuUsOf(stat: string): number {
  const fields = fieldsOf(stat);
  const { utime, stime, cutime, cstime } = FIELDS;
  return [utime, stime, cutime, cstime].reduce((sum, at) => sum + Number(fields[at]), 0) * TICK_US;
}

const fieldsOf = (stat: string): readonly string[] =>
  stat.slice(stat.lastIndexOf(")") + 2).split(" ");

/** @returns the times now; a process that is gone, or a system that is not Linux, counts nothing */
export function readCpu(pids: ReadonlyMap<string, number>): CpuTimes {
  return Object.fromEntries(
    [...pids].map(([name, pid]) => {
      const stat = readProc(pid, "stat");
      return [name, stat === undefined ? 0 : cpuUsOf(stat)];
    }),
  );
}

export const cpuBetween = (from: CpuTimes, to: CpuTimes): CpuTimes =>
  Object.fromEntries(Object.entries(to).map(([name, us]) => [name, us - (from[name] ?? 0)]));

/** Of all processors together since the machine's start: time spent working, and all time. */
export function readBusy(): { readonly busyUs: number; readonly allUs: number } {
  const [first = ""] = readFileSync("/proc/stat", "utf8").split("\n", 1);
  // cpu user nice system idle iowait irq softirq steal; what follows is counted in user already
  const ticks = first.trim().split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, tick) => sum + tick, 0);
  const idle = (ticks[3] ?? 0) + (ticks[4] ?? 0);
  return { busyUs: (all - idle) * TICK_US, allUs: all * TICK_US };
}

/** Our own children whose command line has all of the words. */
export function findChild(...words: readonly string[]): number | undefined {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      const stat = readProc(pid, "stat");
      if (stat === undefined || Number(fieldsOf(stat)[FIELDS.ppid]) !== process.pid) return false;
      const command = readProc(pid, "cmdline") ?? "";
      return words.every((word) => command.includes(word));
    });
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}
