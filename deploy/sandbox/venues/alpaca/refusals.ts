/**
 * Everything the venue says no with: HTTP status, code, message, extra keys.
 *
 * Sources: Alpaca's error guide, OpenAPI document and user-protection page, and bodies quoted in
 * public issues. Wordings marked "own wording" were found in no source; match none of them.
 */
export type Refusal = {
  readonly status: number;
  readonly code?: number;
  readonly message: string;
  readonly extra?: Readonly<Record<string, unknown>>;
};

const MALFORMED = 40010000;
const INVALID = 40010001;
const FORBIDDEN = 40310000;
const MISSING = 40410000;
const UNPROCESSABLE = 42210000;

const invalid = (message: string): Refusal => ({ status: 422, code: INVALID, message });
const unprocessable = (message: string): Refusal => ({ status: 422, code: UNPROCESSABLE, message });
const forbidden = (message: string, extra: Readonly<Record<string, unknown>> = {}): Refusal => ({
  status: 403,
  code: FORBIDDEN,
  message,
  extra,
});
const missing = (message: string): Refusal => ({ status: 404, code: MISSING, message });

export const refusals = {
  // The request itself
  noCredentials: (): Refusal => ({ status: 401, message: "unauthorized." }),
  wrongSecret: (): Refusal => ({
    status: 401,
    code: 40110000,
    message: "request is not authorized",
  }),
  unknownKey: (): Refusal => ({ status: 403, message: "forbidden." }),
  malformedBody: (): Refusal => ({
    status: 400,
    code: MALFORMED,
    message: "request body format is invalid",
  }),
  malformedParameter: (name: string): Refusal => ({
    status: 400,
    code: MALFORMED,
    message: `invalid ${name}`,
  }),
  rateLimited: (): Refusal => ({ status: 429, code: 42910000, message: "rate limit exceeded" }),
  endpointNotFound: (): Refusal => missing("endpoint not found"),
  internalError: (): Refusal => ({
    status: 500,
    code: 50010000,
    message: "internal server error occurred",
  }),

  // Lookups
  orderIdMissing: (): Refusal => invalid("order_id is missing"),
  clientOrderIdMissing: (): Refusal => invalid("client_order_id is missing"),
  orderNotFound: (id: string): Refusal => missing(`order not found for ${id}`),
  assetNotFoundFor: (name: string): Refusal => missing(`asset not found for ${name}`),
  watchlistNotFound: (): Refusal => missing("watchlist not found"),
  positionNotFound: (): Refusal => missing("position does not exist"),

  // The form of an order
  required: (name: string): Refusal => invalid(`${name} is required`),
  qtyOrNotionalRequired: (): Refusal => invalid("qty or notional is required"),
  qtyAndNotional: (): Refusal => ({
    status: 400,
    code: INVALID,
    message: "only one of qty or notional is accepted",
  }),
  invalidValue: (name: string): Refusal => invalid(`invalid ${name}`),
  qtyMustBePositive: (): Refusal => invalid("qty must be > 0"),
  notionalTooSmall: (): Refusal => invalid("notional must be >= 1.00"),
  invalidOrderType: (): Refusal => invalid("invalid order type"),
  invalidOrderTypeForCrypto: (): Refusal => invalid("invalid order type for crypto order"),
  invalidCryptoTif: (): Refusal => invalid("invalid crypto time_in_force"),
  clientOrderIdTooLong: (): Refusal =>
    invalid("client_order_id must be no more than 128 characters"),
  notUnique: (): Refusal => invalid("client_order_id must be unique"),
  mlegSymbol: (): Refusal => invalid("symbol is not allowed for mleg order"),
  classNotReproduced: (orderClass: string): Refusal =>
    unprocessable(`order_class ${orderClass} is not offered by this venue`), // own wording

  // Rules by type, time in force and asset
  assetNotFound: (symbol: string): Refusal => unprocessable(`asset "${symbol}" not found`),
  assetInactive: (symbol: string): Refusal => invalid(`asset ${symbol} is not active`),
  assetNotTradable: (symbol: string): Refusal => unprocessable(`asset "${symbol}" is not tradable`),
  extendedHoursTerms: (): Refusal =>
    unprocessable("extended hours order must be DAY or GTC limit orders"),
  fractionalNotDay: (): Refusal => unprocessable("fractional orders must be DAY orders"),
  fractionalType: (): Refusal =>
    unprocessable("fractional orders must be market, limit, stop, or stop_limit orders"), // own wording
  fractionalShort: (): Refusal => unprocessable("fractional orders cannot be sold short"),
  notFractionable: (): Refusal => forbidden("requested asset is not fractionable"),
  notionalTerms: (): Refusal => unprocessable("notional orders must be DAY market orders"), // own wording
  subPenny: (field: string, price: string): Refusal =>
    unprocessable(
      `invalid ${field} ${price}. sub-penny increment does not fulfill minimum pricing criteria`,
    ),
  tifNotForType: (tif: string, type: string): Refusal =>
    unprocessable(`invalid time_in_force ${tif} for ${type} order`), // own wording
  auctionWindow: (tif: string): Refusal =>
    unprocessable(`${tif} orders are not accepted at this time`), // own wording
  coinSizeTooSmall: (minimum: string): Refusal => unprocessable(`qty must be >= ${minimum}`), // own wording
  coinNotionalTooLarge: (): Refusal => forbidden("order notional must be <= 200000"), // own wording

  // The account's means
  accountBlocked: (): Refusal => forbidden("account is not authorized to trade"),
  fractionalDisabled: (): Refusal => forbidden("fractional trading is not enabled for the account"), // own wording
  buyingPower: (buyingPower: string, costBasis: string): Refusal =>
    forbidden("insufficient buying power", { buying_power: buyingPower, cost_basis: costBasis }),
  coinBalance: (coin: string, requested: string, available: string, balance: string): Refusal =>
    forbidden(
      `insufficient balance for ${coin} (requested: ${requested}, available: ${available})`,
      {
        available,
        balance,
        symbol: coin,
      },
    ),
  insufficientQty: (q: {
    readonly symbol: string;
    readonly requested: string;
    readonly available: string;
    readonly existing: string;
    readonly held: string;
    readonly related: readonly string[];
  }): Refusal =>
    forbidden(
      `insufficient qty available for order (requested: ${q.requested}, available: ${q.available})`,
      {
        available: q.available,
        existing_qty: q.existing,
        held_for_orders: q.held,
        related_orders: q.related,
        symbol: q.symbol,
      },
    ),
  washTrade: (existing: string, kind: "market/stop" | "limit"): Refusal =>
    forbidden("potential wash trade detected. use complex orders", {
      existing_order_id: existing,
      reject_reason: `opposite side ${kind} order exists`,
    }),
  shortingDisabled: (): Refusal => forbidden("account is not allowed to short"),
  notShortable: (symbol: string): Refusal =>
    unprocessable(`asset "${symbol}" cannot be sold short`),

  // Changes of an order
  notCancelable: (status: string): Refusal =>
    unprocessable(`order is already in "${status}" state`),
  notReplaceable: (status: string): Refusal =>
    unprocessable(`cannot replace order in ${status} status`), // own wording
  fractionalReplace: (): Refusal => unprocessable("qty must be integer"),
  notionalReplace: (): Refusal => unprocessable("notional orders cannot be replaced"), // own wording
} as const;
