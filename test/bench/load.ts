/**
 * The load: new orders in, each one's events out. The same generator drives the gateway and the
 * floor, so that what it costs and how late it is weighs the same on both.
 *
 * An order is accepted with the first event by which its broker has it (pending_new or new), and
 * complete with `new`, the last event of a resting order: the next order of a full window is sent
 * then, so that no side looks fast by putting work off.
 */
import { connect, createInbox, headers, type NatsConnection } from "@nats-io/transport-node";
import type { Histogram } from "hdr-histogram-js";
import { openHistogram, percentilesOf, record, type Percentiles } from "./latency.ts";
import { evenly } from "./schedule.ts";

export type LoadOptions = {
  readonly url: string;
  readonly credential?: { readonly user: string; readonly password: string };
  /** Where the events of its orders are heard: order.events.<account>.* or a mirror of it. */
  readonly eventsSubject: string;
  readonly account: string;
};

export type Saturated<T> = {
  readonly ordersPerSecond: number;
  readonly orders: number;
  readonly from: T;
  readonly to: T;
};

export type Offered<T> = {
  readonly ratePerSecond: number;
  /** From the intended time of sending to the acceptance. */
  readonly latency: Percentiles;
  /** How much later than intended the generator itself sent; part of the latency. */
  readonly lateness: Percentiles;
  /** Sent in time, never accepted. */
  readonly unanswered: number;
  readonly orders: number;
  readonly from: T;
  readonly to: T;
};

export type Phase<T> = {
  readonly warmMs: number;
  readonly measureMs: number;
  /** Read at the beginning and the end of the measurement. */
  readonly sample: () => T;
};

export type Load = AsyncDisposable & {
  /** As many orders a second as complete while `window` of them are always under way. */
  saturate<T>(phase: Phase<T> & { readonly window: number }): Promise<Saturated<T>>;
  /** Orders at an even rate, whatever becomes of them. */
  offer<T>(phase: Phase<T> & { readonly ratePerSecond: number }): Promise<Offered<T>>;
  /** Resolves when nothing is under way, or the bound has passed. @returns orders that are still under way */
  drain(boundMs: number): Promise<number>;
  /** Since the beginning. */
  readonly totals: () => { readonly orders: number; readonly events: number };
  /** One order, for a look at its events: their bytes by type. */
  probe(boundMs: number): Promise<{ readonly orderId: string; readonly bytes: EventBytes }>;
};

export type EventBytes = Readonly<Record<string, number>>;

type Order = { intendedMs: number; accepted: boolean; readonly isMeasured: boolean };

const POLL_MS = 2;
/** Longer than a run, so that no request is refused for its age. */
const VALID_MS = 3_600_000;
const ACCEPTING: ReadonlySet<string> = new Set(["pending_new", "new"]);

export async function openLoad(options: LoadOptions): Promise<Load> {
  const { account } = options;
  const prefix = options.credential === undefined ? "_INBOX" : `_INBOX_${options.credential.user}`;
  const connection = await connect({
    servers: options.url,
    ...(options.credential === undefined
      ? {}
      : { user: options.credential.user, pass: options.credential.password }),
    inboxPrefix: prefix,
    name: "bench-load",
    noAsyncTraces: true,
  });
  const subject = `order.requested.${account}`;
  const inbox = createInbox(prefix);
  const tail = requestTail(account);
  const run = Date.now().toString(36);
  const orders = new Map<string, Order>();
  let count = 0;
  let events = 0;
  let refused: string | undefined;
  let onAccepted: (order: Order) => void = () => undefined;
  let onComplete = (): void => undefined;
  let onEvent: (orderId: string, type: string, bytes: number) => void = () => undefined;

  connection.subscribe(`${inbox}.*`, {
    callback: (error, message) => {
      if (error !== null) refused = error.message;
      else if (message.data.length === 0 || textOf(message.data).includes('"error"')) {
        refused = message.string() || "no stream takes the orders";
      }
    },
  });
  connection.subscribe(options.eventsSubject, {
    callback: (error, message) => {
      if (error !== null) {
        refused = error.message;
        return;
      }
      const orderId = message.subject.slice(message.subject.lastIndexOf(".") + 1);
      const type = typeOf(message.data);
      events += 1;
      onEvent(orderId, type, message.data.length);
      const order = orders.get(orderId);
      if (order === undefined) return;
      if (type === "refused" || type === "rejected") refused = message.string();
      if (!order.accepted && ACCEPTING.has(type)) {
        order.accepted = true;
        onAccepted(order);
      }
      if (type !== "new") return;
      orders.delete(orderId);
      onComplete();
    },
  });
  await connection.flush();

  function send(intendedMs: number, isMeasured: boolean): string {
    const orderId = `b${run}-${String((count += 1)).padStart(9, "0")}`;
    orders.set(orderId, { intendedMs, accepted: false, isMeasured });
    const hdrs = headers();
    hdrs.set("Nats-Msg-Id", orderId);
    const body = `{"orderId":"${orderId}",${tail}`;
    connection.publish(subject, body, { headers: hdrs, reply: `${inbox}.${count}` });
    return orderId;
  }

  const check = (): void => {
    if (refused !== undefined) throw new Error(`an order was refused: ${refused}`);
  };

  return {
    async saturate({ window, warmMs, measureMs, sample }) {
      let completed = 0;
      let isOpen = true;
      onComplete = () => {
        completed += 1;
        if (isOpen) send(performance.now(), false);
      };
      for (let at = 0; at < window; at++) send(performance.now(), false);
      await pause(warmMs);
      check();
      const [before, from, startMs] = [completed, sample(), performance.now()];
      await pause(measureMs);
      const [after, to, endMs] = [completed, sample(), performance.now()];
      isOpen = false;
      check();
      const ordersDone = after - before;
      const ordersPerSecond = (ordersDone * 1_000) / (endMs - startMs);
      return { ordersPerSecond, orders: ordersDone, from, to };
    },

    async offer({ ratePerSecond, warmMs, measureMs, sample }) {
      const latency = openHistogram();
      const lateness = openHistogram();
      const schedule = evenly(ratePerSecond);
      let accepted = 0;
      onComplete = () => undefined;
      onAccepted = (order) => {
        accepted += 1;
        if (order.isMeasured) record(latency, performance.now() - order.intendedMs);
      };
      const startMs = performance.now();
      let [from, fromCount, sent] = [undefined as ReturnType<typeof sample> | undefined, 0, 0];
      for (let nowMs = startMs; nowMs - startMs < warmMs + measureMs; nowMs = performance.now()) {
        if (from === undefined && nowMs - startMs >= warmMs) {
          [from, fromCount] = [sample(), accepted];
        }
        for (const due = schedule.due(nowMs - startMs); sent < due; sent++) {
          const intendedMs = startMs + schedule.at(sent);
          const isMeasured = schedule.at(sent) >= warmMs;
          if (isMeasured) record(lateness, nowMs - intendedMs);
          send(intendedMs, isMeasured);
        }
        await nextTick();
      }
      const [to, orderCount] = [sample(), accepted - fromCount];
      const unanswered = await drained(STRAGGLERS_MS, latency);
      onAccepted = () => undefined;
      check();
      return {
        ratePerSecond,
        latency: percentilesOf(latency),
        lateness: percentilesOf(lateness),
        unanswered,
        orders: orderCount,
        from: from ?? to,
        to,
      };
    },

    async drain(boundMs) {
      onComplete = () => undefined;
      const deadline = performance.now() + boundMs;
      while (orders.size > 0 && performance.now() < deadline) await pause(POLL_MS);
      const left = orders.size;
      orders.clear();
      return left;
    },

    totals: () => ({ orders: count, events }),

    async probe(boundMs) {
      const bytes: Record<string, number> = {};
      const orderId = send(performance.now(), false);
      onEvent = (id, type, length) => {
        if (id === orderId) bytes[type] = length;
      };
      const deadline = performance.now() + boundMs;
      while (orders.size > 0 && performance.now() < deadline) await pause(POLL_MS);
      onEvent = () => undefined;
      check();
      if (orders.size > 0) throw new Error("an order did not come to rest at its broker");
      return { orderId, bytes };
    },

    [Symbol.asyncDispose]: () => closed(connection),
  };

  /** What was sent and never accepted counts with the time that it has waited by now. */
  async function drained(boundMs: number, latency: Histogram): Promise<number> {
    const waiting = (): Order[] =>
      [...orders.values()].filter(({ accepted, isMeasured }) => !accepted && isMeasured);
    const deadline = performance.now() + boundMs;
    while (waiting().length > 0 && performance.now() < deadline) await pause(POLL_MS * 10);
    const lost = waiting();
    for (const { intendedMs } of lost) record(latency, performance.now() - intendedMs);
    return lost.length;
  }
}

/** A buy of one share at a price that nobody sells at: it rests. */
const requestTail = (account: string): string =>
  JSON.stringify({
    account,
    instrument: { symbol: "AAPL", assetClass: "us_equity", currency: "USD" },
    side: "buy",
    orderQty: "1",
    ordType: "limit",
    price: "1.00",
    timeInForce: "gtc",
    route: { broker: "best" },
    validUntil: new Date(Date.now() + VALID_MS).toISOString(),
  }).slice(1);

/** How long accepted orders are waited for once the last one is sent. */
const STRAGGLERS_MS = 5_000;

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

const TYPE = Buffer.from('"type":"');
const TYPE_MAX = 32;

/** The first type in the text; parsing all of it would cost the generator more than the sending. */
function typeOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.indexOf(TYPE) + TYPE.length;
  const text = buffer.toString("latin1", start, start + TYPE_MAX);
  return text.slice(0, text.indexOf('"'));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The finest that a timer can do. */
const nextTick = (): Promise<void> => pause(1);

const CLOSE_BOUND_MS = 1_000;

async function closed(connection: NatsConnection): Promise<void> {
  await Promise.race([connection.drain().catch(() => undefined), pause(CLOSE_BOUND_MS)]);
  await connection.close();
}
