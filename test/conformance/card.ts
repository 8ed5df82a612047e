/** A card: one numbered behaviour that every adapter must show, and the cases in which it is tried. */
import type { CapabilitySummary } from "../../contracts/generated/types.ts";
import type { ConformanceVenue, Instrument } from "../../deploy/sandbox/conformance.ts";
import type { BrokerAdapter, BrokerSession } from "../../shared/adapter/adapter.ts";
import type { Desk, Wish, Wrap } from "./desk.ts";
import type { Listening } from "./listening.ts";

/** What the broker can take, by its own table, and what there is to trade. */
export type Table = {
  readonly capabilities: CapabilitySummary;
  readonly refusesDuplicateIds: boolean;
  readonly instruments: readonly Instrument[];
  readonly strategy: ConformanceVenue["strategy"];
};

/** What a card is tried with. */
export type Case = {
  /** Tells it apart from the card's other cases; empty where there is one. */
  readonly name: string;
  readonly wish: Wish;
};

/** Everything that a case may use. All of it is its own and ends with it. */
export type Bench = {
  readonly table: Table;
  readonly venue: ConformanceVenue;
  readonly account: string;
  readonly adapter: (opening?: { timeoutMs?: number; rateLimit?: number }) => BrokerAdapter;
  /** The session of a fresh adapter. */
  readonly session: (opening?: { timeoutMs?: number; rateLimit?: number }) => BrokerSession;
  /** Listens until the case is over. Resolves when the stream is up, unless told not to wait. */
  readonly listen: (session: BrokerSession, waits?: boolean) => Promise<Listening>;
  readonly desk: (options?: { timeoutMs?: number; wrap?: Wrap }) => Promise<Desk>;
};

export type Card<C extends Case = Case> = {
  readonly number: number;
  readonly title: string;
  /** None: the table does not have what the card is about. */
  readonly cases: (table: Table) => readonly C[];
  /** Of the venue, where it is not the usual one. */
  readonly venue?: { readonly rateLimit?: number; readonly coarseClock?: boolean };
  /** @throws {Error} that says what was found and what was expected */
  readonly steps: (bench: Bench, tried: C) => Promise<void>;
};

export type Group = {
  readonly name: string;
  /** Numbers of its cards lie between this and the next hundred. */
  readonly from: number;
  readonly cards: readonly Card[];
};
