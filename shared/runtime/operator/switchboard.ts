/**
 * The kill switch as one process knows it: the state of the OPERATOR stream, read before anything
 * else, heard live, and confirmed again and again.
 *
 * It fails closed. Whoever may send asks `wordOn` as the last thing before the send; where the newest
 * command's sequence could not be confirmed for STALE_MS, the answer is "wait", whatever was known.
 * Live messages make it fast; nothing rests on them, because each confirmation reads what was missed.
 */
import { operatorKill, operatorResume, unheard } from "../../../contracts/subjects.ts";
import { read, type OperatorKill } from "../../../contracts/validate.ts";
import {
  applyCommand,
  EVERYTHING,
  killOn,
  killToken,
  NO_KILLS,
  stopOf,
  type Command,
  type Engaged,
  type Kills,
  type Touched,
  type Word,
} from "../../domain/operator/kills.ts";
import { pause, steadyMs } from "../clock.ts";
import type { Worker } from "../worker.ts";

export type Switchboard = {
  /** Whether such an order may leave at this very moment. */
  wordOn(order: Touched): Word;
  engaged(): readonly Engaged[];
};

/** How often the newest command's sequence is asked for. */
const CONFIRM_MS = 250;
/**
 * A process that could not confirm for so long sends nothing new: a process that was cut off, or
 * frozen, or whose event loop stood still. Four confirmations may fail before.
 */
const STALE_MS = 1_000;
/** One question; its failure costs one of the four. */
const ASK_MS = 500;
const STATE = "operator.>";

/** Where commands are heard; elsewhere by those who may give one, or it would come back to them. */
const saidAs = ({ all }: { readonly all: string }): string => all;

/** @returns once the state is known; a bus that does not tell it is asked for ever */
export async function openSwitchboard(worker: Worker, listen = saidAs): Promise<Switchboard> {
  const { bus, log, stopping } = worker;
  let kills: Kills = NO_KILLS;
  /** When the question was asked whose answer last confirmed the state; not when it was answered. */
  let confirmedAt = Number.NEGATIVE_INFINITY;
  let confirming: Promise<void> | undefined;

  function apply(seq: number, subject: string, body: Uint8Array): void {
    if (seq <= kills.seq) return; // heard while it was being read
    const command = readCommand(subject, body);
    if (command === undefined) {
      log.error(
        { seq, subject },
        "an operator's resume cannot be read: what it lifts stays stopped",
      );
      kills = { ...kills, seq };
    } else {
      kills = applyCommand(kills, seq, command);
      log.warn({ seq, subject, engaged: [...kills.engaged.keys()] }, "operator's command obeyed");
    }
  }

  /** Reads what came after the newest known command. @throws {BusUnavailable} */
  async function confirm(): Promise<void> {
    const askedAt = steadyMs();
    const known = kills.seq; // stored before we asked, so the stream has at least that
    const newest = await bus.get("operator.get", JSON.stringify({ last_by_subj: STATE }), ASK_MS);
    const newestSeq = newest?.seq ?? 0;
    if (newestSeq < known) {
      const found = { known, found: newestSeq };
      log.error(found, "the operators' stream went backwards: nothing new is sent");
      return;
    }
    while (kills.seq < newestSeq) {
      const question = { seq: kills.seq + 1, next_by_subj: STATE };
      const next = await bus.get("operator.get", JSON.stringify(question), ASK_MS);
      if (next === undefined) break;
      apply(next.seq, next.subject, next.body);
    }
    confirmedAt = askedAt;
    worker.obeys(kills.seq);
  }

  const confirmOnce = (): Promise<void> => {
    confirming ??= confirm().finally(() => (confirming = undefined));
    return confirming;
  };

  for (const subject of [operatorKill, operatorResume]) {
    bus.subscribe(listen(subject), ({ subject, body, seq }) => {
      const at = seq();
      if (at === kills.seq + 1) {
        apply(at, unheard(subject), body);
        worker.obeys(kills.seq);
      } else if (at > kills.seq) confirmOnce().catch(() => undefined); // the next round does it
    });
  }
  while (!stopping.aborted && confirmedAt === Number.NEGATIVE_INFINITY) {
    await confirmOnce().catch((err: unknown) => {
      log.warn(
        { err: String(err) },
        "the kill switch's state is not known yet: nothing is taken on",
      );
    });
  }
  void keepConfirming();

  async function keepConfirming(): Promise<void> {
    let wasStale = false;
    while (!stopping.aborted) {
      await pause(CONFIRM_MS, stopping);
      await confirmOnce().catch(() => undefined);
      const isStale = steadyMs() - confirmedAt > STALE_MS;
      if (isStale !== wasStale)
        log.warn({ isStale }, "kill switch's state confirmed again, or no more");
      wasStale = isStale;
    }
  }

  return {
    wordOn(order) {
      const kill = killOn(kills, order);
      if (kill !== undefined) return stopOf(kill);
      return steadyMs() - confirmedAt > STALE_MS ? UNCONFIRMED : GO;
    },
    engaged: () => [...kills.engaged.values()],
  };
}

const GO: Word = { kind: "go" };
const UNCONFIRMED: Word = {
  kind: "wait",
  reason: {
    code: "kill_switch_unconfirmed",
    text: `not sent: for ${STALE_MS} ms nobody could tell whether a kill holds`,
  },
};

/** Whatever is no resume is a kill. @returns undefined for a resume that breaks its contract */
export function readCommand(subject: string, body: Uint8Array): Command | undefined {
  const lifted = operatorResume.parse(subject);
  if (lifted !== undefined) {
    const resume = read("operator-resume.v1", body);
    return resume.ok && names(resume.value, lifted)
      ? { kind: "resume", command: resume.value }
      : undefined;
  }
  const stopped = operatorKill.parse(subject) ?? { scope: "all", value: EVERYTHING };
  const kill = read("operator-kill.v1", body);
  return kill.ok && names(kill.value, stopped)
    ? { kind: "kill", command: kill.value }
    : { kind: "unreadable_kill", ...stopped };
}

/** Rights are given by subject, so the subject says what a command may touch. */
const names = (
  { scope, value }: Pick<OperatorKill, "scope" | "value">,
  subject: { readonly scope: string; readonly value: string },
): boolean => scope === subject.scope && killToken(scope, value) === subject.value;
