/** What a monitor is told by its environment: how often it looks, what may pass, what it stops by itself. */
import type { Breach } from "../domain/monitor/compare.ts";

export type MonitorSettings = {
  /** From one look at the broker's lists to the next. */
  readonly lookMs: number;
  /** How long a difference may be news under way. */
  readonly graceMs: number;
  /** How long a leg may wait without a new event before its command is handed on again. */
  readonly leftoversMs: number;
  /** How long a send may be without a known outcome before operators are told. */
  readonly unknownMs: number;
  /** Which breach engages a kill, and of what. */
  readonly kills: ReadonlyMap<Breach, "account" | "broker">;
};

type Env = Readonly<Record<string, string | undefined>>;

const BREACHES: readonly Breach[] = [
  "untraceable_order",
  "duplicate_order",
  "quantity_exceeded",
  "executions_missing",
  "executions_unproven",
  "execution_differs",
  "status_differs",
  "order_missing",
  "fate_unknown",
];

/** Orders out that nobody asked for: more of them may follow. */
const KILLS = "untraceable_order=account,duplicate_order=account,quantity_exceeded=account";
const LEAST_MS = 100;
const MOST_MS = 600_000;

/** @throws {Error} that names the setting, what was found and what was expected */
export function readMonitorSettings(env: Env): MonitorSettings {
  return {
    lookMs: milliseconds(env, "BGW_MONITOR_MS", 2_000),
    graceMs: milliseconds(env, "BGW_MONITOR_GRACE_MS", 1_500),
    leftoversMs: milliseconds(env, "BGW_LEFTOVERS_MS", 30_000),
    unknownMs: milliseconds(env, "BGW_MONITOR_UNKNOWN_MS", 120_000),
    kills: readKills(env["BGW_MONITOR_KILLS"] ?? KILLS),
  };
}

function milliseconds(env: Env, name: string, unset: number): number {
  const text = env[name];
  if (text === undefined || text === "") return unset;
  const value = Number(text);
  if (Number.isInteger(value) && value >= LEAST_MS && value <= MOST_MS) return value;
  throw new Error(`${name}: found ${text}, expected a whole number from ${LEAST_MS} to ${MOST_MS}`);
}

function readKills(text: string): MonitorSettings["kills"] {
  const kills = new Map<Breach, "account" | "broker">();
  if (text === "none") return kills;
  for (const rule of text.split(",")) {
    const [name, scope] = rule.split("=");
    const breach = BREACHES.find((known) => known === name);
    if (breach === undefined || (scope !== "account" && scope !== "broker")) {
      throw new Error(
        `BGW_MONITOR_KILLS: found ${rule}, expected none, or <breach>=account or =broker with a breach of ${BREACHES.join(", ")}`,
      );
    }
    kills.set(breach, scope);
  }
  return kills;
}
