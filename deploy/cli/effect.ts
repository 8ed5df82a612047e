/** Which workers obey a command, heard from themselves: nobody else can say it for them. */
import { gateway, workerStatus } from "../../contracts/subjects.ts";
import { read, type WorkerStatus } from "../../contracts/validate.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { pause, steadyMs } from "../../shared/runtime/clock.ts";

export type Effect = {
  /** Of those that new orders pass through, by name. */
  readonly confirmed: readonly string[];
  readonly unconfirmed: readonly string[];
  /** From just before the command was sent to the last confirmation; undefined where one is missing. */
  readonly ms: number | undefined;
};

export type Listener = {
  /** Waits until every worker that is there obeys the command, at most `waitMs`. */
  effectOf(seq: number, sentAtMs: number, waitMs: number): Promise<Effect>;
};

/** Every worker says within this that it is there. */
const ROUND_MS = 2_500;
const ASK_MS = 1_000;
const LOOK_MS = 2;
/** A worker that died may be listed for some seconds more: asked again this often. */
const ASK_AGAIN_MS = 1_000;

type Heard = { readonly operatorSeq: number; readonly atMs: number };

/** Listens from now on: before the command is sent, so that no confirmation is missed. */
export function listenToWorkers(bus: Bus): Listener {
  const heard = new Map<string, Heard>();
  const hear = ({ worker, operatorSeq }: WorkerStatus): void => {
    if (operatorSeq === undefined) return; // no order passes through it
    if ((heard.get(worker)?.operatorSeq ?? -1) >= operatorSeq) return;
    heard.set(worker, { operatorSeq, atMs: steadyMs() });
  };
  bus.subscribe(workerStatus.all, ({ body }) => {
    const status = read("worker-status.v1", body);
    if (status.ok) hear(status.value);
  });

  /** @returns undefined where no router answers */
  async function listed(): Promise<ReadonlySet<string> | undefined> {
    const body = await bus.request(gateway.workers, "{}", ASK_MS).catch(() => undefined);
    const answer = body === undefined ? undefined : read("workers-answer.v1", body);
    if (answer?.ok !== true) return undefined;
    const gated = answer.value.workers.filter(({ operatorSeq }) => operatorSeq !== undefined);
    return new Set(gated.map(({ worker }) => worker));
  }

  return {
    async effectOf(seq, sentAtMs, waitMs) {
      const deadline = sentAtMs + waitMs;
      let there: ReadonlySet<string> | undefined;
      let askAtMs = Number.NEGATIVE_INFINITY;
      for (;;) {
        const nowMs = steadyMs();
        if (nowMs >= askAtMs) {
          there = (await listed()) ?? there;
          askAtMs = nowMs + ASK_AGAIN_MS;
        }
        const isWhole = there !== undefined || steadyMs() - sentAtMs > ROUND_MS;
        const names = new Set([...(there ?? []), ...heard.keys()]);
        const obeys = (name: string): boolean => (heard.get(name)?.operatorSeq ?? -1) >= seq;
        const confirmed = [...names].filter(obeys).sort();
        const unconfirmed = [...names].filter((name) => !obeys(name)).sort();
        if ((isWhole && unconfirmed.length === 0) || steadyMs() > deadline) {
          const last = Math.max(...confirmed.map((name) => heard.get(name)?.atMs ?? 0));
          const isEffective = unconfirmed.length === 0 && confirmed.length > 0;
          return { confirmed, unconfirmed, ms: isEffective ? last - sentAtMs : undefined };
        }
        await pause(LOOK_MS);
      }
    },
  };
}
