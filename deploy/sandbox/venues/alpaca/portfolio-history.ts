/**
 * GET /v2/account/portfolio/history: equity over time, in parallel arrays of numbers. The venue looks
 * at its accounts once a minute and at each close; before its start there was nothing. Source: the
 * published trading document.
 */
import { moneyText, type Money } from "../tape/decimal.ts";
import { readTimeUs } from "./clock.ts";
import { figuresOf } from "./figures.ts";
import { json, refused, type Answer } from "./http.ts";
import type { Market } from "./market.ts";
import { isNonTrade, type Account } from "./model.ts";
import { DAY_US, MINUTE_US, newYork } from "./new-york.ts";
import { refusals } from "./refusals.ts";
import type { Session } from "./session.ts";

type Sample = { readonly atUs: number; readonly equity: Money; readonly open: boolean };

/** A month of minutes. */
const MOST_SAMPLES = 45_000;
const FRAMES: Readonly<Record<string, number>> = {
  "1Min": 1,
  "5Min": 5,
  "15Min": 15,
  "1H": 60,
  "1D": 1440,
};
const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, A: 365 };
const MOST_INTRADAY_DAYS = 30;
const REPORTING = ["market_hours", "extended_hours", "continuous"];

export class PortfolioHistory {
  readonly #market: Market;
  readonly #session: Session;
  readonly #samples = new Map<Account, Sample[]>();
  #minute = -1;

  constructor(market: Market, session: Session) {
    this.#market = market;
    this.#session = session;
  }

  /** Looks at the accounts when a minute has begun. */
  keepUp(accounts: readonly Account[]): void {
    const now = this.#session.clock.now();
    const minute = Math.floor(now / MINUTE_US);
    if (minute === this.#minute) return;
    this.#minute = minute;
    for (const account of accounts) {
      const samples = this.#samples.get(account) ?? [];
      this.#samples.set(account, samples);
      const { equity } = figuresOf(account, (asset) => this.#market.quote(asset).last);
      samples.push({ atUs: minute * MINUTE_US, equity, open: this.#session.phase === "open" });
      if (samples.length > MOST_SAMPLES) samples.shift();
    }
  }

  answer(account: Account, query: URLSearchParams): Answer {
    this.keepUp([account]);
    const read = this.#read(query);
    if (typeof read === "string") return refused(refusals.malformedParameter(read));
    const { fromUs, toUs, minutes, timeframe, all } = read;
    const shown = (this.#samples.get(account) ?? [])
      .filter(({ atUs }) => atUs >= fromUs && atUs <= toUs)
      .filter(({ open }) => open || all || minutes === FRAMES["1D"]);
    const rows = lastOfEach(shown, minutes);
    const base = dollars(account.startingCash);
    const equity = rows.map((row) => dollars(row.equity));
    return json({
      timestamp: rows.map(({ atUs }) => atUs / 1_000_000),
      equity,
      profit_loss: equity.map((value) => rounded(value - base)),
      profit_loss_pct: equity.map((value) => (base === 0 ? null : rounded((value - base) / base))),
      base_value: base,
      base_value_asof: newYork(account.createdUs).date,
      timeframe,
      cashflow: cashflow(account, rows, query.get("cashflow_types") ?? "NONE", minutes),
    });
  }

  /** @returns the name of a parameter that is wrong instead */
  #read(query: URLSearchParams):
    | string
    | {
        readonly fromUs: number;
        readonly toUs: number;
        readonly minutes: number;
        readonly timeframe: string;
        readonly all: boolean;
      } {
    const [period, start, end] = ["period", "start", "end"].map((name) => query.get(name));
    if (period != null && start != null && end != null) return "period: only two of three";
    const days = periodDays(period ?? "1M");
    if (days === undefined) return "period";
    const toUs = end == null ? this.#session.clock.now() : readTimeUs(end);
    if (toUs === undefined) return "end";
    const fromUs = start == null ? toUs - days * DAY_US : readTimeUs(start);
    if (fromUs === undefined) return "start";
    const usual = days < 7 ? "1Min" : days < MOST_INTRADAY_DAYS ? "15Min" : "1D";
    const timeframe = query.get("timeframe") ?? usual;
    const minutes = FRAMES[timeframe];
    if (minutes === undefined) return "timeframe";
    if (minutes < 1440 && toUs - fromUs > MOST_INTRADAY_DAYS * DAY_US) return "timeframe";
    const reporting = query.get("intraday_reporting") ?? "market_hours";
    if (!REPORTING.includes(reporting)) return "intraday_reporting";
    return { fromUs, toUs, minutes, timeframe, all: reporting !== "market_hours" };
  }
}

function periodDays(text: string): number | undefined {
  const match = /^(\d{1,3})([DWMA])$/.exec(text);
  return match === null ? undefined : Number(match[1]) * (UNIT_DAYS[match[2] ?? ""] ?? 1);
}

/** The last sample of each interval, labelled with the interval's start. */
function lastOfEach(samples: readonly Sample[], minutes: number): readonly Sample[] {
  const rows = new Map<number, Sample>();
  for (const sample of samples) rows.set(startOf(sample.atUs, minutes), sample);
  return [...rows].map(([atUs, sample]) => ({ ...sample, atUs }));
}

const startOf = (us: number, minutes: number): number =>
  Math.floor(us / (minutes * MINUTE_US)) * minutes * MINUTE_US;

/** Sums of the non-trade activities of each interval, by type. */
function cashflow(
  account: Account,
  rows: readonly Sample[],
  types: string,
  minutes: number,
): Readonly<Record<string, readonly number[]>> {
  if (types === "NONE") return {};
  const wanted = types === "ALL" ? undefined : types.split(",");
  const flows: Record<string, number[]> = {};
  for (const activity of account.activities) {
    if (!isNonTrade(activity) || wanted?.includes(activity.type) === false) continue;
    const list = (flows[activity.type] ??= rows.map(() => 0));
    const at = rows.findIndex(({ atUs }) => atUs === startOf(activity.atUs, minutes));
    if (at >= 0) list[at] = rounded((list[at] ?? 0) + dollars(activity.netAmount));
  }
  return flows;
}

const dollars = (value: Money): number => rounded(Number(moneyText(value)));
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
