/** The venue, assembled: one object to start, drive and stop from a test or from main.ts. */
import type { AddressInfo } from "node:net";

import { seededRandom } from "../tape/random.ts";
import { openTape } from "../tape/tape-file.ts";
import type { QuoteSource } from "../tape/quote.ts";
import { AccountApi } from "./account-api.ts";
import { Accounts, DEFAULT_ACCOUNTS } from "./accounts.ts";
import { AssetList } from "./assets.ts";
import { Control } from "./control.ts";
import { Faults, type KnobSetting } from "./faults.ts";
import { ledgerRow, type LedgerRow } from "./ledger-report.ts";
import { Lifecycle } from "./lifecycle.ts";
import { Market } from "./market.ts";
import type { AccountSpec } from "./model.ts";
import { OrdersApi } from "./orders-api.ts";
import { PositionsApi } from "./positions-api.ts";
import { RateLimit } from "./rate-limit.ts";
import { ReferenceApi } from "./reference-api.ts";
import { openServer } from "./server.ts";
import { Session, type SessionMode } from "./session.ts";
import type { Rules } from "./rules.ts";
import { TradeUpdates } from "./stream.ts";
import { tradingDay } from "./trading-day.ts";

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
  faults: {},
};

export type Venue = {
  readonly url: string;
  readonly accounts: readonly AccountSpec[];
  readonly faults: Faults;
  readonly market: Market;
  readonly session: Session;
  readonly assets: AssetList;
  /** Every order of one account (by key), or of all. */
  ledger(key?: string): readonly LedgerRow[];
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
  const updates = new TradeUpdates(accounts, session, faults, { frames: options.frames });
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
  const { publish } = updates;
  const { ackMs } = options;
  const lifecycle = new Lifecycle({ market, session, faults, publish, rules, ackMs });
  const day = tradingDay(accounts.all, market, session, lifecycle);
  const context = { market, session, rules, assets, lifecycle, faults };
  const reference = new ReferenceApi(assets, market, session);
  const server = openServer({
    accounts,
    apis: {
      orders: new OrdersApi(context),
      positions: new PositionsApi(context),
      account: new AccountApi(market, session, faults),
      reference,
    },
    reference,
    control: new Control({ ...context, accounts, updates }),
    faults,
    rateLimit: new RateLimit(options.rateLimit),
    updates,
    session,
    coin: seededRandom(seed, "answer or event first"),
  });
  const ticking = setInterval(() => {
    session.keepUp();
    market.advance(options.tickMs, session.phase !== "closed");
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
    market,
    session,
    assets,
    ledger: (key) =>
      accounts.all
        .filter((account) => key === undefined || account.spec.key === key)
        .flatMap((account) => account.listing.slice(0, account.listing.size).map(ledgerRow)),
    close: async () => {
      clearInterval(ticking);
      lifecycle.stop();
      updates.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

function openTapes({ tapes, tapeSpeed }: VenueOptions): ReadonlyMap<string, QuoteSource> {
  return new Map(tapes.flatMap((tape) => [...openTape(tape, tapeSpeed)]));
}
