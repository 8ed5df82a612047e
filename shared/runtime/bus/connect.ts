/**
 * One connection to the bus. Pings every two seconds and reconnects for ever: the library's own
 * defaults notice a dead server after four minutes and give up after ten attempts.
 */
import { connect, type NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "../logger.ts";

export type BusConfig = {
  /** nats://host:port, several separated by commas. */
  readonly url: string;
  /** Also the prefix of the private inbox: _INBOX_<user>. */
  readonly user: string;
  readonly password: string;
  /** What operators see in the server's list of connections. */
  readonly name: string;
};

/** Where a user hears answers; nobody else may listen there. */
export const inboxPrefixOf = ({ user }: BusConfig): string => `_INBOX_${user}`;

const PING_INTERVAL_MS = 2_000;
const MAX_PINGS_OUT = 2;
const RECONNECT_WAIT_MS = 250;
const CONNECT_TIMEOUT_MS = 5_000;

export async function openConnection(config: BusConfig, log: Logger): Promise<NatsConnection> {
  const connection = await connect({
    servers: config.url.split(","),
    user: config.user,
    pass: config.password,
    name: config.name,
    inboxPrefix: inboxPrefixOf(config),
    pingInterval: PING_INTERVAL_MS,
    maxPingOut: MAX_PINGS_OUT,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RECONNECT_WAIT_MS,
    reconnectJitter: RECONNECT_WAIT_MS,
    timeout: CONNECT_TIMEOUT_MS,
    waitOnFirstConnect: true,
    noAsyncTraces: true, // 150 to 200 microseconds a request otherwise
  });
  void watch(connection, log);
  return connection;
}

/** A permission violation is a defect or an intruder, never weather: it is an alarm. */
async function watch(connection: NatsConnection, log: Logger): Promise<void> {
  for await (const status of connection.status()) {
    switch (status.type) {
      case "error":
        log.error({ err: status.error }, "bus refused an operation");
        break;
      case "disconnect":
      case "reconnect":
        log.warn({ server: status.server }, `bus ${status.type}`);
        break;
      default:
        log.debug({ status: status.type }, "bus");
    }
  }
}
