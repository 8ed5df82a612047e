/** Randomness that a seed decides. Each part of a run draws from its own, so that none shifts another's. */

export type Seeded = {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** True this often, of 1. */
  readonly chance: (share: number) => boolean;
  /** Whole, both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  readonly hex: (bytes: number) => string;
  /** Independent of this one and of every fork under another name. */
  readonly fork: (name: string) => Seeded;
};

/** FNV-1a, 32 bits. */
function hash(text: string, start = 0x811c9dc5): number {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** sfc32 of PractRand, seeded by a text. */
export function seeded(text: string): Seeded {
  let a = hash(text);
  let b = hash(text, a ^ 0x9e3779b9);
  let c = hash(text, b ^ 0x85ebca6b);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  const fraction = (): number => next() / 0x1_0000_0000;
  return {
    fraction,
    chance: (share) => fraction() < share,
    whole: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    between: (least, most) => least + fraction() * (most - least),
    pick: (from) => from[Math.floor(fraction() * from.length)] ?? from[0],
    hex: (bytes) => {
      let digits = "";
      while (digits.length < bytes * 2) digits += next().toString(16).padStart(8, "0");
      return digits.slice(0, bytes * 2);
    },
    fork: (name) => seeded(`${text}/${name}`),
  };
}
