/**
 * What `bgw calc` can calculate, by name. To add one: a pure function in shared/domain, a file here
 * that checks its row and calls it, and an entry in this table.
 */
import type { Calculator } from "./calculator.ts";

export type Entry = {
  readonly summary: string;
  /** For the help. */
  readonly row: string;
  readonly load: () => Promise<Calculator>;
};

export const calculators: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    "order-state",
    {
      summary: "the state of one order after each FIX message about it, by FIX 5.0 SP2's rules",
      row: '{"event":"ExecutionReport","execType":"Trade","clOrdID":"X","execID":"E1",…}',
      load: async () => (await import("./order-state.ts")).orderState(),
    },
  ],
  [
    "regulatory-fees",
    {
      summary: "regulatory fees of one execution in US equities, exact and unrounded",
      row: '{"side":"sell","quantity":"100","price":"187.25","date":"2026-03-02"}',
      load: async () => (await import("./regulatory-fees.ts")).regulatoryFees,
    },
  ],
  [
    "terms",
    {
      summary: "whether the terms of an order belong together: a body of order-requested.v1",
      row: '{"orderId":"ord-1","account":"ACC-0001","instrument":{"symbol":"AAPL"},…}',
      load: async () => (await import("./terms.ts")).terms,
    },
  ],
]);
