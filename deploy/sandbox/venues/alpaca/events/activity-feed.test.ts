import { openOracle as openDataOracle } from "../openapi-data.test.ts";
import { EventLog, TestClient, type Json } from "../test-client.ts";
import { startVenue, type Venue } from "../venue.ts";
import { ACTIVITY_EVENTS_PATH } from "./activity-feed.ts";
import { SseLog } from "./sse-log.ts";

let venue: Venue;
let client: TestClient;
let open: SseLog[];
const isActivity = openDataOracle("trading").schema("ActivityEventV2");

const start = async (settings: Json = {}): Promise<void> => {
  venue = await startVenue({
    ...{ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 },
    settings: { sse_latency_ms: 0, ...settings },
  });
  client = new TestClient(venue);
};

beforeEach(() => {
  open = [];
});

afterEach(async () => {
  for (const log of open) log.close();
  await venue.close();
});

const read = async (query = "", headers: Json = {}): Promise<SseLog> => {
  const log = await SseLog.open(venue, ACTIVITY_EVENTS_PATH + query, headers);
  open.push(log);
  return log;
};

const filled = async (terms: Json = {}): Promise<Json> =>
  client.reaches((await client.accepted(terms))["id"], "filled");

const refs = (log: SseLog): readonly unknown[] => log.events.map((event) => event["ref_id"]);
const EVER = "?since=2020-01-01T00:00:00Z";

describe("the activity events", () => {
  it("tell an execution with its id, the client's order id and the terms, in the published shape", async () => {
    await start();
    const log = await read();
    const order = await filled({ client_order_id: "mine", qty: "3" });
    await log.until("the fill", () => log.events.length === 1);
    const [row] = venue.ledger();
    expect(log.events[0]).toMatchObject({
      activity_type: "TRD",
      ref_id: row?.executions[0]?.execution_id,
      event_id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) as string,
      qty: "3",
      status: "executed",
      details: {
        client_order_id: "mine",
        order_id: order["id"],
        execution_type: "fill",
        cum_qty: "3",
        leaves_qty: "0",
        order_status: "filled",
      },
    });
    isActivity(log.events[0]);
  });

  it("do not tell of anything that moved no money", async () => {
    await start();
    const log = await read();
    const { id } = await client.accepted({ type: "limit", limit_price: "1.00" });
    await client.reaches(id, "new");
    await client.call("DELETE", `/v2/orders/${String(id)}`);
    await client.reaches(id, "canceled");
    await filled();
    await log.until("the fill", () => log.events.length > 0);
    expect(log.events.map((event) => event["activity_type"])).toEqual(["TRD"]);
  });

  it("tell fees a day later, as activities without a trade", async () => {
    await start();
    const log = await read();
    await filled({ qty: "100" });
    await client.venue("session", { action: "close" });
    expect(log.events.filter((event) => event["activity_type"] === "FEE")).toEqual([]);
    await client.venue("session", { action: "open" });
    await client.venue("session", { action: "close" });
    await log.until("the fee", () => log.events.some((event) => event["activity_type"] === "FEE"));
    const fee = log.events.find((event) => event["activity_type"] === "FEE");
    expect(fee).toMatchObject({ activity_subtype: "CAT", net_amount: "-0.01" });
    isActivity(fee);
  });

  it("begin with now, or with the past that was asked for", async () => {
    await start();
    await filled();
    const [live, all] = [await read(), await read(EVER)];
    await all.until("the past", () => all.events.length === 1);
    await filled();
    await all.until("both", () => all.events.length === 2);
    await live.until("the second", () => live.events.length === 1);
    expect(refs(live)).toEqual(refs(all).slice(1));
  });

  it.each<[string, number]>([
    ["inclusive", 2],
    ["exclusive", 1],
  ])("resume at an id, %s as the setting says", async (since_id, expected) => {
    await start({ since_id });
    for (let i = 0; i < 3; i += 1) await filled();
    const all = await read(EVER);
    await all.until("the past", () => all.events.length === 3);
    const id = String(all.events[1]?.["event_id"]);
    const rest = await read(`?since_id=${id}`);
    await rest.until("the rest", () => rest.events.length === expected);
    expect(refs(rest)).toEqual(refs(all).slice(3 - expected));
  });

  it("end where they were asked to, with nothing left open", async () => {
    await start();
    for (let i = 0; i < 3; i += 1) await filled();
    const all = await read(EVER);
    await all.until("the past", () => all.events.length === 3);
    const [first, second] = all.events.map((event) => String(event["event_id"]));
    const part = await read(`?since_id=${String(first)}&until_id=${String(second)}`);
    await part.until("the end", () => part.ended);
    expect(refs(part)).toEqual(refs(all).slice(0, 2));
    const past = await read(`${EVER}&until=2021-01-01T00:00:00Z`);
    await past.until("the end", () => past.ended);
    expect(past.events).toEqual([]);
  });

  it.each([
    ["until without since", "?until=2026-01-01T00:00:00Z"],
    ["until_id without since_id", "?until_id=01J9RPMV5TKB8WX3M4F1KZ7QH2"],
    ["both families", `${EVER}&since_id=01J9RPMV5TKB8WX3M4F1KZ7QH2`],
    ["an unreadable time", "?since=yesterday"],
    ["an unreadable id", "?since_id=12"],
  ])("refuse %s", async (_lesson, query) => {
    await start();
    const { status, body } = await client.call("GET", ACTIVITY_EVENTS_PATH + query);
    expect([status, (body as Json)["code"]]).toEqual([400, 40010000]);
  });

  it("need an entitlement where the knob says so", async () => {
    await start();
    await client.venue("faults", { sse_refuse: { next: 1 } });
    expect((await client.call("GET", ACTIVITY_EVENTS_PATH)).status).toBe(403);
  });

  it("carry the request id and the budget as every answer does", async () => {
    await start();
    const log = await read();
    expect(log.headers.get("content-type")).toContain("text/event-stream");
    expect(log.headers.get("x-request-id")).not.toBeNull();
    expect(log.headers.get("x-ratelimit-remaining")).not.toBeNull();
  });

  it("are kept alive by comments", async () => {
    await start({ sse_heartbeat_ms: 5 });
    const log = await read();
    await log.until("a heartbeat", () => log.comments.includes("heartbeat"));
  });

  it("come later than the trading stream's", async () => {
    await start({ sse_latency_ms: 300 });
    const [log, stream] = [await read(), await EventLog.listening(venue)];
    const { id } = await client.accepted();
    await stream.names(id, "fill");
    expect(log.events).toEqual([]);
    await log.until("the fill", () => log.events.length === 1);
    stream.close();
  });

  it("may lose one silently, or own up to it", async () => {
    await start();
    const log = await read();
    await client.venue("faults", { sse_drop_event: { next: 1 } });
    await filled();
    await client.venue("faults", { sse_too_slow: { next: 1, count: 10_000 } });
    await filled();
    await filled();
    await log.until("the third", () => log.events.length === 1);
    expect(log.comments).toContain("you are reading too slowly, dropped 10000 messages");
  });

  it("may come twice, and late without losing their order", async () => {
    await start();
    const log = await read();
    await client.venue("faults", { sse_duplicate_event: { next: 1 } });
    await filled();
    await log.until("both copies", () => log.events.length === 2);
    expect(log.events[0]).toEqual(log.events[1]);
    await client.venue("faults", { sse_delay_event: { next: 1, ms: 50 } });
    await filled({ client_order_id: "late" });
    await filled({ client_order_id: "after" });
    await log.until("both", () => log.events.length === 4);
    const ids = log.events.slice(2).map((event) => (event["details"] as Json)["client_order_id"]);
    expect(ids).toEqual(["late", "after"]);
  });

  it.each([
    ["sse_internal_error", ["connected", "internal server error"]],
    ["sse_cut", ["connected"]],
  ])("may end without warning: %s", async (knob, comments) => {
    await start();
    const log = await read();
    await client.venue("faults", { [knob]: { next: 1 } });
    await filled();
    await log.until("the end", () => log.ended);
    expect(log.events).toEqual([]);
    expect(log.comments).toEqual(comments);
  });
});
