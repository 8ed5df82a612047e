/** The trade_updates message: one event of one order, as JSON text. */
import { nanoText } from "../tape/decimal.ts";
import { tradingDay } from "./calendar.ts";
import { timeText } from "./clock.ts";
import { ulid, uuid } from "./ids.ts";
import type { EventName } from "./lifecycle.ts";
import type { Correction, Execution, Order, StrategyFill, Told } from "./model.ts";
import type { Session } from "./session.ts";
import { eventOrderText } from "./order-wire.ts";

/** Put together by hand, as the order in it is: see wire.ts. */
export function eventText(
  order: Order,
  event: EventName,
  told: Told | undefined,
  session: Session,
): string {
  const now = session.clock.now();
  const timestamp = timeText(told?.atUs ?? now, order.nanos);
  const head = `"at":"${timeText(now)}","event_id":"${ulid(Math.floor(now / 1000))}","event":"${event}"`;
  const extra =
    told !== undefined
      ? toldText(told, session)
      : event === "new"
        ? `,"execution_id":"${uuid()}"`
        : "";
  return `{"stream":"trade_updates","data":{${head},"timestamp":"${timestamp}","order":${eventOrderText(order)}${extra}}}`;
}

function toldText(told: Told, session: Session): string {
  if (!("kind" in told)) return executionText(told, session);
  return told.kind === "strategy_fill" ? strategyText(told) : correctionText(told);
}

/** No execution id of its own: each leg has one. Source: Alpaca, websocket streaming. */
function strategyText({ qty, price, legs }: StrategyFill): string {
  const positions = legs.map(
    ({ order, positionQty }) => `"${order.asset.symbol}":"${nanoText(positionQty)}"`,
  );
  const rows = legs.map(
    (leg) =>
      `{"execution_id":"${leg.id}","qty":"${nanoText(leg.qty)}","price":"${nanoText(leg.price)}",` +
      `"order_id":"${leg.order.id}","symbol":"${leg.order.asset.symbol}",` +
      `"timestamp":"${timeText(leg.atUs, leg.order.nanos)}"}`,
  );
  return (
    `,"qty":"${nanoText(qty)}","price":"${nanoText(price)}",` +
    `"position_qtys":{${positions.join(",")}},"legs":[${rows.join(",")}]`
  );
}

function correctionText({ id, previousId, qty, price, positionQty }: Correction): string {
  return (
    `,"execution_id":"${id}","previous_execution_id":"${previousId}","qty":"${nanoText(qty)}",` +
    `"price":"${nanoText(price)}","position_qty":"${nanoText(positionQty)}"`
  );
}

function executionText(
  { order, id, qty, price, positionQty }: Execution,
  session: Session,
): string {
  const coin = order.asset.coin !== undefined;
  return (
    `,"execution_id":"${id}","qty":"${nanoText(qty)}","price":"${nanoText(price)}",` +
    `"position_qty":"${nanoText(positionQty)}","settle_date":"${settleDate(session, coin)}"` +
    (coin ? ',"swap_rate":"1"' : "")
  );
}

let settleFor = "";
let settles = "";

/** Stocks settle on the next trading day, coins at once. */
function settleDate(session: Session, coin: boolean): string {
  const date = timeText(session.clock.now()).slice(0, 10);
  if (coin) return date;
  if (date !== settleFor) [settleFor, settles] = [date, tradingDay(session.tradingDate, 1)];
  return settles;
}
