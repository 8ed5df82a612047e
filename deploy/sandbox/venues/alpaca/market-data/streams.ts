/** All data streams: who is connected where, and what each tick, minute and article tells them. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import { WebSocketServer } from "ws";

import { nano } from "../../tape/decimal.ts";
import { generatedQuotes } from "../../tape/generator.ts";
import type { QuoteSource } from "../../tape/quote.ts";
import { credentials, type Accounts } from "../accounts.ts";
import { assetFromTape, type Asset, type AssetList } from "../assets.ts";
import type { Faults } from "../faults.ts";
import { readMessage, wantsMsgpack } from "../message.ts";
import type { Account } from "../model.ts";
import { DAY_US } from "../new-york.ts";
import type { VenueSettings } from "../venue-settings.ts";
import type { Bar, Tick } from "./bar.ts";
import type { Board } from "./board.ts";
import {
  barBody,
  instantOf,
  kindOf,
  orderBook,
  quoteBody,
  tradeBody,
  type OrderBook,
} from "./body.ts";
import { DataConnection } from "./connection.ts";
import { CHANNEL_OF, ENDPOINTS, type Channel, type Endpoint } from "./endpoints.ts";
import { Instant, at } from "./instant.ts";
import type { Article } from "./news.ts";
import { Outgoing } from "./outgoing.ts";
import { Series } from "./series.ts";
import { Past } from "./past.ts";
import type { Subscriptions } from "./subscriptions.ts";
import { barsOf, barStart } from "./timeframe.ts";

const MAX_MESSAGE_BYTES = 1024 * 1024;
/** The one symbol of the test stream, which moves whether or not a market is open. */
const TEST_SYMBOL = "FAKEPACA";
const DAY = { count: 1, unit: "Day" } as const;

export type StreamsContext = {
  readonly accounts: Accounts;
  readonly assets: AssetList;
  readonly board: Board;
  readonly faults: Faults;
  readonly settings: VenueSettings;
  readonly seed: number;
};

export class DataStreams {
  readonly #context: StreamsContext;
  readonly #server: WebSocketServer;
  readonly #connections = new Set<DataConnection>();
  readonly #books = new Map<Asset, OrderBook>();
  readonly #test: { readonly series: Series; readonly source: QuoteSource };

  constructor(context: StreamsContext) {
    this.#context = context;
    this.#server = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: MAX_MESSAGE_BYTES,
    });
    this.#test = testMarket(context.seed, context.board.nowUs);
    context.board.listener = {
      tick: (asset, tick) => this.#tick(asset, tick),
      minute: (asset, bar) => this.#minute(asset, bar),
    };
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** @returns whether there is a stream at the path */
  upgrade(path: string, request: IncomingMessage, pipe: Duplex, head: Buffer): boolean {
    const endpoint = ENDPOINTS.get(path);
    if (endpoint === undefined) return false;
    if (this.#context.faults.fires("data_refuse_upgrade", {}) !== undefined) {
      pipe.end("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");
      return true;
    }
    this.#server.handleUpgrade(request, pipe, head, (socket) => {
      const { accounts, faults, settings } = this.#context;
      const connection = new DataConnection(socket, endpoint, wantsMsgpack(request), {
        faults,
        settings,
        authenticate: (key, secret) => {
          const account = accounts.find(key);
          return account?.spec.secret === secret ? account : undefined;
        },
        hasRoom: (account) => this.#hasRoom(account, endpoint),
        greeting: (subscriptions) => this.#greeting(endpoint, subscriptions),
      });
      this.#connections.add(connection);
      socket.on("message", (raw) => connection.received(readMessage(raw)));
      socket.on("close", () => this.#forget(connection));
      socket.on("error", () => this.#forget(connection));
      const pair = credentials(request.headers);
      if (pair !== undefined) connection.authenticate(pair.key, pair.secret);
    });
    return true;
  }

  #forget(connection: DataConnection): void {
    connection.forget();
    this.#connections.delete(connection);
  }

  #hasRoom(account: Account, endpoint: Endpoint): boolean {
    const { data_connections: most } = this.#context.settings.current;
    const same = [...this.#connections].filter(
      (other) => other.account === account && other.endpoint === endpoint,
    );
    return most === 0 || same.length < most;
  }

  *#at(kind: Endpoint["kind"]): Generator<DataConnection> {
    for (const connection of this.#connections) {
      const { endpoint } = connection;
      if (endpoint.kind === kind && endpoint.feed !== "test") yield connection;
    }
  }

  #tick(asset: Asset, tick: Tick): void {
    if (this.#connections.size === 0) return;
    this.#tellTick([...this.#at(kindOf(asset))], asset, tick);
    if (asset.coin !== undefined) this.#tellBook(asset, tick);
  }

  #tellTick(readers: readonly DataConnection[], asset: Asset, tick: Tick): void {
    const { symbol: S } = asset;
    const made = new Map<string, Outgoing>();
    for (const reader of readers) {
      const { feed } = reader.endpoint;
      for (const channel of ["trades", "quotes"] as const) {
        if (!reader.subscriptions.has(channel, S)) continue;
        const key = `${channel} ${feed}`;
        let message = made.get(key);
        if (message === undefined) {
          const body = channel === "trades" ? tradeBody : quoteBody;
          const T = channel === "trades" ? "t" : "q";
          message = new Outgoing({ T, S, ...body(asset, tick, feed) });
          made.set(key, message);
        }
        reader.tell(channel, S, message);
      }
    }
  }

  /** Only the levels that have changed; a size of 0 takes one away. */
  #tellBook(asset: Asset, tick: Tick): void {
    const readers = [...this.#at("coin")].filter(({ subscriptions }) =>
      subscriptions.has("orderbooks", asset.symbol),
    );
    if (readers.length === 0) {
      this.#books.delete(asset);
      return;
    }
    const next = orderBook(asset, tick);
    const before = this.#books.get(asset) ?? { a: [], b: [] };
    this.#books.set(asset, next);
    const changes = { a: changed(before.a, next.a), b: changed(before.b, next.b) };
    if (changes.a.length + changes.b.length === 0) return;
    const message = new Outgoing({ T: "o", S: asset.symbol, t: instantOf(tick), ...changes });
    for (const reader of readers) reader.tell("orderbooks", asset.symbol, message);
  }

  /** The whole book first: what follows are changes of it. */
  #greeting(endpoint: Endpoint, subscriptions: Subscriptions): readonly Outgoing[] {
    if (endpoint.kind !== "coin" || !subscriptions.wants("orderbooks")) return [];
    const { assets, board } = this.#context;
    return assets.all
      .filter(({ coin, symbol }) => coin !== undefined && subscriptions.has("orderbooks", symbol))
      .map((asset) => {
        const tick = board.latest(asset);
        const book = orderBook(asset, tick);
        this.#books.set(asset, book);
        return new Outgoing({ T: "o", S: asset.symbol, t: instantOf(tick), ...book, r: true });
      });
  }

  #minute(asset: Asset, bar: Bar): void {
    const kind = kindOf(asset);
    const readers = [...this.#at(kind)];
    const { symbol: S } = asset;
    this.#tellBar(readers, "bars", S, () => barBody(asset, bar));
    this.#tellBar(readers, "dailyBars", S, () => {
      const from = barStart(DAY, bar.atUs, asset.coin !== undefined);
      const minutes = this.#context.board.series(asset).minutes(from, from + DAY_US);
      const [day = bar] = barsOf(minutes, DAY, asset.coin !== undefined);
      return barBody(asset, day);
    });
  }

  #tellBar(
    readers: readonly DataConnection[],
    channel: "bars" | "dailyBars",
    S: string,
    body: () => object,
  ): void {
    const wanting = readers.filter(({ subscriptions }) => subscriptions.has(channel, S));
    if (wanting.length === 0) return;
    const message = new Outgoing({ T: channel === "bars" ? "b" : "d", S, ...body() });
    for (const reader of wanting) reader.tell(channel, S, message);
  }

  /** Every tick of the venue's clock: the test symbol moves while somebody looks. */
  advance(elapsedMs: number): void {
    const readers = [...this.#connections].filter(({ endpoint }) => endpoint.feed === "test");
    if (readers.length === 0) return;
    const { series, source } = this.#test;
    const { tick, ended } = series.record(source.advance(elapsedMs), this.#context.board.nowUs);
    this.#tellTick(readers, series.asset, tick);
    if (ended !== undefined)
      this.#tellBar(readers, "bars", TEST_SYMBOL, () => barBody(series.asset, ended));
  }

  article(article: Article): void {
    const { created_at, updated_at } = article;
    const message = new Outgoing({ T: "n", ...article, created_at, updated_at });
    for (const reader of this.#at("news")) {
      const symbols = article.symbols.length === 0 ? ["*"] : article.symbols;
      const heard = symbols.find((symbol) => reader.subscriptions.has("news", symbol));
      if (heard !== undefined) reader.tell("news", heard, message);
    }
  }

  /** A message by hand: LULD, status, imbalance, correction, cancel, updated bar. @returns readers */
  inject(message: Readonly<Record<string, unknown>>): number | undefined {
    const channel: Channel | undefined = CHANNEL_OF[String(message["T"])];
    const symbol = message["S"];
    if (channel === undefined || typeof symbol !== "string") return undefined;
    const time = message["t"];
    const given = typeof time === "string" ? Date.parse(time) * 1000 : NaN;
    const t = Number.isNaN(given) ? at(this.#context.board.nowUs) : new Instant(given, 0);
    const outgoing = new Outgoing({ ...message, t });
    const readers = [...this.#connections].filter(({ subscriptions }) =>
      subscriptions.has(channel, symbol),
    );
    for (const reader of readers) reader.tell(channel, symbol, outgoing);
    return readers.length;
  }

  drop(): number {
    const dropped = this.#connections.size;
    for (const { socket } of this.#connections) socket.terminate();
    return dropped;
  }

  close(): void {
    for (const connection of this.#connections) {
      connection.forget();
      connection.socket.terminate();
    }
    this.#server.close();
  }
}

function changed(before: OrderBook["a"], next: OrderBook["a"]): OrderBook["a"] {
  const gone = before.filter(({ p }) => !next.some((level) => level.p === p));
  const news = next.filter(({ p, s }) => !before.some((level) => level.p === p && level.s === s));
  return [...gone.map(({ p }) => ({ p, s: 0 })), ...news];
}

function testMarket(seed: number, nowUs: number): { series: Series; source: QuoteSource } {
  const asset = {
    ...assetFromTape(TEST_SYMBOL, nano("132.00")),
    pricing: {
      start: nano("132.00"),
      tick: nano("0.01"),
      unit: nano("1"),
      profile: "wide" as const,
      volatility: 0.3,
    },
  };
  const source = generatedQuotes({ symbol: TEST_SYMBOL, ...asset.pricing }, seed);
  return { series: new Series(asset, new Past(asset, asset.pricing.start, seed, nowUs)), source };
}
