/** How often a pool asks its broker unasked. Brokers count requests, so the operator decides. */

export type PoolPace = {
  /** At most one snapshot of an account in this time, however many executions come. */
  readonly snapshotMinMs: number;
  /** A snapshot at least this often. */
  readonly snapshotMaxMs: number;
  /** Streams lose events without a word: a sweep at least this often. */
  readonly sweepMs: number;
};

type Env = Readonly<Record<string, string | undefined>>;

/** @throws {Error} naming the setting that is no whole number of milliseconds within its range */
export function readPoolPace(env: Env): PoolPace {
  return {
    snapshotMinMs: milliseconds(env, "BGW_SNAPSHOT_MIN_MS", 3_000),
    snapshotMaxMs: milliseconds(env, "BGW_SNAPSHOT_MAX_MS", 15_000),
    sweepMs: milliseconds(env, "BGW_SWEEP_MS", 60_000),
  };
}

const LEAST_MS = 50;
const MOST_MS = 3_600_000;

function milliseconds(env: Env, name: string, unset: number): number {
  const text = env[name];
  if (text === undefined || text === "") return unset;
  const value = Number(text);
  if (Number.isInteger(value) && value >= LEAST_MS && value <= MOST_MS) return value;
  throw new Error(`${name}: found ${text}, expected a whole number from ${LEAST_MS} to ${MOST_MS}`);
}
