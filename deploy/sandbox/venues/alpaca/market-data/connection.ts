/**
 * One client of a data stream: the handshake, its subscriptions, its batches. Source of the
 * protocol: Alpaca, streaming market data. There is no replay and no sequence number.
 */
import type { WebSocket } from "ws";

import type { Faults } from "../faults.ts";
import type { Message } from "../message.ts";
import type { Account } from "../model.ts";
import type { VenueSettings } from "../venue-settings.ts";
import { ERRORS, FATAL, type Channel, type Endpoint } from "./endpoints.ts";
import { frameOf, Outgoing } from "./outgoing.ts";
import { Subscriptions } from "./subscriptions.ts";

const BASIC_SYMBOLS = 30;
const BASIC_OPTION_SYMBOLS = 200;
const PLUS_OPTION_SYMBOLS = 1_000;
/** A reader this far behind is told that it is slow, and cut off. */
const MOST_BUFFERED = 8 * 1024 * 1024;

export type ConnectionContext = {
  readonly faults: Faults;
  readonly settings: VenueSettings;
  /** The account of these credentials, if they are right. */
  readonly authenticate: (key: unknown, secret: unknown) => Account | undefined;
  /** Whether the account may have one more connection to this endpoint. */
  readonly hasRoom: (account: Account) => boolean;
  /** What a new subscriber gets at once: the books of coins. */
  readonly greeting: (subscriptions: Subscriptions) => readonly Outgoing[];
};

export class DataConnection {
  readonly endpoint: Endpoint;
  readonly socket: WebSocket;
  readonly subscriptions: Subscriptions;
  account: Account | undefined;
  readonly #context: ConnectionContext;
  readonly #msgpack: boolean;
  readonly #deadline: NodeJS.Timeout;
  #outbox: Outgoing[] = [];
  #flushing = false;

  constructor(socket: WebSocket, endpoint: Endpoint, msgpack: boolean, context: ConnectionContext) {
    this.socket = socket;
    this.endpoint = endpoint;
    this.subscriptions = new Subscriptions(endpoint);
    this.#msgpack = msgpack;
    this.#context = context;
    const { auth_deadline_ms } = context.settings.current;
    this.#deadline = setTimeout(() => this.#error(404), auth_deadline_ms);
    this.#control({ T: "success", msg: "connected" });
  }

  forget(): void {
    clearTimeout(this.#deadline);
  }

  /** @param message undefined for one that could not be read */
  received(message: Message | undefined): void {
    const chance = { account: this.account?.spec.key };
    const fault = this.#context.faults.fires("data_error", chance);
    if (fault !== undefined) {
      this.#error(fault.code ?? 500);
      return;
    }
    switch (message?.["action"]) {
      case "auth":
        this.authenticate(message["key"], message["secret"]);
        return;
      case "subscribe":
      case "unsubscribe":
        this.#subscribe(message);
        return;
      default:
        this.#error(400);
    }
  }

  authenticate(key: unknown, secret: unknown): void {
    if (this.#context.faults.fires("ignore_auth", {}) !== undefined) {
      clearTimeout(this.#deadline);
      return;
    }
    const account = this.#admitted(key, secret);
    if (typeof account === "number") {
      this.#error(account);
      return;
    }
    clearTimeout(this.#deadline);
    this.account = account;
    this.#control({ T: "success", msg: "authenticated" });
  }

  /** @returns the account, or the code of why there is none */
  #admitted(key: unknown, secret: unknown): Account | number {
    const { authenticate, faults, hasRoom, settings } = this.#context;
    if (this.account !== undefined) return 403;
    if (this.endpoint.msgpackOnly && !this.#msgpack) return 412;
    const refused = faults.fires("refuse_auth", {}) !== undefined;
    const account = refused ? undefined : authenticate(key, secret);
    if (account === undefined) return 402;
    if (this.endpoint.paid && settings.current.data_plan === "basic") return 409;
    return hasRoom(account) ? account : 406;
  }

  #subscribe(message: Message): void {
    const wrong =
      this.account === undefined ? 401 : this.subscriptions.apply(message, this.#symbolLimit());
    if (wrong !== undefined) {
      this.#error(wrong);
      return;
    }
    this.#control(this.subscriptions.echo());
    for (const one of this.#context.greeting(this.subscriptions)) this.#push(one);
  }

  #symbolLimit(): number | undefined {
    const basic = this.#context.settings.current.data_plan === "basic";
    switch (this.endpoint.kind) {
      case "stock":
        return basic && this.endpoint.feed !== "test" ? BASIC_SYMBOLS : undefined;
      case "option":
        return basic ? BASIC_OPTION_SYMBOLS : PLUS_OPTION_SYMBOLS;
      case "coin":
      case "news":
        return undefined;
    }
  }

  tell(channel: Channel, symbol: string, message: Outgoing): void {
    if (this.subscriptions.has(channel, symbol)) this.#push(message);
  }

  #push(message: Outgoing): void {
    const { faults, settings } = this.#context;
    const chance = { account: this.account?.spec.key };
    if (faults.fires("data_mute", chance) !== undefined) return;
    if (faults.fires("data_drop_message", chance) !== undefined) return;
    this.#outbox.push(message);
    if (faults.fires("data_duplicate_message", chance) !== undefined) this.#outbox.push(message);
    if (this.#flushing) return;
    this.#flushing = true;
    setTimeout(() => this.#flush(), settings.current.data_batch_ms).unref();
  }

  #flush(): void {
    const { faults } = this.#context;
    const chance = { account: this.account?.spec.key };
    this.#flushing = false;
    const batch = this.#outbox;
    this.#outbox = [];
    if (batch.length === 0) return;
    if (faults.fires("data_drop_stream", chance) !== undefined) {
      this.socket.terminate();
      return;
    }
    if (this.socket.bufferedAmount > MOST_BUFFERED) {
      this.#error(407);
      return;
    }
    const late = faults.fires("data_delay", chance);
    if (late === undefined) this.#write(batch);
    else setTimeout(() => this.#write(batch), faults.delayMs(late, 200)).unref();
  }

  #write(batch: readonly Outgoing[]): void {
    if (this.socket.readyState === this.socket.OPEN)
      this.socket.send(frameOf(batch, this.#msgpack));
  }

  /** Control messages leave at once, and alone. */
  #control(message: object): void {
    this.#write([new Outgoing(message)]);
  }

  #error(code: number): void {
    this.#control({ T: "error", code, msg: ERRORS[code] ?? "internal error" });
    if (FATAL.has(code)) this.socket.close();
  }
}
