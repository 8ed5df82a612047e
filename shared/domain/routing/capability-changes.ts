/** May a broker be asked to change an order so? Answered from the table that its pool announces. */
import type {
  Capability,
  CapabilitySummary,
  OrderReplaceRequested,
  OrderRequested,
  OrderTerms,
  Reason,
} from "../../../contracts/generated/types.ts";
import { fittingRows, missed } from "./capabilities.ts";
import { beyondLimits } from "./capability-limits.ts";

/** What a replace can ask for. */
export const CHANGES = [
  "orderQty",
  "price",
  "stopPx",
  "trailAmount",
  "trailPercent",
  "timeInForce",
] as const satisfies readonly Capability["changes"][number][];

const ANEW = "cancel it and send a new order";

/**
 * @param terms what the leg was asked to do last; an exit's rows are those of its entry
 * @returns why not, or undefined
 */
export function unsupportedChange(
  request: OrderRequested,
  terms: OrderTerms,
  change: OrderReplaceRequested,
  broker: string,
  capabilities: CapabilitySummary,
): Reason | undefined {
  const not = (path: string, text: string): Reason => ({
    code: "replace_not_supported",
    path,
    text: `${broker} ${text}`,
    alternative: ANEW,
  });
  if (!capabilities.replace) return not("/orderId", "changes no orders");
  const { orders } = capabilities;
  if (orders === undefined) return undefined;
  const taken = fittingRows(orders, request);
  if (taken.length === 0) return undefined; // it was taken by another table than today's
  const rows = taken.filter(({ changes }) => changes.length > 0);
  if (rows.length === 0) return not("/orderId", `changes no ${wordsOf(request)}`);
  const fixed = CHANGES.find(
    (field) => change[field] !== undefined && !rows.some(({ changes }) => changes.includes(field)),
  );
  if (fixed !== undefined) return not(`/${fixed}`, `changes no ${fixed} of such an order`);
  const { orderQty, price, stopPx, timeInForce } = change;
  const figures = {
    side: request.side,
    ...(orderQty === undefined ? {} : { orderQty }),
    ...(price === undefined ? {} : { price }),
    ...(stopPx === undefined ? {} : { stopPx }),
  };
  const changed = { ...request, ...figures, timeInForce: timeInForce ?? terms.timeInForce };
  const fitting = fittingRows(rows, { ...changed, ordType: request.ordType });
  const [first] = fitting;
  if (first === undefined) return missed(changed, broker, rows);
  return beyondLimits(
    figures,
    broker,
    orderQty === undefined ? priceLimits(first) : (first.limits ?? {}),
  );
}

/** A change that leaves the quantity alone is not measured by it. */
const priceLimits = ({ limits }: Capability) =>
  limits?.priceSteps === undefined ? {} : { priceSteps: limits.priceSteps };

const wordsOf = ({ orderClass = "simple", cashOrderQty }: OrderRequested): string =>
  cashOrderQty === undefined
    ? `order of class ${orderClass} with such a quantity`
    : "order for an amount of money";
