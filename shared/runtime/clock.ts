/** The wall clock, for time stamps and validity, and the steady clock, for durations. */

/** RFC 3339 UTC with milliseconds. */
export const now = (): string => new Date().toISOString();

/** Milliseconds on a clock that never goes back; the zero point means nothing. */
export const steadyMs = (): number => performance.now();

/** Resolves after `ms`, or at once when `signal` aborts; never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal?.addEventListener("abort", finish, { once: true });
  });
}
