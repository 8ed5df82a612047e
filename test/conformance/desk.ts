/**
 * The gateway's way of an order in one process, against one venue: the router's decisions, the pool's
 * commands, stream and sweep, on a real log. The pool can be restarted at any moment.
 */
import type {
  LegRouted,
  OrderReplaceRequested,
  OrderRequested,
  OrderState,
} from "../../contracts/generated/types.ts";
import type { ConformanceVenue } from "../../deploy/sandbox/conformance.ts";
import type { BrokerAdapter, BrokerSession } from "../../shared/adapter/adapter.ts";
import { workOnLegs } from "../../shared/adapter/commands.ts";
import { createObserver } from "../../shared/adapter/observer.ts";
import { sweep, type SweepMark } from "../../shared/adapter/sweep.ts";
import { isAttached } from "../../shared/domain/order/attached.ts";
import {
  decideCancel,
  decideNewOrder,
  decideReplace,
  type Decision,
} from "../../shared/domain/routing/decide.ts";
import { OPEN } from "../../shared/runtime/operator/testing/switchboards.ts";
import type { Verdict } from "../../shared/runtime/bus/bus.ts";
import { digestOf } from "../../shared/runtime/digest.ts";
import { openOrders } from "../../shared/runtime/orders.ts";
import { eventually, type TestWorker } from "../fleet/worker.ts";
import { differencesOf } from "./agreement.ts";

export const NOW = "2026-03-02T14:30:00.000Z";
const FOR_EVER = "2099-01-01T00:00:00Z";

/** A slow machine may let one time out. */
const SWEEPS = 5;

/** What stands between the pool and the broker's session, for what only the port can be made to do. */
export type Wrap = (session: BrokerSession) => BrokerSession;
/** An order in words of the OMS; the desk knows the account and gives the id. */
export type Wish = Omit<OrderRequested, "orderId" | "account" | "route" | "validUntil"> &
  Partial<Pick<OrderRequested, "orderId" | "validUntil">>;
export type Change = Omit<
  OrderReplaceRequested,
  "requestId" | "account" | "orderId" | "validUntil"
>;

export type Desk = AsyncDisposable & {
  /** Until the pool has done what it can with the order. @returns the order's id */
  readonly place: (wish: Wish) => Promise<string>;
  /** The router's part alone: no pool has heard of it. */
  readonly decide: (wish: Wish) => Promise<string>;
  /** One delivery of the order's command to the pool. */
  readonly deliver: (orderId: string) => Promise<Verdict>;
  readonly cancel: (orderId: string) => Promise<void>;
  readonly replace: (orderId: string, change: Change) => Promise<void>;
  readonly state: (orderId: string) => Promise<OrderState>;
  readonly types: (orderId: string) => Promise<readonly string[]>;
  /** Waits until the order has this status and executed quantity: "filled 10". */
  readonly becomes: (orderId: string, line: string) => Promise<void>;
  /** Waits until the log says of the order what the venue's books say. */
  readonly agrees: (orderId: string) => Promise<void>;
  readonly sweep: () => Promise<void>;
  /** Another process takes over, which remembers nothing. */
  readonly restart: (wrap?: Wrap) => Promise<void>;
};

/** Who writes to the log, for any number of desks. */
export type Workers = { readonly router: TestWorker; readonly pool: TestWorker };

type Pool = {
  readonly handle: (leg: LegRouted) => Promise<Verdict>;
  readonly sweep: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function openDesk(
  { router, pool: worker }: Workers,
  venue: ConformanceVenue,
  account: string,
  options: { readonly timeoutMs?: number; readonly wrap?: Wrap } = {},
): Promise<Desk> {
  let orders = 0;
  let requests = 0;
  let pool = await startPool(options.wrap);

  async function startPool(wrap: Wrap = (session) => session): Promise<Pool> {
    const { timeoutMs = 2_000 } = options;
    const adapter = venue.open({ account, timeoutMs });
    const session = wrap(onlySession(adapter));
    const { orderLog, projection, log, name } = worker;
    const own = { ...worker, orders: openOrders(orderLog, projection, name, log) };
    const observer = createObserver(own, adapter, session);
    const handle = workOnLegs(own, adapter, new Map([[account, observer]]), OPEN);
    const stop = new AbortController();
    let mark: SweepMark = {};
    let listening: Promise<void> = Promise.resolve();
    await new Promise<void>((connected) => {
      listening = session.listen(
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
    return {
      handle: (leg) => {
        const body = new TextEncoder().encode(JSON.stringify(leg));
        return handle({ subject: `order.routed.${adapter.broker}`, body, seq: 1, deliveries: 1 });
      },
      sweep: async () => {
        mark = await sweep(own, adapter, observer, mark);
      },
      async stop() {
        stop.abort();
        await listening;
        await session[Symbol.asyncDispose]();
      },
    };
  }

  const { broker, capabilities, sessions } = venue.open({ account });
  for (const session of sessions) await session[Symbol.asyncDispose]();
  const routes = [{ broker, account, capabilities }];

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

  async function run(legs: readonly LegRouted[]): Promise<void> {
    for (const leg of legs) {
      const work = async (): Promise<boolean> => (await pool.handle(leg)).kind === "done";
      await eventually(work, `${leg.action} of ${leg.orderId}`);
    }
  }

  const command = (
    action: LegRouted["action"],
    orderId: string,
    legId: string,
    requestId?: string,
  ): LegRouted => {
    const leg = { action, account, orderId, legId, broker };
    return requestId === undefined ? leg : { ...leg, requestId };
  };

  const desk: Desk = {
    async decide(wish) {
      orders += 1;
      const request: OrderRequested = {
        orderId: `o-${orders}`,
        account,
        route: { broker },
        validUntil: FOR_EVER,
        ...wish,
      };
      const { orderId } = request;
      const digest = digestOf(request);
      await decide(orderId, (known) => decideNewOrder(request, digest, known, routes, NOW));
      return orderId;
    },

    async place(wish) {
      const orderId = await desk.decide(wish);
      const { legs } = await desk.state(orderId);
      const sent = legs.filter((leg) => !isAttached(leg));
      await run(sent.map(({ legId }) => command("submit", orderId, legId)));
      return orderId;
    },

    deliver: (orderId) => pool.handle(command("submit", orderId, "1")),

    async cancel(orderId) {
      requests += 1;
      const requestId = `c-${requests}`;
      const asked = { account, orderId, requestId };
      const { legs } = await decide(orderId, (known) => decideCancel(asked, known, NOW));
      const pending = legs.filter((leg) => leg.pendingCancel === requestId);
      await run(pending.map(({ legId }) => command("cancel", orderId, legId, requestId)));
    },

    async replace(orderId, change) {
      requests += 1;
      const requestId = `r-${requests}`;
      const asked = { account, orderId, requestId, validUntil: FOR_EVER, ...change };
      const { legs } = await decide(orderId, (known) => decideReplace(asked, known, NOW, routes));
      const pending = legs.filter((leg) => leg.pendingReplace?.requestId === requestId);
      await run(pending.map(({ legId }) => command("replace", orderId, legId, requestId)));
    },

    async state(orderId) {
      const state = await router.orders.read({ account, orderId });
      if (state === undefined) throw new Error(`${orderId} has no log`);
      return state;
    },

    types: async (orderId) =>
      (await router.orderLog.read({ account, orderId })).map(({ event }) => event.type),

    async becomes(orderId, line) {
      let seen = "";
      await eventually(async () => {
        const { order } = await desk.state(orderId);
        seen = `${order.ordStatus} ${order.cumQty}`;
        return seen === line;
      }, line).catch(() => {
        throw new Error(`the order is “${seen}”, expected “${line}”`);
      });
    },

    async agrees(orderId) {
      let differences: readonly string[] = [];
      await eventually(async () => {
        differences = differencesOf(await desk.state(orderId), await venue.ledger());
        return differences.length === 0;
      }, "agreement").catch(() => {
        throw new Error(differences.join("; "));
      });
    },

    /** As a pool does it: one that fails proves nothing and is repeated. */
    async sweep() {
      for (let tries = 1; ; tries += 1) {
        try {
          await pool.sweep();
          return;
        } catch (error) {
          if (tries === SWEEPS) throw error;
        }
      }
    },

    async restart(wrap) {
      await pool.stop();
      pool = await startPool(wrap);
    },

    [Symbol.asyncDispose]: () => pool.stop(),
  };
  return desk;
}

export function onlySession({ sessions, broker }: BrokerAdapter): BrokerSession {
  const [session] = sessions;
  if (session === undefined) throw new Error(`${broker} opened no session`);
  return session;
}
