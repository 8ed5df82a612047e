/**
 * Every order that a capability table allows, one of each kind, with prices around the venue's quote:
 * far from it, so that nothing trades before the venue is told to trade it.
 */
import type {
  AssetClass,
  Capability,
  OrderClass,
  OrdType,
  Side,
  TimeInForce,
} from "../../contracts/generated/types.ts";
import { add, divide, multiply, subtract } from "../../shared/domain/decimal.ts";
import type { Case, Table } from "./card.ts";
import type { Wish } from "./desk.ts";

export type Kind = {
  readonly assetClass: AssetClass;
  readonly orderClass: OrderClass;
  readonly ordType: OrdType;
  readonly timeInForce: TimeInForce;
  readonly side: Side;
  readonly quantity: Capability["quantity"];
  readonly extendedHours: boolean;
};

export type Combination = Case & { readonly kind: Kind; readonly row: Capability };

/** Every kind of order that some row of the table has, each once. */
export function combinationsOf(table: Table): readonly Combination[] {
  const found = new Map<string, Combination>();
  for (const row of table.capabilities.orders ?? []) {
    for (const kind of kindsOf(row)) {
      const name = nameOf(kind);
      const wish = wishOf(kind, table);
      if (wish !== undefined && !found.has(name)) found.set(name, { name, kind, row, wish });
    }
  }
  return [...found.values()];
}

const kindsOf = (row: Capability): readonly Kind[] =>
  row.orderClasses.flatMap((orderClass) =>
    row.ordTypes.flatMap((ordType) =>
      row.timesInForce.flatMap((timeInForce) =>
        row.sides.flatMap((side) =>
          (row.extendedHours ? [false, true] : [false]).map((extendedHours) => {
            const { assetClass, quantity } = row;
            return { assetClass, orderClass, ordType, timeInForce, side, quantity, extendedHours };
          }),
        ),
      ),
    ),
  );

export const nameOf = (kind: Kind): string =>
  [
    kind.assetClass,
    kind.orderClass,
    kind.ordType,
    kind.timeInForce,
    kind.side,
    kind.quantity,
    ...(kind.extendedHours ? ["extended hours"] : []),
  ].join(" ");

/** Where nothing has a price yet that would be reached. */
const AWAY = { below: "0.90", above: "1.10", farBelow: "0.80", farAbove: "1.20" } as const;
const CASH = "250";

/** @returns undefined where there is no such instrument to trade */
export function wishOf(kind: Kind, table: Table): Wish | undefined {
  const { assetClass, orderClass, ordType, timeInForce, side } = kind;
  const instrument = table.instruments.find((one) => one.assetClass === assetClass);
  if (instrument === undefined) return undefined;
  if (orderClass === "multileg") return strategyWish(kind, table);
  const { symbol, bid, ask } = instrument;
  const buys = side === "buy";
  const at = (factor: string): string => divide(multiply(buys ? bid : ask, factor), "1", 2);
  /** Worse for the market, and better for it. */
  const patient = at(buys ? AWAY.below : AWAY.above);
  const breakout = at(buys ? AWAY.above : AWAY.below);
  const beyond = at(buys ? AWAY.farAbove : AWAY.farBelow);
  return {
    instrument: { symbol, assetClass },
    side,
    ordType,
    timeInForce,
    ...quantityOf(kind),
    ...(ordType === "limit" && { price: patient }),
    ...(ordType === "stop" && { stopPx: breakout }),
    ...(ordType === "stop_limit" && { stopPx: breakout, price: beyond }),
    ...(ordType === "trailing_stop" && { trailPercent: "10" }),
    ...(kind.extendedHours && { extendedHours: true }),
    ...(assetClass === "us_option" && { positionEffect: buys ? "open" : "close" }),
    ...exitsOf(kind, at),
  };
}

function quantityOf({ quantity, assetClass }: Kind): Pick<Wish, "orderQty" | "cashOrderQty"> {
  switch (quantity) {
    case "cash":
      return { cashOrderQty: CASH };
    case "fractional":
      return { orderQty: assetClass === "crypto" ? "0.5" : "2.5" };
    case "whole":
      return { orderQty: "10" };
  }
}

function exitsOf(
  { orderClass, side }: Kind,
  at: (factor: string) => string,
): Partial<Pick<Wish, "orderClass" | "takeProfit" | "stopLoss" | "price">> {
  const buys = side === "buy";
  const gain = at(buys ? AWAY.farAbove : AWAY.farBelow);
  const loss = at(buys ? AWAY.farBelow : AWAY.farAbove);
  switch (orderClass) {
    case "simple":
    case "multileg":
      return {};
    case "bracket":
      return { orderClass, takeProfit: { price: gain }, stopLoss: { stopPx: loss } };
    case "oto":
      return { orderClass, stopLoss: { stopPx: loss } };
    case "oco": // its own price is the take profit of a position on the other side
      return { orderClass, price: loss, stopLoss: { stopPx: gain } };
  }
}

/** Contracts, at half of what they would cost now. */
function strategyWish(kind: Kind, { strategy, instruments }: Table): Wish | undefined {
  if (strategy.length === 0) return undefined;
  const { assetClass, ordType, timeInForce, side } = kind;
  const underlying = instruments.find((one) => one.assetClass === "us_equity");
  const cost = strategy.reduce(
    (sum, { side: legSide, bid, ask, ratioQty }) =>
      legSide === "buy"
        ? add(sum, multiply(ask, ratioQty))
        : subtract(sum, multiply(bid, ratioQty)),
    "0",
  );
  const half = divide(cost, "2", 2);
  return {
    instrument: { symbol: underlying?.symbol ?? "", assetClass },
    side,
    ordType,
    timeInForce,
    orderQty: kind.quantity === "whole" ? "4" : "4.5",
    orderClass: "multileg",
    ...((ordType === "limit" || ordType === "stop_limit") && { price: half }),
    ...((ordType === "stop" || ordType === "stop_limit") && { stopPx: half }),
    ...(ordType === "trailing_stop" && { trailPercent: "10" }),
    ...(kind.extendedHours && { extendedHours: true }),
    legs: strategy.map(({ symbol, ratioQty, side: legSide, positionEffect }) => ({
      ...{ symbol, ratioQty, side: legSide, positionEffect },
    })),
  };
}
