/** The JSON shape of an order. Decimals are text, times RFC 3339, absent values null. */
import { moneyText, nanoText, type Nano } from "../tape/decimal.ts";
import { timeText } from "./clock.ts";
import type { Order } from "./model.ts";

const quoted = (text: string): string => `"${text}"`;
const timeOrNull = (us: number, nanos: number): string =>
  us === 0 ? "null" : quoted(timeText(us, nanos));
const decimalOrNull = (value: Nano | undefined): string =>
  value === undefined ? "null" : quoted(nanoText(value));
const textOrNull = (text: string | null): string => (text === null ? "null" : quoted(text));

/** What an order is; of a strategy these are empty, as is the type of each of its legs. */
function identity(order: Order): string {
  const { terms, asset, ratio } = order;
  if (order.isStrategy) {
    return (
      `"asset_id":"${asset.id}","symbol":"","asset_class":"","side":"","position_intent":"",` +
      `"order_type":"${terms.type}","type":"${terms.type}"`
    );
  }
  const type = ratio === undefined ? terms.type : "";
  return (
    `"asset_id":"${asset.id}","symbol":"${asset.symbol}","asset_class":"${asset.class}",` +
    `"side":"${order.side}","position_intent":"${terms.positionIntent}",` +
    `"order_type":"${type}","type":"${type}"` +
    (ratio === undefined ? "" : `,"ratio_qty":"${ratio}"`)
  );
}

/**
 * The part of an order's JSON that does not change while it is open. Orders are written several
 * times each, on the hottest path of the venue, so their JSON is put together by hand; only the
 * client's own text needs escaping.
 */
function fixedPart(order: Order): string {
  const { terms, nanos } = order;
  return (
    `"id":"${order.id}","client_order_id":${JSON.stringify(order.clientOrderId)},` +
    `"created_at":"${timeText(order.createdUs, nanos)}","expires_at":"${timeText(order.expiresUs)}",` +
    `"replaces":${textOrNull(order.replaces)},${identity(order)},"qty":${decimalOrNull(terms.qty)},` +
    `"notional":${terms.notional === undefined ? "null" : quoted(moneyText(terms.notional))},` +
    `"order_class":"${order.orderClass}","time_in_force":"${terms.tif}",` +
    `"limit_price":${decimalOrNull(terms.limitPrice)},"extended_hours":${terms.extendedHours},` +
    `"trail_percent":${decimalOrNull(terms.trailPercent)},` +
    `"trail_price":${decimalOrNull(terms.trailPrice)}`
  );
}

/** What REST answers and stream events share. */
function common(order: Order): string {
  const { status, nanos, endedUs } = order;
  order.wireText ??= fixedPart(order);
  const fixed = order.wireText;
  // Orders stay for ever, their text need not.
  if (!order.isOpen) order.wireText = undefined;
  const ended = timeOrNull(endedUs, nanos);
  return (
    `${fixed},"updated_at":"${timeText(order.updatedUs, nanos)}",` +
    `"submitted_at":"${timeText(order.submittedUs, nanos)}","filled_at":${timeOrNull(order.filledUs, nanos)},` +
    `"expired_at":${status === "expired" ? ended : "null"},"canceled_at":${status === "canceled" ? ended : "null"},` +
    `"failed_at":${status === "rejected" ? ended : "null"},"replaced_at":${timeOrNull(order.replacedUs, nanos)},` +
    `"replaced_by":${textOrNull(order.replacedBy)},"filled_qty":"${nanoText(order.filledQty)}",` +
    `"filled_avg_price":${decimalOrNull(order.averagePrice)},"stop_price":${decimalOrNull(order.stopPrice)},` +
    `"status":"${status}","hwm":${decimalOrNull(order.hwm)}`
  );
}

/** The order as REST shows it, as JSON text. @param nested with the legs that it carries */
export function orderText(order: Order, nested = false): string {
  const legs = nested && order.legs.length > 0 ? order.legs : undefined;
  const shown = legs === undefined ? "null" : `[${legs.map((leg) => orderText(leg)).join(",")}]`;
  return `{${common(order)},"legs":${shown},"subtag":null,"source":null}`;
}

/**
 * The copy inside a stream event: no subtag, no source, but the time a cancel was asked for. Only a
 * strategy shows its legs: they have no events of their own.
 */
export function eventOrderText(order: Order): string {
  const asked = timeOrNull(order.cancelRequestedUs, order.nanos);
  const legs = order.isStrategy ? `[${order.legs.map(eventOrderText).join(",")}]` : "null";
  return `{${common(order)},"legs":${legs},"cancel_requested_at":${asked}}`;
}
