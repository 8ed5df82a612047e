/**
 * Brings what a broker says of its orders onto the log: stream reports, answers, look-ups, sweeps.
 *
 * All of them meet in the same two functions, so that it does not matter which came first or how
 * often. A leg is never closed on the broker's word while the broker counts executions that the log
 * does not have: those are fetched first.
 */
import type { Leg, OrderState } from "../../contracts/generated/types.ts";
import { ZERO } from "../domain/decimal.ts";
import type { OrderKey } from "../domain/order/events.ts";
import { parseClOrdId } from "../domain/order/identity.ts";
import { isDone, isFilled } from "../domain/order/leg.ts";
import { legOf } from "../domain/order/order.ts";
import {
  decideReport,
  isSettled,
  missesExecutions,
  type ReportFact,
  type StatusFact,
} from "../domain/order/reports.ts";
import type { Changed, Decide, Decided } from "../runtime/orders.ts";
import type { Worker } from "../runtime/worker.ts";
import type { BrokerAdapter, BrokerOrder, BrokerReport, BrokerSession } from "./adapter.ts";

export type Observer = {
  readonly session: BrokerSession;
  /** One report of the stream or of the history. */
  readonly report: (report: BrokerReport) => Promise<Seen>;
  /** The broker's copy of an order, from a look-up or a list. */
  readonly order: (order: BrokerOrder) => Promise<Seen>;
};

/** What became of it. `foreign`: not an order of the gateway's. */
export type Seen =
  | { readonly kind: "known"; readonly state: OrderState; readonly projected: Promise<void> }
  | { readonly kind: "foreign" };

const FOREIGN: Seen = { kind: "foreign" };

export function createObserver(
  worker: Worker,
  adapter: BrokerAdapter,
  session: BrokerSession,
): Observer {
  const { orders, log } = worker;

  /** @param isCopy of an order as it stands: what mends the log and Redis when a word was missed */
  async function take(fact: ReportFact, isCopy = false): Promise<Seen> {
    const ids = fact.clOrdId === undefined ? undefined : parseClOrdId(fact.clOrdId);
    if (ids === undefined) {
      worker.count("foreign_reports");
      return FOREIGN;
    }
    const key = { account: session.account, orderId: ids.orderId };
    const changed = await orders.change(key, (state) => decide(state, ids.legId, fact, isCopy));
    const leg = changed.state === undefined ? undefined : legOf(changed.state, ids.legId);
    if (leg !== undefined && isUnwanted(leg, fact)) await cancelUnwanted(fact);
    return seen(key, changed, leg);
  }

  /**
   * An order that was given up as never sent, and is live: its send came through after all, from a
   * process that was frozen, or the log has lost it with its end. Nobody waits for it any more. Asked
   * at every word about it, until it is over.
   */
  async function cancelUnwanted({ clOrdId = "", brokerOrderId }: ReportFact): Promise<void> {
    log.error({ clOrdId, brokerOrderId }, "an order given up as never sent is live: cancelling it");
    const outcome = await session.cancel({ clOrdId, brokerOrderId });
    worker.count(`unwanted_cancel_${outcome.kind}`);
  }

  function decide(
    state: OrderState | undefined,
    legId: string,
    fact: ReportFact,
    isCopy: boolean,
  ): Decided {
    const leg = state === undefined ? undefined : legOf(state, legId);
    if (state === undefined || leg === undefined) return [];
    if (leg.broker !== adapter.broker) return [];
    // "It works" is news again once it was suspended, and this memory may not have heard of that.
    if (isSettled(leg, fact) && !(isCopy && LIVE.has(fact.execType))) return "settled";
    return decideReport(state, leg, fact, feesOf(state, leg, fact));
  }

  /** Of a strategy nobody knows them: each of its contracts has its own. */
  function feesOf({ request }: OrderState, leg: Leg, fact: ReportFact): string | undefined {
    if (request.legs !== undefined) return undefined;
    if (fact.execType !== "trade" && fact.execType !== "trade_correct") return undefined;
    const { symbol, assetClass } = request.instrument;
    const { lastQty, lastPx, transactTime } = fact;
    const side = leg.side ?? request.side;
    const execution = { symbol, side, lastQty, lastPx, transactTime };
    return adapter.expectedFees?.(
      assetClass === undefined ? execution : { ...execution, assetClass },
    );
  }

  /**
   * An order that carries our form of id and stands on no log, or was refused there, was placed by
   * nobody here, or its log was lost: an alarm.
   */
  function seen(key: OrderKey, { state, projected }: Changed, leg: Leg | undefined): Seen {
    if (state !== undefined && leg !== undefined) return { kind: "known", state, projected };
    log.error({ ...key, broker: adapter.broker }, "the broker has an order that the log has not");
    worker.count("unlogged_orders");
    return FOREIGN;
  }

  /** Fetches what the broker executed on one of its orders, and puts on the log what is missing. */
  async function fetchExecutions(
    clOrdId: string,
    order: Pick<BrokerOrder, "brokerOrderId" | "submittedAt">,
  ): Promise<void> {
    worker.count("execution_fetches");
    const since = order.submittedAt ?? (await submittedAt(clOrdId));
    if (since === undefined) return;
    for (const execution of await session.executions(since)) {
      if (execution.brokerOrderId === order.brokerOrderId) await take({ ...execution, clOrdId });
    }
  }

  async function submittedAt(clOrdId: string): Promise<string | undefined> {
    const found = await session.find(clOrdId);
    return found.kind === "found" ? found.order.submittedAt : undefined;
  }

  /** @returns true when the log has every execution that the broker counts on this order id */
  async function completeExecutions(
    fact: {
      readonly clOrdId: string;
      readonly brokerOrderId: string;
      readonly submittedAt?: string;
    },
    brokerCumQty: string | undefined,
  ): Promise<boolean> {
    const ids = parseClOrdId(fact.clOrdId);
    if (ids === undefined || brokerCumQty === undefined) return true;
    if (brokerCumQty === ZERO) return true; // nothing is executed, so nothing can be missing
    const key = { account: session.account, orderId: ids.orderId };
    const misses = async (decide: Decide): Promise<boolean> => {
      const { state } = await orders.change(key, decide);
      const leg = state === undefined ? undefined : legOf(state, ids.legId);
      return leg !== undefined && missesExecutions(leg, fact.brokerOrderId, brokerCumQty);
    };
    // What is remembered may lack executions, never have too many: only a lack is worth a look at the log.
    const remembered: Decide = (state) => (state === undefined ? [] : "settled");
    if (!(await misses(remembered)) || !(await misses(() => []))) return true;
    await fetchExecutions(fact.clOrdId, fact);
    return !(await misses(() => []));
  }

  /**
   * A rejection of the order that was to replace another means the replace, or that order once it had
   * replaced the other and the word of it is late or lost: the other one's own copy tells which.
   */
  async function learnReplaced(clOrdId: string): Promise<void> {
    const ids = parseClOrdId(clOrdId);
    if (ids === undefined) return;
    const state = await orders.read({ account: session.account, orderId: ids.orderId });
    const leg = state === undefined ? undefined : legOf(state, ids.legId);
    if (leg?.pendingReplace?.clOrdId !== clOrdId) return;
    const other = await session.find(leg.clOrdId);
    if (other.kind === "unknown") throw new Error(`${leg.clOrdId}: ${other.reason.text}`);
    if (other.kind === "found" && other.order.ordStatus === "replaced") await takeCopy(other.order);
  }

  /** Its exits after it: what they mean may depend on what it has become. */
  async function takeCopy(order: BrokerOrder): Promise<Seen> {
    const whole = await completeExecutions(order, order.cumQty);
    const fact = factOf(order);
    if (fact.execType === "rejected") await learnReplaced(order.clOrdId);
    const result = await take(
      whole || !CLOSING.has(fact.execType) ? fact : { ...fact, execType: "new" },
      true,
    );
    for (const attached of order.attached ?? []) await takeCopy(attached);
    return result;
  }

  return {
    session,

    async report(report) {
      const { clOrdId, brokerOrderId } = report;
      if (clOrdId === undefined) return take(report);
      if (report.execType === "trade" || report.execType === "trade_correct") {
        const result = await take(report);
        await completeExecutions({ clOrdId, brokerOrderId }, report.brokerCumQty);
        return result;
      }
      const counted = "brokerCumQty" in report ? report.brokerCumQty : undefined;
      if (!CLOSING.has(report.execType)) return take(report);
      if (report.execType === "rejected") await learnReplaced(clOrdId);
      const whole = await completeExecutions({ clOrdId, brokerOrderId }, counted);
      if (whole) return take(report);
      log.warn({ clOrdId, counted }, "executions are missing, the order stays open");
      return take({ ...report, execType: "new" });
    },

    order: takeCopy,
  };
}

/** What a broker says of an order that works there. An execution may be old news, told again by a sweep. */
const LIVE: ReadonlySet<string> = new Set(["pending_new", "new"]);

/** Why a leg was ended without the broker's word. */
const GIVEN_UP: ReadonlySet<string> = new Set([
  "never_reached_broker",
  "kill_switch",
  "resolved_never_placed",
  "resolved_give_up",
]);

const isUnwanted = (leg: Leg, fact: ReportFact): boolean =>
  leg.working === "canceled" &&
  (leg.attempt === 0 || GIVEN_UP.has(leg.reason?.code ?? "")) &&
  LIVE.has(fact.execType) &&
  !isFilled(leg);

/** After these nothing more is expected, so nothing may be missing before them. */
const CLOSING: ReadonlySet<string> = new Set(["canceled", "expired", "rejected", "replaced"]);

/** What a copy of an order proves. A fill is proven by its executions only: filled says no more than new. */
const PROVES: Record<BrokerOrder["ordStatus"], StatusFact["execType"]> = {
  held: "held",
  pending_new: "pending_new",
  new: "new",
  partially_filled: "new",
  filled: "new",
  pending_cancel: "new",
  pending_replace: "new",
  canceled: "canceled",
  rejected: "rejected",
  expired: "expired",
  done_for_day: "done_for_day",
  suspended: "suspended",
  stopped: "stopped",
  calculated: "calculated",
  replaced: "replaced",
};

function factOf(order: BrokerOrder): StatusFact {
  const { clOrdId, brokerOrderId, ordStatus, transactTime, replacedBy, text, cumQty } = order;
  return {
    execType: PROVES[ordStatus],
    clOrdId,
    brokerOrderId,
    brokerCumQty: cumQty,
    ...(transactTime === undefined ? {} : { transactTime }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(text === undefined
      ? {}
      : { reason: { code: `broker_${ordStatus}`, text: text.slice(0, 1024) } }),
  };
}

/** The legs of an order that this broker has or may have, and that are not over. */
export const openLegsAt = (state: OrderState, broker: string): readonly Leg[] =>
  state.legs.filter((leg) => leg.broker === broker && !isDone(leg) && leg.sending !== "not_sent");
