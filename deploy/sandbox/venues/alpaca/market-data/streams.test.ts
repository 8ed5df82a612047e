import { TestClient, type Json } from "../test-client.ts";
import { startVenue, type Venue } from "../venue.ts";
import { DataLog } from "./data-log.ts";

let venue: Venue;
let client: TestClient;
let logs: DataLog[];

const start = async (settings: Json = {}): Promise<void> => {
  venue = await startVenue({ rateLimit: 0, tickMs: 5, settings });
  client = new TestClient(venue);
};

beforeEach(() => {
  logs = [];
});

afterEach(async () => {
  for (const log of logs) log.close();
  await venue.close();
});

const kept = (log: DataLog): DataLog => {
  logs.push(log);
  return log;
};
const connect = async (path: string, msgpack = false, headers: Json = {}): Promise<DataLog> =>
  kept(await DataLog.connect(venue, path, msgpack, headers));
const subscribed = async (path: string, channels: Json, msgpack = false): Promise<DataLog> =>
  kept(await DataLog.subscribed(venue, path, channels, msgpack));
const closed = (log: DataLog): Promise<void> =>
  log.until("the end", () => log.socket.readyState === log.socket.CLOSED);

describe("a data stream", () => {
  it("greets, authenticates, and answers a subscription with all lists", async () => {
    await start();
    const log = await subscribed("/v2/iex", { trades: ["AAPL"], bars: ["*"] });
    expect(log.frames.slice(0, 3)).toEqual([
      [{ T: "success", msg: "connected" }],
      [{ T: "success", msg: "authenticated" }],
      [
        {
          T: "subscription",
          ...{ trades: ["AAPL"], quotes: [], bars: ["*"], updatedBars: [], dailyBars: [] },
          ...{ statuses: [], lulds: [], imbalances: [] },
          ...{ corrections: ["AAPL"], cancelErrors: ["AAPL"] },
        },
      ],
    ]);
    log.say({ action: "unsubscribe", trades: ["AAPL"] });
    await log.until("the second echo", () => log.of("subscription").length === 2);
    expect(log.of("subscription")[1]).toMatchObject({ trades: [], bars: ["*"], corrections: [] });
  });

  it("takes credentials from the upgrade's headers", async () => {
    await start();
    const { key, secret } = venue.accounts[0] ?? { key: "", secret: "" };
    const headers = { "APCA-API-KEY-ID": key, "APCA-API-SECRET-KEY": secret };
    const log = await connect("/v2/iex", false, headers);
    await log.until("both", () => log.messages.length === 2);
    expect(log.messages[1]).toEqual({ T: "success", msg: "authenticated" });
  });

  it("tells the quotes that orders trade against", async () => {
    await start();
    const log = await subscribed("/v2/iex", { quotes: ["AAPL"], trades: ["AAPL"] });
    await client.venue("quotes", { symbol: "AAPL", bid: "100.01", ask: "100.05" });
    const isPinned = (quote: Json): boolean => quote["bp"] === 100.01;
    await log.until("the quote", () => log.of("q").some(isPinned));
    expect(log.of("q").find(isPinned)).toMatchObject({ S: "AAPL", ap: 100.05, bx: "V", z: "C" });
    expect(log.of("t").length).toBeGreaterThan(0);
    expect(log.messages.filter(({ S }) => S !== undefined && S !== "AAPL")).toEqual([]);
  });

  it("batches messages of many symbols into one frame", async () => {
    await start({ data_batch_ms: 30 });
    const log = await subscribed("/v2/iex", { quotes: ["AAPL", "MSFT", "F"] });
    await log.until("a batch", () => log.frames.some((frame) => frame.length > 3));
  });

  it("speaks MessagePack with the timestamp extension, to the nanosecond", async () => {
    await start();
    const log = await subscribed("/v2/iex", { quotes: ["AAPL"] }, true);
    await log.until("a quote", () => log.of("q").length > 0);
    expect(log.binary.every(Boolean)).toBe(true);
    expect(log.of("q")[0]?.["t"]).toBeInstanceOf(Date);
  });

  it("serves one symbol on the test stream, market open or not", async () => {
    await start();
    await client.venue("market", { frozen: true });
    const log = await subscribed("/v2/test", { quotes: ["*"] });
    await log.until("a quote", () => log.of("q").length > 0);
    expect(new Set(log.of("q").map(({ S }) => S))).toEqual(new Set(["FAKEPACA"]));
  });

  it("gives a coin's whole book first, then what changes of it", async () => {
    await start();
    const log = await subscribed("/v1beta3/crypto/us", { orderbooks: ["BTC/USD"] });
    await log.until("a change", () => log.of("o").length > 2);
    const [first, next] = log.of("o");
    expect(first).toMatchObject({ S: "BTC/USD", r: true });
    expect(next).not.toHaveProperty("r");
  });

  it("ends a minute with a bar, and with the day's bar so far", async () => {
    await start();
    const log = await subscribed("/v2/iex", { bars: ["AAPL"], dailyBars: ["AAPL"] });
    const { now } = await client.get("/_venue/session");
    const at = new Date(Date.parse(String(now)) + 60_000).toISOString();
    await client.venue("session", { action: "set", at });
    await log.until("both bars", () => log.of("b").length > 0 && log.of("d").length > 0);
    expect(log.of("b")[0]).toMatchObject({ S: "AAPL", n: expect.any(Number) as number });
    const [minute, day] = [log.of("b")[0], log.of("d")[0]];
    expect(Number(day?.["v"])).toBeGreaterThan(Number(minute?.["v"]));
  });

  it.each([
    ["l", "lulds", { u: 110.5, d: 99.5, i: "B", z: "C" }],
    ["s", "statuses", { sc: "H", sm: "Trading Halt", rc: "T12", rm: "News", z: "C" }],
    ["i", "imbalances", { p: 101.5, z: "C" }],
    ["u", "updatedBars", { o: 1, h: 2, l: 1, c: 2, v: 10, n: 2, vw: 1.5 }],
    ["c", "trades", { x: "V", oi: 1, op: 10, os: 1, ci: 2, cp: 11, cs: 1, z: "C" }],
    ["x", "trades", { i: 7, x: "V", p: 10, s: 1, a: "C", z: "C" }],
  ])("tells a message by hand to who subscribed to it: %s", async (T, channel, rest) => {
    await start();
    await client.venue("market", { frozen: true });
    const log = await subscribed("/v2/iex", { [channel]: ["AAPL"] });
    const wish = { messages: [{ T, S: "AAPL", ...rest }] };
    expect(await client.venue("market-data", wish)).toEqual({ told: [1] });
    await log.until("the message", () => log.of(T).length === 1);
    expect(log.of(T)[0]).toMatchObject({ S: "AAPL", ...rest });
  });

  it("tells news to those who follow one of its symbols, and keeps it for the list", async () => {
    await start();
    const log = await subscribed("/v1beta1/news", { news: ["AAPL"] });
    await client.venue("news", { headline: "Not this one", symbols: ["F"] });
    await client.venue("news", { headline: "This one", symbols: ["F", "AAPL"] });
    await log.until("the article", () => log.of("n").length > 0);
    expect(log.of("n").map(({ headline }) => headline)).toEqual(["This one"]);
    const list = await client.get("/v1beta1/news?limit=1");
    expect(list["news"]).toMatchObject([{ headline: "This one" }]);
  });
});

describe("an error of a data stream", () => {
  const AFTER_AUTH: readonly [code: number, lesson: string, path: string, message: unknown][] = [
    [400, "what cannot be read", "/v2/iex", "{"],
    [400, "an unknown action", "/v2/iex", { action: "dance" }],
    [400, "a list that is none", "/v2/iex", { action: "subscribe", trades: "AAPL" }],
    [403, "a second authentication", "/v2/iex", { action: "auth", key: "a", secret: "b" }],
    [405, "all symbols on the basic plan", "/v2/iex", { action: "subscribe", quotes: ["*"] }],
    [410, "a channel of another feed", "/v2/iex", { action: "subscribe", news: ["*"] }],
  ];

  it.each(AFTER_AUTH)("%i answers %s", async (code, _lesson, path, message) => {
    await start();
    const log = await connect(path);
    log.authenticate(venue);
    log.say(message);
    await log.until("the error", () => log.codes.length > 0);
    expect(log.codes).toEqual([code]);
  });

  it("401 answers a subscription before the authentication", async () => {
    await start();
    const log = await connect("/v2/iex");
    log.say({ action: "subscribe", trades: ["AAPL"] });
    await log.until("the error", () => log.codes.length > 0);
    expect(log.of("error")).toEqual([{ T: "error", code: 401, msg: "not authenticated" }]);
  });

  it.each<[number, string, string, Json, (log: DataLog) => void]>([
    [402, "wrong credentials", "/v2/iex", {}, (log) => log.say({ action: "auth", key: "x" })],
    [404, "silence", "/v2/iex", { auth_deadline_ms: 20 }, () => undefined],
    [409, "a feed that was not paid for", "/v2/sip", {}, (log) => log.authenticate(venue)],
    [412, "options in JSON", "/v1beta1/indicative", {}, (log) => log.authenticate(venue)],
  ])("%i answers %s, and hangs up", async (code, _lesson, path, settings, act) => {
    await start(settings);
    const log = await connect(path);
    act(log);
    await closed(log);
    expect(log.codes).toEqual([code]);
  });

  it("405 answers the thirty-first symbol, and changes nothing", async () => {
    await start();
    const names = Array.from({ length: 31 }, (_, i) => `S${i}`);
    const log = await subscribed("/v2/iex", { quotes: names.slice(0, 30), bars: names });
    log.say({ action: "subscribe", trades: [names[30]] });
    log.say({ action: "subscribe", trades: [names[29]] });
    await log.until("both answers", () => log.of("subscription").length === 2);
    expect(log.codes).toEqual([405]);
    expect(log.of("subscription")[1]?.["trades"]).toEqual([names[29]]);
  });

  it("406 answers a second connection to the same stream, not to another", async () => {
    await start();
    await subscribed("/v2/iex", { trades: ["F"] });
    await subscribed("/v1beta3/crypto/us", { trades: ["BTC/USD"] });
    const log = await connect("/v2/iex");
    log.authenticate(venue);
    await closed(log);
    expect(log.codes).toEqual([406]);
  });

  it("413 answers all option quotes at once", async () => {
    await start();
    const log = await connect("/v1beta1/indicative", true);
    log.authenticate(venue);
    log.say({ action: "subscribe", quotes: ["*"] });
    await log.until("the error", () => log.codes.length > 0);
    expect(log.codes).toEqual([413]);
  });

  it.each([407, 408, 411, 500])("%i comes when a knob says so", async (code) => {
    await start();
    await client.venue("faults", { data_error: { next: 1, code } });
    const log = await connect("/v2/iex");
    log.authenticate(venue);
    await log.until("the error", () => log.codes.length > 0);
    expect(log.codes).toEqual([code]);
  });
});

describe("a misbehaving data stream", () => {
  it("may be refused at its upgrade", async () => {
    await start();
    await client.venue("faults", { data_refuse_upgrade: { next: 1 } });
    await expect(connect("/v2/iex")).rejects.toThrow("429");
  });

  it("may stay up and say nothing", async () => {
    await start();
    await client.venue("faults", { data_mute: { probability: 1 } });
    const log = await subscribed("/v2/iex", { quotes: ["AAPL"] });
    const pong = new Promise((resolve) => log.socket.once("pong", resolve));
    await new Promise((resolve) => setTimeout(resolve, 60));
    log.socket.ping();
    await pong;
    expect(log.of("q")).toEqual([]);
  });

  it("may be cut, lose messages, and send them twice", async () => {
    await start();
    await client.venue("market", { frozen: true });
    const log = await subscribed("/v2/iex", { lulds: ["F"] });
    const tell = async (i: string): Promise<Json> =>
      client.venue("market-data", { messages: [{ T: "l", S: "F", i }] });
    await client.venue("faults", { data_drop_message: { next: 1 } });
    await tell("lost");
    await client.venue("faults", { data_duplicate_message: { next: 1 } });
    await tell("twice");
    await log.until("both copies", () => log.of("l").length === 2);
    expect(log.of("l").map(({ i }) => i)).toEqual(["twice", "twice"]);
    await client.venue("faults", { data_drop_stream: { next: 1 } });
    await tell("never");
    await closed(log);
    expect(log.of("l")).toHaveLength(2);
  });
});
