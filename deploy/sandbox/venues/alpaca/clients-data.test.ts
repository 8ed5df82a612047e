/**
 * Clients written by others read the venue's market data and streams: the official SDK of today, its
 * predecessor, and ccxt. clients.test.ts has them trade.
 */
import { marketData, streaming, trading } from "@alpacahq/alpaca-trade-api";
import alpacaV3 from "alpaca-v3";
import ccxt from "ccxt";

import { TestClient, until, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

// At run time the package exports the class itself, whatever its declarations say.
const AlpacaV3 = alpacaV3 as unknown as typeof alpacaV3.default;

let venue: Venue;
let key: string;
let secret: string;

beforeEach(async () => {
  venue = await startVenue({
    ...{ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 },
    settings: { data_plan: "plus" },
  });
  ({ key, secret } = venue.accounts[0] ?? { key: "", secret: "" });
});

afterEach(() => venue.close());

const ws = (path: string): string => venue.url.replace("http", "ws") + path;

describe("the SDK 4.0.2", () => {
  const options = (
    path: string,
  ): { credentials: Json & { keyId: string; secret: string }; url: string } => ({
    credentials: { keyId: key, secret },
    url: ws(path),
  });

  it("reads bars, quotes and snapshots of stocks", async () => {
    const configuration = new marketData.Configuration({
      ...{ keyId: key, secret, basePath: venue.url, timeoutMs: 0 },
    });
    const api = new marketData.StockApi(configuration);
    const bars = await api.stockBars({ symbols: "AAPL,F", timeframe: "1Day", limit: 1 });
    expect(Object.keys(bars.bars)).toEqual(["AAPL"]);
    const latest = await api.stockLatestQuotes({ symbols: "AAPL" });
    expect(Number(latest.quotes["AAPL"]?.ap)).toBeGreaterThan(0);
    expect(Object.keys(await api.stockSnapshots({ symbols: "AAPL,F" }))).toEqual(["AAPL", "F"]);
  });

  it("reads clocks, option contracts, equity and corporate actions", async () => {
    const configuration = new trading.Configuration({
      ...{ keyId: key, secret, basePath: venue.url, timeoutMs: 0 },
    });
    const { clocks } = await new trading.ClockApi(configuration).clock({});
    expect(clocks).toMatchObject([{ phase: "core" }]);
    const contracts = await new trading.AssetsApi(configuration).getOptionsContracts({
      underlyingSymbols: "AAPL",
      limit: 3,
    });
    expect(contracts.optionContracts).toHaveLength(3);
    const history = await new trading.PortfolioHistoryApi(configuration).getAccountPortfolioHistory(
      { period: "1D" },
    );
    expect(history.baseValue).toBe(100_000);
    await new TestClient(venue).venue("corporate-actions", {
      ...{ type: "cash_dividend", symbol: "F", rate: "0.15" },
      ex_date: venue.session.tradingDate,
    });
    const actions = await new marketData.CorporateActionsApi(
      new marketData.Configuration({ keyId: key, secret, basePath: venue.url, timeoutMs: 0 }),
    ).corporateActions({ symbols: "F" });
    expect(actions.corporateActions.cashDividends).toMatchObject([{ symbol: "F", rate: 0.15 }]);
  });

  it("hears quotes, trades and halts of stocks, with their nanoseconds", async () => {
    const stream = new streaming.StockDataStream({ ...options("/v2/sip"), feed: "sip" });
    const quotes: Json[] = [];
    const halts: Json[] = [];
    stream.onConnect(() => {
      stream.subscribeForQuotes(["AAPL"]);
      stream.subscribeForStatuses(["AAPL"]);
    });
    stream.onQuote((quote) => quotes.push(quote as unknown as Json));
    stream.onStatus((status) => halts.push(status as unknown as Json));
    stream.connect();
    await until(
      () => quotes.length > 0,
      () => "a quote",
    );
    const halt = { T: "s", S: "AAPL", sc: "H", sm: "Halt", rc: "T12", rm: "News", z: "C" };
    await until(
      async () => {
        await new TestClient(venue).venue("market-data", { messages: [halt] });
        return halts.length > 0;
      },
      () => "a halt",
    );
    expect(quotes[0]?.["timestampRaw"]).toMatch(/\.\d{9}Z$/);
    stream.disconnect();
  });

  it("hears coins, their books, and news", async () => {
    const coins = new streaming.CryptoDataStream(options("/v1beta3/crypto/us"));
    const news = new streaming.NewsStream(options("/v1beta1/news"));
    const heard = new Set<string>();
    coins.onConnect(() => {
      coins.subscribeForTrades(["BTC/USD"]);
      coins.subscribeForOrderbooks(["BTC/USD"]);
    });
    coins.onTrade(() => heard.add("trade"));
    coins.onOrderbook(() => heard.add("book"));
    news.onConnect(() => news.subscribeForNews(["*"]));
    news.onNews(() => heard.add("news"));
    coins.connect();
    news.connect();
    await until(
      async () => {
        await new TestClient(venue).venue("news", { headline: "Heard", symbols: ["F"] });
        return heard.size === 3;
      },
      () => `all three, heard ${[...heard].join(", ")}`,
    );
    coins.disconnect();
    news.disconnect();
  });

  it("is told of an insufficient plan", async () => {
    venue.settings.set({ data_plan: "basic" });
    const stream = new streaming.StockDataStream({ ...options("/v2/sip"), feed: "sip" });
    const errors: unknown[] = [];
    stream.onError((error) => errors.push(error));
    stream.connect();
    await until(
      () => errors.length > 0,
      () => "an error",
    );
    expect(String(errors[0])).toMatch(/subscription/i);
    stream.disconnect();
  });
});

describe("the SDK 3.1.3", () => {
  it("hears stocks over MessagePack, with another decoder", async () => {
    const client = new AlpacaV3({
      ...{ keyId: key, secretKey: secret, paper: true, feed: "iex" },
      ...{ baseUrl: venue.url, dataBaseUrl: venue.url, dataStreamUrl: venue.url },
    });
    const quotes: Json[] = [];
    const stream = client.data_stream_v2;
    // It knows no plain-text sockets.
    stream.session.url = ws("/v2/iex");
    stream.onConnect(() => stream.subscribeForQuotes(["AAPL"]));
    stream.onStockQuote((quote: unknown) => quotes.push(quote as Json));
    stream.connect();
    await until(
      () => quotes.length > 0,
      () => "a quote",
    );
    expect(quotes[0]).toMatchObject({ Symbol: "AAPL" });
    stream.disconnect();
    const bar = (await client.getLatestQuote("AAPL")) as unknown as Json;
    expect(Number(bar["AskPrice"])).toBeGreaterThan(0);
  });
});

describe("ccxt", () => {
  it("reads a coin's ticker, book, trades and bars, and watches it", async () => {
    const exchange = new ccxt.pro.alpaca({
      ...{ apiKey: key, secret, enableRateLimit: false },
      urls: {
        api: {
          ...{ broker: venue.url, trader: venue.url, market: venue.url },
          ws: { crypto: ws("/v1beta3/crypto/us"), trading: ws("/stream") },
        },
      },
    });
    // Without this ccxt looks for a proxy of plain-text sockets.
    await exchange.loadHttpProxyAgent();
    await exchange.loadMarkets();
    const ticker = await exchange.fetchTicker("BTC/USD");
    expect(Number(ticker.bid)).toBeLessThan(Number(ticker.ask));
    expect((await exchange.fetchOrderBook("BTC/USD")).bids).toHaveLength(5);
    expect((await exchange.fetchTrades("BTC/USD")).length).toBeGreaterThan(0);
    const since = venue.session.clock.now() / 1000 - 3_600_000;
    const bars = await exchange.fetchOHLCV("BTC/USD", "1m", since, 10);
    expect(bars).toHaveLength(10);
    const book = await exchange.watchOrderBook("BTC/USD");
    expect(book.asks.length).toBeGreaterThan(0);
    const watched = await exchange.watchTicker("BTC/USD");
    expect(watched.symbol).toBe("BTC/USD");
    await exchange.close();
  });
});
