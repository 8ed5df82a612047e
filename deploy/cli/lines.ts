/**
 * Bytes to lines, without ever holding more than one chunk and one line: a line that is too long is
 * counted, not kept. The source is read no faster than the lines are taken.
 */

export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  /** Longer than allowed; its bytes are gone. */
  | { readonly number: number; readonly tooLong: number };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * @returns the lines that each chunk of the source completes, without their line breaks; lines of
 *   nothing but spaces are passed over, but counted
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let begun: Uint8Array[] = [];
  let length = 0;
  let lastByte = 0;

  const add = (piece: Uint8Array): void => {
    length += piece.length;
    lastByte = piece.at(-1) ?? lastByte;
    if (length <= maxBytes + 1)
      begun.push(piece); // one more for a carriage return
    else begun = [];
  };
  const finish = (): Line | undefined => {
    const bytes = begun.length === 1 && begun[0] !== undefined ? begun[0] : Buffer.concat(begun);
    const whole = lastByte === CARRIAGE_RETURN ? length - 1 : length;
    begun = [];
    length = 0;
    lastByte = 0;
    number += 1;
    if (whole > maxBytes) return { number, tooLong: whole };
    const text = bytes.subarray(0, whole);
    return isBlank(text) ? undefined : { number, bytes: text };
  };

  for await (const chunk of source) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      const line = finish();
      if (line !== undefined) lines.push(line);
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  const last = length > 0 ? finish() : undefined;
  if (last !== undefined) yield [last];
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === SPACE || byte === TAB);
