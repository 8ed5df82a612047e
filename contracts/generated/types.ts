/* generated from contracts/schemas by contracts/generate.mjs, do not edit */

/**
 * A name that may stand in a subject: letters, digits, _ and -, 1 to 64 of them.
 */
export type Token = string;
/**
 * Decimal text of at most 18 digits before and 9 after the point. A JSON number would lose digits.
 */
export type DecimalText = string;
/**
 * Decimal text above zero, of at most 18 digits before and 9 after the point. A JSON number would lose digits.
 */
export type PositiveDecimalText = string;
/**
 * Decimal text of at most 38 digits before and 24 after the point. Computed from other decimals, never rounded on the way.
 */
export type ExactDecimalText = string;
/**
 * An instant in UTC, RFC 3339 with a Z, down to nanoseconds.
 */
export type Timestamp = string;
/**
 * Words for people. FIX 58 Text.
 */
export type Text = string;
/**
 * An instrument's symbol as US brokers write it, in capitals. FIX 55 Symbol.
 */
export type SymbolText = string;
/**
 * FIX 54 Side.
 */
export type Side = "buy" | "sell" | "sell_short";
/**
 * FIX 40 OrdType.
 */
export type OrdType = "market" | "limit" | "stop" | "stop_limit" | "trailing_stop";
/**
 * FIX 59 TimeInForce: day, good till cancel, immediate or cancel, fill or kill, at the opening, at the close, good till date.
 */
export type TimeInForce = "day" | "gtc" | "ioc" | "fok" | "opg" | "cls" | "gtd";
/**
 * FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, waiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).
 */
export type OrdStatus =
  | "received"
  | "held"
  | "pending_new"
  | "submit_unknown"
  | "new"
  | "partially_filled"
  | "filled"
  | "pending_cancel"
  | "pending_replace"
  | "canceled"
  | "rejected"
  | "expired"
  | "done_for_day"
  | "suspended"
  | "stopped"
  | "calculated";
/**
 * FIX 460 Product, in the brokers' words.
 */
export type AssetClass = "us_equity" | "us_option" | "crypto" | "future" | "fx" | "bond";
/**
 * An id given to the broker, <orderId>-<legId>-<replace version>: letters, digits, _ and -, 1 to 128 of them. FIX 11 ClOrdID. Never changes on a retry.
 */
export type ClOrdId = string;
/**
 * The number of a child order within its order, as text: 1, 2, 3 …
 */
export type LegId = string;
/**
 * A digest of the request, 32 hexadecimal digits. Tells a repeat from a different request under the same id.
 */
export type Digest = string;
/**
 * A currency, ISO 4217.
 */
export type CurrencyCode = string;
/**
 * A worker: <role>-<host>-<process id>-<random>.
 */
export type WorkerName = string;
/**
 * The broker's own id of its order. FIX 37 OrderID.
 */
export type BrokerOrderId = string;
/**
 * The broker's id of one execution. FIX 17 ExecID. Counted once, however often it is told.
 */
export type ExecId = string;
/**
 * How the parts of an order belong together. FIX 1385 ContingencyType: bracket is one triggers the other with two exits, of which one cancels the other; oto has one exit; oco is two exits of a position that is there. multileg is a NewOrderMultileg: one order in several option contracts.
 */
export type OrderClass = "simple" | "bracket" | "oto" | "oco" | "multileg";
/**
 * FIX 77 PositionEffect: opens a position, or closes one.
 */
export type PositionEffect = "open" | "close";
/**
 * What a leg is for, in an order with exits.
 */
export type LegRole = "take_profit" | "stop_loss";
/**
 * FIX 378 ExecRestatementReason: why a broker told an order anew.
 */
export type ExecRestatementReason =
  | "gt_corporate_action"
  | "gt_renewal"
  | "verbal_change"
  | "repricing_of_order"
  | "broker_option"
  | "partial_decline_of_order_qty"
  | "cancel_on_trading_halt"
  | "cancel_on_system_failure"
  | "market_option"
  | "canceled_not_best"
  | "warehouse_recap"
  | "peg_refresh"
  | "other";
/**
 * What a kill switch stops: everything of this gateway's tenant, one account, one broker, or one symbol.
 */
export type KillScope = "all" | "account" | "broker" | "symbol";
/**
 * The account, broker or symbol that is stopped; "all" where the scope is all.
 */
export type KillValue = string;
/**
 * Who decided: a person's name, or the worker that acted by policy.
 */
export type PersonName = string;

/**
 * Every message, by the name of its contract.
 */
export interface Contracts {
  "account-updated.v1": AccountUpdated;
  "accounts-answer.v1": AccountsAnswer;
  "broker-account.v1": BrokerAccount;
  "broker-status.v1": BrokerStatus;
  "brokers-answer.v1": BrokersAnswer;
  "leg-routed.v1": LegRouted;
  "open-orders-answer.v1": OpenOrdersAnswer;
  "open-orders-query.v1": OpenOrdersQuery;
  "operator-alert.v1": OperatorAlert;
  "operator-kill.v1": OperatorKill;
  "operator-resolve.v1": OperatorResolve;
  "operator-resume.v1": OperatorResume;
  "order-calculated.v1": OrderCalculated;
  "order-cancel-rejected.v1": OrderCancelRejected;
  "order-cancel-requested.v1": OrderCancelRequested;
  "order-canceled.v1": OrderCanceled;
  "order-done-for-day.v1": OrderDoneForDay;
  "order-expired.v1": OrderExpired;
  "order-held.v1": OrderHeld;
  "order-new.v1": OrderNew;
  "order-pending-cancel.v1": OrderPendingCancel;
  "order-pending-new.v1": OrderPendingNew;
  "order-pending-replace.v1": OrderPendingReplace;
  "order-received.v1": OrderReceived;
  "order-refused.v1": OrderRefused;
  "order-rejected.v1": OrderRejected;
  "order-replace-rejected.v1": OrderReplaceRejected;
  "order-replace-requested.v1": OrderReplaceRequested;
  "order-replaced.v1": OrderReplaced;
  "order-request-refused.v1": OrderRequestRefused;
  "order-requested.v1": OrderRequested;
  "order-resolved.v1": OrderResolved;
  "order-restated.v1": OrderRestated;
  "order-state.v1": OrderState;
  "order-stopped.v1": OrderStopped;
  "order-submit-unknown.v1": OrderSubmitUnknown;
  "order-submitting.v1": OrderSubmitting;
  "order-suspended.v1": OrderSuspended;
  "order-trade-cancel.v1": OrderTradeCancel;
  "order-trade-correct.v1": OrderTradeCorrect;
  "order-trade.v1": OrderTrade;
  "order-triggered.v1": OrderTriggered;
  "order-unexplained.v1": OrderUnexplained;
  "orders-answer.v1": OrdersAnswer;
  "orders-query.v1": OrdersQuery;
  "request-refused.v1": RequestRefused;
  "worker-status.v1": WorkerStatus;
  "workers-answer.v1": WorkersAnswer;
}
/**
 * What is traded.
 */
export interface Instrument {
  symbol: SymbolText;
  assetClass?: AssetClass;
  /**
   * ISO 10383 market identifier of the listing exchange, where the symbol alone is ambiguous.
   */
  mic?: string;
  /**
   * ISO 4217: the currency in which prices are quoted.
   */
  currency?: CurrencyCode;
}
/**
 * What the broker is asked to do, apart from instrument and side. Exactly one of orderQty and cashOrderQty.
 */
export interface OrderTerms {
  /**
   * FIX 38 OrderQty. In units of the instrument: shares, contracts, coins.
   */
  orderQty?: PositiveDecimalText;
  /**
   * FIX 152 CashOrderQty, the notional: how much money to spend or raise, in the instrument's currency. Instead of orderQty.
   */
  cashOrderQty?: PositiveDecimalText;
  ordType: OrdType;
  /**
   * FIX 44 Price. The limit, for limit and stop_limit orders.
   */
  price?: DecimalText;
  /**
   * FIX 99 StopPx. The trigger, for stop and stop_limit orders.
   */
  stopPx?: DecimalText;
  /**
   * Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffsetType price.
   */
  trailAmount?: PositiveDecimalText;
  /**
   * Distance of a trailing stop in percent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.
   */
  trailPercent?: PositiveDecimalText;
  timeInForce: TimeInForce;
  /**
   * FIX 126 ExpireTime, for gtd orders.
   */
  expireTime?: Timestamp;
  /**
   * True lets the order work before and after the regular session. FIX 336 TradingSessionID.
   */
  extendedHours?: boolean;
}
/**
 * Why something was refused, by whom and in whose words.
 */
export interface Reason {
  /**
   * The gateway's code. The list stands in docs/refusals.md.
   */
  code: string;
  /**
   * What was found and what was expected.
   */
  text: Text;
  /**
   * JSON pointer to the field, where one is to blame.
   */
  path?: string;
  /**
   * The broker's own code, unchanged: HTTP status and code, or error number.
   */
  brokerCode?: string;
  /**
   * The broker's own words, unchanged but for length.
   */
  brokerText?: string;
  /**
   * What would be taken instead, where there is such a thing.
   */
  alternative?: Text;
}
/**
 * The whole order as it stands after this event, so that a reader needs no memory.
 */
export interface OrderSummary {
  /**
   * FIX 39 OrdStatus of the whole order, all legs together.
   */
  ordStatus: OrdStatus;
  /**
   * FIX 38. Absent for a cashOrderQty order until it is done.
   */
  orderQty?: ExactDecimalText;
  /**
   * FIX 14 CumQty: the sum of all executions, all legs.
   */
  cumQty: ExactDecimalText;
  /**
   * FIX 151 LeavesQty: still open for execution. 0 once the order is done; absent for a live cashOrderQty order.
   */
  leavesQty?: ExactDecimalText;
  /**
   * FIX 6 AvgPx: rounded half even to 9 decimals. Absent before the first execution.
   */
  avgPx?: ExactDecimalText;
  /**
   * There once nothing more can be done about the order and its owner may close the books on it, whatever ordStatus is shown. Executions and busts may still be told; a bust of a filled order, or an increase, takes it away again.
   */
  done?: true;
}
/**
 * What every order event carries.
 */
export interface OrderEventHeader {
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The id the OMS gave the order, unique within its account for ever.
   */
  orderId: Token;
  /**
   * Number of the event within its order: 1, 2, 3 … without a gap.
   */
  version: number;
  /**
   * When the gateway recorded it.
   */
  at: Timestamp;
  /**
   * The worker that wrote it.
   */
  by: WorkerName;
  order: OrderSummary;
}
/**
 * What every event about one leg carries.
 */
export interface LegEventHeader extends OrderEventHeader {
  /**
   * The child order: 1, 2, 3 …
   */
  legId: LegId;
  /**
   * The broker whose pool handles the leg.
   */
  broker: Token;
  clOrdId: ClOrdId;
  brokerOrderId?: BrokerOrderId;
  /**
   * FIX 60 TransactTime: when it happened, by the broker's clock.
   */
  transactTime?: Timestamp;
}
/**
 * One child order as routed.
 */
export interface PlannedLeg {
  legId: LegId;
  /**
   * The broker the leg goes to.
   */
  broker: Token;
  clOrdId: ClOrdId;
  /**
   * FIX 38 OrderQty: the leg's part of the order's.
   */
  orderQty?: PositiveDecimalText;
  /**
   * FIX 152 CashOrderQty: the leg's part of the order's.
   */
  cashOrderQty?: PositiveDecimalText;
  /**
   * FIX 1385: what the leg is for, in an order with exits.
   */
  role?: LegRole;
  /**
   * The leg that this one depends on. It is sent with that one, never by itself, and held until its broker says otherwise.
   */
  attachedTo?: LegId;
  /**
   * FIX 54 Side, where it is not the order's: an exit's is the other one.
   */
  side?: Side;
  /**
   * Where they are not the order's: an exit's own.
   */
  terms?: OrderTerms;
}
/**
 * In the account's currency.
 */
export interface Balances {
  /**
   * Settled and unsettled cash.
   */
  cash: ExactDecimalText;
  /**
   * Cash and market value of all positions.
   */
  equity: ExactDecimalText;
  /**
   * What can be bought now.
   */
  buyingPower: ExactDecimalText;
  /**
   * Requirement to open the positions held.
   */
  initialMargin?: ExactDecimalText;
  /**
   * Requirement to keep them.
   */
  maintenanceMargin?: ExactDecimalText;
  /**
   * Market value of long positions.
   */
  longMarketValue?: ExactDecimalText;
  /**
   * Market value of short positions, negative.
   */
  shortMarketValue?: ExactDecimalText;
}
/**
 * What is held of one instrument.
 */
export interface Position {
  symbol: SymbolText;
  assetClass?: AssetClass;
  /**
   * In units of the instrument; negative when short.
   */
  quantity: ExactDecimalText;
  /**
   * Average entry price of one unit, in the account's currency.
   */
  averagePrice: ExactDecimalText;
  /**
   * Newest price the broker values the position at, in the account's currency.
   */
  marketPrice?: ExactDecimalText;
  /**
   * Quantity at the market price; negative when short.
   */
  marketValue?: ExactDecimalText;
}
/**
 * The exit at a gain: a limit order on the other side.
 */
export interface TakeProfit {
  /**
   * FIX 44 Price of the exit.
   */
  price: PositiveDecimalText;
}
/**
 * The exit at a loss: a stop order on the other side, or a stop limit order where it has a price.
 */
export interface StopLoss {
  /**
   * FIX 99 StopPx of the exit: its trigger.
   */
  stopPx: PositiveDecimalText;
  /**
   * FIX 44 Price of the exit, once it is triggered.
   */
  price?: PositiveDecimalText;
}
/**
 * One contract of a multi-leg order. FIX InstrmtLegGrp, NoLegs 555.
 */
export interface InstrumentLeg {
  /**
   * FIX 600 LegSymbol: the contract's OCC symbol.
   */
  symbol: SymbolText;
  /**
   * FIX 623 LegRatioQty: contracts of this leg in one strategy, a whole number.
   */
  ratioQty: string;
  /**
   * FIX 624 LegSide.
   */
  side: "buy" | "sell";
  /**
   * FIX 564 LegPositionEffect.
   */
  positionEffect: PositionEffect;
}
/**
 * What a multi-leg execution did in one contract. FIX InstrmtLegExecGrp.
 */
export interface LegExecution {
  /**
   * FIX 600 LegSymbol.
   */
  symbol: SymbolText;
  /**
   * FIX 624 LegSide.
   */
  side: Side;
  /**
   * FIX 1893 LegExecID, where the broker tells one; else made of its order and count.
   */
  execId: ExecId;
  /**
   * FIX 1418 LegLastQty: contracts.
   */
  lastQty: PositiveDecimalText;
  /**
   * FIX 637 LegLastPx.
   */
  lastPx: DecimalText;
}
/**
 * One row of a broker's table: an order that fits all of it is taken.
 */
export interface Capability {
  assetClass: AssetClass;
  /**
   * Order classes it is about.
   */
  orderClasses: OrderClass[];
  /**
   * Order types; of the entry, where there are exits.
   */
  ordTypes: OrdType[];
  /**
   * Times in force.
   */
  timesInForce: TimeInForce[];
  /**
   * Sides.
   */
  sides: Side[];
  /**
   * How much is asked for: whole units, any part of a unit, or an amount of money.
   */
  quantity: "whole" | "fractional" | "cash";
  /**
   * True when such an order may ask to work outside the regular session.
   */
  extendedHours: boolean;
  /**
   * What a replace may change. Empty: such an order cannot be replaced.
   */
  changes: ("orderQty" | "price" | "stopPx" | "trailAmount" | "trailPercent" | "timeInForce")[];
  limits?: CapabilityLimits;
}
/**
 * Bounds of its figures.
 */
export interface CapabilityLimits {
  /**
   * Digits after the point of orderQty, or of cashOrderQty in a row of money.
   */
  quantityDecimals?: number;
  /**
   * The least orderQty, or cashOrderQty in a row of money, of a buy.
   */
  minQuantityToBuy?: PositiveDecimalText;
  /**
   * The largest.
   */
  maxQuantity?: PositiveDecimalText;
  /**
   * Digits after the point of a price, by how large it is: the last step that begins at or below it counts.
   */
  priceSteps?: PriceStep[];
  /**
   * How far a stop loss must be from the price of its entry or take profit, at least.
   */
  stopDistance?: PositiveDecimalText;
}
/**
 * From a price on.
 */
export interface PriceStep {
  /**
   * Prices from here on.
   */
  from: DecimalText;
  /**
   * Digits after the point.
   */
  decimals: number;
}
/**
 * Why a leg waits, and until when, where that is known.
 */
export interface Hold {
  reason: Reason;
  /**
   * When the wait is expected to end.
   */
  expectedAt?: Timestamp;
}
/**
 * Balances and positions of one account, from the broker's snapshot and the fills since. On change and on a schedule. Subject: account.updated.<account>.
 */
export interface AccountUpdated {
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The broker's name.
   */
  broker: Token;
  /**
   * ISO 4217: the currency of all amounts here.
   */
  currency: CurrencyCode;
  /**
   * By the broker's clock: when the figures were true.
   */
  brokerTime: Timestamp;
  balances: Balances;
  /**
   * What the account holds, one entry an instrument.
   *
   * @maxItems 10000
   */
  positions: Position[];
  /**
   * Counts up with every publication of this account by one reconciler.
   */
  version: number;
  /**
   * Every execution up to this instant, by the broker's clock, is counted.
   */
  completeThrough?: Timestamp;
  /**
   * When the gateway published it.
   */
  at: Timestamp;
  /**
   * The worker that published it.
   */
  by: WorkerName;
  /**
   * What made the reconciler publish: a broker's snapshot, an execution, or the clock.
   */
  cause: "snapshot" | "fill" | "schedule";
  /**
   * True when the broker lets the account trade no more.
   */
  blocked?: boolean;
}
/**
 * The answer to gateway.accounts.
 */
export interface AccountsAnswer {
  /**
   * The newest word on each account; empty until the first snapshots are in.
   */
  accounts: AccountUpdated[];
}
/**
 * A pool's snapshot of one account, as its broker tells it. Subject: broker.account.<broker>.<account>.
 */
export interface BrokerAccount {
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The broker's name.
   */
  broker: Token;
  /**
   * ISO 4217: the currency of all amounts here.
   */
  currency: CurrencyCode;
  /**
   * By the broker's clock: when the figures were true.
   */
  brokerTime: Timestamp;
  balances: Balances;
  /**
   * What the account holds, one entry an instrument.
   *
   * @maxItems 10000
   */
  positions: Position[];
  /**
   * Every execution up to this instant, by the broker's clock, is on the log.
   */
  completeThrough?: Timestamp;
  /**
   * When the gateway published it.
   */
  at: Timestamp;
  /**
   * The worker that published it.
   */
  by: WorkerName;
  /**
   * True when the broker lets the account trade no more.
   */
  blocked?: boolean;
}
/**
 * A pool announces one account at its broker: that it exists, whether its order stream is up, what can be sent. Subject: broker.status.<broker>.<account>.
 */
export interface BrokerStatus {
  /**
   * The broker's name.
   */
  broker: Token;
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * Of the broker's order stream: disconnected always follows connected and the other way round.
   */
  state: "connected" | "disconnected";
  /**
   * When this state began.
   */
  since: Timestamp;
  /**
   * When the pool announced it.
   */
  at: Timestamp;
  /**
   * The worker that announced it.
   */
  by: WorkerName;
  /**
   * Why it is disconnected, where that is known.
   */
  reason?: Reason;
  capabilities: CapabilitySummary;
  /**
   * True where the broker refuses a second order under the same ClOrdID for ever: what is proven absent is sent again. False: only an operator may decide. Absent: an older pool, nobody knows.
   */
  refusesDuplicateIds?: boolean;
  /**
   * Longer than any send can be under way, in milliseconds.
   */
  inFlightBoundMs?: number;
}
/**
 * What the pool can send to this broker.
 */
export interface CapabilitySummary {
  /**
   * Asset classes it trades.
   */
  assetClasses: AssetClass[];
  /**
   * Order types it takes.
   */
  ordTypes: OrdType[];
  /**
   * Times in force it takes.
   */
  timesInForce: TimeInForce[];
  /**
   * True when orders for an amount of money are taken.
   */
  cashOrderQty: boolean;
  /**
   * True when parts of a unit can be ordered.
   */
  fractional: boolean;
  /**
   * True when orders may work outside the regular session.
   */
  extendedHours: boolean;
  /**
   * True when short sales are taken.
   */
  sellShort: boolean;
  /**
   * True when a working order can be changed in place.
   */
  replace: boolean;
  /**
   * Which of these go together. Where it is there, an order must fit one row; the lists above are its summary.
   *
   * @maxItems 64
   */
  orders?: Capability[];
}
/**
 * The answer to gateway.brokers.
 */
export interface BrokersAnswer {
  /**
   * The newest word of each pool on each of its accounts.
   */
  brokers: BrokerStatus[];
}
/**
 * One leg for one broker's pool: send it, cancel it or replace it. Subject: order.routed.<broker>.
 */
export interface LegRouted {
  /**
   * What the pool is to do with the leg.
   */
  action: "submit" | "cancel" | "replace";
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The id the OMS gave the order.
   */
  orderId: Token;
  /**
   * The child order.
   */
  legId: LegId;
  /**
   * The broker whose pool is meant. The same as in the subject.
   */
  broker: Token;
  /**
   * For cancel and replace: the OMS's request.
   */
  requestId?: Token;
  /**
   * For submit: the order's first event, so that the pool can begin without reading the log.
   */
  received?: OrderReceived;
  /**
   * For submit: sequence of that event on the log.
   */
  seq?: number;
  /**
   * Handed on once more for a leg that has waited for long: worked on once and not kept, because whoever found it will come again.
   */
  again?: true;
}
/**
 * The answer to monitor.open.<broker>: orders with a leg at the broker that is not done.
 */
export interface OpenOrdersAnswer {
  /**
   * Whose monitor answers.
   */
  broker: Token;
  /**
   * The monitor.
   */
  by: WorkerName;
  /**
   * Sequence of the log up to which the list is whole.
   */
  through: number;
  /**
   * True where that was the log's end when the question came: no order is left out.
   */
  complete: boolean;
  /**
   * By account and order id.
   */
  orders: OrderName[];
  /**
   * Give it as after for the next page; absent on the last.
   */
  next?: string;
}
/**
 * One order.
 */
export interface OrderName {
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The order.
   */
  orderId: Token;
}
/**
 * Asks a broker's monitor for the open orders in a scope, as the log has them at this moment. Subject: monitor.open.<broker> (request/reply).
 */
export interface OpenOrdersQuery {
  scope: KillScope;
  value: KillValue;
  /**
   * Only orders after this one, <account>.<orderId>: the next page's cursor.
   */
  after?: string;
  /**
   * True asks only for orders of which a send, a change or a cancel has no known outcome, or that have evidence nobody has explained.
   */
  unknown?: boolean;
}
/**
 * A monitor found that the broker and the log do not agree, or that they agree again. The last word of each alert is kept. Subject: operator.alert.<account>.<alertId>.
 */
export interface OperatorAlert {
  /**
   * Made of what is wrong with what: the same breach found again, by whichever monitor, is the same alert.
   */
  alertId: Token;
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The broker concerned.
   */
  broker: Token;
  /**
   * What is wrong. The list with its meanings stands in docs/operations.md.
   */
  breach:
    | "untraceable_order"
    | "duplicate_order"
    | "quantity_exceeded"
    | "executions_missing"
    | "executions_unproven"
    | "execution_differs"
    | "status_differs"
    | "order_missing"
    | "fate_unknown";
  /**
   * Whether it is wrong still.
   */
  state: "raised" | "cleared";
  /**
   * FIX 11 ClOrdID of the order at the broker, where one is concerned.
   */
  clOrdId?: string;
  /**
   * The order on the log, where there is one.
   */
  orderId?: Token;
  brokerOrderId?: BrokerOrderId;
  /**
   * What was found and what was expected.
   */
  text: Text;
  /**
   * The log's side: what the gateway knows.
   */
  log: {
    [k: string]: unknown;
  };
  /**
   * The broker's side: what its own lists say.
   */
  venue: {
    [k: string]: unknown;
  };
  /**
   * When it was first raised.
   */
  raisedAt: Timestamp;
  /**
   * When this was said.
   */
  at: Timestamp;
  /**
   * The monitor.
   */
  by: WorkerName;
  /**
   * The commandId of the kill that followed by policy.
   */
  kill?: Token;
}
/**
 * Stops new orders in its scope, at every worker, until a resume that names this command. Cancels stay possible. Subject: operator.kill.<scope>.<value>.
 */
export interface OperatorKill {
  /**
   * Chosen by whoever decides, never used again. Request ids of the cancels that follow are made of it.
   */
  commandId: Token;
  scope: KillScope;
  value: KillValue;
  /**
   * True cancels every open order in the scope as well, those that turn up later included.
   */
  cancelOpen: boolean;
  /**
   * Why, in the decider's words.
   */
  reason: string;
  by: PersonName;
  /**
   * When it was decided.
   */
  at: Timestamp;
  /**
   * The alert that caused it, where no person decided.
   */
  alertId?: Token;
}
/**
 * An operator's word on a send whose fate nobody could find out. The router answers on the order's log. Subject: operator.resolve.<account>.
 */
export interface OperatorResolve {
  /**
   * Chosen by whoever decides, never used again: the same command twice has no second effect.
   */
  commandId: Token;
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The id the OMS gave the order.
   */
  orderId: Token;
  /**
   * The child order.
   */
  legId: LegId;
  /**
   * The send that was looked at: of the order, or of a change. Of another one the command says nothing.
   */
  clOrdId: ClOrdId;
  /**
   * Which of the sends under that id was looked at.
   */
  attempt: number;
  /**
   * placed: the broker has it, under the id that is named. never_placed: it does not. send_again: one more send under the same id is permitted. give_up: nobody will know; it is ended here, and cancelled should it turn up.
   */
  verdict: "placed" | "never_placed" | "send_again" | "give_up";
  /**
   * For placed: the broker's own id, FIX 37 OrderID. The broker is asked about it before anything is believed.
   */
  brokerOrderId?: BrokerOrderId;
  /**
   * Why, in the decider's words.
   */
  reason: string;
  by: PersonName;
  /**
   * When it was decided.
   */
  at: Timestamp;
}
/**
 * Lifts one kill, and only that one: a newer kill of the same scope stands. Subject: operator.resume.<scope>.<value>.
 */
export interface OperatorResume {
  /**
   * Chosen by whoever decides, never used again. Request ids of the cancels that follow are made of it.
   */
  commandId: Token;
  scope: KillScope;
  value: KillValue;
  /**
   * The commandId of the kill that is lifted.
   */
  lifts: Token;
  /**
   * Why, in the decider's words.
   */
  reason: string;
  by: PersonName;
  /**
   * When it was decided.
   */
  at: Timestamp;
}
/**
 * Done for the day, settlement figures pending. FIX 150 = B. Subject: order.events.<account>.<orderId>.
 */
export interface OrderCalculated extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "calculated";
}
/**
 * The broker refused to cancel. FIX OrderCancelReject with CxlRejResponseTo 1. Subject: order.events.<account>.<orderId>.
 */
export interface OrderCancelRejected extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "cancel_rejected";
  /**
   * The OMS's newest request to cancel. Those before it are answered by this event too.
   */
  requestId: Token;
  reason: Reason;
}
/**
 * The OMS asks to cancel what is left of an order. Subject: order.cancel.requested.<account>.
 */
export interface OrderCancelRequested {
  /**
   * Chosen by the OMS, unique within the order. The same id is the same request.
   */
  requestId: Token;
  /**
   * FIX 1 Account. The same as in the subject.
   */
  account: Token;
  /**
   * The order meant, by the id the OMS gave it.
   */
  orderId: Token;
  /**
   * After this instant the request is refused, not sent late. Optional: a cancel is safe late.
   */
  validUntil?: Timestamp;
}
/**
 * What was left of the leg is cancelled. FIX 150 = 4. Subject: order.events.<account>.<orderId>.
 */
export interface OrderCanceled extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "canceled";
  /**
   * The OMS's newest request to cancel. Those before it are answered by this event too.
   */
  requestId?: Token;
  reason?: Reason;
}
/**
 * Nothing more today. FIX 150 = 3. Subject: order.events.<account>.<orderId>.
 */
export interface OrderDoneForDay extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "done_for_day";
}
/**
 * The leg's time is over. FIX 150 = C. Subject: order.events.<account>.<orderId>.
 */
export interface OrderExpired extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "expired";
}
/**
 * The leg waits: for a time, such as the next session, or for a condition, such as the execution of the leg it depends on. With brokerOrderId the broker holds it; without, it is still with the gateway. Subject: order.events.<account>.<orderId>.
 */
export interface OrderHeld extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "held";
  reason: Reason;
  /**
   * When the wait is expected to end, where that is known.
   */
  expectedAt?: Timestamp;
}
/**
 * The order works. FIX 150 = 0. Subject: order.events.<account>.<orderId>.
 */
export interface OrderNew extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "new";
}
/**
 * The OMS asked to cancel; the brokers are being told. FIX 150 = 6. Subject: order.events.<account>.<orderId>.
 */
export interface OrderPendingCancel extends OrderEventHeader {
  /**
   * Which event this is.
   */
  type: "pending_cancel";
  /**
   * The OMS's request.
   */
  requestId: Token;
}
/**
 * The broker has the order; no exchange has confirmed it yet. FIX 150 = A. Subject: order.events.<account>.<orderId>.
 */
export interface OrderPendingNew extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "pending_new";
}
/**
 * The OMS asked to change the order; the broker is being told. FIX 150 = E. clOrdId is the one under which the changed order will be known. Subject: order.events.<account>.<orderId>.
 */
export interface OrderPendingReplace extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "pending_replace";
  /**
   * The OMS's request.
   */
  requestId: Token;
  /**
   * The order's terms once the broker confirms.
   */
  terms: OrderTerms;
  /**
   * The request's own: after this instant the change is refused, not sent late.
   */
  validUntil: Timestamp;
}
/**
 * The gateway has taken the order on and chosen where it goes. From here on it is never lost. Subject: order.events.<account>.<orderId>.
 */
export interface OrderReceived extends OrderEventHeader {
  /**
   * Which event this is.
   */
  type: "received";
  /**
   * The request as it came.
   */
  request: OrderRequested;
  digest: Digest;
  /**
   * The child orders: what goes to which broker.
   *
   * @minItems 1
   * @maxItems 64
   */
  legs: PlannedLeg[];
}
/**
 * The gateway refused the order: no broker has seen it. Subject: order.events.<account>.<orderId>.
 */
export interface OrderRefused extends OrderEventHeader {
  /**
   * Which event this is.
   */
  type: "refused";
  /**
   * The request as it came.
   */
  request: OrderRequested;
  digest: Digest;
  reason: Reason;
}
/**
 * The broker refused the leg. FIX 150 = 8. Subject: order.events.<account>.<orderId>.
 */
export interface OrderRejected extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "rejected";
  reason: Reason;
}
/**
 * The broker refused to change the order, which works on as it was. FIX OrderCancelReject with CxlRejResponseTo 2. Subject: order.events.<account>.<orderId>.
 */
export interface OrderReplaceRejected extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "replace_rejected";
  /**
   * The OMS's request.
   */
  requestId: Token;
  reason: Reason;
}
/**
 * The OMS asks to change a working order. Fields left out stay as they are. Subject: order.replace.requested.<account>.
 */
export interface OrderReplaceRequested {
  /**
   * Chosen by the OMS, unique within the order. The same id is the same request.
   */
  requestId: Token;
  /**
   * FIX 1 Account. The same as in the subject.
   */
  account: Token;
  /**
   * The order meant, by the id the OMS gave it.
   */
  orderId: Token;
  /**
   * The leg meant, in an order with exits: 2 is the take profit, 3 the stop loss. Absent: the first.
   */
  legId?: LegId;
  /**
   * FIX 38: the new total, what is already executed included.
   */
  orderQty?: PositiveDecimalText;
  /**
   * FIX 44 Price. The limit, for limit and stop_limit orders.
   */
  price?: DecimalText;
  /**
   * FIX 99 StopPx. The trigger, for stop and stop_limit orders.
   */
  stopPx?: DecimalText;
  /**
   * Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffsetType price.
   */
  trailAmount?: PositiveDecimalText;
  /**
   * Distance of a trailing stop in percent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.
   */
  trailPercent?: PositiveDecimalText;
  /**
   * FIX 59 TimeInForce.
   */
  timeInForce?: TimeInForce;
  /**
   * After this instant the request is refused, not sent late.
   */
  validUntil: Timestamp;
}
/**
 * The broker confirmed the change: from here on the leg is known under this clOrdId and brokerOrderId. FIX 150 = 5. Subject: order.events.<account>.<orderId>.
 */
export interface OrderReplaced extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "replaced";
  /**
   * The OMS's request.
   */
  requestId: Token;
  /**
   * The order's terms from here on.
   */
  terms: OrderTerms;
}
/**
 * A later request about a known order was refused by the gateway. The order is unharmed. Subject: order.events.<account>.<orderId>.
 */
export interface OrderRequestRefused extends OrderEventHeader {
  /**
   * Which event this is.
   */
  type: "request_refused";
  /**
   * What kind of request was refused.
   */
  request: "new" | "cancel" | "replace" | "resolve";
  /**
   * The OMS's request, the digest of a new order under a known id, or an operator's command.
   */
  requestId: Token;
  reason: Reason;
}
/**
 * The OMS asks for one new order. Subject: order.requested.<account>.
 */
export interface OrderRequested {
  /**
   * Chosen by the OMS. The same id is the same order, however often it is sent.
   */
  orderId: Token;
  /**
   * FIX 1 Account. The same as in the subject.
   */
  account: Token;
  /**
   * What is traded. Of a multileg order, the underlying: the contracts stand in legs.
   */
  instrument: Instrument;
  /**
   * FIX 54 Side. A multileg order is bought, as its legs define it (FIX 54 = B); what it pays or costs is in the sign of its price.
   */
  side: Side;
  /**
   * FIX 77 PositionEffect, of an order in one option contract.
   */
  positionEffect?: PositionEffect;
  /**
   * FIX 38 OrderQty. In units of the instrument: shares, contracts, coins.
   */
  orderQty?: PositiveDecimalText;
  /**
   * FIX 152 CashOrderQty, the notional: how much money to spend or raise, in the instrument's currency. Instead of orderQty.
   */
  cashOrderQty?: PositiveDecimalText;
  ordType: OrdType;
  /**
   * FIX 44 Price. The limit, for limit and stop_limit orders. The take profit of an oco order.
   */
  price?: DecimalText;
  /**
   * FIX 99 StopPx. The trigger, for stop and stop_limit orders.
   */
  stopPx?: DecimalText;
  /**
   * Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffsetType price.
   */
  trailAmount?: PositiveDecimalText;
  /**
   * Distance of a trailing stop in percent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.
   */
  trailPercent?: PositiveDecimalText;
  timeInForce: TimeInForce;
  /**
   * FIX 126 ExpireTime, for gtd orders.
   */
  expireTime?: Timestamp;
  /**
   * True lets the order work before and after the regular session. FIX 336 TradingSessionID.
   */
  extendedHours?: boolean;
  /**
   * Absent: simple.
   */
  orderClass?: OrderClass;
  /**
   * Of a bracket or oto order. The take profit of an oco order is its own price.
   */
  takeProfit?: TakeProfit;
  /**
   * Of a bracket, oto or oco order.
   */
  stopLoss?: StopLoss;
  /**
   * FIX 555 NoLegs: the contracts of a multileg order. orderQty counts strategies, price is that of one: positive where it is paid, negative where it is received.
   *
   * @minItems 2
   * @maxItems 4
   */
  legs?: InstrumentLeg[];
  /**
   * Where the order should go.
   */
  route: {
    /**
     * A broker's name, or best: the gateway chooses.
     */
    broker: Token;
  };
  /**
   * After this instant the request is refused, not sent late.
   */
  validUntil: Timestamp;
  /**
   * The client's own words, carried along unread.
   */
  tags?: {
    [k: string]: string;
  };
}
/**
 * An operator's word on a send whose fate was not known. What follows from it, such as the leg's end, is an event of its own. Subject: order.events.<account>.<orderId>.
 */
export interface OrderResolved extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "resolved";
  /**
   * The operator's command.
   */
  requestId: Token;
  /**
   * placed: the broker has it, under the id that is named. never_placed: it does not. send_again: one more send under the same id is permitted. give_up: nobody will know; it is ended here, and cancelled should it turn up.
   */
  verdict: "placed" | "never_placed" | "send_again" | "give_up";
  /**
   * Which of the sends under clOrdId it is about.
   */
  attempt: number;
  decidedBy: PersonName;
  reason: Reason;
}
/**
 * The broker told its order anew without being asked, such as after a split: its figures are the fact. What it executed before is in them, and is not counted again. FIX 150 = D. Subject: order.events.<account>.<orderId>.
 */
export interface OrderRestated extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "restated";
  execRestatementReason?: ExecRestatementReason;
  /**
   * FIX 38 OrderQty of the leg, once restated. Absent for a cashOrderQty leg.
   */
  orderQty?: PositiveDecimalText;
  /**
   * FIX 44 Price, where it was restated.
   */
  price?: DecimalText;
  /**
   * FIX 14 CumQty: what the broker's order has executed by its restated count. What earlier orders of the leg executed is not in it.
   */
  cumQty: DecimalText;
  /**
   * FIX 6 AvgPx of cumQty. Absent where cumQty is 0.
   */
  avgPx?: DecimalText;
  /**
   * FIX 60 TransactTime: executions up to here are in the figures.
   */
  transactTime: Timestamp;
  /**
   * The broker's words, where it gave some.
   */
  reason?: Reason;
}
/**
 * One order, folded from its events: the value of the Redis projection and of query answers. Derived, never the truth.
 */
export interface OrderState {
  /**
   * FIX 1 Account.
   */
  account: Token;
  /**
   * The id the OMS gave the order.
   */
  orderId: Token;
  /**
   * Of the newest event folded in.
   */
  version: number;
  digest: Digest;
  /**
   * The request as it came.
   */
  request: OrderRequested;
  order: OrderSummary;
  /**
   * The child orders.
   */
  legs: Leg[];
  /**
   * Ids of the newest requests about this order that were dealt with, at most 512: a repeat has no effect. Cancels stay longest.
   */
  requests: string[];
  /**
   * The cancel request that is under way.
   */
  pendingCancel?: Token;
  /**
   * Sum of the executions' expected fees.
   */
  fees: ExactDecimalText;
  /**
   * When the gateway recorded the order.
   */
  receivedAt: Timestamp;
  /**
   * When the gateway recorded the newest event.
   */
  updatedAt: Timestamp;
  /**
   * Why the order was refused or ended, where there is a reason.
   */
  reason?: Reason;
}
/**
 * One child order as it stands.
 */
export interface Leg {
  /**
   * The child order: 1, 2, 3 …
   */
  legId: LegId;
  /**
   * The broker whose pool handles it.
   */
  broker: Token;
  /**
   * What the leg is for, in an order with exits.
   */
  role?: LegRole;
  /**
   * The leg that this one depends on: it is never sent by itself.
   */
  attachedTo?: LegId;
  /**
   * Where it is not the order's.
   */
  side?: Side;
  /**
   * The one under which the leg is known now.
   */
  clOrdId: ClOrdId;
  brokerOrderId?: BrokerOrderId;
  /**
   * The leg without its pending requests: what it falls back to when one is refused.
   */
  working: OrdStatus;
  /**
   * FIX 39 OrdStatus of the leg, pending requests included.
   */
  ordStatus: OrdStatus;
  /**
   * How far the send of clOrdId has come.
   */
  sending: "not_sent" | "in_flight" | "unknown" | "acknowledged";
  /**
   * How often clOrdId was sent.
   */
  attempt: number;
  /**
   * What the broker was asked to do last.
   */
  terms: OrderTerms;
  /**
   * FIX 14 CumQty of the leg.
   */
  cumQty: ExactDecimalText;
  /**
   * Sum of lastQty x lastPx, exact; avgPx is derived from it.
   */
  cumCost: ExactDecimalText;
  /**
   * The newest executions that count, oldest first. Those before them stand in older.
   */
  executions: Execution[];
  /**
   * The newest of the executions that were taken back or corrected: they never count again.
   */
  busted: Busted[];
  /**
   * The newest request that asks for it. What answers it answers those before.
   */
  pendingCancel?: Token;
  pendingReplace?: PendingReplace;
  /**
   * Of the newest replace, confirmed or not: the next one takes the next number.
   */
  replaceVersion: number;
  /**
   * Under which the leg was known before replaces: the newest of them.
   */
  priorIds: {
    clOrdId: ClOrdId;
    brokerOrderId?: BrokerOrderId;
  }[];
  /**
   * Why the leg was refused or ended, where there is a reason.
   */
  reason?: Reason;
  /**
   * The executed quantity at which the broker called it filled: of a cashOrderQty leg, and of an exit, whose quantity follows what the other exit has executed.
   */
  filledQty?: ExactDecimalText;
  /**
   * What older executions leave behind, so that each counts once: digests of its id, its place and its broker's order, lastQty, lastPx and fees, in one text. Busts and what a restatement took up leave digests only.
   */
  older?: string[];
  /**
   * Executed quantity and cost of older, by the broker's orders; also of what older has lost.
   */
  olderQty?: OlderQty[];
  /**
   * The newest instant of what stands in older.
   */
  olderThrough?: Timestamp;
  /**
   * Where older has lost its oldest: an execution up to here that is not remembered is evidence, not counted.
   */
  countedThrough?: Timestamp;
  /**
   * Sum of the executions' expected fees. Absent: none.
   */
  fees?: ExactDecimalText;
  /**
   * When working began, by the broker's clock, where it told. Older words change nothing.
   */
  workingSince?: Timestamp;
  /**
   * Why the leg is held, while it is.
   */
  hold?: Hold;
  /**
   * Its condition was met.
   */
  triggered?: true;
  restated?: Restated;
  /**
   * When the intent of its newest send, of the order or of a change, was recorded.
   */
  sentAt?: Timestamp;
  resolved?: Resolved;
}
/**
 * One execution that counts.
 */
export interface Execution {
  execId: ExecId;
  /**
   * FIX 32 LastQty.
   */
  lastQty: PositiveDecimalText;
  /**
   * FIX 31 LastPx.
   */
  lastPx: DecimalText;
  brokerOrderId?: BrokerOrderId;
  /**
   * What the broker says its order had executed after this one.
   */
  brokerCumQty?: DecimalText;
  /**
   * Expected cost beside the price, in the instrument's currency.
   */
  fees?: ExactDecimalText;
  /**
   * Of a multileg order: what was executed in each contract.
   */
  instrumentLegs?: LegExecution[];
  /**
   * FIX 60 TransactTime: when it happened, by the broker's clock.
   */
  transactTime?: Timestamp;
  /**
   * Stands for all that its broker's order had executed by transactTime, as a restatement told it.
   */
  restated?: true;
}
/**
 * An execution that was taken back or corrected.
 */
export interface Busted {
  execId: ExecId;
  brokerOrderId?: BrokerOrderId;
  /**
   * Its place: what its broker's order had executed after it.
   */
  brokerCumQty?: DecimalText;
  /**
   * FIX 32 LastQty.
   */
  lastQty?: PositiveDecimalText;
  /**
   * When it happened, by the broker's clock.
   */
  transactTime?: Timestamp;
  /**
   * When it was taken back, by the broker's clock.
   */
  bustedAt?: Timestamp;
}
/**
 * A change the broker has not answered yet.
 */
export interface PendingReplace {
  /**
   * The OMS's request.
   */
  requestId: Token;
  /**
   * The id under which the changed leg will be known.
   */
  clOrdId: ClOrdId;
  /**
   * The terms once the broker confirms.
   */
  terms: OrderTerms;
  /**
   * How far the send has come.
   */
  sending: "not_sent" | "in_flight" | "unknown";
  /**
   * How often it was sent.
   */
  attempt: number;
  /**
   * The request's own: after this instant the change is refused, not sent late.
   */
  validUntil: Timestamp;
}
/**
 * What the executions in older come to, of one of the broker's orders.
 */
export interface OlderQty {
  brokerOrderId?: BrokerOrderId;
  /**
   * Sum of their lastQty.
   */
  cumQty: ExactDecimalText;
  /**
   * Sum of their lastQty x lastPx.
   */
  cumCost: ExactDecimalText;
}
/**
 * The newest restatement: older ones change nothing.
 */
export interface Restated {
  /**
   * Executions up to here are in its figures.
   */
  transactTime: Timestamp;
  /**
   * Of the order it was about.
   */
  brokerOrderId: BrokerOrderId;
}
/**
 * An operator's newest word on a send whose fate was not known.
 */
export interface Resolved {
  /**
   * The operator's command.
   */
  requestId: Token;
  /**
   * placed: the broker has it, under the id that is named. never_placed: it does not. send_again: one more send under the same id is permitted. give_up: nobody will know; it is ended here, and cancelled should it turn up.
   */
  verdict: "placed" | "never_placed" | "send_again" | "give_up";
  /**
   * The send that it is about.
   */
  clOrdId: ClOrdId;
  /**
   * And which of the sends under that id: it permits nothing for a later one.
   */
  attempt: number;
}
/**
 * A fill is guaranteed; it is not a fill. FIX 150 = 7. Subject: order.events.<account>.<orderId>.
 */
export interface OrderStopped extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "stopped";
}
/**
 * Sent or not, accepted or not: nobody knows yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.
 */
export interface OrderSubmitUnknown extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "submit_unknown";
  /**
   * What was to be sent: a new order or the change of one.
   */
  action: "new" | "replace";
  reason: Reason;
}
/**
 * Intent: the writer of this event, and nobody else, may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.
 */
export interface OrderSubmitting extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "submitting";
  /**
   * What was to be sent: a new order or the change of one.
   */
  action: "new" | "replace";
  /**
   * 1 for the first send; more only where sending the same id again is proven safe.
   */
  attempt: number;
}
/**
 * Not eligible to trade for now. FIX 150 = 9. Subject: order.events.<account>.<orderId>.
 */
export interface OrderSuspended extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "suspended";
}
/**
 * The broker took an execution back. FIX 150 = H. Subject: order.events.<account>.<orderId>.
 */
export interface OrderTradeCancel extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "trade_cancel";
  execId: ExecId;
  /**
   * FIX 19 ExecRefID: the execution taken back.
   */
  execRefId: string;
}
/**
 * The broker corrected an execution. FIX 150 = G. Subject: order.events.<account>.<orderId>.
 */
export interface OrderTradeCorrect extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "trade_correct";
  execId: ExecId;
  /**
   * FIX 32 LastQty.
   */
  lastQty: PositiveDecimalText;
  /**
   * FIX 31 LastPx.
   */
  lastPx: DecimalText;
  /**
   * What the broker says its order has executed after this one. Recognises an execution told under two ids.
   */
  brokerCumQty?: DecimalText;
  /**
   * What the execution is expected to cost beside its price, in the instrument's currency; unrounded.
   */
  fees?: ExactDecimalText;
  /**
   * FIX 19 ExecRefID: the execution corrected.
   */
  execRefId: string;
  /**
   * FIX 151 LeavesQty after this execution by the broker's count, where it tells: 0 is how a cashOrderQty order and an exit end.
   */
  leavesQty?: DecimalText;
  /**
   * Of a multileg order: what was executed in each contract. lastQty counts strategies, lastPx is the price of one.
   */
  instrumentLegs?: LegExecution[];
}
/**
 * An execution. FIX 150 = F. Subject: order.events.<account>.<orderId>.
 */
export interface OrderTrade extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "trade";
  execId: ExecId;
  /**
   * FIX 32 LastQty.
   */
  lastQty: PositiveDecimalText;
  /**
   * FIX 31 LastPx.
   */
  lastPx: DecimalText;
  /**
   * What the broker says its order has executed after this one. Recognises an execution told under two ids.
   */
  brokerCumQty?: DecimalText;
  /**
   * What the execution is expected to cost beside its price, in the instrument's currency; unrounded.
   */
  fees?: ExactDecimalText;
  /**
   * FIX 151 LeavesQty after this execution by the broker's count, where it tells: 0 is how a cashOrderQty order and an exit end.
   */
  leavesQty?: DecimalText;
  /**
   * Of a multileg order: what was executed in each contract. lastQty counts strategies, lastPx is the price of one.
   */
  instrumentLegs?: LegExecution[];
}
/**
 * The condition of a stop or trailing order was met: it works now. FIX 150 = L. Subject: order.events.<account>.<orderId>.
 */
export interface OrderTriggered extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "triggered";
}
/**
 * The broker said something that cannot follow what is known of the leg. Evidence for the reconciler; the order's state does not change. Subject: order.events.<account>.<orderId>.
 */
export interface OrderUnexplained extends LegEventHeader {
  /**
   * Which event this is.
   */
  type: "unexplained";
  /**
   * What the broker said, in the gateway's words.
   */
  evidence: {
    [k: string]: unknown;
  };
  reason: Reason;
}
/**
 * The answer to gateway.orders, newest first.
 */
export interface OrdersAnswer {
  /**
   * The orders that match, newest first.
   */
  orders: OrderState[];
  /**
   * Of the one order asked for, in order of version: all of them, or the newest that an answer can carry.
   */
  events?: {
    [k: string]: unknown;
  }[];
  /**
   * Give it as before for the next page; absent on the last.
   */
  next?: number;
  /**
   * Why the question was not answered; orders is empty then.
   */
  error?: Reason;
}
/**
 * Asks for orders. Subject: gateway.orders (request/reply).
 */
export interface OrdersQuery {
  /**
   * FIX 1 Account: only its orders.
   */
  account?: Token;
  /**
   * Only this order, with its events.
   */
  orderId?: Token;
  /**
   * Only orders that are not done.
   */
  open?: boolean;
  /**
   * At most so many orders.
   */
  limit?: number;
  /**
   * Only orders received before this log sequence: the next page's cursor.
   */
  before?: number;
}
/**
 * A request that has no order to be told on: it is not JSON, breaks its contract, or speaks of an order nobody knows. Subject: order.refused.<account>.
 */
export interface RequestRefused {
  /**
   * From the subject.
   */
  account: string;
  /**
   * The subject it came on.
   */
  subject: string;
  /**
   * Sequence of the refused message on the request stream.
   */
  requestSeq: number;
  /**
   * Where the message named one that can be trusted.
   */
  orderId?: Token;
  /**
   * Where the message named one that can be trusted.
   */
  requestId?: Token;
  /**
   * Why it was refused.
   */
  reason: Reason;
  /**
   * When the gateway refused it.
   */
  at: Timestamp;
  /**
   * The worker that refused it.
   */
  by: WorkerName;
  /**
   * The beginning of what was received, control characters escaped.
   */
  excerpt?: string;
}
/**
 * A worker says that it is there, what it found and what it has done. Subject: worker.status.<role>.
 */
export interface WorkerStatus {
  worker: WorkerName;
  /**
   * What the worker does: router, alpaca, account-reconciler …
   */
  role: string;
  /**
   * When it started.
   */
  startedAt: Timestamp;
  /**
   * When it answered.
   */
  at: Timestamp;
  /**
   * Process id on its host.
   */
  pid: number;
  /**
   * Server version found.
   */
  nats?: string;
  /**
   * What was found of the bus's and the store's durability.
   */
  durability?: string;
  /**
   * What it has counted since it started, by name.
   */
  counters?: {
    [k: string]: number;
  };
  /**
   * Sequence of the newest operator's command that it obeys, 0 for none yet. Only of workers that new orders pass through.
   */
  operatorSeq?: number;
}
/**
 * The answer to gateway.workers.
 */
export interface WorkersAnswer {
  /**
   * Every worker heard of in the last seconds.
   */
  workers: WorkerStatus[];
}
