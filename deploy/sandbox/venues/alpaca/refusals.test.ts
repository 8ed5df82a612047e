import { openOracle } from "./openapi-oracle.test.ts";
import { TestClient, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

let venue: Venue;
let client: TestClient;

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  client = new TestClient(venue, 0, openOracle());
  await client.venue("quotes", {
    symbol: "AAPL",
    bid: "100.00",
    ask: "100.10",
    bid_size: "9999",
    ask_size: "9999",
  });
});

afterEach(() => venue.close());

const limit = { type: "limit", limit_price: "10.00" };

describe("the form of an order", () => {
  it.each<[string, Json, number, number, string]>([
    ["no symbol", { symbol: undefined }, 422, 40010001, "symbol is required"],
    ["no quantity", { qty: undefined }, 422, 40010001, "qty or notional is required"],
    ["a quantity and a notional", { notional: "5" }, 400, 40010001, "only one of"],
    ["a quantity of zero", { qty: "0" }, 422, 40010001, "qty must be > 0"],
    ["a quantity that is no number", { qty: "ten" }, 422, 40010001, "invalid qty"],
    ["ten decimals", { qty: "1.0000000001" }, 422, 40010001, "invalid qty"],
    ["an unknown side", { side: "hold" }, 422, 40010001, "invalid side"],
    ["an unknown type", { type: "iceberg" }, 422, 40010001, "invalid order type"],
    ["an unknown time in force", { time_in_force: "gtd" }, 422, 40010001, "invalid time_in_force"],
    ["a limit order without limit", { type: "limit" }, 422, 40010001, "limit_price is required"],
    ["a stop order without stop", { type: "stop" }, 422, 40010001, "stop_price is required"],
    [
      "a trail both ways",
      { type: "trailing_stop", trail_price: "1", trail_percent: "1" },
      422,
      40010001,
      "trail_",
    ],
    [
      "a long client order id",
      { client_order_id: "x".repeat(129) },
      422,
      40010001,
      "client_order_id must be no more",
    ],
    ["an unknown symbol", { symbol: "NOPE" }, 422, 42210000, 'asset "NOPE" not found'],
    ["an inactive asset", { symbol: "NOTRD" }, 422, 40010001, "asset NOTRD is not active"],
    [
      "a sub-penny limit",
      { ...limit, limit_price: "10.001" },
      422,
      42210000,
      "invalid limit_price 10.001. sub-penny",
    ],
    [
      "a fifth decimal below a dollar",
      { ...limit, limit_price: "0.00001" },
      422,
      42210000,
      "invalid limit_price",
    ],
    [
      "extended hours at the market",
      { extended_hours: true },
      422,
      42210000,
      "extended hours order must be DAY or GTC",
    ],
    [
      "a fraction beyond the day",
      { qty: "1.5", time_in_force: "gtc" },
      422,
      42210000,
      "fractional orders must be DAY",
    ],
    [
      "a fraction of a whole-share asset",
      { symbol: "NOFRC", qty: "1.5" },
      403,
      40310000,
      "requested asset is not fr",
    ],
    [
      "a fraction in extended hours",
      { ...limit, qty: "1.5", extended_hours: true },
      422,
      42210000,
      "fractional orders are not supported in extended hours",
    ],
    [
      "a fraction sold short",
      { side: "sell", qty: "1.5" },
      422,
      42210000,
      "fractional orders cannot be sold short",
    ],
    [
      "less than a dollar",
      { qty: undefined, notional: "0.99" },
      422,
      40010001,
      "notional must be >= 1.00",
    ],
    [
      "dollars with a limit",
      { ...limit, qty: undefined, notional: "9" },
      422,
      42210000,
      "notional orders",
    ],
    [
      "a plain stop on a coin",
      { symbol: "BTC/USD", type: "stop", stop_price: "1", time_in_force: "gtc" },
      422,
      40010001,
      "invalid order type for crypto",
    ],
    [
      "a day order on a coin",
      { symbol: "BTC/USD", qty: "0.1" },
      422,
      40010001,
      "invalid crypto time_in_force",
    ],
    [
      "more of a coin than one order may be worth",
      { ...limit, symbol: "BTC/USD", qty: "4", limit_price: "60000", time_in_force: "gtc" },
      403,
      40310000,
      "order notional must be <= 200000",
    ],
    [
      "a coin sold without owning it",
      { symbol: "BTC/USD", qty: "0.1", side: "sell", time_in_force: "gtc" },
      403,
      40310000,
      "insufficient balance for BTC",
    ],
    [
      "a coin dearer than the cash",
      { symbol: "BTC/USD", qty: "100", time_in_force: "gtc" },
      403,
      40310000,
      "insufficient balance for USD",
    ],
    [
      "a stock that cannot be borrowed",
      { symbol: "NOSHT", side: "sell" },
      422,
      42210000,
      'asset "NOSHT" cannot be sold short',
    ],
    [
      "an opening auction that has passed",
      { time_in_force: "opg" },
      422,
      42210000,
      "opg orders are not accepted",
    ],
    ["a class nobody knows", { order_class: "iceberg" }, 422, 40010001, "invalid order_class"],
    ["several legs with a symbol", { order_class: "mleg" }, 422, 40010001, "symbol is not allowed"],
  ])("with %s is refused", async (_lesson, terms, status, code, message) => {
    const refusal = await client.order(terms);
    expect(refusal.status).toBe(status);
    expect(refusal.body).toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
    expect(venue.ledger()).toEqual([]);
  });

  it("that is not JSON is refused as malformed", async () => {
    const { status, body } = await client.call("POST", "/v2/orders", "{");
    expect([status, body]).toEqual([
      400,
      { code: 40010000, message: "request body format is invalid" },
    ]);
  });

  it.each(["100.01", "0.9999"])("may carry a limit of %s", async (price) => {
    expect((await client.order({ ...limit, limit_price: price })).status).toBe(200);
  });
});

describe("the account's means", () => {
  it("refuse what the buying power does not cover, and say how much there is", async () => {
    const { status, body } = await client.order({ qty: "5000" });
    expect(status).toBe(403);
    expect(body).toEqual({
      code: 40310000,
      message: "insufficient buying power",
      buying_power: "400000",
      cost_basis: "500500",
    });
  });

  it("count what open orders hold, and free it when they end", async () => {
    const { id } = await client.accepted({ ...limit, qty: "39000", time_in_force: "gtc" });
    expect(await client.get("/v2/account")).toMatchObject({ buying_power: "10000" });
    expect((await client.order({ ...limit, qty: "2000" })).status).toBe(403);
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    await client.reaches(id, "canceled");
    expect(await client.get("/v2/account")).toMatchObject({ buying_power: "400000" });
  });

  it("hold shares for open sells: a second sale of them is refused, naming the first", async () => {
    const { id } = await client.accepted({ qty: "10" });
    await client.reaches(id, "filled");
    const sale = await client.accepted({ side: "sell", ...limit, limit_price: "500", qty: "8" });
    const { status, body } = await client.order({
      side: "sell",
      ...limit,
      limit_price: "500",
      qty: "3",
    });
    expect(status).toBe(403);
    expect(body).toEqual({
      code: 40310000,
      message: "insufficient qty available for order (requested: 3, available: 2)",
      symbol: "AAPL",
      available: "2",
      existing_qty: "10",
      held_for_orders: "8",
      related_orders: [sale["id"]],
    });
    expect(await client.get("/v2/positions/AAPL")).toMatchObject({ qty: "10", qty_available: "2" });
  });

  it("do not flip a long position into a short one", async () => {
    const { id } = await client.accepted({ qty: "5" });
    await client.reaches(id, "filled");
    expect((await client.order({ side: "sell", qty: "6" })).status).toBe(403);
  });

  it.each<[string, Json]>([
    ["trading is blocked by the venue", { trading_blocked: true }],
    ["it may only close what it holds", { liquidation_only: true }],
    ["equity is below 2,000 dollars and it sells short", { cash: "1999" }],
  ])("refuse when %s", async (_lesson, change) => {
    await client.venue("accounts", { account: venue.accounts[0]?.key, ...change });
    expect((await client.order({ side: "sell" })).status).toBe(403);
  });

  it("refuse orders for the night when the owner has switched the night off", async () => {
    await client.call("PATCH", "/v2/account/configurations", { disable_overnight_trading: true });
    const night = { ...limit, extended_hours: true };
    expect((await client.order(night)).status).toBe(200);
    await client.venue("session", { action: "close" });
    const at = new Date(venue.session.clock.now() / 1000 + 5 * 3_600_000).toISOString();
    await client.venue("session", { action: "set", at });
    expect((await client.order(night)).status).toBe(403);
  });

  it("refuse when the owner has suspended trading", async () => {
    await client.call("PATCH", "/v2/account/configurations", { suspend_trade: true });
    const { status, body } = await client.order();
    expect([status, (body as Json)["message"]]).toEqual([
      403,
      "account is not authorized to trade",
    ]);
  });
});

describe("the wash-trade table", () => {
  const buy = { side: "buy", qty: "1" };
  const sell = { side: "sell", qty: "1" };
  const at = (price: string): Json => ({ type: "limit", limit_price: price });
  const stop = (price: string): Json => ({ type: "stop", stop_price: price });
  const trailing = { type: "trailing_stop", trail_price: "50" };

  it.each<[string, Json, Json, number]>([
    ["a limit sale above a resting bid", { ...buy, ...at("50") }, { ...sell, ...at("500") }, 200],
    ["a limit sale at a resting bid", { ...buy, ...at("50") }, { ...sell, ...at("50") }, 403],
    ["a market sale against any bid", { ...buy, ...at("50") }, { ...sell }, 403],
    [
      "a limit sale against a resting stop",
      { ...buy, ...stop("200") },
      { ...sell, ...at("500") },
      403,
    ],
    [
      "a stop-limit that would meet a bid",
      { ...buy, ...at("50") },
      { ...sell, ...stop("60"), ...at("40"), type: "stop_limit" },
      403,
    ],
    ["a trailing stop, which is exempt", { ...buy, ...at("50") }, { ...sell, ...trailing }, 200],
    [
      "an order against a resting trailing stop",
      { ...sell, ...trailing },
      { ...buy, ...at("50") },
      200,
    ],
    ["an order on the same side", { ...buy, ...at("50") }, { ...buy, ...at("60") }, 200],
  ])("judges %s", async (_lesson, resting, incoming, status) => {
    const { id } = await client.accepted(resting);
    await client.reaches(id, "new");
    const answer = await client.order(incoming);
    expect(answer.status).toBe(status);
    if (status === 403) {
      expect(answer.body).toMatchObject({
        code: 40310000,
        message: "potential wash trade detected. use complex orders",
        existing_order_id: id,
      });
    }
  });

  it("forgets orders that have ended", async () => {
    const { id } = await client.accepted({ ...buy, ...at("50") });
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    await client.reaches(id, "canceled");
    expect((await client.order(sell)).status).toBe(200);
  });
});

describe("a request", () => {
  it.each<[string, Record<string, string>, string, number, unknown]>([
    ["without credentials", {}, "/v2/account", 401, { message: "unauthorized." }],
    [
      "with an unknown key",
      { "APCA-API-KEY-ID": "PKNOBODY", "APCA-API-SECRET-KEY": "x" },
      "/v2/account",
      403,
      { message: "forbidden." },
    ],
    [
      "with a wrong secret",
      { "APCA-API-KEY-ID": "PKSANDBOXAAAAAAAAAA1", "APCA-API-SECRET-KEY": "x" },
      "/v2/account",
      401,
      { code: 40110000, message: "request is not authorized" },
    ],
  ])("%s is turned away", async (_lesson, headers, path, status, body) => {
    const response = await fetch(venue.url + path, { headers });
    expect([response.status, await response.json()]).toEqual([status, body]);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("for the clock without credentials meets the gateway's page", async () => {
    const response = await fetch(`${venue.url}/v2/clock`);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("www-authenticate")).toBe('Bearer, Basic realm="alpaca.markets"');
  });

  it("may name its key by basic authentication", async () => {
    const { key, secret } = venue.accounts[0] ?? { key: "", secret: "" };
    const basic = Buffer.from(`${key}:${secret}`).toString("base64");
    const response = await fetch(`${venue.url}/v2/account`, {
      headers: { Authorization: `Basic ${basic}` },
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ["GET", "/v2/orders/not-a-uuid", 422, 40010001],
    ["GET", "/v2/orders/00000000-0000-4000-8000-000000000000", 404, 40410000],
    ["DELETE", "/v2/orders/00000000-0000-4000-8000-000000000000", 404, 40410000],
    ["GET", "/v2/positions/AAPL", 404, 40410000],
    ["GET", "/v2/assets/NOPE", 404, 40410000],
    ["GET", "/v2/orders?limit=501", 400, 40010000],
    ["GET", "/v2/orders?status=live", 400, 40010000],
    ["GET", "/v2/account/activities?page_size=101", 400, 40010000],
    ["GET", "/v2/nothing", 404, 40410000],
  ])("%s %s is answered with %i and code %i", async (method, path, status, code) => {
    const bare = new TestClient(venue);
    const answer = await bare.call(method, path);
    expect([answer.status, (answer.body as Json)["code"]]).toEqual([status, code]);
  });
});

describe("the request budget", () => {
  it("is told on every answer and enforced per account", async () => {
    const tight = await startVenue({ rateLimit: 2 });
    try {
      const [first, second] = [new TestClient(tight, 0), new TestClient(tight, 1)];
      const { headers } = await first.call("GET", "/v2/account");
      expect(headers.get("x-ratelimit-limit")).toBe("2");
      expect(headers.get("x-ratelimit-remaining")).toBe("1");
      expect(Number(headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000);
      await first.call("GET", "/v2/account");
      const { status, body, headers: over } = await first.call("GET", "/v2/account");
      expect([status, body]).toEqual([429, { code: 42910000, message: "rate limit exceeded" }]);
      expect(over.has("retry-after")).toBe(false);
      expect((await second.call("GET", "/v2/account")).status).toBe(200);
    } finally {
      await tight.close();
    }
  });
});
