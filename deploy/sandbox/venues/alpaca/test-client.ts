/** What the tests of this folder use to drive a venue: one HTTP client, one event log. */
import WebSocket from "ws";

import type { Venue } from "./venue.ts";

export type Json = Readonly<Record<string, unknown>>;
export type Exchange = {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
};

/** Called with every answer, so that a schema can look at all of them. */
export type Witness = (exchange: Exchange) => void;

export class TestClient {
  readonly #venue: Venue;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #witness: Witness;

  constructor(venue: Venue, account = 0, witness: Witness = () => undefined) {
    this.#venue = venue;
    const spec = venue.accounts[account];
    if (spec === undefined) throw new RangeError(`the venue has no account ${account}`);
    this.#headers = { "APCA-API-KEY-ID": spec.key, "APCA-API-SECRET-KEY": spec.secret };
    this.#witness = witness;
  }

  async call(method: string, pathAndQuery: string, body?: unknown): Promise<Exchange> {
    const response = await fetch(this.#venue.url + pathAndQuery, {
      method,
      headers: { ...this.#headers, "Content-Type": "application/json" },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
    const [path = ""] = pathAndQuery.split("?");
    const exchange: Exchange = {
      method,
      path,
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
    if (!path.startsWith("/_venue")) this.#witness(exchange);
    return exchange;
  }

  async get(path: string): Promise<Json> {
    return (await this.call("GET", path)).body as Json;
  }

  async list(path: string): Promise<readonly Json[]> {
    return (await this.call("GET", path)).body as readonly Json[];
  }

  /** A control request of the venue. */
  async venue(path: string, body: unknown): Promise<Json> {
    return (await this.call("POST", `/_venue/${path}`, body)).body as Json;
  }

  /** A day order for one share at the market, unless the terms say otherwise. */
  order(terms: Json = {}): Promise<Exchange> {
    const plain = { symbol: "AAPL", qty: "1", side: "buy", type: "market", time_in_force: "day" };
    return this.call("POST", "/v2/orders", { ...plain, ...terms });
  }

  async accepted(terms: Json = {}): Promise<Json> {
    const { status, body } = await this.order(terms);
    if (status !== 200) throw new Error(`refused: ${JSON.stringify(body)}`);
    return body as Json;
  }

  /** Waits until the order, as REST shows it, has one of the statuses. */
  async reaches(id: unknown, ...statuses: readonly string[]): Promise<Json> {
    let order: Json = {};
    await until(
      async () =>
        statuses.includes(String((order = await this.get(`/v2/orders/${String(id)}`))["status"])),
      () => `order ${String(id)} in ${statuses.join(", ")}, found ${JSON.stringify(order)}`,
    );
    return order;
  }
}

const PATIENCE_MS = 5_000;
const POLL_MS = 2;

export async function until(
  condition: () => boolean | Promise<boolean>,
  expected: () => string,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${expected()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export type Event = Json & { readonly event: string; readonly order: Json };

/** A connection to /stream that keeps everything it receives. */
export class EventLog {
  readonly socket: WebSocket;
  readonly messages: Json[] = [];
  readonly binary: boolean[] = [];

  private constructor(venue: Venue) {
    this.socket = new WebSocket(`${venue.url.replace("http", "ws")}/stream`);
    this.socket.on("message", (message: Buffer, isBinary: boolean) => {
      this.binary.push(isBinary);
      this.messages.push(JSON.parse(message.toString("utf8")) as Json);
    });
  }

  /** Connected, but not yet authenticated. */
  static async connect(venue: Venue): Promise<EventLog> {
    const log = new EventLog(venue);
    await new Promise((resolve, reject) => {
      log.socket.once("open", resolve);
      log.socket.once("error", reject);
    });
    return log;
  }

  static async listening(venue: Venue, account = 0): Promise<EventLog> {
    const log = await EventLog.connect(venue);
    const spec = venue.accounts[account];
    log.say({ action: "authenticate", data: { key_id: spec?.key, secret_key: spec?.secret } });
    log.say({ action: "listen", data: { streams: ["trade_updates"] } });
    await log.until("the listen echo", () => log.messages.length >= 2);
    return log;
  }

  say(message: unknown): void {
    this.socket.send(typeof message === "string" ? message : JSON.stringify(message));
  }

  until(expected: string, condition: () => boolean): Promise<void> {
    return until(condition, () => `${expected}; found ${JSON.stringify(this.messages.slice(-5))}`);
  }

  /** The events of one order so far, by the venue's id. */
  of(id: unknown): readonly Event[] {
    return this.messages
      .filter((message) => message["stream"] === "trade_updates")
      .map((message) => message["data"] as Event)
      .filter(({ order }) => order["id"] === id);
  }

  async names(id: unknown, last: string): Promise<readonly string[]> {
    const names = (): readonly string[] => this.of(id).map(({ event }) => event);
    await this.until(`${last} of ${String(id)}`, () => names().includes(last));
    return names();
  }

  close(): void {
    this.socket.terminate();
  }
}
