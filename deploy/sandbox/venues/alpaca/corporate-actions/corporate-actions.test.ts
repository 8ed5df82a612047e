import { SseLog } from "../events/sse-log.ts";
import { openOracle } from "../openapi-data.test.ts";
import { openOracle as openTradingOracle } from "../openapi-oracle.test.ts";
import { TestClient, type Json } from "../test-client.ts";
import { startVenue, type Venue } from "../venue.ts";
import { CORPORATE_ACTION_EVENTS_PATH } from "./feed.ts";

let venue: Venue;
let client: TestClient;
let open: SseLog[];
const oracle = openOracle("data");
const trading = openTradingOracle();

const start = async (settings: Json = {}): Promise<void> => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1, settings });
  client = new TestClient(venue, 0, (exchange) => {
    if (exchange.path.startsWith("/v1")) oracle.witness(exchange);
    else trading(exchange);
  });
  await client.venue("market", { frozen: true });
};

beforeEach(() => {
  open = [];
});

afterEach(async () => {
  for (const log of open) log.close();
  await venue.close();
});

const announce = (wish: Json): Promise<Json> => client.venue("corporate-actions", wish);
const split = { type: "forward_split", symbol: "AAPL", new_rate: "2", old_rate: "1" };
const dividend = { type: "cash_dividend", symbol: "AAPL", rate: "0.24" };
const today = (): string => venue.session.tradingDate;

const read = async (query = "", headers: Json = {}): Promise<SseLog> => {
  const log = await SseLog.open(venue, CORPORATE_ACTION_EVENTS_PATH + query, headers);
  open.push(log);
  return log;
};

const bought = async (symbol: string, qty: string): Promise<void> => {
  const size = { bid_size: "9999", ask_size: "9999" };
  await client.venue("quotes", { symbol, bid: "100.00", ask: "100.00", ...size });
  const { id } = await client.accepted({ symbol, qty });
  await client.reaches(id, "filled");
};

/** From the announcement to the day after its effect. */
const pass = async (): Promise<void> => {
  for (const action of ["close", "open", "close", "open"])
    await client.venue("session", { action });
};

describe("the list of corporate actions", () => {
  it("groups them by kind, with rates as numbers, in the published shape", async () => {
    await start();
    await announce({ ...split, ex_date: today() });
    await announce({ ...dividend, ex_date: today() });
    const { corporate_actions: lists } = await client.get("/v1/corporate-actions?symbols=AAPL");
    expect(lists).toMatchObject({
      forward_splits: [{ symbol: "AAPL", new_rate: 2, old_rate: 1, process_date: today() }],
      cash_dividends: [{ rate: 0.24, special: false }],
    });
  });

  it("is of today unless dates are given, and is paged", async () => {
    await start();
    for (const date of ["2026-12-01", "2026-12-03", "2026-12-02"])
      await announce({ ...dividend, ex_date: date });
    expect(await client.get("/v1/corporate-actions")).toMatchObject({ corporate_actions: {} });
    const query = "/v1/corporate-actions?start=2026-12-01&end=2026-12-03&limit=2";
    const first = (await client.get(query)) as { next_page_token: string };
    expect(first).toMatchObject({
      corporate_actions: {
        cash_dividends: [{ process_date: "2026-12-01" }, { process_date: "2026-12-02" }],
      },
    });
    const second = await client.get(`${query}&page_token=${first.next_page_token}`);
    expect(second).toMatchObject({
      corporate_actions: { cash_dividends: [{ process_date: "2026-12-03" }] },
      next_page_token: null,
    });
  });

  it("hides unfinished announcements from those who do not ask for them", async () => {
    await start();
    await announce({ ...dividend, ex_date: today(), data_quality: "incomplete" });
    const list = async (query: string): Promise<unknown> =>
      (await client.get(`/v1/corporate-actions?${query}`))["corporate_actions"];
    expect(await list("")).toEqual({});
    expect(await list("data_quality=all")).toHaveProperty("cash_dividends");
  });

  it("takes ids alone", async () => {
    await start();
    const { id } = await announce({ ...dividend, ex_date: "2020-01-02" });
    const found = await client.get(`/v1/corporate-actions?ids=${String(id)}`);
    expect(found["corporate_actions"]).toHaveProperty("cash_dividends");
    const both = await client.call("GET", `/v1/corporate-actions?ids=${String(id)}&symbols=AAPL`);
    expect(both.status).toBe(400);
  });

  it("is told by the trading host too, in the old words", async () => {
    await start();
    const { id } = await announce({ ...split, ex_date: today() });
    const path = "/v2/corporate_actions/announcements";
    const span = `since=${today()}&until=${today()}`;
    const rows = await client.list(`${path}?ca_types=Split,Dividend&${span}`);
    expect(rows).toMatchObject([{ ca_type: "Split", initiating_symbol: "AAPL", new_rate: "2" }]);
    expect(await client.get(`${path}/${String(id)}`)).toEqual(rows[0]);
    expect((await client.call("GET", `${path}?ca_types=Split`)).status).toBe(400);
  });
});

describe("the events of corporate actions", () => {
  const isEvent = oracle.schema("corporate_action_event");

  it("tell each change, with rates as text, in the published shape", async () => {
    await start();
    const log = await read();
    const { id } = await announce({ ...split, ex_date: today() });
    await announce({ id, new_rate: "3" });
    await announce({ withdraw: id });
    await log.until("all three", () => log.events.length === 3);
    expect(log.events.map(({ action }) => action)).toEqual(["insert", "update", "delete"]);
    expect(log.events[1]).toMatchObject({
      event_type: "forward_split_corporateaction_event",
      region: "us",
      ca: { id, new_rate: "3" },
    });
    for (const event of log.events) isEvent(event);
  });

  it("resume at Last-Event-Id, which is told again", async () => {
    await start();
    await announce({ ...split, ex_date: today() });
    await announce({ ...dividend, ex_date: today() });
    const all = await read("?since=2020-01-01T00:00:00Z");
    await all.until("both", () => all.events.length === 2);
    expect(all.ids).toEqual(all.events.map((event) => event["event_id"]));
    const rest = await read("", { "Last-Event-Id": String(all.ids[1]) });
    await rest.until("the last", () => rest.events.length === 1);
    expect(rest.ids).toEqual([all.ids[1]]);
  });

  it("are narrowed to kinds and regions, and refuse those that nobody knows", async () => {
    await start();
    const log = await read("?type=cash_dividend_corporateaction_event&region=US");
    await announce({ ...split, ex_date: today() });
    await announce({ ...dividend, ex_date: today() });
    await log.until("the dividend", () => log.events.length === 1);
    for (const query of ["?region=mars", "?type=party_corporateaction_event"]) {
      const { status } = await client.call("GET", CORPORATE_ACTION_EVENTS_PATH + query);
      expect(status).toBe(400);
    }
  });
});

describe("a corporate action on its day", () => {
  const position = async (symbol: string): Promise<Json> => client.get(`/v2/positions/${symbol}`);

  it("splits shares, price and nothing else, and is told by an activity a day later", async () => {
    await start();
    await bought("AAPL", "10");
    await announce({ ...split, ex_date: "2000-01-03" });
    await client.venue("session", { action: "close" });
    const before = await position("AAPL");
    await client.venue("session", { action: "open" });
    const after = await position("AAPL");
    expect([before["qty"], after["qty"]]).toEqual(["10", "20"]);
    expect([before["market_value"], after["market_value"]]).toEqual(["1000", "1000"]);
    expect(after["cost_basis"]).toBe(before["cost_basis"]);
    expect(await client.list("/v2/account/activities/SPLIT")).toEqual([]);
    await pass();
    expect(await client.list("/v2/account/activities/SPLIT")).toMatchObject([
      { activity_sub_type: "FSPLIT", symbol: "AAPL", qty: "10", net_amount: "0" },
    ]);
  });

  it.each([
    ["cancel", "canceled"],
    ["keep", "new"],
  ])("does to open orders of a split stock what the setting says: %s", async (wish, status) => {
    await start({ split_orders: wish });
    const terms = { type: "limit", limit_price: "1.00", time_in_force: "gtc" };
    const { id } = await client.accepted(terms);
    await client.reaches(id, "new");
    const action = await announce({ ...split, ex_date: today() });
    await announce({ apply: action["id"] });
    await client.reaches(id, status);
  });

  it("pays a dividend into cash", async () => {
    await start();
    await bought("AAPL", "10");
    const action = await announce({ ...dividend, ex_date: today() });
    await announce({ apply: action["id"] });
    expect(await announce({ apply: action["id"] })).toEqual({ applied: 0 });
    expect((await client.get("/v2/account"))["cash"]).toBe("99002.4");
    await pass();
    expect(await client.list("/v2/account/activities/DIV")).toMatchObject([
      { activity_sub_type: "CDIV", net_amount: "2.4", per_share_amount: "0.24", symbol: "AAPL" },
    ]);
  });

  it.each<[string, Json, Json]>([
    [
      "cash",
      { type: "cash_merger", acquiree_symbol: "AAPL", rate: "110" },
      { cash: "100100", positions: [] },
    ],
    [
      "shares",
      {
        ...{ type: "stock_merger", acquiree_symbol: "AAPL", acquiree_rate: "2" },
        ...{ acquirer_symbol: "MSFT", acquirer_rate: "1" },
      },
      { cash: "99000", positions: [{ symbol: "MSFT", qty: "5", cost_basis: "1000" }] },
    ],
    [
      "shares of what was spun off, beside the old ones",
      {
        ...{ type: "spin_off", source_symbol: "AAPL", source_rate: "5" },
        ...{ new_symbol: "SPINC", new_rate: "1" },
      },
      {
        cash: "99000",
        positions: [
          { symbol: "AAPL", qty: "10" },
          { symbol: "SPINC", qty: "2" },
        ],
      },
    ],
    [
      "the same under another name",
      { type: "name_change", old_symbol: "AAPL", new_symbol: "RENMD" },
      { cash: "99000", positions: [{ symbol: "RENMD", qty: "10", market_value: "1000" }] },
    ],
    ["nothing", { type: "worthless_removal", symbol: "AAPL" }, { cash: "99000", positions: [] }],
  ])("leaves %s", async (_what, wish, expected) => {
    await start();
    await bought("AAPL", "10");
    const dates = { ex_date: today(), effective_date: today(), process_date: today() };
    const action = await announce({ ...wish, ...dates });
    await announce({ apply: action["id"] });
    const positions = await client.list("/v2/positions");
    expect({ cash: (await client.get("/v2/account"))["cash"], positions }).toMatchObject(expected);
  });

  it.each([
    [{ type: "party" }, "type: expected one of"],
    [{ type: "cash_dividend", symbol: "AAPL", ex_date: "2026-12-01" }, "rate: expected"],
    [{ id: "nobody", rate: "2" }, "id: expected that of an announcement"],
  ])("that cannot be is refused: %j", async (wish, message) => {
    await start();
    expect((await announce(wish))["message"]).toContain(message);
  });
});
