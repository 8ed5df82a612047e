/** Brings a worker to a point, and does there what the cell says. */
import { readFile } from "node:fs/promises";
import { pause } from "../../../shared/runtime/clock.ts";
import { CRASH_AT, POINT_REACHED } from "../../../shared/runtime/passing.ts";
import type { Cell, Row } from "./crash-rows.ts";
import { act } from "./crash-scenes.ts";
import { EDGES } from "./edges.ts";
import type { Snared } from "./proxy.ts";
import { supervise, type Rig } from "./rig.ts";
import { until, within } from "./waiting.ts";

const HIT_BOUND_MS = 25_000;
/** Three times a lease, and more than the consumers' ack_wait here. */
const PAUSE_MS = 9_500;
const CUT_MS = 2_500;
/**
 * How late a held request arrives while its sender is frozen. A new order or a cancel may come after
 * all bounds, when others have long taken over. A replace only within the in-flight bound that the
 * adapter declares: one that comes later is left to a person, see docs/faults.md.
 */
const WITHIN_BOUND_MS = 1_000;
/** For a worker that wakes up to do what it still means to do. */
const WAKING_MS = 1_500;

/** @returns true when the point was reached */
export async function strikeAt(rig: Rig, cell: Cell, prefix: string): Promise<boolean> {
  const { row } = cell;
  const { workers } = rig.fleet;
  const others = running(rig, row);
  if (row.where.kind === "request") {
    const { startsWith, pass } = row.where;
    const trap = { startsWith, boundMs: HIT_BOUND_MS, ...(pass === undefined ? {} : { pass }) };
    const caught = rig.edges.of("alpaca>venue").snare(trap);
    await act(rig, row.scene, prefix);
    const snared = await caught;
    if (snared === undefined) return false;
    const [worker] = others;
    if (worker === undefined || others.length > 1) throw new Error("one pool worker was expected");
    await strikeRequest(rig, cell, worker.name, snared);
    return true;
  }
  if (row.scene === "resync") {
    for (const { name } of others) await workers.stop(name);
    await act(rig, row.scene, prefix);
  }
  const before = new Set(workers.list().map(({ name }) => name));
  const comer = () => workers.list().find(({ name }) => !before.has(name));
  const said = async (): Promise<string> => {
    const worker = comer();
    return worker === undefined ? "" : readFile(worker.logFile, "utf8").catch(() => "");
  };
  rig.armNext(row.role, { [CRASH_AT]: `${row.where.point}:${IN_WORKER[cell.action]}` });
  const starting = workers.start(row.role).catch(diedAtOnce);
  if (row.scene !== "resync") {
    await starting;
    for (const { name } of others) await workers.stop(name);
    if (row.where.point.startsWith("report.")) {
      await until("the armed worker listens", HIT_BOUND_MS, async () => {
        return (await said()).split(LISTENS).length > rig.fleet.accounts.length;
      });
    }
    await act(rig, row.scene, prefix);
  }
  const isHit = await within(HIT_BOUND_MS, async () => (await said()).includes(POINT_REACHED));
  await starting;
  const armed = comer();
  if (armed === undefined) return false;
  if (isHit) await goOn(rig, cell, armed.name);
  else await workers.kill(armed.name, "SIGKILL"); // or it would stop in the middle of another cell
  await ensureOne(rig, row);
  return isHit;
}

/** A pool's line for each account whose stream is up. */
const LISTENS = "order updates connected";

/** A worker that is stopped at a point before it could say that it is there. */
const diedAtOnce = (): undefined => undefined;

const IN_WORKER = {
  "kill -9": "kill",
  pause: "stop",
  "network cut": "stop",
  exception: "throw",
} as const;

/** After the worker has stopped itself at its point. */
async function goOn(rig: Rig, { row, action }: Cell, worker: string): Promise<void> {
  const { workers } = rig.fleet;
  switch (action) {
    case "kill -9":
      await workers.kill(worker, "SIGKILL"); // it has done so itself; this waits until it is seen
      return;
    case "exception":
      return;
    case "pause":
      await workers.start(row.role);
      await pause(PAUSE_MS);
      await workers.kill(worker, "SIGCONT");
      await pause(WAKING_MS);
      return;
    case "network cut":
      await cutEdges(rig, row);
      await workers.kill(worker, "SIGCONT");
      await pause(CUT_MS);
      await rig.edges.healAll();
  }
}

/** With the request in the proxy's hands. */
async function strikeRequest(
  rig: Rig,
  { row, action }: Cell,
  worker: string,
  snared: Snared,
): Promise<void> {
  const { workers } = rig.fleet;
  const lateMs = row.scene === "replace" ? WITHIN_BOUND_MS : PAUSE_MS;
  switch (action) {
    case "kill -9":
      await workers.kill(worker, "SIGKILL");
      snared.reset();
      await workers.start(row.role);
      return;
    case "pause":
      await workers.kill(worker, "SIGSTOP");
      await workers.start(row.role);
      await pause(lateMs);
      snared.release();
      await pause(PAUSE_MS - lateMs);
      await workers.kill(worker, "SIGCONT");
      await pause(WAKING_MS);
      await workers.stop(worker);
      return;
    case "network cut":
      snared.reset();
      await cutEdges(rig, row);
      await pause(CUT_MS);
      await rig.edges.healAll();
      return;
    case "exception":
      snared.reset();
  }
}

async function cutEdges({ edges }: Rig, { role }: Row): Promise<void> {
  for (const edge of EDGES.filter((name) => name.startsWith(`${role}>`))) {
    edges.of(edge).reset();
    await edges.of(edge).set({ kind: "refuse" });
  }
}

const running = ({ fleet }: Rig, { role }: Row) =>
  fleet.workers.list().filter((one) => one.role === role && one.isRunning);

/** One is enough: the next cell has to know which one it strikes. */
async function ensureOne(rig: Rig, row: Row): Promise<void> {
  const workers = running(rig, row);
  for (const { name } of workers.slice(0, -1)) await rig.fleet.workers.stop(name);
  await supervise(rig);
}
