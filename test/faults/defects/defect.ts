/** A defect planted on purpose: a change of compiled code, and the invariants that must notice it. */

import type { FaultKind } from "../../simulation/faults.ts";

/** In a file of `dist`, without that folder and the extension. White space in `find` matches any. */
export type Patch = { readonly file: string; readonly find: string; readonly replace: string };

export type Defect = {
  readonly name: string;
  /** The mistake, as somebody could make it. */
  readonly mistake: string;
  readonly patches: readonly Patch[];
  /** Invariants of which at least one must break. */
  readonly caughtBy: readonly string[];
  /** Settings of the runs that show it, where the usual ones seldom do. */
  readonly kinds?: readonly FaultKind[];
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** @throws {Error} where the text is not found exactly once: the code has changed, and the defect must follow */
export function applyPatch(source: string, { file, find, replace }: Patch): string {
  const pattern = new RegExp(
    find
      .trim()
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
    "g",
  );
  const found = source.match(pattern)?.length ?? 0;
  if (found !== 1)
    throw new Error(`${file}: found ${JSON.stringify(find)} ${found} times, expected once`);
  return source.replace(pattern, () => replace);
}
