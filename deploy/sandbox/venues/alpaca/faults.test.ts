import { Faults, type KnobSetting } from "./faults.ts";
import { EventLog, TestClient, until } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

describe("a knob", () => {
  const fired = (faults: Faults, chances: number): readonly boolean[] =>
    Array.from({ length: chances }, () => faults.fires("drop_event", {}) !== undefined);

  it("fires for the next n chances and is then spent", () => {
    const faults = new Faults(1);
    faults.set({ drop_event: { next: 2 } });
    expect(fired(faults, 4)).toEqual([true, true, false, false]);
  });

  it("fires with its probability, the same way for the same seed", () => {
    const run = (seed: number): readonly boolean[] => {
      const faults = new Faults(seed);
      faults.set({ drop_event: { probability: 0.25 } });
      return fired(faults, 4_000);
    };
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
    expect(run(7).filter(Boolean).length / 4_000).toBeCloseTo(0.25, 1);
  });

  it.each<[string, KnobSetting]>([
    ["account", { next: 9, account: "A" }],
    ["method", { next: 9, methods: ["POST"] }],
    ["client order id", { next: 9, client_order_id: "bad-" }],
  ])("may be narrowed to one %s", (_what, setting) => {
    const faults = new Faults(1);
    faults.set({ latency: setting });
    expect(
      faults.fires("latency", { account: "A", method: "POST", clientOrderId: "bad-1" }),
    ).toBeDefined();
    expect(
      faults.fires("latency", { account: "B", method: "GET", clientOrderId: "good" }),
    ).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ["an unknown name", { explode: { next: 1 } }, 'unknown knob "explode"'],
    ["no measure", { latency: { ms: 5 } }, "latency: expected probability or next"],
    [
      "a probability above one",
      { latency: { probability: 2 } },
      "latency: expected probability from 0 to 1",
    ],
    ["a delay that is no number", { latency: { next: 1, ms: "5" } }, "latency: expected ms >= 0"],
  ])("with %s is refused", (_lesson, settings, problem) => {
    expect(new Faults(1).set(settings as Record<string, KnobSetting>)).toBe(problem);
  });
});

describe("a misbehaving venue", () => {
  let venue: Venue;
  let client: TestClient;
  let log: EventLog;

  beforeEach(async () => {
    venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
    client = new TestClient(venue);
    log = await EventLog.listening(venue);
  });

  afterEach(async () => {
    log.close();
    await venue.close();
  });

  const found = async (id: string): Promise<number> =>
    (await client.call("GET", `/v2/orders:by_client_order_id?client_order_id=${id}`)).status;

  it("may accept an order and reset the connection: the order exists", async () => {
    await client.venue("faults", { accept_then_reset: { next: 1 } });
    await expect(client.order({ client_order_id: "lost" })).rejects.toThrow("fetch failed");
    expect(await found("lost")).toBe(200);
  });

  it.each([
    [{ next: 1 }, 504, "application/json"],
    [{ next: 1, status: 502, html: true }, 502, "text/html"],
  ])("may accept an order and answer as a broken gateway: %j", async (setting, status, type) => {
    await client.venue("faults", { accept_then_504: setting });
    const answer = await client.order({ client_order_id: "maybe" });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(await found("maybe")).toBe(200);
  });

  it.each([
    ["refuse_429", 429],
    ["refuse_5xx", 503],
  ])("may turn a request away before accepting it: %s", async (knob, status) => {
    await client.venue("faults", { [knob]: { next: 1, methods: ["POST"] } });
    expect((await client.order({ client_order_id: "never" })).status).toBe(status);
    expect(await found("never")).toBe(404);
  });

  it("may reset a connection before accepting anything", async () => {
    await client.venue("faults", { reset_before: { next: 1 } });
    await expect(client.order({ client_order_id: "never" })).rejects.toThrow("fetch failed");
    expect(await found("never")).toBe(404);
  });

  it("may hide an accepted order from lookups for a while, also from the lists", async () => {
    await client.venue("faults", { hide_lookup: { next: 1, ms: 60 } });
    const { id } = await client.accepted({
      client_order_id: "later",
      type: "limit",
      limit_price: "1.00",
    });
    expect(await found("later")).toBe(404);
    expect((await client.call("GET", `/v2/orders/${String(id)}`)).status).toBe(404);
    expect(await client.list("/v2/orders?status=all")).toEqual([]);
    await until(
      async () => (await found("later")) === 200,
      () => "the order to be found",
    );
  });

  it.each([
    ["duplicate_event", ["pending_new", "pending_new", "new", "fill"]],
    ["drop_event", ["new", "fill"]],
    ["reorder_event", ["new", "pending_new", "fill"]],
    ["replay_new", ["pending_new", "new", "fill", "new"]],
  ])("may %s on the stream", async (knob, expected) => {
    await client.venue("faults", { [knob]: { next: 1 } });
    const { id } = await client.accepted();
    await log.until("all events", () => log.of(id).length >= expected.length);
    expect(log.of(id).map(({ event }) => event)).toEqual(expected);
  });

  it("may repeat an execution: the copy has the same execution id", async () => {
    await client.venue("faults", { duplicate_event: { probability: 1 } });
    const { id } = await client.accepted();
    await log.until("both fills", () => log.of(id).length === 6);
    const [first, second] = log.of(id).slice(-2);
    expect(first).toEqual(second);
  });

  it("may mute a stream that still answers pings", async () => {
    await client.venue("faults", { mute_stream: { probability: 1 } });
    const { id } = await client.accepted();
    await client.reaches(id, "filled");
    const pong = new Promise((resolve) => log.socket.once("pong", resolve));
    log.socket.ping();
    await pong;
    expect(log.of(id)).toEqual([]);
  });

  it("may cut a stream at an event, and refuse the next upgrade", async () => {
    await client.venue("faults", { drop_stream: { next: 1 }, refuse_upgrade: { next: 1 } });
    await client.accepted();
    await log.until("the cut", () => log.socket.readyState === log.socket.CLOSED);
    await expect(EventLog.connect(venue)).rejects.toThrow("429");
  });

  it("may reject, by the market, an order that it had accepted", async () => {
    await client.venue("faults", { reject_order: { next: 1 } });
    const { id } = await client.accepted();
    expect(await log.names(id, "rejected")).toEqual(["pending_new", "rejected"]);
  });

  it("may refuse a cancel after saying that it was asked", async () => {
    await client.venue("faults", { cancel_rejected: { next: 1 } });
    const { id } = await client.accepted({ type: "limit", limit_price: "1.00" });
    await client.reaches(id, "new");
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    await log.names(id, "order_cancel_rejected");
    await client.reaches(id, "new");
  });

  it("may fill an order whose cancel was asked for", async () => {
    await client.venue("faults", { fill_beats_cancel: { next: 1 } });
    const { id } = await client.accepted({ type: "limit", limit_price: "1.00" });
    await client.reaches(id, "new");
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    expect(await log.names(id, "fill")).toEqual(["pending_new", "new", "pending_cancel", "fill"]);
  });

  it("counts what fired and forgets it on request", async () => {
    await client.venue("faults", { reject_order: { next: 3 } });
    const { id } = await client.accepted();
    await client.reaches(id, "rejected");
    const report = await client.get("/_venue/faults");
    expect(report["reject_order"]).toMatchObject({ fired: 1, left: 2 });
    const cleared = (await client.call("DELETE", "/_venue/faults")).body;
    expect(cleared).toMatchObject({ reject_order: { setting: null, fired: 0 } });
  });

  it("does to a single order what it is told", async () => {
    const terms = { type: "limit", limit_price: "1.00", qty: "4" };
    const { id } = await client.accepted({ ...terms, client_order_id: "forced" });
    await client.reaches(id, "new");
    await client.venue("orders/forced", { action: "fill", qty: "1", price: "0.90" });
    await client.venue(`orders/${String(id)}`, { action: "expire" });
    expect(await log.names(id, "expired")).toEqual([
      "pending_new",
      "new",
      "partial_fill",
      "expired",
    ]);
  });
});
