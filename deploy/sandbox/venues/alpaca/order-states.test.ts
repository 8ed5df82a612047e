/** What happens to orders by the market's decision: rare statuses, races, corrections. */
import type { KnobSetting } from "./faults.ts";
import { openOracle } from "./openapi-oracle.test.ts";
import { EventLog, TestClient, until, type Json } from "./test-client.ts";
import { startVenue, type Venue, type VenueOptions } from "./venue.ts";

const QUOTE = { symbol: "AAPL", bid: "100.00", ask: "100.10", bid_size: "1000", ask_size: "1000" };
const RESTING = { type: "limit", limit_price: "99.00", qty: "10", time_in_force: "gtc" };

let venue: Venue;
let client: TestClient;
let log: EventLog;

async function start(options: Partial<VenueOptions> = {}): Promise<void> {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1, ...options });
  client = new TestClient(venue, 0, openOracle());
  log = await EventLog.listening(venue);
  await client.venue("quotes", QUOTE);
}

beforeEach(() => start());

afterEach(async () => {
  log.close();
  await venue.close();
});

const knob = (name: string, setting: KnobSetting = { next: 1 }): Promise<Json> =>
  client.venue("faults", { [name]: setting });
const events = (id: unknown): readonly string[] => log.of(id).map(({ event }) => event);
const cancel = (id: unknown): ReturnType<TestClient["call"]> =>
  client.call("DELETE", `/v2/orders/${String(id)}`);
const replace = (id: unknown, terms: Json): ReturnType<TestClient["call"]> =>
  client.call("PATCH", `/v2/orders/${String(id)}`, terms);
const force = (id: unknown, body: Json): Promise<Json> =>
  client.venue(`orders/${String(id)}`, body);

async function working(terms: Json = {}): Promise<unknown> {
  const { id } = await client.accepted({ ...RESTING, ...terms });
  await client.reaches(id, "new");
  return id;
}

describe("a rare status", () => {
  it.each<[string, readonly string[], string]>([
    ["bid_order", ["pending_new", "accepted_for_bidding", "new"], "new"],
    ["suspend_order", ["pending_new", "new", "suspended", "new"], "new"],
    ["stop_order", ["pending_new", "new", "stopped", "fill"], "filled"],
    ["calculate_order", ["pending_new", "new", "calculated", "done_for_day"], "done_for_day"],
  ])("comes of the knob %s and passes", async (name, expected, status) => {
    await knob(name, { next: 1, ms: 5 });
    const { id } = await client.accepted(RESTING);
    await log.until(name, () => events(id).length === expected.length);
    expect(events(id)).toEqual(expected);
    expect(await client.get(`/v2/orders/${String(id)}`)).toMatchObject({ status });
  });

  it("done_for_day ends with the next session", async () => {
    await knob("done_for_day");
    const { id } = await client.accepted(RESTING);
    await client.reaches(id, "done_for_day");
    await client.venue("quotes", { ...QUOTE, bid: "98.00", ask: "98.10" });
    await client.venue("session", { action: "close" });
    await client.venue("session", { action: "open" });
    expect(await log.names(id, "fill")).toEqual([
      "pending_new",
      "new",
      "done_for_day",
      "new",
      "fill",
    ]);
  });

  it("keeps the order out of the market, but not from its cancel", async () => {
    const id = await working();
    await force(id, { action: "park", status: "suspended" });
    await client.venue("quotes", { ...QUOTE, bid: "98.00", ask: "98.10" });
    await cancel(id);
    await client.reaches(id, "canceled");
    expect(await client.get(`/v2/orders/${String(id)}`)).toMatchObject({ filled_qty: "0" });
  });

  it("ends when it is told to", async () => {
    const id = await working();
    await force(id, { action: "park", status: "suspended" });
    await client.venue("quotes", { ...QUOTE, bid: "98.00", ask: "98.10" });
    await force(id, { action: "resume" });
    await client.reaches(id, "filled");
  });
});

describe("a pending state", () => {
  it("may last as long as the knob says, and the order may fill meanwhile", async () => {
    await knob("stuck_pending_cancel", { next: 2, ms: 30 });
    const [first, second] = [await working(), await working({ limit_price: "97.00" })];
    await cancel(first);
    await cancel(second);
    await client.venue("quotes", { ...QUOTE, bid: "98.00", ask: "98.10" });
    await client.reaches(first, "filled");
    await client.reaches(second, "canceled");
    expect((await cancel(first)).status).toBe(422);
  });

  it("of a replacement refuses cancels until it is over", async () => {
    await knob("stuck_pending_replace");
    const id = await working();
    const fresh = (await replace(id, { limit_price: "98.50" })).body as Json;
    expect((await cancel(id)).status).toBe(422);
    await force(id, { action: "acknowledge" });
    await client.reaches(id, "replaced");
    await client.reaches(fresh["id"], "new");
  });
});

describe("a cancel", () => {
  it("may come after a part has traded", async () => {
    await knob("partial_beats_cancel");
    const id = await working();
    await cancel(id);
    expect(await client.reaches(id, "canceled")).toMatchObject({ filled_qty: "5" });
    expect(await log.names(id, "canceled")).toEqual([
      "pending_new",
      "new",
      "pending_cancel",
      "partial_fill",
      "canceled",
    ]);
  });

  it("may be told before the execution that came before it", async () => {
    await knob("late_fill_report", { next: 1, ms: 5 });
    const id = await working();
    await cancel(id);
    expect(await log.names(id, "partial_fill")).toEqual([
      "pending_new",
      "new",
      "pending_cancel",
      "canceled",
      "partial_fill",
    ]);
    expect(venue.ledger()).toMatchObject([{ status: "canceled", filled_qty: "5" }]);
  });
});

describe("a replacement", () => {
  it.each([
    ["fresh", "8"],
    ["total", "3"],
  ])("of a partly filled order means %s: %s are left", async (replace_qty, left) => {
    await client.venue("rules", { replace_qty });
    await knob("partial_beats_replace");
    const id = await working();
    const fresh = (await replace(id, { qty: "8" })).body as Json;
    await client.reaches(id, "replaced");
    expect(await client.reaches(fresh["id"], "new")).toMatchObject({ qty: left, filled_qty: "0" });
  });

  it("may be refused by the market: the old order works on", async () => {
    await knob("replace_rejected");
    const id = await working();
    const fresh = (await replace(id, { limit_price: "98.00" })).body as Json;
    await client.reaches(fresh["id"], "rejected");
    expect(await log.names(id, "order_replace_rejected")).not.toContain("replaced");
    await client.venue("quotes", { ...QUOTE, bid: "98.80", ask: "98.90" });
    await client.reaches(id, "filled");
  });

  it.each<[string, Json, Json, string]>([
    ["that changes nothing", {}, { limit_price: "99.00" }, "order parameters are not changed"],
    ["with a stop for a limit order", {}, { stop_price: "9" }, "must not have stop_price"],
    [
      "with a quantity for a fraction",
      { qty: "1.5", time_in_force: "day" },
      { qty: "2" },
      "qty must be integer",
    ],
    ["with a fraction", {}, { qty: "2.5" }, "qty must be integer"],
    ["with dollars", {}, { notional: "50" }, "notional orders cannot be replaced"],
  ])("%s is refused", async (_lesson, terms, change, message) => {
    const id = await working(terms);
    const { status, body } = await replace(id, change);
    expect([status, body]).toMatchObject([
      422,
      { message: expect.stringContaining(message) as string },
    ]);
  });

  it("of an order that has not reached the market is refused", async () => {
    await knob("stuck_pending_new");
    const { id } = await client.accepted(RESTING);
    expect((await replace(id, { qty: "5" })).body).toMatchObject({
      code: 42210000,
      message: "unable to replace order, order isn't sent to exchange yet",
    });
  });
});

describe("an execution", () => {
  const row = (): Json => venue.ledger()[0] as unknown as Json;

  async function traded(): Promise<{ id: unknown; execution: unknown }> {
    const { id } = await client.accepted({ qty: "10" });
    await log.names(id, "fill");
    return { id, execution: log.of(id).at(-1)?.["execution_id"] };
  }

  it("that is busted leaves the order, the position and the cash as if it had not been", async () => {
    const { id, execution } = await traded();
    const { execution_id } = await client.venue(`executions/${String(execution)}`, {
      action: "bust",
    });
    await log.names(id, "trade_bust");
    expect(log.of(id).at(-1)).toMatchObject({
      execution_id,
      previous_execution_id: execution,
      qty: "-10",
      price: "100.1",
      position_qty: "0",
      order: { status: "filled", filled_qty: "0", filled_avg_price: null },
    });
    expect(row()).toMatchObject({ filled_qty: "0", executions: [] });
    expect(await client.get("/v2/account")).toMatchObject({ cash: "100000" });
    expect(await client.list("/v2/positions")).toEqual([]);
  });

  it("that is corrected stands with its new quantity and price under a new id", async () => {
    const { id, execution } = await traded();
    const change = { action: "correct", qty: "8", price: "100.05" };
    const { execution_id } = await client.venue(`executions/${String(execution)}`, change);
    await log.names(id, "trade_correct");
    expect(log.of(id).at(-1)).toMatchObject({
      previous_execution_id: execution,
      qty: "8",
      price: "100.05",
      position_qty: "8",
    });
    expect(row()).toMatchObject({
      filled_qty: "8",
      executions: [{ execution_id, qty: "8", price: "100.05" }],
    });
    expect(await client.get("/v2/account")).toMatchObject({ cash: "99199.6" });
  });

  it.each([
    ["bust_trade", "trade_bust"],
    ["correct_trade", "trade_correct"],
  ])("is changed by the knob %s", async (name, event) => {
    await knob(name, { next: 1, ms: 5 });
    const { id } = await client.accepted();
    expect(await log.names(id, event)).toEqual(["pending_new", "new", "fill", event]);
  });

  it("of a coin gives its fee back when it is busted", async () => {
    await client.venue("quotes", { symbol: "BTC/USD", bid: "60000", ask: "60010", ask_size: "5" });
    const { id } = await client.accepted({ symbol: "BTC/USD", qty: "0.5", time_in_force: "gtc" });
    await log.names(id, "fill");
    const execution = String(log.of(id).at(-1)?.["execution_id"]);
    await client.venue(`executions/${execution}`, { action: "bust" });
    expect(await client.get("/v2/account")).toMatchObject({ cash: "100000" });
    expect(row()).toMatchObject({ fees_coin: "0" });
  });
});

describe("a restated order", () => {
  it("has the terms of a split, and goes on working with them", async () => {
    const id = await working();
    await force(id, { action: "restate", new_rate: "4", old_rate: "1" });
    await log.names(id, "restated");
    expect(log.of(id).at(-1)?.order).toMatchObject({
      qty: "40",
      limit_price: "24.75",
      status: "new",
    });
    await client.venue("quotes", { ...QUOTE, bid: "24.50", ask: "24.60" });
    expect(await client.reaches(id, "filled")).toMatchObject({ filled_qty: "40" });
  });
});

describe("a repeated client order id", () => {
  it.each<[string, KnobSetting, number, number | undefined]>([
    ["as its guide says", { next: 0 }, 422, 40010001],
    ["as one probe saw", { next: 1, code: 42210000 }, 422, 42210000],
    ["as a conflict", { next: 1, status: 409, code: 40910000 }, 409, 40910000],
  ])("is refused %s, after a cancel too", async (_how, setting, status, code) => {
    await knob("duplicate_code", setting);
    const id = await working({ client_order_id: "twice" });
    await cancel(id);
    await client.reaches(id, "canceled");
    const answer = await client.order({ ...RESTING, client_order_id: "twice" });
    expect([answer.status, answer.body]).toEqual([
      status,
      { code, message: "client_order_id must be unique" },
    ]);
  });
});

describe("a wash trade", () => {
  it("may be refused under another status and code", async () => {
    await knob("wash_code", { next: 1, status: 422, code: 42210000 });
    await working();
    const { status, body } = await client.order({ side: "sell" });
    expect([status, body]).toMatchObject([
      422,
      { code: 42210000, message: "potential wash trade detected. use complex orders" },
    ]);
  });
});

describe("a collar", () => {
  it.each<[string, Json, string, string]>([
    ["a market buy", { qty: "2000" }, "102.70", "102.50"],
    ["a buy stop", { type: "stop", stop_price: "101.00", qty: "5" }, "103.60", "103.50"],
  ])("keeps %s from paying far more than the quote", async (_what, terms, beyond, within) => {
    await client.venue("market", { frozen: true });
    const { id } = await client.accepted(terms);
    await client.reaches(id, "new", "partially_filled");
    const waits = async (): Promise<unknown> =>
      (await client.get(`/v2/orders/${String(id)}`))["filled_qty"];
    const before = await waits();
    await client.venue("quotes", { ...QUOTE, bid: beyond, ask: beyond, last: beyond });
    expect(await waits()).toBe(before);
    await client.venue("quotes", { ...QUOTE, bid: within, ask: within, last: within });
    await client.reaches(id, "filled");
  });

  it("may be taken off", async () => {
    await client.venue("rules", { collars: "off" });
    const { id } = await client.accepted({ type: "stop", stop_price: "101.00" });
    await client.reaches(id, "new");
    await client.venue("quotes", { ...QUOTE, bid: "120.00", ask: "120.10", last: "120.00" });
    expect(await client.reaches(id, "filled")).toMatchObject({ filled_avg_price: "120.1" });
  });
});

describe("good till cancelled", () => {
  it("means ninety days: then the venue asks for the cancel itself", async () => {
    const id = await working();
    const { expires_at } = await client.get(`/v2/orders/${String(id)}`);
    const due = Date.parse(String(expires_at));
    const at = new Date(due + 4 * 86_400_000).toISOString();
    await client.venue("session", { action: "set", at });
    expect(await log.names(id, "canceled")).toEqual([
      "pending_new",
      "new",
      "pending_cancel",
      "canceled",
    ]);
  });
});

describe("a short sale", () => {
  it("is cancelled in the morning when the stock has become hard to borrow", async () => {
    const id = await working({ side: "sell", limit_price: "120.00" });
    await client.venue("session", { action: "close" });
    await client.venue("assets", { symbol: "AAPL", shortable: false });
    await client.venue("session", { action: "open" });
    await client.reaches(id, "canceled");
  });
});

describe("an indication of interest", () => {
  const IPO = { symbol: "NEWCO", qty: undefined, notional: "500", time_in_force: "gtc" };

  it("is accepted in dollars, changed in dollars, and filled when the offering is", async () => {
    const first = await client.accepted(IPO);
    expect(first).toMatchObject({ asset_class: "ipo", status: "accepted", notional: "500" });
    const fresh = (await replace(first["id"], { notional: "750" })).body as Json;
    await client.reaches(first["id"], "replaced");
    await until(
      () => events(fresh["id"]).includes("accepted"),
      () => "the new order to be accepted",
    );
    await force(fresh["id"], { action: "fill", price: "25.00" });
    expect(await client.reaches(fresh["id"], "filled")).toMatchObject({ filled_qty: "30" });
  });

  it.each<[string, Json]>([
    ["shares", { qty: "5", notional: undefined }],
    ["a day", { time_in_force: "day" }],
    ["a sale", { side: "sell" }],
  ])("for %s is refused", async (_lesson, terms) => {
    expect((await client.order({ ...IPO, ...terms })).status).toBe(422);
  });
});

describe("advanced instructions", () => {
  const DMA = { algorithm: "DMA", destination: "NYSE", display_qty: "100" };
  const order = (advanced_instructions: Json): ReturnType<TestClient["order"]> =>
    client.order({ ...RESTING, time_in_force: "day", advanced_instructions });

  it("are refused to an ordinary account", async () => {
    expect((await order(DMA)).status).toBe(403);
  });

  describe("of an elite account", () => {
    beforeEach(async () => {
      log.close();
      await venue.close();
      await start({ accounts: [{ key: "K", secret: "S", elite: true }] });
    });

    it.each<[string, Json, number]>([
      ["a destination", DMA, 200],
      ["no destination", { algorithm: "DMA" }, 422],
      ["a schedule", { algorithm: "TWAP", max_percentage: "0.314" }, 200],
      ["more than all of the volume", { algorithm: "VWAP", max_percentage: "1" }, 422],
      ["four decimals", { algorithm: "VWAP", max_percentage: "0.3141" }, 422],
      ["an odd lot", { ...DMA, display_qty: "150" }, 422],
      ["an algorithm nobody knows", { algorithm: "POV" }, 422],
      ["an hour that is none", { algorithm: "TWAP", start_time: "noon" }, 422],
    ])("name %s", async (_what, advanced, status) => {
      expect((await order(advanced)).status).toBe(status);
    });

    it("to one exchange make an order that cannot be replaced", async () => {
      const { id } = (await order(DMA)).body as Json;
      await client.reaches(id, "new");
      expect((await replace(id, { qty: "5" })).status).toBe(422);
    });
  });
});

describe("an order in dollars", () => {
  it.each<[string, Json, number]>([
    ["market_nine_decimals", { notional: "10.123456789" }, 200],
    ["market_nine_decimals", { notional: "10.00", type: "limit", limit_price: "99.00" }, 422],
    ["market_and_limit_cents", { notional: "10.123" }, 422],
    ["market_and_limit_cents", { notional: "10.12", type: "limit", limit_price: "99.00" }, 200],
  ])("is judged by the rule %s", async (notional_orders, terms, status) => {
    await client.venue("rules", { notional_orders });
    expect((await client.order({ qty: undefined, ...terms })).status).toBe(status);
  });
});

describe("a rule", () => {
  it.each<[Json, string]>([
    [{ replace_qty: "half" }, "replace_qty: expected one of fresh, total"],
    [{ gravity: "on" }, 'unknown rule "gravity"'],
  ])("%j is refused", async (wish, message) => {
    expect(await client.venue("rules", wish)).toEqual({ message });
  });
});
