/**
 * Named points on an order's way at which the fault harness ends, stops or breaks a worker, so that
 * every line between two durable steps is tried, not only those that chance hits.
 *
 * Nothing happens unless BGW_CRASH_AT names a point; it is one comparison otherwise. A point fires once
 * in the life of a process. A pool that trades real money does not start with it.
 */
import { writeSync } from "node:fs";
import { now } from "./clock.ts";

/** In the order in which a message passes them. */
export const POINTS = [
  "router.request_read",
  "router.event_stored",
  "router.routed",
  "router.projected",
  "router.acked",

  "submit.received",
  "submit.before_intent",
  "submit.intent_stored",
  "submit.answered",
  "submit.event_stored",
  "submit.projected",

  "cancel.received",
  "cancel.before_send",
  "cancel.answered",

  "replace.received",
  "replace.before_intent",
  "replace.intent_stored",
  "replace.answered",
  "replace.event_stored",

  /** A leg's message, whatever it asked for. */
  "pool.acked",

  "report.received",
  "report.event_stored",
  "report.projected",

  "resync.started",
  "resync.orders_read",
  "resync.executions_read",
  "resync.half_applied",
  "resync.mark_moved",
] as const;

export type Point = (typeof POINTS)[number];

const ACTIONS = ["kill", "stop", "throw"] as const;

/** `stop` is for a pause, or for a network that is cut meanwhile: whoever waits for the line goes on. */
export type Action = (typeof ACTIONS)[number];

/** BGW_CRASH_AT=<point>:<action> or <point>:<action>:<n> for the n-th time it is passed. */
export const CRASH_AT = "BGW_CRASH_AT";

/** What the process says on its standard error before the action. */
export const POINT_REACHED = "crash point reached";

export class CrashPoint extends Error {
  override readonly name = "CrashPoint";
}

type Armed = { readonly point: Point; readonly action: Action; left: number };

let armed: Armed | undefined;

/** @throws {Error} on a point or action that there is not: a run that tests nothing must not look like one */
export function armCrashPoint(env: Readonly<Record<string, string | undefined>>): void {
  const text = env[CRASH_AT];
  armed = text === undefined || text === "" ? undefined : readCrashPoint(text);
}

function readCrashPoint(text: string): Armed {
  const [name, wanted, times = "1", ...rest] = text.split(":");
  const point = POINTS.find((one) => one === name);
  const action = ACTIONS.find((one) => one === wanted);
  const left = Number(times);
  if (point !== undefined && action !== undefined && rest.length === 0) {
    if (Number.isInteger(left) && left > 0) return { point, action, left };
  }
  throw new Error(
    `${CRASH_AT}: found ${text}, expected <point>:<${ACTIONS.join("|")}>[:<n>] with a point of ${POINTS.join(", ")}`,
  );
}

/** @throws {CrashPoint} where that is what was asked for */
export function passing(point: Point): void {
  if (armed?.point !== point) return;
  armed.left -= 1;
  if (armed.left > 0) return;
  const { action } = armed;
  armed = undefined;
  const line = { level: 60, time: now(), point, action, msg: POINT_REACHED };
  writeSync(process.stderr.fd, `${JSON.stringify(line)}\n`);
  switch (action) {
    case "kill":
      process.kill(process.pid, "SIGKILL");
      return;
    case "stop":
      process.kill(process.pid, "SIGSTOP");
      return;
    case "throw":
      throw new CrashPoint(`asked for at ${point}`);
  }
}
