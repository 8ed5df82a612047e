/**
 * A process's connection to a server: what is said on it arrives in order, after a while. Cut, what
 * is said is held back until it heals or is lost, each way by itself.
 */
import type { Seeded } from "./seeded.ts";
import type { Process, World } from "./world.ts";

export type Way = "there" | "back";

export type Link = {
  /** Runs at the server, the world's event: what was sent goes on without its sender. */
  readonly there: (run: () => void) => void;
  /** Runs at the process. */
  readonly back: (run: () => void) => void;
  /** @param loses what is said meanwhile is gone; otherwise it is late */
  readonly cut: (way: Way, ms: number, loses: boolean) => void;
  /** Each message takes this much longer. */
  readonly slow: (ms: number, extraMs: number) => void;
  /** What the process said last did not leave it: killed, it took that with it. */
  readonly forgetUnsent: () => void;
};

/** Between two machines of one site. */
const LEAST_MS = 0.1;
const MOST_MS = 1.5;
/** What was said so recently may still lie in the process. */
const UNSENT_MS = 0.3;

export function openLink(world: World, draw: Seeded, owner: Process): Link {
  const lastAt: Record<Way, number> = { there: 0, back: 0 };
  const cutUntil: Record<Way, number> = { there: 0, back: 0 };
  const loses: Record<Way, boolean> = { there: false, back: false };
  let slowUntil = 0;
  let extraMs = 0;
  let unsent: { readonly at: number; readonly cancel: () => void }[] = [];

  /** @returns how long it takes, undefined for never */
  function delayOf(way: Way): number | undefined {
    const nowMs = world.timeMs();
    const isCut = cutUntil[way] > nowMs;
    if (isCut && loses[way]) return undefined;
    const slowly = slowUntil > nowMs ? draw.fraction() * extraMs : 0;
    const from = isCut ? cutUntil[way] : nowMs;
    const at = Math.max(lastAt[way], from + draw.between(LEAST_MS, MOST_MS) + slowly);
    lastAt[way] = at;
    return at - nowMs;
  }

  return {
    there(run) {
      const delay = delayOf("there");
      if (delay === undefined) return;
      const nowMs = world.timeMs();
      unsent = unsent.filter(({ at }) => at > nowMs - UNSENT_MS);
      unsent.push({ at: nowMs, cancel: world.after(delay, undefined, run) });
    },
    back(run) {
      const delay = delayOf("back");
      if (delay !== undefined) world.after(delay, owner, run);
    },
    cut(way, ms, isLossy) {
      cutUntil[way] = Math.max(cutUntil[way], world.timeMs() + ms);
      loses[way] = isLossy;
    },
    slow(ms, extra) {
      slowUntil = world.timeMs() + ms;
      extraMs = extra;
    },
    forgetUnsent() {
      const nowMs = world.timeMs();
      for (const { at, cancel } of unsent) if (at > nowMs - UNSENT_MS) cancel();
      unsent = [];
    },
  };
}
