import { EventLog, TestClient, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

let venue: Venue;
let logs: EventLog[] = [];

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
});

afterEach(async () => {
  for (const log of logs) log.close();
  logs = [];
  await venue.close();
});

const connect = async (): Promise<EventLog> => {
  const log = await EventLog.connect(venue);
  logs.push(log);
  return log;
};
const listening = async (account = 0): Promise<EventLog> => {
  const log = await EventLog.listening(venue, account);
  logs.push(log);
  return log;
};
const credentials = (): Json => {
  const { key, secret } = venue.accounts[0] ?? { key: "", secret: "" };
  return { key, secret, key_id: key, secret_key: secret };
};

describe("the trading stream", () => {
  it.each<[string, () => Json]>([
    ["key_id and secret_key as data", () => ({ action: "authenticate", data: credentials() })],
    ["key and secret beside the action", () => ({ action: "auth", ...credentials() })],
  ])("authenticates by %s", async (_form, message) => {
    const log = await connect();
    log.say(message());
    await log.until("an answer", () => log.messages.length === 1);
    expect(log.messages).toEqual([
      { stream: "authorization", data: { status: "authorized", action: "authenticate" } },
    ]);
  });

  it.each<[string, Json, Json]>([
    [
      "a wrong secret",
      { action: "authenticate", data: { key_id: "PKSANDBOXAAAAAAAAAA1", secret_key: "x" } },
      { status: "unauthorized", action: "authenticate", message: "access key verification failed" },
    ],
    [
      "a listen before it",
      { action: "listen", data: { streams: ["trade_updates"] } },
      { status: "unauthorized", action: "listen" },
    ],
  ])("answers %s as unauthorized", async (_lesson, message, data) => {
    const log = await connect();
    log.say(message);
    await log.until("an answer", () => log.messages.length === 1);
    expect(log.messages).toEqual([{ stream: "authorization", data }]);
  });

  it("answers what it cannot read with an error and hangs up", async () => {
    const log = await connect();
    log.say("not json");
    await log.until("the end", () => log.socket.readyState === log.socket.CLOSED);
    expect(log.messages).toMatchObject([{ action: "error" }]);
  });

  it("sets the list at each listen: unknown names are left out, an empty list ends it", async () => {
    const log = await listening();
    log.say({ action: "listen", data: { streams: ["trade_updates", "weather"] } });
    log.say({ action: "listen", data: { streams: [] } });
    await log.until("both echoes", () => log.messages.length === 4);
    expect(log.messages.slice(2).map((message) => message["data"])).toEqual([
      { streams: ["trade_updates"] },
      { streams: [] },
    ]);
    const { id } = await new TestClient(venue).accepted();
    await new TestClient(venue).reaches(id, "filled");
    expect(log.of(id)).toEqual([]);
  });

  it("speaks binary frames, as the paper venue does", async () => {
    expect((await listening()).binary).toEqual([true, true]);
  });

  it("speaks text frames when asked to", async () => {
    const text = await startVenue({ frames: "text" });
    const log = await EventLog.listening(text);
    expect(log.binary).toEqual([false, false]);
    log.close();
    await text.close();
  });

  it("tells an account's events to all of its connections and to no other account", async () => {
    const [first, second, stranger] = [await listening(), await listening(), await listening(1)];
    const { id } = await new TestClient(venue).accepted({ client_order_id: "ünïcode" });
    await Promise.all([first.names(id, "fill"), second.names(id, "fill")]);
    expect(first.of(id)[0]?.order).toMatchObject({ client_order_id: "ünïcode" });
    expect(stranger.of(id)).toEqual([]);
  });

  it("gives each event a time, a ULID and, when it traded, an execution", async () => {
    const log = await listening();
    const { id } = await new TestClient(venue).accepted();
    await log.names(id, "fill");
    const [, acknowledged, fill] = log.of(id);
    expect(acknowledged?.["execution_id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(fill).toMatchObject({
      event_id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) as string,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}(\.\d{1,6})?Z$/) as string,
      timestamp: expect.stringMatching(/Z$/) as string,
      settle_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    expect(venue.ledger()[0]?.executions).toMatchObject([{ execution_id: fill?.["execution_id"] }]);
  });

  it("lets the first event overtake the answer to the order, or not, by chance", async () => {
    const client = new TestClient(venue);
    const log = await listening();
    const early: boolean[] = [];
    for (let i = 0; i < 60; i += 1) {
      const { id } = await client.accepted({ type: "limit", limit_price: "1.00" });
      early.push(log.of(id).length > 0);
    }
    expect(new Set(early)).toEqual(new Set([true, false]));
  });
});
