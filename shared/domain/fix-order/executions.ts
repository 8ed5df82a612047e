/**
 * The executions of one order: each counts once, whatever comes again or in whatever order.
 *
 * Totals are values; the index of executions grows in place, because an order with ten thousand
 * fills must not copy all of them for each one. Nobody but the order that owns it writes to it.
 *
 * Source: FIX 5.0 SP2 volume 4, J.1.a to J.1.d (busts and corrections) and H.1.b (a split).
 */
import { add, compare, divide, isZero, multiply, subtract, ZERO } from "../decimal.ts";

/** Digits after the point that are kept of a cost or a quantity that had to be divided. */
const PLACES = 18;

/** Digits after the point of AvgPx(6). */
const AVG_PX_PLACES = 9;

type Execution = {
  readonly lastQty: string;
  /** LastQty times LastPx; absent where no price was told. */
  readonly cost?: string;
};

export type Executions = {
  /** Those that count, by ExecID(17). */
  readonly counted: Map<string, Execution>;
  /** Taken back, by ExecID: what stands in its place, or nothing. */
  readonly replaced: Map<string, string | undefined>;
};

export type Totals = {
  readonly cumQty: string;
  readonly cumCost: string;
  /** How many of the counted executions have no price. */
  readonly unpriced: number;
};

export type Told = {
  readonly execID: string;
  readonly lastQty: string;
  readonly lastPx?: string;
};

export const NOTHING: Totals = { cumQty: ZERO, cumCost: ZERO, unpriced: 0 };

export const noExecutions = (): Executions => ({ counted: new Map(), replaced: new Map() });

/** @returns undefined while the price of an execution is not known */
export function avgPxOf({ cumQty, cumCost, unpriced }: Totals): string | undefined {
  if (isZero(cumQty)) return ZERO;
  return unpriced > 0 ? undefined : divide(cumCost, cumQty, AVG_PX_PLACES);
}

export function trade(executions: Executions, totals: Totals, told: Told): Totals {
  if (isKnown(executions, told.execID)) return totals;
  return count(executions, totals, told.execID, executionOf(told));
}

/** The id is remembered even where nothing is under it yet: the execution may come after its bust. */
export function cancel(executions: Executions, totals: Totals, execRefID: string): Totals {
  return takeBack(executions, totals, execRefID, undefined).totals;
}

/** A correction of an execution that was never seen tells one all the same. */
export function correct(
  executions: Executions,
  totals: Totals,
  execRefID: string,
  told: Told,
): Totals {
  if (isKnown(executions, told.execID)) return totals;
  if (execRefID === told.execID) return trade(executions, totals, told);
  const { totals: without, taken } = takeBack(executions, totals, execRefID, told.execID);
  const corrected = told.lastPx === undefined ? repriced(told, taken) : executionOf(told);
  return count(executions, without, told.execID, corrected);
}

/**
 * The broker's own totals, as a split brings them: every execution so far becomes its share of
 * them, so that a later bust takes back as much as it then stands for.
 */
export function restate(
  executions: Executions,
  totals: Totals,
  cumQty: string,
  avgPx: string | undefined,
): Totals {
  if (avgPx === undefined && compare(cumQty, totals.cumQty) === 0) return totals;
  for (const [execID, { lastQty, cost }] of executions.counted) {
    const qty = share(lastQty, cumQty, totals.cumQty);
    const restated = avgPx === undefined ? cost : multiply(qty, avgPx);
    executions.counted.set(execID, {
      lastQty: qty,
      ...(restated === undefined ? {} : { cost: restated }),
    });
  }
  if (avgPx !== undefined) return { cumQty, cumCost: multiply(cumQty, avgPx), unpriced: 0 };
  // Money spent does not change with the number of shares; of shares never told before, it is unknown.
  return isZero(totals.cumQty) ? { cumQty, cumCost: ZERO, unpriced: 1 } : { ...totals, cumQty };
}

const isKnown = ({ counted, replaced }: Executions, execID: string): boolean =>
  counted.has(execID) || replaced.has(execID);

const executionOf = ({ lastQty, lastPx }: Told): Execution =>
  lastPx === undefined ? { lastQty } : { lastQty, cost: multiply(lastQty, lastPx) };

const repriced = ({ lastQty }: Told, taken: Execution | undefined): Execution =>
  taken?.cost === undefined
    ? { lastQty }
    : { lastQty, cost: share(taken.cost, lastQty, taken.lastQty) };

const share = (whole: string, part: string, of: string): string =>
  isZero(of) ? ZERO : divide(multiply(whole, part), of, PLACES);

function count(
  executions: Executions,
  totals: Totals,
  execID: string,
  execution: Execution,
): Totals {
  executions.counted.set(execID, execution);
  return {
    cumQty: add(totals.cumQty, execution.lastQty),
    cumCost: add(totals.cumCost, execution.cost ?? ZERO),
    unpriced: totals.unpriced + (execution.cost === undefined ? 1 : 0),
  };
}

function takeBack(
  { counted, replaced }: Executions,
  totals: Totals,
  execRefID: string,
  successor: string | undefined,
): { readonly totals: Totals; readonly taken?: Execution } {
  const execID = standingFor(replaced, execRefID);
  const taken = counted.get(execID);
  if (taken === undefined && replaced.has(execID) && successor === undefined) return { totals };
  replaced.set(execID, successor);
  replaced.set(execRefID, successor); // straight to the last one: a chain of corrections stays short
  if (taken === undefined) return { totals };
  counted.delete(execID);
  const cumQty = notNegative(subtract(totals.cumQty, taken.lastQty));
  const nothingLeft = isZero(cumQty);
  const rest: Totals = {
    cumQty,
    cumCost: nothingLeft ? ZERO : notNegative(subtract(totals.cumCost, taken.cost ?? ZERO)),
    unpriced: nothingLeft ? 0 : totals.unpriced - (taken.cost === undefined ? 1 : 0),
  };
  return { totals: rest, taken };
}

/** Brokers name the first execution or its last correction: either way the one that counts is meant. */
function standingFor(replaced: Executions["replaced"], execRefID: string): string {
  let execID = execRefID;
  // Ends: what stands in a place was never heard of before, so no chain leads back into itself.
  for (let next = replaced.get(execID); next !== undefined; next = replaced.get(execID)) {
    execID = next;
  }
  return execID;
}

/** A broker that restated less than was executed: nothing is ever shown below zero. */
const notNegative = (amount: string): string => (compare(amount, ZERO) < 0 ? ZERO : amount);
