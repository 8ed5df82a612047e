/**
 * Durable publishes, many under way: each is said again until the stream has answered it or the time
 * is over. One inbox takes all answers and one timer sees to all that wait, because a subscription,
 * a timer and a stack trace for each would cost more than the publish itself.
 */
import { createInbox, headers } from "@nats-io/transport-node";
import { after, steadyMs, type Cancel } from "../clock.ts";
import type { Turn } from "./turn.ts";
import type { Wire, WireMessage } from "./wire.ts";

/** How a durable publish ended. There is no third ending: a time-out is tried again until it is one of these. */
export type Stored =
  | { readonly kind: "stored"; readonly seq: number }
  /** Another message came first on the subject; ours is not on the stream. */
  | { readonly kind: "conflict" };

export type StoreOptions = {
  /** Unique to this message for ever: what makes trying again safe. */
  readonly messageId: string;
  /** Compare-and-set: the sequence of the last message on this subject, 0 for none. */
  readonly expectedLastSeq?: number;
};

/** The bus did not take the message in time. It may be on the stream all the same. */
export class BusUnavailable extends Error {
  override readonly name: string = "BusUnavailable";
}

/**
 * The connection was made anew before the answer came. What the message was to follow may have been
 * lost with the server's last messages, and its place taken by another: it is not said again.
 */
export class BusReconnected extends BusUnavailable {
  override readonly name: string = "BusReconnected";
}

export type Publisher = {
  /**
   * @throws {BusReconnected} where the message was to follow another, and nobody knows which is there now
   * @throws {BusUnavailable} when no answer came within the bound, or the stream refused
   */
  readonly store: (subject: string, body: string, options: StoreOptions) => Promise<Stored>;
};

export type PublisherTimes = {
  /** One try; a healthy server answers in a millisecond. */
  readonly tryMs: number;
  /** Before the next try, where the server said that it cannot now. */
  readonly pauseMs: number;
  /** All tries together. */
  readonly boundMs: number;
};

const TIMES: PublisherTimes = { tryMs: 2_000, pauseMs: 100, boundMs: 30_000 };

/** JetStream error code: wrong last sequence. */
const WRONG_LAST_SEQUENCE = 10071;
/** JetStream's HTTP-like code for what may pass. */
const UNAVAILABLE = 503;

type Pending = {
  readonly subject: string;
  readonly publish: () => void;
  readonly resolve: (stored: Stored) => void;
  readonly reject: (error: BusUnavailable) => void;
  readonly deadlineMs: number;
  /** Of the connection, where the message follows another; undefined where it may come at any place. */
  readonly generation: number | undefined;
  tryAgainAtMs: number;
  lastAnswer: string;
};

type Connection = Pick<Wire, "publish" | "subscribe" | "isClosed">;

export function openPublisher(
  connection: Connection,
  inboxPrefix: string,
  turn: Turn,
  generation: () => number,
  times = TIMES,
): Publisher {
  const inbox = createInbox(inboxPrefix);
  const pending = new Map<string, Pending>();
  let count = 0;
  let timer: Cancel | undefined;

  connection.subscribe(`${inbox}.*`, {
    callback: (error, message) => {
      if (error !== null) return; // a permission is missing: told by the connection, and nothing is stored
      const token = message.subject.slice(inbox.length + 1);
      const waiting = pending.get(token);
      if (waiting !== undefined) answered(token, waiting, message);
    },
  });

  function answered(token: string, waiting: Pending, message: WireMessage): void {
    const answer = readAnswer(message);
    switch (answer.kind) {
      case "later":
        waiting.lastAnswer = answer.text;
        waiting.tryAgainAtMs = steadyMs() + times.pauseMs;
        return;
      case "refused":
        pending.delete(token);
        waiting.reject(new BusUnavailable(`${waiting.subject}: ${answer.text}`));
        return;
      case "stored":
      case "conflict":
        pending.delete(token);
        waiting.resolve(answer);
    }
  }

  function look(): void {
    timer = undefined;
    const nowMs = steadyMs();
    for (const [token, waiting] of pending) {
      const isOver = connection.isClosed();
      if (waiting.generation !== undefined && waiting.generation !== generation()) {
        pending.delete(token);
        waiting.reject(new BusReconnected(`${waiting.subject}: connected anew before the answer`));
        continue;
      }
      if (waiting.tryAgainAtMs > nowMs && !isOver) continue;
      if (nowMs > waiting.deadlineMs || isOver) {
        pending.delete(token);
        const cause = waiting.lastAnswer === "" ? undefined : new Error(waiting.lastAnswer);
        const text = `no acknowledgement for ${waiting.subject} in ${times.boundMs} ms`;
        waiting.reject(new BusUnavailable(text, { cause }));
      } else {
        waiting.tryAgainAtMs = nowMs + times.tryMs;
        turn.atEnd(waiting.publish);
      }
    }
    arm();
  }

  function arm(): void {
    if (pending.size > 0) timer ??= after(times.pauseMs, look);
  }

  return {
    store: (subject, body, { messageId, expectedLastSeq }) =>
      new Promise((resolve, reject) => {
        const hdrs = headers();
        hdrs.set("Nats-Msg-Id", messageId);
        if (expectedLastSeq !== undefined) {
          hdrs.set("Nats-Expected-Last-Subject-Sequence", String(expectedLastSeq));
        }
        const token = String((count += 1));
        const options = { headers: hdrs, reply: `${inbox}.${token}` };
        const nowMs = steadyMs();
        const waiting: Pending = {
          subject,
          publish: () => connection.publish(subject, body, options),
          resolve,
          reject,
          deadlineMs: nowMs + times.boundMs,
          generation: expectedLastSeq === undefined ? undefined : generation(),
          tryAgainAtMs: nowMs + times.tryMs,
          lastAnswer: "",
        };
        pending.set(token, waiting);
        turn.atEnd(waiting.publish);
        arm();
      }),
  };
}

type Answer =
  | Stored
  /** It settles nothing: the server was busy or not ready. */
  | { readonly kind: "later"; readonly text: string }
  | { readonly kind: "refused"; readonly text: string };

function readAnswer(message: WireMessage): Answer {
  if (message.data.length === 0) return { kind: "later", text: "nobody listens" };
  const ack = message.json<{
    seq?: number;
    error?: { err_code?: number; code?: number; description?: string };
  }>();
  if (ack.error === undefined) {
    if (ack.seq !== undefined) return { kind: "stored", seq: ack.seq };
    return { kind: "later", text: "an answer without a sequence" };
  }
  if (ack.error.err_code === WRONG_LAST_SEQUENCE) return { kind: "conflict" };
  const text = ack.error.description ?? "refused by the stream";
  return ack.error.code === UNAVAILABLE ? { kind: "later", text } : { kind: "refused", text };
}
