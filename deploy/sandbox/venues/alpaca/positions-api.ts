/** /v2/positions: what the account holds, and closing it with market orders. */
import { absolute, NANO_DP, parseScaled, type Nano } from "../tape/decimal.ts";
import type { Position } from "./model.ts";
import { checkEntry } from "./checks.ts";
import { json, refused, type Answer, type ApiRequest } from "./http.ts";
import type { OrdersContext } from "./entering.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Result } from "./request.ts";
import { isFractional, type Terms } from "./terms.ts";
import { orderText } from "./order-wire.ts";
import { positionBody } from "./wire.ts";

export class PositionsApi {
  readonly #context: OrdersContext;

  constructor(context: OrdersContext) {
    this.#context = context;
  }

  list({ account }: ApiRequest): Answer {
    const { market } = this.#context;
    return json([...account.positions.values()].map((position) => positionBody(position, market)));
  }

  one(request: ApiRequest, name: string): Answer {
    const position = this.#find(request, name);
    if (position === undefined) return refused(refusals.positionNotFound());
    return json(positionBody(position, this.#context.market));
  }

  #find({ account }: ApiRequest, name: string): Position | undefined {
    const asset = this.#context.assets.find(name);
    return asset === undefined ? undefined : account.positions.get(asset);
  }

  close(request: ApiRequest, name: string): Answer {
    const position = this.#find(request, name);
    if (position === undefined) return refused(refusals.positionNotFound());
    const qty = closingQty(position, request.query);
    if ("refusal" in qty) return refused(qty.refusal);
    const order = this.#closeOrder(request, position, qty.value);
    return "refusal" in order ? refused(order.refusal) : json(order.value);
  }

  closeAll(request: ApiRequest): Answer {
    const { account, query } = request;
    if (query.get("cancel_orders") === "true") {
      for (const order of [...account.open]) {
        this.#context.lifecycle.requestCancel(order);
        // Its shares must be free for the closing order that follows.
        if (order.status === "pending_cancel") this.#context.lifecycle.end(order, "canceled");
      }
    }
    const rows = [...account.positions.values()].map((position) => {
      const { symbol } = position.asset;
      const order = this.#closeOrder(request, position, absolute(position.qty));
      if ("refusal" in order) {
        const { status, code, message } = order.refusal;
        return { symbol, status, body: { code, message, ...order.refusal.extra } };
      }
      return { symbol, status: 200, body: order.value };
    });
    return json(rows, 207);
  }

  /** A market order with an id of the venue's own: a client cannot repeat it safely. */
  #closeOrder({ account }: ApiRequest, position: Position, qty: Nano): Result<object> {
    const { asset } = position;
    const long = position.qty > 0n;
    const terms: Terms = {
      asset,
      side: long ? "sell" : "buy",
      type: "market",
      tif: asset.coin === undefined ? "day" : "gtc",
      qty,
      notional: undefined,
      limitPrice: undefined,
      stopPrice: undefined,
      trailPrice: undefined,
      trailPercent: undefined,
      extendedHours: false,
      positionIntent: long ? "sell_to_close" : "buy_to_close",
    };
    const entry = checkEntry(account, terms, this.#context);
    if ("refusal" in entry) return entry;
    const order = this.#context.lifecycle.enter(account, undefined, terms, entry.value.need);
    return { value: JSON.parse(orderText(order)) as object };
  }
}

function closingQty(position: Position, query: URLSearchParams): Result<Nano> {
  const [qty, percentage] = [query.get("qty"), query.get("percentage")];
  const whole = absolute(position.qty);
  if (qty !== null && percentage !== null) return invalid("qty");
  if (qty !== null) {
    const value = parseScaled(qty, NANO_DP);
    return value === undefined || value <= 0n || value > whole ? invalid("qty") : { value };
  }
  if (percentage === null) return { value: whole };
  const percent = parseScaled(percentage, NANO_DP);
  if (percent === undefined || percent <= 0n || percent > HUNDRED) return invalid("percentage");
  const part = (whole * percent) / HUNDRED;
  // A whole position is not broken into fractions.
  const value = isFractional(whole) ? part : (part / SHARE) * SHARE;
  return value > 0n ? { value } : invalid("percentage");
}

const SHARE = 1_000_000_000n;
const HUNDRED = 100n * SHARE;
const invalid = (name: string): { refusal: Refusal } => ({ refusal: refusals.invalidValue(name) });
