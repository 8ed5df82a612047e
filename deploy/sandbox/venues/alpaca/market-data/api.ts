/**
 * Market data by REST: stocks, coins, options, news. Source of paths and shapes: the published data
 * document; of the 15-minute rule and its code: Alpaca, market data subscriptions.
 */
import type { Asset, AssetList } from "../assets.ts";
import type { CorporateActionFeed } from "../corporate-actions/feed.ts";
import { json, refused, type Answer } from "../http.ts";
import { MINUTE_US } from "../new-york.ts";
import { refusals } from "../refusals.ts";
import type { VenueSettings } from "../venue-settings.ts";
import type { Bar, Tick } from "./bar.ts";
import type { Board } from "./board.ts";
import {
  barBody,
  instantOf,
  orderBook,
  quoteBody,
  tradeBody,
  type Feed,
  type Kind,
} from "./body.ts";
import type { NewsDesk } from "./news.ts";
import { pageOf, type Dated, type Page } from "./page.ts";
import { delayOf, readAssets, readLatestFeed, readPage, readSpan, type Span } from "./query.ts";
import { barsOf, readTimeframe, type Timeframe } from "./timeframe.ts";
import { EXCHANGE_NAMES, QUOTE_CONDITIONS, TRADE_CONDITIONS } from "./meta.ts";

const DATA_PATH = /^\/(v2\/stocks|v1beta1|v1beta3|v1\/corporate-actions)(\/|$)/;
export const isDataPath = (path: string): boolean => DATA_PATH.test(path);

type What = "bars" | "quotes" | "trades";
type Request = {
  readonly kind: Kind;
  readonly query: URLSearchParams;
  /** In the path: the answer is then about this one symbol, not a map. */
  readonly single: string | undefined;
};
type Route = readonly [
  RegExp,
  (api: DataApi, query: URLSearchParams, parts: readonly (string | undefined)[]) => Answer,
];

const ROUTES: readonly Route[] = [
  [/^\/v2\/stocks\/meta\/exchanges$/, () => json(EXCHANGE_NAMES)],
  [
    /^\/v2\/stocks\/meta\/conditions\/(trade|quote)$/,
    (_api, _query, [kind]) => json(kind === "trade" ? TRADE_CONDITIONS : QUOTE_CONDITIONS),
  ],
  [
    /^\/v2\/stocks\/(?:([^/]+)\/)?(bars|quotes|trades)\/latest$/,
    (api, query, [single, what]) => api.latest({ kind: "stock", query, single }, what as What),
  ],
  [
    /^\/v2\/stocks\/(?:([^/]+)\/)?(bars|quotes|trades)$/,
    (api, query, [single, what]) => api.history({ kind: "stock", query, single }, what as What),
  ],
  [
    /^\/v2\/stocks\/(?:snapshots|([^/]+)\/snapshot)$/,
    (api, query, [single]) => api.snapshots({ kind: "stock", query, single }),
  ],
  [
    /^\/v1beta3\/crypto\/(?:us|us-1|us-2|eu-1|bs-1)\/latest\/orderbooks$/,
    (api, query) => api.orderBooks(query),
  ],
  [
    /^\/v1beta3\/crypto\/(?:us|us-1|us-2|eu-1|bs-1)\/latest\/(bars|quotes|trades)$/,
    (api, query, [what]) => api.latest({ kind: "coin", query, single: undefined }, what as What),
  ],
  [
    /^\/v1beta3\/crypto\/(?:us|us-1|us-2|eu-1|bs-1)\/(bars|quotes|trades)$/,
    (api, query, [what]) => api.history({ kind: "coin", query, single: undefined }, what as What),
  ],
  [
    /^\/v1beta3\/crypto\/(?:us|us-1|us-2|eu-1|bs-1)\/snapshots$/,
    (api, query) => api.snapshots({ kind: "coin", query, single: undefined }),
  ],
  [
    /^\/v1beta1\/options\/(quotes|trades)\/latest$/,
    (api, query, [what]) => api.latest({ kind: "option", query, single: undefined }, what as What),
  ],
  [
    /^\/v1beta1\/options\/(bars|trades)$/,
    (api, query, [what]) => api.history({ kind: "option", query, single: undefined }, what as What),
  ],
  [
    /^\/v1beta1\/options\/snapshots$/,
    (api, query) => api.snapshots({ kind: "option", query, single: undefined }),
  ],
  [/^\/v1beta1\/news$/, (api, query) => api.news.list(query)],
  [/^\/v1\/corporate-actions$/, (api, query) => api.corporateActions.list(query)],
];

export class DataApi {
  readonly #assets: AssetList;
  readonly #board: Board;
  readonly #settings: VenueSettings;
  readonly news: NewsDesk;
  readonly corporateActions: CorporateActionFeed;

  constructor(
    assets: AssetList,
    board: Board,
    settings: VenueSettings,
    news: NewsDesk,
    corporateActions: CorporateActionFeed,
  ) {
    this.corporateActions = corporateActions;
    this.#assets = assets;
    this.#board = board;
    this.#settings = settings;
    this.news = news;
  }

  answer(path: string, query: URLSearchParams): Answer {
    for (const [pattern, handler] of ROUTES) {
      const match = pattern.exec(path);
      if (match !== null) {
        const parts: readonly (string | undefined)[] = match.slice(1);
        const decoded = parts.map((part) =>
          part === undefined ? undefined : decodeURIComponent(part),
        );
        return handler(this, query, decoded);
      }
    }
    return refused(refusals.endpointNotFound());
  }

  history({ kind, query, single }: Request, what: What): Answer {
    const assets = readAssets(single ?? query.get("symbols"), kind, this.#assets);
    if ("refusal" in assets) return refused(assets.refusal);
    const span = readSpan(query, kind, this.#board.nowUs, this.#settings);
    if ("refusal" in span) return refused(span.refusal);
    const page = readPage(query);
    if ("refusal" in page) return refused(page.refusal);
    const { feed } = span.value;
    if (what === "bars") {
      const timeframe = readTimeframe(query.get("timeframe") ?? "");
      if (timeframe === undefined) return refused(refusals.malformedParameter("timeframe"));
      const read = (asset: Asset): Iterable<Bar> =>
        barsOf(this.#bars(asset, span.value, timeframe), timeframe, kind === "coin");
      const found = pageOf(assets.value, read, page.value);
      return paged("bars", found, single, (asset, bar) => barBody(asset, bar));
    }
    const ticks = (asset: Asset): Iterable<Tick> => this.#ticks(asset, span.value);
    const found = pageOf(assets.value, ticks, page.value);
    return paged(what, found, single, (asset, tick) => tickBody(what, asset, tick, feed));
  }

  #bars(asset: Asset, { fromUs, toUs }: Span, { unit }: Timeframe): Iterable<Bar> {
    const series = this.#board.series(asset);
    const fine = unit === "Min" || unit === "Hour";
    return fine ? series.minutes(fromUs, toUs) : series.days(fromUs, toUs);
  }

  #ticks(asset: Asset, { fromUs, toUs }: Span): Iterable<Tick> {
    return this.#board.series(asset).ticks(fromUs, toUs);
  }

  latest({ kind, query, single }: Request, what: What): Answer {
    const assets = readAssets(single ?? query.get("symbols"), kind, this.#assets);
    if ("refusal" in assets) return refused(assets.refusal);
    const feed = readLatestFeed(query, kind, this.#settings);
    if ("refusal" in feed) return refused(feed.refusal);
    const body = (asset: Asset): object =>
      what === "bars"
        ? this.#latestBar(asset, feed.value)
        : tickBody(what, asset, this.#latestTick(asset, feed.value), feed.value);
    const [only] = assets.value;
    if (single !== undefined) {
      return only === undefined
        ? refused(refusals.assetNotFoundFor(single))
        : json({ [what.slice(0, -1)]: body(only), symbol: only.symbol });
    }
    return json({ [what]: byName(assets.value, body) });
  }

  #latestTick(asset: Asset, feed: Feed): Tick {
    const delay = delayOf(feed);
    const latest = this.#board.latest(asset);
    if (delay === 0) return latest;
    const until = this.#board.nowUs - delay;
    const before = [...this.#board.series(asset).ticks(until - 60 * MINUTE_US, until)];
    return before.at(-1) ?? latest;
  }

  #latestBar(asset: Asset, feed: Feed): object {
    const until = this.#board.nowUs - delayOf(feed);
    this.#board.latest(asset);
    const series = this.#board.series(asset);
    const recent = [...series.minutes(until - 5 * 1440 * MINUTE_US, until + 1)].at(-1);
    return recent === undefined ? {} : barBody(asset, recent);
  }

  orderBooks(query: URLSearchParams): Answer {
    const assets = readAssets(query.get("symbols"), "coin", this.#assets);
    if ("refusal" in assets) return refused(assets.refusal);
    return json({
      orderbooks: byName(assets.value, (asset) => {
        const tick = this.#board.latest(asset);
        return { ...orderBook(asset, tick), t: instantOf(tick) };
      }),
    });
  }

  snapshots({ kind, query, single }: Request): Answer {
    const assets = readAssets(single ?? query.get("symbols"), kind, this.#assets);
    if ("refusal" in assets) return refused(assets.refusal);
    const feed = readLatestFeed(query, kind, this.#settings);
    if ("refusal" in feed) return refused(feed.refusal);
    const body = (asset: Asset): object => this.#snapshot(asset, feed.value, kind);
    if (single !== undefined) {
      const [only] = assets.value;
      return only === undefined
        ? refused(refusals.assetNotFoundFor(single))
        : json({ symbol: only.symbol, ...body(only) });
    }
    const all = byName(assets.value, body);
    if (kind === "stock") return json(all);
    return json(kind === "option" ? { snapshots: all, next_page_token: null } : { snapshots: all });
  }

  #snapshot(asset: Asset, feed: Feed, kind: Kind): object {
    const tick = this.#latestTick(asset, feed);
    const [before, today] = this.#days(asset);
    return {
      ...(today !== undefined && { dailyBar: barBody(asset, today) }),
      latestQuote: quoteBody(asset, tick, feed),
      latestTrade: tradeBody(asset, tick, feed),
      ...(kind !== "option" && { minuteBar: this.#latestBar(asset, feed) }),
      ...(before !== undefined && { prevDailyBar: barBody(asset, before) }),
    };
  }

  /** The last two days that traded. */
  #days(asset: Asset): readonly [Bar | undefined, Bar | undefined] {
    const now = this.#board.nowUs;
    const recent = this.#board.series(asset).days(now - 6 * 1440 * MINUTE_US, now + 1);
    const days = [...barsOf(recent, { count: 1, unit: "Day" }, asset.coin !== undefined)];
    return [days.at(-2), days.at(-1)];
  }
}

function tickBody(what: What, asset: Asset, tick: Tick, feed: Feed): object {
  return what === "quotes" ? quoteBody(asset, tick, feed) : tradeBody(asset, tick, feed);
}

const byName = (
  assets: readonly Asset[],
  body: (asset: Asset) => object,
): Readonly<Record<string, object>> =>
  Object.fromEntries(assets.map((asset) => [asset.symbol, body(asset)]));

function paged<Row extends Dated>(
  what: What,
  { rows, next }: Page<Row>,
  single: string | undefined,
  body: (asset: Asset, row: Row) => object,
): Answer {
  const lists = [...rows].map(
    ([asset, list]) => [asset.symbol, list.map((row) => body(asset, row))] as const,
  );
  if (single === undefined) {
    return json({ [what]: Object.fromEntries(lists), next_page_token: next });
  }
  return json({ [what]: lists[0]?.[1] ?? [], symbol: single, next_page_token: next });
}
