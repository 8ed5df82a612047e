/** Checks a row of plain text fields, in the words of the contracts. Closed: a misspelt field is refused. */
import type { Checked } from "../../../contracts/validate.ts";
import { describeFound, quoted, violationAt } from "../../../contracts/violation.ts";

type Kind = { readonly pattern: RegExp; readonly expected: string };

/** The patterns are those of the contracts' shared words. */
export const KINDS = {
  "positive decimal": {
    pattern: /^(?!0(\.0+)?$)(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?$/,
    expected:
      'decimal text above zero, of at most 18 digits before and 9 after the point, such as "100"',
  },
  decimal: {
    pattern: /^(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?$/,
    expected:
      'decimal text, 0 or more, of at most 18 digits before and 9 after the point, such as "187.25"',
  },
  side: { pattern: /^(buy|sell|sell_short)$/, expected: "one of buy, sell, sell_short" },
  date: {
    pattern:
      /^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$/,
    expected: 'a day as YYYY-MM-DD, such as "2026-03-02"',
  },
} as const satisfies Record<string, Kind>;

export type FieldKinds = Readonly<Record<string, keyof typeof KINDS>>;

export function readFields<Fields extends FieldKinds>(
  input: unknown,
  fields: Fields,
): Checked<{ readonly [Name in keyof Fields]: string }> {
  const names = Object.keys(fields);
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return wrong([], `found ${describeFound(input)}, expected an object with ${names.join(", ")}`);
  }
  const unknown = Object.keys(input).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) {
    const words = `found the unknown field ${quoted(unknown)}, expected only ${names.join(", ")}`;
    return wrong([unknown], words);
  }
  const row: Readonly<Record<string, unknown>> = { ...input };
  for (const [name, kind] of Object.entries(fields)) {
    const { pattern, expected } = KINDS[kind];
    const value = row[name];
    if (typeof value === "string" && pattern.test(value)) continue;
    return wrong([name], `found ${describeFound(value)}, expected ${expected}`);
  }
  return { ok: true, value: row as { readonly [Name in keyof Fields]: string } };
}

const wrong = (steps: readonly string[], words: string) => ({
  ok: false as const,
  violation: violationAt("contract_violated", steps, words),
});
