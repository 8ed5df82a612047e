/**
 * The `/stream` WebSocket: authentication, the listen list, and trade_updates.
 *
 * There is no cursor and no replay: what is published while a client is away is gone, as on the
 * real stream. Source: Alpaca, websocket streaming; both authentication forms of the clients.
 */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import { WebSocketServer, type RawData, type WebSocket } from "ws";

import type { Account, Order, Told } from "./model.ts";
import type { Accounts } from "./accounts.ts";
import type { Faults } from "./faults.ts";
import type { EventName } from "./lifecycle.ts";
import { eventText } from "./event-text.ts";
import { encodeFrames } from "./frames.ts";
import type { Session } from "./session.ts";

const STREAMS: ReadonlySet<unknown> = new Set(["trade_updates"]);
const MAX_MESSAGE_BYTES = 64 * 1024;
/** A client this far behind is cut off, as the venue does with slow readers. */
const MAX_BUFFERED_BYTES = 256 * 1024 * 1024;

const FLUSH_MS = 1;

type Connection = {
  readonly socket: WebSocket;
  readonly pipe: Duplex;
  account: Account | undefined;
  outbox: string[];
  /** An event kept back until the next one has gone. */
  keptBack: string | undefined;
};

export type StreamOptions = { readonly frames: "binary" | "text" };

export class TradeUpdates {
  readonly #server: WebSocketServer;
  readonly #connections = new Set<Connection>();
  readonly #listeners = new Map<Account, Set<Connection>>();
  readonly #accounts: Accounts;
  readonly #session: Session;
  readonly #faults: Faults;
  readonly #options: StreamOptions;
  #flushing = false;
  #afterFlush: (() => void)[] = [];
  /** Events published, by name, whether or not anyone listened. */
  readonly counts = new Map<string, number>();

  constructor(accounts: Accounts, session: Session, faults: Faults, options: StreamOptions) {
    this.#accounts = accounts;
    this.#session = session;
    this.#faults = faults;
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: MAX_MESSAGE_BYTES,
    });
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** Connections that hear trade_updates now. */
  get listening(): number {
    return [...this.#listeners.values()].reduce((sum, set) => sum + set.size, 0);
  }

  upgrade(request: IncomingMessage, pipe: Duplex, head: Buffer): void {
    const path = (request.url ?? "").split("?")[0];
    if (path !== "/stream")
      return void pipe.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    if (this.#faults.fires("refuse_upgrade", {}) !== undefined) {
      return void pipe.end("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");
    }
    this.#server.handleUpgrade(request, pipe, head, (socket) => this.#connected(socket, pipe));
  }

  #connected(socket: WebSocket, pipe: Duplex): void {
    const connection: Connection = {
      socket,
      pipe,
      account: undefined,
      outbox: [],
      keptBack: undefined,
    };
    this.#connections.add(connection);
    socket.on("message", (message) => this.#received(connection, message));
    socket.on("close", () => this.#forget(connection));
    socket.on("error", () => this.#forget(connection));
  }

  #forget(connection: Connection): void {
    this.#connections.delete(connection);
    this.#setListening(connection, false);
  }

  #received(connection: Connection, raw: RawData): void {
    const message = parse(raw);
    switch (message?.["action"]) {
      case "authenticate":
      case "auth": {
        this.#authenticate(connection, message);
        return;
      }
      case "listen": {
        this.#listen(connection, message);
        return;
      }
      default:
        this.#say(connection, { action: "error", data: { error_message: "invalid message" } });
        connection.socket.close();
    }
  }

  #authenticate(connection: Connection, message: Message): void {
    const form1 = asMessage(message["data"]);
    const key = form1 === undefined ? message["key"] : form1["key_id"];
    const secret = form1 === undefined ? message["secret"] : form1["secret_key"];
    const found = this.#accounts.find(key);
    const fault =
      this.#faults.fires("refuse_auth", {}) ??
      (form1 === undefined ? undefined : this.#faults.fires("refuse_auth_form1", {}));
    const authorized = found !== undefined && found.spec.secret === secret && fault === undefined;
    if (authorized) connection.account = found;
    this.#say(connection, {
      stream: "authorization",
      data: {
        status: authorized ? "authorized" : "unauthorized",
        action: "authenticate",
        ...(!authorized && { message: "access key verification failed" }),
      },
    });
  }

  /** Sets the list: an empty one stops the events, unknown streams are left out of the echo. */
  #listen(connection: Connection, message: Message): void {
    if (connection.account === undefined) {
      const data = { status: "unauthorized", action: "listen" };
      this.#say(connection, { stream: "authorization", data });
      return;
    }
    const asked = asMessage(message["data"])?.["streams"];
    const streams = Array.isArray(asked)
      ? [...new Set(asked)].filter((name) => STREAMS.has(name))
      : [];
    this.#setListening(connection, streams.length > 0);
    this.#say(connection, { stream: "listening", data: { streams } });
  }

  #setListening(connection: Connection, listening: boolean): void {
    const { account } = connection;
    if (account === undefined) return;
    const set = this.#listeners.get(account) ?? new Set<Connection>();
    if (listening) this.#listeners.set(account, set.add(connection));
    else if (set.delete(connection) && set.size === 0) this.#listeners.delete(account);
  }

  #say(connection: Connection, message: object): void {
    connection.outbox.push(JSON.stringify(message));
    this.#flushOne(connection);
  }

  readonly publish = (order: Order, event: EventName, told?: Told): void => {
    this.counts.set(event, (this.counts.get(event) ?? 0) + 1);
    const listeners = this.#listeners.get(order.account);
    if (listeners === undefined) return;
    const frame = eventText(order, event, told, this.#session);
    for (const connection of listeners) this.#queue(connection, order, event, frame);
    this.#scheduleFlush();
  };

  #queue(connection: Connection, order: Order, event: EventName, frame: string): void {
    const chance = { account: order.account.spec.key, clientOrderId: order.clientOrderId };
    const faults = this.#faults;
    if (faults.fires("drop_stream", chance) !== undefined) {
      connection.socket.terminate();
      return;
    }
    if (faults.fires("mute_stream", chance) !== undefined) return;
    if (faults.fires("drop_event", chance) !== undefined) return;
    const late = faults.fires("delay_event", chance);
    if (late !== undefined) {
      const send = (): void => {
        connection.outbox.push(frame);
        this.#flushOne(connection);
      };
      setTimeout(send, faults.delayMs(late, 200)).unref();
      return;
    }
    if (connection.keptBack === undefined && faults.fires("reorder_event", chance) !== undefined) {
      connection.keptBack = frame;
      return;
    }
    connection.outbox.push(frame);
    if (connection.keptBack !== undefined) connection.outbox.push(connection.keptBack);
    connection.keptBack = undefined;
    if (faults.fires("duplicate_event", chance) !== undefined) connection.outbox.push(frame);
    if (event === "fill" && faults.fires("replay_new", chance) !== undefined) {
      connection.outbox.push(eventText(order, "new", undefined, this.#session));
    }
  }

  /** Events leave together, every millisecond or so: one write serves many orders. */
  #scheduleFlush(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    setTimeout(this.#flush, FLUSH_MS);
  }

  /** Calls back once what has been published up to now is on its way. */
  afterFlush(done: () => void): void {
    this.#afterFlush.push(done);
    this.#scheduleFlush();
  }

  readonly #flush = (): void => {
    this.#flushing = false;
    for (const connection of this.#connections) this.#flushOne(connection);
    const waiting = this.#afterFlush;
    this.#afterFlush = [];
    for (const done of waiting) done();
  };

  /** Straight to the socket: the library would write each frame in two pieces. */
  #flushOne({ socket, pipe, outbox }: Connection): void {
    if (outbox.length === 0 || socket.readyState !== socket.OPEN) return;
    if (pipe.writableLength > MAX_BUFFERED_BYTES) {
      socket.terminate();
      return;
    }
    pipe.write(encodeFrames(outbox, this.#options.frames));
    outbox.length = 0;
  }

  /** Cuts every connection (of one account), without a closing handshake. */
  drop(key?: string): number {
    let dropped = 0;
    for (const { socket, account } of this.#connections) {
      if (key !== undefined && account?.spec.key !== key) continue;
      socket.terminate();
      dropped += 1;
    }
    return dropped;
  }

  close(): void {
    for (const { socket } of this.#connections) socket.terminate();
    this.#server.close();
  }
}

type Message = Readonly<Record<string, unknown>>;

function asMessage(value: unknown): Message | undefined {
  return typeof value === "object" && value !== null ? (value as Message) : undefined;
}

function parse(raw: RawData): Message | undefined {
  try {
    const bytes = Array.isArray(raw) ? Buffer.concat(raw) : Buffer.from(raw as ArrayBuffer);
    return asMessage(JSON.parse(bytes.toString("utf8")));
  } catch {
    return undefined;
  }
}
