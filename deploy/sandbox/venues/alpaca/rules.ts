/**
 * The readings of Alpaca's rules that its documents leave open, to be chosen at the start and
 * changed while the venue runs.
 */
export const RULES = {
  /** Whether the quantity of a replacement includes what the old order has filled. */
  replace_qty: ["fresh", "total"],
  wash_trades: ["refuse", "allow"],
  /** Whether orders without a limit are held near the quote. */
  collars: ["on", "off"],
  /** What an order in dollars may be: the OpenAPI document, or Alpaca's own clients' text. */
  notional_orders: ["market_nine_decimals", "market_and_limit_cents"],
} as const;

type Name = keyof typeof RULES;
export type Rules = { [K in Name]: (typeof RULES)[K][number] };

/** @returns what is wrong with the wishes, if anything; then none of them is fulfilled */
export function change(
  rules: Rules,
  wishes: Readonly<Record<string, unknown>>,
): string | undefined {
  const rows = Object.entries(wishes);
  for (const [name, value] of rows) {
    if (!isName(name)) return `unknown rule "${name}"`;
    if (!accepts(name, value)) return `${name}: expected one of ${RULES[name].join(", ")}`;
  }
  Object.assign(rules, wishes);
  return undefined;
}

const isName = (name: string): name is Name => Object.hasOwn(RULES, name);
const accepts = (name: Name, value: unknown): boolean =>
  RULES[name].some((allowed) => allowed === value);
