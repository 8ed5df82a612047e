/** The words of an order: what a client may ask for, and the states it passes through. */
import type { Money, Nano } from "../tape/decimal.ts";
import type { Asset } from "./assets.ts";

export type Side = "buy" | "sell";
export type OrderType = "market" | "limit" | "stop" | "stop_limit" | "trailing_stop";
export type TimeInForce = "day" | "gtc" | "opg" | "cls" | "ioc" | "fok";
export type PositionIntent = "buy_to_open" | "buy_to_close" | "sell_to_open" | "sell_to_close";
export type OrderClass = "" | "bracket" | "oco" | "oto" | "mleg";
export type OrderStatus =
  | "accepted"
  | "accepted_for_bidding"
  | "pending_new"
  | "new"
  | "held"
  | "partially_filled"
  | "stopped"
  | "suspended"
  | "calculated"
  | "done_for_day"
  | "filled"
  | "canceled"
  | "expired"
  | "replaced"
  | "rejected"
  | "pending_cancel"
  | "pending_replace";

/** The terms of an order, checked in form but not yet against the account. */
export type Terms = {
  readonly asset: Asset;
  readonly side: Side;
  readonly type: OrderType;
  readonly tif: TimeInForce;
  readonly qty: Nano | undefined;
  readonly notional: Money | undefined;
  readonly limitPrice: Nano | undefined;
  readonly stopPrice: Nano | undefined;
  readonly trailPrice: Nano | undefined;
  readonly trailPercent: Nano | undefined;
  readonly extendedHours: boolean;
  readonly positionIntent: PositionIntent;
  /** What the request said it meant; the account says what it does. */
  readonly statedIntent?: PositionIntent;
  /** Sent straight to one exchange: such an order cannot be replaced. */
  readonly direct?: true;
};

/** Out of the market for a while, by a decision that is not the client's. */
export type ParkedStatus =
  "accepted_for_bidding" | "stopped" | "suspended" | "calculated" | "done_for_day";

export const PARKED: ReadonlySet<OrderStatus> = new Set<ParkedStatus>([
  "accepted_for_bidding",
  "stopped",
  "suspended",
  "calculated",
  "done_for_day",
]);

export const TERMINAL: ReadonlySet<OrderStatus> = new Set([
  "filled",
  "canceled",
  "expired",
  "replaced",
  "rejected",
]);

export const opposite = (side: Side): Side => (side === "buy" ? "sell" : "buy");

export const isFractional = (qty: Nano | undefined): boolean =>
  qty !== undefined && qty % 1_000_000_000n !== 0n;
