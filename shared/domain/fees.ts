/**
 * What an execution in US equities costs beside its price: regulatory fees, by date.
 *
 * Data with effective dates and sources, newest first; amounts are exact and unrounded, because
 * each broker aggregates and rounds in its own way.
 */
import type { Side } from "../../contracts/generated/types.ts";
import { add, divide, min, multiply } from "./decimal.ts";

type Schedule = {
  /** First trade date (New York) on which these rates hold. */
  readonly from: string;
  /** SEC Section 31, per million dollars of sale proceeds. */
  readonly secPerMillion: string;
  /** FINRA Trading Activity Fee per share sold, and its cap per execution. */
  readonly tafPerShare: string;
  readonly tafCap: string;
  /** Consolidated Audit Trail fee per share, both sides. */
  readonly catPerShare: string;
};

/** Source: Alpaca's regulatory fee schedule as posted on 2026-09-17. */
const SCHEDULES: readonly Schedule[] = [
  {
    from: "2026-01-01",
    secPerMillion: "20.60",
    tafPerShare: "0.000195",
    tafCap: "9.79",
    catPerShare: "0.000003",
  },
];

const MILLION = "1000000";

/**
 * @param tradeDate YYYY-MM-DD
 * @returns dollars, exact; undefined for a date before the first schedule known
 */
export function usEquityRegulatoryFees(
  side: Side,
  lastQty: string,
  lastPx: string,
  tradeDate: string,
): string | undefined {
  const schedule = SCHEDULES.find(({ from }) => from <= tradeDate);
  if (schedule === undefined) return undefined;
  const cat = multiply(lastQty, schedule.catPerShare);
  if (side === "buy") return cat;
  const proceeds = multiply(lastQty, lastPx);
  const sec = divide(multiply(proceeds, schedule.secPerMillion), MILLION, 18);
  const taf = min(multiply(lastQty, schedule.tafPerShare), schedule.tafCap);
  return add(add(sec, taf), cat);
}
