/**
 * One run: load and nemesis together, then everything is healed, then every request is replayed from
 * sequence 1, and the checker judges what is left.
 */
import { seededRandom } from "../../../deploy/sandbox/venues/tape/random.ts";
import { pause } from "../../../shared/runtime/clock.ts";
import { check } from "../check.ts";
import type { History, Violation } from "../history.ts";
import { gather, readLedger, readLog } from "./gather.ts";
import { openLoad } from "./load.ts";
import { openNemesis, strike } from "./nemesis.ts";
import { healAll, rebuildProjection, waitForQuiet } from "./quiet.ts";
import { startRig, supervise, type Rig } from "./rig.ts";

export type RunOptions = {
  readonly seed: number;
  readonly seconds: number;
  /** New orders in all. */
  readonly orders: number;
  readonly dataDir: string;
  /** Kinds of faults to draw from; all when it is empty. */
  readonly only?: readonly string[];
  readonly tell: (line: string) => void;
};

export type Outcome = {
  readonly seed: number;
  readonly history: History;
  readonly faults: ReadonlyMap<string, number>;
  readonly failedFaults: number;
  /** Requests that the OMS sent again because it had seen no answer. */
  readonly resent: number;
  readonly quietAfterMs: number;
  readonly violations: readonly Violation[];
};

const STEP_MS = 500;
const HOUR_MS = 3_600_000;
/** The pool's settings in the sandbox: five seconds to send, and the in-flight bound. */
const IN_FLIGHT_MS = 11_000;
/** Looking again at a cancel slows down to once a minute. */
const QUIET_BOUND_MS = 180_000;

export async function runUnderFaults(options: RunOptions): Promise<Outcome> {
  const { seed, dataDir, tell } = options;
  tell(`starting the fleet, seed ${seed}`);
  await using rig = await startRig({ seed, dataDir });
  const faults = new Map<string, number>();
  let failedFaults = 0;
  const stop = new AbortController();
  const load = openLoad({
    outbox: rig.outbox,
    random: seededRandom(seed, "load"),
    accounts: rig.fleet.accounts.map(({ account }) => account),
    holdsReplaces: () => rig.holdsReplaces,
    prefix: `f${seed}`,
  });
  const startedAt = performance.now();
  const loading = sendOver(load.step, options, startedAt, stop.signal);
  const nemesis = openNemesis(seed, options.only);
  while (performance.now() - startedAt < options.seconds * 1_000) {
    const period = nemesis.draw();
    const names = period.map(({ kind, target }) =>
      kind === target ? kind : `${kind} (${target})`,
    );
    tell(
      `${Math.round((performance.now() - startedAt) / 1_000)} s: ${names.join(", ") || "quiet"}`,
    );
    await strike(rig, period, {
      began: ({ kind }) => faults.set(kind, (faults.get(kind) ?? 0) + 1),
      failed: ({ kind }, error) => {
        failedFaults += 1;
        tell(`  ${kind} could not be made: ${String(error)}`);
      },
    });
    await supervise(rig);
    await pause(period.length === 0 ? 4 * STEP_MS : STEP_MS);
  }
  stop.abort();
  await loading;
  tell("healing");
  await healAll(rig);
  await pause(STEP_MS);
  load.finish();
  const quiet = await waitForQuiet(rig, QUIET_BOUND_MS);
  if (rig.redisLost) await rebuildProjection(rig, false);
  const unhealed: string[] = [];
  const outcome = async (history: History, quietAfterMs: number): Promise<Outcome> => ({
    seed,
    history,
    faults,
    failedFaults,
    resent: rig.outbox.resent(),
    quietAfterMs,
    violations: check(history),
  });
  const bounds = { unhealed, clockErrorMs: HOUR_MS, inFlightBoundMs: IN_FLIGHT_MS };
  if (!quiet.isQuiet) {
    for (const text of quiet.open.slice(0, 20)) tell(`  still open: ${text}`);
    return await outcome(await gather(rig, bounds), quiet.waitedMs);
  }
  tell(`quiet after ${Math.round(quiet.waitedMs / 1_000)} s; replaying every request`);
  const beforeReplay = await countSends(rig);
  await rig.busFiles.forgetConsumers("removed");
  await waitForQuiet(rig, QUIET_BOUND_MS);
  return await outcome(await gather(rig, { ...bounds, beforeReplay }), quiet.waitedMs);
}

/** Even over the run, whatever the bus does meanwhile: the outbox takes them all. */
async function sendOver(
  step: (orders: number) => void,
  { seconds, orders }: RunOptions,
  startedAt: number,
  signal: AbortSignal,
): Promise<void> {
  let sent = 0;
  while (!signal.aborted) {
    const share = Math.min(1, (performance.now() - startedAt) / (seconds * 1_000));
    const due = Math.round(orders * share) - sent;
    step(due);
    sent += due;
    await pause(STEP_MS, signal);
  }
  step(orders - sent);
}

export async function countSends(rig: Rig): Promise<{ logged: number; accepted: number }> {
  const { accepted } = await readLedger(rig);
  const sum = [...accepted.values()].reduce((total, times) => total + times, 0);
  return { logged: (await readLog(rig)).length, accepted: sum };
}
