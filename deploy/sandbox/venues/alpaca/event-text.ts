/** The trade_updates message: one event of one order, as JSON text. */
import { nanoText } from "../tape/decimal.ts";
import { tradingDay } from "./calendar.ts";
import { timeText } from "./clock.ts";
import { ulid, uuid } from "./ids.ts";
import type { EventName } from "./lifecycle.ts";
import type { Execution, Order } from "./model.ts";
import type { Session } from "./session.ts";
import { eventOrderText } from "./wire.ts";

/** Put together by hand, as the order in it is: see wire.ts. */
export function eventText(
  order: Order,
  event: EventName,
  execution: Execution | undefined,
  session: Session,
): string {
  const now = session.clock.now();
  const timestamp = timeText(execution?.atUs ?? now, order.nanos);
  const head = `"at":"${timeText(now)}","event_id":"${ulid(Math.floor(now / 1000))}","event":"${event}"`;
  const extra =
    execution !== undefined
      ? executionText(execution, session)
      : event === "new"
        ? `,"execution_id":"${uuid()}"`
        : "";
  return `{"stream":"trade_updates","data":{${head},"timestamp":"${timestamp}","order":${eventOrderText(order)}${extra}}}`;
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
