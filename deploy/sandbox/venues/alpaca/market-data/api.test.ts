import { openOracle } from "../openapi-data.test.ts";
import { TestClient, type Json } from "../test-client.ts";
import { startVenue, type Venue } from "../venue.ts";

let venue: Venue;
let client: TestClient;
const oracle = openOracle("data");

const start = async (settings: Json = {}): Promise<void> => {
  venue = await startVenue({ rateLimit: 0, tickMs: 5, settings });
  client = new TestClient(venue, 0, oracle.witness);
};

afterEach(() => venue.close());

type Rows = Readonly<Record<string, readonly Json[]>>;
const daysAgo = (days: number): string =>
  new Date(venue.session.clock.now() / 1000 - days * 86_400_000).toISOString();

describe("market data by REST", () => {
  it.each([
    "/v2/stocks/bars?symbols=AAPL,F&timeframe=1Day&feed=iex&start=2026-01-01",
    "/v2/stocks/AAPL/bars?timeframe=15Min&feed=iex&limit=5",
    "/v2/stocks/quotes?symbols=AAPL&feed=iex&limit=5",
    "/v2/stocks/AAPL/trades?feed=iex&limit=5",
    "/v2/stocks/bars/latest?symbols=AAPL",
    "/v2/stocks/AAPL/bars/latest",
    "/v2/stocks/quotes/latest?symbols=AAPL,NOTHING",
    "/v2/stocks/AAPL/quotes/latest?feed=delayed_sip",
    "/v2/stocks/trades/latest?symbols=AAPL",
    "/v2/stocks/snapshots?symbols=AAPL,F",
    "/v2/stocks/AAPL/snapshot",
    "/v2/stocks/meta/exchanges",
    "/v2/stocks/meta/conditions/trade?tape=A",
    "/v1beta3/crypto/us/bars?symbols=BTC/USD&timeframe=1Hour&limit=3",
    "/v1beta3/crypto/us/quotes?symbols=BTC/USD&limit=3",
    "/v1beta3/crypto/us/trades?symbols=BTC%2FUSD&limit=3",
    "/v1beta3/crypto/us/latest/bars?symbols=BTC/USD",
    "/v1beta3/crypto/us/latest/quotes?symbols=BTC/USD,ETH/USD",
    "/v1beta3/crypto/us/latest/trades?symbols=BTC/USD",
    "/v1beta3/crypto/us/latest/orderbooks?symbols=BTC/USD",
    "/v1beta3/crypto/us/snapshots?symbols=BTC/USD",
    "/v1beta1/options/quotes/latest?symbols=AAPL270115C00200000",
    "/v1beta1/options/snapshots?symbols=AAPL270115C00200000",
    "/v1beta1/news",
  ])("of %s has the published shape", async (path) => {
    await start();
    expect((await client.call("GET", path)).status).toBe(200);
  });

  it("shows the quote that an order would trade against", async () => {
    await start();
    await client.venue("quotes", { symbol: "AAPL", bid: "100.01", ask: "100.05" });
    const { quote } = (await client.get("/v2/stocks/AAPL/quotes/latest")) as { quote: Json };
    expect(quote).toMatchObject({ bp: 100.01, ap: 100.05 });
  });

  it("has a past before the venue was started, the same for the same seed", async () => {
    await start();
    const path = `/v2/stocks/AAPL/bars?timeframe=1Day&feed=iex&start=${daysAgo(30)}`;
    const first = await client.get(path);
    expect((first["bars"] as readonly Json[]).length).toBeGreaterThan(15);
    await venue.close();
    await start();
    const { bars } = (await client.get(path)) as { bars: readonly Json[] };
    expect(bars.slice(0, -1)).toEqual((first["bars"] as readonly Json[]).slice(0, -1));
  });

  it("adds up: the bars of an hour are the minutes of it", async () => {
    await start();
    const span = `feed=iex&start=${daysAgo(7)}&end=${daysAgo(2)}&limit=10000`;
    const read = async (timeframe: string): Promise<readonly Json[]> =>
      (
        (await client.get(`/v2/stocks/bars?symbols=F&timeframe=${timeframe}&${span}`))[
          "bars"
        ] as Rows
      )["F"] ?? [];
    const [hours, minutes] = [await read("1Hour"), await read("1Min")];
    const sum = (rows: readonly Json[], key: string): number =>
      rows.reduce((total, row) => total + Number(row[key]), 0);
    expect(minutes.length).toBeGreaterThan(300);
    expect(sum(hours, "v")).toBe(sum(minutes, "v"));
    expect(Math.max(...hours.map((row) => Number(row["h"])))).toBe(
      Math.max(...minutes.map((row) => Number(row["h"]))),
    );
  });

  it("is paged across symbols: by symbol, then by time, nothing twice and nothing lost", async () => {
    await start();
    const span = `start=${daysAgo(20)}&end=${daysAgo(2)}`;
    const query = `symbols=F,AAPL,KO&timeframe=1Day&feed=iex&${span}`;
    const whole = (await client.get(`/v2/stocks/bars?${query}`))["bars"] as Rows;
    const paged: Record<string, Json[]> = {};
    const order: string[] = [];
    for (let token: string | null = ""; token !== null;) {
      const page = await client.get(`/v2/stocks/bars?${query}&limit=7&page_token=${token}`);
      for (const [symbol, rows] of Object.entries(page["bars"] as Rows)) {
        (paged[symbol] ??= []).push(...rows);
        if (order.at(-1) !== symbol) order.push(symbol);
      }
      token = page["next_page_token"] as string | null;
    }
    expect(order).toEqual(["AAPL", "F", "KO"]);
    expect(paged).toEqual(whole);
  });

  it("runs backwards on request", async () => {
    await start();
    const query = `timeframe=1Day&feed=iex&start=${daysAgo(20)}&end=${daysAgo(2)}`;
    const { bars } = (await client.get(`/v2/stocks/F/bars?${query}`)) as { bars: readonly Json[] };
    const back = await client.get(`/v2/stocks/F/bars?${query}&sort=desc&limit=3`);
    expect(back["bars"]).toEqual(bars.slice(-3).reverse());
  });

  it.each([
    ["recent SIP bars", "/v2/stocks/bars?symbols=F&timeframe=1Min&end=2100-01-01"],
    ["the latest SIP quote", "/v2/stocks/quotes/latest?symbols=F&feed=sip"],
    ["OPRA", "/v1beta1/options/quotes/latest?symbols=AAPL270115C00200000&feed=opra"],
  ])("of the basic plan does not include %s", async (_what, path) => {
    await start();
    const { status, body } = await client.call("GET", path);
    expect([status, (body as Json)["code"]]).toEqual([403, 42210000]);
    await client.venue("settings", { data_plan: "plus" });
    expect((await client.call("GET", path)).status).toBe(200);
  });

  it("of the basic plan ends 15 minutes ago where no end is given", async () => {
    await start();
    const path = `/v2/stocks/F/bars?timeframe=1Min&limit=10000&start=${daysAgo(1)}`;
    const { bars } = (await client.get(path)) as { bars: readonly Json[] };
    const last = Date.parse(String(bars.at(-1)?.["t"]));
    const age = venue.session.clock.now() / 60_000_000 - last / 60_000;
    expect(age).toBeGreaterThanOrEqual(15);
  });

  it.each([
    ["no symbols", "/v2/stocks/bars?timeframe=1Day"],
    ["an impossible timeframe", "/v2/stocks/bars?symbols=F&timeframe=60Min"],
    ["no timeframe", "/v2/stocks/bars?symbols=F"],
    ["a limit of zero", "/v2/stocks/trades?symbols=F&limit=0"],
    ["a limit above ten thousand", "/v2/stocks/trades?symbols=F&limit=10001"],
    ["an unknown feed", "/v2/stocks/quotes/latest?symbols=F&feed=tv"],
    ["a page token of nobody", "/v2/stocks/trades?symbols=F&feed=iex&page_token=x"],
    ["an end before the start", "/v2/stocks/trades?symbols=F&start=2026-02-02&end=2026-02-01"],
  ])("refuses %s", async (_lesson, path) => {
    await start();
    const { status, body } = await client.call("GET", path);
    expect([status, (body as Json)["code"]]).toEqual([400, 40010000]);
  });

  it("asks for keys, and shows nginx's page without them, except for coins", async () => {
    await start();
    const bare = async (path: string): Promise<Response> => fetch(venue.url + path);
    const stocks = await bare("/v2/stocks/quotes/latest?symbols=F");
    expect(stocks.status).toBe(401);
    expect(stocks.headers.get("content-type")).toContain("text/html");
    expect(stocks.headers.get("x-request-id")).not.toBeNull();
    expect((await bare("/v1beta3/crypto/us/latest/quotes?symbols=BTC/USD")).status).toBe(200);
  });

  it("has a budget of its own", async () => {
    await start({ data_rate_limit: 1, rate_limit: 100 });
    const path = "/v2/stocks/quotes/latest?symbols=F";
    expect((await client.call("GET", path)).headers.get("x-ratelimit-limit")).toBe("1");
    const second = await client.call("GET", path);
    expect([second.status, (second.body as Json)["code"]]).toEqual([429, 42910000]);
    expect(second.headers.get("retry-after")).toBeNull();
    expect((await new TestClient(venue).call("GET", "/v2/account")).status).toBe(200);
  });
});
