/**
 * Account activities: executions, and what moved money or shares without one. An id starts with the
 * New York time and carries the item's place in the list, so that a page token needs no index.
 */
import { createHash } from "node:crypto";

import { moneyText, nanoText } from "../tape/decimal.ts";
import { isNonTrade, type Account, type Activity, type NonTrade } from "./model.ts";
import { newYorkOffset, MINUTE_US } from "./new-york.ts";
import { timeText } from "./clock.ts";
import { optionalQty, typesNamed } from "./non-trades.ts";

/** The twelve last digits of the id hide the index behind a mask of the account. */
export function activityId(account: Account, activity: Activity, index: number): string {
  const local = timeText(activity.atUs + newYorkOffset(activity.atUs) * MINUTE_US);
  const digits = local.replace(/\D/g, "").padEnd(17, "0").slice(0, 17);
  const seed = createHash("sha256").update(`${account.id}:${index}`).digest("hex");
  const tail = (BigInt(index) ^ mask(account)).toString(16).padStart(12, "0");
  const head = `${seed.slice(0, 8)}-${seed.slice(8, 12)}-4${seed.slice(12, 15)}-a${seed.slice(15, 18)}`;
  return `${digits}::${head}-${tail}`;
}

/** @returns the index an id stands for; undefined when it is not one of this account's ids */
export function activityIndex(account: Account, id: string): number | undefined {
  const tail = /^\d{17}::[0-9a-f-]{24}([0-9a-f]{12})$/.exec(id)?.[1];
  if (tail === undefined) return undefined;
  const index = Number(BigInt(`0x${tail}`) ^ mask(account));
  const activity = account.activities[index];
  return activity !== undefined && activityId(account, activity, index) === id ? index : undefined;
}

const mask = (account: Account): bigint => BigInt(`0x${account.id.replaceAll("-", "").slice(20)}`);

export function activityBody(account: Account, activity: Activity, index: number): object {
  const id = activityId(account, activity, index);
  if (isNonTrade(activity)) return nonTradeBody(id, activity);
  const { order, cumQty } = activity;
  const leaves = order.terms.qty === undefined ? 0n : order.terms.qty - cumQty;
  // An order in dollars has no quantity to compare with: its last execution completes it.
  const last = order.status === "filled" && cumQty === order.filledQty;
  const complete = order.terms.qty === undefined ? last : leaves === 0n;
  return {
    id,
    activity_type: "FILL",
    transaction_time: timeText(activity.atUs, order.nanos),
    type: complete ? "fill" : "partial_fill",
    price: nanoText(activity.price),
    qty: nanoText(activity.qty),
    side: order.side,
    symbol: order.asset.symbol,
    leaves_qty: nanoText(leaves),
    order_id: order.id,
    cum_qty: nanoText(cumQty),
    order_status: complete ? "filled" : "partially_filled",
  };
}

function nonTradeBody(id: string, activity: NonTrade): object {
  const { type, subType, symbol, cusip, perShare } = activity;
  return {
    id,
    activity_type: type,
    ...(subType !== "" && { activity_sub_type: subType }),
    date: activity.date,
    net_amount: moneyText(activity.netAmount),
    description: activity.description,
    status: activity.status ?? "executed",
    created_at: timeText(activity.atUs),
    currency: "USD",
    ...optionalQty(activity.qty),
    ...(symbol !== undefined && { symbol }),
    ...(cusip !== undefined && { cusip }),
    ...(perShare !== undefined && { per_share_amount: perShare }),
  };
}

export type ActivityQuery = {
  /** Empty for all. */
  readonly types: readonly string[];
  readonly category: "trade_activity" | "non_trade_activity" | undefined;
  readonly orderId: string | undefined;
  readonly afterUs: number;
  readonly untilUs: number;
  readonly ascending: boolean;
  readonly pageSize: number;
  /** Index of the last item of the page before. */
  readonly pageAfter: number | undefined;
};

export function listActivities(account: Account, query: ActivityQuery): readonly object[] {
  const { activities } = account;
  const from = firstAtOrAfter(activities, query.afterUs + 1);
  const to = firstAtOrAfter(activities, query.untilUs);
  const step = query.ascending ? 1 : -1;
  let at = query.ascending ? from : to - 1;
  if (query.pageAfter !== undefined) {
    at = query.ascending ? Math.max(at, query.pageAfter + 1) : Math.min(at, query.pageAfter - 1);
  }
  const page: object[] = [];
  for (; at >= from && at < to && page.length < query.pageSize; at += step) {
    const activity = activities[at];
    if (activity !== undefined && matches(activity, query)) {
      page.push(activityBody(account, activity, at));
    }
  }
  return page;
}

function matches(activity: Activity, query: ActivityQuery): boolean {
  const nonTrade = isNonTrade(activity);
  if (query.category !== undefined && (query.category === "non_trade_activity") !== nonTrade)
    return false;
  const type = nonTrade ? activity.type : "FILL";
  if (query.types.length > 0 && !query.types.some((name) => typesNamed(name)(type))) return false;
  return query.orderId === undefined || (!nonTrade && activity.order.id === query.orderId);
}

function firstAtOrAfter(activities: readonly Activity[], us: number): number {
  let [low, high] = [0, activities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((activities[middle]?.atUs ?? 0) >= us) high = middle;
    else low = middle + 1;
  }
  return low;
}
