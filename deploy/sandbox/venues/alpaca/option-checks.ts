/**
 * May this account trade this option now? Levels: 1 covered calls and cash-secured puts, 2 bought
 * options as well, 3 several legs as well; nothing uncovered at any level.
 *
 * Source: Alpaca, options trading overview; the covered call's refusal:
 * github.com/alpacahq/Alpaca-API/issues/271.
 */
import { least, most, nanoText, type Nano } from "../tape/decimal.ts";
import { valueOf, type Asset } from "./assets.ts";
import type { Need } from "./ledger.ts";
import type { Account, Position } from "./model.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Session } from "./session.ts";
import type { Terms } from "./terms.ts";

const COVERED = 1;
const BOUGHT = 2;

export function checkOption(account: Account, terms: Terms, session: Session): Refusal | undefined {
  const { asset, type, positionIntent, qty = 0n } = terms;
  const { option } = asset;
  if (option === undefined) return undefined;
  const refusal = checkContract(asset, type, session);
  if (refusal !== undefined) return refusal;
  const level = account.optionsLevel;
  if (level === 0) return refusals.optionsDisabled();
  if (positionIntent === "buy_to_open")
    return level < BOUGHT ? refusals.optionLevel(BOUGHT) : undefined;
  if (positionIntent !== "sell_to_open") return undefined;
  if (level < COVERED) return refusals.optionLevel(COVERED);
  return option.right === "call" ? checkCover(account, asset, qty) : undefined;
}

/** What holds for the legs of a strategy as well. */
export function checkContract(asset: Asset, type: string, session: Session): Refusal | undefined {
  const { option, symbol } = asset;
  if (option !== undefined && option.expiration < session.tradingDate)
    return refusals.assetInactive(symbol);
  const open = session.mode === "always" || session.phase === "open";
  return type === "market" && !open ? refusals.optionHours() : undefined;
}

/** A hundred shares for each contract, which no other order and no other call has claimed. */
function checkCover(account: Account, asset: Asset, qty: Nano): Refusal | undefined {
  const underlying = asset.option?.underlying;
  if (underlying === undefined) return undefined;
  const required = qty * asset.multiplier;
  const available = freeShares(account, underlying);
  if (required <= available) return undefined;
  return refusals.coveredCall({
    symbol: asset.symbol,
    underlying: underlying.id,
    required: nanoText(required),
    available: nanoText(available),
  });
}

export function freeShares(account: Account, underlying: Asset): Nano {
  const position = account.positions.get(underlying);
  let free = position === undefined ? 0n : position.qty - position.held;
  const isCall = ({ option }: Asset): boolean =>
    option?.underlying === underlying && option.right === "call";
  for (const { asset, qty } of account.positions.values())
    if (qty < 0n && isCall(asset)) free += qty * asset.multiplier;
  for (const order of account.open) {
    if (order.terms.positionIntent === "sell_to_open" && isCall(order.asset))
      free -= (order.leavesQty ?? 0n) * order.asset.multiplier;
  }
  return most(free, 0n);
}

/** What an option sold to open needs; undefined for every other order. */
export function optionNeed(terms: Terms, position: Position | undefined): Need | undefined {
  const { asset, side, qty = 0n } = terms;
  const { option } = asset;
  if (option === undefined || side === "buy") return undefined;
  const owned = position === undefined ? 0n : position.qty;
  if (owned > 0n)
    return { shares: least(qty, owned - (position?.held ?? 0n)), holdPrice: 0n, money: 0n };
  const holdPrice = option.right === "put" ? option.strike : 0n;
  return { shares: 0n, holdPrice, money: valueOf(asset, holdPrice, qty) };
}
