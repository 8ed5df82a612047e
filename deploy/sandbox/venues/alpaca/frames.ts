/**
 * WebSocket frames of a server, many in one buffer: unmasked, unfragmented, not compressed.
 * Source: RFC 6455, section 5.2.
 */
const FINAL = 0x80;
const OPCODES = { text: 1, binary: 2 } as const;
const MAX_HEADER_BYTES = 10;

/** Text, or bytes that are a message already. */
export type Payload = string | Uint8Array;

export function encodeFrames(payloads: readonly Payload[], kind: keyof typeof OPCODES): Buffer {
  let room = 0;
  for (const payload of payloads) room += mostBytes(payload) + MAX_HEADER_BYTES;
  const buffer = Buffer.allocUnsafe(room);
  let at = 0;
  for (const payload of payloads) {
    // The length goes first, so the payload is written behind the longest header it may need.
    const start = at + headerBytes(mostBytes(payload));
    const length = write(buffer, payload, start);
    const header = headerBytes(length);
    if (at + header !== start) buffer.copyWithin(at + header, start, start + length);
    writeHeader(buffer, at, FINAL | OPCODES[kind], length);
    at += header + length;
  }
  return buffer.subarray(0, at);
}

/** Three bytes for each UTF-16 unit are always enough. */
const mostBytes = (payload: Payload): number =>
  typeof payload === "string" ? payload.length * 3 : payload.length;

function write(buffer: Buffer, payload: Payload, start: number): number {
  if (typeof payload === "string") return buffer.write(payload, start, "utf8");
  buffer.set(payload, start);
  return payload.length;
}

function headerBytes(length: number): number {
  if (length < 126) return 2;
  return length < 65_536 ? 4 : MAX_HEADER_BYTES;
}

function writeHeader(buffer: Buffer, at: number, first: number, length: number): void {
  buffer[at] = first;
  if (length < 126) buffer[at + 1] = length;
  else if (length < 65_536) {
    buffer[at + 1] = 126;
    buffer.writeUInt16BE(length, at + 2);
  } else {
    buffer[at + 1] = 127;
    buffer.writeBigUInt64BE(BigInt(length), at + 2);
  }
}
