/**
 * The bus, reduced to what a worker needs. Everything durable is acknowledged by the server before
 * it counts; everything else is told once and may be lost.
 */
import type { NatsConnection } from "@nats-io/transport-node";
import { pause, steadyMs } from "../clock.ts";
import type { Logger } from "../logger.ts";
import { inboxPrefixOf, openConnection, type BusConfig } from "./connect.ts";
import { openSource } from "./consume.ts";
import { BusUnavailable, openPublisher, type Stored, type StoreOptions } from "./publisher.ts";
import { settleEach, type ConsumeOptions, type Handle, type Source } from "./settle.ts";
import { openTurn } from "./turn.ts";
import type { Wire, WireMessage } from "./wire.ts";

export type { BusConfig } from "./connect.ts";
export type { ConsumeOptions, Delivery, Handle, Verdict } from "./settle.ts";
export { BusReconnected, BusUnavailable, type Stored, type StoreOptions } from "./publisher.ts";

export type Found = {
  readonly seq: number;
  readonly subject: string;
  readonly body: Uint8Array;
  readonly messageId: string;
};

/** The services by which streams are read that keep last words: see nats.conf. */
export type LastWords = "status.get" | "operator.get" | "alerts.get";

export type Bus = AsyncDisposable & {
  readonly serverVersion: string;
  /**
   * Counts connections. A server that lost its last messages in a power cut has been restarted: what
   * was known of its streams under an earlier number is to be looked at again.
   */
  generation(): number;
  /** At most once, no answer. */
  publish(subject: string, body: string): void;
  /** Durable. @throws {BusUnavailable} when no answer came within the bound */
  store(subject: string, body: string, options: StoreOptions): Promise<Stored>;
  /** @throws when nobody answers within `timeoutMs` */
  request(subject: string, body: string, timeoutMs: number): Promise<Uint8Array>;
  /**
   * The answer of a direct get of the log; undefined where there is no such message.
   *
   * @throws {BusUnavailable} when there is no answer within `boundMs`
   */
  get(subject: string, body: string, boundMs?: number): Promise<Found | undefined>;
  /**
   * Every message that matches, oldest first: the last word of each subject where the stream keeps no
   * more of them.
   *
   * @param from the service by which the stream is read
   */
  lastOf(subjects: string, from?: LastWords): Promise<readonly Found[]>;
  /**
   * Every message on the subject until it is ended; `answer` replies where one is asked for.
   *
   * @returns ends it
   */
  subscribe(
    subject: string,
    handle: (message: {
      subject: string;
      body: Uint8Array;
      /** On its stream, for what a stream says again; 0 for everything else. */
      seq: () => number;
      answer: (body: string) => void;
    }) => void,
    queue?: string,
  ): () => void;
  /** Feeds a durable consumer to `handle` until `signal` aborts and what is in flight has settled. */
  consume(options: ConsumeOptions, handle: Handle, signal: AbortSignal): Promise<void>;
};

/** One try; a healthy server answers in a millisecond. */
const TRY_TIMEOUT_MS = 2_000;
const RETRY_PAUSE_MS = 100;
const GET_BOUND_MS = 10_000;
/** Accounts at brokers that one gateway announces. */
const LAST_MAX = 100_000;

const NOT_FOUND = 404;

export async function openBus(config: BusConfig, log: Logger): Promise<Bus> {
  const connection = await openConnection(config, log);
  const generation = countConnections(connection);
  return busOn(connection, openSource(connection, log), generation, inboxPrefixOf(config), log);
}

function countConnections(connection: NatsConnection): () => number {
  let count = 1;
  const watch = async (): Promise<void> => {
    for await (const { type } of connection.status()) if (type === "reconnect") count += 1;
  };
  void watch();
  return () => count;
}

/**
 * @param source feeds a durable consumer over the same connection
 * @param generation counts how often the connection was made
 */
export function busOn(
  connection: Wire,
  source: Source,
  generation: () => number,
  inboxPrefix: string,
  log: Logger,
): Bus {
  const serverVersion = connection.info?.version ?? "unknown";
  const turn = openTurn(log);
  const { store } = openPublisher(connection, inboxPrefix, turn, generation);

  async function get(
    subject: string,
    body: string,
    boundMs = GET_BOUND_MS,
  ): Promise<Found | undefined> {
    const deadline = steadyMs() + boundMs;
    const timeout = Math.min(TRY_TIMEOUT_MS, boundMs);
    for (;;) {
      const answer = await attempt(() => connection.request(subject, body, { timeout }));
      if (!(answer instanceof Error)) {
        if (answer.headers?.code === NOT_FOUND) return undefined;
        const seq = Number(answer.headers?.get("Nats-Sequence"));
        const messageId = answer.headers?.get("Nats-Msg-Id") ?? "";
        const stored = answer.headers?.get("Nats-Subject") ?? "";
        if (seq > 0) return { seq, subject: stored, body: answer.data, messageId };
      }
      if (steadyMs() > deadline || connection.isClosed()) {
        throw new BusUnavailable(`no answer from ${subject} in ${boundMs} ms`, {
          cause: answer,
        });
      }
      await pause(RETRY_PAUSE_MS);
    }
  }

  async function lastOf(
    subjects: string,
    from: LastWords = "status.get",
  ): Promise<readonly Found[]> {
    const all: Found[] = [];
    for (let seq = 1; all.length < LAST_MAX; seq = (all.at(-1)?.seq ?? 0) + 1) {
      const next = await get(from, JSON.stringify({ seq, next_by_subj: subjects }));
      if (next === undefined) break;
      all.push(next);
    }
    return all;
  }

  return {
    serverVersion,
    generation,
    lastOf,
    publish: (subject, body) => {
      connection.publish(subject, body);
    },
    store,
    get,
    request: async (subject, body, timeoutMs) =>
      (await connection.request(subject, body, { timeout: timeoutMs })).data,
    subscribe: (subject, handle, queue) => {
      const subscription = connection.subscribe(subject, {
        ...(queue === undefined ? {} : { queue }),
        callback: (error, message) => {
          if (error !== null) {
            log.error({ err: error, subject }, "subscription refused");
            return;
          }
          try {
            handle({
              subject: message.subject,
              body: message.data,
              seq: () => Number(message.headers?.get("Nats-Sequence") ?? 0),
              answer: (body) => void message.respond(body),
            });
          } catch (err) {
            log.error({ err, subject: message.subject }, "message not understood");
          }
        },
      });
      return () => subscription.unsubscribe();
    },
    consume: (options, handle, signal) => settleEach(source, turn, options, handle, signal, log),
    [Symbol.asyncDispose]: () => close(connection),
  };
}

const attempt = async (request: () => Promise<WireMessage>): Promise<WireMessage | Error> => {
  try {
    return await request();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const CLOSE_BOUND_MS = 2_000;

async function close(connection: Wire): Promise<void> {
  const drained = new AbortController();
  await Promise.race([
    connection.drain().catch(() => undefined),
    pause(CLOSE_BOUND_MS, drained.signal),
  ]);
  drained.abort(); // or its timer would keep the process for the rest of the bound
  await connection.close();
}
