/** The command line, read once. */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { readAccountSpecs } from "./accounts.ts";
import type { KnobSetting } from "./faults.ts";
import { SESSION_MODES } from "./session.ts";
import { RULES } from "./rules.ts";
import { DEFAULTS, type VenueOptions } from "./venue.ts";

const FLAGS = {
  port: { type: "string" },
  accounts: { type: "string" },
  seed: { type: "string" },
  session: { type: "string" },
  tape: { type: "string", multiple: true },
  "tape-speed": { type: "string" },
  "tick-ms": { type: "string" },
  "ack-ms": { type: "string" },
  "partial-share": { type: "string" },
  "rate-limit": { type: "string" },
  frames: { type: "string" },
  "wash-trades": { type: "string" },
  "replace-qty": { type: "string" },
  collars: { type: "string" },
  "notional-orders": { type: "string" },
  "stamp-granularity-us": { type: "string" },
  settings: { type: "string" },
  faults: { type: "string" },
} as const;

/** @throws {TypeError} on an unknown flag, {RangeError} on a value that cannot be */
export function readOptions(args: readonly string[]): VenueOptions {
  const { values } = parseArgs({ args: [...args], options: FLAGS });
  const number = (name: keyof typeof values, fallback: number, least: number): number => {
    const text = values[name];
    if (text === undefined) return fallback;
    const value = Number(text);
    if (!Number.isFinite(value) || value < least)
      throw new RangeError(`--${name}: found ${String(text)}`);
    return value;
  };
  const oneOf = <T extends string>(
    name: keyof typeof values,
    allowed: readonly T[],
    fallback: T,
  ): T => {
    const text = values[name];
    if (text === undefined) return fallback;
    const found = allowed.find((word) => word === text);
    if (found === undefined)
      throw new RangeError(`--${name}: expected one of ${allowed.join(", ")}`);
    return found;
  };
  return {
    port: number("port", DEFAULTS.port, 0),
    accounts:
      values.accounts === undefined
        ? DEFAULTS.accounts
        : readAccountSpecs(fileOrText(values.accounts)),
    seed: number("seed", DEFAULTS.seed, 0),
    session: oneOf("session", SESSION_MODES, DEFAULTS.session),
    tapes: values.tape ?? DEFAULTS.tapes,
    tapeSpeed: number("tape-speed", DEFAULTS.tapeSpeed, 0),
    tickMs: number("tick-ms", DEFAULTS.tickMs, 1),
    ackMs: number("ack-ms", DEFAULTS.ackMs, 0),
    partialShare: number("partial-share", DEFAULTS.partialShare, 0),
    rateLimit: number("rate-limit", DEFAULTS.rateLimit, 0),
    frames: oneOf("frames", ["binary", "text"], DEFAULTS.frames),
    washTrades: oneOf("wash-trades", RULES.wash_trades, DEFAULTS.washTrades),
    replaceQty: oneOf("replace-qty", RULES.replace_qty, DEFAULTS.replaceQty),
    collars: oneOf("collars", RULES.collars, DEFAULTS.collars),
    notionalOrders: oneOf("notional-orders", RULES.notional_orders, DEFAULTS.notionalOrders),
    granularityUs: number("stamp-granularity-us", DEFAULTS.granularityUs, 1),
    settings:
      values.settings === undefined
        ? DEFAULTS.settings
        : (JSON.parse(fileOrText(values.settings)) as Readonly<Record<string, unknown>>),
    faults:
      values.faults === undefined
        ? DEFAULTS.faults
        : (JSON.parse(fileOrText(values.faults)) as Readonly<Record<string, KnobSetting>>),
  };
}

/** JSON may be given in place of the file that holds it. */
const fileOrText = (value: string): string =>
  existsSync(value) ? readFileSync(value, "utf8") : value;
