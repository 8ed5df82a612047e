/**
 * Everything the venue says no with: HTTP status, code, message, extra keys.
 *
 * Sources: Alpaca's error guide, OpenAPI document and user-protection page, and bodies quoted in
 * public issues (exits: alpacahq/Alpaca-API#166, alpaca-trade-api-js#248, Petersoj/alpaca-java#44;
 * options: alpacahq/Alpaca-API#250, #271, alpaca-trade-api-go#289; replacing: alpacahq/alpaca-py#412,
 * alpaca-trade-api-python#306). Wordings marked "own wording" were found in no source; match none of them.
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
  invalidIntent: (): Refusal => invalid("invalid position_intent specified"),

  // Exits: bracket, oco, oto
  exitRequired: (orderClass: string, name: string): Refusal =>
    invalid(`${orderClass} orders require ${name}`),
  oneExitRequired: (): Refusal =>
    invalid("oto orders require either take_profit.limit_price or stop_loss.stop_price"), // own wording
  entryType: (orderClass: string): Refusal =>
    invalid(`${orderClass} orders must be market or limit orders`),
  ocoType: (): Refusal => invalid("oco orders must be limit orders"), // own wording
  exitsTif: (orderClass: string): Refusal =>
    unprocessable(`${orderClass} orders must be DAY or GTC orders`), // own wording
  exitsExtended: (orderClass: string): Refusal =>
    unprocessable(`extended hours is not supported for ${orderClass} orders`), // own wording
  simpleOnly: (what: string): Refusal => unprocessable(`${what} orders must be simple orders`), // own wording
  mustBeEntry: (orderClass: string): Refusal =>
    unprocessable(`${orderClass} orders must be entry orders`),
  mustBeExit: (): Refusal => unprocessable("oco orders must be exit orders"), // own wording
  exitTooClose: (field: string, above: boolean, basePrice: string): Refusal => ({
    ...unprocessable(`${field} must be ${above ? ">= base_price + 0.01" : "<= base_price - 0.01"}`),
    extra: { base_price: basePrice },
  }),

  // Options
  optionQty: (): Refusal => unprocessable("options orders must be for a whole number of contracts"), // own wording
  optionNotional: (): Refusal => unprocessable("notional is not supported for options trading"), // own wording
  optionTif: (): Refusal =>
    unprocessable("order_time_in_force provided not supported for options trading"),
  optionType: (): Refusal => unprocessable("invalid order_type for options trading"), // own wording
  optionExtended: (): Refusal =>
    unprocessable("extended hours is not supported for options trading"), // own wording
  optionHours: (): Refusal =>
    unprocessable("options market orders are only allowed during market hours"), // own wording
  optionsDisabled: (): Refusal => forbidden("account not eligible to trade options"), // own wording
  optionLevel: (level: number): Refusal =>
    forbidden(`account not eligible for options trading level ${level}`), // own wording
  uncovered: (): Refusal => forbidden("account not eligible to trade uncovered option contracts"), // own wording
  coveredCall: (q: {
    readonly symbol: string;
    readonly underlying: string;
    readonly required: string;
    readonly available: string;
  }): Refusal =>
    forbidden(
      `insufficient underlying qty available for covered call (required: ${q.required}, available: ${q.available})`,
      {
        available_qty: q.available,
        required_qty: q.required,
        symbol: q.symbol,
        underlying_asset_id: q.underlying,
      },
    ),
  intentMismatch: (inferred: string, specified: string): Refusal =>
    unprocessable(`position intent mismatch, inferred: ${inferred}, specified: ${specified}`),

  // Several legs
  legCount: (): Refusal => invalid("mleg orders must have between 2 and 4 legs"), // own wording
  legRequired: (name: string): Refusal => invalid(`legs.${name} is required`), // own wording
  legNotOption: (symbol: string): Refusal =>
    unprocessable(`leg "${symbol}" is not an options contract`), // own wording
  legsRepeat: (): Refusal => unprocessable("mleg orders must have distinct legs"), // own wording
  legsUnderlying: (): Refusal => unprocessable("legs of mleg orders must have the same underlying"), // own wording
  legRatio: (): Refusal => unprocessable("ratio_qty must be a positive integer"), // own wording
  legsNotCoprime: (): Refusal => unprocessable("ratio_qty of the legs must have no common divisor"), // own wording
  strategyLeg: (): Refusal => unprocessable("a leg of an mleg order cannot be changed on its own"), // own wording

  // Advanced instructions
  advancedDisabled: (): Refusal =>
    forbidden("account is not authorized to use advanced instructions"), // own wording
  advancedInvalid: (what: string): Refusal => invalid(`invalid advanced_instructions: ${what}`), // own wording

  // Indications of interest in an initial public offering
  ipoTerms: (): Refusal => unprocessable("ipo orders must be notional GTC market buy orders"), // own wording

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
  fractionalExtended: (): Refusal =>
    unprocessable("fractional orders are not supported in extended hours for this asset"), // own wording
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
  overnightDisabled: (): Refusal => forbidden("overnight trading is disabled for the account"), // own wording
  accountBlocked: (): Refusal => forbidden("account is not authorized to trade"),
  liquidationOnly: (): Refusal => forbidden("account is restricted to liquidation only"),
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
  notSentYet: (): Refusal =>
    unprocessable("unable to replace order, order isn't sent to exchange yet"),
  notChanged: (): Refusal => unprocessable("order parameters are not changed"),
  mustNotHave: (type: string, field: string): Refusal =>
    invalid(`${type} orders must not have ${field}`),
  otoReplace: (): Refusal => unprocessable("oto orders cannot be replaced"), // own wording
  directReplace: (): Refusal => unprocessable("DMA orders cannot be replaced"), // own wording
  exitQtyReplace: (): Refusal => unprocessable("qty of an exit order cannot be replaced"), // own wording
  fractionalReplace: (): Refusal => unprocessable("qty must be integer"),
  notionalReplace: (): Refusal => unprocessable("notional orders cannot be replaced"), // own wording
} as const;
