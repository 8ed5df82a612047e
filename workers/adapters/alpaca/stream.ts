/**
 * Keeps Alpaca's order updates coming: one connection after the other, for ever.
 *
 * The stream replays nothing, so every doubt ends the connection: a frame that cannot be read, a
 * report that could not be handled, silence, a late sign-in. The next one is announced as connected
 * only when its subscription is confirmed, and whoever listens then reads the gap by REST.
 *
 * A refused sign-in is retried like everything else, for a failing server refuses too, but it is
 * logged as an error. Frames of one order are reported in their order; of different orders, 64 at
 * a time.
 */
import type { Reason } from "../../../contracts/generated/types.ts";
import type { StreamListener } from "../../../shared/adapter/adapter.ts";
import { fraction } from "../../../shared/runtime/chance.ts";
import { after, pause, steadyMs } from "../../../shared/runtime/clock.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import { openLanes } from "../../../shared/runtime/resilience.ts";
import { openConnection, type Connection, type Credentials } from "./client.ts";
import type { Relay, Update } from "./relay.ts";
import { readUpdate } from "./updates.ts";

export type Timings = {
  /** From the first byte to the confirmed subscription. */
  readonly signInMs: number;
  /** After this long without a frame the server is asked for a sign of life … */
  readonly silenceMs: number;
  /** … and has this long to give it. */
  readonly answerMs: number;
  readonly minBackoffMs: number;
  readonly maxBackoffMs: number;
  /** A connection that held this long starts the backoff anew. */
  readonly stableMs: number;
};

const TIMINGS: Timings = {
  signInMs: 15_000,
  silenceMs: 30_000,
  answerMs: 10_000,
  minBackoffMs: 500,
  maxBackoffMs: 30_000,
  stableMs: 10_000,
};

export type StreamOptions = {
  readonly url: string;
  readonly credentials: Credentials;
  readonly log: Logger;
  readonly relay: Relay;
  readonly timings?: Partial<Timings>;
};

const CONCURRENCY = 64;
/** Frames waiting to be reported: above it the socket is not read. */
const MAX_WAITING = 1_024;
const CHANNEL = "trade_updates";

/** Resolves when `signal` has aborted and every report is settled. Never throws. */
export async function listenToUpdates(
  options: StreamOptions,
  listener: StreamListener,
  signal: AbortSignal,
): Promise<void> {
  const { log, relay } = options;
  const timings = { ...TIMINGS, ...options.timings };
  const lanes = openLanes(CONCURRENCY);
  const state: State = { told: "nothing", failures: 0 };
  let drop: Drop = () => undefined;

  const hooks: Hooks = {
    up: () => {
      state.told = "connected";
      log.info("order updates connected");
      listener.connected();
    },
    update: (data, connection) => {
      const read = readUpdate(data);
      if (read.kind === "unreadable") return read.missing;
      if (read.kind === "nothing") {
        log.debug({ event: read.event }, "update without a report");
        return undefined;
      }
      lanes.add(laneOf(read), async () => {
        try {
          await relay(read, listener);
        } catch (error) {
          log.error({ err: error, update: read }, "a report was not handled");
          drop("report_failed", "a report could not be handled");
        }
        if (lanes.size > MAX_WAITING / 2) return;
        state.paused?.resume();
        delete state.paused;
      });
      if (lanes.size >= MAX_WAITING) {
        connection.pause();
        state.paused = connection;
      }
      return undefined;
    },
  };

  while (!signal.aborted) {
    const ended = new Promise<Ending>((resolve) => {
      drop = connect(options, timings, hooks, signal, resolve);
    });
    const { reason, upMs } = await ended;
    const failures = upMs >= timings.stableMs ? 0 : state.failures + 1;
    state.failures = failures;
    const level = reason.code === "not_authorized" ? "error" : "warn";
    log[reason.code === "stopping" ? "info" : level]({ reason, failures }, "order updates ended");
    if (state.told !== "disconnected") {
      state.told = "disconnected";
      tell(() => listener.disconnected(reason), log);
    }
    await pause(backoffMs(failures, timings), signal);
  }
  await lanes.idle();
}

/** Frames about one order stay in their order. */
const laneOf = (update: Update): string =>
  update.kind === "ask" ? update.brokerOrderId : update.report.brokerOrderId;

type State = {
  /** What the listener heard last: the two words always alternate. */
  told: "nothing" | "connected" | "disconnected";
  /** Connections in a row that did not hold. */
  failures: number;
  /** Not read at the moment: too much waits to be reported. */
  paused?: Pick<Connection, "resume">;
};

type Drop = (code: string, text: string) => void;
type Ending = { readonly reason: Reason; readonly upMs: number };
type Hooks = {
  readonly up: () => void;
  /** @returns what is missing from a frame that cannot be read */
  readonly update: (
    data: Readonly<Record<string, unknown>>,
    connection: Pick<Connection, "pause" | "resume">,
  ) => string | undefined;
};

/** One connection; `ended` is called exactly once. @returns how to end it */
function connect(
  options: StreamOptions,
  timings: Timings,
  hooks: Hooks,
  signal: AbortSignal,
  ended: (ending: Ending) => void,
): Drop {
  let upAtMs: number | undefined;
  let over = false;
  let cancel = after(timings.signInMs, () =>
    drop("sign_in_timeout", "no confirmed subscription in time"),
  );

  const connection = openConnection(options.url, options.credentials, {
    authorized: () => connection.listen(),
    listening: (streams) => {
      if (!streams.includes(CHANNEL)) drop("not_subscribed", `the server does not send ${CHANNEL}`);
      else if (upAtMs === undefined) {
        upAtMs = steadyMs();
        expectFrames();
        if (!tell(hooks.up, options.log)) drop("report_failed", "the listener failed");
      }
    },
    update: (data) => {
      const missing = hooks.update(data, connection);
      if (missing === undefined) return;
      options.log.error({ missing, data }, "an order update cannot be read");
      drop("unreadable_frame", `an order update has no ${missing}`);
    },
    heard: () => {
      if (upAtMs !== undefined) expectFrames();
    },
    failed: (text) => drop(/auth/i.test(text) ? "not_authorized" : "stream_failed", text),
    closed: () => drop("stream_closed", "the server closed the stream"),
  });

  /** `listen` sets the list and is echoed: asking again is how the server shows that it still acts. */
  function expectFrames(): void {
    cancel();
    cancel = after(timings.silenceMs, () => {
      connection.listen();
      cancel = after(timings.answerMs, () => drop("stream_silent", "no sign of life"));
    });
  }

  function drop(code: string, text: string): void {
    if (over) return;
    over = true;
    cancel();
    signal.removeEventListener("abort", stop);
    connection.end();
    const upMs = upAtMs === undefined ? 0 : steadyMs() - upAtMs;
    ended({ reason: { code, text: text.slice(0, 500) }, upMs });
  }

  function stop(): void {
    drop("stopping", "this pool stops");
  }
  signal.addEventListener("abort", stop, { once: true });
  return drop;
}

/** Doubling, and never in step with the other pools: between half and all of it. */
function backoffMs(failures: number, { minBackoffMs, maxBackoffMs }: Timings): number {
  const wholeMs = Math.min(maxBackoffMs, minBackoffMs * 2 ** Math.max(0, failures - 1));
  return wholeMs * (0.5 + fraction() / 2);
}

function tell(call: () => void, log: Logger): boolean {
  try {
    call();
    return true;
  } catch (error) {
    log.error({ err: error }, "the stream's listener failed");
    return false;
  }
}
