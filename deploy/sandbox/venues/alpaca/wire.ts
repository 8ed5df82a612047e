/** The JSON shapes of accounts, assets and positions. Decimals are text, times RFC 3339. */
import { absolute, money, moneyText, nanoText, over, times, type Money } from "../tape/decimal.ts";
import { figuresOf } from "./figures.ts";
import type { Account, Position } from "./model.ts";
import { compactSymbol, valueOf, type Asset } from "./assets.ts";
import { timeText } from "./clock.ts";
import type { Market } from "./market.ts";
import { newYork } from "./new-york.ts";
import { tradingDay } from "./calendar.ts";

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
    options_approved_level: account.spec.options_level ?? 3,
    options_trading_level: account.optionsLevel,
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
  const value = valueOf(asset, price, qty);
  const profit = value - cost;
  const intraday = valueOf(asset, price - before, qty);
  const sign = qty < 0n ? -1n : 1n;
  const change = before === 0n ? "0" : fraction(times(price - before, 1n), times(before, 1n));
  return {
    asset_id: asset.id,
    symbol: compactSymbol(asset),
    exchange: asset.exchange,
    asset_class: asset.class,
    asset_marginable: asset.marginable,
    qty: nanoText(qty),
    avg_entry_price: nanoText(over(cost / asset.multiplier, qty)),
    side: qty < 0n ? "short" : "long",
    market_value: moneyText(value),
    cost_basis: moneyText(cost),
    unrealized_pl: moneyText(profit),
    unrealized_plpc: fraction(profit, cost === 0n ? ONE_DOLLAR : cost),
    unrealized_intraday_pl: moneyText(intraday),
    unrealized_intraday_plpc: fraction(intraday, valueOf(asset, before, qty)),
    current_price: nanoText(price),
    lastday_price: nanoText(before),
    change_today: change,
    qty_available: nanoText((absolute(qty) - held) * sign),
  };
}
