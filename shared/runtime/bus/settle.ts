/**
 * Feeds the messages of a durable consumer to a handler, many in flight, each settled by its verdict.
 *
 * The acknowledgement comes last, after everything that the message caused is stored; what is not
 * acknowledged comes again. A message that is still being worked on says so, so that the server
 * does not hand it to somebody else too early; correctness does not rest on that.
 */
import { every, pause, steadyMs } from "../clock.ts";
import type { Logger } from "../logger.ts";
import type { Turn } from "./turn.ts";

export type Delivery = {
  readonly subject: string;
  readonly body: Uint8Array;
  /** On the stream. */
  readonly seq: number;
  /** 1 the first time. */
  readonly deliveries: number;
};

/** What becomes of the message. */
export type Verdict =
  | { readonly kind: "done" }
  /** It comes again after the delay. */
  | { readonly kind: "again"; readonly delayMs: number }
  /** It can never be worked on; what there was to say about it is stored. */
  | { readonly kind: "hopeless" };

export type Handle = (delivery: Delivery) => Promise<Verdict>;

export type ConsumeOptions = {
  readonly stream: string;
  readonly consumer: string;
  /** Most messages in the handler at once. */
  readonly inFlight: number;
  /** How often a message still being worked on says so; well below the consumer's ack_wait. */
  readonly heartbeatMs: number;
  /** Called in the turn after a message was acknowledged. */
  readonly acked?: () => void;
};

/** After a handler's unexpected exception: long enough for whatever failed to come back. */
const AFTER_FAILURE_MS = 1_000;
/** Longest wait for what is in flight when the worker leaves. */
const DRAIN_BOUND_MS = 10_000;

/** A message of a durable consumer, as it was delivered. */
export type Pulled = {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly seq: number;
  readonly info: { readonly deliveryCount: number };
  ack(): void;
  nak(delayMs?: number): void;
  term(): void;
  working(): void;
};

/** Begins to pull; `take` is called with each message. */
export type Source = (
  options: ConsumeOptions,
  take: (message: Pulled) => void,
) => Promise<{ readonly stop: () => void }>;

export async function settleEach(
  source: Source,
  turn: Turn,
  options: ConsumeOptions,
  handle: Handle,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  const { inFlight, acked } = options;
  const open = new Set<Pulled>();
  const waiting: Pulled[] = [];

  const settle = async (message: Pulled): Promise<void> => {
    try {
      const verdict = await handle({
        subject: message.subject,
        body: message.data,
        seq: message.seq,
        deliveries: message.info.deliveryCount,
      });
      if (verdict.kind === "done") {
        turn.atEnd(() => {
          message.ack();
          if (acked !== undefined) turn.atEnd(acked);
        });
      } else if (verdict.kind === "again") message.nak(verdict.delayMs);
      else message.term();
    } catch (err) {
      log.error({ err, subject: message.subject, seq: message.seq }, "message failed, comes again");
      message.nak(AFTER_FAILURE_MS);
    } finally {
      open.delete(message);
      start();
    }
  };

  const start = (): void => {
    while (open.size < inFlight && !signal.aborted) {
      const message = waiting.shift();
      if (message === undefined) return;
      open.add(message);
      void settle(message);
    }
  };

  const messages = await source(options, (message) => {
    waiting.push(message);
    start();
  });

  const endHeartbeat = every(options.heartbeatMs, () => {
    for (const message of open) message.working();
    for (const message of waiting) message.working();
  });

  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  messages.stop();
  for (const message of waiting.splice(0)) message.nak();
  const deadline = steadyMs() + DRAIN_BOUND_MS;
  while (open.size > 0 && steadyMs() < deadline) await pause(5);
  endHeartbeat();
}
