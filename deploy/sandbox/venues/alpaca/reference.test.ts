import { openOracle } from "./openapi-oracle.test.ts";
import { TestClient, until, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

let venue: Venue;
let client: TestClient;
const oracle = openOracle();

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  client = new TestClient(venue, 0, oracle);
});

afterEach(() => venue.close());

describe("reference data", () => {
  it.each([
    "/v3/clock",
    "/v3/clock?markets=NYSE,OPRA&time=2026-11-26T15:00:00Z",
    "/v3/calendar/NYSE?start=2026-11-23&end=2026-12-04",
    "/v3/calendar/XNAS?start=2026-11-23&end=2026-12-04&timezone=UTC",
    "/v2/calendar?start=2026-11-23&end=2026-12-04&date_type=SETTLEMENT",
    "/v2/assets?attributes=has_options&exchange=NYSE",
    "/v2/options/contracts?underlying_symbols=AAPL",
    "/v2/options/contracts?underlying_symbols=AAPL&show_deliverables=true",
    "/v2/account/portfolio/history?period=1D&timeframe=1Min",
  ])("of %s has the published shape", async (path) => {
    expect((await client.call("GET", path)).status).toBe(200);
  });

  it("tells an early close, holidays and phases of the clock", async () => {
    const at = async (time: string): Promise<Json> =>
      ((await client.get(`/v3/clock?time=${time}`))["clocks"] as readonly Json[])[0] ?? {};
    expect(await at("2026-11-26T15:00:00Z")).toMatchObject({
      is_market_day: false,
      phase: "closed",
      next_market_open: "2026-11-27T09:30:00-05:00",
      next_market_close: "2026-11-27T13:00:00-05:00",
    });
    expect(await at("2026-11-27T17:00:00Z")).toMatchObject({
      phase: "core",
      phase_until: "2026-11-27T13:00:00-05:00",
    });
    expect(await at("2026-11-27T10:00:00Z")).toMatchObject({ phase: "pre" });
    expect(await at("2026-11-27T19:00:00Z")).toMatchObject({ phase: "post" });
  });

  it("shows the calendar by trade date or by settlement date", async () => {
    const [day] = await client.list("/v2/calendar?start=2026-11-27&end=2026-11-27");
    expect(day).toMatchObject({ date: "2026-11-27", close: "13:00" });
    const settling = "/v2/calendar?start=2026-11-27&end=2026-11-27&date_type=SETTLEMENT";
    expect(await client.list(settling)).toMatchObject([{ date: "2026-11-25" }]);
  });

  it("finds an asset by its CUSIP", async () => {
    const apple = await client.get("/v2/assets/AAPL");
    expect(await client.get(`/v2/assets/${String(apple["cusip"])}`)).toEqual(apple);
  });

  it.each([
    "/v3/clock?markets=MARS",
    "/v3/clock?time=noon",
    "/v3/calendar/MARS",
    "/v2/calendar?date_type=PARTY",
    "/v2/options/contracts?limit=10001",
    "/v2/options/contracts?expiration_date=soon",
    "/v2/account/portfolio/history?period=1Y",
    "/v2/account/portfolio/history?period=1A&timeframe=1Min",
    "/v2/account/portfolio/history?period=1D&start=2026-01-01&end=2026-01-02",
  ])("refuses %s", async (path) => {
    expect((await client.call("GET", path)).status).toBe(400);
  });

  it.each([
    ["/v2/account", "application/json"],
    ["/v2/clock", "text/html"],
    ["/v3/clock", "text/html"],
    ["/v2/stocks/bars", "text/html"],
  ])("without keys is refused by %s as %s, with a request id", async (path, type) => {
    const response = await fetch(venue.url + path);
    expect([response.status, response.headers.get("content-type")?.split(";")[0]]).toEqual([
      401,
      type,
    ]);
    expect(response.headers.get("www-authenticate")).toContain("Basic");
    expect(response.headers.get("x-request-id")).not.toBeNull();
    await response.text();
  });
});

describe("option contracts", () => {
  const contracts = async (query: string): Promise<readonly Json[]> =>
    (await client.get(`/v2/options/contracts?${query}`))["option_contracts"] as readonly Json[];

  it("are those before the next weekend, unless a date is asked for", async () => {
    const near = await contracts("underlying_symbols=AAPL&limit=10000");
    expect(new Set(near.map((one) => one["expiration_date"]))).toEqual(new Set(["2026-11-27"]));
    const far = await contracts(
      "underlying_symbols=AAPL&expiration_date_gte=2026-11-28&limit=10000",
    );
    expect(far.length).toBeGreaterThan(near.length);
  });

  it("are filtered by kind and strike", async () => {
    const query = "underlying_symbols=AAPL&type=put&strike_price_gte=225&strike_price_lte=230";
    const rows = await contracts(query);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row["type"]).toBe("put");
      expect(Number(row["strike_price"])).toBeGreaterThanOrEqual(225);
      expect(Number(row["strike_price"])).toBeLessThanOrEqual(230);
    }
  });

  it("are paged by symbol, nothing twice and nothing lost", async () => {
    const all = await contracts("underlying_symbols=AAPL,F&limit=10000");
    const paged: Json[] = [];
    for (let token: string | null = ""; token !== null;) {
      const page = await client.get(
        `/v2/options/contracts?underlying_symbols=AAPL,F&limit=30&page_token=${token}`,
      );
      paged.push(...(page["option_contracts"] as readonly Json[]));
      token = page["next_page_token"] as string | null;
    }
    expect(paged).toEqual(all);
  });

  it("are found by symbol and by id, with what is delivered", async () => {
    const [first] = await contracts("underlying_symbols=F");
    const bySymbol = await client.get(`/v2/options/contracts/${String(first?.["symbol"])}`);
    expect(bySymbol).toMatchObject({ ...first, deliverables: [{ symbol: "F", amount: "100" }] });
    expect(await client.get(`/v2/options/contracts/${String(first?.["id"])}`)).toEqual(bySymbol);
    expect((await client.call("GET", "/v2/options/contracts/NONE")).status).toBe(404);
  });
});

describe("an account", () => {
  it.each([
    [{ suspend_trade: true }, {}, 403],
    [{ fractional_trading: false }, { qty: "0.5" }, 403],
    [{ no_shorting: true }, { symbol: "GE", side: "sell" }, 403],
  ])("configured as %j refuses %j", async (configuration, terms, status) => {
    const before = await client.order(terms);
    expect(before.status).toBe(200);
    await client.call("DELETE", "/v2/orders");
    const patched = await client.call("PATCH", "/v2/account/configurations", configuration);
    expect(patched.body).toMatchObject(configuration);
    expect((await client.order({ ...terms, symbol: "KO" })).status).toBe(status);
  });

  it("refuses a configuration that is none", async () => {
    const wish = { suspend_trade: "maybe" };
    const { status } = await client.call("PATCH", "/v2/account/configurations", wish);
    expect(status).toBe(422);
  });

  it("has a history of its equity, minute by minute", async () => {
    const path = "/v2/account/portfolio/history?period=1D&timeframe=1Min";
    const { id } = await client.accepted({ qty: "10" });
    await client.reaches(id, "filled");
    const at = new Date(venue.session.clock.now() / 1000 + 120_000).toISOString();
    await client.venue("session", { action: "set", at });
    const history = (await client.get(path)) as { equity: number[]; timestamp: number[] };
    await until(
      async () => ((await client.get(path))["equity"] as number[]).length >= 2,
      () => "two samples",
    );
    expect(history).toMatchObject({ base_value: 100_000, timeframe: "1Min" });
    expect(history.equity.length).toBe(history.timestamp.length);
  });
});

describe("a watchlist", () => {
  it("is made, found, changed and removed", async () => {
    const made = await client.call("POST", "/v2/watchlists", { name: "mine", symbols: ["AAPL"] });
    const { id } = made.body as Json;
    expect(made.body).toMatchObject({ name: "mine", assets: [{ symbol: "AAPL" }] });
    const path = `/v2/watchlists/${String(id)}`;
    await client.call("POST", path, { symbol: "F" });
    await client.call("DELETE", `${path}/AAPL`);
    expect(await client.get("/v2/watchlists:by_name?name=mine")).toMatchObject({
      assets: [{ symbol: "F" }],
    });
    await client.call("PUT", path, { name: "ours", symbols: ["KO"] });
    expect(await client.get(path)).toMatchObject({ name: "ours", assets: [{ symbol: "KO" }] });
    expect(await client.list("/v2/watchlists")).toHaveLength(1);
    expect((await client.call("DELETE", path)).status).toBe(204);
    expect((await client.call("GET", path)).status).toBe(404);
  });

  it("refuses a symbol of nobody, and a name that is taken", async () => {
    const make = async (wish: Json): Promise<number> =>
      (await client.call("POST", "/v2/watchlists", wish)).status;
    expect(await make({ name: "a", symbols: ["NOBODY"] })).toBe(422);
    expect(await make({ name: "a" })).toBe(200);
    expect(await make({ name: "a" })).toBe(422);
  });
});

describe("crypto fees", () => {
  it("are told as CFEE a day later, though the trades have taken them at once", async () => {
    const quote = { bid: "60000.0", ask: "60001.0", bid_size: "9", ask_size: "9" };
    await client.venue("quotes", { symbol: "BTC/USD", ...quote });
    const { id } = await client.accepted({ symbol: "BTC/USD", qty: "0.1", time_in_force: "gtc" });
    await client.reaches(id, "filled");
    for (const action of ["close", "open"]) await client.venue("session", { action });
    expect(await client.list("/v2/account/activities/CFEE")).toEqual([]);
    await client.venue("session", { action: "close" });
    expect(await client.list("/v2/account/activities/CFEE")).toMatchObject([
      { symbol: "BTCUSD", qty: "-0.00025", net_amount: "0" },
    ]);
    expect(await client.list("/v2/account/activities?category=non_trade_activity")).toHaveLength(1);
    expect(await client.list("/v2/account/activities?activity_types=MISC")).toHaveLength(1);
    expect(await client.list("/v2/account/activities?activity_types=TRANS")).toEqual([]);
  });
});
