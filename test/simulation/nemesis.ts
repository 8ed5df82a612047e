/** Which faults, and when: a random subset of their kinds for each period, one period in four quiet. */
import type { Seeded } from "./core/seeded.ts";
import { faultKinds, faults, type FaultKind, type Target } from "./faults.ts";

const PERIODS = 8;
const KINDS_MOST = 6;
const QUIET_SHARE = 0.25;

export type Strike = { readonly at: number; readonly kind: FaultKind };

/** @param isAllowed what this run can be asked to survive */
export function planStrikes(
  draw: Seeded,
  count: number,
  withinMs: number,
  isAllowed: (kind: FaultKind) => boolean,
): readonly Strike[] {
  const [one, ...more] = faultKinds.filter(isAllowed);
  if (one === undefined) return [];
  const loud: { readonly from: number; readonly kinds: readonly FaultKind[] }[] = [];
  const length = withinMs / PERIODS;
  for (let period = 0; period < PERIODS; period++) {
    if (draw.chance(QUIET_SHARE)) continue;
    const kinds = Array.from({ length: draw.whole(1, KINDS_MOST) }, () =>
      draw.pick([one, ...more]),
    );
    loud.push({ from: period * length, kinds });
  }
  const [first, ...others] = loud;
  if (first === undefined) return [];
  return Array.from({ length: count }, () => {
    const { from, kinds } = draw.pick([first, ...others]);
    const kind = draw.pick(kinds as [FaultKind, ...FaultKind[]]);
    return { at: from + draw.between(0, length), kind };
  });
}

export function strike(
  strikes: readonly Strike[],
  target: Target,
  count: (what: string) => void,
): void {
  for (const { at, kind } of strikes) {
    target.world.after(at, undefined, () => {
      count(kind);
      faults[kind](target);
    });
  }
}
