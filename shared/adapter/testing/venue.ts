/**
 * A broker in memory for the tests of the pool: the port, with a ledger of its own that tells what
 * was placed, and faults on request. It refuses a ClOrdID that it has seen before, for ever.
 */
import type {
  BrokerOrder,
  BrokerReport,
  BrokerSession,
  CommandOutcome,
  Lookup,
  NewOrder,
} from "../adapter.ts";

/**
 * What becomes of the next command: `lost_before` never arrives, `lost_after` arrives and gets no
 * answer, a `bare` answer has no copy of the order, a `candidate` is not confirmed yet.
 */
export type Fault =
  "lost_before" | "lost_after" | "refused" | "never_left" | "throws" | "bare" | "candidate";

export type Venue = {
  readonly session: BrokerSession;
  /** Of the next commands of this kind, one each. */
  readonly faults: { submit: Fault[]; cancel: Fault[]; replace: Fault[] };
  /** Every command that arrived, in order: what it was, and about which id. */
  readonly arrived: string[];
  /** How often the venue was asked for an order by our id. */
  lookups(): number;
  /** False: nothing can be looked up, as when the venue is down. */
  answering: boolean;
  /** Changes what stands in the ledger under one of our ids. */
  set(clOrdId: string, change: Partial<BrokerOrder>): void;
  /** The ledger's copy. @throws when there is none */
  get(clOrdId: string): BrokerOrder;
  /** Puts an order into the ledger, as somebody at the broker would. */
  place(clOrdId: string, brokerOrderId?: string): void;
  /** How many orders stand in the ledger. */
  size(): number;
  /** @returns the report of an execution, which counts on the ledger from here on */
  execute(clOrdId: string, execId: string, lastQty: string): BrokerReport;
};

export const AT = "2026-03-02T14:30:00.000Z";
const reason = { code: "from_the_venue", text: "so it was asked for" };
const unknown: CommandOutcome = { kind: "unknown", reason };

export function openVenue(account: string): Venue {
  const ledger = new Map<string, BrokerOrder>();
  const executions: BrokerReport[] = [];
  const arrived: string[] = [];
  const faults: Venue["faults"] = { submit: [], cancel: [], replace: [] };
  let lookups = 0;

  const place = (clOrdId: string, brokerOrderId = `b-${clOrdId}`): BrokerOrder => {
    const order: BrokerOrder = {
      clOrdId,
      brokerOrderId,
      ordStatus: "new",
      cumQty: "0",
      submittedAt: AT,
      transactTime: AT,
    };
    ledger.set(clOrdId, order);
    return order;
  };

  async function meet(
    kind: keyof Venue["faults"],
    clOrdId: string,
    work: () => CommandOutcome,
  ): Promise<CommandOutcome> {
    const fault = faults[kind].shift();
    if (fault === "throws") throw new Error("the adapter failed");
    if (fault === "never_left") return { kind: "never_left", reason };
    if (fault === "lost_before") return unknown;
    arrived.push(`${kind} ${clOrdId}`);
    if (fault === "refused") return { kind: "refused", reason };
    const outcome = work();
    if (fault === "candidate") venue.set(clOrdId, { ordStatus: "pending_new" });
    if (fault === "lost_after") return unknown;
    return fault === "bare" ? { kind: "acknowledged" } : outcome;
  }

  const found = (order: BrokerOrder | undefined): Lookup =>
    order === undefined ? { kind: "absent" } : { kind: "found", order };

  const venue: Venue = {
    faults,
    arrived,
    answering: true,
    lookups: () => lookups,
    set: (clOrdId, change) => void ledger.set(clOrdId, { ...venue.get(clOrdId), ...change }),
    get: (clOrdId) => {
      const order = ledger.get(clOrdId);
      if (order === undefined) throw new Error(`the venue has no ${clOrdId}`);
      return order;
    },
    place: (clOrdId, brokerOrderId) => void place(clOrdId, brokerOrderId),
    size: () => ledger.size,
    execute: (clOrdId, execId, lastQty) => {
      const order = venue.get(clOrdId);
      const cumQty = String(Number(order.cumQty) + Number(lastQty));
      venue.set(clOrdId, { cumQty });
      const { brokerOrderId } = order;
      const execution: BrokerReport = {
        execType: "trade",
        clOrdId,
        brokerOrderId,
        execId,
        lastQty,
        lastPx: "10",
        brokerCumQty: cumQty,
        transactTime: AT,
      };
      executions.push(execution);
      return execution;
    },
    session: {
      account,
      submit: ({ clOrdId }: NewOrder) =>
        meet("submit", clOrdId, () =>
          ledger.has(clOrdId) ? unknown : { kind: "acknowledged", order: place(clOrdId) },
        ),
      cancel: ({ clOrdId }) => meet("cancel", clOrdId, () => ({ kind: "acknowledged" })),
      replace: (_, { clOrdId }) =>
        meet("replace", clOrdId, () => ({ kind: "acknowledged", order: place(clOrdId) })),
      find: async (clOrdId) => {
        lookups += 1;
        return venue.answering ? found(ledger.get(clOrdId)) : { kind: "unknown", reason };
      },
      findByBrokerOrderId: async (id) =>
        venue.answering
          ? found([...ledger.values()].find(({ brokerOrderId }) => brokerOrderId === id))
          : { kind: "unknown", reason },
      executions: async () => executions,
      orders: async () => [...ledger.values()],
      snapshot: async () => ({
        currency: "USD",
        brokerTime: AT,
        balances: { cash: "0", equity: "0", buyingPower: "0" },
        positions: [],
        blocked: false,
      }),
      listen: async () => undefined,
      [Symbol.asyncDispose]: async () => undefined,
    },
  };
  return venue;
}
