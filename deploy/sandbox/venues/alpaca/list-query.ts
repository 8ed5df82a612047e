/** The query of GET /v2/orders, read. Source: the OpenAPI document. */
import { readTimeUs } from "./clock.ts";
import type { Order } from "./model.ts";
import type { ListQuery } from "./order-listing.ts";
import { refusals } from "./refusals.ts";
import type { Result } from "./request.ts";

export type OrderLookup = {
  readonly find: (id: string) => Result<Order>;
  readonly isVisible: (order: Order) => boolean;
};

const MAX_LIMIT = 500;

export function readListQuery(
  query: URLSearchParams,
  { find, isVisible }: OrderLookup,
): Result<ListQuery<Order>> {
  const bad = (name: string): Result<never> => ({ refusal: refusals.malformedParameter(name) });
  const status = query.get("status") ?? "open";
  if (status !== "open" && status !== "closed" && status !== "all") return bad("status");
  const limit = Number(query.get("limit") ?? "50");
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) return bad("limit");
  const direction = query.get("direction") ?? "desc";
  if (direction !== "asc" && direction !== "desc") return bad("direction");
  const [after, until] = [query.get("after"), query.get("until")];
  const afterUs = after === null ? undefined : readTimeUs(after);
  const untilUs = until === null ? undefined : readTimeUs(until);
  if (after !== null && afterUs === undefined) return bad("after");
  if (until !== null && untilUs === undefined) return bad("until");
  const [beforeId, afterId] = [query.get("before_order_id"), query.get("after_order_id")];
  const timed = after !== null || until !== null;
  if (beforeId !== null && (afterId !== null || timed)) return bad("before_order_id");
  if (afterId !== null && timed) return bad("after_order_id");
  const before = beforeId === null ? undefined : find(beforeId);
  if (before !== undefined && "refusal" in before) return before;
  const since = afterId === null ? undefined : find(afterId);
  if (since !== undefined && "refusal" in since) return since;
  const accepts = filter(query);
  const hides = isNested(query) ? rolledUpIn(status) : (): boolean => false;
  return {
    value: {
      status,
      limit,
      afterUs,
      untilUs,
      afterOrder: since?.value,
      beforeOrder: before?.value,
      ascending: direction === "asc",
      accepts: (order) => accepts(order) && !hides(order) && isVisible(order),
    },
  };
}

export const isNested = (query: URLSearchParams): boolean => query.get("nested") === "true";

/** A leg is shown on its own where its head is not among those asked for: no order is hidden. */
function rolledUpIn(status: "open" | "closed" | "all"): (order: Order) => boolean {
  return (order) => {
    if (!order.rolledUp || order.group === undefined) return false;
    return status === "all" || order.group.head.isOpen === (status === "open");
  };
}

function filter(query: URLSearchParams): (order: Order) => boolean {
  const symbols = listOf(query, "symbols");
  const classes = listOf(query, "asset_class");
  const side = query.get("side");
  // Options are found by their underlying where the class says that options are meant.
  const byUnderlying = classes?.has("us_option") ?? false;
  const named = (order: Order): boolean => {
    const { asset } = order;
    const underlying = asset.option?.underlying.symbol;
    return (
      symbols === undefined ||
      symbols.has(asset.symbol) ||
      (byUnderlying && underlying !== undefined && symbols.has(underlying)) ||
      (order.isStrategy && order.legs.some(named))
    );
  };
  return (order) =>
    named(order) &&
    (classes === undefined || classes.has("all") || classes.has(order.asset.class)) &&
    (side === null || (side === order.side && !order.isStrategy));
}

function listOf(query: URLSearchParams, name: string): ReadonlySet<string> | undefined {
  const values = query.getAll(name).flatMap((value) => value.split(","));
  return values.length === 0 ? undefined : new Set(values);
}
