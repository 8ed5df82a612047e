/** What a request to enter an order asks for, by order class. */
import { readAdvanced } from "./advanced.ts";
import type { AssetList } from "./assets.ts";
import { isExitClass, readExits, type ExitsRequest } from "./exit-request.ts";
import { refusals } from "./refusals.ts";
import { readTerms, type Body, type Result } from "./request.ts";
import type { Rules } from "./rules.ts";
import { readStrategy, type StrategyRequest } from "./strategy-request.ts";
import type { Terms } from "./terms.ts";

export type OrderRequest =
  { readonly kind: "simple"; readonly terms: Terms } | ExitsRequest | StrategyRequest;

export type RequestContext = {
  readonly assets: AssetList;
  readonly rules: Rules;
  /** Whether the account may send advanced instructions. */
  readonly elite: boolean;
};

export function readOrder(body: Body, context: RequestContext): Result<OrderRequest> {
  const { assets, rules } = context;
  const orderClass = body["order_class"] ?? "";
  if (orderClass === "mleg") return readStrategy(body, assets);
  if (isExitClass(orderClass)) return readExits(body, orderClass, assets, rules);
  if (orderClass !== "" && orderClass !== "simple")
    return { refusal: refusals.invalidValue("order_class") };
  const terms = readTerms(body, assets, rules);
  if ("refusal" in terms) return terms;
  const advanced = readAdvanced(body, terms.value, context.elite);
  if ("refusal" in advanced) return advanced;
  return { value: { kind: "simple", terms: { ...terms.value, ...advanced.value } } };
}
