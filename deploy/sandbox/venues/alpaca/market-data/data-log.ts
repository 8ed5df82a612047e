/** A client of a data stream for tests: keeps every message, in JSON or MessagePack. */
import { decode, encode } from "@msgpack/msgpack";
import WebSocket from "ws";

import { until, type Json } from "../test-client.ts";
import type { Venue } from "../venue.ts";

export class DataLog {
  readonly socket: WebSocket;
  /** Each frame is an array of messages. */
  readonly frames: (readonly Json[])[] = [];
  readonly binary: boolean[] = [];
  readonly #msgpack: boolean;

  private constructor(venue: Venue, path: string, msgpack: boolean, headers: Json) {
    this.#msgpack = msgpack;
    this.socket = new WebSocket(venue.url.replace("http", "ws") + path, {
      headers: {
        ...(msgpack && { "Content-Type": "application/msgpack" }),
        ...(headers as Record<string, string>),
      },
    });
    this.socket.on("message", (bytes: Buffer, binary: boolean) => {
      this.binary.push(binary);
      const frame: unknown = binary ? decode(bytes) : JSON.parse(bytes.toString("utf8"));
      this.frames.push(frame as readonly Json[]);
    });
  }

  static async connect(
    venue: Venue,
    path: string,
    msgpack = false,
    headers: Json = {},
  ): Promise<DataLog> {
    const log = new DataLog(venue, path, msgpack, headers);
    await new Promise((resolve, reject) => {
      log.socket.once("open", resolve);
      log.socket.once("error", reject);
    });
    return log;
  }

  /** Connected, authenticated, and subscribed. */
  static async subscribed(
    venue: Venue,
    path: string,
    channels: Json,
    msgpack = false,
  ): Promise<DataLog> {
    const log = await DataLog.connect(venue, path, msgpack);
    log.authenticate(venue);
    log.say({ action: "subscribe", ...channels });
    await log.until("the echo", () => log.of("subscription").length > 0);
    return log;
  }

  authenticate(venue: Venue, account = 0): void {
    const { key, secret } = venue.accounts[account] ?? { key: "", secret: "" };
    this.say({ action: "auth", key, secret });
  }

  say(message: unknown): void {
    if (typeof message === "string") this.socket.send(message);
    else this.socket.send(this.#msgpack ? encode(message) : JSON.stringify(message));
  }

  get messages(): readonly Json[] {
    return this.frames.flat();
  }

  of(type: string): readonly Json[] {
    return this.messages.filter((message) => message["T"] === type);
  }

  get codes(): readonly unknown[] {
    return this.of("error").map((message) => message["code"]);
  }

  until(expected: string, condition: () => boolean): Promise<void> {
    return until(condition, () => `${expected}; found ${JSON.stringify(this.messages.slice(-4))}`);
  }

  close(): void {
    this.socket.terminate();
  }
}
