/**
 * GET /v2/options/contracts: which options are listed. Each stock has the Fridays of the next eight
 * weeks and the third Fridays of the next year, and strikes around its last close. Source: the
 * published trading document; a symbol is the Options Clearing Corporation's root, yymmdd, C or P,
 * strike in thousandths.
 */
import { nano, NANO, nanoText, parseScaled, type Nano } from "../tape/decimal.ts";
import type { Asset, AssetList } from "./assets.ts";
import { tradingDay } from "./calendar.ts";
import { json, refused, type Answer } from "./http.ts";
import { namedUuid } from "./ids.ts";
import type { Market } from "./market.ts";
import { dateText, dayNumber, newYork } from "./new-york.ts";
import { refusals } from "./refusals.ts";
import type { Session } from "./session.ts";

type Contract = {
  readonly underlying: Asset;
  readonly right: "call" | "put";
  readonly strike: Nano;
  readonly expiration: string;
  readonly symbol: string;
};

const MOST = 10_000;
const USUAL = 100;
const WEEKS = 8;
const MONTHS = 12;
/** Strikes on each side of the last close. */
const STRIKES = 12;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const SYMBOL = /^([A-Z]{1,6})(\d{2})(\d{2})(\d{2})([CP])(\d{8})$/;
const THOUSANDTH = NANO / 1000n;
const bad = (name: string): Answer => refused(refusals.malformedParameter(name));

/** 0 is Sunday; the first day of 1970 was a Thursday. */
const weekday = (day: number): number => (day + 4) % 7;

export class OptionListing {
  readonly #assets: AssetList;
  readonly #market: Market;
  readonly #session: Session;

  constructor(assets: AssetList, market: Market, session: Session) {
    this.#assets = assets;
    this.#market = market;
    this.#session = session;
  }

  get #today(): string {
    return newYork(this.#session.clock.now()).date;
  }

  list(query: URLSearchParams): Answer {
    const limit = Number(query.get("limit") ?? String(USUAL));
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST) return bad("limit");
    const wanted = this.#filter(query);
    if (typeof wanted === "string") return bad(wanted);
    const token = query.get("page_token") ?? "";
    const names = query.get("underlying_symbols")?.split(",");
    const found = this.#underlyings(names)
      .flatMap((asset) => this.#chain(asset))
      .filter(wanted)
      .filter(({ symbol }) => symbol > token)
      .toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1));
    const page = found.slice(0, limit);
    const next = found.length > limit ? (page.at(-1)?.symbol ?? null) : null;
    const deliverables = query.get("show_deliverables") === "true";
    return json({
      option_contracts: page.map((contract) => this.#body(contract, deliverables)),
      next_page_token: next,
    });
  }

  /** @param name symbol or id */
  one(name: string): Answer {
    const contract =
      this.#read(name) ??
      this.#underlyings(undefined)
        .flatMap((asset) => this.#chain(asset))
        .find(({ symbol }) => namedUuid(symbol) === name);
    return contract === undefined
      ? refused(refusals.assetNotFoundFor(name))
      : json(this.#body(contract, true));
  }

  #underlyings(names: readonly string[] | undefined): readonly Asset[] {
    return this.#assets.all
      .filter((asset) => asset.class === "us_equity" && asset.tradable)
      .filter(({ symbol }) => names === undefined || names.includes(symbol));
  }

  /** Without a date only what expires before the next weekend is shown. */
  #filter(query: URLSearchParams): string | ((contract: Contract) => boolean) {
    const today = this.#today;
    const [exact, from, to] = ["", "_gte", "_lte"].map(
      (suffix) => query.get(`expiration_date${suffix}`) ?? undefined,
    );
    if ([exact, from, to].some((date) => date !== undefined && !DATE.test(date)))
      return "expiration_date";
    const anyDate = exact ?? from ?? to;
    const last = to ?? (anyDate === undefined ? nextWeekend(today) : undefined);
    const [least, most] = ["gte", "lte"].map((side) => {
      const text = query.get(`strike_price_${side}`);
      return text === null ? undefined : (parseScaled(text, 9) ?? "unreadable");
    });
    if (least === "unreadable" || most === "unreadable") return "strike_price";
    const [type, style, status] = ["type", "style", "status"].map((name) => query.get(name));
    const root = query.get("root_symbol");
    return ({ expiration, strike, right, underlying }) =>
      (exact === undefined || expiration === exact) &&
      (from === undefined || expiration >= from) &&
      (last === undefined || expiration <= last) &&
      (least === undefined || strike >= least) &&
      (most === undefined || strike <= most) &&
      (type == null || type === right) &&
      (style == null || style === "american") &&
      (root === null || root === underlying.symbol) &&
      (status ?? "active") === (expiration >= today ? "active" : "inactive");
  }

  #chain(underlying: Asset): readonly Contract[] {
    const spot = this.#market.lastClose(underlying);
    const step = strikeStep(spot);
    const middle = (spot / step) * step;
    const strikes = Array.from(
      { length: 2 * STRIKES + 1 },
      (_, index) => middle + BigInt(index - STRIKES) * step,
    ).filter((strike) => strike > 0n);
    return expirations(this.#today).flatMap((expiration) =>
      strikes.flatMap((strike) =>
        (["call", "put"] as const).map((right) =>
          contractOf(underlying, right, strike, expiration),
        ),
      ),
    );
  }

  #read(symbol: string): Contract | undefined {
    const match = SYMBOL.exec(symbol);
    const underlying = match === null ? undefined : this.#assets.find(match[1] ?? "");
    if (match === null || underlying?.class !== "us_equity") return undefined;
    const expiration = `20${match[2] ?? ""}-${match[3] ?? ""}-${match[4] ?? ""}`;
    const day = dayNumber(expiration);
    const strike = BigInt(match[6] ?? "0") * THOUSANDTH;
    if (Number.isNaN(day) || weekday(day) !== FRIDAY || strike === 0n) return undefined;
    return contractOf(underlying, match[5] === "C" ? "call" : "put", strike, expiration);
  }

  #body(
    { underlying, right, strike, expiration, symbol }: Contract,
    deliverables: boolean,
  ): object {
    const active = expiration >= this.#today;
    const before = tradingDay(this.#today, -1);
    const spot = this.#market.lastClose(underlying);
    const inner = right === "call" ? spot - strike : strike - spot;
    return {
      id: namedUuid(symbol),
      symbol,
      name: `${underlying.symbol} ${expiration} ${nanoText(strike)} ${right === "call" ? "Call" : "Put"}`,
      status: active ? "active" : "inactive",
      tradable: active,
      expiration_date: expiration,
      root_symbol: underlying.symbol,
      underlying_symbol: underlying.symbol,
      underlying_asset_id: underlying.id,
      type: right,
      style: "american",
      strike_price: nanoText(strike),
      multiplier: "100",
      size: "100",
      open_interest: "100",
      open_interest_date: before,
      close_price: nanoText(inner > 0n ? inner : LEAST_PRICE),
      close_price_date: before,
      ...(deliverables && { deliverables: [deliverable(underlying)] }),
    };
  }
}

const FRIDAY = 5;
const LEAST_PRICE = nano("0.05");

function contractOf(
  underlying: Asset,
  right: "call" | "put",
  strike: Nano,
  expiration: string,
): Contract {
  const day = expiration.slice(2).replaceAll("-", "");
  const thousandths = (strike / THOUSANDTH).toString().padStart(8, "0");
  const symbol = `${underlying.symbol}${day}${right === "call" ? "C" : "P"}${thousandths}`;
  return { underlying, right, strike, expiration, symbol };
}

const deliverable = (underlying: Asset): object => ({
  type: "equity",
  symbol: underlying.symbol,
  asset_id: underlying.id,
  amount: "100",
  allocation_percentage: "100",
  settlement_type: "T+1",
  settlement_method: "CCC",
  delayed_settlement: false,
});

/** Wider steps for dearer shares, all of them multiples of half a dollar. */
function strikeStep(spot: Nano): Nano {
  if (spot < nano("25")) return nano("0.5");
  if (spot < nano("100")) return nano("1");
  return spot < nano("250") ? nano("2.5") : nano("5");
}

/** The Sunday after the date, before which the default window ends. */
function nextWeekend(date: string): string {
  const day = dayNumber(date);
  return dateText(day + (7 - weekday(day)));
}

function expirations(today: string): readonly string[] {
  const day = dayNumber(today);
  const friday = day + ((FRIDAY - weekday(day) + 7) % 7);
  const weekly = Array.from({ length: WEEKS }, (_, week) => dateText(friday + 7 * week));
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const monthly = Array.from({ length: MONTHS }, (_, ahead) => {
    const first = Date.UTC(year, month - 1 + ahead, 1) / 86_400_000;
    return dateText(first + ((FRIDAY - weekday(first) + 7) % 7) + 14);
  });
  return [...new Set([...weekly, ...monthly])].filter((date) => date >= today).toSorted();
}
