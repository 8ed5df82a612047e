/** Assets, clocks, calendars, option contracts. Source: the published trading document. */
import { closeMinute, calendarDays, calendarMarket, marketDays, MARKETS } from "./calendar.ts";
import type { Asset, AssetList } from "./assets.ts";
import { newYorkTimeText, readTimeUs, timeText } from "./clock.ts";
import { json, refused, type Answer } from "./http.ts";
import { fromNewYork, newYork } from "./new-york.ts";
import { refusals } from "./refusals.ts";
import { phaseAt, type Phase, type Session } from "./session.ts";
import { assetBody } from "./wire.ts";

const DATE = /^\d{4}-\d{2}-\d{2}/;
const DATE_TYPES = ["TRADING", "SETTLEMENT"];
const bad = (name: string): Answer => refused(refusals.malformedParameter(name));

export class ReferenceApi {
  readonly #assets: AssetList;
  readonly #session: Session;

  constructor(assets: AssetList, session: Session) {
    this.#assets = assets;
    this.#session = session;
  }

  assets(query: URLSearchParams): Answer {
    const assetClass = query.get("asset_class") ?? "us_equity";
    const [status, exchange] = [query.get("status"), query.get("exchange")];
    const attributes = query.getAll("attributes").flatMap((text) => text.split(","));
    const wanted = attributes.filter((text) => text !== "");
    const rows = this.#assets.all
      .filter((asset) => asset.class === assetClass)
      .filter((asset) => status === null || status === "" || asset.status === status)
      .filter((asset) => exchange === null || asset.exchange === exchange)
      .map((asset) => this.#body(asset))
      .filter((body) => wanted.length === 0 || wanted.some((name) => hasAttribute(body, name)));
    return json(rows);
  }

  /** @param name symbol, id, CUSIP, or a pair */
  asset(name: string): Answer {
    const asset =
      this.#assets.find(name) ?? this.#assets.all.find((other) => cusipOf(other) === name);
    return asset === undefined ? refused(refusals.assetNotFoundFor(name)) : json(this.#body(asset));
  }

  #body(asset: Asset): object {
    return { ...assetBody(asset), cusip: cusipOf(asset) };
  }

  clock(): Answer {
    const session = this.#session;
    return json({
      timestamp: newYorkTimeText(session.clock.now()),
      is_open: session.phase === "open",
      next_open: newYorkTimeText(session.nextOpenUs()),
      next_close: newYorkTimeText(session.closeUs()),
    });
  }

  calendar(query: URLSearchParams): Answer {
    const bounds = ["start", "end"].map((name) => query.get(name) ?? undefined);
    const wrong = bounds.findIndex((date) => date !== undefined && !DATE.test(date));
    if (wrong >= 0) return bad(wrong === 0 ? "start" : "end");
    const dateType = query.get("date_type") ?? "TRADING";
    if (!DATE_TYPES.includes(dateType)) return bad("date_type");
    const [start, end] = bounds.map((date) => date?.slice(0, 10));
    if (dateType === "TRADING") return json(calendarDays(start, end));
    const settled = calendarDays(undefined, end).filter(
      ({ settlement_date: date }) => date >= (start ?? "") && date <= (end ?? "9999"),
    );
    return json(settled);
  }

  /** The clocks of several markets; at another time where one is asked for. */
  clocks(query: URLSearchParams): Answer {
    const text = query.get("time");
    const us = text === null ? this.#session.clock.now() : readTimeUs(text);
    if (us === undefined) return bad("time");
    const names = (query.get("markets") ?? "NYSE").split(",");
    const unknown = names.find((name) => MARKETS[name] === undefined);
    if (unknown !== undefined) return bad(`markets: ${unknown}`);
    // Only the clock of now knows of a day that was opened or closed by hand.
    const phase = text === null ? this.#session.phase : phaseAt(us);
    return json({
      clocks: names.map((name) => ({ ...clockAt(us, phase), market: MARKETS[name] })),
    });
  }

  marketCalendar(query: URLSearchParams, market: string): Answer {
    if (MARKETS[market] === undefined) return bad("market");
    const today = newYork(this.#session.clock.now()).date;
    const [start, end] = [query.get("start") ?? today, query.get("end") ?? query.get("start")];
    if (!DATE.test(start)) return bad("start");
    if (end !== null && !DATE.test(end)) return bad("end");
    const zone = query.get("timezone");
    if (zone !== null && zone !== "UTC") return bad("timezone");
    const days = marketDays(start.slice(0, 10), (end ?? today).slice(0, 10), zone === "UTC");
    return json({ calendar: days, market: calendarMarket(market) });
  }
}

const hasAttribute = (body: object, name: string): boolean =>
  "attributes" in body && Array.isArray(body.attributes) && body.attributes.includes(name);

/** Nine characters made from the id: the venue's own, like the CUSIP of nobody. */
export const cusipOf = (asset: Asset): string | null =>
  asset.class === "us_equity" ? asset.id.replaceAll("-", "").slice(0, 9).toUpperCase() : null;

const PHASES: Readonly<Record<Phase, string>> = {
  overnight: "closed",
  pre: "pre",
  open: "core",
  post: "post",
  closed: "closed",
};

function clockAt(us: number, phase: Phase): object {
  const { date, minute } = newYork(us);
  const [today] = calendarDays(date, date);
  const days = marketDays(date, "2029-12-31", false, 3);
  const instants = (names: readonly string[]): readonly number[] =>
    days
      .flatMap((day) => names.map((name) => Date.parse(day[name] ?? "") * 1000))
      .filter((at) => at > us)
      .toSorted((a, b) => a - b);
  const [open = us] = instants(["core_start"]);
  const [close = us] = instants(["core_end"]);
  const [until = us] = instants(["pre_start", "core_start", "core_end", "post_end"]);
  const running = today !== undefined && minute < closeMinute(date);
  return {
    is_market_day: today !== undefined,
    next_market_close: newYorkTimeText(running ? fromNewYork(date, closeMinute(date)) : close),
    next_market_open: newYorkTimeText(open),
    phase: PHASES[phase],
    phase_until: newYorkTimeText(until),
    timestamp: timeText(us),
  };
}
