/** calc terms: the checks that the router makes of every new order before it looks at any market. */
import { fit } from "../../../contracts/validate.ts";
import { checkTerms } from "../../../shared/domain/routing/terms.ts";
import { refused, violated, type Calculated } from "./calculator.ts";

export function terms(input: unknown): Calculated {
  const request = fit("order-requested.v1", input);
  if (!request.ok) return violated(request.violation);
  const reason = checkTerms(request.value);
  return reason === undefined ? { ok: true } : refused(reason.code, reason.path ?? "", reason.text);
}
