/** The body of order-requested.v1 from the flags of `bgw submit`, or from a line of its input. */
import { randomBytes } from "node:crypto";
import { readJson } from "../../contracts/strict-json.ts";
import { check, type Checked, type OrderRequested } from "../../contracts/validate.ts";
import { BROKER_DEFAULT, TIF_DEFAULT } from "./defaults.ts";
import { usage } from "./failure.ts";
import { parseDuration } from "./duration.ts";
import type { Line } from "./lines.ts";

export type OrderFlags = {
  readonly account?: string;
  readonly symbol?: string;
  readonly assetClass?: string;
  readonly side?: string;
  readonly qty?: string;
  readonly cash?: string;
  readonly type?: string;
  readonly price?: string;
  readonly stop?: string;
  readonly trailAmount?: string;
  readonly trailPercent?: string;
  readonly tif: string;
  readonly expireTime?: string;
  readonly extendedHours?: boolean;
  readonly broker: string;
  readonly id?: string;
  readonly tag?: Readonly<Record<string, string>>;
};

/** What stands in where a request leaves it out. */
export type Defaults = { readonly orderId: string; readonly validUntil: string };

/** cli-20260302T143000123-9f86d0: sorts by time, and no two are alike. */
export function newId(prefix: string, now: Date): string {
  const time = now.toISOString().replaceAll(/[-:.Z]/g, "");
  return `${prefix}-${time}-${randomBytes(3).toString("hex")}`;
}

/** @throws {Failure} for text that is no duration */
export function validUntil(validFor: string, now: Date): string {
  const ms = parseDuration(validFor);
  if (ms === undefined) {
    throw usage(
      `--valid-for: found "${validFor}", expected a time up to 24h, such as 500ms, 30s or 5m`,
    );
  }
  return new Date(now.getTime() + ms).toISOString();
}

/** @throws {Failure} for flags that --file would silently ignore */
export function refuseFlagsBesideFile(flags: OrderFlags): void {
  const { tif, broker, ...others } = flags;
  const given = ORDER_FLAGS.filter((name) => others[name] !== undefined).map(flagOf);
  if (tif !== TIF_DEFAULT) given.push("--tif");
  if (broker !== BROKER_DEFAULT) given.push("--broker");
  const [first] = given;
  if (first !== undefined) {
    throw usage(`submit: found --file and ${first}, expected each line to say it`);
  }
}

const ORDER_FLAGS = [
  "account",
  "symbol",
  "assetClass",
  "side",
  "qty",
  "cash",
  "type",
  "price",
  "stop",
  "trailAmount",
  "trailPercent",
  "expireTime",
  "extendedHours",
  "id",
  "tag",
] as const satisfies readonly (keyof OrderFlags)[];

/** --asset-class for assetClass. */
const flagOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const NEEDED = ["account", "symbol", "side", "type"] as const;

/** @throws {Failure} naming a flag that is missing */
export function orderOfFlags(flags: OrderFlags, defaults: Defaults): Checked<OrderRequested> {
  const missing = NEEDED.filter((name) => flags[name] === undefined).map((name) => `--${name}`);
  if (flags.qty === undefined && flags.cash === undefined) missing.push("--qty or --cash");
  if (missing.length > 0) {
    throw usage(`submit: found no ${missing.join(", no ")}, expected them or --file`);
  }
  const body = {
    orderId: flags.id ?? defaults.orderId,
    account: flags.account,
    instrument: { symbol: flags.symbol, assetClass: flags.assetClass },
    side: flags.side,
    orderQty: flags.qty,
    cashOrderQty: flags.cash,
    ordType: flags.type,
    price: flags.price,
    stopPx: flags.stop,
    trailAmount: flags.trailAmount,
    trailPercent: flags.trailPercent,
    timeInForce: flags.tif,
    expireTime: flags.expireTime,
    extendedHours: flags.extendedHours,
    route: { broker: flags.broker },
    validUntil: defaults.validUntil,
    tags: flags.tag,
  };
  return check("order-requested.v1", withoutAbsent(body));
}

/** As much as a request may be. */
export const LINE_MAX_BYTES = 16_384;

/** @returns the order of one line, or what is wrong with it */
export function orderOfLine(line: Line, defaults: Defaults): Checked<OrderRequested> {
  if ("tooLong" in line) {
    const text = `found a line of ${line.tooLong} bytes, expected at most ${LINE_MAX_BYTES}`;
    return { ok: false, violation: { code: "too_large", text, path: "" } };
  }
  const json = readJson(line.bytes, LINE_MAX_BYTES);
  if (!json.ok) return json;
  const { value } = json;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return check("order-requested.v1", isObject ? { ...defaults, ...value } : value);
}

/** JSON has no undefined: a field that is absent is left out. */
export function withoutAbsent(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]: [string, unknown]) => [
        name,
        typeof field === "object" && field !== null ? withoutAbsent(field) : field,
      ]),
  );
}
