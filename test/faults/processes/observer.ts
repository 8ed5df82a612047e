/**
 * Somebody outside the gateway who writes down what is told, on a connection that no proxy bends. It
 * hears what the log says again once it is stored, and may miss what was said while the bus was down.
 */
import { connect } from "@nats-io/transport-node";
import { parseOrderEvent } from "../../../contracts/order-event.ts";
import { orderEvents } from "../../../contracts/subjects.ts";
import type { Credential } from "../../../deploy/servers/start.ts";
import type { LoggedOrderEvent } from "../history.ts";

export type Observer = AsyncDisposable & { readonly heard: readonly LoggedOrderEvent[] };

const RECONNECT_MS = 100;

export async function openObserver(url: string, { user, password }: Credential): Promise<Observer> {
  const heard: LoggedOrderEvent[] = [];
  const connection = await connect({
    servers: url,
    user,
    pass: password,
    name: "observer",
    inboxPrefix: `_INBOX_${user}`,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RECONNECT_MS,
  });
  connection.subscribe(orderEvents.all, {
    callback: (error, message) => {
      if (error !== null) throw error;
      const event = parseOrderEvent(message.data);
      const seq = Number(message.headers?.get("Nats-Sequence"));
      heard.push({ seq, account: event.account, orderId: event.orderId, event });
    },
  });
  await connection.flush();
  return { heard, [Symbol.asyncDispose]: () => connection.close() };
}
