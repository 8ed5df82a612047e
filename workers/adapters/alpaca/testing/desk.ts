/**
 * The gateway's way of an order, in one process: the router's decisions, the pool's commands, stream
 * and sweep, on a real log, against the venue simulator. A pool can be restarted at any moment.
 */
import { OPEN } from "../../../../shared/runtime/operator/testing/switchboards.ts";
import { pino } from "pino";
import { startVenue, type Venue } from "../../../../deploy/sandbox/venues/alpaca/venue.ts";
import type {
  LegRouted,
  OrderReplaceRequested,
  OrderRequested,
  OrderState,
} from "../../../../contracts/generated/types.ts";
import type { BrokerSession } from "../../../../shared/adapter/adapter.ts";
import { workOnLegs } from "../../../../shared/adapter/commands.ts";
import { createObserver } from "../../../../shared/adapter/observer.ts";
import { sweep } from "../../../../shared/adapter/sweep.ts";
import { isAttached } from "../../../../shared/domain/order/attached.ts";
import {
  decideCancel,
  decideNewOrder,
  decideReplace,
  type Decision,
} from "../../../../shared/domain/routing/decide.ts";
import { openOrders } from "../../../../shared/runtime/orders.ts";
import { digestOf } from "../../../../shared/runtime/digest.ts";
import type { TestServers } from "../../../../test/fleet/servers.ts";
import { eventually, openTestWorker } from "../../../../test/fleet/worker.ts";
import { openAlpaca } from "../adapter.ts";
import { capabilities } from "../capabilities.ts";
import { readConfig } from "../config.ts";

export const NOW = "2026-03-02T14:30:00.000Z";
const FOR_EVER = "2099-01-01T00:00:00Z";

type Pool = {
  readonly session: BrokerSession;
  readonly run: (legs: readonly LegRouted[]) => Promise<void>;
  readonly sweep: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Desk = AsyncDisposable & {
  readonly venue: Venue;
  /** A control request of the venue. */
  readonly tell: (path: string, body: object) => Promise<Response>;
  readonly place: (request: Partial<OrderRequested>) => Promise<string>;
  readonly cancel: (orderId: string) => Promise<void>;
  readonly replace: (orderId: string, change: Partial<OrderReplaceRequested>) => Promise<void>;
  readonly state: (orderId: string) => Promise<OrderState>;
  /** Status and executed quantity of the order, then the status of each leg. */
  readonly line: (orderId: string) => Promise<string>;
  readonly becomes: (orderId: string, line: string) => Promise<void>;
  readonly types: (orderId: string) => Promise<readonly string[]>;
  /** Words of the venue that nobody could explain, of all orders. */
  readonly unexplained: () => Promise<readonly string[]>;
  readonly sweep: () => Promise<void>;
  /** Another process takes over, which remembers nothing. */
  readonly restart: () => Promise<void>;
};

let desks = 0;

export async function openDesk(servers: TestServers): Promise<Desk> {
  desks += 1;
  const account = `ACC-${desks}`;
  const venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  const router = await openTestWorker(servers, "router");
  const worker = await openTestWorker(servers, "alpaca");
  const placed: string[] = [];
  let requests = 0;

  async function startPool(): Promise<Pool> {
    const [key] = venue.accounts;
    const config = readConfig({
      ALPACA_URL: venue.url,
      ALPACA_ACCOUNTS: JSON.stringify([{ account, keyId: key?.key, secretKey: key?.secret }]),
      ALPACA_RATE_LIMIT: "0",
      ALPACA_TIMEOUT_MS: "5000",
    });
    const adapter = openAlpaca(config, pino({ level: "silent" }));
    const [session] = adapter.sessions;
    if (session === undefined) throw new Error("no session was opened");
    const { orderLog, projection, log, name } = worker;
    const own = { ...worker, orders: openOrders(orderLog, projection, name, log) };
    const observer = createObserver(own, adapter, session);
    const handle = workOnLegs(own, adapter, new Map([[account, observer]]), OPEN);
    const stop = new AbortController();
    const listening = new Promise<void>((connected) => {
      void session.listen(
        {
          report: async (report) => {
            await observer.report(report);
          },
          order: async (order) => {
            await observer.order(order);
          },
          connected,
          disconnected: () => undefined,
        },
        stop.signal,
      );
    });
    await listening;
    return {
      session,
      async run(legs) {
        for (const leg of legs) {
          const body = new TextEncoder().encode(JSON.stringify(leg));
          const delivery = { subject: "order.routed.alpaca", body, seq: 1, deliveries: 1 };
          await eventually(async () => (await handle(delivery)).kind === "done", leg.action);
        }
      },
      async sweep() {
        await sweep(own, adapter, observer, {});
      },
      async stop() {
        stop.abort();
        await session[Symbol.asyncDispose]();
      },
    };
  }

  const routes = [{ broker: "alpaca", account, capabilities }];
  let pool = await startPool();

  async function decide(
    orderId: string,
    decision: (state: OrderState | undefined) => Decision,
  ): Promise<OrderState> {
    await router.orders.read({ account, orderId });
    const { state } = await router.orders.change({ account, orderId }, (known) => {
      const decided = decision(known);
      return typeof decided === "string" ? [] : [decided];
    });
    if (state === undefined) throw new Error(`${orderId} has no log`);
    return state;
  }

  const desk: Desk = {
    venue,
    tell: (path, body) =>
      fetch(`${venue.url}/_venue/${path}`, { method: "POST", body: JSON.stringify(body) }),

    async place(change) {
      const request: OrderRequested = {
        orderId: `ord-${desks}-${placed.length + 1}`,
        account,
        instrument: { symbol: "AAPL" },
        side: "buy",
        orderQty: "10",
        ordType: "market",
        timeInForce: "day",
        route: { broker: "alpaca" },
        validUntil: FOR_EVER,
        ...change,
      };
      const { orderId } = request;
      placed.push(orderId);
      const digest = digestOf(request);
      const state = await decide(orderId, (known) =>
        decideNewOrder(request, digest, known, routes, NOW),
      );
      const legs = state.legs.filter((leg) => !isAttached(leg));
      await pool.run(legs.map(({ legId }) => commandFor("submit", orderId, legId)));
      return orderId;
    },

    async cancel(orderId) {
      requests += 1;
      const requestId = `c-${requests}`;
      const asked = { account, orderId, requestId };
      const state = await decide(orderId, (known) => decideCancel(asked, known, NOW));
      const legs = state.legs.filter((leg) => leg.pendingCancel === requestId);
      await pool.run(legs.map(({ legId }) => commandFor("cancel", orderId, legId, requestId)));
    },

    async replace(orderId, change) {
      requests += 1;
      const requestId = `r-${requests}`;
      const asked = { account, orderId, requestId, validUntil: FOR_EVER, ...change };
      const state = await decide(orderId, (known) => decideReplace(asked, known, NOW, routes));
      const legs = state.legs.filter((leg) => leg.pendingReplace?.requestId === requestId);
      if (legs.length === 0) throw new Error(`the replace of ${orderId} was refused`);
      await pool.run(legs.map(({ legId }) => commandFor("replace", orderId, legId, requestId)));
    },

    async state(orderId) {
      const state = await router.orders.read({ account, orderId });
      if (state === undefined) throw new Error(`${orderId} has no log`);
      return state;
    },

    async line(orderId) {
      const { order, legs } = await desk.state(orderId);
      return `${order.ordStatus} ${order.cumQty}: ${legs.map((leg) => leg.ordStatus).join(" ")}`;
    },

    async becomes(orderId, expected) {
      let seen = "";
      await eventually(async () => {
        seen = await desk.line(orderId);
        return seen === expected;
      }, `“${expected}”`).catch((error: unknown) => {
        throw new Error(`${String(error)}; it is “${seen}”`);
      });
    },

    types: async (orderId) =>
      (await router.orderLog.read({ account, orderId })).map(({ event }) =>
        "legId" in event ? `${event.type} ${event.legId}` : event.type,
      ),
    async unexplained() {
      const all = await Promise.all(placed.map((orderId) => desk.types(orderId)));
      return all.flat().filter((type) => type.startsWith("unexplained"));
    },
    sweep: () => pool.sweep(),

    async restart() {
      await pool.stop();
      pool = await startPool();
    },

    async [Symbol.asyncDispose]() {
      await pool.stop();
      await router[Symbol.asyncDispose]();
      await worker[Symbol.asyncDispose]();
      await venue.close();
    },
  };
  return desk;

  function commandFor(
    action: LegRouted["action"],
    orderId: string,
    legId: string,
    requestId?: string,
  ): LegRouted {
    const leg = { action, account, orderId, legId, broker: "alpaca" };
    return requestId === undefined ? leg : { ...leg, requestId };
  }
}
