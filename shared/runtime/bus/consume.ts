/** A durable consumer of JetStream, pulled many messages at a time. */
import { jetstream, type ConsumerInfo } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Source } from "./settle.ts";

/** Pull requests are renewed this often, so that one lost with a server restart is not missed for long. */
const PULL_EXPIRES_MS = 5_000;
const IDLE_HEARTBEAT_MS = 1_000;

/** @returns what begins to pull, and hands over each message that arrives */
export function openSource(connection: NatsConnection): Source {
  return async ({ stream, consumer: name, inFlight }, take) => {
    const info = { stream_name: stream, name, config: { durable_name: name } } as ConsumerInfo;
    const consumer = jetstream(connection, { apiPrefix: "work" }).consumers.getConsumerFromInfo(
      info,
    );
    const messages = await consumer.consume({
      bind: true,
      max_messages: inFlight,
      expires: PULL_EXPIRES_MS,
      idle_heartbeat: IDLE_HEARTBEAT_MS,
      callback: take,
    });
    return { stop: () => messages.stop() };
  };
}
