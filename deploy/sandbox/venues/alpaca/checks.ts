/**
 * May this account enter this order now? Answers with what the order would hold, or a refusal. The
 * order of the checks is the venue's own; a resend of an accepted order always meets "must be
 * unique" first, whatever has changed since.
 */
import { absolute, least, moneyText, most, nanoText, times, type Nano } from "../tape/decimal.ts";
import { figuresOf } from "./figures.ts";
import type { Account, Position, Order } from "./model.ts";
import { isFractional, type PositionIntent, type Terms } from "./terms.ts";
import { compactSymbol, type Asset } from "./assets.ts";
import { closable, type Need } from "./ledger.ts";
import { newYork } from "./new-york.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Session } from "./session.ts";
import type { Market } from "./market.ts";

export type CheckContext = {
  readonly market: Market;
  readonly session: Session;
  readonly washTrades: "refuse" | "allow";
};

export type Entry = { readonly need: Need; readonly intent: PositionIntent };
type Checked = { readonly value: Entry } | { readonly refusal: Refusal };

/**
 * @param replaced the order a replacement stands in for: what it holds counts as available
 */
export function checkEntry(
  account: Account,
  terms: Terms,
  context: CheckContext,
  replaced?: Order,
): Checked {
  const refusal =
    checkPermission(account, terms) ??
    checkWindow(terms, context.session) ??
    (context.washTrades === "refuse"
      ? account.exposure.get(terms.asset)?.washTrade(terms)
      : undefined);
  if (refusal !== undefined) return { refusal };
  const position = account.positions.get(terms.asset);
  const intent = intentOf(terms, position);
  const need = needOf(terms, position, context, replaced);
  const lacking = checkShares(account, terms, position, need, replaced);
  if (lacking !== undefined) return { refusal: lacking };
  const poor = checkMoney(account, terms, need, context, replaced);
  return poor === undefined ? { value: { need, intent } } : { refusal: poor };
}

function checkPermission(account: Account, terms: Terms): Refusal | undefined {
  if (account.tradingBlocked || account.configurations.suspend_trade)
    return refusals.accountBlocked();
  const fractional = terms.notional !== undefined || isFractional(terms.qty);
  const stock = terms.asset.coin === undefined;
  if (stock && fractional && !account.configurations.fractional_trading) {
    return refusals.fractionalDisabled();
  }
  return undefined;
}

const OPG_END_MINUTE = 568;
const CLS_END_MINUTE = 950;
const EVENING_MINUTE = 1140;

/** opg is refused from 9:28 to 19:00, cls from 15:50 to 19:00, New York time. */
function checkWindow({ tif }: Terms, session: Session): Refusal | undefined {
  if (session.mode === "always" || (tif !== "opg" && tif !== "cls")) return undefined;
  const { minute } = newYork(session.clock.now());
  const end = tif === "opg" ? OPG_END_MINUTE : CLS_END_MINUTE;
  return minute >= end && minute < EVENING_MINUTE ? refusals.auctionWindow(tif) : undefined;
}

function intentOf(terms: Terms, position: Position | undefined): PositionIntent {
  if (terms.side === "buy") return (position?.qty ?? 0n) < 0n ? "buy_to_close" : "buy_to_open";
  return (position?.qty ?? 0n) > 0n ? "sell_to_close" : "sell_to_open";
}

/** Shorts are charged at the limit, or 3 percent above the ask when that is more. */
function holdPrice(terms: Terms, { market, session }: CheckContext): Nano {
  const quote = market.quote(terms.asset);
  const phase = terms.asset.coin === undefined ? session.phase : "open";
  if (terms.side === "sell") return most(terms.limitPrice ?? 0n, (quote.ask * 103n) / 100n);
  const named = terms.limitPrice ?? terms.stopPrice;
  if (named !== undefined) return named;
  if (phase === "open") return quote.ask + (terms.trailPrice ?? 0n);
  return phase === "closed" ? quote.last : (quote.bid + quote.ask) / 2n;
}

function needOf(
  terms: Terms,
  position: Position | undefined,
  context: CheckContext,
  replaced: Order | undefined,
): Need {
  const price = holdPrice(terms, context);
  const free = closable(position, terms.side) + (replaced?.heldShares ?? 0n);
  if (terms.notional === undefined) {
    const qty = terms.qty ?? 0n;
    const shares = least(qty, most(free, 0n));
    return { shares, holdPrice: price, money: times(price, qty - shares) };
  }
  if (terms.side === "buy") return { shares: 0n, holdPrice: price, money: terms.notional };
  const { bid } = context.market.quote(terms.asset);
  const shares = terms.notional / times(bid, 1n) + 1n;
  return { shares: least(shares, free), holdPrice: price, money: 0n };
}

function checkShares(
  account: Account,
  terms: Terms,
  position: Position | undefined,
  need: Need,
  replaced: Order | undefined,
): Refusal | undefined {
  if (terms.side === "buy") return undefined;
  const requested = terms.qty ?? need.shares;
  const { asset } = terms;
  if (position !== undefined && position.qty > 0n) {
    const short = need.shares < requested || need.shares === 0n;
    return short ? tooFewShares(account, terms, position, requested, replaced) : undefined;
  }
  if (asset.coin !== undefined) {
    const coin = asset.symbol.split("/")[0] ?? asset.symbol;
    return refusals.coinBalance(coin, nanoText(requested), "0", "0");
  }
  if (terms.notional !== undefined || isFractional(terms.qty)) return refusals.fractionalShort();
  if (!asset.shortable) return refusals.notShortable(asset.symbol);
  return account.mayShort ? undefined : refusals.shortingDisabled();
}

const RELATED_MAX = 100;

function tooFewShares(
  account: Account,
  terms: Terms,
  position: Position,
  requested: Nano,
  replaced: Order | undefined,
): Refusal {
  const available = nanoText(closable(position, terms.side) + (replaced?.heldShares ?? 0n));
  const { asset } = terms;
  if (asset.coin !== undefined) {
    const coin = asset.symbol.split("/")[0] ?? asset.symbol;
    return refusals.coinBalance(coin, nanoText(requested), available, nanoText(position.qty));
  }
  const related: string[] = [];
  for (const order of account.exposureIn(asset).open[terms.side]) {
    if (related.length < RELATED_MAX) related.push(order.id);
  }
  return refusals.insufficientQty({
    symbol: compactSymbol(asset),
    requested: nanoText(requested),
    available,
    existing: nanoText(absolute(position.qty)),
    held: nanoText(position.held),
    related,
  });
}

function checkMoney(
  account: Account,
  terms: Terms,
  need: Need,
  { market }: CheckContext,
  replaced: Order | undefined,
): Refusal | undefined {
  if (need.money === 0n) return undefined;
  const figures = figuresOf(account, (asset: Asset) => market.quote(asset).last);
  const freed = replaced?.heldMoney ?? 0n;
  if (terms.asset.coin !== undefined) {
    const cash = figures.nonMarginable + freed;
    if (need.money <= cash) return undefined;
    const [requested, available] = [moneyText(need.money), moneyText(cash)];
    return refusals.coinBalance("USD", requested, available, moneyText(account.cash));
  }
  // Selling short needs a margin account: equity of at least 2,000 dollars.
  if (terms.side === "sell" && figures.multiplier === 1n) return refusals.shortingDisabled();
  if (need.money <= figures.buyingPower + freed) return undefined;
  return refusals.buyingPower(moneyText(figures.buyingPower), moneyText(need.money));
}
