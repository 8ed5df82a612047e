/**
 * The venue's own books: orders, executions, what is told of them. Shares nothing with the gateway
 * but the words of the port, so that it can be the witness. Quantities are whole numbers here.
 */
import type { BrokerOrder, BrokerReport } from "../../../shared/adapter/adapter.ts";
import type { VenueExecution, VenueOrder } from "../../faults/history.ts";
import type { World } from "../core/world.ts";

export type Execution = {
  readonly execId: string;
  /** The history's name for it, where that differs from the stream's. */
  readonly historyId: string;
  readonly qty: number;
  readonly px: string;
  /** The order's total after it. */
  readonly cumAfter: number;
  readonly at: string;
};

export type BookOrder = {
  readonly account: string;
  readonly clOrdId: string;
  readonly brokerOrderId: string;
  readonly symbol: string;
  readonly side: string;
  readonly qty: number;
  readonly acceptedMs: number;
  readonly acceptedAt: string;
  /** Look-ups and lists know it from then on. */
  visibleMs: number;
  status: BrokerOrder["ordStatus"];
  statusAt: string;
  /** What it falls back to when what is pending fails. */
  before: BrokerOrder["ordStatus"];
  cum: number;
  executions: Execution[];
  takenBack: Execution[];
  replacedBy?: string;
  /** Confirmed as the order in another's place; until then only a candidate. */
  isCandidate: boolean;
};

/** A line of the history of executions. */
export type Line = { readonly visibleMs: number; readonly account: string; readonly fact: Told };

/** What the history of executions holds. */
export type Told = Extract<BrokerReport, { execId: string }>;

export type Traits = {
  /** A second order under one id is refused for ever; otherwise it is a second order. */
  readonly refusesDuplicates: boolean;
  /** The stream and the history name the same execution differently. */
  readonly twoNames: boolean;
  /** Executions are taken back and corrected at times. */
  readonly takesBack: boolean;
};

export const BROKER = "venue";

export function openBook(world: World, traits: Traits) {
  const orders: BookOrder[] = [];
  const history: Line[] = [];
  const accepted = new Map<string, number>();
  let executions = 0;

  return {
    orders,
    history,
    accepted,
    byBrokerId: (id: string): BookOrder | undefined =>
      orders.find(({ brokerOrderId }) => brokerOrderId === id),
    byClOrdId: (account: string, clOrdId: string): BookOrder | undefined =>
      orders.find((one) => one.account === account && one.clOrdId === clOrdId),

    place(
      account: string,
      order: { clOrdId: string; symbol: string; side: string; qty: number },
      visibleMs: number,
      isCandidate = false,
    ): BookOrder {
      const count = (accepted.get(order.clOrdId) ?? 0) + 1;
      accepted.set(order.clOrdId, count);
      const at = world.instant();
      const placed: BookOrder = {
        account,
        ...order,
        brokerOrderId: `b-${orders.length + 1}`,
        acceptedMs: world.timeMs(),
        acceptedAt: at,
        visibleMs,
        status: "new",
        statusAt: at,
        before: "new",
        cum: 0,
        executions: [],
        takenBack: [],
        isCandidate,
      };
      orders.push(placed);
      return placed;
    },

    turn(order: BookOrder, status: BookOrder["status"]): void {
      order.status = status;
      order.statusAt = world.instant();
    },

    execute(order: BookOrder, qty: number, px: string, visibleMs: number): Execution {
      executions += 1;
      order.cum += qty;
      const execution: Execution = {
        execId: `s-${executions}`,
        historyId: traits.twoNames ? `h-${executions}` : `s-${executions}`,
        qty,
        px,
        cumAfter: order.cum,
        at: world.instant(),
      };
      order.executions.push(execution);
      const fact = tradeOf(order, execution, traits);
      history.push({
        visibleMs,
        account: order.account,
        fact: { ...fact, execId: execution.historyId },
      });
      return execution;
    },

    /** @returns what is told of it */
    takeBack(order: BookOrder, execution: Execution, visibleMs: number): Told {
      remove(order, execution);
      order.cum -= execution.qty;
      const fact: Told = {
        execType: "trade_cancel",
        clOrdId: order.clOrdId,
        brokerOrderId: order.brokerOrderId,
        execId: `x-${execution.execId}`,
        execRefId: execution.execId,
        transactTime: world.instant(),
      };
      history.push({ visibleMs, account: order.account, fact });
      return fact;
    },

    correct(order: BookOrder, execution: Execution, px: string, visibleMs: number): Told {
      remove(order, execution);
      const corrected = {
        ...execution,
        execId: `c-${execution.execId}`,
        historyId: `c-${execution.execId}`,
        px,
        at: world.instant(),
      };
      order.executions.push(corrected);
      const fact: Told = {
        execType: "trade_correct",
        clOrdId: order.clOrdId,
        brokerOrderId: order.brokerOrderId,
        execId: corrected.execId,
        execRefId: execution.execId,
        lastQty: String(corrected.qty),
        lastPx: px,
        transactTime: corrected.at,
      };
      history.push({ visibleMs, account: order.account, fact });
      return fact;
    },
  };

  function remove(order: BookOrder, execution: Execution): void {
    order.executions = order.executions.filter((one) => one !== execution);
    order.takenBack.push(execution);
  }
}

export type Book = ReturnType<typeof openBook>;

/** Where executions are taken back a place in the count names nothing: it is used again. */
export const tradeOf = (order: BookOrder, execution: Execution, traits: Traits): Told => ({
  execType: "trade",
  clOrdId: order.clOrdId,
  brokerOrderId: order.brokerOrderId,
  execId: execution.execId,
  lastQty: String(execution.qty),
  lastPx: execution.px,
  ...(traits.takesBack ? {} : { brokerCumQty: String(execution.cumAfter) }),
  leavesQty: String(order.qty - execution.cumAfter),
  transactTime: execution.at,
});

const LIVE: ReadonlySet<string> = new Set([
  "pending_new",
  "new",
  "partially_filled",
  "pending_cancel",
  "pending_replace",
  "suspended",
]);

export const isLive = ({ status }: BookOrder): boolean => LIVE.has(status);

/** As the port shows it. */
export const copyOf = (order: BookOrder): BrokerOrder => ({
  clOrdId: order.clOrdId,
  brokerOrderId: order.brokerOrderId,
  ordStatus: shownOf(order),
  cumQty: String(order.cum),
  ...(order.replacedBy === undefined ? {} : { replacedBy: order.replacedBy }),
  transactTime: order.statusAt,
  submittedAt: order.acceptedAt,
});

const shownOf = ({ status, cum }: BookOrder): BookOrder["status"] =>
  status === "new" && cum > 0 ? "partially_filled" : status;

/** As the checker reads it. */
export const ledgerOf = (order: BookOrder): VenueOrder => ({
  broker: BROKER,
  account: order.account,
  clOrdId: order.clOrdId,
  brokerOrderId: order.brokerOrderId,
  symbol: order.symbol,
  side: order.side,
  ordStatus: shownOf(order),
  orderQty: String(order.qty),
  cumQty: String(order.cum),
  executions: order.executions.map(executionOf),
  takenBack: order.takenBack.map(executionOf),
  acceptedAt: order.acceptedAt,
});

const executionOf = ({ execId, historyId, qty, px }: Execution): VenueExecution => ({
  execId,
  ...(historyId === execId ? {} : { otherIds: [historyId] }),
  lastQty: String(qty),
  lastPx: px,
});
