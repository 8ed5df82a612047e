/** POST, GET, PATCH and DELETE of /v2/orders. */
import { checkEntry } from "./checks.ts";
import { enterRequest, type OrdersContext } from "./entering.ts";
import { json, jsonText, noContent, refused, type Answer, type ApiRequest } from "./http.ts";
import { isUuid } from "./ids.ts";
import { NOTHING, type Need } from "./ledger.ts";
import { isNested, readListQuery } from "./list-query.ts";
import type { Account, Order } from "./model.ts";
import { readOrder } from "./order-request.ts";
import { orderText } from "./order-wire.ts";
import { refusals, type Refusal } from "./refusals.ts";
import { checkReplaceable, replacementTerms } from "./replacement-request.ts";
import { checkClientOrderId, fieldText, type Body, type Result } from "./request.ts";
import { checkStrategy } from "./strategy-checks.ts";
import type { Terms } from "./terms.ts";

export class OrdersApi {
  readonly #context: OrdersContext;

  constructor(context: OrdersContext) {
    this.#context = context;
  }

  create({ account, body }: ApiRequest): Answer {
    const id = checkClientOrderId(body);
    if ("refusal" in id) return refused(id.refusal);
    const { assets, rules } = this.#context;
    const read = readOrder(body, { assets, rules, elite: account.spec.elite ?? false });
    if ("refusal" in read) return this.#refuse(account, id.value, read.refusal);
    const repeated = this.#repeated(account, id.value);
    if (repeated !== undefined) return refused(repeated);
    const entered = enterRequest(account, id.value, read.value, this.#context);
    if ("refusal" in entered) return this.#refuse(account, id.value, entered.refusal);
    const order = entered.value;
    order.received += takeRefusals(account, id.value);
    return jsonText(orderText(order, true));
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

  one({ account, query }: ApiRequest, id: string): Answer {
    const order = this.#find(account, id);
    if ("refusal" in order) return refused(order.refusal);
    return jsonText(orderText(order.value, isNested(query)));
  }

  byClientOrderId({ account, query }: ApiRequest): Answer {
    const id = query.get("client_order_id") ?? "";
    if (id === "") return refused(refusals.clientOrderIdMissing());
    const order = account.byClientOrderId.get(id);
    if (order === undefined || !this.#visible(order)) return refused(refusals.orderNotFound(id));
    return jsonText(orderText(order, isNested(query)));
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
    const read = readListQuery(query, {
      find: (id) => this.#find(account, id),
      isVisible: (order) => this.#visible(order),
    });
    if ("refusal" in read) return refused(read.refusal);
    const nested = isNested(query);
    const rows = account.listing.list(read.value).map((order) => orderText(order, nested));
    return jsonText(`[${rows.join(",")}]`);
  }

  cancel({ account }: ApiRequest, id: string): Answer {
    const order = this.#find(account, id);
    if ("refusal" in order) return refused(order.refusal);
    const refusal = this.#context.lifecycle.requestCancel(order.value);
    return refusal === undefined ? noContent : refused(refusal);
  }

  cancelAll({ account }: ApiRequest): Answer {
    // A leg of a strategy ends with its head.
    const open = [...account.open].filter(({ ratio }) => ratio === undefined);
    const rows = open.map((order) => {
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
    const repeated = this.#repeated(account, clientOrderId.value);
    if (repeated !== undefined) return refused(repeated);
    const allowed = this.#checkReplacement(old, body);
    if ("refusal" in allowed) return this.#refuse(account, clientOrderId.value, allowed.refusal);
    const { terms, need } = allowed.value;
    const requested = fieldText(body, "qty") === undefined ? undefined : terms.qty;
    const { replacements } = this.#context.lifecycle;
    const order = replacements.request(old, clientOrderId.value, terms, requested, need);
    order.received += takeRefusals(account, clientOrderId.value);
    return jsonText(orderText(order, true));
  }

  #checkReplacement(
    old: Order,
    body: Body,
  ): Result<{ readonly terms: Terms; readonly need: Need }> {
    const forbidden = checkReplaceable(old);
    if (forbidden !== undefined) return { refusal: forbidden };
    const terms = replacementTerms(old, body, this.#context.rules);
    if ("refusal" in terms) return terms;
    const { value } = terms;
    // A held exit holds nothing yet, and has nothing to be checked but its form.
    if (old.status === "held") return { value: { terms: value, need: NOTHING } };
    const entry = old.isStrategy
      ? checkStrategy(old.account, value, old.legs, this.#context, old)
      : checkEntry(old.account, value, this.#context, { replaced: old, exempt: old.exempt });
    if ("refusal" in entry) return entry;
    return { value: { terms: value, need: entry.value.need } };
  }
}

/** An id that was refused before and is now accepted keeps its count of arrivals. */
function takeRefusals(account: Account, clientOrderId: string | undefined): number {
  if (clientOrderId === undefined || account.refused.size === 0) return 0;
  const count = account.refused.get(clientOrderId) ?? 0;
  account.refused.delete(clientOrderId);
  return count;
}
