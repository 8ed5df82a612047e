/** A message to many readers: encoded once for each codec that somebody needs. */
import { packed } from "./instant.ts";

export class Outgoing {
  readonly value: object;
  #json: string | undefined;
  #bytes: Uint8Array | undefined;

  constructor(value: object) {
    this.value = value;
  }

  get json(): string {
    return (this.#json ??= JSON.stringify(this.value));
  }

  get bytes(): Uint8Array {
    return (this.#bytes ??= packed(this.value));
  }
}

/** Every frame is an array, however few messages it has. */
export function frameOf(messages: readonly Outgoing[], msgpack: boolean): string | Buffer {
  if (!msgpack) return `[${messages.map(({ json }) => json).join(",")}]`;
  return Buffer.concat([arrayHead(messages.length), ...messages.map(({ bytes }) => bytes)]);
}

/** Source: the MessagePack specification, fixarray, array 16 and array 32. */
function arrayHead(length: number): Uint8Array {
  if (length < 16) return Uint8Array.of(0x90 | length);
  if (length < 65_536) return Uint8Array.of(0xdc, length >> 8, length & 255);
  const head = Buffer.alloc(5, 0xdd);
  head.writeUInt32BE(length, 1);
  return head;
}
