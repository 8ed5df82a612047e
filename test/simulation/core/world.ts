/**
 * Time, and everything that happens in it: one list of events in virtual time, run one after the
 * other. No event waits for real time, so a minute passes as fast as its events can run.
 *
 * An event belongs to one process or to the world. Everything that it sets going is run to its end,
 * promises included, before the next event: a tick that a microtask asks for runs when no microtask
 * is left.
 * So a process acts only inside its own events; between any two awaits on the outside it can be
 * killed or frozen, and the run is the same each time.
 */
import type { Cancel, Clock } from "../../../shared/runtime/clock.ts";

/** A worker's process: killed, it never acts again; frozen, its events wait until it thaws. */
export type Process = {
  readonly name: string;
  alive: boolean;
  /** Virtual ms; frozen until then. */
  frozenUntil: number;
  /** Its wall clock's error, in ms. */
  skewMs: number;
};

export const newProcess = (name: string): Process => ({
  name,
  alive: true,
  frozenUntil: 0,
  skewMs: 0,
});

type Event = {
  at: number;
  readonly order: number;
  readonly owner: Process | undefined;
  readonly run: () => void;
  called: boolean;
};

export type World = {
  /** Virtual ms since the run began. */
  readonly timeMs: () => number;
  /** RFC 3339 UTC, by a clock that is always right. */
  readonly instant: () => string;
  /** @param owner whose event it is; none: the world's */
  readonly after: (ms: number, owner: Process | undefined, run: () => void) => Cancel;
  /** The clock for the code under test: each process has its own wall clock and timers. */
  readonly clock: Clock;
  /** Runs every event up to this time. */
  readonly runUntil: (ms: number) => Promise<void>;
  readonly events: () => number;
};

/** When a run begins, by the true clock. */
export const BEGIN = "2026-03-02T14:30:00.000Z";

/** @param failed is told of what an event throws: nothing may */
export function openWorld(failed: (error: unknown, owner: Process | undefined) => void): World {
  const begin = Date.parse(BEGIN);
  const heap: Event[] = [];
  let timeMs = 0;
  let order = 0;
  let count = 0;
  let current: Process | undefined;

  function after(ms: number, owner: Process | undefined, run: () => void): Cancel {
    const event: Event = {
      at: timeMs + Math.max(0, ms),
      order: (order += 1),
      owner,
      run,
      called: false,
    };
    push(heap, event);
    return () => {
      event.called = true;
    };
  }

  /** @returns false when nothing is left up to `endMs` */
  function step(endMs: number): boolean {
    const event = heap[0];
    if (event === undefined || event.at > endMs) return false;
    pop(heap);
    timeMs = Math.max(timeMs, event.at);
    const { owner } = event;
    if (event.called || owner?.alive === false) return true;
    if (owner !== undefined && owner.frozenUntil > timeMs) {
      event.at = owner.frozenUntil;
      push(heap, event);
      return true;
    }
    event.called = true;
    count += 1;
    current = owner;
    try {
      event.run();
    } catch (error) {
      failed(error, owner);
    }
    return true;
  }

  return {
    timeMs: () => timeMs,
    instant: () => new Date(begin + timeMs).toISOString(),
    after,
    events: () => count,
    clock: {
      wallMs: () => begin + timeMs + (current?.skewMs ?? 0),
      steadyMs: () => timeMs,
      after: (ms, run) => after(ms, current, run),
      atEndOfTurn: (run) => void after(0, current, run),
    },
    runUntil: (endMs) =>
      new Promise((resolve) => {
        const next = (): void => {
          current = undefined;
          if (step(endMs)) queueMicrotask(() => process.nextTick(next));
          else {
            timeMs = Math.max(timeMs, endMs);
            resolve();
          }
        };
        next();
      }),
  };
}

const before = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

function push(heap: Event[], event: Event): void {
  let at = heap.length;
  heap.push(event);
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (parent === undefined || !before(event, parent)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = event;
}

function pop(heap: Event[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    const left = heap[down];
    if (left === undefined) break;
    const right = heap[down + 1];
    let child = left;
    if (right !== undefined && before(right, left)) {
      child = right;
      down += 1;
    }
    if (!before(child, last)) break;
    heap[at] = child;
    at = down;
  }
  heap[at] = last;
}
