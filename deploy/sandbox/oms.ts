/**
 * An order management system as small as one can be: publishes requests, follows each order's events,
 * and knows when an order is done. It has nothing of the gateway's but the contracts and the bus.
 */
import { randomUUID } from "node:crypto";
import { parseOrderEvent, type OrderEvent } from "../../contracts/order-event.ts";
import {
  orderCancelRequested,
  orderEvents,
  orderRefused,
  orderReplaceRequested,
  orderRequested,
} from "../../contracts/subjects.ts";
import {
  parse,
  type OrderCancelRequested,
  type OrderReplaceRequested,
  type OrderRequested,
  type OrdStatus,
  type RequestRefused,
} from "../../contracts/validate.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { pause, steadyMs } from "../../shared/runtime/clock.ts";

export type Followed = {
  readonly account: string;
  readonly orderId: string;
  readonly request: OrderRequested | undefined;
  readonly events: OrderEvent[];
  /** Told beside the log: the request broke its contract. */
  refusal?: RequestRefused;
};

export type Oms = {
  readonly orders: ReadonlyMap<string, Followed>;
  submit(request: OrderRequested): Promise<void>;
  /** Sends a body as it is, however broken. */
  submitText(account: string, orderId: string, body: string): Promise<void>;
  cancel(request: OrderCancelRequested): Promise<void>;
  replace(request: OrderReplaceRequested): Promise<void>;
  /** Resolves when nothing has been told for `quietMs`, or `boundMs` have passed. */
  quiet(quietMs: number, boundMs: number): Promise<void>;
  /** Resolves true when every order is done, false when the bound passes first. */
  done(boundMs: number): Promise<boolean>;
};

export const statusOf = (order: Followed): OrdStatus | undefined =>
  order.refusal === undefined ? order.events.at(-1)?.order.ordStatus : "rejected";

/** The gateway expects nothing more of such an order, and neither should its owner. */
export const isFinished = ({ refusal, events }: Followed): boolean =>
  refusal !== undefined || events.at(-1)?.order.done === true;

const POLL_MS = 20;

/** @param progress called with each event, for whoever wants to show that something happens */
export function openOms(bus: Bus, progress: (event: OrderEvent) => void = () => undefined): Oms {
  const orders = new Map<string, Followed>();
  let lastTold = steadyMs();

  bus.subscribe(orderEvents.all, ({ body }) => {
    lastTold = steadyMs();
    const event = parseOrderEvent(body);
    const order = orders.get(`${event.account}.${event.orderId}`);
    if (order === undefined || order.events.some(({ version }) => version === event.version))
      return;
    order.events.push(event);
    order.events.sort((a, b) => a.version - b.version);
    progress(event);
  });
  bus.subscribe(orderRefused.all, ({ body }) => {
    lastTold = steadyMs();
    const refusal = parse("request-refused.v1", body);
    if (refusal.orderId === undefined) return;
    const order = orders.get(`${refusal.account}.${refusal.orderId}`);
    if (order !== undefined && order.events.length === 0) order.refusal = refusal;
  });

  const send = async (subject: string, body: string): Promise<void> => {
    await bus.store(subject, body, { messageId: randomUUID() });
  };
  const follow = (account: string, orderId: string, request?: OrderRequested): void => {
    const key = `${account}.${orderId}`;
    if (!orders.has(key)) orders.set(key, { account, orderId, request, events: [] });
  };
  const until = async (condition: () => boolean, boundMs: number): Promise<boolean> => {
    const deadline = steadyMs() + boundMs;
    while (!condition() && steadyMs() < deadline) await pause(POLL_MS);
    return condition();
  };

  return {
    orders,
    async submit(request) {
      follow(request.account, request.orderId, request);
      await send(orderRequested(request.account), JSON.stringify(request));
    },
    async submitText(account, orderId, body) {
      follow(account, orderId);
      await send(orderRequested(account), body);
    },
    cancel: (request) => send(orderCancelRequested(request.account), JSON.stringify(request)),
    replace: (request) => send(orderReplaceRequested(request.account), JSON.stringify(request)),
    async quiet(quietMs, boundMs) {
      lastTold = steadyMs();
      await until(() => steadyMs() - lastTold >= quietMs, boundMs);
    },
    done: (boundMs) => until(() => [...orders.values()].every(isFinished), boundMs),
  };
}
