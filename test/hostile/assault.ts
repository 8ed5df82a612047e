/**
 * Sends a corpus at a running fleet and keeps account: each message is to be answered with a code that
 * fits what is wrong with it, on the bus where it was read, or by the bus where it was not taken.
 */
import { orderEvents, orderRefused } from "../../contracts/subjects.ts";
import { parseOrderEvent } from "../../contracts/order-event.ts";
import { parse } from "../../contracts/validate.ts";
import { openConnection, type BusConfig } from "../../shared/runtime/bus/connect.ts";
import { pause, steadyMs } from "../../shared/runtime/clock.ts";
import type { Logger } from "../../shared/runtime/logger.ts";
import type { HostileMessage } from "./message.ts";

export type Assault = {
  readonly sent: number;
  /** Answered with a code that says what is wrong with it. */
  readonly answered: number;
  /** By mutation, then by the code of the answer. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The first of the others: never answered, or answered with a code that says something else. */
  readonly wrong: readonly string[];
};

type Connection = Awaited<ReturnType<typeof openConnection>>;

const IN_FLIGHT = 256;
const TIMEOUT_MS = 10_000;
/** How long the last answers may take. */
const ANSWER_BOUND_MS = 60_000;
const WRONG_SHOWN = 20;
/** What the server and its client library say when they do not take a message, in one word. */
const STOPPED = "stopped_by_the_bus";

export async function assault(
  config: BusConfig,
  messages: Iterable<HostileMessage>,
  log: Logger,
): Promise<Assault> {
  const connection = await openConnection(config, log);
  try {
    return await run(connection, messages);
  } finally {
    await connection.close();
  }
}

async function run(connection: Connection, messages: Iterable<HostileMessage>): Promise<Assault> {
  const waiting = new Map<number, HostileMessage>();
  /** Answers that came before the stream said which sequence the message has. */
  const early = new Map<number, string>();
  const answers = new Map<string, Map<string, number>>();
  const wrong: string[] = [];
  let sent = 0;
  let fitting = 0;

  const settle = (message: HostileMessage, code: string): void => {
    const codes = answers.get(message.mutation) ?? new Map<string, number>();
    codes.set(code, (codes.get(code) ?? 0) + 1);
    answers.set(message.mutation, codes);
    if (message.codes.includes(code)) fitting += 1;
    else note(message, `answered with ${code}`);
  };
  const note = (message: HostileMessage, what: string): void => {
    if (wrong.length >= WRONG_SHOWN) return;
    const body = JSON.stringify(new TextDecoder().decode(message.body.subarray(0, 300)));
    const expected = message.codes.join(" or ");
    wrong.push(`${message.mutation}: ${what}, expected ${expected}: ${message.subject} ${body}`);
  };
  const answered = (seq: number, code: string): void => {
    const message = waiting.get(seq);
    if (message === undefined) {
      early.set(seq, code);
      return;
    }
    waiting.delete(seq);
    settle(message, code);
  };
  /** A refusal that stands on an order's log does not name the request's sequence: its order does. */
  const byOrder = new Map<string, { readonly seq: number }>();
  const told = new Map<string, string>();

  connection.subscribe(orderRefused.all, {
    callback: (_, { data }) => {
      const { requestSeq, reason } = parse("request-refused.v1", data);
      answered(requestSeq, reason.code);
    },
  });
  connection.subscribe(orderEvents.all, {
    callback: (_, { data }) => {
      const event = parseOrderEvent(data);
      const code = event.type === "refused" ? event.reason.code : `order_${event.type}`;
      const of = byOrder.get(event.orderId);
      if (of === undefined) told.set(event.orderId, code);
      else answered(of.seq, code);
    },
  });
  await connection.flush();

  async function send(message: HostileMessage): Promise<void> {
    sent += 1;
    const seq = await publish(connection, message);
    if (seq === undefined) {
      settle(message, STOPPED);
      return;
    }
    waiting.set(seq, message);
    const orderId = ORDER_ID.exec(new TextDecoder().decode(message.body))?.[1];
    if (orderId !== undefined) byOrder.set(orderId, { seq });
    const code = early.get(seq) ?? (orderId === undefined ? undefined : told.get(orderId));
    early.delete(seq);
    if (code !== undefined) answered(seq, code);
  }

  const under = new Set<Promise<void>>();
  for (const message of messages) {
    const one = send(message).finally(() => under.delete(one));
    under.add(one);
    if (under.size >= IN_FLIGHT) await Promise.race(under);
  }
  await Promise.all(under);
  const deadline = steadyMs() + ANSWER_BOUND_MS;
  while (waiting.size > 0 && steadyMs() < deadline) await pause(20);
  for (const message of waiting.values()) note(message, "never answered");
  return { sent, answered: fitting, answers, wrong };
}

const ORDER_ID = /"orderId":"(hostile-[0-9]+)"/;

/** @returns the message's sequence; undefined when the bus did not take it */
async function publish(
  connection: Connection,
  { subject, body }: HostileMessage,
): Promise<number | undefined> {
  try {
    const answer = await connection.request(subject, body, { timeout: TIMEOUT_MS });
    return answer.json<{ seq?: number }>().seq;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}
