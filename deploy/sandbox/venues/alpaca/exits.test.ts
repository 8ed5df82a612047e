import { openOracle } from "./openapi-oracle.test.ts";
import { EventLog, TestClient, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

const QUOTE = { symbol: "AAPL", bid: "100.00", ask: "100.10", bid_size: "1000", ask_size: "1000" };
const BRACKET = {
  order_class: "bracket",
  qty: "10",
  take_profit: { limit_price: "105.00" },
  stop_loss: { stop_price: "95.00" },
};
const OCO = { ...BRACKET, order_class: "oco", side: "sell", type: "limit" };
const RESTING = { type: "limit", limit_price: "99.00" };

let venue: Venue;
let client: TestClient;
let log: EventLog;

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  client = new TestClient(venue, 0, openOracle());
  log = await EventLog.listening(venue);
  await client.venue("quotes", QUOTE);
});

afterEach(async () => {
  log.close();
  await venue.close();
});

type Group = { readonly head: unknown; readonly legs: readonly unknown[] };

async function enter(terms: Json): Promise<Group> {
  const { id, legs } = await client.accepted(terms);
  return { head: id, legs: (legs as readonly Json[]).map((leg) => leg["id"]) };
}

const cancel = async (id: unknown): Promise<number> =>
  (await client.call("DELETE", `/v2/orders/${String(id)}`)).status;
const quote = (bid: string, ask: string): Promise<Json> =>
  client.venue("quotes", { ...QUOTE, bid, ask });
const own = async (qty: string): Promise<Json> =>
  client.reaches((await client.accepted({ qty }))["id"], "filled");

describe("a bracket", () => {
  it("answers with legs that have ids of their own and are held", async () => {
    const order = await client.accepted({ ...BRACKET, client_order_id: "b-1", ...RESTING });
    expect(order).toMatchObject({ order_class: "bracket", client_order_id: "b-1" });
    expect(order["legs"]).toMatchObject([
      { order_class: "bracket", side: "sell", type: "limit", limit_price: "105", status: "held" },
      { order_class: "bracket", side: "sell", type: "stop", stop_price: "95", status: "held" },
    ]);
    const [first, second] = order["legs"] as readonly Json[];
    expect(first?.["client_order_id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(first?.["client_order_id"]).not.toBe(second?.["client_order_id"]);
    await log.names(second?.["id"], "held");
  });

  it("holds its exits until the entry has filled whole, then works the take-profit", async () => {
    await client.venue("quotes", { ...QUOTE, ask_size: "4" });
    venue.market.frozen = true;
    const { head, legs } = await enter(BRACKET);
    expect(await client.reaches(head, "partially_filled")).toMatchObject({ filled_qty: "4" });
    expect(await client.reaches(legs[0], "held")).toMatchObject({ filled_qty: "0" });
    await client.venue(`orders/${String(head)}`, { action: "fill" });
    await client.reaches(legs[0], "new");
    expect(await log.names(legs[0], "new")).toEqual(["held", "new"]);
    expect(await client.get(`/v2/orders/${String(legs[1])}`)).toMatchObject({ status: "held" });
    expect(await client.get("/v2/positions/AAPL")).toMatchObject({ qty_available: "0" });
  });

  it("cancels the stop-loss when the take-profit fills", async () => {
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    await quote("105.50", "105.60");
    await client.reaches(legs[0], "filled");
    expect(await log.names(legs[1], "canceled")).toEqual(["held", "canceled"]);
    expect((await client.call("GET", "/v2/positions/AAPL")).status).toBe(404);
  });

  it("may fail to tell of that cancel: only a lookup shows it", async () => {
    await client.venue("faults", { lost_leg_cancel: { next: 1 } });
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    await quote("105.50", "105.60");
    await client.reaches(legs[1], "canceled");
    await log.names(legs[0], "fill");
    expect(log.of(legs[1]).map(({ event }) => event)).toEqual(["held"]);
  });

  it("cancels the take-profit before the stop-loss trades", async () => {
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    await quote("94.50", "94.60");
    expect(await client.reaches(legs[1], "filled")).toMatchObject({ filled_avg_price: "94.5" });
    expect(await log.names(legs[1], "fill")).toEqual(["held", "new", "fill"]);
    expect(await log.names(legs[0], "canceled")).toEqual(["held", "new", "canceled"]);
  });

  it("stops with a limit where one is given", async () => {
    const stop_loss = { stop_price: "95.00", limit_price: "94.80" };
    const { legs } = await enter({ ...BRACKET, stop_loss });
    await client.reaches(legs[0], "new");
    await quote("94.00", "94.10");
    await client.reaches(legs[1], "new");
    await quote("94.90", "95.00");
    expect(await client.reaches(legs[1], "filled")).toMatchObject({
      type: "stop_limit",
      filled_avg_price: "94.9",
    });
  });

  it("reduces the stop-loss by what the take-profit has traded", async () => {
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    await client.venue(`orders/${String(legs[0])}`, { action: "fill", qty: "6" });
    expect(await client.get(`/v2/orders/${String(legs[1])}`)).toMatchObject({ qty: "4" });
    await quote("94.50", "94.60");
    expect(await client.reaches(legs[1], "filled")).toMatchObject({ filled_qty: "4" });
    expect(await client.reaches(legs[0], "canceled")).toMatchObject({ filled_qty: "6" });
  });

  it.each([0, 1])("loses both exits when exit %i is cancelled", async (which) => {
    const { head, legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    expect(await cancel(legs[which])).toBe(204);
    for (const leg of legs) await client.reaches(leg, "canceled");
    await client.reaches(head, "filled");
    expect(await client.get("/v2/positions/AAPL")).toMatchObject({ qty_available: "10" });
  });

  it("loses its exits with its entry", async () => {
    const { head, legs } = await enter({ ...BRACKET, ...RESTING });
    await client.reaches(head, "new");
    expect(await cancel(head)).toBe(204);
    for (const leg of legs) await client.reaches(leg, "canceled");
  });

  it("sells short and covers, the other way round", async () => {
    const terms = { take_profit: { limit_price: "95.00" }, stop_loss: { stop_price: "105.00" } };
    const { legs } = await enter({ ...BRACKET, ...terms, side: "sell" });
    await client.reaches(legs[0], "new");
    await quote("105.20", "105.30");
    expect(await client.reaches(legs[1], "filled")).toMatchObject({ side: "buy" });
    await client.reaches(legs[0], "canceled");
  });

  it("waits for the open with the rest when it is entered at night", async () => {
    await client.venue("session", { action: "close" });
    const { head, legs } = await enter({ ...BRACKET, time_in_force: "gtc" });
    expect(await client.get(`/v2/orders/${String(head)}`)).toMatchObject({ status: "accepted" });
    await client.venue("session", { action: "open" });
    await client.reaches(legs[0], "new");
    await client.venue("session", { action: "close" });
    await quote("105.50", "105.60");
    expect(await client.get(`/v2/orders/${String(legs[0])}`)).toMatchObject({ status: "new" });
    await client.venue("session", { action: "open" });
    await client.reaches(legs[0], "filled");
    await client.reaches(legs[1], "canceled");
  });

  it("expires whole at the close when it is a day order", async () => {
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    await client.venue("session", { action: "close" });
    for (const leg of legs) await client.reaches(leg, "expired");
  });
});

describe("the exits of a bracket", () => {
  const patch = (id: unknown, terms: Json): ReturnType<TestClient["call"]> =>
    client.call("PATCH", `/v2/orders/${String(id)}`, terms);

  it("may be given other prices, one order at a time", async () => {
    const { head, legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    const profit = (await patch(legs[0], { limit_price: "103.00" })).body as Json;
    await client.reaches(profit["id"], "new");
    const stop = (await patch(legs[1], { stop_price: "97.00" })).body as Json;
    await client.reaches(legs[1], "replaced");
    expect(await client.reaches(stop["id"], "held")).toMatchObject({ stop_price: "97" });
    const nested = await client.get(`/v2/orders/${String(head)}?nested=true`);
    expect(nested["legs"]).toMatchObject([{ id: profit["id"] }, { id: stop["id"] }]);
    await quote("96.50", "96.60");
    await client.reaches(stop["id"], "filled");
    await client.reaches(profit["id"], "canceled");
  });

  it("follow an entry that is replaced", async () => {
    const { head, legs } = await enter({ ...BRACKET, ...RESTING });
    await client.reaches(head, "new");
    const fresh = (await patch(head, { qty: "7", limit_price: "101.00" })).body as Json;
    await client.reaches(fresh["id"], "filled");
    expect(await client.reaches(legs[0], "new")).toMatchObject({ qty: "7" });
  });

  it("may not be given another quantity", async () => {
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    expect((await patch(legs[0], { qty: "5" })).status).toBe(422);
  });
});

describe("an oco", () => {
  it("is a take-profit with the stop-loss as its leg, for a position that exists", async () => {
    await own("10");
    const order = await client.accepted(OCO);
    expect(order).toMatchObject({ order_class: "oco", type: "limit", limit_price: "105" });
    expect(order["legs"]).toMatchObject([{ type: "stop", stop_price: "95", status: "held" }]);
    await quote("94.50", "94.60");
    await client.reaches((order["legs"] as readonly Json[])[0]?.["id"], "filled");
    await client.reaches(order["id"], "canceled");
  });

  it("ends its leg when it fills itself", async () => {
    await own("10");
    const { head, legs } = await enter(OCO);
    await client.reaches(head, "new");
    await quote("105.50", "105.60");
    await client.reaches(head, "filled");
    await client.reaches(legs[0], "canceled");
  });

  it("is refused without a position", async () => {
    const { status, body } = await client.order(OCO);
    expect([status, (body as Json)["message"]]).toEqual([422, "oco orders must be exit orders"]);
  });
});

describe("an oto", () => {
  const OTO = { order_class: "oto", qty: "10", stop_loss: { stop_price: "95.00" } };

  it("sends its one exit to the market once the entry has filled", async () => {
    const { legs } = await enter(OTO);
    await client.reaches(legs[0], "new");
    expect(await log.names(legs[0], "new")).toEqual(["held", "new"]);
    await quote("94.50", "94.60");
    await client.reaches(legs[0], "filled");
  });

  it("cannot be replaced", async () => {
    const { head } = await enter({ ...OTO, ...RESTING });
    await client.reaches(head, "new");
    const answer = await client.call("PATCH", `/v2/orders/${String(head)}`, { qty: "5" });
    expect(answer.status).toBe(422);
  });
});

describe("a request with exits", () => {
  it.each<[string, Json, number, string]>([
    ["no take-profit", { take_profit: undefined }, 40010001, "require take_profit.limit_price"],
    ["no stop-loss", { stop_loss: undefined }, 40010001, "require stop_loss.stop_price"],
    ["a stop entry", { type: "stop", stop_price: "101.00" }, 40010001, "must be market or limit"],
    ["an auction", { time_in_force: "cls" }, 42210000, "must be DAY or GTC"],
    ["extended hours", { ...RESTING, extended_hours: true }, 42210000, "extended hours"],
    ["a fraction", { qty: "1.5" }, 42210000, "fractional orders must be simple"],
    [
      "a take-profit below the entry",
      { take_profit: { limit_price: "99.00" }, ...RESTING },
      42210000,
      "take_profit.limit_price must be >= base_price + 0.01",
    ],
    [
      "a stop-loss at the entry",
      { stop_loss: { stop_price: "99.00" }, ...RESTING },
      42210000,
      "stop_loss.stop_price must be <= base_price - 0.01",
    ],
    [
      "a sub-penny exit",
      { take_profit: { limit_price: "105.001" } },
      42210000,
      "invalid take_profit.limit_price 105.001. sub-penny",
    ],
    ["both exits in an oto", { order_class: "oto" }, 40010001, "either"],
    ["an oco at the market", { order_class: "oco", side: "sell" }, 40010001, "must be limit"],
    [
      "a coin",
      { symbol: "BTC/USD", time_in_force: "gtc", qty: "1", ...RESTING },
      42210000,
      "crypto orders must be simple",
    ],
  ])("for %s is refused", async (_lesson, terms, code, message) => {
    const { status, body } = await client.order({ ...BRACKET, ...terms });
    expect([status, body]).toMatchObject([
      422,
      { code, message: expect.stringContaining(message) as string },
    ]);
    expect(venue.ledger()).toEqual([]);
  });

  it("names the base price of an exit that is too close", async () => {
    const { body } = await client.order({ ...BRACKET, stop_loss: { stop_price: "100.50" } });
    expect(body).toMatchObject({ code: 42210000, base_price: "100" });
  });

  it("that leaves a position is refused as an entry", async () => {
    await own("5");
    const terms = { take_profit: { limit_price: "95.00" }, stop_loss: { stop_price: "105.00" } };
    const { body } = await client.order({ ...BRACKET, ...terms, qty: "5", side: "sell" });
    expect(body).toMatchObject({ message: "bracket orders must be entry orders" });
  });

  it("stands outside the wash-trade table, and so do orders against it", async () => {
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    expect((await client.order({ type: "limit", limit_price: "106.00" })).status).toBe(200);
  });
});

describe("a list of orders", () => {
  const list = (query: string): Promise<readonly Json[]> => client.list(`/v2/orders?${query}`);

  it("shows exits beside their entry, or under it when nested", async () => {
    const { head, legs } = await enter({ ...BRACKET, ...RESTING });
    const flat = await list("status=all&direction=asc");
    expect(flat.map(({ id }) => id)).toEqual([head, ...legs]);
    const nested = await list("status=all&nested=true");
    expect(nested).toMatchObject([{ id: head, legs: legs.map((id) => ({ id })) }]);
  });

  it("does not hide open exits whose entry has filled", async () => {
    const { legs } = await enter(BRACKET);
    await client.reaches(legs[0], "new");
    const rows = await list("status=open&nested=true&direction=asc");
    expect(rows.map(({ id }) => id)).toEqual(legs);
  });
});
