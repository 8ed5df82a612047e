/**
 * Which parts an order of each class has, and how they must fit each other: the checks of
 * terms.ts for brackets, exits and orders in several contracts.
 *
 * Source: FIX 5.0 SP2, ContingencyType 1385 and NewOrderMultileg; a bracket's prices lie on both sides
 * of its entry by what the words mean.
 */
import type { OrderClass, OrderRequested, Reason } from "../../../contracts/generated/types.ts";
import { compare } from "../decimal.ts";
import { assetClassOf } from "../instrument.ts";

type Part = "takeProfit" | "stopLoss" | "legs";
const PARTS: readonly Part[] = ["takeProfit", "stopLoss", "legs"];

/** What an order of the class must have; all other parts are refused. An oto order has one of two. */
const NEEDS: Readonly<Record<OrderClass, readonly Part[]>> = {
  simple: [],
  bracket: ["takeProfit", "stopLoss"],
  oto: [],
  oco: ["stopLoss"],
  multileg: ["legs"],
};
const EXITS: readonly Part[] = ["takeProfit", "stopLoss"];

const refuse = (code: string, path: string, text: string): Reason => ({ code, path, text });

/** @returns the first reason to refuse the order, or undefined when its parts belong together */
export const checkClass = (request: OrderRequested): Reason | undefined =>
  checkParts(request) ??
  checkExits(request) ??
  checkContracts(request) ??
  checkPositionEffect(request);

function checkParts(request: OrderRequested): Reason | undefined {
  const { orderClass = "simple" } = request;
  const given = PARTS.filter((part) => request[part] !== undefined);
  const oneExit = orderClass === "oto" ? given.filter((part) => EXITS.includes(part)) : [];
  if (orderClass === "oto" && oneExit.length !== 1) {
    const text = `found ${oneExit.length} of takeProfit and stopLoss, expected exactly one`;
    return refuse(oneExit.length === 0 ? "part_missing" : "part_not_allowed", "/takeProfit", text);
  }
  const missing = NEEDS[orderClass].find((part) => !given.includes(part));
  if (missing !== undefined) {
    return refuse(
      "part_missing",
      `/${missing}`,
      `an order of class ${orderClass} needs ${missing}`,
    );
  }
  const extra = given.find((part) => !NEEDS[orderClass].includes(part) && !oneExit.includes(part));
  if (extra === undefined) return undefined;
  return refuse(
    "part_not_allowed",
    `/${extra}`,
    `an order of class ${orderClass} takes no ${extra}`,
  );
}

/** Contracts and exits are counted in units: an amount of money has no exit. */
function checkExits(request: OrderRequested): Reason | undefined {
  const { orderClass = "simple", takeProfit, stopLoss, cashOrderQty, ordType } = request;
  if (orderClass === "simple") return undefined;
  if (cashOrderQty !== undefined) {
    const text = `an order of class ${orderClass} is counted in units: give orderQty`;
    return refuse("quantity_not_allowed", "/cashOrderQty", text);
  }
  if (orderClass === "oco" && ordType !== "limit") {
    const text = `found ${ordType}, expected limit: its price is the take profit`;
    return refuse("exit_type_not_allowed", "/ordType", text);
  }
  const isLongExit = orderClass === "oco" ? request.side !== "buy" : request.side === "buy";
  const gain = orderClass === "oco" ? request.price : takeProfit?.price;
  const loss = stopLoss?.stopPx;
  if (gain === undefined || loss === undefined) return undefined;
  const order = compare(gain, loss);
  if (isLongExit ? order > 0 : order < 0) return undefined;
  const side = isLongExit ? "above" : "below";
  const text = `found a stop loss at ${loss}, expected the take profit of ${gain} ${side} it`;
  return refuse("exit_prices_crossed", "/stopLoss/stopPx", text);
}

function checkContracts({ legs, side }: OrderRequested): Reason | undefined {
  if (legs === undefined) return undefined;
  if (side !== "buy") {
    const text = `found ${side}, expected buy: the legs say what is sold`;
    return refuse("side_not_allowed", "/side", text);
  }
  const again = legs.findIndex(({ symbol }, at) => legs.findIndex((l) => l.symbol === symbol) < at);
  if (again !== -1) {
    const text = `found ${legs[again]?.symbol ?? ""} twice, expected each contract once`;
    return refuse("leg_repeated", `/legs/${again}/symbol`, text);
  }
  const divisor = legs.map(({ ratioQty }) => Number(ratioQty)).reduce(commonDivisor, 0);
  if (divisor === 1) return undefined;
  const text = `all ratios can be divided by ${divisor}: divide them, and multiply orderQty`;
  return refuse("leg_ratio_not_reduced", "/legs", text);
}

/** Of whole numbers of at most four digits. */
const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** A sold contract closes a position or writes an option: nobody may have to guess which. */
function checkPositionEffect(request: OrderRequested): Reason | undefined {
  const { positionEffect, legs } = request;
  const needed = legs === undefined && assetClassOf(request) === "us_option";
  if (needed && positionEffect === undefined) {
    const text = "an order in an option contract says whether it opens or closes";
    return refuse("position_effect_missing", "/positionEffect", text);
  }
  if (needed || positionEffect === undefined) return undefined;
  const text =
    legs === undefined ? "only orders in options have it" : "each of the legs has its own";
  return refuse("position_effect_not_allowed", "/positionEffect", text);
}
