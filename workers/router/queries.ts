/** Answers about orders, brokers and workers, for anyone on the bus who may ask. */
import { gateway, heardWorkerStatus } from "../../contracts/subjects.ts";
import {
  read,
  type OrdersAnswer,
  type OrdersQuery,
  type OrderState,
} from "../../contracts/validate.ts";
import { compareInstants } from "../../shared/domain/instant.ts";
import { foldEvents } from "../../shared/domain/order/order.ts";
import type { OrderLog } from "../../shared/runtime/bus/order-log.ts";
import { steadyMs } from "../../shared/runtime/clock.ts";
import type { Worker } from "../../shared/runtime/worker.ts";
import type { Routes } from "./routes.ts";

/** All routers share the questions. */
const QUEUE = "router";
const LIMIT_DEFAULT = 100;
/** Answers stay well below the bus's largest message. */
const ANSWER_MAX_BYTES = 512 * 1024;
/** A worker that has been silent this long is not shown as running. */
const WORKER_SILENT_MS = 8_000;
const WORKERS_MAX = 10_000;

export function answerQueries(worker: Worker, log: OrderLog, routes: Routes): void {
  const { bus, projection } = worker;

  bus.subscribe(
    gateway.orders,
    ({ body, answer }) => {
      const query = read("orders-query.v1", body);
      if (!query.ok) {
        const { code, text, path } = query.violation;
        answer(JSON.stringify({ orders: [], error: { code, text, path } }));
        return;
      }
      findOrders(query.value).then(
        (found) => answer(JSON.stringify(found)),
        (err: unknown) => {
          worker.log.warn({ err: String(err) }, "query not answered from the store");
          const error = { code: "store_unavailable", text: "the state store does not answer" };
          answer(JSON.stringify({ orders: [], error }));
        },
      );
    },
    QUEUE,
  );

  bus.subscribe(
    gateway.brokers,
    ({ answer }) => answer(JSON.stringify({ brokers: routes.all() })),
    QUEUE,
  );

  const workers = new Map<string, { readonly heardAt: number; readonly status: object }>();
  bus.subscribe(heardWorkerStatus, ({ body }) => {
    const status = read("worker-status.v1", body);
    if (!status.ok) return;
    workers.delete(status.value.worker);
    workers.set(status.value.worker, { heardAt: steadyMs(), status: status.value });
    const [oldest] = workers.keys();
    if (workers.size > WORKERS_MAX && oldest !== undefined) workers.delete(oldest);
  });
  bus.subscribe(
    gateway.workers,
    ({ answer }) => {
      const alive = [...workers.values()].filter(
        ({ heardAt }) => steadyMs() - heardAt < WORKER_SILENT_MS,
      );
      answer(JSON.stringify({ workers: alive.map(({ status }) => status) }));
    },
    QUEUE,
  );

  async function findOrders(query: OrdersQuery): Promise<OrdersAnswer> {
    const { account, orderId } = query;
    if (orderId !== undefined) return findOrder(orderId, account);
    const accounts = account === undefined ? accountsOf(routes) : [account];
    const limit = query.limit ?? LIMIT_DEFAULT;
    const pages = await Promise.all(
      accounts.map((name) =>
        projection.list(name, {
          open: query.open ?? false,
          limit,
          ...(query.before === undefined ? {} : { before: query.before }),
        }),
      ),
    );
    const found = pages
      .flatMap((page) => page.orders.map(({ state }) => state))
      .sort((a, b) => compareInstants(b.receivedAt, a.receivedAt));
    const orders = fittingInstants(wholeInstants(found, limit));
    const last = orders.at(-1);
    const more = orders.length < found.length || pages.some(({ next }) => next !== undefined);
    return {
      orders,
      ...(more && last !== undefined ? { next: Date.parse(last.receivedAt) } : {}),
    };
  }

  /** The story of one order comes from the log itself. */
  async function findOrder(orderId: string, account: string | undefined): Promise<OrdersAnswer> {
    const accounts = account === undefined ? accountsOf(routes) : [account];
    for (const name of accounts) {
      const logged = await log.read({ account: name, orderId });
      const events = logged.map(({ event }) => event);
      const state = foldEvents(events);
      if (state === undefined) continue;
      const newest = fitting([...events].reverse()).reverse();
      return { orders: [state], events: newest.map((event) => ({ ...event })) };
    }
    return { orders: [] };
  }
}

const accountsOf = (routes: Routes): readonly string[] => [
  ...new Set(routes.all().map(({ account }) => account)),
];

/** The first `limit` orders, and those that share the last one's instant: the next page begins before it. */
function wholeInstants(orders: readonly OrderState[], limit: number): readonly OrderState[] {
  const last = orders[limit - 1]?.receivedAt;
  const end = orders.findIndex(({ receivedAt }, at) => at >= limit && receivedAt !== last);
  return end === -1 ? orders : orders.slice(0, end);
}

/** As many as an answer can carry, at least one, and no instant cut in two unless it is too large alone. */
function fittingInstants(orders: readonly OrderState[]): OrderState[] {
  const fit = fitting(orders);
  if (fit.length === orders.length) return fit;
  const instant = orders[fit.length]?.receivedAt;
  const whole = orders.findIndex(({ receivedAt }) => receivedAt === instant);
  return whole > 0 ? orders.slice(0, whole) : fit;
}

/** The first ones, as many as an answer can carry, at least one. */
function fitting<Item extends object>(items: readonly Item[]): Item[] {
  let bytes = 0;
  const full = items.findIndex(
    (item) => (bytes += Buffer.byteLength(JSON.stringify(item))) > ANSWER_MAX_BYTES,
  );
  return full === -1 ? [...items] : items.slice(0, Math.max(full, 1));
}
