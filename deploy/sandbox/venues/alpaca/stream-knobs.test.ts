import { decode } from "@msgpack/msgpack";
import WebSocket from "ws";

import { EventLog, TestClient, until, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

let venue: Venue;
let client: TestClient;
let logs: EventLog[];

const start = async (settings: Json = {}): Promise<void> => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1, settings });
  client = new TestClient(venue);
};

beforeEach(() => {
  logs = [];
});

afterEach(async () => {
  for (const log of logs) log.close();
  await venue.close();
});

const listening = async (account = 0): Promise<EventLog> => {
  const log = await EventLog.listening(venue, account);
  logs.push(log);
  return log;
};

const connected = async (): Promise<EventLog> => {
  const log = await EventLog.connect(venue);
  logs.push(log);
  return log;
};

const names = (log: EventLog, id: unknown): readonly string[] =>
  log.of(id).map(({ event }) => event);

const ended = (log: EventLog): Promise<void> =>
  log.until("the end", () => log.socket.readyState === log.socket.CLOSED);

describe("a trading stream", () => {
  it("speaks MessagePack when the upgrade says so", async () => {
    await start();
    const socket = new WebSocket(`${venue.url.replace("http", "ws")}/stream`, {
      headers: { "Content-Type": "application/msgpack" },
    });
    const messages: unknown[] = [];
    socket.on("message", (bytes: Buffer) => messages.push(decode(bytes)));
    await new Promise((resolve) => socket.once("open", resolve));
    const { key, secret } = venue.accounts[0] ?? { key: "", secret: "" };
    socket.send(JSON.stringify({ action: "auth", key, secret }));
    await until(
      () => messages.length > 0,
      () => "an answer",
    );
    expect(messages).toEqual([
      { stream: "authorization", data: { status: "authorized", action: "authenticate" } },
    ]);
    socket.terminate();
  });

  it("closes, with an error, on a client that does not authenticate in time", async () => {
    await start({ auth_deadline_ms: 20 });
    const log = await connected();
    await ended(log);
    expect(log.messages).toEqual([
      { action: "error", data: { error_message: "authentication timeout" } },
    ]);
  });

  it("stays when the client has authenticated in time", async () => {
    await start({ auth_deadline_ms: 500 });
    const log = await listening();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(log.socket.readyState).toBe(log.socket.OPEN);
  });

  it("may never answer an authentication", async () => {
    await start({ auth_deadline_ms: 20 });
    await client.venue("faults", { ignore_auth: { next: 1 } });
    const log = await connected();
    log.say({ action: "auth", key: "x", secret: "y" });
    const pong = new Promise((resolve) => log.socket.once("pong", resolve));
    log.socket.ping();
    await pong;
    expect(log.messages).toEqual([]);
  });

  it("may refuse one form of authentication and take the other", async () => {
    await start();
    await client.venue("faults", { refuse_auth_form1: { probability: 1 } });
    const { key, secret } = venue.accounts[0] ?? { key: "", secret: "" };
    const log = await connected();
    log.say({ action: "authenticate", data: { key_id: key, secret_key: secret } });
    log.say({ action: "auth", key, secret });
    await log.until("both answers", () => log.messages.length === 2);
    expect(log.messages.map((message) => (message["data"] as Json)["status"])).toEqual([
      "unauthorized",
      "authorized",
    ]);
  });

  it("beyond the limit is answered 429 at its upgrade", async () => {
    await start({ stream_connections: 1 });
    await listening();
    await expect(EventLog.connect(venue)).rejects.toThrow("429");
  });

  it("beyond the limit may instead be refused when it authenticates, each account for itself", async () => {
    await start({ stream_connections: 1, stream_excess: "refuse" });
    await listening();
    await listening(1);
    const { key, secret } = venue.accounts[0] ?? { key: "", secret: "" };
    const log = await connected();
    log.say({ action: "auth", key, secret });
    await ended(log);
    expect(log.messages).toMatchObject([
      { data: { status: "unauthorized", message: "connection limit exceeded" } },
    ]);
  });

  it("may be cut between the listen echo and the first event, which is lost", async () => {
    await start();
    await client.venue("faults", { drop_after_listen: { next: 1 } });
    const log = await listening();
    await ended(log);
    expect(log.messages).toHaveLength(2);
    const { id } = await client.accepted();
    await client.reaches(id, "filled");
    const again = await listening();
    expect(again.of(id)).toEqual([]);
  });

  it("may go mute for good at one event, while others hear on and pings are answered", async () => {
    await start();
    const log = await listening();
    await client.venue("faults", { mute_socket: { next: 1 } });
    const { id } = await client.accepted();
    await client.reaches(id, "filled");
    const healthy = await listening();
    const next = await client.accepted();
    await healthy.names(next["id"], "fill");
    expect([...log.of(id), ...log.of(next["id"])]).toEqual([]);
    const pong = new Promise((resolve) => log.socket.once("pong", resolve));
    log.socket.ping();
    await pong;
  });

  it("may end in an error in place of an event", async () => {
    await start();
    const log = await listening();
    await client.venue("faults", { stream_error: { next: 1 } });
    await client.accepted();
    await ended(log);
    expect(log.messages.at(-1)).toMatchObject({ action: "error" });
  });

  it("may tell a whole order again after its fill, with the same execution ids", async () => {
    await start();
    const log = await listening();
    await client.venue("faults", { replay_order: { next: 1 } });
    const { id } = await client.accepted();
    await log.until("both rounds", () => log.of(id).length === 6);
    const [first, second] = [log.of(id).slice(0, 3), log.of(id).slice(3)];
    expect(second).toEqual(first);
    expect(names(log, id)).toEqual(["pending_new", "new", "fill", "pending_new", "new", "fill"]);
  });

  it("may leave the event id out", async () => {
    await start();
    const log = await listening();
    await client.venue("faults", { omit_event_id: { probability: 1 } });
    const { id } = await client.accepted();
    await log.names(id, "fill");
    expect(log.of(id).some((event) => "event_id" in event)).toBe(false);
  });

  it("sends a late event though nothing else happens", async () => {
    await start();
    const log = await listening();
    await client.venue("faults", { delay_event: { probability: 1, ms: 10 } });
    const { id } = await client.accepted({ type: "limit", limit_price: "1.00" });
    await log.names(id, "new");
  });

  it("changes its frames when a setting says so", async () => {
    await start();
    const log = await listening();
    await client.venue("settings", { frames: "text" });
    const { id } = await client.accepted();
    await log.names(id, "fill");
    expect(log.binary.slice(0, 2)).toEqual([true, true]);
    expect(log.binary.at(-1)).toBe(false);
  });
});

describe("a setting", () => {
  it.each([
    [{ colour: "red" }, 'unknown setting "colour"'],
    [{ frames: "purple" }, "frames: expected one of binary, text"],
    [{ rate_limit: -1 }, "rate_limit: expected an integer of at least 0"],
  ])("that cannot be is refused: %j", async (wish, message) => {
    await start();
    expect(await client.venue("settings", wish)).toEqual({ message });
    await expect(startVenue({ settings: wish })).rejects.toThrow(message);
  });

  it("says what it is, what it may be, and what it is now", async () => {
    await start({ since_id: "exclusive" });
    const report = await client.get("/_venue/settings");
    expect(report["since_id"]).toMatchObject({
      expected: "one of inclusive, exclusive",
      value: "exclusive",
    });
  });
});
