/** What a broker says of a leg, in one vocabulary for all brokers: what the port reports and the domain decides on. */
import type {
  ExecRestatementReason,
  LegExecution,
  Reason,
} from "../../../contracts/generated/types.ts";

/** An execution, as the port reports it; the same fields as a trade event. */
export type ExecutionFact = {
  readonly execType: "trade" | "trade_correct";
  readonly clOrdId?: string;
  readonly brokerOrderId: string;
  readonly execId: string;
  readonly execRefId?: string;
  readonly lastQty: string;
  readonly lastPx: string;
  readonly brokerCumQty?: string;
  readonly leavesQty?: string;
  /** Of a multileg order: what was executed in each contract. */
  readonly instrumentLegs?: LegExecution[];
  readonly transactTime: string;
};

export type BustFact = {
  readonly execType: "trade_cancel";
  readonly clOrdId?: string;
  readonly brokerOrderId: string;
  readonly execId: string;
  readonly execRefId: string;
  /** When it was taken back: what happens at its place later is another execution. */
  readonly transactTime: string;
};

/** Where the broker says an order stands. `cumQty` beyond what the log counts means that executions are missing. */
export type StatusFact = {
  readonly execType:
    | "pending_new"
    | "held"
    | "new"
    | "triggered"
    | "canceled"
    | "rejected"
    | "expired"
    | "replaced"
    | "done_for_day"
    | "suspended"
    | "stopped"
    | "calculated"
    | "cancel_rejected"
    | "replace_rejected";
  readonly clOrdId?: string;
  readonly brokerOrderId: string;
  readonly replacedBy?: string;
  readonly reason?: Reason;
  /** Of held: when the wait is expected to end. */
  readonly expectedAt?: string;
  /** When it began to stand so, by the broker's clock: words older than what is known change nothing. */
  readonly transactTime?: string;
  readonly brokerCumQty?: string;
};

/**
 * The broker tells its order anew: FIX 150 = D. The figures are those of the broker's order, as it
 * counts now, with everything in them that it executed up to `transactTime`.
 */
export type RestatedFact = {
  readonly execType: "restated";
  readonly clOrdId?: string;
  readonly brokerOrderId: string;
  readonly execRestatementReason?: ExecRestatementReason;
  readonly orderQty?: string;
  readonly price?: string;
  readonly cumQty: string;
  /** Absent where nothing is executed. */
  readonly avgPx?: string;
  readonly reason?: Reason;
  readonly transactTime: string;
};

export type ReportFact = ExecutionFact | BustFact | StatusFact | RestatedFact;
