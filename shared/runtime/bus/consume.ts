/**
 * Feeds a durable consumer to a handler, many messages in flight, each settled by its verdict.
 *
 * The acknowledgement comes last, after everything that the message caused is stored; what is not
 * acknowledged comes again. A message that is still being worked on says so, so that the server
 * does not hand it to somebody else too early; correctness does not rest on that.
 */
import { jetstream, type ConsumerInfo, type JsMsg } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { pause, steadyMs } from "../clock.ts";
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
/** Pull requests are renewed this often, so that one lost with a server restart is not missed for long. */
const PULL_EXPIRES_MS = 5_000;
const IDLE_HEARTBEAT_MS = 1_000;

export async function consume(
  connection: NatsConnection,
  turn: Turn,
  options: ConsumeOptions,
  handle: Handle,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  const { stream, consumer: name, inFlight, acked } = options;
  const info = { stream_name: stream, name, config: { durable_name: name } } as ConsumerInfo;
  const consumer = jetstream(connection, { apiPrefix: "work" }).consumers.getConsumerFromInfo(info);
  const open = new Set<JsMsg>();
  const waiting: JsMsg[] = [];

  const settle = async (message: JsMsg): Promise<void> => {
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

  const messages = await consumer.consume({
    bind: true,
    max_messages: inFlight,
    expires: PULL_EXPIRES_MS,
    idle_heartbeat: IDLE_HEARTBEAT_MS,
    callback: (message) => {
      waiting.push(message);
      start();
    },
  });

  const heartbeat = setInterval(() => {
    for (const message of open) message.working();
    for (const message of waiting) message.working();
  }, options.heartbeatMs);

  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  messages.stop();
  for (const message of waiting.splice(0)) message.nak();
  const deadline = steadyMs() + DRAIN_BOUND_MS;
  while (open.size > 0 && steadyMs() < deadline) await pause(5);
  clearInterval(heartbeat);
}
