/** What one listener heard, in order. */
import type { BrokerReport, BrokerSession } from "../../shared/adapter/adapter.ts";
import { eventually } from "../fleet/worker.ts";

export type Listening = {
  /** "connected" and "disconnected", as they came. */
  readonly turns: readonly string[];
  readonly reports: readonly BrokerReport[];
  /** Waits until there is such a report. */
  readonly hears: (
    what: string,
    wanted: (report: BrokerReport) => boolean,
  ) => Promise<BrokerReport>;
  readonly turn: (to: "connected" | "disconnected", times?: number) => Promise<void>;
  /** @throws when the listener does not settle */
  readonly stop: () => Promise<void>;
};

export function startListening(session: BrokerSession): Listening {
  const stopping = new AbortController();
  const turns: string[] = [];
  const reports: BrokerReport[] = [];
  const over = session.listen(
    {
      report: async (report) => void reports.push(report),
      order: async () => undefined,
      connected: () => void turns.push("connected"),
      disconnected: () => void turns.push("disconnected"),
    },
    stopping.signal,
  );
  return {
    turns,
    reports,
    hears: (what, wanted) => eventually(() => reports.find(wanted), what),
    turn: async (to, times = 1) => {
      const count = (): number => turns.filter((turn) => turn === to).length;
      await eventually(() => count() >= times, `${to}, ${times} times`);
    },
    stop: async () => {
      stopping.abort();
      await over;
    },
  };
}
