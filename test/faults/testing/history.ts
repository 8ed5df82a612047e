/** A small history in which all is well, for the tests of the checker to break. */
import type { OrderRequested, OrderState } from "../../../contracts/generated/types.ts";
import { extend } from "../../../shared/domain/order/extend.ts";
import type { EventDraft } from "../../../shared/domain/order/events.ts";
import { clOrdIdOf } from "../../../shared/domain/order/identity.ts";
import { AT, DIGEST, limitOrder, VALID_UNTIL } from "../../../shared/domain/testing/story.ts";
import type { History, LoggedOrderEvent, VenueOrder } from "../history.ts";

export const ACCOUNT = "ACC-1";
export const BROKER = "venue";

/** One log, on which orders grow by drafts. */
export function openLog() {
  const log: LoggedOrderEvent[] = [];
  const states = new Map<string, OrderState>();
  return {
    log,
    projection: () => new Map([...states].map(([id, state]) => [`${ACCOUNT}.${id}`, state])),
    tell: (orderId: string, ...drafts: readonly EventDraft[]): void => {
      const key = { account: ACCOUNT, orderId };
      for (const draft of drafts) {
        const stamp = { at: AT, by: "test-h-1-abc" };
        const { event, state } = extend(key, states.get(orderId), draft, stamp);
        states.set(orderId, state);
        log.push({ seq: log.length + 1, ...key, event });
      }
    },
  };
}

export const idOf = (orderId: string, version = 0): string => clOrdIdOf(orderId, "1", version);

export const legHeader = (orderId: string, version = 0) => ({
  legId: "1",
  broker: BROKER,
  clOrdId: idOf(orderId, version),
});

export const placed = (orderId: string, version = 0) => ({
  ...legHeader(orderId, version),
  brokerOrderId: `b-${orderId}-${version}`,
});

export const order = (orderId: string, change: Partial<OrderRequested> = {}): OrderRequested =>
  limitOrder({ orderId, ...change });

export const receive = (request: OrderRequested): EventDraft => ({
  type: "received",
  request,
  digest: DIGEST,
  legs: [{ ...legHeader(request.orderId), orderQty: request.orderQty ?? "" }],
});

export const submit = (orderId: string, attempt = 1): EventDraft => ({
  type: "submitting",
  ...legHeader(orderId),
  action: "new",
  attempt,
});

export const trade = (orderId: string, execId: string, lastQty: string, version = 0) =>
  ({
    type: "trade",
    ...placed(orderId, version),
    execId,
    lastQty,
    lastPx: "10",
    transactTime: AT,
  }) as const satisfies EventDraft;

export const atVenue = (orderId: string, change: Partial<VenueOrder> = {}): VenueOrder => {
  const { broker, clOrdId, brokerOrderId } = placed(orderId);
  return {
    broker,
    account: ACCOUNT,
    clOrdId,
    brokerOrderId,
    symbol: "AAPL",
    side: "buy",
    ordStatus: "new",
    orderQty: "100",
    cumQty: "0",
    executions: [],
    acceptedAt: AT,
    ...change,
  };
};

/** ord-1 filled, ord-2 cancelled with a part filled, ord-3 refused, ord-4 replaced and working. */
export function goodHistory(): History {
  const { tell, log, projection } = openLog();
  const requests = ["ord-1", "ord-2", "ord-3", "ord-4"].map((orderId) => order(orderId));
  const [first, second, third, fourth] = requests;
  if (!first || !second || !third || !fourth) throw new Error("four orders were made");
  tell("ord-1", receive(first), submit("ord-1"), { type: "new", ...placed("ord-1") });
  tell("ord-1", trade("ord-1", "e-1", "40"), trade("ord-1", "e-2", "60"));
  tell("ord-2", receive(second), submit("ord-2"), trade("ord-2", "e-3", "30"));
  tell("ord-2", { type: "pending_cancel", requestId: "c-1" });
  tell("ord-2", { type: "canceled", ...placed("ord-2"), requestId: "c-1" });
  const reason = { code: "request_expired", text: "too late" };
  tell("ord-3", { type: "refused", request: third, digest: DIGEST, reason });
  tell("ord-4", receive(fourth), submit("ord-4"), trade("ord-4", "e-4", "10"));
  const terms = { ordType: "limit", timeInForce: "day", orderQty: "50", price: "11" } as const;
  const replace = { requestId: "r-1", terms };
  const next = { ...legHeader("ord-4", 1), ...replace, validUntil: VALID_UNTIL };
  tell("ord-4", { type: "pending_replace", ...next });
  tell("ord-4", {
    type: "submitting",
    ...legHeader("ord-4", 1),
    action: "replace",
    attempt: 1,
  });
  tell("ord-4", { type: "replaced", ...placed("ord-4", 1), ...replace });

  const execution = (execId: string, lastQty: string) => ({ execId, lastQty, lastPx: "10" });
  const venueOrders: VenueOrder[] = [
    atVenue("ord-1", {
      ordStatus: "filled",
      cumQty: "100",
      executions: [execution("e-1", "40"), execution("e-2", "60")],
    }),
    atVenue("ord-2", {
      ordStatus: "canceled",
      cumQty: "30",
      executions: [execution("e-3", "30")],
    }),
    atVenue("ord-4", {
      ordStatus: "replaced",
      cumQty: "10",
      executions: [execution("e-4", "10")],
    }),
    atVenue("ord-4", { ...placed("ord-4", 1), orderQty: "40" }),
  ];
  return {
    requests: [
      ...requests.map((request) => ({ kind: "new", request }) as const),
      {
        kind: "cancel",
        request: { account: ACCOUNT, orderId: "ord-2", requestId: "c-1" },
      },
      {
        kind: "replace",
        request: {
          account: ACCOUNT,
          orderId: "ord-4",
          requestId: "r-1",
          orderQty: "50",
          price: "11",
          validUntil: VALID_UNTIL,
        },
      },
    ],
    log,
    heard: log,
    refusedBesideLog: [],
    venueOrders,
    accepted: new Map(venueOrders.map(({ clOrdId }) => [clOrdId, 1])),
    projection: projection(),
    kills: [],
    unhealed: [],
    inFlightBoundMs: 30_000,
    beforeReplay: { logged: log.length, accepted: venueOrders.length },
  };
}
