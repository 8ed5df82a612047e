/** Messages of WebSocket clients: JSON or MessagePack, whichever they sent. */
import type { IncomingMessage } from "node:http";

import { decode } from "@msgpack/msgpack";
import type { RawData } from "ws";

export type Message = Readonly<Record<string, unknown>>;

export function asMessage(value: unknown): Message | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Message) : undefined;
}

/** What JSON objects begin with; in MessagePack it is the number 123, which is no message. */
const BRACE = 0x7b;

/** @returns undefined for what cannot be read, or is no object */
export function readMessage(raw: RawData): Message | undefined {
  const bytes = Array.isArray(raw) ? Buffer.concat(raw) : Buffer.from(raw as ArrayBuffer);
  try {
    const first = bytes.toString("utf8", 0, 64).trimStart().charCodeAt(0);
    return asMessage(first === BRACE ? JSON.parse(bytes.toString("utf8")) : decode(bytes));
  } catch {
    return undefined;
  }
}

/** The codec is chosen by a header of the upgrade. Source: Alpaca, streaming market data. */
export const wantsMsgpack = (request: IncomingMessage): boolean =>
  (request.headers["content-type"] ?? "").startsWith("application/msgpack");
