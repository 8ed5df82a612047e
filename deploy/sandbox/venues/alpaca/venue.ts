/** The venue, assembled: one object to start, drive and stop from a test or from main.ts. */
import type { AddressInfo } from "node:net";

import { seededRandom } from "../tape/random.ts";
import { openTape } from "../tape/tape-file.ts";
import type { QuoteSource } from "../tape/quote.ts";
import { AccountApi } from "./account-api.ts";
import { Accounts, DEFAULT_ACCOUNTS } from "./accounts.ts";
import { AssetList } from "./assets.ts";
import { Control } from "./control.ts";
import { CorporateActionFeed } from "./corporate-actions/feed.ts";
import { dataActions } from "./data-control.ts";
import { ActivityFeed } from "./events/activity-feed.ts";
import { Faults, type KnobSetting } from "./faults.ts";
import { ledgerRow, type LedgerRow } from "./ledger-report.ts";
import { Lifecycle, type Publish } from "./lifecycle.ts";
import { DataApi } from "./market-data/api.ts";
import { Board } from "./market-data/board.ts";
import { NewsDesk } from "./market-data/news.ts";
import { DataStreams } from "./market-data/streams.ts";
import { Market } from "./market.ts";
import type { AccountSpec, Order } from "./model.ts";
import { NonTrades } from "./non-trades.ts";
import { OptionListing } from "./option-listing.ts";
import { OrdersApi } from "./orders-api.ts";
import { PortfolioHistory } from "./portfolio-history.ts";
import { PositionsApi } from "./positions-api.ts";
import { RateLimit } from "./rate-limit.ts";
import { ReferenceApi } from "./reference-api.ts";
import { openServer } from "./server.ts";
import { Session, type SessionMode } from "./session.ts";
import type { Rules } from "./rules.ts";
import { VenueSettings } from "./venue-settings.ts";
import { TradeUpdates } from "./stream.ts";
import { tradingDay, type TradingDay } from "./trading-day.ts";
import { Watchlists } from "./watchlists.ts";

export type VenueOptions = {
  readonly port: number;
  readonly accounts: readonly AccountSpec[];
  readonly seed: number;
  readonly session: SessionMode;
  /** Files of quotes, each a path or SYMBOL=path. */
  readonly tapes: readonly string[];
  readonly tapeSpeed: number;
  /** How often quotes move, in milliseconds. */
  readonly tickMs: number;
  /** From a request to what the market does about it: new, canceled, replaced. */
  readonly ackMs: number;
  /** Share of the eligible fills that are cut to a part. */
  readonly partialShare: number;
  /** Requests a minute and account; 0 for no limit. */
  readonly rateLimit: number;
  readonly frames: "binary" | "text";
  readonly washTrades: Rules["wash_trades"];
  readonly replaceQty: Rules["replace_qty"];
  readonly collars: Rules["collars"];
  readonly notionalOrders: Rules["notional_orders"];
  /** Coarser than 1, orders share timestamps. */
  readonly granularityUs: number;
  /** What venue-settings.ts names; these win over the two options of the same meaning above. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly faults: Readonly<Record<string, KnobSetting>>;
};

export const DEFAULTS: VenueOptions = {
  port: 0,
  accounts: DEFAULT_ACCOUNTS,
  seed: 1,
  session: "open",
  tapes: [],
  tapeSpeed: 1,
  tickMs: 20,
  ackMs: 5,
  partialShare: 0.1,
  rateLimit: 200,
  frames: "binary",
  washTrades: "refuse",
  replaceQty: "fresh",
  collars: "on",
  notionalOrders: "market_nine_decimals",
  granularityUs: 1,
  settings: {},
  faults: {},
};

export type Venue = {
  readonly url: string;
  readonly accounts: readonly AccountSpec[];
  readonly faults: Faults;
  readonly settings: VenueSettings;
  readonly market: Market;
  readonly session: Session;
  readonly assets: AssetList;
  /** Every order of one account (by key), or of all. */
  ledger(key?: string): readonly LedgerRow[];
  order(id: string): Order | undefined;
  close(): Promise<void>;
};

/** @throws {TapeError} for an unreadable tape, {RangeError} for settings that contradict each other */
export async function startVenue(given: Partial<VenueOptions> = {}): Promise<Venue> {
  const options: VenueOptions = { ...DEFAULTS, ...given };
  const { seed } = options;
  const faults = new Faults(seed);
  const wrong = faults.set(options.faults);
  if (wrong !== undefined) throw new RangeError(wrong);
  const session = new Session(options.session, options.granularityUs, (boundary) => day(boundary));
  const accounts = new Accounts(options.accounts, session.clock.now());
  const settings = new VenueSettings(settingsOf(options));
  const updates = new TradeUpdates(accounts, session, faults, settings);
  const activityFeed = new ActivityFeed(session, faults, settings);
  const nonTrades = new NonTrades(accounts.all, session, settings, activityFeed.booked);
  const assets = new AssetList();
  const partials = { share: options.partialShare, random: seededRandom(seed, "partial fills") };
  const market = new Market(
    assets,
    openTapes(options),
    seed,
    {
      trade: (order, qty, price) => lifecycle.trade(order, qty, price),
      abandon: (order) => lifecycle.end(order, "canceled"),
      triggered: (order) => lifecycle.triggered(order),
      tradeStrategy: (head, units, prices) => lifecycle.tradeStrategy(head, units, prices),
    },
    partials,
  );
  const rules: Rules = {
    replace_qty: options.replaceQty,
    wash_trades: options.washTrades,
    collars: options.collars,
    notional_orders: options.notionalOrders,
  };
  const publish: Publish = (order, event, extra) => {
    updates.publish(order, event, extra);
    activityFeed.published(order, event, extra);
  };
  const lifecycle = new Lifecycle({
    market,
    session,
    faults,
    publish,
    rules,
    ackMs: options.ackMs,
  });
  const stockDay = tradingDay(accounts.all, market, session, lifecycle);
  const day: TradingDay = (boundary) => {
    if (boundary === "open") corporateActions.apply({ date: session.tradingDate });
    stockDay(boundary);
    if (boundary === "close") nonTrades.announceCoinFees();
  };
  const context = { market, session, rules, assets, lifecycle, faults };
  const reference = new ReferenceApi(assets, session);
  const board = new Board(assets, market, session, seed);
  const news = new NewsDesk();
  const history = new PortfolioHistory(market, session);
  const dataStreams = new DataStreams({ accounts, assets, board, faults, settings, seed });
  const corporateActions = new CorporateActionFeed(
    { accounts: accounts.all, assets, market, session, lifecycle, settings },
    faults,
  );
  const server = openServer({
    accounts,
    apis: {
      orders: new OrdersApi(context),
      positions: new PositionsApi(context),
      account: new AccountApi(market, session, faults, nonTrades),
      reference,
      history,
      corporateActions,
      options: new OptionListing(assets, market, session),
      watchlists: new Watchlists(assets, session),
    },
    data: new DataApi(assets, board, settings, news, corporateActions),
    dataStreams,
    corporateActions,
    control: new Control({
      ...context,
      ...{ accounts, updates, settings, activityFeed },
      more: dataActions({ board, dataStreams, news, corporateActions }),
    }),
    faults,
    rateLimit: new RateLimit(settings),
    updates,
    activityFeed,
    session,
    coin: seededRandom(seed, "answer or event first"),
  });
  const ticking = setInterval(() => {
    session.keepUp();
    nonTrades.keepUp();
    history.keepUp(accounts.all);
    market.advance(options.tickMs, session.phase !== "closed");
    dataStreams.advance(options.tickMs);
  }, options.tickMs);

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    accounts: options.accounts,
    faults,
    settings,
    market,
    session,
    assets,
    ledger: (key) =>
      accounts.all
        .filter((account) => key === undefined || account.spec.key === key)
        .flatMap((account) => account.listing.slice(0, account.listing.size).map(ledgerRow)),
    order: (id) => lifecycle.orders.get(id),
    close: async () => {
      clearInterval(ticking);
      lifecycle.stop();
      updates.close();
      activityFeed.close();
      dataStreams.close();
      corporateActions.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

/** Without a limit for trading there is none for data either, unless a setting says so. */
function settingsOf({ frames, rateLimit, settings }: VenueOptions): Record<string, unknown> {
  const unlimited = rateLimit === 0 ? { data_rate_limit: 0 } : {};
  return { frames, rate_limit: rateLimit, ...unlimited, ...settings };
}

function openTapes({ tapes, tapeSpeed }: VenueOptions): ReadonlyMap<string, QuoteSource> {
  return new Map(tapes.flatMap((tape) => [...openTape(tape, tapeSpeed)]));
}
