/** What a run shows: what was ordered, what went wrong, and what is wrong because of it. */
import type { Violation } from "../history.ts";
import type { Outcome } from "./run.ts";

/** The words of the promise, and the invariants that stand for them. */
const PROMISES = [
  ["lost", ["I2"]],
  ["duplicated", ["I1", "I9", "I16"]],
  ["false fills", ["I4", "I5", "I6"]],
  ["unexplained", ["I8", "I10", "I11", "I13", "I7"]],
  ["different in the venue's ledger", ["I3"]],
] as const satisfies readonly (readonly [string, readonly string[]])[];

const SHOWN = 40;

export function reportText({ history, faults, violations, ...run }: Outcome): string {
  const { requests, log, venueOrders } = history;
  const count = (kind: string): number => requests.filter((sent) => sent.kind === kind).length;
  const executions = venueOrders.flatMap((order) => order.executions).length;
  const total = [...faults.values()].reduce((sum, times) => sum + times, 0);
  return [
    `seed ${run.seed}`,
    `${count("new")} orders, ${count("cancel")} cancels, ${count("replace")} replaces, ${run.resent} sent again; ${log.length} events, ${venueOrders.length} orders and ${executions} executions at the venue`,
    `${total} faults, ${run.failedFaults} that could not be made; quiet ${Math.round(run.quietAfterMs / 1_000)} s after healing`,
    ...[...faults]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, times]) => `  ${String(times).padStart(4)}  ${kind}`),
    PROMISES.map(([word, names]) => `${countOf(violations, names)} ${word}`).join(", "),
    violations.length === 0
      ? "the venue's ledger is the gateway's"
      : `${violations.length} violations:`,
    ...violations.slice(0, SHOWN).map(describe),
    "",
  ].join("\n");
}

const countOf = (violations: readonly Violation[], names: readonly string[]): number =>
  violations.filter(({ invariant }) => names.includes(invariant)).length;

const describe = ({ invariant, orderId, text }: Violation): string =>
  `  ${invariant} ${orderId ?? ""}: ${text}`;
