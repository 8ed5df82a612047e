/**
 * What a leg has executed: each execution counted once, whatever name it is told under and however
 * late, and taken back when its broker says so.
 *
 * Brokers name one execution differently in different places, so beside its id its place in the
 * broker's count tells it: order, total after it, quantity. A bust makes a broker count the same
 * totals again: then the broker's own clock tells the refill from the execution told again.
 *
 * Source: FIX 5.0 SP2 volume 4, J.1.a to J.1.d (bust and correct), H.1.b (restatement).
 */
import type {
  Busted,
  Execution,
  Leg,
  OrderRestated,
  OrderTrade,
  OrderTradeCorrect,
} from "../../../contracts/generated/types.ts";
import { add, compare, divide, multiply, subtract, ZERO } from "../decimal.ts";
import { compareInstants, isAfter } from "../instant.ts";
import {
  bounded,
  isInOlder,
  olderOf,
  olderSum,
  placeOf,
  removeOlder,
  takeUp,
  type Identified,
} from "./older.ts";

export type { Identified } from "./older.ts";

/** What an execution that is told is to the leg. Only a `new` one counts. */
export type Sighting =
  | "new"
  /** Counted already, under this id or another, or taken back. */
  | "known"
  /** At the place of one that was taken back, and not surely later: that one again, or one in its stead. */
  | "at_busted_place"
  /** Up to the instant of a restatement, and not known: its quantity is in the broker's figures. */
  | "before_restatement"
  /** From a time of which not every execution is remembered. */
  | "before_oldest_kept";

export function sightingOf(leg: Leg, trade: Identified): Sighting {
  if (isKnownById(leg, trade.execId) || isInOlder(leg, trade)) return "known";
  const place = placeOf(trade);
  if (place !== undefined) {
    const here = leg.executions.filter((execution) => placeOf(execution) === place);
    if (here.some((execution) => !bustBetween(leg, execution, trade))) return "known";
    const taken = leg.busted.filter(
      (busted) => placeOf(busted) === place && !surelyAfter(trade.transactTime, busted.bustedAt),
    );
    if (taken.some(({ transactTime }) => sameInstant(transactTime, trade.transactTime))) {
      return "known";
    }
    if (taken.length > 0) return "at_busted_place";
  }
  if (isRestated(leg, trade)) return "before_restatement";
  if (leg.countedThrough === undefined || trade.transactTime === undefined) return "new";
  return isAfter(trade.transactTime, leg.countedThrough) ? "new" : "before_oldest_kept";
}

/** True when no later event can make anything but "known" of the execution. */
export function isKnownForGood(leg: Leg, trade: Identified): boolean {
  if (isKnownById(leg, trade.execId) || isInOlder(leg, trade)) return true;
  const place = placeOf(trade);
  return (
    place !== undefined &&
    leg.executions.some(
      (execution) =>
        placeOf(execution) === place && sameInstant(execution.transactTime, trade.transactTime),
    )
  );
}

const isKnownById = (leg: Leg, execId: string): boolean =>
  leg.busted.some((busted) => busted.execId === execId) || isCounted(leg, execId);

/** True when the execution counts, and stands in full. */
export const isCounted = (leg: Leg, execId: string): boolean =>
  leg.executions.some((one) => one.execId === execId && one.restated === undefined);

/** True when the id was taken back or corrected, as far as that is remembered. */
export const isBusted = (leg: Leg, execId: string): boolean =>
  leg.busted.some((busted) => busted.execId === execId);

/** True when what the broker's order executed up to here stands in a restatement's figures. */
function isRestated(leg: Leg, { brokerOrderId, transactTime }: Identified): boolean {
  if (transactTime === undefined) return false;
  const marks: readonly Pick<Execution, "brokerOrderId" | "transactTime">[] = [
    ...(leg.restated === undefined ? [] : [leg.restated]),
    ...leg.executions.filter(({ restated }) => restated),
  ];
  return marks.some(
    (mark) =>
      mark.brokerOrderId === brokerOrderId &&
      mark.transactTime !== undefined &&
      !isAfter(transactTime, mark.transactTime),
  );
}

/** A bust after the one and before the other: the broker has counted up to the same place twice. */
const bustBetween = (leg: Leg, first: Execution, { transactTime, brokerOrderId }: Identified) =>
  leg.busted.some(
    (busted) =>
      busted.brokerOrderId === brokerOrderId &&
      surelyAfter(transactTime, busted.bustedAt) &&
      surelyAfter(busted.bustedAt, first.transactTime),
  );

const surelyAfter = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && isAfter(a, b);

const sameInstant = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && compareInstants(a, b) === 0;

export function addExecution(leg: Leg, event: OrderTrade): Leg {
  if (sightingOf(leg, event) !== "new") return leg;
  const { brokerCumQty } = event;
  const execution = executionOf(event);
  return ending(
    count(leg, brokerCumQty === undefined ? execution : { ...execution, brokerCumQty }),
    event,
  );
}

/**
 * Known by its id alone, and without a place: the broker's count in a correction is the order's
 * total after it, which other executions have had before. It happened when what it corrects happened.
 */
export function correctExecution(leg: Leg, event: OrderTradeCorrect): Leg {
  const original = leg.executions.find(({ execId }) => execId === event.execRefId);
  const without = removeExecution(leg, event.execRefId, event.transactTime);
  if (isKnownById(without, event.execId) || olderOf(without, event.execId)) return without;
  const at = original?.transactTime;
  const correction = executionOf(event);
  const execution = at === undefined ? correction : { ...correction, transactTime: at };
  return ending(count(without, execution), event);
}

const executionOf = (event: OrderTrade | OrderTradeCorrect): Execution => ({
  execId: event.execId,
  lastQty: event.lastQty,
  lastPx: event.lastPx,
  ...(event.brokerOrderId === undefined ? {} : { brokerOrderId: event.brokerOrderId }),
  ...(event.fees === undefined ? {} : { fees: event.fees }),
  ...(event.transactTime === undefined ? {} : { transactTime: event.transactTime }),
  ...(event.instrumentLegs === undefined ? {} : { instrumentLegs: event.instrumentLegs }),
});

const count = (leg: Leg, execution: Execution): Leg =>
  bounded({
    ...leg,
    executions: [...leg.executions, execution],
    cumQty: add(leg.cumQty, execution.lastQty),
    cumCost: add(leg.cumCost, multiply(execution.lastQty, execution.lastPx)),
    ...(execution.fees === undefined ? {} : { fees: add(leg.fees ?? ZERO, execution.fees) }),
  });

/**
 * A cashOrderQty leg is filled at the quantity at which its broker says that nothing is left. So is
 * an exit: its broker asks less of it where the other exit has executed a part.
 */
function ending(leg: Leg, { leavesQty, brokerCumQty }: OrderTrade | OrderTradeCorrect): Leg {
  const last = leavesQty !== undefined && compare(leavesQty, ZERO) === 0;
  if (!last || (leg.terms.orderQty !== undefined && leg.role === undefined)) return leg;
  return { ...leg, filledQty: brokerCumQty ?? leg.cumQty };
}

/** An id is remembered even where nothing is under it yet: its execution may come later. */
export function removeExecution(leg: Leg, execRefId: string, bustedAt: string | undefined): Leg {
  if (isBusted(leg, execRefId)) return leg;
  const when = bustedAt === undefined ? {} : { bustedAt };
  const taken = leg.executions.find(({ execId, restated }) => execId === execRefId && !restated);
  if (taken !== undefined) {
    const { lastQty, lastPx, fees } = taken;
    return bounded({
      ...leg,
      executions: leg.executions.filter((execution) => execution !== taken),
      cumQty: subtract(leg.cumQty, lastQty),
      cumCost: subtract(leg.cumCost, multiply(lastQty, lastPx)),
      ...(fees === undefined ? {} : { fees: subtract(leg.fees ?? ZERO, fees) }),
      busted: [...leg.busted, { ...bustedOf(taken), ...when }],
    });
  }
  if (olderOf(leg, execRefId) !== undefined) return removeOlder(leg, execRefId);
  return bounded({ ...leg, busted: [...leg.busted, { execId: execRefId, ...when }] });
}

const bustedOf = ({ execId, brokerOrderId, brokerCumQty, lastQty, transactTime }: Execution) => ({
  execId,
  lastQty,
  ...(brokerOrderId === undefined ? {} : { brokerOrderId }),
  ...(brokerCumQty === undefined ? {} : { brokerCumQty }),
  ...(transactTime === undefined ? {} : { transactTime }),
});

/**
 * H.1.b: the broker's figures are the fact. What its order executed up to their instant leaves the
 * count and stays known; one entry stands for all of it; what it executed since counts on top.
 */
export function restateExecutions(leg: Leg, event: OrderRestated, brokerOrderId: string): Leg {
  const { transactTime, cumQty, avgPx } = event;
  const isTaken = (one: Execution | Busted): boolean =>
    one.brokerOrderId === brokerOrderId &&
    (one.transactTime === undefined || !isAfter(one.transactTime, transactTime));
  const taken = leg.executions.filter(isTaken);
  const older = olderSum(leg, brokerOrderId);
  const qty = taken.reduce((sum, { lastQty }) => add(sum, lastQty), older.cumQty);
  const cost = taken.reduce(
    (sum, one) => add(sum, multiply(one.lastQty, one.lastPx)),
    older.cumCost,
  );
  const known = taken.filter(({ restated }) => restated === undefined);
  const rest = takeUp(leg, brokerOrderId, known);
  const left = leg.executions.filter((one) => !isTaken(one));
  const restated = { transactTime, brokerOrderId };
  const cumQtyLeft = subtract(leg.cumQty, qty);
  const cumCostLeft = subtract(leg.cumCost, cost);
  if (compare(cumQty, ZERO) === 0) {
    return { ...rest, executions: left, cumQty: cumQtyLeft, cumCost: cumCostLeft, restated };
  }
  const lastPx = avgPx ?? divide(cost, cumQty, AVG_PX_PLACES);
  const entry = { execId: RESTATED_ID, lastQty: cumQty, lastPx, brokerOrderId, transactTime };
  return {
    ...rest,
    executions: [{ ...entry, restated: true }, ...left],
    cumQty: add(cumQtyLeft, cumQty),
    cumCost: add(cumCostLeft, multiply(cumQty, lastPx)),
    restated,
  };
}

const AVG_PX_PLACES = 9;

/** Never looked up: the entry is told by its mark. */
const RESTATED_ID = "restated";

/** What a leg has executed on one of its broker's orders. */
export const executedOn = (leg: Leg, brokerOrderId: string): string =>
  leg.executions
    .filter((execution) => execution.brokerOrderId === brokerOrderId)
    .reduce((sum, { lastQty }) => add(sum, lastQty), olderSum(leg, brokerOrderId).cumQty);

/**
 * True when the broker counts more on this order id than the log does: executions are missing, and
 * the leg must not be closed before they are found.
 */
export const missesExecutions = (
  leg: Leg,
  brokerOrderId: string,
  brokerCumQty: string | undefined,
): boolean =>
  brokerCumQty !== undefined && compare(brokerCumQty, executedOn(leg, brokerOrderId)) > 0;
