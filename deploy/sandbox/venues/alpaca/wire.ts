/** The JSON shapes of the trading API. Decimals are text, times RFC 3339, absent values null. */
import {
  absolute,
  money,
  moneyText,
  nanoText,
  over,
  times,
  type Money,
  type Nano,
} from "../tape/decimal.ts";
import { figuresOf } from "./figures.ts";
import type { Account, Position, Order } from "./model.ts";
import { compactSymbol, type Asset } from "./assets.ts";
import { timeText } from "./clock.ts";
import type { Market } from "./market.ts";
import { newYork } from "./new-york.ts";
import { tradingDay } from "./calendar.ts";

const quoted = (text: string): string => `"${text}"`;
const timeOrNull = (us: number, nanos: number): string =>
  us === 0 ? "null" : quoted(timeText(us, nanos));
const decimalOrNull = (value: Nano | undefined): string =>
  value === undefined ? "null" : quoted(nanoText(value));
const textOrNull = (text: string | null): string => (text === null ? "null" : quoted(text));

/**
 * The part of an order's JSON that does not change while it is open. Orders are written several
 * times each, on the hottest path of the venue, so their JSON is put together by hand; only the
 * client's own text needs escaping.
 */
function fixedPart(order: Order): string {
  const { terms, asset, nanos } = order;
  return (
    `"id":"${order.id}","client_order_id":${JSON.stringify(order.clientOrderId)},` +
    `"created_at":"${timeText(order.createdUs, nanos)}","expires_at":"${timeText(order.expiresUs)}",` +
    `"replaces":${textOrNull(order.replaces)},"asset_id":"${asset.id}","symbol":"${asset.symbol}",` +
    `"asset_class":"${asset.class}","qty":${decimalOrNull(terms.qty)},` +
    `"notional":${terms.notional === undefined ? "null" : quoted(moneyText(terms.notional))},` +
    `"order_class":"","order_type":"${terms.type}","type":"${terms.type}","side":"${order.side}",` +
    `"position_intent":"${terms.positionIntent}","time_in_force":"${terms.tif}",` +
    `"limit_price":${decimalOrNull(terms.limitPrice)},"extended_hours":${terms.extendedHours},` +
    `"legs":null,"trail_percent":${decimalOrNull(terms.trailPercent)},` +
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

/** The order as REST shows it, as JSON text. */
export const orderText = (order: Order): string => `{${common(order)},"subtag":null,"source":null}`;

/** The copy inside a stream event: no subtag, no source, but the time a cancel was asked for. */
export const eventOrderText = (order: Order): string =>
  `{${common(order)},"cancel_requested_at":${timeOrNull(order.cancelRequestedUs, order.nanos)}}`;

export function assetBody(asset: Asset): object {
  const stock = asset.coin === undefined;
  return {
    id: asset.id,
    class: asset.class,
    exchange: asset.exchange,
    symbol: asset.symbol,
    name: asset.name,
    status: asset.status,
    tradable: asset.tradable,
    marginable: asset.marginable,
    maintenance_margin_requirement: stock ? 30 : 100,
    margin_requirement_long: stock ? "30" : "100",
    margin_requirement_short: stock ? "30" : "100",
    shortable: asset.shortable,
    easy_to_borrow: asset.shortable,
    ...(stock && { borrow_status: asset.shortable ? "easy_to_borrow" : "hard_to_borrow" }),
    fractionable: asset.fractionable,
    attributes: stock ? ["has_options"] : [],
    ...(asset.coin !== undefined && {
      min_order_size: nanoText(asset.coin.minSize),
      min_trade_increment: nanoText(asset.coin.sizeStep),
      price_increment: nanoText(asset.coin.priceStep),
    }),
  };
}

export function accountBody(account: Account, market: Market, nowUs: number): object {
  const figures = figuresOf(account, (asset) => market.quote(asset).last);
  const equity = moneyText(figures.equity);
  const buyingPower = moneyText(figures.buyingPower);
  return {
    id: account.id,
    admin_configurations: {},
    user_configurations: null,
    account_number: account.number,
    status: "ACTIVE",
    crypto_status: "ACTIVE",
    options_approved_level: 3,
    options_trading_level: 3,
    currency: "USD",
    buying_power: buyingPower,
    regt_buying_power: moneyText(figures.regtBuyingPower),
    effective_buying_power: buyingPower,
    non_marginable_buying_power: moneyText(figures.nonMarginable),
    options_buying_power: moneyText(figures.nonMarginable),
    cash: moneyText(account.cash),
    accrued_fees: "0",
    pending_transfer_in: "0",
    pending_transfer_out: "0",
    pending_reg_taf_fees: "0",
    portfolio_value: equity,
    trading_blocked: account.tradingBlocked,
    transfers_blocked: false,
    account_blocked: false,
    created_at: timeText(account.createdUs),
    trade_suspended_by_user: account.configurations.suspend_trade,
    multiplier: figures.multiplier.toString(),
    shorting_enabled: account.mayShort,
    equity,
    last_equity: moneyText(account.lastEquity),
    long_market_value: moneyText(figures.longValue),
    short_market_value: moneyText(figures.shortValue),
    position_market_value: moneyText(figures.longValue + figures.shortValue),
    initial_margin: moneyText(figures.initialMargin),
    maintenance_margin: moneyText(figures.maintenanceMargin),
    last_maintenance_margin: moneyText(account.lastMaintenance),
    sma: moneyText(figures.equity - figures.initialMargin),
    balance_asof: tradingDay(newYork(nowUs).date, -1),
    crypto_tier: 1,
    intraday_adjustments: "0",
  };
}

/** The share of a whole, to nine decimals; "0" when there is no whole. */
const fraction = (part: Money, whole: Money): string =>
  whole === 0n ? "0" : nanoText((part * 1_000_000_000n) / absolute(whole));

const ONE_DOLLAR = money("1");

export function positionBody({ asset, qty, cost, held }: Position, market: Market): object {
  const price = market.quote(asset).last;
  const before = market.lastClose(asset);
  const value = times(price, qty);
  const profit = value - cost;
  const intraday = times(price - before, qty);
  const sign = qty < 0n ? -1n : 1n;
  const change = before === 0n ? "0" : fraction(times(price - before, 1n), times(before, 1n));
  return {
    asset_id: asset.id,
    symbol: compactSymbol(asset),
    exchange: asset.exchange,
    asset_class: asset.class,
    asset_marginable: asset.marginable,
    qty: nanoText(qty),
    avg_entry_price: nanoText(over(cost, qty)),
    side: qty < 0n ? "short" : "long",
    market_value: moneyText(value),
    cost_basis: moneyText(cost),
    unrealized_pl: moneyText(profit),
    unrealized_plpc: fraction(profit, cost === 0n ? ONE_DOLLAR : cost),
    unrealized_intraday_pl: moneyText(intraday),
    unrealized_intraday_plpc: fraction(intraday, times(before, qty)),
    current_price: nanoText(price),
    lastday_price: nanoText(before),
    change_today: change,
    qty_available: nanoText((absolute(qty) - held) * sign),
  };
}
