/** How long, as people write it: 500ms, 30s, 5m, 2h. */
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;
const DURATION = /^([0-9]{1,9})(ms|s|m|h)$/;

/** A day: longer is a mistake. */
const MAX_MS = 24 * UNIT_MS.h;

/** @returns milliseconds; undefined for text that is no duration, and for more than a day */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = DURATION.exec(text) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const ms = Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
  return ms > 0 && ms <= MAX_MS ? ms : undefined;
}

/** For people: 12 ms, 1.5 s, 3 min 20 s, 2 h 5 min. */
export function describeDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(Math.floor(ms / 10) / 100).toString()} s`;
  const seconds = Math.floor(ms / 1_000);
  if (ms < UNIT_MS.h) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3_600)} h ${Math.floor((seconds % 3_600) / 60)} min`;
}
