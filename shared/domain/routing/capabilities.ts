/**
 * Does a broker take this order? Answered from the table that its pool announces, before anything
 * is sent.
 *
 * Pure. An order fits the table when it fits one row of it in every column. Where it fits none, the
 * rows that it misses by the fewest columns say what would be taken instead.
 */
import type {
  Capability,
  CapabilitySummary,
  OrderRequested,
  Reason,
} from "../../../contracts/generated/types.ts";
import { scale } from "../decimal.ts";
import { assetClassOf } from "../instrument.ts";
import { beyondLimits } from "./capability-limits.ts";

type Column = {
  readonly path: (request: OrderRequested) => string;
  readonly fits: (row: Capability, request: OrderRequested) => boolean;
  /** What the order has here, for people. */
  readonly found: (request: OrderRequested) => string;
  /** What the row would take here. */
  readonly instead: (row: Capability) => readonly string[];
  readonly word: string;
};

const quantityPath = ({ orderQty }: OrderRequested): string =>
  orderQty === undefined ? "/cashOrderQty" : "/orderQty";

const QUANTITIES: Readonly<Record<Capability["quantity"], string>> = {
  whole: "a whole orderQty",
  fractional: "an orderQty",
  cash: "a cashOrderQty",
};

/** In the order in which a reader would name them. */
const COLUMNS: readonly Column[] = [
  {
    path: () => "/instrument/assetClass",
    fits: (row, request) => row.assetClass === assetClassOf(request),
    found: (request) => assetClassOf(request),
    instead: ({ assetClass }) => [assetClass],
    word: "assetClass ",
  },
  {
    path: () => "/orderClass",
    fits: ({ orderClasses }, { orderClass = "simple" }) => orderClasses.includes(orderClass),
    found: ({ orderClass = "simple" }) => orderClass,
    instead: ({ orderClasses }) => orderClasses,
    word: "orderClass ",
  },
  {
    path: () => "/ordType",
    fits: ({ ordTypes }, { ordType }) => ordTypes.includes(ordType),
    found: ({ ordType }) => ordType,
    instead: ({ ordTypes }) => ordTypes,
    word: "ordType ",
  },
  {
    path: () => "/side",
    fits: ({ sides }, { side }) => sides.includes(side),
    found: ({ side }) => side,
    instead: ({ sides }) => sides,
    word: "side ",
  },
  {
    path: () => "/timeInForce",
    fits: ({ timesInForce }, { timeInForce }) => timesInForce.includes(timeInForce),
    found: ({ timeInForce }) => timeInForce,
    instead: ({ timesInForce }) => timesInForce,
    word: "timeInForce ",
  },
  {
    path: quantityPath,
    fits: takesQuantity,
    found: ({ orderQty, cashOrderQty = "" }) => orderQty ?? `${cashOrderQty} in money`,
    instead: ({ quantity }) => [QUANTITIES[quantity]],
    word: "",
  },
  {
    path: () => "/extendedHours",
    fits: (row, { extendedHours }) => row.extendedHours || extendedHours !== true,
    found: ({ extendedHours }) => (extendedHours === true ? "extended hours" : ""),
    instead: () => ["no extendedHours"],
    word: "",
  },
];

function takesQuantity({ quantity }: Capability, { orderQty }: OrderRequested): boolean {
  if (orderQty === undefined) return quantity === "cash";
  return quantity === "fractional" || (quantity === "whole" && scale(orderQty) === 0);
}

/** @returns why this broker cannot take the order, and what it would take, or undefined */
export function unsupported(
  request: OrderRequested,
  broker: string,
  capabilities: CapabilitySummary,
): Reason | undefined {
  const { orders } = capabilities;
  if (orders === undefined) return beyondSummary(request, broker, capabilities);
  const fitting = fittingRows(orders, request);
  if (fitting.length === 0) return missed(request, broker, orders);
  const beyond = fitting.map(({ limits = {} }) => beyondLimits(request, broker, limits));
  return beyond.includes(undefined) ? undefined : beyond[0];
}

/** The rows of the table that the order fits. */
export const fittingRows = (rows: readonly Capability[], request: OrderRequested): Capability[] =>
  rows.filter((row) => COLUMNS.every(({ fits }) => fits(row, request)));

/** Why the order fits none of the rows, and what the nearest of them would take. */
export function missed(
  request: OrderRequested,
  broker: string,
  rows: readonly Capability[],
): Reason {
  const misses = rows.map((row) => ({
    row,
    columns: COLUMNS.filter(({ fits }) => !fits(row, request)),
  }));
  // A row of another asset class is no alternative as long as there is one of the order's own.
  const own = misses.filter(({ columns }) => !columns.some(({ word }) => word === "assetClass "));
  const near = own.length > 0 ? own : misses;
  const fewest = Math.min(...near.map(({ columns }) => columns.length));
  const nearest = near.filter(({ columns }) => columns.length === fewest);
  const wrong = COLUMNS.find((column) => nearest.some(({ columns }) => columns.includes(column)));
  const found = COLUMNS.map((column) => column.found(request)).filter((word) => word !== "");
  const alternative = alternativeOf(nearest);
  return {
    code: "not_supported_by_broker",
    path: wrong?.path(request) ?? "/route/broker",
    text: `${broker} takes no order of ${found.join(", ")}`,
    ...(alternative === "" ? {} : { alternative }),
  };
}

/** Rows that miss the same columns are told together: "timeInForce day or gtc, or a whole orderQty". */
function alternativeOf(
  nearest: readonly { readonly row: Capability; readonly columns: readonly Column[] }[],
): string {
  const ways = new Map<string, { columns: readonly Column[]; rows: Capability[] }>();
  for (const { row, columns } of nearest) {
    const key = columns.map((column) => COLUMNS.indexOf(column)).join();
    const way = ways.get(key) ?? { columns, rows: [] };
    way.rows.push(row);
    ways.set(key, way);
  }
  const told = [...ways.values()].map(({ columns, rows }) =>
    columns
      .map(({ word, instead }) => word + [...new Set(rows.flatMap(instead))].join(" or "))
      .join(" with "),
  );
  return told.length === 0 ? "" : `use ${told.join(", or ")}`;
}

/** By the lists alone, which do not say what goes together. */
function beyondSummary(
  request: OrderRequested,
  broker: string,
  capabilities: CapabilitySummary,
): Reason | undefined {
  const { ordTypes, timesInForce, assetClasses, cashOrderQty, fractional } = capabilities;
  const { instrument, orderQty, orderClass = "simple" } = request;
  const { assetClass } = instrument;
  const wrong = (
    [
      [!ordTypes.includes(request.ordType), "/ordType", `${request.ordType} orders`],
      [!timesInForce.includes(request.timeInForce), "/timeInForce", request.timeInForce],
      [
        assetClass !== undefined && !assetClasses.includes(assetClass),
        "/instrument/assetClass",
        `orders in ${String(assetClass)}`,
      ],
      [orderClass !== "simple", "/orderClass", `orders of class ${orderClass}`],
      [
        request.cashOrderQty !== undefined && !cashOrderQty,
        "/cashOrderQty",
        "amounts of money instead of a quantity",
      ],
      [
        orderQty !== undefined && !fractional && scale(orderQty) > 0,
        "/orderQty",
        "fractional quantities",
      ],
      [
        request.extendedHours === true && !capabilities.extendedHours,
        "/extendedHours",
        "orders outside the regular session",
      ],
      [request.side === "sell_short" && !capabilities.sellShort, "/side", "short sales"],
    ] as const
  ).find(([isWrong]) => isWrong);
  if (wrong === undefined) return undefined;
  const [, path, what] = wrong;
  return { code: "not_supported_by_broker", path, text: `${broker} takes no ${what}` };
}
