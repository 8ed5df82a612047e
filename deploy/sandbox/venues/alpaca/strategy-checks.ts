/**
 * May this account enter this strategy now? Every leg sold to open must be covered, and the most
 * that a unit can lose, plus what it costs, must be there in cash.
 *
 * Source: Alpaca, options level 3 (no uncovered legs; the universal spread rule for its margin).
 */
import { least, most, nanoText, type Nano } from "../tape/decimal.ts";
import { STRATEGY, valueOf, type OptionContract } from "./assets.ts";
import { checkCash, checkPermission, type CheckContext } from "./checks.ts";
import type { Need } from "./ledger.ts";
import type { Account, Order } from "./model.ts";
import { checkContract, freeShares } from "./option-checks.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Result } from "./request.ts";
import { unitPrice } from "./strategy-book.ts";
import type { LegSpec } from "./strategy-legs.ts";
import type { PositionIntent, Terms } from "./terms.ts";

const STRATEGIES = 3;

type Leg = {
  readonly asset: LegSpec["asset"];
  readonly side: LegSpec["side"];
  readonly ratio: bigint;
  readonly intent: PositionIntent;
  readonly option: OptionContract;
};

function legOf(given: LegSpec | Order): Leg | undefined {
  const { asset, side, ratio = 1n } = given;
  const intent = "terms" in given ? given.terms.positionIntent : given.positionIntent;
  return asset.option === undefined
    ? undefined
    : { asset, side, ratio, intent, option: asset.option };
}

/** @param replaced the strategy a replacement stands in for: what it holds counts as available */
export function checkStrategy(
  account: Account,
  terms: Terms,
  given: readonly (LegSpec | Order)[],
  context: CheckContext,
  replaced?: Order,
): Result<{ readonly need: Need }> {
  const { market, session } = context;
  const qty = terms.qty ?? 0n;
  const legs = given.map(legOf).filter((leg) => leg !== undefined);
  const refusal =
    checkPermission(account, terms, session) ??
    checkLevel(account) ??
    first(legs, ({ asset }) => checkContract(asset, terms.type, session)) ??
    first(legs, (leg) => checkClosing(account, leg, qty, replaced)) ??
    checkCover(account, legs, qty);
  if (refusal !== undefined) return { refusal };
  const price = terms.limitPrice ?? unitPrice(legs, (asset) => market.quote(asset)).net;
  const holdPrice = most(worstLoss(legs) + price, 0n);
  const need = { shares: 0n, holdPrice, money: valueOf(STRATEGY, holdPrice, qty) };
  const poor = checkCash(account, need, context, replaced?.heldMoney ?? 0n);
  return poor === undefined ? { value: { need } } : { refusal: poor };
}

function checkLevel(account: Account): Refusal | undefined {
  const level = account.optionsLevel;
  if (level === 0) return refusals.optionsDisabled();
  return level < STRATEGIES ? refusals.optionLevel(STRATEGIES) : undefined;
}

function first<T>(
  items: readonly T[],
  check: (item: T) => Refusal | undefined,
): Refusal | undefined {
  for (const item of items) {
    const refusal = check(item);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A leg that closes needs something to close. */
function checkClosing(
  account: Account,
  { asset, intent, side, ratio }: Leg,
  qty: Nano,
  replaced: Order | undefined,
): Refusal | undefined {
  const position = account.positions.get(asset);
  const owned = position?.qty ?? 0n;
  const long = owned > 0n;
  if (!intent.endsWith("to_close")) {
    const inferred = side === "buy" ? "buy_to_close" : "sell_to_close";
    const closes = owned !== 0n && long === (side === "sell");
    return closes ? refusals.intentMismatch(inferred, intent) : undefined;
  }
  if (owned === 0n || long !== (side === "sell")) {
    const inferred = side === "buy" ? "buy_to_open" : "sell_to_open";
    return refusals.intentMismatch(inferred, intent);
  }
  const mine = replaced?.legs.find((leg) => leg.asset === asset)?.heldShares ?? 0n;
  const held = position?.held ?? 0n;
  const size = long ? owned : -owned;
  const available = size - held + mine;
  if (qty * ratio <= available) return undefined;
  const related = [...account.exposureIn(asset).open[side]].map(({ id }) => id);
  return refusals.insufficientQty({
    symbol: asset.symbol,
    requested: nanoText(qty * ratio),
    available: nanoText(available),
    existing: nanoText(size),
    held: nanoText(held),
    related,
  });
}

/** Each contract sold to open is paired with one bought that lives as long, or with shares. */
function checkCover(account: Account, legs: readonly Leg[], qty: Nano): Refusal | undefined {
  const opening = legs.filter(({ intent }) => intent.endsWith("to_open"));
  for (const right of ["call", "put"] as const) {
    const ofRight = opening.filter(({ option }) => option.right === right);
    const latestFirst = (a: Leg, b: Leg): number =>
      b.option.expiration.localeCompare(a.option.expiration);
    const bought = ofRight.filter(({ side }) => side === "buy").sort(latestFirst);
    let [cover, uncovered] = [0n, 0n];
    for (const sold of ofRight.filter(({ side }) => side === "sell").sort(latestFirst)) {
      while (bought[0] !== undefined && bought[0].option.expiration >= sold.option.expiration)
        cover += bought.shift()?.ratio ?? 0n;
      const paired = least(cover, sold.ratio);
      cover -= paired;
      uncovered += sold.ratio - paired;
    }
    if (uncovered === 0n) continue;
    const underlying = ofRight[0]?.option.underlying;
    const shares = underlying === undefined ? 0n : freeShares(account, underlying);
    const coveredByShares = right === "call" && uncovered * qty * STRATEGY.multiplier <= shares;
    if (!coveredByShares) return refusals.uncovered();
  }
  return undefined;
}

/** The most that one unit of the legs that open can lose at expiration, whatever was paid for it. */
function worstLoss(legs: readonly Leg[]): Nano {
  const opening = legs.filter(({ intent }) => intent.endsWith("to_open"));
  const payoff = (spot: Nano): Nano =>
    opening.reduce((sum, { option, side, ratio }) => {
      const inner = option.right === "call" ? spot - option.strike : option.strike - spot;
      const worth = ratio * most(inner, 0n);
      return side === "buy" ? sum + worth : sum - worth;
    }, 0n);
  // Between two strikes the payoff is a straight line: its lowest point is at one of them.
  const spots = [0n, ...opening.map(({ option }) => option.strike)];
  return most(0n, -spots.map(payoff).reduce(least, 0n));
}
