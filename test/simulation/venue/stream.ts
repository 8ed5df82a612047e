/** The venue's order stream: in order and once, except where the weather says otherwise. No replay. */
import type { BrokerReport, StreamListener } from "../../../shared/adapter/adapter.ts";
import { pause } from "../../../shared/runtime/clock.ts";
import type { Seeded } from "../core/seeded.ts";
import type { Process, World } from "../core/world.ts";
import type { Weather } from "./weather.ts";

type Connection = {
  readonly account: string;
  readonly owner: Process;
  isOpen: boolean;
  waiting: BrokerReport[];
  lastAt: number;
  wake: () => void;
};

export type Streams = {
  readonly tell: (account: string, report: BrokerReport) => void;
  readonly listen: (
    account: string,
    owner: Process,
    listener: StreamListener,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly cut: () => void;
  readonly hangUp: (process: Process) => void;
};

/** In bad weather. */
const SHARE = 0.4;

export function openStreams(
  world: World,
  draw: Seeded,
  weather: Weather,
  count: (what: string) => void,
): Streams {
  let connections: Connection[] = [];
  const isOn = (until: number): boolean => until > world.timeMs();

  function send(connection: Connection, report: BrokerReport): void {
    if (isOn(weather.streamDrops) && draw.chance(SHARE)) {
      count("report_dropped");
      return;
    }
    const slow = isOn(weather.streamDelays) && draw.chance(SHARE);
    if (slow) count("report_delayed");
    const swaps = isOn(weather.streamSwaps) && draw.chance(SHARE);
    if (swaps) count("report_overtaken");
    const ms = draw.between(0.5, 10) + (slow ? draw.between(100, 20_000) : 0);
    const at = Math.max(connection.lastAt, world.timeMs() + ms);
    if (!swaps) connection.lastAt = at;
    const arrive = (extraMs: number): void => {
      world.after(at - world.timeMs() + extraMs, connection.owner, () => {
        connection.waiting.push(report);
        connection.wake();
      });
    };
    arrive(swaps ? draw.between(10, 2_000) : 0);
    if (isOn(weather.streamDoubles) && draw.chance(SHARE)) {
      count("report_doubled");
      arrive(draw.between(0, 5_000));
    }
  }

  function close(connection: Connection): void {
    connection.isOpen = false;
    connections = connections.filter((one) => one !== connection);
    world.after(draw.between(1, 500), connection.owner, () => connection.wake());
  }

  return {
    tell(account, report) {
      for (const connection of connections) {
        if (connection.account === account) send(connection, report);
      }
    },
    cut: () => {
      for (const connection of connections) close(connection);
    },
    hangUp: (process) => {
      connections = connections.filter(({ owner }) => owner !== process);
    },
    async listen(account, owner, listener, signal) {
      const stop = (): void => {
        for (const one of connections)
          if (one.account === account && one.owner === owner) close(one);
      };
      signal.addEventListener("abort", stop, { once: true });
      const isLeaving = (): boolean => signal.aborted;
      while (!isLeaving()) {
        await pause(draw.between(5, 50), signal);
        if (!isOn(weather.streamDown) && !isLeaving()) {
          const connection: Connection = {
            account,
            owner,
            isOpen: true,
            waiting: [],
            lastAt: 0,
            wake: () => undefined,
          };
          connections = [...connections, connection];
          listener.connected();
          await serve(connection, listener);
          close(connection);
          listener.disconnected({ code: "stream_closed", text: "the venue closed the stream" });
        }
        await pause(draw.between(100, 1_000), signal);
      }
    },
  };
}

/** One report after the other; one that cannot be handled ends the connection. */
async function serve(connection: Connection, listener: StreamListener): Promise<void> {
  while (connection.isOpen) {
    const report = connection.waiting.shift();
    if (report === undefined) {
      await new Promise<void>((resolve) => (connection.wake = resolve));
      continue;
    }
    try {
      await listener.report(report);
    } catch {
      return;
    }
  }
}
