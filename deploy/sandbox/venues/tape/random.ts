/**
 * Seeded randomness. Each use has its own stream, named by a label, so that one more coin in the
 * fault table never moves a price.
 */

/** @returns a number in [0, 1) */
export type Random = () => number;

export function seededRandom(seed: number, label: string): Random {
  let [a, b, c, d] = [seed | 0, hash(label), 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4_294_967_296;
  };
  // The first outputs of sfc32 still show the seed.
  for (let i = 0; i < 16; i += 1) next();
  return next;
}

/** A standard normal value (Box-Muller). */
export function gaussian(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

function hash(label: string): number {
  let h = 2_166_136_261;
  for (let i = 0; i < label.length; i += 1) h = Math.imul(h ^ label.charCodeAt(i), 16_777_619);
  return h | 0;
}
