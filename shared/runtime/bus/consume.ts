/**
 * A durable consumer of JetStream, pulled many messages at a time.
 *
 * Across bus accounts the server takes a message of no bytes at all for the end of the answers to a
 * pull, and drops what it had sent after it until that is due for delivery again (seen on 2.9.10).
 * Anybody who may publish could stall the rest in that way: the pull is made anew, and for a while
 * little is pulled at once.
 */
import {
  jetstream,
  type ConsumerInfo,
  type ConsumerMessages,
  type JsMsg,
} from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { after, type Cancel } from "../clock.ts";
import type { Logger } from "../logger.ts";
import type { Source } from "./settle.ts";

/** Pull requests are renewed this often, so that one lost with a server restart is not missed for long. */
const PULL_EXPIRES_MS = 5_000;
const IDLE_HEARTBEAT_MS = 1_000;
/** Where one message has cut a pull short, the next may too. */
const CAREFUL_MS = 30_000;
const CAREFUL_PULL = 8;

/** @returns what begins to pull, and hands over each message that arrives */
export function openSource(connection: NatsConnection, log: Logger): Source {
  return async ({ stream, consumer: name, inFlight }, take) => {
    const info = { stream_name: stream, name, config: { durable_name: name } } as ConsumerInfo;
    const consumer = jetstream(connection, { apiPrefix: "work" }).consumers.getConsumerFromInfo(
      info,
    );
    const pull = (most: number): Promise<ConsumerMessages> =>
      consumer.consume({
        bind: true,
        max_messages: most,
        expires: PULL_EXPIRES_MS,
        idle_heartbeat: IDLE_HEARTBEAT_MS,
        callback: (message) => {
          take(message);
          if (endsThePull(message)) pullAnew();
        },
      });
    let messages = pull(inFlight);
    let careful: Cancel | undefined;
    const pullInstead = (most: number): void => {
      messages = messages.then((cut) => {
        cut.stop();
        return pull(most);
      });
    };
    const pullAnew = (): void => {
      log.error(
        { stream },
        "an empty message without headers cut the delivery short: pulling anew",
      );
      careful?.();
      careful = after(CAREFUL_MS, () => pullInstead(inFlight));
      pullInstead(CAREFUL_PULL);
    };
    await messages;
    return {
      stop: () => {
        careful?.();
        void messages.then((last) => last.stop());
      },
    };
  };
}

const endsThePull = (message: JsMsg): boolean =>
  message.data.length === 0 && message.headers === undefined;
