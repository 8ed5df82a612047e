/** From a request that is well-formed to an order in the books, by order class. */
import type { AssetList } from "./assets.ts";
import { checkEntry, type CheckContext } from "./checks.ts";
import { checkDistances, type ExitsRequest } from "./exit-request.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Account, Group, Order } from "./model.ts";
import type { OrderRequest } from "./order-request.ts";
import { refusals, type Refusal } from "./refusals.ts";
import type { Result } from "./request.ts";
import { checkStrategy } from "./strategy-checks.ts";
import { attachLegs } from "./strategy-legs.ts";
import type { PositionIntent } from "./terms.ts";

export type OrdersContext = CheckContext & {
  readonly assets: AssetList;
  readonly lifecycle: Lifecycle;
};

export function enterRequest(
  account: Account,
  clientOrderId: string | undefined,
  request: OrderRequest,
  context: OrdersContext,
): Result<Order> {
  const { lifecycle } = context;
  switch (request.kind) {
    case "simple": {
      const entry = checkEntry(account, request.terms, context);
      if ("refusal" in entry) return entry;
      const { need, intent } = entry.value;
      const terms = { ...request.terms, positionIntent: intent };
      return { value: lifecycle.enter(account, clientOrderId, terms, need) };
    }
    case "exits":
      return enterWithExits(account, clientOrderId, request, context);
    case "strategy": {
      const { terms, legs } = request;
      const entry = checkStrategy(account, terms, legs, context);
      if ("refusal" in entry) return entry;
      const { need } = entry.value;
      const attach = (head: Order): void => attachLegs(lifecycle, head, legs);
      return { value: lifecycle.enter(account, clientOrderId, terms, need, attach) };
    }
  }
}

function enterWithExits(
  account: Account,
  clientOrderId: string | undefined,
  request: ExitsRequest,
  context: OrdersContext,
): Result<Order> {
  const { lifecycle, market } = context;
  const { orderClass, exits } = request;
  const tooClose = checkDistances(request, market.quote(request.terms.asset).last);
  if (tooClose !== undefined) return { refusal: tooClose };
  const entry = checkEntry(account, request.terms, context, { exempt: true });
  if ("refusal" in entry) return entry;
  const { need, intent } = entry.value;
  const wrong = checkDirection(request, intent);
  if (wrong !== undefined) return { refusal: wrong };
  const terms = { ...request.terms, positionIntent: intent };
  const attach = (head: Order): void => {
    const group: Group = { orderClass, head, legs: [] };
    head.group = group;
    group.legs = exits.map((exit) => {
      const leg = lifecycle.create(account, undefined, exit, true);
      leg.status = "held";
      leg.dormant = true;
      leg.group = group;
      return leg;
    });
  };
  return { value: lifecycle.enter(account, clientOrderId, terms, need, attach) };
}

/** An oco leaves a position that exists; the others enter one. */
function checkDirection({ orderClass }: ExitsRequest, intent: PositionIntent): Refusal | undefined {
  const closes = intent.endsWith("to_close");
  if (orderClass === "oco") return closes ? undefined : refusals.mustBeExit();
  return closes ? refusals.mustBeEntry(orderClass) : undefined;
}
