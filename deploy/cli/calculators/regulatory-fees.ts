/** calc regulatory-fees: what an execution in US equities costs beside its price. */
import type { Side } from "../../../contracts/generated/types.ts";
import { usEquityRegulatoryFees } from "../../../shared/domain/fees.ts";
import { refused, violated, type Calculated } from "./calculator.ts";
import { readFields } from "./fields.ts";

const FIELDS = {
  side: "side",
  quantity: "positive decimal",
  price: "decimal",
  date: "date",
} as const;

export function regulatoryFees(input: unknown): Calculated {
  const row = readFields(input, FIELDS);
  if (!row.ok) return violated(row.violation);
  const { side, quantity, price, date } = row.value;
  const total = usEquityRegulatoryFees(side as Side, quantity, price, date);
  if (total !== undefined) return { ok: true, result: { total } };
  return refused("no_schedule", "/date", `date: found "${date}", before the first known fees`);
}
