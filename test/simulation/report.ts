/** What npm run faults:simulated prints. */
import type { History } from "../faults/history.ts";
import { faultKinds } from "./faults.ts";
import type { Summary } from "./lanes/summary.ts";

const HOUR_MS = 3_600_000;

const number = (value: number): string => value.toLocaleString("en-US");

/** A few words each, on lines of readable length. */
function wrapped(counts: ReadonlyMap<string, number>): string {
  const words = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([what, count]) => `${what} ${number(count)}`);
  const lines: string[] = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 90) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line}, ${word}`;
  }
  return lines.join(`,\n${" ".repeat(INDENT)}`);
}

const INDENT = 18;
const row = (name: string, text: string): string => `${name.padEnd(INDENT)}${text}\n`;

export function report(summaries: readonly Summary[], elapsedMs: number): string {
  const sum = (figure: (summary: Summary) => number): number =>
    summaries.reduce((total, one) => total + figure(one), 0);
  const counts = new Map<string, number>();
  for (const summary of summaries) {
    for (const [what, times] of summary.counts) counts.set(what, (counts.get(what) ?? 0) + times);
  }
  const isFault = (what: string): boolean => faultKinds.some((kind) => kind === what);
  const only = (wanted: boolean): ReadonlyMap<string, number> =>
    new Map([...counts].filter(([what]) => isFault(what) === wanted));
  const perSecond = (summaries.length / (elapsedMs / 1_000)).toFixed(1);
  const violations = sum((one) => one.violations.length);
  const failing = summaries.filter((one) => one.violations.length > 0);
  return [
    row(
      "seeds",
      `${number(summaries.length)} in ${(elapsedMs / 1_000).toFixed(0)} s, ${perSecond} a second`,
    ),
    row(
      "virtual time",
      `${number(Math.round(sum((one) => one.virtualMs) / HOUR_MS))} hours, ${number(sum((one) => one.events))} events`,
    ),
    row(
      "orders",
      `${number(sum((one) => one.orders))} asked for, ${number(sum((one) => one.placed))} placed, ${number(sum((one) => one.executions))} executions, ${number(sum((one) => one.logged))} on the log`,
    ),
    row("faults", `${number(sum((one) => one.struck))}: ${wrapped(only(true))}`),
    row("what came of them", wrapped(only(false))),
    row("violations", `${number(violations)} in ${number(failing.length)} seeds`),
    ...failing.map((one) => describe(one)),
  ].join("");
}

const SHOWN = 3;

export function describe({ seed, orders, faults, kinds, violations }: Summary): string {
  const shown = violations.slice(0, SHOWN).map(({ invariant, orderId, text }) => {
    return `  ${invariant} ${orderId ?? ""}: ${text}\n`;
  });
  const more = violations.length > SHOWN ? `  and ${violations.length - SHOWN} more\n` : "";
  const only = kinds === undefined ? "" : ` --kinds ${kinds.join(",")}`;
  const replay = `npm run faults:simulated -- --seed ${seed} --orders ${orders} --faults ${faults}${only}`;
  return `seed ${seed}: ${replay}\n${shown.join("")}${more}`;
}

/** Everything that was heard of the orders that break an invariant, and what the venue has of them. */
export function stories(history: History, orderIds: ReadonlySet<string>): string {
  const lines: string[] = [];
  for (const orderId of orderIds) {
    lines.push(`\n${orderId}`);
    for (const { seq, orderId: its, event } of history.heard) {
      if (its !== orderId) continue;
      const { version, at, by, order, type } = event;
      const { ordStatus, cumQty, leavesQty = "?" } = order;
      const rest = JSON.stringify(event, (key, value: unknown) =>
        LEFT_OUT.has(key) ? undefined : value,
      );
      lines.push(
        `  ${seq} v${version} ${at} ${by} ${type}: ${ordStatus} ${cumQty}+${leavesQty} ${rest}`,
      );
    }
    for (const { clOrdId, ordStatus, orderQty = "?", cumQty, acceptedAt } of history.venueOrders) {
      if (!clOrdId.startsWith(`${orderId}-`)) continue;
      lines.push(
        `  venue ${clOrdId} ${ordStatus} ${cumQty} of ${orderQty}, accepted ${acceptedAt}`,
      );
    }
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  "account",
  "orderId",
  "version",
  "at",
  "by",
  "type",
  "order",
  "request",
  "digest",
  "legs",
]);
