/**
 * What the conformance suite needs of a broker: its real adapter, opened against its simulator, and a
 * hand on the simulator: move its market, act on single orders, misbehave, open its books.
 *
 * Each venue folder brings its own in conformance.ts; nobody lists them. The names here are those of
 * order handling, never a broker's: the driver translates.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AssetClass, InstrumentLeg, Side } from "../../contracts/generated/types.ts";
import type { BrokerAdapter, BrokerOrder } from "../../shared/adapter/adapter.ts";

/** Something to trade, quoted by nobody but the suite. */
export type Instrument = {
  readonly assetClass: AssetClass;
  readonly symbol: string;
  readonly bid: string;
  readonly ask: string;
};

export type Quote = {
  readonly bid: string;
  readonly ask: string;
  /** Displayed at each side. "0": nothing trades by itself. */
  readonly size: string;
};

export type Act =
  | { readonly kind: "fill"; readonly qty?: string; readonly price?: string }
  /** The market takes on what it was slow to take on: an order, a cancel, a replace. */
  | { readonly kind: "acknowledge" }
  | { readonly kind: "cancel" | "reject" | "expire" | "resume" }
  | {
      readonly kind: "park";
      readonly status: "suspended" | "stopped" | "calculated" | "done_for_day";
    };

export type Correction =
  | { readonly kind: "bust" }
  | { readonly kind: "correct"; readonly qty?: string; readonly price?: string };

export type Request = "submit" | "cancel" | "replace" | "look_up";

/** How a venue fails those who talk to it. `ms` is how long, where something is late. */
export const MISBEHAVIOURS = {
  answer_lost: "carried out, and the connection is cut instead of the answer",
  no_answer: "carried out, and never answered",
  error_after_accept: "carried out, and answered with a server's error",
  half_answer: "carried out, and the answer ends in its middle",
  html_answer: "carried out, and answered with a page of HTML and a success",
  empty_answer: "carried out, and answered with nothing and a success",
  huge_answer: "carried out, and answered with megabytes of something else",
  wrong_answer: "carried out, and answered with somebody else's order",
  redirect: "not carried out, and sent elsewhere",
  cut_before_accept: "not carried out, and the connection is cut",
  error_before_accept: "not carried out, and answered with a server's error",
  rate_limited: "not carried out, because there were too many",
  html_not_found: "not carried out: a proxy's page says that there is nothing",
  slow_answer: "answered late",
  unknown_status: "an order is shown in a status that nobody has heard of",

  lookups_lag: "an order that was taken on cannot be looked up for a while",
  executions_lag: "executions appear in the history late",

  report_dropped: "a report is lost",
  report_duplicated: "a report is told twice",
  report_delayed: "a report is told late",
  report_reordered: "a report is told after the next one",
  report_replayed: "an old report is told again after an execution",
  report_unknown: "a report says something that nobody has heard of",
  exit_untold: "the end of an exit whose sibling was executed is not told",
  stream_mute: "the stream is up and says nothing",
  stream_cut: "the stream is cut when a report is due, and the report is lost",
  stream_cut_mid_frame: "the stream is cut in the middle of a report",
  stream_refused: "the stream cannot be opened",
  sign_in_refused: "the stream's sign-in is refused",

  order_rejected: "an order that was taken on is rejected by the market",
  new_stuck: "an order is not taken on by the market until it is told to",
  cancel_stuck: "a cancel is not carried out until the market is told to",
  replace_stuck: "a replace is not carried out until the market is told to",
  cancel_refused: "a cancel that was taken on is refused by the market",
  replace_refused: "a replace that was taken on is refused by the market",
  fill_beats_cancel: "the order is filled before its cancel takes effect",
  part_beats_cancel: "a part is filled before the cancel takes effect",
  fill_beats_replace: "the order is filled before its replacement takes effect",
  part_beats_replace: "a part is filled before the replacement takes effect",
  late_fill: "a part is filled before the cancel takes effect, and told after it",
} as const;

export type Misbehaviour = keyof typeof MISBEHAVIOURS;

export type Extent = {
  /** Of the requests to this end; all of them where it is left out. */
  readonly on?: Request;
  /** How often; for ever where it is left out. */
  readonly times?: number;
  readonly ms?: number;
};

/** One order in the venue's books. */
export type BookedOrder = {
  readonly clOrdId: string;
  readonly brokerOrderId: string;
  readonly ordStatus: BrokerOrder["ordStatus"];
  readonly symbol: string;
  readonly cumQty: string;
  /** Undefined until something is executed. */
  readonly avgPx?: string;
  /** The order that it is an exit or a contract of; its brokerOrderId. */
  readonly parent?: string;
  readonly replaces?: string;
  /** How many requests named its ClOrdID. */
  readonly received: number;
  readonly executions: readonly {
    readonly execId: string;
    readonly qty: string;
    readonly price: string;
  }[];
};

export type Opening = {
  /** What the gateway calls the account. */
  readonly account: string;
  /** From a request to the last byte of its answer. */
  readonly timeoutMs?: number;
  /** Requests that the adapter allows itself. Without limit where it is left out. */
  readonly rateLimit?: number;
};

export type ConformanceVenue = AsyncDisposable & {
  /** One of each asset class that the adapter declares, with no market until the suite makes one. */
  readonly instruments: readonly Instrument[];
  /** Of a strategy in several contracts. Empty where the broker has none. */
  readonly strategy: readonly (InstrumentLeg & Pick<Instrument, "bid" | "ask">)[];
  /** One that nobody trades anywhere. */
  readonly unknownSymbol: string;
  /** More than the account can pay for, of the first instrument. */
  readonly unaffordableQty: string;
  /** The real adapter, as a process that has just started has it. Each session is the caller's to dispose. */
  readonly open: (opening: Opening) => BrokerAdapter;
  readonly quote: (symbol: string, quote: Quote) => Promise<void>;
  /** Moves the venue's day on. */
  readonly session: (to: "before_open" | "open" | "after_close") => Promise<void>;
  /** @param id the venue's, or ours */
  readonly act: (id: string, act: Act) => Promise<void>;
  readonly correct: (execId: string, correction: Correction) => Promise<void>;
  /** The account's owner trades with another program. @returns the ClOrdID, which is none of ours */
  readonly byHand: (order: {
    readonly symbol: string;
    readonly side: Side;
    readonly qty: string;
    /** Filled at once where it is left out. */
    readonly price?: string;
  }) => Promise<string>;
  /** The venue no longer takes orders from the account. */
  readonly block: () => Promise<void>;
  readonly misbehave: (how: Misbehaviour, extent?: Extent) => Promise<void>;
  /** No misbehaviour any more. */
  readonly behave: () => Promise<void>;
  readonly cutStreams: () => Promise<void>;
  /** Nobody listens there any more: every connection is refused. */
  readonly vanish: () => Promise<void>;
  /** Everything that the venue ever accepted for the account, in order of acceptance. */
  readonly ledger: () => Promise<readonly BookedOrder[]>;
};

export type StartVenue = (options?: {
  /** Requests a minute that the venue allows. Without limit where it is left out. */
  readonly rateLimit?: number;
  /** All that happens carries the same few times. */
  readonly coarseClock?: boolean;
}) => Promise<ConformanceVenue>;

/** @throws {Error} when the venue's folder has none */
export async function loadConformance(broker: string): Promise<StartVenue> {
  const file = [".js", ".ts"]
    .map((ending) => join(import.meta.dirname, "venues", broker, `conformance${ending}`))
    .find(existsSync);
  if (file === undefined) throw new Error(`deploy/sandbox/venues/${broker} has no conformance.ts`);
  const { startVenue } = (await import(pathToFileURL(file).href)) as { startVenue: StartVenue };
  return startVenue;
}
