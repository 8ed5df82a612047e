/** `/_venue/orders/ID` and `/_venue/executions/ID`: what an operator makes the market do to one order. */
import { NANO_DP, parseScaled, type Nano } from "../tape/decimal.ts";
import type { Accounts } from "./accounts.ts";
import { bust, correct } from "./corrections.ts";
import { json, problem, type Answer } from "./http.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Market } from "./market.ts";
import type { Execution, Order } from "./model.ts";
import { fieldText, type Body } from "./request.ts";
import { PARKED, type OrderStatus, type ParkedStatus, type Terms } from "./terms.ts";

type Context = {
  readonly accounts: Accounts;
  readonly lifecycle: Lifecycle;
  readonly market: Market;
};
/** @returns what is wrong with the wish, if anything */
type Action = (context: Context, order: Order, body: Body) => string | undefined;

const ACTIONS: Readonly<Record<string, Action>> = {
  fill,
  acknowledge,
  park,
  resume: ({ lifecycle }, order) => {
    if (!PARKED.has(order.status)) return `the order is ${order.status}, which is not parked`;
    lifecycle.unpark(order);
    return undefined;
  },
  restate,
  cancel: end("canceled"),
  reject: end("rejected"),
  expire: end("expired"),
};

/** @param id the venue's or the client's */
export function forceOrder(context: Context, id: string, body: Body): Answer {
  const { accounts, lifecycle } = context;
  const order =
    lifecycle.orders.get(id) ??
    accounts.all
      .map((account) => account.byClientOrderId.get(id))
      .find((found) => found !== undefined);
  if (order === undefined) return problem(`no order ${id}`, 404);
  if (!order.isOpen) return problem(`the order is ${order.status}`, 409);
  if (order.ratio !== undefined)
    return problem("a leg of an mleg order follows its head: name that", 409);
  const act = ACTIONS[String(body["action"])];
  if (act === undefined) return problem(`action: expected ${Object.keys(ACTIONS).join(", ")}`);
  const wrong = act(context, order, body);
  return wrong === undefined ? json({ id: order.id, status: order.status }) : problem(wrong);
}

function end(status: "canceled" | "rejected" | "expired"): Action {
  return ({ lifecycle }, order) => {
    lifecycle.end(order, status);
    return undefined;
  };
}

/** Ends whatever the order is stuck in. */
function acknowledge({ lifecycle }: Context, order: Order): string | undefined {
  if (order.status === "pending_cancel") lifecycle.finishCancel(order);
  else if (order.status === "pending_replace") {
    const fresh = lifecycle.replacements.pendingOf(order);
    if (fresh !== undefined) lifecycle.replacements.finish(order, fresh);
  } else if (order.status === "held") return "the order is held";
  else lifecycle.admit(order);
  return undefined;
}

const isParked = (status: unknown): status is ParkedStatus => PARKED.has(status as OrderStatus);

function park({ lifecycle }: Context, order: Order, { status }: Body): string | undefined {
  if (order.status === "held") return "the order is held";
  if (!isParked(status)) return `status: expected one of ${[...PARKED].join(", ")}`;
  lifecycle.park(order, status);
  return undefined;
}

function fill(context: Context, order: Order, body: Body): string | undefined {
  const { lifecycle, market } = context;
  if (order.dormant) return "the order waits for its entry";
  const price = readPositive(body, "price");
  const qty = readPositive(body, "qty");
  if (price === null) return "price: expected a positive decimal";
  const left = order.leavesQty;
  if (qty === null || (qty !== undefined && (left === undefined || qty > left)))
    return "qty: expected more than 0 and at most what is left";
  if (order.isStrategy) {
    lifecycle.tradeStrategy(order, qty ?? left ?? 0n, lifecycle.legPrices(order));
    return undefined;
  }
  if (order.status === "held") lifecycle.triggered(order);
  const { bid, ask } = market.quote(order.asset);
  const at = price ?? (order.side === "buy" ? ask : bid);
  if (qty === undefined) lifecycle.tradeAll(order, at);
  else lifecycle.trade(order, qty, at);
  return undefined;
}

/** Undefined where nothing is given, null where it cannot be read. */
function readPositive(body: Body, name: string): Nano | undefined | null {
  const text = fieldText(body, name);
  if (text === undefined) return undefined;
  const value = parseScaled(text, NANO_DP);
  return value !== undefined && value > 0n ? value : null;
}

/** A split, or terms as they shall be from now on. */
function restate({ lifecycle }: Context, order: Order, body: Body): string | undefined {
  if (order.isStrategy) return "an mleg order is not restated";
  const [to, from] = [readPositive(body, "new_rate"), readPositive(body, "old_rate")];
  if (to === null || from === null || (to === undefined) !== (from === undefined))
    return "new_rate, old_rate: expected positive decimals";
  if (to !== undefined && from !== undefined) {
    lifecycle.restate(order, splitTerms(order, to, from));
    return undefined;
  }
  const terms: { -readonly [K in keyof Terms]?: Terms[K] } = {};
  for (const [field, name] of Object.entries(RESTATABLE)) {
    const value = readPositive(body, field);
    if (value === null) return `${field}: expected a positive decimal`;
    if (value !== undefined) terms[name] = value;
  }
  if (Object.keys(terms).length === 0) return "expected new_rate and old_rate, or new terms";
  if ((terms.qty ?? order.filledQty + 1n) <= order.filledQty)
    return "qty: expected more than what has traded";
  lifecycle.restate(order, terms);
  return undefined;
}

const RESTATABLE = { qty: "qty", limit_price: "limitPrice", stop_price: "stopPrice" } as const;
const CENT = 10_000_000n;

/** So many new shares for so many old ones: prices fall, to a cent, as quantities rise. */
export function splitTerms(order: Order, to: Nano, from: Nano): Partial<Terms> {
  const { terms, filledQty, leavesQty } = order;
  const price = (old: Nano | undefined): Nano | undefined =>
    old === undefined ? undefined : ((old * from) / to / CENT) * CENT;
  return {
    // What has traded stays as it was told.
    qty: leavesQty === undefined ? undefined : filledQty + (leavesQty * to) / from,
    limitPrice: price(terms.limitPrice),
    stopPrice: price(terms.stopPrice),
    trailPrice: price(terms.trailPrice),
  };
}

export function forceExecution({ lifecycle }: Context, id: string, body: Body): Answer {
  const execution = findExecution(lifecycle.orders.values(), id);
  if (execution === undefined) return problem(`no execution ${id} that stands`, 404);
  const { order } = execution;
  if (order.ratio !== undefined) return problem("executions of mleg legs are not corrected", 409);
  const { action } = body;
  if (action === "bust") return json({ execution_id: bust(lifecycle, order, execution) });
  if (action !== "correct") return problem("action: expected bust or correct");
  const [qty, price] = [readPositive(body, "qty"), readPositive(body, "price")];
  if (qty === null || price === null) return problem("qty, price: expected positive decimals");
  const others = order.filledQty - execution.qty;
  const to = { qty: qty ?? execution.qty, price: price ?? execution.price };
  if (order.terms.qty !== undefined && others + to.qty > order.terms.qty)
    return problem("qty: expected at most what the order asked for");
  return json({ execution_id: correct(lifecycle, order, execution, to) });
}

function findExecution(orders: Iterable<Order>, id: string): Execution | undefined {
  for (const order of orders)
    for (const execution of order.executions) if (execution.id === id) return execution;
  return undefined;
}
