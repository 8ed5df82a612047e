/**
 * Everything random in a process, from one place: nothing else in shared/ or workers/ may draw. That
 * is what lets a simulation repeat a run.
 */
import { randomBytes, randomUUID } from "node:crypto";

export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** Of no other thing, ever. */
  readonly uniqueId: () => string;
  /** Lower case hexadecimal digits, two for each byte. */
  readonly hex: (bytes: number) => string;
};

const system: Chance = {
  fraction: () => Math.random(),
  uniqueId: () => randomUUID(),
  hex: (bytes) => randomBytes(bytes).toString("hex"),
};

let chance = system;

/** Replaces the process's randomness, for a simulation. @returns puts the system's back */
export function useChance(other: Chance): () => void {
  chance = other;
  return () => {
    chance = system;
  };
}

export const fraction = (): number => chance.fraction();
export const uniqueId = (): string => chance.uniqueId();
export const hex = (bytes: number): string => chance.hex(bytes);
