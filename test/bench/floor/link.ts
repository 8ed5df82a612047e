/**
 * Durable publishes as lean as a client library allows: many under way, one inbox for all answers, one write
 * to the socket for all that is said in one turn of the event loop.
 */
import { connect, createInbox, headers, type NatsConnection } from "@nats-io/transport-node";

export type Link = {
  readonly connection: NatsConnection;
  /** At the end of this turn of the event loop, together with whatever else is to be said. */
  readonly atEndOfTurn: (say: () => void) => void;
  /** @returns the sequence on the stream. Rejects when the stream refuses, as after a lost race */
  readonly store: (
    subject: string,
    body: string,
    messageId: string,
    expectedLastSeq?: number,
  ) => Promise<number>;
};

type Waiting = {
  readonly resolve: (seq: number) => void;
  readonly reject: (error: Error) => void;
};

export async function openLink(url: string, name: string): Promise<Link> {
  const connection = await connect({ servers: url, name, noAsyncTraces: true });
  const inbox = createInbox();
  const waiting = new Map<string, Waiting>();
  let count = 0;
  let toSay: (() => void)[] = [];
  const sayAll = (): void => {
    const now = toSay;
    toSay = [];
    for (const say of now) say();
  };
  const atEndOfTurn = (say: () => void): void => {
    if (toSay.length === 0) setImmediate(sayAll);
    toSay.push(say);
  };

  connection.subscribe(`${inbox}.*`, {
    callback: (error, message) => {
      if (error !== null) throw error;
      const token = message.subject.slice(inbox.length + 1);
      const caller = waiting.get(token);
      waiting.delete(token);
      const ack = message.json<{ seq?: number; error?: { description: string } }>();
      if (ack.seq === undefined) caller?.reject(new Error(ack.error?.description ?? "refused"));
      else caller?.resolve(ack.seq);
    },
  });

  return {
    connection,
    atEndOfTurn,
    store: (subject, body, messageId, expectedLastSeq) =>
      new Promise((resolve, reject) => {
        const hdrs = headers();
        hdrs.set("Nats-Msg-Id", messageId);
        if (expectedLastSeq !== undefined) {
          hdrs.set("Nats-Expected-Last-Subject-Sequence", String(expectedLastSeq));
        }
        const token = String((count += 1));
        waiting.set(token, { resolve, reject });
        const options = { headers: hdrs, reply: `${inbox}.${token}` };
        atEndOfTurn(() => connection.publish(subject, body, options));
      }),
  };
}
