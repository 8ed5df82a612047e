/**
 * The fifteen kinds of corporate action and what an announcement of each must say. Source: the
 * published data document (REST) and the event stream's schema, which has the same fields.
 */
export type ActionType = keyof typeof KINDS;

type Kind = {
  /** The array of the REST answer. */
  readonly list: string;
  /** The kind in the deprecated announcements of the trading host. */
  readonly announced: readonly [type: string, subType: string];
  readonly required: readonly string[];
  readonly optional: readonly string[];
};

const SYMBOL = ["symbol", "cusip"];
const EX = ["ex_date"];
const PAID = ["record_date", "payable_date"];
const MERGED = [
  "acquirer_symbol",
  "acquirer_cusip",
  "acquirer_rate",
  "acquiree_symbol",
  "acquiree_cusip",
  "acquiree_rate",
  "effective_date",
];

export const KINDS = {
  cash_dividend: {
    list: "cash_dividends",
    announced: ["Dividend", "cash"],
    required: [...SYMBOL, "rate", "special", "foreign", ...EX],
    optional: [...PAID, "due_bill_on_date", "due_bill_off_date", "isin", "currency", "sub_type"],
  },
  stock_dividend: {
    list: "stock_dividends",
    announced: ["Dividend", "stock"],
    required: [...SYMBOL, "rate", ...EX],
    optional: PAID,
  },
  forward_split: {
    list: "forward_splits",
    announced: ["Split", "stock_split"],
    required: [...SYMBOL, "new_rate", "old_rate", ...EX],
    optional: ["due_bill_redemption_date", ...PAID],
  },
  reverse_split: {
    list: "reverse_splits",
    announced: ["Split", "reverse_split"],
    required: ["symbol", "old_cusip", "new_cusip", "new_rate", "old_rate", ...EX],
    optional: ["new_symbol", ...PAID],
  },
  unit_split: {
    list: "unit_splits",
    announced: ["Split", "unit_split"],
    required: [
      ...["old_symbol", "old_cusip", "old_rate", "new_symbol", "new_cusip", "new_rate"],
      ...["alternate_symbol", "alternate_cusip", "alternate_rate", "effective_date"],
    ],
    optional: ["payable_date"],
  },
  spin_off: {
    list: "spin_offs",
    announced: ["Spinoff", "spinoff"],
    required: [
      ...["source_symbol", "source_cusip", "source_rate"],
      ...["new_symbol", "new_cusip", "new_rate", ...EX],
    ],
    optional: [...PAID, "due_bill_redemption_date"],
  },
  cash_merger: {
    list: "cash_mergers",
    announced: ["Merger", "merger_completion"],
    required: ["acquiree_symbol", "acquiree_cusip", "rate", "effective_date"],
    optional: ["acquirer_symbol", "acquirer_cusip", "payable_date"],
  },
  stock_merger: {
    list: "stock_mergers",
    announced: ["Merger", "merger_completion"],
    required: MERGED,
    optional: ["payable_date"],
  },
  stock_and_cash_merger: {
    list: "stock_and_cash_mergers",
    announced: ["Merger", "merger_completion"],
    required: [...MERGED, "cash_rate"],
    optional: ["payable_date"],
  },
  redemption: {
    list: "redemptions",
    announced: ["Reorg", "redemption"],
    required: [...SYMBOL, "rate"],
    optional: ["payable_date"],
  },
  name_change: {
    list: "name_changes",
    announced: ["Reorg", "name_change"],
    required: ["old_symbol", "old_cusip", "new_symbol", "new_cusip"],
    optional: [],
  },
  worthless_removal: {
    list: "worthless_removals",
    announced: ["Reorg", "worthless_removal"],
    required: SYMBOL,
    optional: [],
  },
  rights_distribution: {
    list: "rights_distributions",
    announced: ["Reorg", "rights_distribution"],
    required: [
      ...["source_symbol", "source_cusip", "new_symbol", "new_cusip", "rate"],
      ...[...EX, "payable_date"],
    ],
    optional: ["expiration_date", "record_date"],
  },
  equity_partial_call: {
    list: "partial_calls",
    announced: ["Reorg", "partial_call"],
    required: ["symbol"],
    optional: [
      ...["cusip", "price", "dividend_rate", "lottery_date", "lottery_type"],
      ...["results_publication_date", ...PAID],
    ],
  },
  reorganization: {
    list: "reorganizations",
    announced: ["Reorg", "reorganization"],
    required: [...SYMBOL, "effective_date"],
    optional: ["cash_rate", "stock_movements", "payable_date"],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export const isActionType = (text: unknown): text is ActionType =>
  typeof text === "string" && Object.hasOwn(KINDS, text);

/** An announcement; rates are decimal text. */
export type Action = {
  readonly id: string;
  readonly type: ActionType;
  readonly processDate: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Unfinished announcements are shown only to those who ask for all. */
  readonly complete: boolean;
};

const RATES: ReadonlySet<string> = new Set([
  "rate",
  "new_rate",
  "old_rate",
  "source_rate",
  "alternate_rate",
  "acquirer_rate",
  "acquiree_rate",
  "cash_rate",
  "price",
  "dividend_rate",
]);

/** Rates are numbers in the REST answer and text in the stream. */
export function actionBody({ id, processDate, fields }: Action, rates: "number" | "text"): object {
  const entries = Object.entries(fields).map(
    ([name, value]) =>
      [name, rates === "number" && RATES.has(name) ? Number(value) : value] as const,
  );
  return { id, process_date: processDate, ...Object.fromEntries(entries) };
}

/** A field as text; undefined where it is absent, or no single value. */
export function fieldOf({ fields }: Action, name: string): string | undefined {
  return textOf(fields[name]);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

const SYMBOL_FIELDS = [
  "symbol",
  "old_symbol",
  "new_symbol",
  "source_symbol",
  "acquiree_symbol",
  "acquirer_symbol",
];
const CUSIP_FIELDS = SYMBOL_FIELDS.map((name) => name.replace("symbol", "cusip"));

const mentions = (action: Action, names: readonly string[], wanted: readonly string[]): boolean =>
  names.some((name) => wanted.includes(fieldOf(action, name) ?? ""));

export const mentionsSymbol = (action: Action, symbols: readonly string[]): boolean =>
  mentions(action, SYMBOL_FIELDS, symbols);
export const mentionsCusip = (action: Action, cusips: readonly string[]): boolean =>
  mentions(action, CUSIP_FIELDS, cusips);

/** The date from which the market trades without what the action takes away. */
export const effectiveDate = (action: Action): string =>
  fieldOf(action, "ex_date") ?? fieldOf(action, "effective_date") ?? action.processDate;

/** @returns the announcement, or what is wrong with the wish for it */
export function readAction(given: Readonly<Record<string, unknown>>, id: string): Action | string {
  const { type, process_date: processDate, data_quality: quality, ...rest } = given;
  if (!isActionType(type)) return `type: expected one of ${Object.keys(KINDS).join(", ")}`;
  const { required, optional } = KINDS[type] as Kind;
  const defaults: Readonly<Record<string, unknown>> = { special: false, foreign: false };
  const fields: Record<string, unknown> = {};
  for (const name of required) {
    const value =
      rest[name] ?? defaults[name] ?? (name.endsWith("cusip") ? "000000000" : undefined);
    if (value === undefined) return `${name}: expected for a ${type}`;
    fields[name] = RATES.has(name) ? textOf(value) : value;
  }
  for (const name of optional) {
    const value = rest[name];
    if (value !== undefined) fields[name] = RATES.has(name) ? textOf(value) : value;
  }
  const effective = fields["ex_date"] ?? fields["effective_date"];
  const processed = processDate ?? effective;
  if (typeof processed !== "string") return "process_date: expected YYYY-MM-DD";
  return { id, type, processDate: processed, fields, complete: quality !== "incomplete" };
}
