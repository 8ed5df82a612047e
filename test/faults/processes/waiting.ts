/** Waiting for a condition, for a bounded time. */
import { pause } from "../../../shared/runtime/clock.ts";

const LOOK_MS = 100;

/** @returns false when the bound passed first */
export async function within(
  boundMs: number,
  condition: () => Promise<boolean> | boolean,
): Promise<boolean> {
  const deadline = performance.now() + boundMs;
  for (;;) {
    if (await condition()) return true;
    if (performance.now() > deadline) return false;
    await pause(LOOK_MS);
  }
}

/** @throws when it does not hold within the bound */
export async function until(
  what: string,
  boundMs: number,
  condition: () => Promise<boolean> | boolean,
): Promise<void> {
  if (!(await within(boundMs, condition))) throw new Error(`${what}: not within ${boundMs} ms`);
}
