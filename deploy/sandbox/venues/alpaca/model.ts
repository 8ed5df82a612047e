/**
 * The venue's records: accounts, positions, orders, executions. Plain data with a few derived
 * values; lifecycle.ts is the only writer of an order's status, ledger.ts of money and positions.
 */
import { money, over, times, type Money, type Nano } from "../tape/decimal.ts";
import type { Asset } from "./assets.ts";
import { Exposure } from "./exposure.ts";
import type { RegulatoryFees } from "./fees.ts";
import { namedUuid, uuid } from "./ids.ts";
import { OrderListing } from "./order-listing.ts";
import { TERMINAL, type OrderClass, type OrderStatus, type Side, type Terms } from "./terms.ts";

export type Execution = {
  readonly order: Order;
  readonly id: string;
  readonly qty: Nano;
  readonly price: Nano;
  readonly atUs: number;
  /** Filled quantity of the order, and signed position of the account, after this execution. */
  readonly cumQty: Nano;
  readonly positionQty: Nano;
  /** Crypto only: what was taken from what the execution credits, in coins or in dollars. */
  readonly feeQty: Nano;
  readonly feeMoney: Money;
};

/** One execution of an order with several legs: so many units of it, each leg at its own price. */
export type StrategyFill = {
  readonly kind: "strategy_fill";
  readonly qty: Nano;
  /** Net price of one unit: negative for a credit. */
  readonly price: Nano;
  readonly atUs: number;
  readonly legs: readonly Execution[];
};

/** An execution that was taken back, or given other terms, after it was told. */
export type Correction = {
  readonly kind: "correction";
  readonly id: string;
  readonly previousId: string;
  /** The corrected quantity; negative for an execution that is taken back. */
  readonly qty: Nano;
  readonly price: Nano;
  readonly atUs: number;
  readonly positionQty: Nano;
};

/** What an event tells beside the order. */
export type Told = Execution | StrategyFill | Correction;

/** Money that moved without a trade. */
export type NonTrade = {
  readonly kind: "non_trade";
  /** As GET /v2/account/activities names them: FEE, CFEE, DIV, SPLIT, ... */
  readonly type: string;
  readonly subType: string;
  readonly netAmount: Money;
  readonly description: string;
  readonly date: string;
  /** When it happened; among the activities, when it was booked there. */
  readonly atUs: number;
  readonly id?: string;
  readonly qty?: Nano;
  readonly symbol?: string;
  readonly cusip?: string;
  readonly perShare?: string;
  readonly status?: "executed" | "correct" | "canceled";
  /** The id of what it corrects or cancels. */
  readonly previousId?: string;
  /** What the event stream tells beside the common fields. */
  readonly details?: Readonly<Record<string, unknown>>;
};

/** An execution given other terms, or taken back, after it was told. */
export type RestatedFill = Pick<Execution, "order" | "id" | "qty" | "price" | "atUs" | "cumQty"> & {
  readonly restates: string;
};

export type Activity = Execution | NonTrade | RestatedFill;

export const isNonTrade = (activity: Activity): activity is NonTrade => "kind" in activity;

const HUNDRED_PERCENT = 100n * 10n ** 9n;

const NO_EXECUTIONS: Execution[] = [];

/**
 * Orders that belong together. Of a bracket or oto the head is the entry and the legs are its
 * exits; of an oco the head is the take-profit and the only leg the stop-loss; of an mleg order the
 * head is the strategy. A replacement takes the place of the order that it replaces.
 */
export type Group = {
  readonly orderClass: Exclude<OrderClass, "">;
  head: Order;
  legs: readonly Order[];
};

/** The orders of a group of which one cancels the other. */
export const exitsOf = ({ orderClass, head, legs }: Group): readonly Order[] =>
  orderClass === "oco" ? [head, ...legs] : orderClass === "mleg" ? [] : legs;

export class Order {
  readonly id = uuid();
  readonly clientOrderId: string;
  readonly account: Account;
  readonly side: Side;
  readonly createdUs: number;
  readonly nanos: number;
  terms: Terms;
  status: OrderStatus;
  submittedUs: number;
  updatedUs: number;
  /** When the order ended, and when a cancel of it was first asked for; 0 when never. */
  endedUs = 0;
  filledUs = 0;
  cancelRequestedUs = 0;
  replacedUs = 0;
  expiresUs: number;
  replaces: string | null = null;
  replacedBy: string | null = null;

  filledQty: Nano = 0n;
  filledCost: Money = 0n;
  executions: Execution[] = NO_EXECUTIONS;
  /** Crypto only: taken from what the order credits, in coins on a buy, in dollars on a sell. */
  feeQty: Nano = 0n;
  feeMoney: Money = 0n;
  /** Stocks only: what earlier closes have booked of a good-till-cancelled order. */
  feesBooked: RegulatoryFees | undefined;

  /** What it was before a cancel or a replacement was asked for. */
  statusBefore: OrderStatus = "new";
  /** A replacement: the quantity its request named, if it named one. */
  requestedQty: Nano | undefined;

  group: Group | undefined;
  /** Part of a class other than simple: the wash-trade table does not apply to it. */
  readonly exempt: boolean;
  /** An exit whose entry has not filled yet: no quote reaches it. */
  dormant = false;
  /** A leg of a strategy: how much of it goes into one unit. */
  ratio: bigint | undefined;
  /** The worst price at which the venue lets an order without a limit trade. */
  collar: Nano | undefined;

  /** In a book, so that a quote may fill it. */
  working = false;
  triggered = false;
  /** Stood in the book before it traded: a coin order then pays the maker fee. */
  rested = false;
  /** Best price seen by a trailing stop, and the stop it implies. */
  hwm: Nano | undefined;

  /** Shares of an opposite position set aside for it, and buying power held for the rest. */
  heldShares: Nano = 0n;
  holdPrice: Nano = 0n;
  heldMoney: Money = 0n;

  /** The unchanging part of its JSON, while it is open. */
  wireText: string | undefined;

  /** Place in its account's listing; lookups by REST see it from then on. */
  listIndex = -1;
  visibleUs = 0;
  /** How often its client order id arrived in a request: once, unless someone sends twice. */
  received = 1;

  constructor(
    account: Account,
    clientOrderId: string,
    terms: Terms,
    nowUs: number,
    expiresUs: number,
    exempt = false,
  ) {
    this.account = account;
    this.clientOrderId = clientOrderId;
    this.terms = terms;
    this.side = terms.side;
    this.status = "pending_new";
    this.createdUs = nowUs;
    this.submittedUs = nowUs;
    this.updatedUs = nowUs;
    this.nanos = (nowUs * 7919) % 1000;
    this.expiresUs = expiresUs;
    this.exempt = exempt;
  }

  get orderClass(): OrderClass {
    return this.group?.orderClass ?? "";
  }

  /** The legs that it carries; none for a leg. */
  get legs(): readonly Order[] {
    return this.group?.head === this ? this.group.legs : [];
  }

  /** Shown under the head of its group where a list is nested. */
  get rolledUp(): boolean {
    return this.group?.legs.includes(this) ?? false;
  }

  get isStrategy(): boolean {
    return this.group?.orderClass === "mleg" && this.group.head === this;
  }

  get asset(): Asset {
    return this.terms.asset;
  }

  get isOpen(): boolean {
    return !TERMINAL.has(this.status);
  }

  /** Shares still to trade; undefined for an order given in dollars. */
  get leavesQty(): Nano | undefined {
    return this.terms.qty === undefined ? undefined : this.terms.qty - this.filledQty;
  }

  get averagePrice(): Nano | undefined {
    return this.filledQty === 0n ? undefined : over(this.filledCost, this.filledQty);
  }

  /** The price that must be crossed before the order works: fixed, or following the market. */
  get stopPrice(): Nano | undefined {
    const { trailPrice, trailPercent, stopPrice } = this.terms;
    if (this.hwm === undefined) return stopPrice;
    const distance = trailPrice ?? (this.hwm * (trailPercent ?? 0n)) / HUNDRED_PERCENT;
    return this.side === "sell" ? this.hwm - distance : this.hwm + distance;
  }

  addExecution(execution: Execution): void {
    // Most orders trade once: a list of one takes no room for more, as pushing to an empty one does.
    if (this.executions.length === 0) this.executions = [execution];
    else this.executions.push(execution);
    this.filledQty = execution.cumQty;
    this.filledCost += times(execution.price, execution.qty);
  }
}

export type AccountSpec = {
  readonly key: string;
  readonly secret: string;
  readonly id?: string;
  readonly account_number?: string;
  /** Dollars, as text. */
  readonly cash?: string;
  readonly multiplier?: "1" | "2" | "4";
  readonly shorting_enabled?: boolean;
  /** 0: no options; 1: covered; 2: bought as well; 3 (the default): several legs as well. */
  readonly options_level?: 0 | 1 | 2 | 3;
  /** May send advanced instructions. */
  readonly elite?: boolean;
};

export type Position = {
  readonly asset: Asset;
  /** Negative when short. */
  qty: Nano;
  /** Dollars that the open quantity was bought (or sold) for; has the sign of `qty`. */
  cost: Money;
  /** Shares that open orders of the other side have set aside. */
  held: Nano;
};

export type Configurations = {
  readonly disable_overnight_trading: boolean;
  readonly fractional_trading: boolean;
  readonly max_margin_multiplier: string;
  readonly max_options_trading_level: number;
  readonly no_shorting: boolean;
  readonly ptp_no_exception_entry: boolean;
  readonly suspend_trade: boolean;
  readonly trade_confirm_email: string;
};

export class Account {
  readonly spec: AccountSpec;
  readonly id: string;
  readonly number: string;
  readonly startingCash: Money;
  readonly createdUs: number;
  cash: Money;
  /** Money that operators put in or took out. */
  deposited: Money = 0n;
  /** Buying power held by open orders. */
  reserved: Money = 0n;
  readonly positions = new Map<Asset, Position>();
  readonly exposure = new Map<Asset, Exposure<Order>>();
  readonly byClientOrderId = new Map<string, Order>();
  /** How often each client order id came in that was never accepted. */
  readonly refused = new Map<string, number>();
  readonly listing = new OrderListing<Order>();
  readonly open = new Set<Order>();
  readonly activities: Activity[] = [];
  /** Money that has moved but is not among the activities yet. */
  readonly announced: NonTrade[] = [];
  /** Orders that traded today and whose fees are still to be booked. */
  readonly tradedToday = new Set<Order>();
  lastEquity: Money;
  lastMaintenance: Money = 0n;
  lastGross: Money = 0n;
  tradingBlocked = false;
  /** Restricted to closing what it holds. */
  liquidationOnly = false;
  configurations: Configurations = {
    disable_overnight_trading: false,
    fractional_trading: true,
    max_margin_multiplier: "4",
    max_options_trading_level: 3,
    no_shorting: false,
    ptp_no_exception_entry: false,
    suspend_trade: false,
    trade_confirm_email: "all",
  };

  constructor(spec: AccountSpec, createdUs: number) {
    this.spec = spec;
    this.id = spec.id ?? namedUuid(`account:${spec.key}`);
    this.number =
      spec.account_number ?? `PA${this.id.replaceAll("-", "").slice(0, 10).toUpperCase()}`;
    this.startingCash = money(spec.cash ?? "100000");
    this.cash = this.startingCash;
    this.lastEquity = this.startingCash;
    this.createdUs = createdUs;
  }

  get optionsLevel(): number {
    return Math.min(this.spec.options_level ?? 3, this.configurations.max_options_trading_level);
  }

  get mayShort(): boolean {
    return this.spec.shorting_enabled !== false && !this.configurations.no_shorting;
  }

  /** Cash moved in (or out, when negative) by hand: it counts from the start of the day. */
  deposit(amount: Money): void {
    this.cash += amount;
    this.deposited += amount;
    this.lastEquity += amount;
  }

  exposureIn(asset: Asset): Exposure<Order> {
    let exposure = this.exposure.get(asset);
    if (exposure === undefined) this.exposure.set(asset, (exposure = new Exposure()));
    return exposure;
  }
}
