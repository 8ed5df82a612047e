/**
 * What executions leave behind once they are not among the newest any more: enough to count each of
 * them once, and to take it back, in a line of text.
 *
 * An order may be executed thousands of times, and its whole state is written at each of them, so it
 * is bounded: the newest executions stand in full, those before them in a line each, and of what is
 * older still only the sum and an instant are left. An execution up to that instant that is not
 * remembered is never counted, because it may have been: it is evidence (`trade_before_oldest_kept`).
 * The sums are exact throughout.
 */
import type { Execution, Leg } from "../../../contracts/generated/types.ts";
import { add, canonical, compare, multiply, subtract, ZERO } from "../decimal.ts";
import { later } from "../instant.ts";

/** Executions, and those taken back, that stand in full: more than brokers tell out of order. */
export const EXECUTIONS_KEPT = 256;
/** Lines of older ones. With the executions in full about 200 KiB of an order's state. */
export const OLDER_KEPT = 2_048;
/** Orders at the broker whose older sums are kept apart: a leg has one, and one more for each replace. */
const SUMS_KEPT = 64;

/** What identifies an execution: its id, and its place in its broker order's count. */
export type Identified = {
  readonly execId: string;
  readonly lastQty: string;
  readonly brokerOrderId?: string;
  readonly brokerCumQty?: string;
  readonly transactTime?: string;
};

/** Where an execution stands in its broker order's count. The quantity belongs to it, because a bust makes the broker count the same totals again. */
export function placeOf({
  brokerOrderId,
  brokerCumQty,
  lastQty,
}: Partial<Identified>): string | undefined {
  if (brokerOrderId === undefined || brokerCumQty === undefined || lastQty === undefined) {
    return undefined;
  }
  return `${brokerOrderId}:${canonical(brokerCumQty)}:${canonical(lastQty)}`;
}

/** What became of an older execution; `restated`: it is in the figures of a restatement. */
export type Fate = "counted" | "taken_back" | "restated";

/** A line of `older`. */
type Line = { readonly id: string; readonly place: string } & (
  | {
      readonly fate: "counted";
      readonly order: string;
      readonly lastQty: string;
      readonly lastPx: string;
      readonly fees: string;
    }
  | { readonly fate: Exclude<Fate, "counted"> }
);

/** No digest looks like this. */
const NONE = "-";

const write = (line: Line): string =>
  line.fate === "counted"
    ? `${line.id} ${line.place} ${line.order} ${line.lastQty} ${line.lastPx} ${line.fees}`
    : `${line.id} ${line.place} ${line.fate}`;

function parse(text: string): Line {
  const [id = NONE, place = NONE, order = "taken_back", lastQty, lastPx, fees] = text.split(" ");
  if (lastQty === undefined || lastPx === undefined || fees === undefined) {
    return { id, place, fate: order === "restated" ? "restated" : "taken_back" };
  }
  return { id, place, fate: "counted", order, lastQty, lastPx, fees };
}

const digestOrNone = (text: string | undefined): string =>
  text === undefined ? NONE : digest64(text);

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/**
 * 64 bits as text: two of an order's few thousand executions share one with a probability below 1e-12.
 *
 * Source: FNV-1a, draft-eastlake-fnv.
 */
export function digest64(text: string): string {
  let hash = FNV_OFFSET;
  for (const unit of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * FNV_PRIME);
  }
  return hash.toString(36);
}

/** Moves what is too much from the lists in full to the lines, and forgets what is too much there. */
export function bounded(leg: Leg): Leg {
  let next = leg;
  for (const oldest of tooMany(leg.executions.filter(({ restated }) => restated === undefined))) {
    next = setAside(next, oldest);
  }
  const taken = tooMany(leg.busted);
  if (taken.length > 0) {
    const lines = taken.map((busted) => write({ ...namesOf(busted), fate: "taken_back" }));
    const through = taken.reduce<string | undefined>(
      (last, { transactTime }) => laterOf(last, transactTime),
      next.olderThrough,
    );
    const older = [...(next.older ?? []), ...lines];
    next = { ...next, busted: leg.busted.slice(taken.length), older, ...throughOf(through) };
  }
  return forgetOldest(next);
}

const tooMany = <Item>(items: readonly Item[]): readonly Item[] =>
  items.slice(0, Math.max(0, items.length - EXECUTIONS_KEPT));

const namesOf = (execution: Partial<Identified> & Pick<Identified, "execId">) => ({
  id: digest64(execution.execId),
  place: digestOrNone(placeOf(execution)),
});

const throughOf = (olderThrough: string | undefined): Pick<Leg, "olderThrough"> =>
  olderThrough === undefined ? {} : { olderThrough };

function setAside(leg: Leg, execution: Execution): Leg {
  const { brokerOrderId, lastQty, lastPx, fees = ZERO, transactTime } = execution;
  const order = digestOrNone(brokerOrderId);
  const figures = { order, lastQty, lastPx, fees };
  const line = write({ ...namesOf(execution), fate: "counted", ...figures });
  return {
    ...leg,
    executions: leg.executions.filter((one) => one !== execution),
    older: [...(leg.older ?? []), line],
    olderQty: addToSums(leg, brokerOrderId, lastQty, multiply(lastQty, lastPx)),
    ...throughOf(laterOf(leg.olderThrough, transactTime)),
  };
}

type OlderQty = NonNullable<Leg["olderQty"]>[number];

function addToSums(
  { olderQty = [] }: Leg,
  brokerOrderId: string | undefined,
  qty: string,
  cost: string,
): OlderQty[] {
  const sum = olderQty.find((one) => one.brokerOrderId === brokerOrderId);
  const next: OlderQty = {
    ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
    cumQty: add(sum?.cumQty ?? ZERO, qty),
    cumCost: add(sum?.cumCost ?? ZERO, cost),
  };
  return [...olderQty.filter((one) => one !== sum), next].slice(-SUMS_KEPT);
}

function forgetOldest(leg: Leg): Leg {
  const { older = [], olderThrough } = leg;
  if (older.length <= OLDER_KEPT) return leg;
  const countedThrough = laterOf(leg.countedThrough, olderThrough);
  return {
    ...leg,
    older: older.slice(-OLDER_KEPT),
    ...(countedThrough === undefined ? {} : { countedThrough }),
  };
}

const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? (a ?? b) : later(a, b);

/** True when the execution stands in a line, counted or not: it never counts again. */
export function isInOlder({ older }: Leg, execution: Identified): boolean {
  if (older === undefined || older.length === 0) return false;
  const { id, place } = namesOf(execution);
  return older.some(
    (line) => line.startsWith(`${id} `) || (place !== NONE && line.split(" ", 2)[1] === place),
  );
}

/** What became of an older execution; undefined for one that is not remembered. */
export function olderOf(leg: Leg, execId: string): Fate | undefined {
  const line = findLine(leg, execId);
  return line === undefined ? undefined : parse(line).fate;
}

const findLine = ({ older = [] }: Leg, execId: string): string | undefined => {
  if (older.length === 0) return undefined;
  const id = `${digest64(execId)} `;
  return older.find((line) => line.startsWith(id));
};

/** Takes an older execution back. Its line stays, so that it does not come again. */
export function removeOlder(leg: Leg, execId: string): Leg {
  const text = findLine(leg, execId);
  if (text === undefined) return leg;
  const line = parse(text);
  if (line.fate !== "counted") return leg;
  const { id, place, order, lastQty, lastPx, fees } = line;
  const gone = write({ id, place, fate: "taken_back" });
  const cost = multiply(lastQty, lastPx);
  const sum = leg.olderQty?.find(({ brokerOrderId }) => digestOrNone(brokerOrderId) === order);
  return {
    ...leg,
    older: (leg.older ?? []).map((one) => (one === text ? gone : one)),
    ...(sum === undefined
      ? {}
      : {
          olderQty: addToSums(
            leg,
            sum.brokerOrderId,
            subtract(ZERO, lastQty),
            subtract(ZERO, cost),
          ),
        }),
    cumQty: subtract(leg.cumQty, lastQty),
    cumCost: subtract(leg.cumCost, cost),
    ...(compare(fees, ZERO) === 0 ? {} : { fees: subtract(leg.fees ?? ZERO, fees) }),
  };
}

/** What the older executions of one of the broker's orders come to. */
export const olderSum = ({ olderQty = [] }: Leg, brokerOrderId: string): OlderQty =>
  olderQty.find((sum) => sum.brokerOrderId === brokerOrderId) ?? { cumQty: ZERO, cumCost: ZERO };

/** Takes executions out of the count and keeps what makes them known: a restatement has them in its figures. */
export function takeUp(leg: Leg, brokerOrderId: string, executions: readonly Execution[]): Leg {
  const order = digest64(brokerOrderId);
  const older = (leg.older ?? []).map((text) => {
    const line = parse(text);
    const { id, place } = line;
    return line.fate === "counted" && line.order === order
      ? write({ id, place, fate: "restated" })
      : text;
  });
  const lines = executions.map((one) => write({ ...namesOf(one), fate: "restated" }));
  const through = executions.reduce<string | undefined>(
    (last, { transactTime }) => laterOf(last, transactTime),
    leg.olderThrough,
  );
  return forgetOldest({
    ...leg,
    older: [...older, ...lines],
    olderQty: (leg.olderQty ?? []).filter((sum) => sum.brokerOrderId !== brokerOrderId),
    ...throughOf(through),
  });
}
