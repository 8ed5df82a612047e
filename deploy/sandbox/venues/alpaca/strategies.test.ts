import { openOracle } from "./openapi-oracle.test.ts";
import { EventLog, TestClient, until, type Json } from "./test-client.ts";
import { startVenue, type Venue, type VenueOptions } from "./venue.ts";

const NEAR = "AAPL341215C00100000";
const FAR = "AAPL341215C00110000";
const PUT = "AAPL341215P00100000";
const OPTION = { symbol: NEAR, type: "limit", limit_price: "2.10", qty: "3" };
const leg = (symbol: string, side: "buy" | "sell", ratio_qty = "1", opens = true): Json => ({
  symbol,
  side,
  ratio_qty,
  position_intent: `${side}_to_${opens ? "open" : "close"}`,
});
const SPREAD = {
  order_class: "mleg",
  symbol: undefined,
  side: undefined,
  type: "limit",
  limit_price: "1.20",
  qty: "2",
  legs: [leg(NEAR, "buy"), leg(FAR, "sell")],
};

let venue: Venue;
let client: TestClient;
let log: EventLog;

async function start(options: Partial<VenueOptions> = {}): Promise<void> {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1, ...options });
  client = new TestClient(venue, 0, openOracle());
  log = await EventLog.listening(venue);
  const size = { bid_size: "50", ask_size: "50" };
  await client.venue("quotes", { symbol: "AAPL", bid: "100.00", ask: "100.10", ...size });
  await client.venue("quotes", { symbol: NEAR, bid: "2.00", ask: "2.10", last: "2.05", ...size });
  await client.venue("quotes", { symbol: FAR, bid: "1.00", ask: "1.10", last: "1.05", ...size });
  await client.venue("quotes", { symbol: PUT, bid: "1.50", ask: "1.60", last: "1.55", ...size });
}

beforeEach(() => start());

afterEach(async () => {
  log.close();
  await venue.close();
});

const cash = async (): Promise<unknown> => (await client.get("/v2/account"))["cash"];
const bought = async (terms: Json = {}): Promise<Json> =>
  client.reaches((await client.accepted({ ...OPTION, ...terms }))["id"], "filled");

describe("an option", () => {
  it("costs a hundred times its price, and is held as a position of its own", async () => {
    await bought();
    expect(await cash()).toBe("99370");
    expect(await client.get(`/v2/positions/${NEAR}`)).toMatchObject({
      asset_class: "us_option",
      qty: "3",
      avg_entry_price: "2.1",
      cost_basis: "630",
      market_value: "615",
    });
    expect(await client.get("/v2/account")).toMatchObject({ equity: "99985" });
  });

  it("may be sold again, all of it at once", async () => {
    await bought();
    const sale = { ...OPTION, side: "sell", limit_price: "2.00", position_intent: "sell_to_close" };
    await client.reaches((await client.accepted(sale))["id"], "filled");
    expect(await cash()).toBe("99970");
    expect(await client.list("/v2/positions")).toEqual([]);
  });

  it("is found by its underlying where options are asked for", async () => {
    const { id } = await client.accepted({ ...OPTION, limit_price: "0.05" });
    const rows = await client.list("/v2/orders?asset_class=us_option&symbols=AAPL");
    expect(rows.map((row) => row["id"])).toEqual([id]);
    expect(await client.list("/v2/orders?symbols=AAPL")).toEqual([]);
  });

  it("sold against shares needs a hundred of them for each contract", async () => {
    const call = { ...OPTION, side: "sell", limit_price: "2.00", qty: "1" };
    const refused = await client.order(call);
    expect([refused.status, refused.body]).toMatchObject([
      403,
      {
        code: 40310000,
        message:
          "insufficient underlying qty available for covered call (required: 100, available: 0)",
        required_qty: "100",
        available_qty: "0",
        symbol: NEAR,
      },
    ]);
    await client.reaches((await client.accepted({ qty: "150" }))["id"], "filled");
    await client.reaches((await client.accepted(call))["id"], "filled");
    expect(await client.get(`/v2/positions/${NEAR}`)).toMatchObject({ qty: "-1", side: "short" });
    expect((await client.order(call)).status).toBe(403);
  });

  it("sold as a put is secured by cash", async () => {
    const put = { ...OPTION, symbol: PUT, side: "sell", limit_price: "5.00" };
    const { id } = await client.accepted({ ...put, qty: "4" });
    expect(await client.get("/v2/account")).toMatchObject({ options_buying_power: "60000" });
    expect((await client.order({ ...put, qty: "7" })).body).toMatchObject({
      message: "insufficient buying power",
    });
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    await client.reaches(id, "canceled");
    expect(await client.get("/v2/account")).toMatchObject({ options_buying_power: "100000" });
  });

  it("is quoted from its underlying where nobody pins it", async () => {
    const symbol = "AAPL341215C00090000";
    const { id } = await client.accepted({ ...OPTION, symbol, limit_price: "20.00", qty: "1" });
    const { filled_avg_price: paid } = await client.reaches(id, "filled");
    expect(Number(paid)).toBeGreaterThan(10);
  });

  it.each<[string, Json, number, number, string]>([
    ["a part of a contract", { qty: "1.5" }, 422, 42210000, "whole number of contracts"],
    ["dollars", { qty: undefined, notional: "50" }, 422, 42210000, "notional is not supported"],
    ["longer than a day", { time_in_force: "gtc" }, 422, 42210000, "order_time_in_force provided"],
    ["extended hours", { extended_hours: true }, 422, 42210000, "extended hours"],
    ["a trail", { type: "trailing_stop", trail_price: "1" }, 422, 42210000, "invalid order_type"],
    ["half a cent", { limit_price: "2.105" }, 422, 42210000, "sub-penny"],
    ["no such day", { symbol: "AAPL341216C00100000" }, 422, 42210000, "not found"],
    ["a contract of last week", { symbol: "AAPL241213C00100000" }, 422, 40010001, "is not active"],
    ["another intent", { position_intent: "buy_to_close" }, 422, 42210000, "intent mismatch"],
    ["an intent nobody knows", { position_intent: "hold" }, 422, 40010001, "invalid position_inte"],
    ["a bracket", { order_class: "oto", stop_loss: { stop_price: "1" } }, 422, 42210000, "simple"],
  ])("for %s is refused", async (_lesson, terms, status, code, message) => {
    const refusal = await client.order({ ...OPTION, ...terms });
    expect([refusal.status, refusal.body]).toMatchObject([
      status,
      { code, message: expect.stringContaining(message) as string },
    ]);
  });

  it("at the market is refused outside its hours", async () => {
    await client.venue("session", { action: "close" });
    const { body } = await client.order({ symbol: NEAR });
    expect(body).toMatchObject({
      code: 42210000,
      message: "options market orders are only allowed during market hours",
    });
  });

  it.each<[0 | 1 | 2, Json, number]>([
    [0, { ...OPTION }, 403],
    [1, { ...OPTION }, 403],
    [2, { ...OPTION }, 200],
    [1, { ...OPTION, symbol: PUT, side: "sell" }, 200],
    [2, SPREAD, 403],
  ])("at level %i is judged by what the level allows", async (options_level, terms, status) => {
    log.close();
    await venue.close();
    await start({ accounts: [{ key: "K", secret: "S", options_level }] });
    expect((await client.order(terms)).status).toBe(status);
  });
});

describe("an order of several legs", () => {
  it("has no symbol, no side and a zero asset, and legs that have", async () => {
    const order = await client.accepted({ ...SPREAD, limit_price: "0.50" });
    expect(order).toMatchObject({
      order_class: "mleg",
      symbol: "",
      side: "",
      asset_class: "",
      asset_id: "00000000-0000-0000-0000-000000000000",
      legs: [
        { symbol: NEAR, side: "buy", ratio_qty: "1", qty: "2", position_intent: "buy_to_open" },
        { symbol: FAR, side: "sell", ratio_qty: "1", qty: "2", position_intent: "sell_to_open" },
      ],
    });
  });

  it("fills whole units at the net price, and tells each leg's execution", async () => {
    const { id, legs } = await client.accepted(SPREAD);
    expect(await log.names(id, "fill")).toEqual(["pending_new", "new", "fill"]);
    const told = log.of(id).at(-1) ?? {};
    expect(told).toMatchObject({
      qty: "2",
      price: "1.1",
      position_qtys: { [NEAR]: "2", [FAR]: "-2" },
      legs: [
        { symbol: NEAR, qty: "2", price: "2.1", execution_id: expect.any(String) as string },
        { symbol: FAR, qty: "2", price: "1", order_id: (legs as readonly Json[])[1]?.["id"] },
      ],
      order: { status: "filled", filled_qty: "2", filled_avg_price: "1.1" },
    });
    expect(told).not.toHaveProperty("execution_id");
    for (const { id: of } of legs as readonly Json[]) expect(log.of(of)).toEqual([]);
    expect(await cash()).toBe("99780");
    expect(await client.list("/v2/account/activities/FILL")).toHaveLength(2);
  });

  it("rests until its legs together cost no more than its limit", async () => {
    const { id } = await client.accepted({ ...SPREAD, limit_price: "0.90" });
    await client.reaches(id, "new");
    await client.venue("quotes", { symbol: FAR, bid: "1.25", ask: "1.30", bid_size: "1" });
    expect(await client.reaches(id, "filled")).toMatchObject({ filled_avg_price: "0.85" });
    expect(await log.names(id, "fill")).toEqual(["pending_new", "new", "partial_fill", "fill"]);
  });

  it("asks for a credit with a negative limit", async () => {
    const legs = [leg(NEAR, "sell"), leg(FAR, "buy")];
    const { id } = await client.accepted({ ...SPREAD, limit_price: "-0.90", legs, qty: "1" });
    expect(await client.reaches(id, "filled")).toMatchObject({ filled_avg_price: "-0.9" });
    expect(await cash()).toBe("100090");
  });

  it("holds what it may lose and what it costs", async () => {
    const credit = { ...SPREAD, legs: [leg(NEAR, "sell"), leg(FAR, "buy")], limit_price: "-3.00" };
    const { id } = await client.accepted(credit);
    // Ten dollars between the strikes, less the three received, for two units of a hundred.
    expect(await client.get("/v2/account")).toMatchObject({ options_buying_power: "98600" });
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    await client.reaches(id, "canceled");
    expect(await client.get("/v2/account")).toMatchObject({ options_buying_power: "100000" });
  });

  it("closes what an earlier one has opened", async () => {
    await client.reaches((await client.accepted(SPREAD))["id"], "filled");
    const legs = [leg(NEAR, "sell", "1", false), leg(FAR, "buy", "1", false)];
    const closing = await client.accepted({ ...SPREAD, legs, limit_price: "-0.90" });
    await client.reaches(closing["id"], "filled");
    expect(await client.list("/v2/positions")).toEqual([]);
  });

  it("is replaced as one, with new legs", async () => {
    const old = await client.accepted({ ...SPREAD, limit_price: "0.50" });
    await client.reaches(old["id"], "new");
    const answer = await client.call("PATCH", `/v2/orders/${String(old["id"])}`, {
      limit_price: "1.15",
      qty: "1",
    });
    const fresh = answer.body as Json;
    expect(await client.reaches(fresh["id"], "filled")).toMatchObject({ filled_qty: "1" });
    expect(await client.reaches(old["id"], "replaced")).toMatchObject({ replaced_by: fresh["id"] });
    expect(await client.get(`/v2/positions/${NEAR}`)).toMatchObject({ qty: "1" });
    expect(await client.get("/v2/account")).toMatchObject({ options_buying_power: "99890" });
  });

  it("shows its legs under it in a nested list", async () => {
    const order = await client.accepted({ ...SPREAD, limit_price: "0.50" });
    const nested = await client.list("/v2/orders?nested=true");
    expect(nested).toMatchObject([{ id: order["id"], legs: [{ symbol: NEAR }, { symbol: FAR }] }]);
    expect(await client.list("/v2/orders")).toHaveLength(3);
  });

  it("has legs that cannot be cancelled or replaced on their own", async () => {
    const order = await client.accepted({ ...SPREAD, limit_price: "0.50" });
    const path = `/v2/orders/${String((order["legs"] as readonly Json[])[0]?.["id"])}`;
    expect((await client.call("DELETE", path)).status).toBe(422);
    expect((await client.call("PATCH", path, { qty: "1" })).status).toBe(422);
    await client.call("DELETE", `/v2/orders/${String(order["id"])}`);
    await until(
      async () => (await client.get(path))["status"] === "canceled",
      () => "the leg to end with its order",
    );
  });

  it("ends with all others when everything is cancelled, in one row", async () => {
    const { id } = await client.accepted({ ...SPREAD, limit_price: "0.50" });
    expect((await client.call("DELETE", "/v2/orders")).body).toEqual([{ id, status: 200 }]);
    await client.reaches(id, "canceled");
    expect(await client.list("/v2/orders")).toEqual([]);
  });

  it.each<[string, Json, number, number, string]>([
    ["one leg", { legs: [leg(NEAR, "buy")] }, 422, 40010001, "between 2 and 4"],
    ["no legs", { legs: undefined }, 422, 40010001, "between 2 and 4"],
    ["a leg twice", { legs: [leg(NEAR, "buy"), leg(NEAR, "sell")] }, 422, 42210000, "distinct"],
    ["a stock", { legs: [leg(NEAR, "buy"), leg("AAPL", "sell")] }, 422, 42210000, "not an options"],
    [
      "two underlyings",
      { legs: [leg(NEAR, "buy"), leg("F341215C00010000", "sell")] },
      422,
      42210000,
      "same underlying",
    ],
    [
      "ratios with a divisor",
      { legs: [leg(NEAR, "buy", "2"), leg(FAR, "sell", "2")] },
      422,
      42210000,
      "no common divisor",
    ],
    ["half a ratio", { legs: [leg(NEAR, "buy", "0.5"), leg(FAR, "sell")] }, 422, 42210000, "ratio"],
    ["a naked leg", { legs: [leg(NEAR, "sell"), leg(PUT, "buy")] }, 403, 40310000, "uncovered"],
    [
      "more sold than bought",
      { legs: [leg(NEAR, "buy"), leg(FAR, "sell", "2")] },
      403,
      40310000,
      "uncovered",
    ],
    [
      "a leg that closes nothing",
      { legs: [leg(NEAR, "sell", "1", false), leg(FAR, "buy")] },
      422,
      42210000,
      "mismatch",
    ],
    ["longer than a day", { time_in_force: "gtc" }, 422, 42210000, "order_time_in_force"],
    ["a stop", { type: "stop", stop_price: "1" }, 422, 42210000, "invalid order_type"],
    ["no quantity", { qty: undefined }, 422, 40010001, "qty is required"],
    ["more than there is", { qty: "900" }, 403, 40310000, "insufficient buying power"],
  ])("with %s is refused", async (_lesson, terms, status, code, message) => {
    const refusal = await client.order({ ...SPREAD, ...terms });
    expect([refusal.status, refusal.body]).toMatchObject([
      status,
      { code, message: expect.stringContaining(message) as string },
    ]);
    expect(venue.ledger()).toEqual([]);
  });
});
