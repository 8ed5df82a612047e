/**
 * The whole log of orders, from its first message to the last there was when the reading began, in
 * order and without a gap.
 *
 * A consumer that nobody else sees, without acknowledgements: what gets lost on the way (a dropped
 * connection, a server that restarted) shows as a gap in the consumer's own count, and the reading
 * begins again after the last message that arrived in order.
 */
import { jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import { createInbox, type Msg, type NatsConnection } from "@nats-io/transport-node";
import { hex } from "../chance.ts";
import { after, steadyMs, type Cancel } from "../clock.ts";
import type { Logger } from "../logger.ts";
import { openConnection, type BusConfig } from "./connect.ts";

export type LogMessage = {
  /** On the stream. */
  readonly seq: number;
  readonly subject: string;
  readonly body: Uint8Array;
};

export type Replay = AsyncDisposable & {
  /** Of the newest message when the reading began; 0 for an empty log. */
  readonly lastSeq: number;
  /** Messages up to there. */
  readonly messages: number;
  /** What has arrived since the last chunk, oldest first. @throws {ReplayStalled} */
  chunks(): AsyncGenerator<readonly LogMessage[]>;
};

/** The log stopped coming, however often it was asked for. */
export class ReplayStalled extends Error {
  override readonly name = "ReplayStalled";
}

const STREAM = "ORDERS";
const TIMEOUT_MS = 5_000;
/** One request for messages; two are out at a time, together well below the server's max_pending. */
const PULL = { batch: 4_096, max_bytes: 4 * 1024 * 1024, expires: 30_000_000_000 } as const;
const PULLS_OUT = 2;
/** Nothing arrived for so long: begin again after what did. */
const STALL_MS = 5_000;
const STALLS_MAX = 6;
/** The server forgets a consumer that nobody has asked for so long. */
const FORGET_NS = 60_000_000_000;

export async function openReplay(config: BusConfig, log: Logger): Promise<Replay> {
  const connection = await openConnection(config, log);
  try {
    const manager = await jetstreamManager(connection, {
      apiPrefix: "work",
      checkAPI: false,
      timeout: TIMEOUT_MS,
    });
    const { state } = await manager.streams.info(STREAM);
    return {
      lastSeq: state.last_seq,
      messages: state.messages,
      chunks: () => {
        const source = { connection, manager, inboxPrefix: `_INBOX_${config.user}` };
        return readAll(source, state.first_seq, state.last_seq);
      },
      [Symbol.asyncDispose]: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

type Source = {
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  readonly inboxPrefix: string;
};

async function* readAll(
  source: Source,
  firstSeq: number,
  lastSeq: number,
): AsyncGenerator<readonly LogMessage[]> {
  let next = Math.max(firstSeq, 1); // an empty stream says 0
  let stalls = 0;
  while (next <= lastSeq) {
    const from = next;
    for await (const chunk of readFrom(source, from, lastSeq)) {
      next = (chunk.at(-1)?.seq ?? next - 1) + 1;
      yield chunk;
    }
    stalls = next > from ? 0 : stalls + 1;
    if (stalls > STALLS_MAX) {
      throw new ReplayStalled(`found nothing after message ${next - 1}, expected ${lastSeq}`);
    }
  }
}

/** Ends early where messages were lost or stopped coming. */
async function* readFrom(
  { connection, manager, inboxPrefix }: Source,
  from: number,
  lastSeq: number,
): AsyncGenerator<readonly LogMessage[]> {
  const name = `rebuild-${hex(6)}`;
  const inbox = createInbox(inboxPrefix);
  const pulls: { readonly reply: string; left: number }[] = [];
  let count = 0;
  const state = { arrived: [] as LogMessage[], delivered: 0, broken: false };
  let wake = (): void => undefined;

  const pull = (): void => {
    while (pulls.length < PULLS_OUT) {
      const reply = `${inbox}.${(count += 1)}`;
      pulls.push({ reply, left: PULL.batch });
      const subject = `work.CONSUMER.MSG.NEXT.${STREAM}.${name}`;
      connection.publish(subject, JSON.stringify(PULL), { reply });
    }
  };

  /** A request that ended before it was full: too many bytes, too much time, or no such consumer. */
  const end = ({ subject, headers }: Msg): void => {
    const index = pulls.findIndex(({ reply }) => reply === subject);
    if (index >= 0) pulls.splice(index, 1);
    if (!ENDED_WELL.test(`${headers?.code ?? ""} ${headers?.description ?? ""}`)) {
      state.broken = true;
    }
  };

  const take = (message: Msg): void => {
    const position = positionOf(message);
    if (position?.delivered !== state.delivered + 1) {
      state.broken = true;
      return;
    }
    state.delivered += 1;
    state.arrived.push({ seq: position.seq, subject: message.subject, body: message.data });
    const [oldest] = pulls;
    if (oldest !== undefined && (oldest.left -= 1) === 0) pulls.shift();
  };

  const subscription = connection.subscribe(`${inbox}.*`, {
    callback: (error, message) => {
      if (error !== null) state.broken = true;
      else if (message.subject.startsWith(inbox)) end(message);
      else if (!state.broken) take(message);
      wake();
    },
  });
  try {
    await manager.consumers.add(STREAM, {
      name,
      ack_policy: "none",
      deliver_policy: "by_start_sequence",
      opt_start_seq: from,
      mem_storage: true,
      num_replicas: 1,
      inactive_threshold: FORGET_NS,
    });
    for (let seq = from - 1; seq < lastSeq;) {
      pull();
      if (state.arrived.length === 0) {
        if (state.broken || !(await arrives((resolve) => (wake = resolve)))) return;
        continue;
      }
      const chunk = state.arrived;
      state.arrived = [];
      yield chunk;
      seq = chunk.at(-1)?.seq ?? seq;
    }
  } finally {
    subscription.unsubscribe();
    await manager.consumers.delete(STREAM, name).catch(() => undefined); // it is forgotten anyway
  }
}

/** 408: its time was over; 409: the next message would have been too many bytes. */
const ENDED_WELL = /^408|^409 .*MaxBytes/;

/** @returns false when nothing came in time */
async function arrives(onArrival: (resolve: () => void) => void): Promise<boolean> {
  const since = steadyMs();
  let cancel: Cancel | undefined;
  await new Promise<void>((resolve) => {
    cancel = after(STALL_MS, resolve);
    onArrival(resolve);
  });
  cancel?.();
  return steadyMs() - since < STALL_MS;
}

/** $JS.ACK.<stream>.<consumer>.<deliveries>.<stream sequence>.<consumer sequence>.<time>.<pending> */
const SHORT = { tokens: 9, seq: 5, delivered: 6 } as const;
/** $JS.ACK.<domain>.<account>.<stream> and on as above, with a random token at the end. */
const LONG = { seq: 7, delivered: 8 } as const;

function positionOf(message: Msg): { seq: number; delivered: number } | undefined {
  const tokens = message.reply?.split(".") ?? [];
  const form = tokens.length === SHORT.tokens ? SHORT : LONG;
  const seq = Number(tokens[form.seq]);
  const delivered = Number(tokens[form.delivered]);
  return seq > 0 && delivered > 0 ? { seq, delivered } : undefined;
}
