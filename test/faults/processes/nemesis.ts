/**
 * Draws what goes wrong, period by period, from a seed, and makes it so. A period has a random subset
 * of the kinds, some of them at once; one period in four is quiet, for an error that needs peace to
 * show. The kinds of a group come up in turn, so that a long run leaves none out.
 */
import { seededRandom, type Random } from "../../../deploy/sandbox/venues/tape/random.ts";
import { pause } from "../../../shared/runtime/clock.ts";
import { edgeFaults } from "./edge-faults.ts";
import { between, type Fault, type Kind } from "./fault.ts";
import type { Rig } from "./rig.ts";
import { natsFaults, redisFaults } from "./server-faults.ts";
import { venueFaults } from "./venue-faults.ts";
import { workerFaults } from "./worker-faults.ts";

const GROUPS: readonly (readonly Kind[])[] = [
  workerFaults,
  edgeFaults,
  natsFaults,
  redisFaults,
  venueFaults,
];

export const KINDS: readonly string[] = GROUPS.flat().map(({ name }) => name);

export type Planned = Fault & { readonly afterMs: number };

export type Nemesis = {
  /** What goes wrong in the next period; nothing in one of four. */
  readonly draw: () => readonly Planned[];
};

const QUIET_SHARE = 0.25;
const FAULTS_MOST = 4;
const AFTER_MOST_MS = 3_000;

/** @param only kinds to draw from; all when it is empty */
export function openNemesis(seed: number, only: readonly string[] = []): Nemesis {
  const stranger = only.find((name) => !KINDS.includes(name));
  if (stranger !== undefined) {
    throw new RangeError(`no such fault: there are ${KINDS.join(", ")}, not ${stranger}`);
  }
  const random = seededRandom(seed, "nemesis");
  const isMeant = ({ name }: Kind): boolean => only.length === 0 || only.includes(name);
  const decks = GROUPS.map((kinds) => kinds.filter(isMeant))
    .filter((kinds) => kinds.length > 0)
    .map((kinds) => openDeck(kinds, random));
  return {
    draw: () => {
      if (random() < QUIET_SHARE) return [];
      const faults = new Map<string, Planned>();
      for (let left = between(random, 1, FAULTS_MOST); left > 0; left -= 1) {
        const deck = decks[Math.floor(random() * decks.length)];
        const fault = deck?.().draw(random);
        const afterMs = between(random, 0, AFTER_MOST_MS);
        if (fault !== undefined) faults.set(fault.target, { ...fault, afterMs });
      }
      return [...faults.values()];
    },
  };
}

/** Each of them once before any comes again, in a new order each time. */
function openDeck(kinds: readonly Kind[], random: Random): () => Kind {
  let left: Kind[] = [];
  return () => {
    if (left.length === 0) left = [...kinds];
    const [drawn] = left.splice(Math.floor(random() * left.length), 1);
    if (drawn === undefined) throw new RangeError("an empty deck");
    return drawn;
  };
}

export type Told = {
  readonly began: (fault: Fault) => void;
  readonly failed: (fault: Fault, error: unknown) => void;
};

/** Resolves when all of it is over. */
export async function strike(rig: Rig, period: readonly Planned[], told: Told): Promise<void> {
  await Promise.all(
    period.map(async (fault) => {
      await pause(fault.afterMs);
      try {
        const heal = await fault.begin(rig);
        told.began(fault);
        await pause(fault.holdMs);
        await heal();
      } catch (error) {
        told.failed(fault, error); // one fault can stand in another's way: the end heals all
      }
    }),
  );
}
