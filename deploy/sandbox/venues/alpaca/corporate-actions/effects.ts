/**
 * What a corporate action does to the accounts: positions and cash change before the market opens,
 * the non-trade activity that tells of it follows about a day later. Alpaca documents the activities;
 * what happens to open orders it does not, so that is a setting.
 *
 * Fractions of shares are kept as they come out: the venue pays no cash in lieu.
 */
import {
  moneyText,
  nanoText,
  NANO,
  NANO_DP,
  parseScaled,
  times,
  type Money,
  type Nano,
} from "../../tape/decimal.ts";
import type { Asset, AssetList } from "../assets.ts";
import { restatePosition } from "../ledger.ts";
import type { Lifecycle } from "../lifecycle.ts";
import type { Market } from "../market.ts";
import type { Account, NonTrade, Position } from "../model.ts";
import type { Session } from "../session.ts";
import type { VenueSettings } from "../venue-settings.ts";
import { effectiveDate, fieldOf, type Action } from "./actions.ts";

export type EffectsContext = {
  readonly accounts: readonly Account[];
  readonly assets: AssetList;
  readonly market: Market;
  readonly session: Session;
  readonly lifecycle: Lifecycle;
  readonly settings: VenueSettings;
};

/** What is left of a position, what comes beside it, and how it is told. */
type Change = {
  readonly qty: Nano;
  readonly cost: Money;
  readonly cash: Money;
  readonly received?: { readonly asset: Asset; readonly qty: Nano; readonly cost: Money };
  readonly type: string;
  readonly subType: string;
  readonly details: Readonly<Record<string, unknown>>;
};

export function applyAction(action: Action, context: EffectsContext): void {
  const { accounts, assets, market } = context;
  const asset = assets.find(subjectOf(action));
  if (asset === undefined) return;
  const ratio = splitRatio(action);
  for (const account of accounts) {
    if (ratio !== undefined) cancelOrders(account, asset, context);
    const position = account.positions.get(asset);
    const change = position === undefined ? undefined : changeOf(action, position, assets);
    if (position !== undefined && change !== undefined)
      carryOut(account, position, change, action, context);
  }
  if (ratio !== undefined) market.rescale(asset, ratio);
  if (action.type === "name_change") {
    const renamed = assets.find(fieldOf(action, "new_symbol") ?? "");
    if (renamed !== undefined) market.pin(renamed, market.quote(asset));
  }
}

/** The symbol whose holders the action concerns. */
const subjectOf = (action: Action): string =>
  ["symbol", "old_symbol", "source_symbol", "acquiree_symbol"]
    .map((name) => fieldOf(action, name))
    .find((symbol) => symbol !== undefined) ?? "";

function splitRatio(action: Action): { of: bigint; to: bigint } | undefined {
  const { type } = action;
  if (type !== "forward_split" && type !== "reverse_split") return undefined;
  return { of: rate(action, "new_rate"), to: rate(action, "old_rate") };
}

/** Rates are decimals: as integers of 10^-9. */
function rate(action: Action, name: string): bigint {
  const value = parseScaled(fieldOf(action, name) ?? "", NANO_DP) ?? 0n;
  return value > 0n ? value : NANO;
}

function cancelOrders(account: Account, asset: Asset, context: EffectsContext): void {
  if (context.settings.current.split_orders === "keep") return;
  for (const order of [...account.open]) {
    if (order.asset === asset && order.isOpen) context.lifecycle.end(order, "canceled");
  }
}

function changeOf(action: Action, position: Position, assets: AssetList): Change | undefined {
  const { type } = action;
  const { qty, cost } = position;
  const kept = { qty, cost, cash: 0n };
  const gone = { qty: 0n, cost: 0n };
  const scaled = (of: string, to: string): Nano => (qty * rate(action, to)) / rate(action, of);
  const other = (name: string): Asset | undefined => assets.find(fieldOf(action, name) ?? "");
  const paid = times(rate(action, type === "stock_and_cash_merger" ? "cash_rate" : "rate"), qty);
  switch (type) {
    case "cash_dividend":
      return {
        ...kept,
        cash: paid,
        type: "DIV",
        subType: "CDIV",
        details: { entitled_qty: nanoText(qty), cash_payout: moneyText(paid) },
      };
    case "stock_dividend": {
      const extra = (qty * rate(action, "rate")) / NANO;
      const details = {
        entitled_qty: nanoText(qty),
        paid_qty: nanoText(extra),
        new_qty: nanoText(qty + extra),
      };
      return { ...kept, qty: qty + extra, type: "DIV", subType: "SDIV", details };
    }
    case "forward_split":
    case "reverse_split": {
      const after = scaled("old_rate", "new_rate");
      const subType = type === "forward_split" ? "FSPLIT" : "RSPLIT";
      const details = { old_qty: nanoText(qty), new_qty: nanoText(after) };
      return { ...kept, qty: after, type: "SPLIT", subType, details };
    }
    case "cash_merger":
      return {
        ...gone,
        cash: paid,
        type: "MA",
        subType: "CMA",
        details: { acquiree_qty: nanoText(qty), cash_payout: moneyText(paid) },
      };
    case "stock_merger":
    case "stock_and_cash_merger": {
      const asset = other("acquirer_symbol");
      if (asset === undefined) return undefined;
      const received = { asset, qty: scaled("acquiree_rate", "acquirer_rate"), cost };
      const cash = type === "stock_merger" ? 0n : paid;
      const details = { acquiree_qty: nanoText(qty), acquirer_qty: nanoText(received.qty) };
      const subType = type === "stock_merger" ? "SMA" : "SCMA";
      return { ...gone, cash, received, type: "MA", subType, details };
    }
    case "name_change": {
      const asset = other("new_symbol");
      if (asset === undefined) return undefined;
      const details = { position_qty: nanoText(qty) };
      return {
        ...gone,
        cash: 0n,
        received: { asset, qty, cost },
        type: "NC",
        subType: "SNC",
        details,
      };
    }
    case "spin_off": {
      const asset = other("new_symbol");
      if (asset === undefined) return undefined;
      const received = { asset, qty: scaled("source_rate", "new_rate"), cost: 0n };
      const details = { source_qty: nanoText(qty), new_qty: nanoText(received.qty) };
      return { ...kept, received, type: "SPIN", subType: "", details };
    }
    case "worthless_removal":
      return {
        ...gone,
        cash: 0n,
        type: "REORG",
        subType: "WRM",
        details: { removed_qty: nanoText(qty) },
      };
    case "unit_split":
    case "redemption":
    case "rights_distribution":
    case "equity_partial_call":
    case "reorganization":
      return undefined;
  }
}

function carryOut(
  account: Account,
  { asset, qty }: Position,
  change: Change,
  action: Action,
  { session }: EffectsContext,
): void {
  restatePosition(account, asset, change);
  const { received } = change;
  if (received !== undefined) {
    const held = account.positions.get(received.asset);
    restatePosition(account, received.asset, {
      qty: (held?.qty ?? 0n) + received.qty,
      cost: (held?.cost ?? 0n) + received.cost,
      cash: 0n,
    });
  }
  const date = effectiveDate(action);
  const atUs = session.clock.now();
  const common = {
    kind: "non_trade",
    type: change.type,
    subType: change.subType,
    date,
    atUs,
    cusip: fieldOf(action, "cusip") ?? "000000000",
    details: { ...action.fields, ca_id: action.id, position_date: date, ...change.details },
  } as const;
  const perShare = fieldOf(action, "rate");
  const moved: NonTrade = {
    ...common,
    netAmount: change.cash,
    symbol: asset.symbol,
    description: `${change.type} ${action.type} of ${asset.symbol}`,
    qty: change.qty - qty,
    ...(perShare !== undefined && { perShare }),
  };
  account.announced.push(moved);
  if (received === undefined) return;
  account.announced.push({
    ...common,
    netAmount: 0n,
    symbol: received.asset.symbol,
    description: `${change.type} ${action.type} into ${received.asset.symbol}`,
    qty: received.qty,
  });
}
