/**
 * The symbol of a listed option. Every well-formed symbol of a Friday and of a strike in steps of
 * half a dollar exists.
 *
 * Source: the Options Clearing Corporation's root, yymmdd, C or P, strike in thousandths in eight
 * digits.
 */
import { NANO, type Nano } from "../tape/decimal.ts";
import { dayNumber } from "./new-york.ts";

export type SymbolParts = {
  readonly root: string;
  readonly right: "call" | "put";
  readonly strike: Nano;
  /** The last day on which it trades. */
  readonly expiration: string;
};

const SYMBOL = /^([A-Z]{1,6})(\d{2})(\d{2})(\d{2})([CP])(\d{8})$/;
const THOUSANDTH = NANO / 1000n;
const STRIKE_STEP = NANO / 2n;
const FRIDAY = 5;
/** The first day of 1970 was a Thursday. */
const weekday = (date: string): number => (dayNumber(date) + 4) % 7;

export function readOptionSymbol(symbol: string): SymbolParts | undefined {
  const match = SYMBOL.exec(symbol);
  if (match === null) return undefined;
  const [, root = "", year = "", month = "", day = "", letter, digits = "0"] = match;
  const expiration = `20${year}-${month}-${day}`;
  const strike = BigInt(digits) * THOUSANDTH;
  const real = new Date(`${expiration}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== expiration)
    return undefined;
  if (weekday(expiration) !== FRIDAY || strike === 0n || strike % STRIKE_STEP !== 0n)
    return undefined;
  return { root, right: letter === "C" ? "call" : "put", strike, expiration };
}
