/**
 * Advanced instructions of the smart router: read and checked; an order that carries them trades as
 * any other does. Source: the OpenAPI document; Alpaca, elite smart router.
 */
import { NANO, NANO_DP, parseScaled } from "../tape/decimal.ts";
import { readTimeUs } from "./clock.ts";
import { refusals, type Refusal } from "./refusals.ts";
import { fieldText, type Body, type Result } from "./request.ts";
import type { Terms } from "./terms.ts";

const ALGORITHMS: ReadonlySet<unknown> = new Set(["DMA", "TWAP", "VWAP"]);
const DESTINATIONS: ReadonlySet<unknown> = new Set(["NYSE", "NASDAQ", "ARCA", "IEX", "MEMX"]);
const ROUND_LOT = 100n * NANO;
const PERCENTAGE_DP = 3;
const WHOLE = 1000n;

/** @param elite whether the account may send them @returns what they add to the terms */
export function readAdvanced(
  body: Body,
  terms: Terms,
  elite: boolean,
): Result<Pick<Terms, "direct">> {
  const given = body["advanced_instructions"] ?? undefined;
  if (given === undefined) return { value: {} };
  if (typeof given !== "object" || Array.isArray(given))
    return { refusal: refusals.malformedBody() };
  if (!elite) return { refusal: refusals.advancedDisabled() };
  const advanced = given as Body;
  const refusal = check(advanced, terms);
  if (refusal !== undefined) return { refusal };
  return { value: advanced["algorithm"] === "DMA" ? { direct: true } : {} };
}

function check(advanced: Body, { asset, type, tif }: Terms): Refusal | undefined {
  const invalid = refusals.advancedInvalid;
  const { algorithm, destination, start_time: start, end_time: end } = advanced;
  if (asset.class !== "us_equity") return invalid("asset_class");
  if ((type !== "market" && type !== "limit") || tif !== "day") return invalid("order type");
  if (!ALGORITHMS.has(algorithm)) return invalid("algorithm");
  const direct = algorithm === "DMA";
  if (direct !== DESTINATIONS.has(destination)) return invalid("destination");
  for (const [name, time] of Object.entries({ start_time: start, end_time: end })) {
    if (time === undefined) continue;
    if (direct || typeof time !== "string" || readTimeUs(time) === undefined) return invalid(name);
  }
  const shown = fieldText(advanced, "display_qty");
  if (shown !== undefined && !isPositiveMultiple(shown, ROUND_LOT)) return invalid("display_qty");
  const share = fieldText(advanced, "max_percentage");
  if (share === undefined) return undefined;
  const thousandths = parseScaled(share, PERCENTAGE_DP);
  const fine = !direct && thousandths !== undefined && thousandths > 0n && thousandths < WHOLE;
  return fine ? undefined : invalid("max_percentage");
}

function isPositiveMultiple(text: string, step: bigint): boolean {
  const value = parseScaled(text, NANO_DP);
  return value !== undefined && value > 0n && value % step === 0n;
}
