/**
 * What must hold of every run, whatever was done to it: pure, and the same for the simulation and for
 * real processes. Numbered as in docs/faults.md. I12 (limits), I14 (secrets) and I15 (recovery in
 * time) are not to be seen in a history.
 */
import { everyRequestAnswered } from "./checks/answers.ts";
import { openCase, type Check } from "./checks/case.ts";
import { countedOnce, noFalseFill, partsMakeTheWhole } from "./checks/fills.ts";
import { oneGaplessStory, projectionIsTheLog, quantitiesAddUp } from "./checks/log.ts";
import { replaySendsNothing } from "./checks/replay.ts";
import { nothingAfterKill, nothingAfterValidity } from "./checks/times.ts";
import { acceptedOnce, ledgersAgree, tracesToRequest } from "./checks/venue.ts";
import type { History, Violation } from "./history.ts";

export type Invariant = {
  readonly name: string;
  readonly holds: string;
  readonly check: Check;
};

export const invariants: readonly Invariant[] = [
  {
    name: "I1",
    holds: "A venue accepts each ClOrdID as a new order once at most.",
    check: acceptedOnce,
  },
  {
    name: "I2",
    holds:
      "Every request is answered on its order's log or refused beside it, and no send, cancel or " +
      "replace is left open, except for a fault that never healed.",
    check: everyRequestAnswered,
  },
  {
    name: "I3",
    holds:
      "The venue's ledger is the gateway's: every order, its status and id, executed quantity, " +
      "average price, and executions by id, quantity and price.",
    check: ledgersAgree,
  },
  {
    name: "I4",
    holds: "The legs' fills make the order's, and no leg is or executes more than was asked for.",
    check: partsMakeTheWhole,
  },
  {
    name: "I5",
    holds:
      "No fill is told that the venue did not make; each unit has an execution id behind it; the " +
      "filled quantity falls only by a bust, a correction or a restatement.",
    check: noFalseFill,
  },
  {
    name: "I6",
    holds: "CumQty + LeavesQty = OrderQty while an order lives.",
    check: quantitiesAddUp,
  },
  {
    name: "I7",
    holds: "No venue accepts a new order later than a kill and the in-flight bound.",
    check: nothingAfterKill,
  },
  {
    name: "I8",
    holds: "Every venue order traces to one request, with its symbol, side and quantity.",
    check: tracesToRequest,
  },
  {
    name: "I9",
    holds: "Each execution counts once, however often and under however many names it is told.",
    check: countedOnce,
  },
  {
    name: "I10",
    holds:
      "An order's events are one chain of versions without a gap, each shows what the events up to " +
      "it make, and what was heard stays on the log unless the server lost it.",
    check: oneGaplessStory,
  },
  {
    name: "I11",
    holds: "The projection is byte for byte what the log folds to.",
    check: projectionIsTheLog,
  },
  {
    name: "I13",
    holds: "No venue accepts an order later than its validity and the in-flight bound.",
    check: nothingAfterValidity,
  },
  {
    name: "I16",
    holds: "Replaying every request from sequence 1 appends nothing and sends nothing.",
    check: replaySendsNothing,
  },
];

export function check(history: History): readonly Violation[] {
  const the = openCase(history);
  return invariants.flatMap((invariant) => invariant.check(the));
}
