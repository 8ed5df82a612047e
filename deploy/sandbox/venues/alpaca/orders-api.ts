/** POST, GET, PATCH and DELETE of /v2/orders. */
import { NANO_DP, parseScaled, type Nano } from "../tape/decimal.ts";
import type { AssetList } from "./assets.ts";
import { checkEntry, type CheckContext } from "./checks.ts";
import { readTimeUs } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { json, jsonText, noContent, refused, type Answer, type ApiRequest } from "./http.ts";
import { isUuid } from "./ids.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Account, Order } from "./model.ts";
import type { ListQuery } from "./order-listing.ts";
import { refusals, type Refusal } from "./refusals.ts";
import {
  checkClientOrderId,
  checkStockForm,
  fieldText,
  readTerms,
  type Body,
  type Result,
} from "./request.ts";
import { isFractional, type Terms, type TimeInForce } from "./terms.ts";
import { orderText } from "./wire.ts";

export type OrdersContext = CheckContext & {
  readonly assets: AssetList;
  readonly lifecycle: Lifecycle;
  readonly faults: Faults;
};

export class OrdersApi {
  readonly #context: OrdersContext;

  constructor(context: OrdersContext) {
    this.#context = context;
  }

  create({ account, body }: ApiRequest): Answer {
    const id = checkClientOrderId(body);
    if ("refusal" in id) return refused(id.refusal);
    const terms = readTerms(body, this.#context.assets);
    if ("refusal" in terms) return this.#refuse(account, id.value, terms.refusal);
    const repeated = this.#repeated(account, id.value);
    if (repeated !== undefined) return refused(repeated);
    const entry = checkEntry(account, terms.value, this.#context);
    if ("refusal" in entry) return this.#refuse(account, id.value, entry.refusal);
    const { need, intent } = entry.value;
    const full: Terms = { ...terms.value, positionIntent: intent };
    const order = this.#context.lifecycle.enter(account, id.value, full, need);
    order.received += takeRefusals(account, id.value);
    return jsonText(orderText(order));
  }

  #refuse(account: Account, clientOrderId: string | undefined, refusal: Refusal): Answer {
    if (clientOrderId !== undefined) {
      const order = account.byClientOrderId.get(clientOrderId);
      if (order !== undefined) order.received += 1;
      else account.refused.set(clientOrderId, (account.refused.get(clientOrderId) ?? 0) + 1);
    }
    return refused(refusal);
  }

  /** Unique per account and for ever, whatever became of the first order. */
  #repeated(account: Account, clientOrderId: string | undefined): Refusal | undefined {
    const order =
      clientOrderId === undefined ? undefined : account.byClientOrderId.get(clientOrderId);
    if (order === undefined) return undefined;
    order.received += 1;
    const refusal = refusals.notUnique();
    const chance = { account: account.spec.key, clientOrderId };
    const variant = this.#context.faults.fires("duplicate_code", chance);
    if (variant === undefined) return refusal;
    const { status = refusal.status, code = refusal.code } = variant;
    return { status, message: refusal.message, ...(code !== undefined && { code }) };
  }

  /** `nested` changes nothing for simple orders. */
  one({ account }: ApiRequest, id: string): Answer {
    const order = this.#find(account, id);
    return "refusal" in order ? refused(order.refusal) : jsonText(orderText(order.value));
  }

  byClientOrderId({ account, query }: ApiRequest): Answer {
    const id = query.get("client_order_id") ?? "";
    if (id === "") return refused(refusals.clientOrderIdMissing());
    const order = account.byClientOrderId.get(id);
    if (order === undefined || !this.#visible(order)) return refused(refusals.orderNotFound(id));
    return jsonText(orderText(order));
  }

  #find(account: Account, id: string): Result<Order> {
    if (!isUuid(id)) return { refusal: refusals.orderIdMissing() };
    const order = this.#context.lifecycle.orders.get(id);
    if (order?.account !== account || !this.#visible(order)) {
      return { refusal: refusals.orderNotFound(id) };
    }
    return { value: order };
  }

  #visible(order: Order): boolean {
    return order.visibleUs === 0 || order.visibleUs <= this.#context.session.clock.now();
  }

  list({ account, query }: ApiRequest): Answer {
    const read = this.#readListQuery(account, query);
    if ("refusal" in read) return refused(read.refusal);
    return jsonText(`[${account.listing.list(read.value).map(orderText).join(",")}]`);
  }

  #readListQuery(account: Account, query: URLSearchParams): Result<ListQuery<Order>> {
    const bad = (name: string): Result<never> => ({ refusal: refusals.malformedParameter(name) });
    const status = query.get("status") ?? "open";
    if (status !== "open" && status !== "closed" && status !== "all") return bad("status");
    const limit = Number(query.get("limit") ?? "50");
    if (!Number.isInteger(limit) || limit < 1 || limit > 500) return bad("limit");
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
    const before = beforeId === null ? undefined : this.#find(account, beforeId);
    if (before !== undefined && "refusal" in before) return before;
    const since = afterId === null ? undefined : this.#find(account, afterId);
    if (since !== undefined && "refusal" in since) return since;
    return {
      value: {
        status,
        limit,
        afterUs,
        untilUs,
        afterOrder: since?.value,
        beforeOrder: before?.value,
        ascending: direction === "asc",
        accepts: this.#filter(query),
      },
    };
  }

  #filter(query: URLSearchParams): (order: Order) => boolean {
    const symbols = listOf(query, "symbols");
    const classes = listOf(query, "asset_class");
    const side = query.get("side");
    return (order) =>
      (symbols === undefined || symbols.has(order.asset.symbol)) &&
      (classes === undefined || classes.has("all") || classes.has(order.asset.class)) &&
      (side === null || side === order.side) &&
      this.#visible(order);
  }

  cancel({ account }: ApiRequest, id: string): Answer {
    const order = this.#find(account, id);
    if ("refusal" in order) return refused(order.refusal);
    const refusal = this.#context.lifecycle.requestCancel(order.value);
    return refusal === undefined ? noContent : refused(refusal);
  }

  cancelAll({ account }: ApiRequest): Answer {
    const rows = [...account.open].map((order) => {
      const refusal = this.#context.lifecycle.requestCancel(order);
      return refusal === undefined
        ? { id: order.id, status: 200 }
        : { id: order.id, status: 500, body: { code: refusal.code, message: refusal.message } };
    });
    return json(rows, 207);
  }

  replace({ account, body }: ApiRequest, id: string): Answer {
    const found = this.#find(account, id);
    if ("refusal" in found) return refused(found.refusal);
    const old = found.value;
    const clientOrderId = checkClientOrderId(body);
    if ("refusal" in clientOrderId) return refused(clientOrderId.refusal);
    const terms = replacementTerms(old, body);
    if ("refusal" in terms) return this.#refuse(account, clientOrderId.value, terms.refusal);
    const repeated = this.#repeated(account, clientOrderId.value);
    if (repeated !== undefined) return refused(repeated);
    if (old.status !== "new" && old.status !== "partially_filled") {
      return this.#refuse(account, clientOrderId.value, refusals.notReplaceable(old.status));
    }
    const entry = checkEntry(account, terms.value, this.#context, old);
    if ("refusal" in entry) return this.#refuse(account, clientOrderId.value, entry.refusal);
    const requested = fieldText(body, "qty") === undefined ? undefined : terms.value.qty;
    const order = this.#context.lifecycle.requestReplace(
      old,
      clientOrderId.value,
      terms.value,
      requested,
      entry.value.need,
    );
    order.received += takeRefusals(account, clientOrderId.value);
    return jsonText(orderText(order));
  }
}

/** An id that was refused before and is now accepted keeps its count of arrivals. */
function takeRefusals(account: Account, clientOrderId: string | undefined): number {
  if (clientOrderId === undefined || account.refused.size === 0) return 0;
  const count = account.refused.get(clientOrderId) ?? 0;
  account.refused.delete(clientOrderId);
  return count;
}

function listOf(query: URLSearchParams, name: string): ReadonlySet<string> | undefined {
  const values = query.getAll(name).flatMap((value) => value.split(","));
  return values.length === 0 ? undefined : new Set(values);
}

const PATCH_TIFS: ReadonlySet<unknown> = new Set<TimeInForce>([
  "day",
  "gtc",
  "opg",
  "cls",
  "ioc",
  "fok",
]);

/** The old terms with what the request overrides; without a quantity, what is left of the old one. */
function replacementTerms(old: Order, body: Body): Result<Terms> {
  const { terms } = old;
  if (terms.notional !== undefined || body["notional"] !== undefined) {
    return { refusal: refusals.notionalReplace() };
  }
  const numbers: Record<string, Nano | undefined> = {};
  for (const name of ["qty", "limit_price", "stop_price", "trail"]) {
    const text = fieldText(body, name);
    if (text === undefined) continue;
    const value = parseScaled(text, NANO_DP);
    if (value === undefined || value <= 0n) return { refusal: refusals.invalidValue(name) };
    numbers[name] = value;
  }
  const qty = numbers["qty"];
  if (qty !== undefined && terms.asset.coin === undefined && isFractional(qty)) {
    return { refusal: refusals.fractionalReplace() };
  }
  const tif = body["time_in_force"] ?? terms.tif;
  if (!PATCH_TIFS.has(tif)) return { refusal: refusals.invalidValue("time_in_force") };
  const fresh: Terms = {
    ...terms,
    tif: tif as TimeInForce,
    qty: qty ?? old.leavesQty,
    limitPrice:
      terms.limitPrice === undefined ? undefined : (numbers["limit_price"] ?? terms.limitPrice),
    stopPrice:
      terms.stopPrice === undefined ? undefined : (numbers["stop_price"] ?? terms.stopPrice),
    trailPrice: terms.trailPrice === undefined ? undefined : (numbers["trail"] ?? terms.trailPrice),
    trailPercent:
      terms.trailPercent === undefined ? undefined : (numbers["trail"] ?? terms.trailPercent),
  };
  const refusal = fresh.asset.coin === undefined ? checkStockForm(fresh) : undefined;
  return refusal === undefined ? { value: fresh } : { refusal };
}
