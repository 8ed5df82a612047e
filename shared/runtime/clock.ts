/**
 * The wall clock, for time stamps and validity; the steady clock, for durations; and the only timers.
 *
 * One clock serves the process, and nothing else in shared/ or workers/ may ask for the time: lint
 * says so. That is what lets a simulation put its own in the place of the system's.
 */

/** Calls off what was to run; harmless afterwards. */
export type Cancel = () => void;

export type Clock = {
  /** Milliseconds since 1970. */
  readonly wallMs: () => number;
  /** Milliseconds that never go back; the zero point means nothing. */
  readonly steadyMs: () => number;
  /** Runs once, not before `ms` have passed. */
  readonly after: (ms: number, run: () => void) => Cancel;
  /** Runs once what is ready to run now has run. */
  readonly atEndOfTurn: (run: () => void) => void;
};

const system: Clock = {
  wallMs: () => Date.now(),
  steadyMs: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  atEndOfTurn: (run) => void setImmediate(run),
};

let clock = system;

/** Replaces the process's clock, for a simulation. @returns puts the system's back */
export function useClock(other: Clock): () => void {
  clock = other;
  return () => {
    clock = system;
  };
}

export const wallMs = (): number => clock.wallMs();

/** RFC 3339 UTC with milliseconds. */
export const now = (): string => new Date(clock.wallMs()).toISOString();

/** Milliseconds on a clock that never goes back; the zero point means nothing. */
export const steadyMs = (): number => clock.steadyMs();

/** Runs once, not before `ms` have passed. */
export const after = (ms: number, run: () => void): Cancel => clock.after(ms, run);

/** Runs again and again, `ms` apart. */
export function every(ms: number, run: () => void): Cancel {
  const again = (): void => {
    cancel = after(ms, again);
    run();
  };
  let cancel = after(ms, again);
  return () => cancel();
}

/** Runs once what is ready to run now has run. */
export const atEndOfTurn = (run: () => void): void => clock.atEndOfTurn(run);

/** Resolves after `ms`, or at once when `signal` aborts; never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const finish = (): void => {
      cancel();
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const cancel = after(ms, finish);
    signal?.addEventListener("abort", finish, { once: true });
  });
}
