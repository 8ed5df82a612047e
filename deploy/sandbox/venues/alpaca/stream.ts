/**
 * The `/stream` WebSocket: authentication, the listen list, and trade_updates.
 *
 * There is no cursor and no replay: what is published while a client is away is gone, as on the
 * real stream. Source: Alpaca, websocket streaming; both authentication forms of the clients.
 */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import { encode } from "@msgpack/msgpack";
import { WebSocketServer, type RawData, type WebSocket } from "ws";

import type { Account, Order } from "./model.ts";
import type { Accounts } from "./accounts.ts";
import type { Faults } from "./faults.ts";
import type { EventName } from "./lifecycle.ts";
import { encodeFrames } from "./frames.ts";
import { asMessage, readMessage, wantsMsgpack, type Message } from "./message.ts";
import type { Session } from "./session.ts";
import type { VenueSettings } from "./venue-settings.ts";
import { Delivery, type Extra, type Outlet, type Told } from "./stream-delivery.ts";

const STREAMS: ReadonlySet<unknown> = new Set(["trade_updates"]);
const MAX_MESSAGE_BYTES = 64 * 1024;
/** A client this far behind is cut off, as the venue does with slow readers. */
const MAX_BUFFERED_BYTES = 256 * 1024 * 1024;

const FLUSH_MS = 1;

type Connection = Outlet & {
  readonly socket: WebSocket;
  readonly pipe: Duplex;
  readonly msgpack: boolean;
  readonly deadline: NodeJS.Timeout;
  /** Of the account that the upgrade's headers named, until it has authenticated. */
  readonly announced: Account | undefined;
  account: Account | undefined;
};

export class TradeUpdates {
  readonly #server: WebSocketServer;
  readonly #connections = new Set<Connection>();
  readonly #listeners = new Map<Account, Set<Connection>>();
  readonly #accounts: Accounts;
  readonly #faults: Faults;
  readonly #settings: VenueSettings;
  readonly #delivery: Delivery;
  #flushing = false;
  #afterFlush: (() => void)[] = [];
  /** Events published, by name, whether or not anyone listened. */
  readonly counts = new Map<string, number>();

  constructor(accounts: Accounts, session: Session, faults: Faults, settings: VenueSettings) {
    this.#accounts = accounts;
    this.#faults = faults;
    this.#settings = settings;
    this.#delivery = new Delivery(faults, session, () => this.#scheduleFlush());
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
    const announced = this.#accounts.find(request.headers["apca-api-key-id"]);
    const refused = this.#faults.fires("refuse_upgrade", {}) !== undefined;
    if (refused || this.#isExcess("upgrade", announced)) {
      return void pipe.end("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");
    }
    const msgpack = wantsMsgpack(request);
    this.#server.handleUpgrade(request, pipe, head, (socket) =>
      this.#connected(socket, pipe, msgpack, announced),
    );
  }

  /** Before it authenticates, a connection counts for the account its headers name, or for all. */
  #isExcess(at: "upgrade" | "refuse", account: Account | undefined): boolean {
    const { stream_connections: most, stream_excess } = this.#settings.current;
    if (most === 0 || stream_excess !== at) return false;
    const same = [...this.#connections].filter(
      (other) => account === undefined || (other.account ?? other.announced) === account,
    );
    return same.length >= most;
  }

  #connected(
    socket: WebSocket,
    pipe: Duplex,
    msgpack: boolean,
    announced: Account | undefined,
  ): void {
    const late = (): void => this.#fail(connection, "authentication timeout");
    const connection: Connection = {
      socket,
      pipe,
      msgpack,
      announced,
      deadline: setTimeout(late, this.#settings.current.auth_deadline_ms),
      account: undefined,
      outbox: [],
      keptBack: undefined,
      muted: false,
    };
    this.#connections.add(connection);
    socket.on("message", (message) => this.#received(connection, message));
    socket.on("close", () => this.#forget(connection));
    socket.on("error", () => this.#forget(connection));
  }

  #forget(connection: Connection): void {
    clearTimeout(connection.deadline);
    this.#connections.delete(connection);
    this.#setListening(connection, false);
  }

  #received(connection: Connection, raw: RawData): void {
    const message = readMessage(raw);
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
        this.#fail(connection, "invalid message");
    }
  }

  /** Source of the in-stream error: the apca crate, whose server closes after it. */
  #fail(connection: Connection, error_message: string): void {
    this.#say(connection, { action: "error", data: { error_message } });
    connection.socket.close();
  }

  #authenticate(connection: Connection, message: Message): void {
    if (this.#faults.fires("ignore_auth", {}) !== undefined) {
      clearTimeout(connection.deadline);
      return;
    }
    const form1 = asMessage(message["data"]);
    const key = form1 === undefined ? message["key"] : form1["key_id"];
    const secret = form1 === undefined ? message["secret"] : form1["secret_key"];
    const found = this.#accounts.find(key);
    const fault =
      this.#faults.fires("refuse_auth", {}) ??
      (form1 === undefined ? undefined : this.#faults.fires("refuse_auth_form1", {}));
    const known = found !== undefined && found.spec.secret === secret;
    const excess = known && connection.account === undefined && this.#isExcess("refuse", found);
    const authorized = known && fault === undefined && !excess;
    this.#say(connection, {
      stream: "authorization",
      data: {
        status: authorized ? "authorized" : "unauthorized",
        action: "authenticate",
        ...(!authorized && {
          message: excess ? "connection limit exceeded" : "access key verification failed",
        }),
      },
    });
    if (excess) connection.socket.close();
    if (!authorized) return;
    connection.account = found;
    clearTimeout(connection.deadline);
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
    const chance = { account: connection.account.spec.key };
    const drop = this.#faults.fires("drop_after_listen", chance);
    if (drop !== undefined)
      setTimeout(() => connection.socket.terminate(), this.#faults.delayMs(drop, 0)).unref();
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

  readonly publish = (order: Order, event: EventName, extra?: Extra): void => {
    this.counts.set(event, (this.counts.get(event) ?? 0) + 1);
    const listeners = this.#listeners.get(order.account);
    if (listeners === undefined) return;
    const frame = this.#delivery.frame(order, event, extra);
    for (const connection of listeners) this.#queue(connection, { order, event, frame });
    this.#scheduleFlush();
  };

  #queue(connection: Connection, told: Told): void {
    const verdict = this.#delivery.queue(connection, told);
    if (verdict === "cut") connection.socket.terminate();
    if (verdict === "fail") this.#fail(connection, "internal error");
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
  #flushOne({ socket, pipe, outbox, msgpack }: Connection): void {
    if (outbox.length === 0 || socket.readyState !== socket.OPEN) return;
    if (pipe.writableLength > MAX_BUFFERED_BYTES) {
      socket.terminate();
      return;
    }
    const frames = msgpack
      ? encodeFrames(outbox.map(packed), "binary")
      : encodeFrames(outbox, this.#settings.current.frames);
    pipe.write(frames);
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
    for (const { socket, deadline } of this.#connections) {
      clearTimeout(deadline);
      socket.terminate();
    }
    this.#server.close();
  }
}

/** Times stay text: unlike market data, these messages have no published MessagePack types. */
const packed = (text: string): Uint8Array => encode(JSON.parse(text));
