/**
 * An order management system that loses nothing: each request stays in its outbox, and is sent again,
 * until the gateway's answer is seen. An acknowledgement of the bus is no answer, and what is not
 * heard is looked up on the log.
 */
import { randomUUID } from "node:crypto";
import { parseOrderEvent, type OrderEvent } from "../../../contracts/order-event.ts";
import {
  orderCancelRequested,
  orderEvents,
  orderRefused,
  orderReplaceRequested,
  orderRequested,
} from "../../../contracts/subjects.ts";
import { parse, type OrderState, type RequestRefused } from "../../../contracts/validate.ts";
import { applyEvent, foldEvents, requestKey } from "../../../shared/domain/order/order.ts";
import { openBus, type BusConfig } from "../../../shared/runtime/bus/bus.ts";
import { openOrderLog } from "../../../shared/runtime/bus/order-log.ts";
import { pause, steadyMs } from "../../../shared/runtime/clock.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { requestName, type SentRequest } from "../history.ts";

export type Outbox = AsyncDisposable & {
  /** Takes on a request; it is sent until it is answered. */
  readonly send: (sent: SentRequest) => void;
  /** Everything ever taken on. */
  readonly requests: () => readonly SentRequest[];
  /** Names of requests whose answer nobody has seen. */
  readonly unanswered: () => readonly string[];
  readonly refusedBesideLog: () => readonly string[];
  /** The order as it was last heard or read. */
  readonly state: (account: string, orderId: string) => OrderState | undefined;
  /** After the bus has lost what it acknowledged: whatever is not on the log goes out again. */
  readonly audit: () => void;
  readonly resent: () => number;
};

type Entry = {
  readonly sent: SentRequest;
  sentAtMs: number;
  isSending: boolean;
};

/** Longer than an answer takes while nothing is wrong. */
const SEND_AGAIN_MS = 4_000;
const LOOK_MS = 100;
/** Requests looked up or sent at a time. */
const AT_ONCE = 32;

export async function openOutbox(config: BusConfig): Promise<Outbox> {
  const bus = await openBus(config, createLogger("oms", "silent"));
  const log = openOrderLog(bus);
  const requests = new Map<string, SentRequest>();
  const waiting = new Map<string, Entry>();
  const states = new Map<string, OrderState>();
  const refused = new Set<string>();
  const closing = new AbortController();
  let resent = 0;

  const keyOf = ({ account, orderId }: { account: string; orderId: string }): string =>
    `${account}.${orderId}`;

  function settle(state: OrderState): void {
    states.set(keyOf(state), state);
    for (const [name, { sent }] of waiting) {
      if (keyOf(sent.request) === keyOf(state) && isAnswered(sent, state)) waiting.delete(name);
    }
  }

  function hear(event: OrderEvent): void {
    const known = states.get(keyOf(event));
    if (event.version === (known?.version ?? 0) + 1) settle(applyEvent(known, event));
  }

  bus.subscribe(orderEvents.all, ({ body }) => hear(parseOrderEvent(body)));
  bus.subscribe(orderRefused.all, ({ body }) => {
    const name = nameOfRefused(parse("request-refused.v1", body));
    if (name === undefined) return;
    refused.add(name);
    waiting.delete(name);
  });

  async function say(name: string, entry: Entry): Promise<void> {
    entry.isSending = true;
    try {
      const { sent } = entry;
      if (entry.sentAtMs > 0) {
        const state = foldEvents((await log.read(sent.request)).map(({ event }) => event));
        if (state !== undefined) settle(state);
        if (!waiting.has(name)) return;
        resent += 1;
      }
      // A new id each time: the bus must not drop what the router has perhaps never seen.
      const messageId = `${name}-${randomUUID()}`;
      await bus.store(subjectOf(sent), JSON.stringify(sent.request), { messageId });
    } catch {
      // The bus is away; it stays in the outbox.
    } finally {
      entry.isSending = false;
      entry.sentAtMs = steadyMs();
    }
  }

  async function work(): Promise<void> {
    while (!closing.signal.aborted) {
      const due = [...waiting].filter(
        ([, { sentAtMs, isSending }]) =>
          !isSending && (sentAtMs === 0 || steadyMs() - sentAtMs > SEND_AGAIN_MS),
      );
      for (const [name, entry] of due.slice(0, AT_ONCE)) void say(name, entry);
      await pause(LOOK_MS, closing.signal);
    }
  }
  const working = work();

  return {
    send: (sent) => {
      const name = requestName(sent);
      requests.set(name, sent);
      waiting.set(name, { sent, sentAtMs: 0, isSending: false });
    },
    requests: () => [...requests.values()],
    unanswered: () => [...waiting.keys()],
    refusedBesideLog: () => [...refused],
    state: (account, orderId) => states.get(keyOf({ account, orderId })),
    audit: () => {
      states.clear();
      for (const [name, sent] of requests) {
        if (refused.has(name) || waiting.has(name)) continue;
        waiting.set(name, { sent, sentAtMs: 1, isSending: false });
      }
    },
    resent: () => resent,
    [Symbol.asyncDispose]: async () => {
      closing.abort();
      await working;
      await bus[Symbol.asyncDispose]();
    },
  };
}

function isAnswered({ kind, request }: SentRequest, state: OrderState): boolean {
  return kind === "new" || state.requests.includes(requestKey(kind, request.requestId));
}

function subjectOf({ kind, request }: SentRequest): string {
  switch (kind) {
    case "new":
      return orderRequested(request.account);
    case "cancel":
      return orderCancelRequested(request.account);
    case "replace":
      return orderReplaceRequested(request.account);
  }
}

/** As in the history; undefined where the refusal does not say which request it means. */
function nameOfRefused({ account, subject, orderId, requestId }: RequestRefused) {
  if (orderId === undefined) return undefined;
  const order = `${account}.${orderId}`;
  if (orderCancelRequested.parse(subject) !== undefined) {
    return requestId === undefined ? undefined : `cancel:${order}.${requestId}`;
  }
  if (orderReplaceRequested.parse(subject) !== undefined) {
    return requestId === undefined ? undefined : `replace:${order}.${requestId}`;
  }
  return `new:${order}`;
}
