/**
 * What one run did, whichever tier made it: the deterministic simulation or real processes under
 * faults. The checker reads nothing else.
 *
 * Ground truth is what nobody in the gateway can bend: the OMS's own outbox and the venues' ledgers.
 */
import type {
  OrderCancelRequested,
  OrderReplaceRequested,
  OrderRequested,
  OrderState,
} from "../../contracts/generated/types.ts";
import type { OrderEvent } from "../../contracts/order-event.ts";

/** A request that the OMS still holds in its outbox or that the bus has acknowledged. */
export type SentRequest =
  | { readonly kind: "new"; readonly request: OrderRequested }
  | { readonly kind: "cancel"; readonly request: OrderCancelRequested }
  | { readonly kind: "replace"; readonly request: OrderReplaceRequested };

/** One order as a venue's ledger has it. Quantities and prices are exact decimal text. */
export type VenueOrder = {
  readonly broker: string;
  readonly account: string;
  readonly clOrdId: string;
  readonly brokerOrderId: string;
  readonly symbol: string;
  readonly side: string;
  /** The venue's own word, in the gateway's spelling. */
  readonly ordStatus: string;
  readonly orderQty?: string;
  readonly cumQty: string;
  readonly avgPx?: string;
  /** Executions that stand, after corrections and busts. */
  readonly executions: readonly VenueExecution[];
  /** Executions that the venue told and took back since: busted, or replaced by a correction. */
  readonly takenBack?: readonly VenueExecution[];
  /** RFC 3339 UTC by a clock that no fault bends: when the venue took it on. */
  readonly acceptedAt: string;
};

export type VenueExecution = {
  readonly execId: string;
  /** Other names under which the venue tells the same execution, as a stream and a history may differ. */
  readonly otherIds?: readonly string[];
  readonly lastQty: string;
  readonly lastPx: string;
};

export type LoggedOrderEvent = {
  readonly seq: number;
  readonly account: string;
  readonly orderId: string;
  readonly event: OrderEvent;
};

export type History = {
  readonly requests: readonly SentRequest[];
  /** The whole log as it stands at the end, in order of sequence. */
  readonly log: readonly LoggedOrderEvent[];
  /** What an observer outside the gateway heard while it ran, retold and rolled-back events included. */
  readonly heard: readonly LoggedOrderEvent[];
  /** Requests answered beside the log, by request key: there was no order to tell it on. */
  readonly refusedBesideLog: readonly string[];
  readonly venueOrders: readonly VenueOrder[];
  /** How often each ClOrdID was accepted by its venue as a new order. */
  readonly accepted: ReadonlyMap<string, number>;
  /** The Redis projection, by account and order id joined with a dot. */
  readonly projection: ReadonlyMap<string, OrderState>;
  /** When new orders were stopped (kill switch), and by what bound after it none may be accepted. */
  readonly kills: readonly Kill[];
  /**
   * Faults that may explain what is still open at the end, such as a venue that never answered again.
   * Each names, as a word of its own, the order id, the ClOrdID or the broker that it explains.
   */
  readonly unhealed: readonly string[];
  /**
   * The log lost everything from this sequence on, once for each entry, and gave the numbers away
   * again. What was heard below the lowest of them must be on the log at the end.
   */
  readonly lostTails?: readonly number[];
  /** Longest time from a decision to send to the venue's acceptance. */
  readonly inFlightBoundMs?: number;
  /** By how much any clock of the gateway was wrong at most. */
  readonly clockErrorMs?: number;
  /** What stood before the whole stream of requests was replayed from sequence 1, at the end. */
  readonly beforeReplay?: { readonly logged: number; readonly accepted: number };
};

/** How a request is named in `refusedBesideLog`. */
export function requestName({ kind, request }: SentRequest): string {
  const order = `${kind}:${request.account}.${request.orderId}`;
  return "requestId" in request ? `${order}.${request.requestId}` : order;
}

export type Kill = {
  readonly scope: "all" | "account" | "broker" | "symbol";
  readonly value?: string;
  /** RFC 3339 UTC: acknowledged by the log. */
  readonly at: string;
  readonly inFlightBoundMs: number;
  /** RFC 3339 UTC: undefined while it holds. */
  readonly until?: string;
};

/** One invariant broken, with what shows it. */
export type Violation = {
  /** As numbered in the checker's table. */
  readonly invariant: string;
  readonly orderId?: string;
  readonly text: string;
};
