/**
 * May this account enter this order now? Answers with what the order would hold, or a refusal. The
 * order of the checks is the venue's own; a resend of an accepted order always meets "must be
 * unique" first, whatever has changed since.
 */
import {
  absolute,
  least,
  moneyText,
  most,
  nanoText,
  times,
  type Money,
  type Nano,
} from "../tape/decimal.ts";
import { figuresOf } from "./figures.ts";
import type { Account, Position, Order } from "./model.ts";
import { isFractional, type PositionIntent, type Terms } from "./terms.ts";
import { compactSymbol, valueOf, type Asset } from "./assets.ts";
import type { Faults } from "./faults.ts";
import { closable, type Need } from "./ledger.ts";
import { newYork } from "./new-york.ts";
import { checkOption, optionNeed } from "./option-checks.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Session } from "./session.ts";
import type { Rules } from "./rules.ts";
import type { Market } from "./market.ts";

export type CheckContext = {
  readonly market: Market;
  readonly session: Session;
  readonly rules: Rules;
  readonly faults: Faults;
};

export type Entry = { readonly need: Need; readonly intent: PositionIntent };
type Checked = { readonly value: Entry } | { readonly refusal: Refusal };

export type EntryFacts = {
  /** The order a replacement stands in for: what it holds counts as available. */
  readonly replaced?: Order;
  /** Part of a class other than simple: the wash-trade table does not apply. */
  readonly exempt?: boolean;
};

export function checkEntry(
  account: Account,
  terms: Terms,
  context: CheckContext,
  { replaced, exempt = false }: EntryFacts = {},
): Checked {
  const refusal =
    checkPermission(account, terms, context.session) ??
    checkWindow(terms, context.session) ??
    checkWash(account, terms, context, exempt);
  if (refusal !== undefined) return { refusal };
  const position = account.positions.get(terms.asset);
  const intent = intentOf(terms, position);
  if (account.liquidationOnly && intent.endsWith("to_open"))
    return { refusal: refusals.liquidationOnly() };
  if (terms.statedIntent !== undefined && terms.statedIntent !== intent)
    return { refusal: refusals.intentMismatch(intent, terms.statedIntent) };
  const unsuitable = checkOption(account, { ...terms, positionIntent: intent }, context.session);
  if (unsuitable !== undefined) return { refusal: unsuitable };
  const need = needOf(terms, position, context, replaced);
  const lacking = checkShares(account, terms, position, need, replaced);
  if (lacking !== undefined) return { refusal: lacking };
  const poor = checkMoney(account, terms, need, context, replaced);
  return poor === undefined ? { value: { need, intent } } : { refusal: poor };
}

function checkWash(
  account: Account,
  terms: Terms,
  { rules, faults }: CheckContext,
  exempt: boolean,
): Refusal | undefined {
  if (rules.wash_trades === "allow") return undefined;
  const refusal = account.exposure.get(terms.asset)?.washTrade(terms, exempt);
  if (refusal === undefined) return undefined;
  const variant = faults.fires("wash_code", { account: account.spec.key });
  if (variant === undefined) return refusal;
  const { status = refusal.status, code = refusal.code } = variant;
  return { ...refusal, status, ...(code !== undefined && { code }) };
}

export function checkPermission(
  account: Account,
  terms: Terms,
  session: Session,
): Refusal | undefined {
  if (account.tradingBlocked || account.configurations.suspend_trade)
    return refusals.accountBlocked();
  const overnight = terms.extendedHours && session.phase === "overnight";
  if (overnight && account.configurations.disable_overnight_trading)
    return refusals.overnightDisabled();
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

export function intentOf(
  terms: Pick<Terms, "side">,
  position: Position | undefined,
): PositionIntent {
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
  const written = optionNeed(terms, position);
  if (written !== undefined) return written;
  const price = holdPrice(terms, context);
  const free = closable(position, terms.side) + (replaced?.heldShares ?? 0n);
  if (terms.notional === undefined) {
    const qty = terms.qty ?? 0n;
    const shares = least(qty, most(free, 0n));
    return { shares, holdPrice: price, money: valueOf(terms.asset, price, qty - shares) };
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
  // What an option sold needs is in option-checks.ts.
  if (asset.option !== undefined) return undefined;
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
  context: CheckContext,
  replaced: Order | undefined,
): Refusal | undefined {
  if (need.money === 0n) return undefined;
  const { market } = context;
  const figures = figuresOf(account, (asset: Asset) => market.quote(asset).last);
  const freed = replaced?.heldMoney ?? 0n;
  if (terms.asset.coin !== undefined) {
    const cash = figures.nonMarginable + freed;
    if (need.money <= cash) return undefined;
    const [requested, available] = [moneyText(need.money), moneyText(cash)];
    return refusals.coinBalance("USD", requested, available, moneyText(account.cash));
  }
  if (terms.asset.option !== undefined) return checkCash(account, need, context, freed);
  // Selling short needs a margin account: equity of at least 2,000 dollars.
  if (terms.side === "sell" && figures.multiplier === 1n) return refusals.shortingDisabled();
  if (need.money <= figures.buyingPower + freed) return undefined;
  return refusals.buyingPower(moneyText(figures.buyingPower), moneyText(need.money));
}

/** Options and strategies are paid in cash. @param freed money that a replaced order holds */
export function checkCash(
  account: Account,
  { money }: Need,
  { market }: CheckContext,
  freed: Money,
): Refusal | undefined {
  const figures = figuresOf(account, (asset: Asset) => market.quote(asset).last);
  const cash = figures.nonMarginable + freed;
  return money <= cash ? undefined : refusals.buyingPower(moneyText(cash), moneyText(money));
}
