/**
 * Waits for what the gateway answers to a request, on the order's log or beside it.
 *
 * The log is heard live, and read now and then as well: what was said before we listened, or got
 * lost on the way, is on it all the same.
 */
import { readOrderEvent, type OrderEvent } from "../../contracts/order-event.ts";
import { orderEvents, orderRefused } from "../../contracts/subjects.ts";
import { read, type RequestRefused } from "../../contracts/validate.ts";
import type { OrderKey } from "../../shared/domain/order/events.ts";
import { BusUnavailable, type Bus } from "../../shared/runtime/bus/bus.ts";
import { openOrderLog } from "../../shared/runtime/bus/order-log.ts";
import { pause, steadyMs } from "../../shared/runtime/clock.ts";
import type { Judge, Said, Verdict } from "./verdict.ts";

export type Request = OrderKey & {
  readonly subject: string;
  readonly body: string;
  /** The same request has the same id, however often it is sent. */
  readonly messageId: string;
  /** Called with everything said of the order, oldest first; the same event may come again. */
  readonly judge: Judge;
};

export type Answered = {
  /** The final word, or the last before the wait was over; undefined for silence. */
  readonly verdict: Verdict | undefined;
  /** Of the request on its stream; undefined where the bus did not confirm it. */
  readonly seq: number | undefined;
};

export type Answers = {
  /** Sends the request, and waits at most `waitMs` for the last word on it. */
  send(request: Request, waitMs: number): Promise<Answered>;
};

type Listener = (said: Said) => void;

/** How soon the log is read where nothing was heard. */
const FIRST_LOOK_MS = 300;
const NEXT_LOOK_MS = 1_000;

export function openAnswers(bus: Bus): Answers {
  const log = openOrderLog(bus);
  const accounts = new Set<string>();
  const listeners = new Map<string, Set<Listener>>();
  const nameOf = ({ account, orderId }: OrderKey): string => `${account}.${orderId}`;

  function tell(key: OrderKey, said: Said): void {
    for (const listener of listeners.get(nameOf(key)) ?? []) listener(said);
  }

  function listenTo(account: string): void {
    if (accounts.has(account)) return;
    accounts.add(account);
    bus.subscribe(orderEvents.of(account), ({ body }) => {
      const event = readOrderEvent(body);
      if (event.ok) tell(event.value, { kind: "event", event: event.value });
    });
    bus.subscribe(orderRefused(account), ({ body }) => {
      const refusal = read("request-refused.v1", body);
      if (refusal.ok) tellRefusal(account, refusal.value);
    });
  }

  function tellRefusal(account: string, refusal: RequestRefused): void {
    const { orderId } = refusal;
    if (orderId !== undefined) tell({ account, orderId }, { kind: "refusal", refusal });
  }

  function listen(key: OrderKey, listener: Listener): () => void {
    listenTo(key.account);
    const name = nameOf(key);
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all.add(listener));
    return () => {
      all.delete(listener);
      if (all.size === 0) listeners.delete(name);
    };
  }

  async function send(request: Request, waitMs: number): Promise<Answered> {
    const { account, orderId, subject, body, messageId, judge } = request;
    const settled = new AbortController();
    let verdict: Verdict | undefined;
    const hear = (said: Said): void => {
      if (verdict?.final === true) return;
      if (said.kind === "refusal" && said.refusal.subject !== subject) return;
      verdict = judge(said) ?? verdict;
      if (verdict?.final === true) settled.abort();
    };
    const stop = listen({ account, orderId }, hear);
    try {
      const stored = await bus.store(subject, body, { messageId }).catch((error: unknown) => {
        if (error instanceof BusUnavailable) return undefined; // it may be on the stream all the same
        throw error;
      });
      const deadline = steadyMs() + waitMs;
      let lookAfterMs = FIRST_LOOK_MS;
      for (;;) {
        await pause(Math.min(lookAfterMs, deadline - steadyMs()), settled.signal);
        if (settled.signal.aborted) break;
        for (const event of await readLog({ account, orderId })) hear({ kind: "event", event });
        if (steadyMs() >= deadline) break;
        lookAfterMs = NEXT_LOOK_MS;
      }
      return { verdict, seq: stored?.kind === "stored" ? stored.seq : undefined };
    } finally {
      stop();
    }
  }

  async function readLog(key: OrderKey): Promise<readonly OrderEvent[]> {
    try {
      return (await log.read(key)).map(({ event }) => event);
    } catch (error) {
      if (error instanceof BusUnavailable) return []; // asked again, until the wait is over
      throw error;
    }
  }

  return { send };
}
