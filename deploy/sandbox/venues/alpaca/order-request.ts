/** What a request to enter an order asks for, by order class. */
import { readAdvanced } from "./advanced.ts";
import type { AssetList } from "./assets.ts";
import { isExitClass, readExits, type ExitClass } from "./exit-request.ts";
import { refusals } from "./refusals.ts";
import { readTerms, type Body, type Result } from "./request.ts";
import type { Settings } from "./settings.ts";
import type { LegSpec } from "./strategy-legs.ts";
import { readStrategy } from "./strategy-request.ts";
import type { Terms } from "./terms.ts";

export type OrderRequest =
  | { readonly kind: "simple"; readonly terms: Terms }
  | {
      readonly kind: "exits";
      readonly orderClass: ExitClass;
      /** The entry; of an oco the take-profit. */
      readonly terms: Terms;
      readonly exits: readonly Terms[];
    }
  | { readonly kind: "strategy"; readonly terms: Terms; readonly legs: readonly LegSpec[] };

export type RequestContext = {
  readonly assets: AssetList;
  readonly settings: Settings;
  /** Whether the account may send advanced instructions. */
  readonly elite: boolean;
};

export function readOrder(body: Body, context: RequestContext): Result<OrderRequest> {
  const { assets, settings } = context;
  const orderClass = body["order_class"] ?? "";
  if (orderClass === "mleg") return readStrategy(body, assets);
  if (isExitClass(orderClass)) return readExits(body, orderClass, assets, settings);
  if (orderClass !== "" && orderClass !== "simple")
    return { refusal: refusals.invalidValue("order_class") };
  const terms = readTerms(body, assets, settings);
  if ("refusal" in terms) return terms;
  const advanced = readAdvanced(body, terms.value, context.elite);
  if ("refusal" in advanced) return advanced;
  return { value: { kind: "simple", terms: { ...terms.value, ...advanced.value } } };
}
