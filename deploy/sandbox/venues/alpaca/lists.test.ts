import { openOracle } from "./openapi-oracle.test.ts";
import { TestClient, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

let venue: Venue;
let client: TestClient;

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  client = new TestClient(venue, 0, openOracle());
});

afterEach(() => venue.close());

const ids = (rows: readonly Json[]): readonly unknown[] => rows.map(({ id }) => id);

describe("the list of orders", () => {
  const symbols = ["AAPL", "F", "AAPL", "KO", "AAPL"];
  let orders: Json[];

  beforeEach(async () => {
    orders = [];
    for (const symbol of symbols) {
      orders.push(
        await client.accepted({ symbol, type: "limit", limit_price: "1.00", time_in_force: "gtc" }),
      );
    }
    await client.call("DELETE", `/v2/orders/${String(orders[1]?.["id"])}`);
    await client.reaches(orders[1]?.["id"], "canceled");
  });

  const at = (index: number): string => encodeURIComponent(String(orders[index]?.["submitted_at"]));
  const idOf = (index: number): string => String(orders[index]?.["id"]);

  it.each<[string, () => string, readonly number[]]>([
    ["open ones by default, newest first", () => "", [4, 3, 2, 0]],
    ["closed ones", () => "status=closed", [1]],
    ["all, oldest first", () => "status=all&direction=asc", [0, 1, 2, 3, 4]],
    ["as many as the limit", () => "status=all&limit=2", [4, 3]],
    ["those of some symbols", () => "symbols=AAPL,KO", [4, 3, 2, 0]],
    ["those of one side", () => "side=sell", []],
    [
      "those of asset classes, as repeated keys",
      () => "asset_class=crypto&asset_class=us_equity",
      [4, 3, 2, 0],
    ],
    ["those after a time, which is exclusive", () => `status=all&after=${at(2)}`, [4, 3]],
    ["those until a time, which is exclusive", () => `status=all&until=${at(2)}`, [1, 0]],
    ["those before an order", () => `status=all&before_order_id=${idOf(3)}`, [2, 1, 0]],
    ["those after an order", () => `status=all&direction=asc&after_order_id=${idOf(1)}`, [2, 3, 4]],
  ])("shows %s", async (_what, query, expected) => {
    const rows = await client.list(`/v2/orders?${query()}`);
    expect(ids(rows)).toEqual(expected.map((index) => orders[index]?.["id"]));
  });

  it.each([
    ["both order cursors", () => `before_order_id=${idOf(0)}&after_order_id=${idOf(1)}`],
    ["an order cursor with a time", () => `after_order_id=${idOf(0)}&until=${at(1)}`],
  ])("refuses %s", async (_what, query) => {
    expect((await client.call("GET", `/v2/orders?${query()}`)).status).toBe(400);
  });

  it("loses, at an exclusive cursor, orders that share its timestamp", async () => {
    const coarse = await startVenue({ rateLimit: 0, granularityUs: 60_000_000 });
    const other = new TestClient(coarse);
    const first = await other.accepted({ type: "limit", limit_price: "1.00" });
    await other.accepted({ type: "limit", limit_price: "1.00" });
    const after = encodeURIComponent(String(first["submitted_at"]));
    const all = await other.list("/v2/orders?status=all");
    expect(all.length).toBe(2);
    expect((await other.list(`/v2/orders?status=all&after=${after}`)).length).toBe(0);
    await coarse.close();
  });

  it("finds an open order behind thousands of closed ones", async () => {
    const { account } = { account: venue.accounts[0]?.key };
    await client.call("GET", `/_venue/ledger?account=${String(account)}`);
    const sent = Array.from({ length: 600 }, () => client.accepted({ symbol: "F", qty: "1" }));
    const last = (await Promise.all(sent)).at(-1);
    await client.reaches(last?.["id"], "filled");
    expect(ids(await client.list("/v2/orders?direction=asc&limit=1"))).toEqual([orders[0]?.["id"]]);
  });
});

describe("account activities", () => {
  let order: Json;

  beforeEach(async () => {
    await client.venue("quotes", {
      symbol: "AAPL",
      bid: "100.00",
      ask: "100.10",
      bid_size: "10",
      ask_size: "10",
    });
    order = await client.accepted({ qty: "25" });
    await client.reaches(order["id"], "filled");
  });

  it("list each execution with what had been filled by then, but without its execution id", async () => {
    const rows = await client.list("/v2/account/activities/FILL?direction=asc");
    expect(
      rows.map(({ type, qty, cum_qty, leaves_qty }) => [type, qty, cum_qty, leaves_qty]),
    ).toEqual([
      ["partial_fill", "10", "10", "15"],
      ["partial_fill", "10", "20", "5"],
      ["fill", "5", "25", "0"],
    ]);
    expect(rows[0]).not.toHaveProperty("execution_id");
    expect(rows[0]).not.toHaveProperty("client_order_id");
  });

  it("carry ids that begin with the New York time", async () => {
    const [row] = await client.list("/v2/account/activities/FILL");
    const transaction = new Date(String(row?.["transaction_time"]));
    const newYork = transaction.toLocaleString("sv-SE", { timeZone: "America/New_York" });
    expect(String(row?.["id"]).slice(0, 14)).toBe(newYork.replace(/\D/g, ""));
  });

  it("are paged by the id of the last item", async () => {
    const first = await client.list("/v2/account/activities?page_size=2");
    const token = encodeURIComponent(String(first[1]?.["id"]));
    const second = await client.list(`/v2/account/activities?page_size=2&page_token=${token}`);
    const all = await client.list("/v2/account/activities");
    expect([...ids(first), ...ids(second)]).toEqual(ids(all));
    expect(second).toHaveLength(1);
  });

  it("are filtered by order, type, category and time", async () => {
    const count = async (query: string): Promise<number> =>
      (await client.list(`/v2/account/activities?${query}`)).length;
    expect(await count(`order_id=${String(order["id"])}`)).toBe(3);
    expect(await count("order_id=00000000-0000-4000-8000-000000000000")).toBe(0);
    expect(await count("activity_types=FEE,DIV")).toBe(0);
    expect(await count("category=trade_activity")).toBe(3);
    expect(await count("after=2100-01-01")).toBe(0);
    expect(await count("until=2000-01-01T00:00:00Z")).toBe(0);
  });
});

describe("reference data", () => {
  it.each([
    "/v2/account",
    "/v2/account/configurations",
    "/v2/positions",
    "/v2/assets",
    "/v2/assets?asset_class=crypto",
    "/v2/assets/AAPL",
    "/v2/assets/BTC%2FUSD",
    "/v2/clock",
    "/v2/calendar",
  ])("of %s has the published shape", async (path) => {
    expect((await client.call("GET", path)).status).toBe(200);
  });

  it("knows an asset by symbol, id, and pair without its slash", async () => {
    const byPair = await client.get("/v2/assets/BTC%2FUSD");
    expect(await client.get("/v2/assets/BTCUSD")).toEqual(byPair);
    expect(await client.get(`/v2/assets/${String(byPair["id"])}`)).toEqual(byPair);
  });
});

describe("closing positions", () => {
  beforeEach(async () => {
    for (const terms of [{ qty: "10" }, { symbol: "F", qty: "4", side: "sell" }]) {
      const { id } = await client.accepted(terms);
      await client.reaches(id, "filled");
    }
  });

  it("sells a long one and buys a short one back, under ids of the venue's own", async () => {
    const { status, body } = await client.call("DELETE", "/v2/positions?cancel_orders=true");
    expect(status).toBe(207);
    const rows = body as readonly { symbol: string; status: number; body: Json }[];
    expect(rows.map((row) => [row.symbol, row.status, row.body["side"], row.body["qty"]])).toEqual([
      ["AAPL", 200, "sell", "10"],
      ["F", 200, "buy", "4"],
    ]);
    for (const row of rows) await client.reaches(row.body["id"], "filled");
    expect(await client.list("/v2/positions")).toEqual([]);
  });

  it.each([
    ["qty=3", "7"],
    ["percentage=50", "5"],
  ])("in part, by %s", async (query, left) => {
    const { body } = await client.call("DELETE", `/v2/positions/AAPL?${query}`);
    await client.reaches((body as Json)["id"], "filled");
    expect(await client.get("/v2/positions/AAPL")).toMatchObject({ qty: left });
  });
});
