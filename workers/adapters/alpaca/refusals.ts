/**
 * Alpaca's refusals in the gateway's common codes: rows of HTTP status, code and text, each with its
 * source. The first row that matches in all that it names.
 *
 * The code alone never tells: 40310000 and 42210000 are used for a dozen reasons each, and a wash
 * trade has been seen under both. The texts are matched by a part of them, for Alpaca puts symbols
 * and figures into them. A refusal that no row matches is a refusal all the same: broker_rejected.
 */

export type RefusalRow = {
  /** HTTP statuses; any where it is absent, and on the stream, which has none. */
  readonly status?: readonly number[];
  /** Alpaca's own codes; any where it is absent. */
  readonly brokerCodes?: readonly number[];
  readonly text: RegExp;
  readonly code: string;
  readonly source: string;
};

export type Said = {
  readonly status?: number;
  readonly brokerCode?: number;
  readonly text: string;
};

const GUIDE = "alpaca.markets/learn, how to fix common trading API errors";
const ISSUES = "quoted in public issues of alpacahq repositories";
const FRACTIONS = "docs.alpaca.markets, fractional-trading";
const ORDERS = "docs.alpaca.markets, orders-at-alpaca";
const PROTECTION = "docs.alpaca.markets, user-protection";
const SHORTS = "docs.alpaca.markets, margin-and-short-selling";
const OPTIONS = "docs.alpaca.markets, options-trading";
const FIXTURES = "alpaca-py test fixtures, code 40410000";

/** Why an order or a replacement was refused. */
export const orderRefusals: readonly RefusalRow[] = [
  { text: /insufficient buying power/i, code: "insufficient_buying_power", source: GUIDE },
  {
    text: /insufficient balance for (?!usd)/i,
    code: "insufficient_quantity",
    source: `${ISSUES}: a coin that is sold`,
  },
  { text: /insufficient balance/i, code: "insufficient_buying_power", source: ISSUES },
  {
    text: /insufficient qty|no available position|position does not exist/i,
    code: "insufficient_quantity",
    source: GUIDE,
  },
  { text: /wash trade/i, code: "wash_trade", source: PROTECTION },
  {
    text: /position intent mismatch/i,
    code: "position_mismatch",
    source: "Alpaca-API issue 250",
  },
  { text: /sub-penny|minimum pricing criteria/i, code: "price_increment", source: ORDERS },
  {
    text: /sold short|not eligible for shorting|not allowed to short/i,
    code: "not_shortable",
    source: SHORTS,
  },
  { text: /not fractionable/i, code: "not_fractionable", source: FRACTIONS },
  {
    text: /fractional orders? must|qty must be integer/i,
    code: "fraction_not_allowed",
    source: FRACTIONS,
  },
  {
    text: /asset .*not found|could not find asset/i,
    code: "unknown_symbol",
    source: GUIDE,
  },
  {
    text: /not tradable|asset .*not active|asset .*inactive/i,
    code: "asset_not_tradable",
    source: GUIDE,
  },
  {
    text: /options? .*(not eligible|not approved|not enabled|not allowed|level)|not eligible .*options?|uncovered/i,
    code: "options_not_approved",
    source: `${OPTIONS}; ${GUIDE}`,
  },
  { text: /extended hours order must/i, code: "extended_hours_terms", source: ORDERS },
  {
    text: /market (is|hours|not open)|options? market hours|not accepted at this time/i,
    code: "market_closed",
    source: ISSUES,
  },
  { text: /notional must be|qty must be/i, code: "quantity_out_of_range", source: GUIDE },
  {
    brokerCodes: [40310100],
    text: /./,
    code: "account_restricted",
    source: "pattern day trading, until 2026-07-06",
  },
  {
    text: /liquidation only|not authorized to trade|not eligible|not enabled|not permitted|restricted/i,
    code: "account_restricted",
    source: GUIDE,
  },
  { text: /pattern day|day trad/i, code: "account_restricted", source: GUIDE },
  {
    text: /is required|invalid|must be no more than|not allowed for/i,
    code: "invalid_terms",
    source: GUIDE,
  },
];

const REPLACED: RefusalRow = {
  text: /already in "replaced" state/i,
  code: "already_replaced",
  source: ISSUES,
};
/** FIX 102 CxlRejReason has one word for it, for cancels and for replaces. */
const OVER: RefusalRow = {
  text: /already in|already (filled|canceled|expired)|order is not open/i,
  code: "too_late_to_cancel",
  source: ISSUES,
};
const UNKNOWN: RefusalRow = { text: /order not found/i, code: "unknown_order", source: FIXTURES };

/** Why an existing order was not changed; tried before the rows above. */
export const replaceRefusals: readonly RefusalRow[] = [
  REPLACED,
  OVER,
  UNKNOWN,
  {
    text: /cannot (be )?replaced?|not replaceable|pending_/i,
    code: "not_replaceable",
    source: "OpenAPI, PATCH /v2/orders/{order_id}",
  },
];

export const cancelRefusals: readonly RefusalRow[] = [
  REPLACED,
  OVER,
  UNKNOWN,
  {
    text: /pending_replace|not cancell?able/i,
    code: "not_cancelable",
    source: "OpenAPI, DELETE /v2/orders/{order_id}",
  },
];

/** @returns the common code of the first row that matches, or undefined */
export const refusalOf = (
  { status, brokerCode, text }: Said,
  rows: readonly RefusalRow[],
): string | undefined =>
  rows.find(
    (row) =>
      (row.status === undefined || status === undefined || row.status.includes(status)) &&
      (row.brokerCodes === undefined ||
        (brokerCode !== undefined && row.brokerCodes.includes(brokerCode))) &&
      row.text.test(text),
  )?.code;
