/**
 * The events of `GET /v2beta1/events/activities`: executions, corrections and busts of them, and
 * what moved money without a trade. It is the one place where an execution id and a client order id
 * stand in the same record. Source: the published schema ActivityEventV2.
 *
 * Assumptions, as no document says it: `status` of a trade is executed, correct or canceled, and
 * `net_amount` is negative for a purchase.
 */
import { moneyText, nanoText, type Nano } from "../../tape/decimal.ts";
import { valueOf } from "../assets.ts";
import { tradingDay } from "../calendar.ts";
import { timeText } from "../clock.ts";
import { namedUuid } from "../ids.ts";
import type { Account, NonTrade, Order } from "../model.ts";
import { dateText, dayNumber } from "../new-york.ts";
import { newYork } from "../new-york.ts";
import { optionalQty } from "../non-trades.ts";
import type { Entry } from "./journal.ts";

export type ExecutionType = "fill" | "trade_correct" | "trade_bust";

/** An execution as it was when it was told: the order goes on changing. */
export type TradeItem = {
  readonly kind: "trade";
  readonly account: Account;
  readonly order: Order;
  readonly executionType: ExecutionType;
  readonly executionId: string;
  readonly previousId: string | undefined;
  readonly qty: Nano;
  readonly price: Nano;
  readonly atUs: number;
  readonly cumQty: Nano;
  readonly complete: boolean;
};

export type NonTradeItem = {
  readonly kind: "non_trade";
  readonly account: Account;
  readonly booked: NonTrade;
};

export type ActivityItem = TradeItem | NonTradeItem;

export function activityEvent(entry: Entry<ActivityItem>): object {
  const { id, atUs, item } = entry;
  const common = { at: timeText(atUs), event_id: id, currency: "USD" };
  return item.kind === "trade"
    ? { ...common, ...tradeEvent(item) }
    : { ...common, ...nonTradeEvent(item.booked) };
}

const STATUS = { fill: "executed", trade_correct: "correct", trade_bust: "canceled" } as const;

function tradeEvent(item: TradeItem): object {
  const { order, executionType, previousId, qty, price, atUs, cumQty, complete } = item;
  const { asset, side, terms } = order;
  const value = valueOf(asset, price, qty);
  const leaves = terms.qty === undefined ? 0n : terms.qty - cumQty;
  const date = newYork(atUs).date;
  return {
    activity_type: "TRD",
    executed_at: timeText(atUs, order.nanos),
    net_amount: moneyText(side === "buy" ? -value : value),
    price: nanoText(price),
    qty: nanoText(qty),
    ref_id: item.executionId,
    ...(previousId !== undefined && { previous_id: previousId }),
    settle_date: asset.coin === undefined ? tradingDay(date, 1) : timeText(atUs).slice(0, 10),
    status: STATUS[executionType],
    details: {
      asset_id: asset.id,
      client_order_id: order.clientOrderId,
      commission: "0",
      cum_qty: nanoText(cumQty),
      execution_type: executionType,
      leaves_qty: nanoText(leaves),
      order_id: order.id,
      order_status: complete ? "filled" : "partially_filled",
      side,
      symbol: asset.symbol,
    },
  };
}

function nonTradeEvent(booked: NonTrade): object {
  const { type, subType, netAmount, previousId, qty, date, id = namedUuid(date) } = booked;
  return {
    activity_type: type,
    ...(subType !== "" && { activity_subtype: subType }),
    executed_at: timeText(booked.atUs),
    net_amount: moneyText(netAmount),
    ...optionalQty(qty),
    ref_id: id,
    ...(previousId !== undefined && { previous_id: previousId }),
    settle_date: date,
    status: booked.status ?? "executed",
    details: {
      system_date: dateText(dayNumber(newYork(booked.atUs).date)),
      ...(type === "FEE" && { parent_id: id }),
      ...booked.details,
    },
  };
}
