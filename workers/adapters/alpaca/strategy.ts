/**
 * Multi-leg orders: what Alpaca executes in several contracts, as executions of one strategy.
 *
 * Each contract is an order of its own at Alpaca, with executions of its own. The stream tells them
 * together, under no id of their own; the FILL activities tell each for itself. Both name the same
 * execution of the strategy by its place: how many strategies have been executed after it.
 *
 * Source: docs.alpaca.markets, websocket-streaming (multi-leg example), and the OpenAPI document's
 * MultilegOptionsOrderResponse.
 */
import type { LegExecution } from "../../../contracts/generated/types.ts";
import {
  add,
  canonical,
  compare,
  divide,
  multiply,
  negate,
  subtract,
  ZERO,
} from "../../../shared/domain/decimal.ts";
import { compareInstants } from "../../../shared/domain/instant.ts";
import { decimalOf, isJson, textOf, type Fill, type Json } from "./wire.ts";

export type Contract = {
  readonly brokerOrderId: string;
  readonly symbol: string;
  readonly side: "buy" | "sell";
  readonly ratioQty: string;
};

export type Strategy = {
  readonly brokerOrderId: string;
  readonly contracts: readonly Contract[];
};

/** Digits of a quotient: quantities are whole contracts, prices have two decimals. */
const PLACES = 9;

/** @returns undefined for an order that is no strategy, or that does not show its contracts */
export function readStrategy(order: unknown): Strategy | undefined {
  if (!isJson(order) || order["order_class"] !== "mleg") return undefined;
  const brokerOrderId = textOf(order, "id");
  const rows: unknown = order["legs"];
  if (brokerOrderId === undefined || !Array.isArray(rows) || rows.length === 0) return undefined;
  const contracts = rows.map(readContract);
  const whole = contracts.filter((contract) => contract !== undefined);
  return whole.length === contracts.length ? { brokerOrderId, contracts: whole } : undefined;
}

function readContract(row: unknown): Contract | undefined {
  if (!isJson(row)) return undefined;
  const brokerOrderId = textOf(row, "id");
  const symbol = textOf(row, "symbol");
  const side = textOf(row, "side");
  const ratioQty = decimalOf(row, "ratio_qty");
  if (brokerOrderId === undefined || symbol === undefined || ratioQty === undefined) {
    return undefined;
  }
  return side === "buy" || side === "sell" ? { brokerOrderId, symbol, side, ratioQty } : undefined;
}

export type StrategyTrade = Pick<Fill, "execId" | "lastPx"> & {
  readonly instrumentLegs: LegExecution[];
};

/**
 * The legs of a trade_updates frame.
 *
 * @returns undefined when they are not told whole: then the activities tell
 */
export function readStrategyTrade(data: Json, order: Json): StrategyTrade | undefined {
  const strategy = readStrategy(order);
  const rows: unknown = data["legs"];
  if (strategy === undefined || !Array.isArray(rows)) return undefined;
  const legs = strategy.contracts.map((contract) => {
    const row: unknown = rows.find(
      (leg) => isJson(leg) && leg["order_id"] === contract.brokerOrderId,
    );
    return isJson(row) ? legExecution(row, contract) : undefined;
  });
  const whole = legs.filter((leg) => leg !== undefined);
  return whole.length === legs.length ? tradeOf(strategy, whole) : undefined;
}

function legExecution(row: Json, { symbol, side }: Contract): LegExecution | undefined {
  const execId = textOf(row, "execution_id");
  const lastQty = decimalOf(row, "qty");
  const lastPx = decimalOf(row, "price");
  if (execId === undefined || lastQty === undefined || lastPx === undefined) return undefined;
  return { symbol, side, execId, lastQty, lastPx };
}

/**
 * The smallest of its legs' ids names the execution: the same one, in whatever order they come. Its
 * price is what one strategy cost: bought contracts less sold ones.
 */
function tradeOf({ contracts }: Strategy, instrumentLegs: LegExecution[]): StrategyTrade {
  const [first = "", ...others] = instrumentLegs.map(({ execId }) => execId);
  const execId = others.reduce((least, id) => (id < least ? id : least), first);
  const lastPx = instrumentLegs.reduce((sum, leg, at) => {
    const cost = multiply(leg.lastPx, contracts[at]?.ratioQty ?? ZERO);
    return add(sum, leg.side === "buy" ? cost : negate(cost));
  }, ZERO);
  return { execId, lastPx: canonical(lastPx), instrumentLegs };
}

/**
 * The executions of a strategy from those of its contracts. One is told where all contracts have
 * come to the same count of strategies; contracts may come there in different steps.
 *
 * @param fills of its contracts, oldest first; a count whose beginning is missing is left out
 */
export function strategyFills(strategy: Strategy, fills: readonly Fill[]): Fill[] {
  const columns = strategy.contracts.map((contract) => ({
    contract,
    fills: fills
      .filter((fill) => fill.brokerOrderId === contract.brokerOrderId)
      .map((fill) => ({ fill, count: strategiesOf(fill.brokerCumQty, contract) })),
  }));
  const [first, ...others] = columns;
  const counts = (first?.fills ?? [])
    .map(({ count }) => count)
    .filter((count) => others.every((column) => column.fills.some((row) => row.count === count)))
    .sort(compare);
  return counts.flatMap((count, at) => {
    const before = counts[at - 1];
    const steps = columns.map(({ contract, fills: rows }) => {
      const step = rows.filter(
        (row) =>
          compare(row.count, count) <= 0 &&
          (before === undefined || compare(row.count, before) > 0),
      );
      return stepOf(
        contract,
        step.map(({ fill }) => fill),
      );
    });
    return joined(strategy, count, steps);
  });
}

const strategiesOf = (quantity: string | undefined, { ratioQty }: Contract): string =>
  canonical(divide(quantity ?? ZERO, ratioQty, PLACES));

type Step = { readonly leg: LegExecution; readonly strategies: string; readonly last: Fill };

/** What one contract executed between two counts. */
function stepOf(contract: Contract, fills: readonly Fill[]): Step | undefined {
  const last = fills.at(-1);
  const [first] = fills;
  if (first === undefined || last === undefined) return undefined;
  const lastQty = fills.reduce((sum, fill) => add(sum, fill.lastQty), ZERO);
  const cost = fills.reduce((sum, fill) => add(sum, multiply(fill.lastQty, fill.lastPx)), ZERO);
  const { symbol, side } = contract;
  const lastPx = divide(cost, lastQty, PLACES);
  return {
    leg: { symbol, side, execId: first.execId, lastQty, lastPx },
    strategies: strategiesOf(lastQty, contract),
    last,
  };
}

function joined(strategy: Strategy, count: string, steps: readonly (Step | undefined)[]): Fill[] {
  const whole = steps.filter((step) => step !== undefined);
  const [first] = whole;
  if (first === undefined || whole.length !== steps.length) return [];
  const lastQty = first.strategies;
  if (whole.some(({ strategies }) => strategies !== lastQty)) return []; // begins before the window
  if (compare(subtract(count, lastQty), ZERO) < 0) return [];
  const latest = whole
    .map(({ last }) => last.transactTime)
    .reduce((one, next) => (compareInstants(next, one) > 0 ? next : one));
  const isLast = whole.every(({ last }) => last.leavesQty === ZERO);
  return [
    {
      execType: "trade",
      brokerOrderId: strategy.brokerOrderId,
      ...tradeOf(
        strategy,
        whole.map(({ leg }) => leg),
      ),
      lastQty,
      brokerCumQty: count,
      ...(isLast && { leavesQty: ZERO }),
      transactTime: latest,
    },
  ];
}
