/**
 * A time of market data: RFC 3339 text in JSON, the timestamp extension in MessagePack. Source:
 * Alpaca, streaming market data; the MessagePack specification, extension type -1.
 */
import {
  encodeTimeSpecToTimestamp,
  Encoder,
  EXT_TIMESTAMP,
  ExtensionCodec,
} from "@msgpack/msgpack";

import { timeText } from "../clock.ts";

export class Instant {
  readonly us: number;
  /** Below the microsecond, 0 to 999. */
  readonly nanos: number;

  constructor(us: number, nanos: number) {
    this.us = us;
    this.nanos = nanos;
  }

  toJSON(): string {
    return timeText(this.us, this.nanos);
  }
}

/** The venue writes nanoseconds but measures microseconds: the rest is made up, always the same. */
export const at = (us: number): Instant => new Instant(us, us % 60_000_000 === 0 ? 0 : us % 997);

const codec = new ExtensionCodec();
codec.register({
  type: EXT_TIMESTAMP,
  encode: (value) => {
    if (!(value instanceof Instant)) return null;
    const sec = Math.floor(value.us / 1_000_000);
    return encodeTimeSpecToTimestamp({
      sec,
      nsec: (value.us - sec * 1_000_000) * 1000 + value.nanos,
    });
  },
  decode: () => null,
});
const encoder = new Encoder({ extensionCodec: codec });

export const packed = (message: unknown): Uint8Array => encoder.encode(message);
