import { openOracle } from "./openapi-oracle.test.ts";
import { EventLog, TestClient, until, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

const RESTING = { type: "limit", limit_price: "1.00", time_in_force: "gtc" };
const BIG_QUOTE = {
  symbol: "AAPL",
  bid: "100.00",
  ask: "100.10",
  bid_size: "1000",
  ask_size: "1000",
};

let venue: Venue;
let client: TestClient;
let log: EventLog;

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  client = new TestClient(venue, 0, openOracle());
  log = await EventLog.listening(venue);
  await client.venue("quotes", BIG_QUOTE);
});

afterEach(async () => {
  log.close();
  await venue.close();
});

describe("a market order", () => {
  it("passes pending_new and new before it fills at the far side of the quote", async () => {
    const order = await client.accepted({ client_order_id: "m-1", qty: "10" });
    expect(order).toMatchObject({ status: "pending_new", order_class: "", client_order_id: "m-1" });
    expect(await log.names(order["id"], "fill")).toEqual(["pending_new", "new", "fill"]);
    expect(log.of(order["id"]).at(-1)).toMatchObject({
      price: "100.1",
      qty: "10",
      position_qty: "10",
      order: { status: "filled", filled_qty: "10", filled_avg_price: "100.1" },
    });
  });

  it("eats one quote after another when it is larger than what is shown", async () => {
    const order = await client.accepted({ qty: "2500", symbol: "AAPL" });
    expect(await log.names(order["id"], "fill")).toEqual([
      "pending_new",
      "new",
      "partial_fill",
      "partial_fill",
      "fill",
    ]);
    expect(log.of(order["id"]).map((event) => event["qty"])).toEqual([
      undefined,
      undefined,
      "1000",
      "1000",
      "500",
    ]);
  });

  it("given in dollars buys what they pay for, to nine decimals", async () => {
    const order = await client.accepted({ qty: undefined, notional: "1000" });
    expect(order).toMatchObject({ notional: "1000", qty: null });
    const filled = await client.reaches(order["id"], "filled");
    expect(filled).toMatchObject({ filled_qty: "9.99000999", filled_avg_price: "100.1" });
  });

  it("sold short turns the position negative", async () => {
    const order = await client.accepted({ side: "sell", qty: "7" });
    await log.names(order["id"], "fill");
    expect(log.of(order["id"]).at(-1)).toMatchObject({ position_qty: "-7", price: "100" });
    expect(await client.get("/v2/positions/AAPL")).toMatchObject({ side: "short", qty: "-7" });
  });
});

describe("a limit order", () => {
  it("rests until the quote reaches it and fills at the limit or better", async () => {
    const { id } = await client.accepted({ type: "limit", limit_price: "99.95", qty: "5" });
    await client.reaches(id, "new");
    await client.venue("quotes", { ...BIG_QUOTE, bid: "99.80", ask: "99.90" });
    expect(await client.reaches(id, "filled")).toMatchObject({ filled_avg_price: "99.9" });
  });

  it.each([
    ["ioc", ["pending_new", "new", "partial_fill", "canceled"], "1000"],
    ["fok", ["pending_new", "new", "canceled"], "0"],
  ])("with %s does not wait for more size", async (tif, expected, filled) => {
    const terms = { type: "limit", limit_price: "100.10", qty: "1200", time_in_force: tif };
    const { id } = await client.accepted(terms);
    expect(await log.names(id, "canceled")).toEqual(expected);
    expect(await client.get(`/v2/orders/${String(id)}`)).toMatchObject({ filled_qty: filled });
  });
});

describe("a stop order", () => {
  it.each([
    [
      "buy",
      "stop",
      { stop_price: "101.00" },
      { bid: "101.20", ask: "101.30", last: "101.25" },
      "101.3",
    ],
    [
      "sell",
      "stop",
      { stop_price: "99.00" },
      { bid: "98.70", ask: "98.80", last: "98.75" },
      "98.7",
    ],
    [
      "buy",
      "stop_limit",
      { stop_price: "101.00", limit_price: "101.50" },
      { bid: "101.20", ask: "101.30", last: "101.25" },
      "101.3",
    ],
    [
      "sell",
      "trailing_stop",
      { trail_price: "1.00" },
      { bid: "98.70", ask: "98.80", last: "98.75" },
      "98.7",
    ],
    [
      "buy",
      "trailing_stop",
      { trail_percent: "1" },
      { bid: "101.20", ask: "101.30", last: "101.25" },
      "101.3",
    ],
  ])(
    "to %s as %s waits for the last price, then trades",
    async (side, type, prices, reached, paid) => {
      const { id } = await client.accepted({ side, type, ...prices, qty: "3" });
      expect(await client.reaches(id, "new")).toMatchObject({ filled_qty: "0" });
      await client.venue("quotes", { ...BIG_QUOTE, ...reached });
      expect(await client.reaches(id, "filled")).toMatchObject({ filled_avg_price: paid });
    },
  );

  it("that trails follows the best price seen", async () => {
    const { id } = await client.accepted({
      side: "sell",
      type: "trailing_stop",
      trail_price: "1.00",
    });
    await client.reaches(id, "new");
    await client.venue("quotes", { ...BIG_QUOTE, bid: "105.00", ask: "105.10" });
    const followed = async (): Promise<boolean> => {
      const order = await client.get(`/v2/orders/${String(id)}`);
      return order["hwm"] === "105" && order["stop_price"] === "104";
    };
    await until(followed, () => "a high-water mark of 105");
  });
});

describe("a cancel", () => {
  it("is answered before it is done", async () => {
    const { id } = await client.accepted(RESTING);
    await client.reaches(id, "new");
    expect((await client.call("DELETE", `/v2/orders/${String(id)}`)).status).toBe(204);
    expect(await log.names(id, "canceled")).toEqual([
      "pending_new",
      "new",
      "pending_cancel",
      "canceled",
    ]);
    const last = log.of(id).at(-1)?.order;
    expect(last).toMatchObject({
      status: "canceled",
      cancel_requested_at: expect.any(String) as string,
    });
    expect(last).not.toHaveProperty("subtag");
  });

  it("of a finished order is refused", async () => {
    const { id } = await client.accepted();
    await client.reaches(id, "filled");
    const { status, body } = await client.call("DELETE", `/v2/orders/${String(id)}`);
    expect([status, body]).toEqual([
      422,
      { code: 42210000, message: 'order is already in "filled" state' },
    ]);
  });

  it("of all open orders answers for each of them", async () => {
    const ids = [await client.accepted(RESTING), await client.accepted(RESTING)].map(
      ({ id }) => id,
    );
    const { status, body } = await client.call("DELETE", "/v2/orders");
    expect([status, body]).toEqual([207, ids.map((id) => ({ id, status: 200 }))]);
    for (const id of ids) await client.reaches(id, "canceled");
  });
});

describe("a replacement", () => {
  const replace = (id: unknown, terms: Json): ReturnType<TestClient["call"]> =>
    client.call("PATCH", `/v2/orders/${String(id)}`, terms);

  it("is a new order that names the old one, which ends as replaced", async () => {
    const old = await client.accepted({ ...RESTING, qty: "4" });
    await client.reaches(old["id"], "new");
    const { body } = await replace(old["id"], {
      qty: "6",
      limit_price: "1.10",
      client_order_id: "r-1",
    });
    const fresh = body as Json;
    expect(fresh).toMatchObject({
      replaces: old["id"],
      qty: "6",
      limit_price: "1.1",
      client_order_id: "r-1",
    });
    expect(await client.reaches(old["id"], "replaced")).toMatchObject({ replaced_by: fresh["id"] });
    await client.reaches(fresh["id"], "new");
    expect(
      log
        .of(old["id"])
        .map(({ event }) => event)
        .slice(-2),
    ).toEqual(["pending_replace", "replaced"]);
  });

  it("without a client order id gets one of the venue's own", async () => {
    const old = await client.accepted({ ...RESTING, client_order_id: "mine" });
    await client.reaches(old["id"], "new");
    const { body } = await replace(old["id"], { limit_price: "1.10" });
    expect((body as Json)["client_order_id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("may itself be cancelled while it is under way", async () => {
    const old = await client.accepted(RESTING);
    await client.reaches(old["id"], "new");
    const { body } = await replace(old["id"], { limit_price: "1.10" });
    const fresh = (body as Json)["id"];
    expect((await client.call("DELETE", `/v2/orders/${String(fresh)}`)).status).toBe(204);
    await client.reaches(fresh, "canceled");
    await client.reaches(old["id"], "replaced");
  });

  it("that comes too late is rejected after the old order has filled", async () => {
    venue.faults.set({ fill_beats_replace: { next: 1 } });
    const old = await client.accepted(RESTING);
    await client.reaches(old["id"], "new");
    const { body } = await replace(old["id"], { limit_price: "1.10" });
    const fresh = body as Json;
    expect(await client.reaches(fresh["id"], "rejected")).toMatchObject({ filled_qty: "0" });
    expect(await client.reaches(old["id"], "filled")).toMatchObject({ replaced_by: null });
    expect(await log.names(old["id"], "order_replace_rejected")).toContain("fill");
  });

  it.each([
    [
      "a finished order",
      async () => (await client.reaches((await client.accepted())["id"], "filled"))["id"],
    ],
    [
      "an order whose cancel is under way",
      async () => {
        venue.faults.set({ stuck_pending_cancel: { next: 1 } });
        const { id } = await client.accepted(RESTING);
        await client.reaches(id, "new");
        await client.call("DELETE", `/v2/orders/${String(id)}`);
        return id;
      },
    ],
  ])("of %s is refused", async (_what, prepare) => {
    const id = await prepare();
    expect((await replace(id, { limit_price: "2.00" })).status).toBe(422);
  });
});

describe("a client order id", () => {
  it("is accepted once for ever, whatever became of the order", async () => {
    const { id } = await client.accepted({ ...RESTING, client_order_id: "once" });
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    await client.reaches(id, "canceled");
    const again = await client.order({ client_order_id: "once" });
    expect([again.status, again.body]).toEqual([
      422,
      { code: 40010001, message: "client_order_id must be unique" },
    ]);
    expect(venue.ledger()).toMatchObject([{ client_order_id: "once", received: 2, accepted: 1 }]);
  });

  it("belongs to its account: another may use the same", async () => {
    await client.accepted({ ...RESTING, client_order_id: "shared" });
    const other = new TestClient(venue, 1);
    await other.accepted({ ...RESTING, client_order_id: "shared" });
    expect(await other.list("/v2/orders")).toHaveLength(1);
  });

  it("finds its order, however it is written", async () => {
    const id = "a b/c?d=é&";
    await client.accepted({ ...RESTING, client_order_id: id });
    const found = await client.get(
      `/v2/orders:by_client_order_id?client_order_id=${encodeURIComponent(id)}`,
    );
    expect(found).toMatchObject({ client_order_id: id });
    const missing = await client.call(
      "GET",
      "/v2/orders:by_client_order_id?client_order_id=nobody",
    );
    expect([missing.status, (missing.body as Json)["code"]]).toEqual([404, 40410000]);
  });
});

describe("a coin order", () => {
  it("pays its fee out of what it credits: the position is smaller than the fill", async () => {
    await client.venue("quotes", { symbol: "BTC/USD", bid: "60000", ask: "60010", ask_size: "5" });
    const { id } = await client.accepted({ symbol: "BTC/USD", qty: "0.5", time_in_force: "gtc" });
    await log.names(id, "fill");
    expect(log.of(id).at(-1)).toMatchObject({ qty: "0.5", position_qty: "0.49875" });
    expect(await client.get("/v2/positions/BTCUSD")).toMatchObject({
      symbol: "BTCUSD",
      qty: "0.49875",
    });
  });
});
