/** One look at an account: the broker's own lists, read here and not by the pool, beside the book. */
import type { Leg, OrderState } from "../../contracts/generated/types.ts";
import {
  compareExecution,
  compareOrder,
  compareQuantity,
  findDuplicates,
  findMissing,
  type Finding,
} from "../domain/monitor/compare.ts";
import { isPositive } from "../domain/decimal.ts";
import { later } from "../domain/instant.ts";
import { parseClOrdId } from "../domain/order/identity.ts";
import { isDone } from "../domain/order/leg.ts";
import { legOf } from "../domain/order/order.ts";
import type { BrokerOrder, BrokerReport, BrokerSession } from "../adapter/adapter.ts";
import type { Book } from "./book.ts";

/** What a monitor may do with a session: ask. */
export type Witness = Pick<BrokerSession, "account" | "find" | "orders" | "executions">;

export type Look = {
  readonly findings: readonly Finding[];
  /** Orders under ids that are not of the gateway's form. */
  readonly external: number;
  /** RFC 3339 UTC: where the next look may begin. */
  readonly since: string;
};

/** Lists show orders late and by times that change: look back this much further. */
const OVERLAP_MS = 60_000;
/** The book catches up within this, or the look tells nothing. */
const CATCH_UP_MS = 5_000;
/** Of orders that the lists did not show; the rest is for the next look. */
const LOOKUPS_MAX = 20;

/** @throws when the broker or the bus does not answer, or the book is behind: this look tells nothing */
export async function lookAt(
  broker: string,
  witness: Witness,
  book: Book,
  since: string,
): Promise<Look> {
  const { account } = witness;
  // Working legs as they were before the lists are read: what these lack was not sent just now.
  await catchUp(book);
  const working = workingAt(book, broker, account);
  const orders = [...(await witness.orders(since))];
  const executed = orders.some(({ cumQty }) => isPositive(cumQty));
  const executions = executed ? await witness.executions(since) : [];
  const listed = new Set(orders.map(({ clOrdId }) => clOrdId));
  const forgotten = working.filter(({ leg }) => !listed.has(leg.clOrdId)).slice(0, LOOKUPS_MAX);
  const absent: Working[] = [];
  for (const one of forgotten) {
    const found = await witness.find(one.leg.clOrdId);
    if (found.kind === "found") orders.push(found.order);
    if (found.kind === "absent") absent.push(one);
  }
  await catchUp(book); // every intent of what was listed is in it now

  const own = await matched(orders, account, book);
  const missing: Finding[] = [];
  for (const { orderId, leg } of absent) {
    const state = await book.read({ account, orderId });
    const still = state === undefined ? undefined : legOf(state, leg.legId);
    if (still?.clOrdId === leg.clOrdId && isWorking(still))
      missing.push(findMissing(still, orderId));
  }
  return {
    findings: [
      ...findDuplicates(orders),
      ...own.flatMap(({ order, state }) => compareOrder(broker, order, state)),
      ...byLeg(own, broker).flatMap(({ leg, orderId, orders: its }) =>
        compareQuantity(leg, orderId, its),
      ),
      ...differingExecutions(executions, own),
      ...missing,
    ],
    external: orders.length - own.length,
    since: nextSince(since, orders),
  };
}

async function catchUp(book: Book): Promise<void> {
  if (!(await book.catchUp(CATCH_UP_MS))) throw new Error("the log is read too slowly");
}

type Working = { readonly orderId: string; readonly leg: Leg };

const isWorking = (leg: Leg): boolean =>
  leg.sending === "acknowledged" &&
  leg.brokerOrderId !== undefined &&
  leg.pendingReplace === undefined &&
  !isDone(leg);

function workingAt(book: Book, broker: string, account: string): readonly Working[] {
  const found: Working[] = [];
  for (const { account: owner, orderId, legs } of book.open()) {
    if (owner !== account) continue;
    for (const leg of legs)
      if (leg.broker === broker && isWorking(leg)) found.push({ orderId, leg });
  }
  return found;
}

/** An order with an id of ours, and the order on the log that it names. */
type Own = {
  readonly order: BrokerOrder;
  readonly orderId: string;
  readonly legId: string;
  readonly state: OrderState | undefined;
};

async function matched(
  orders: readonly BrokerOrder[],
  account: string,
  book: Book,
): Promise<readonly Own[]> {
  const own: Own[] = [];
  for (const order of orders) {
    const ids = parseClOrdId(order.clOrdId);
    if (ids === undefined) continue;
    own.push({ order, ...ids, state: await book.read({ account, orderId: ids.orderId }) });
  }
  return own;
}

type LegOrders = { readonly orderId: string; readonly leg: Leg; readonly orders: BrokerOrder[] };

function byLeg(own: readonly Own[], broker: string): readonly LegOrders[] {
  const legs = new Map<string, LegOrders>();
  for (const { order, orderId, legId, state } of own) {
    const leg = state === undefined ? undefined : legOf(state, legId);
    if (leg?.broker !== broker) continue;
    const known = legs.get(`${orderId}.${legId}`) ?? { orderId, leg, orders: [] };
    known.orders.push(order);
    legs.set(`${orderId}.${legId}`, known);
  }
  return [...legs.values()];
}

function differingExecutions(
  executions: readonly BrokerReport[],
  own: readonly Own[],
): readonly Finding[] {
  const owners = new Map(own.map((one) => [one.order.brokerOrderId, one]));
  return executions.flatMap((execution) => {
    if (execution.execType !== "trade") return [];
    const owner = owners.get(execution.brokerOrderId);
    const leg = owner?.state === undefined ? undefined : legOf(owner.state, owner.legId);
    if (owner === undefined || leg === undefined) return [];
    return compareExecution(execution, owner.orderId, leg);
  });
}

/** From a minute before the newest that the broker said, by its own clock. */
function nextSince(since: string, orders: readonly BrokerOrder[]): string {
  const newest = orders.reduce(
    (latest, { submittedAt }) => (submittedAt === undefined ? latest : later(latest, submittedAt)),
    since,
  );
  return later(since, new Date(Date.parse(newest) - OVERLAP_MS).toISOString());
}
