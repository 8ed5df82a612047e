/**
 * What a broker must be able to do, whatever its API looks like. Each has one folder in
 * workers/adapters that implements this port; shared/adapter/pool.ts does the rest: intent before
 * send, the log, unknown outcomes, recovery.
 *
 * Invariant: an adapter reports what the broker said and never concludes more. It retries nothing
 * that could place an order.
 */
import type {
  AssetClass,
  Balances,
  CapabilitySummary,
  InstrumentLeg,
  OrderClass,
  OrderTerms,
  OrdStatus,
  Position,
  PositionEffect,
  Reason,
  Side,
  StopLoss,
  TakeProfit,
} from "../../contracts/generated/types.ts";
import type { Hold } from "../domain/operator/kills.ts";
import type { ReportFact } from "../domain/order/reports.ts";

/**
 * How a command to a broker ended.
 *
 * Only `refused` and `never_left` are evidence of failure. A time-out, a dropped socket, a 5xx or a
 * duplicate ClOrdID is `unknown`: the order may be live. Nobody resends an unknown; the pool asks
 * the broker first.
 */
export type CommandOutcome =
  | { readonly kind: "acknowledged"; readonly order?: BrokerOrder }
  | { readonly kind: "refused"; readonly reason: Reason }
  /** Provably not sent (own limiter, open circuit, refused connection): may be sent again. */
  | { readonly kind: "never_left"; readonly reason: Reason }
  | { readonly kind: "unknown"; readonly reason: Reason };

/** The broker's own copy of one order at one moment, from a look-up, a list or a command's answer. */
export type BrokerOrder = {
  readonly clOrdId: string;
  readonly brokerOrderId: string;
  readonly ordStatus:
    | Extract<
        OrdStatus,
        | "held"
        | "pending_new"
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
        | "calculated"
      >
    | "replaced";
  /** Decimal text, in units of the instrument: what this order id may execute in all. Absent for an amount of money. */
  readonly orderQty?: string;
  /** Decimal text, in units of the instrument: what the broker counts as executed on this order id. */
  readonly cumQty: string;
  /** The order that took this one's place, when ordStatus is replaced; its brokerOrderId. */
  readonly replacedBy?: string;
  /** RFC 3339 UTC, the broker's clock: when this status began. */
  readonly transactTime?: string;
  /** RFC 3339 UTC, the broker's clock: its executions are not older. */
  readonly submittedAt?: string;
  readonly text?: string;
  /**
   * The exits that the broker has made with it, under the gateway's ids: a broker that names them
   * itself has its names translated. Lists tell them as orders of their own.
   */
  readonly attached?: readonly BrokerOrder[];
};

/** The answer to "do you know this ClOrdID?". `absent` is one look, not yet proof. */
export type Lookup =
  | { readonly kind: "found"; readonly order: BrokerOrder }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly reason: Reason };

/** One thing the broker said about one order: a frame of its stream, or a line of its history. */
export type BrokerReport = ReportFact;

export type NewOrder = {
  readonly clOrdId: string;
  readonly symbol: string;
  readonly assetClass?: AssetClass;
  readonly side: Side;
  readonly terms: OrderTerms;
  readonly positionEffect?: PositionEffect;
  /** Absent: simple. */
  readonly orderClass?: OrderClass;
  /** The exits, which the broker makes with the order. Those of an oco order: the stop loss alone. */
  readonly takeProfit?: TakeProfit;
  readonly stopLoss?: StopLoss;
  /** The contracts of a multileg order; its symbol is their underlying. */
  readonly legs?: readonly InstrumentLeg[];
};

/**
 * Whether something new may leave at this very moment.
 *
 * @returns why not; then nothing is sent, and the outcome is `never_left` for this reason
 */
export type Permit = () => Hold | undefined;

export type OrderRef = { readonly clOrdId: string; readonly brokerOrderId: string };

export type AccountSnapshot = {
  readonly currency: string;
  /** RFC 3339 UTC, the broker's clock, not later than the moment the figures were true. */
  readonly brokerTime: string;
  readonly balances: Balances;
  readonly positions: readonly Position[];
  readonly blocked: boolean;
};

export type StreamListener = {
  /** Called for each report, in order of arrival; the next frame waits until it settles. */
  readonly report: (report: BrokerReport) => Promise<void>;
  /** Called for each copy of an order that a frame made it necessary to fetch, in the same order. */
  readonly order: (order: BrokerOrder) => Promise<void>;
  /** The stream is up and its subscription confirmed: whoever listens now sweeps the gap. */
  readonly connected: () => void;
  readonly disconnected: (reason: Reason) => void;
};

/** One account at one broker, with its credentials. */
export type BrokerSession = AsyncDisposable & {
  readonly account: string;
  /** @param permit asked again as the last thing before the send, after each wait of the adapter's own */
  submit(order: NewOrder, permit?: Permit): Promise<CommandOutcome>;
  cancel(order: OrderRef): Promise<CommandOutcome>;
  /** Asks for `next.terms` under the new `next.clOrdId`. orderQty in it is what is left to execute. */
  replace(order: OrderRef, next: NewOrder, permit?: Permit): Promise<CommandOutcome>;
  find(clOrdId: string): Promise<Lookup>;
  /** One order by the broker's own id, for following a chain of replaces. */
  findByBrokerOrderId(brokerOrderId: string): Promise<Lookup>;
  /** Every execution at or after `since` (RFC 3339 UTC), oldest first. @throws when it cannot be told whole */
  executions(since: string): Promise<readonly BrokerReport[]>;
  /** Every open order, and every order of any status submitted at or after `since`. @throws when it cannot be told whole */
  orders(since: string): Promise<readonly BrokerOrder[]>;
  /** @throws when the broker does not answer */
  snapshot(): Promise<AccountSnapshot>;
  /** Keeps the broker's stream up, reconnecting without limit, until `signal` aborts. Never throws. */
  listen(listener: StreamListener, signal: AbortSignal): Promise<void>;
};

export type BrokerAdapter = {
  readonly broker: string;
  /** True where real money moves: the pool then asks more of its servers. */
  readonly isLive: boolean;
  readonly capabilities: CapabilitySummary;
  /**
   * True where the broker refuses a second order under the same ClOrdID for ever: then an order
   * proven absent may be sent again under its own id. False: only an operator may decide.
   */
  readonly refusesDuplicateIds: boolean;
  /** Longer than any send can be under way, in ms: absence seen later than this counts as absence. */
  readonly inFlightBoundMs: number;
  readonly sessions: readonly BrokerSession[];
  /** What an execution should cost beside its price, exact and unrounded; undefined where that is not known. */
  expectedFees?(execution: PricedExecution): string | undefined;
};

export type PricedExecution = {
  readonly symbol: string;
  readonly assetClass?: AssetClass;
  readonly side: Side;
  readonly lastQty: string;
  readonly lastPx: string;
  /** RFC 3339 UTC. */
  readonly transactTime: string;
};
