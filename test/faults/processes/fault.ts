/** One thing that goes wrong for a while, drawn from the seed before it begins. */
import type { Random } from "../../../deploy/sandbox/venues/tape/random.ts";
import type { Rig } from "./rig.ts";

export type Fault = {
  /** Counted under this name. */
  readonly kind: string;
  /** What it befalls: one fault at a time. */
  readonly target: string;
  /** How long it lasts. */
  readonly holdMs: number;
  /** @returns what ends it */
  readonly begin: (rig: Rig) => Promise<Heal>;
};

export type Heal = () => Promise<void>;

export type Kind = {
  readonly name: string;
  readonly draw: (random: Random) => Fault;
};

export const between = (random: Random, least: number, most: number): number =>
  Math.round(least + random() * (most - least));

export function oneOfThese<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to draw from");
  return item;
}

export const nothing: Heal = async () => undefined;
