/**
 * Answers as quoted in Alpaca's error guide (alpaca.markets/learn), its documentation, the OpenAPI
 * document and public issues of the alpacahq repositories.
 */
import type { Answer } from "./client.ts";
import { orderJson } from "./testing/fixtures.ts";
import { cancelOutcome, lookupResult, replaceOutcome, submitOutcome } from "./outcome.ts";

const answer = (status: number, body: unknown, text = JSON.stringify(body)): Answer => ({
  kind: "answer",
  status,
  body,
  text,
  header: () => null,
});
const refusal = (status: number, code: number | undefined, message: string): Answer =>
  answer(status, { ...(code !== undefined && { code }), message });
const page = (status: number): Answer =>
  answer(status, undefined, `<html><head><title>${status}</title></head></html>`);
const lost: Answer = { kind: "lost", text: "other side closed" };
const held: Answer = { kind: "never_sent", code: "circuit_open", text: "left alone" };

describe("a new order", () => {
  it.each([
    [403, 40310000, "insufficient buying power", "insufficient_buying_power"],
    [
      403,
      40310000,
      "insufficient balance for USD (requested: 50, available: 0)",
      "insufficient_buying_power",
    ],
    [
      403,
      40310000,
      "insufficient qty available for order (requested: 5, available: 0)",
      "insufficient_quantity",
    ],
    [403, 40310000, "potential wash trade detected. use complex orders", "wash_trade"],
    [422, 42210000, "potential wash trade detected. use complex orders", "wash_trade"],
    [
      422,
      42210000,
      "position intent mismatch, inferred: sell_to_open, specified: sell_to_close",
      "position_mismatch",
    ],
    [
      422,
      42210000,
      "invalid limit_price 10.125. sub-penny increment does not fulfill minimum pricing criteria",
      "price_increment",
    ],
    [422, 42210000, "fractional orders cannot be sold short", "not_shortable"],
    [422, 42210000, 'asset "XYZ" cannot be sold short', "not_shortable"],
    [403, 40310000, "account is not allowed to short", "not_shortable"],
    [403, 40310000, "requested asset is not fractionable", "not_fractionable"],
    [422, 42210000, "fractional orders must be DAY orders", "fraction_not_allowed"],
    [422, 40010001, "qty must be integer", "fraction_not_allowed"],
    [422, 42210000, 'asset "NOPE" not found', "unknown_symbol"],
    [422, 42210000, 'asset "XYZ" is not tradable', "asset_not_tradable"],
    [422, 40010001, "asset XYZ is not active", "asset_not_tradable"],
    [422, 42210000, "extended hours order must be DAY or GTC limit orders", "extended_hours_terms"],
    [422, 42210000, "options market orders are only allowed during market hours", "market_closed"],
    [422, 40010001, "notional must be >= 1.00", "quantity_out_of_range"],
    [403, 40310000, "account is not authorized to trade", "account_restricted"],
    [403, 40310000, "account is restricted to liquidation only", "account_restricted"],
    [403, 40310100, "trade denied due to pattern day trading protection", "account_restricted"],
    [422, 40010001, "invalid order type for crypto order", "invalid_terms"],
    [422, 40010001, "qty or notional is required", "invalid_terms"],
    [422, 40010001, "client_order_id must be no more than 128 characters", "invalid_terms"],
    [401, 40110000, "request is not authorized", "not_authorized"],
    [401, undefined, "unauthorized.", "not_authorized"],
    [403, undefined, "forbidden.", "not_authorized"],
    [422, 42210001, "a sentence of tomorrow", "broker_rejected"],
  ])("is refused by %i/%s %s", (status, code, message, expected) => {
    expect(submitOutcome(refusal(status, code, message), "ord-1-1-0")).toEqual({
      kind: "refused",
      reason: {
        code: expected,
        text: `Alpaca refused: ${message}`,
        brokerCode: code === undefined ? String(status) : `${status}/${code}`,
        brokerText: message,
      },
    });
  });

  it.each([
    [422, 40010001],
    [422, 42210000],
    [409, undefined],
  ])(
    "whose ClOrdID Alpaca knows (%i/%s) is not refused: the first send may be live",
    (status, code) => {
      const known = refusal(status, code, "client_order_id must be unique");
      expect(submitOutcome(known, "ord-1-1-0")).toMatchObject({
        kind: "unknown",
        reason: { code: "duplicate_clordid" },
      });
    },
  );

  it.each([
    ["a time-out at the server", refusal(408, undefined, "timeout"), "broker_error"],
    ["a rate limit", refusal(429, 42910000, "rate limit exceeded"), "rate_limited"],
    ["an internal error", refusal(500, 50010000, "internal server error occurred"), "broker_error"],
    ["a gateway's page", page(504), "broker_error"],
    ["a redirect", page(307), "unexpected_answer"],
    ["a status that nobody documents", page(425), "unexpected_answer"],
    ["a success that is no order", page(200), "unreadable_answer"],
    ["a success cut short", answer(200, { id: "61e69015" }), "unreadable_answer"],
    [
      "somebody else's order",
      answer(200, orderJson({ client_order_id: "ord-9-1-0" })),
      "unreadable_answer",
    ],
    ["no answer at all", lost, "no_answer"],
  ])("after %s may be live", (_, given, code) => {
    expect(submitOutcome(given, "ord-1-1-0")).toMatchObject({ kind: "unknown", reason: { code } });
  });

  it("that was held back never left", () => {
    expect(submitOutcome(held, "ord-1-1-0")).toEqual({
      kind: "never_left",
      reason: { code: "circuit_open", text: "not sent: left alone" },
    });
  });

  it("that Alpaca took is acknowledged with Alpaca's copy of it", () => {
    expect(submitOutcome(answer(200, orderJson()), "ord-1-1-0")).toMatchObject({
      kind: "acknowledged",
      order: { clOrdId: "ord-1-1-0", ordStatus: "pending_new", cumQty: "0" },
    });
  });

  it("in a status of tomorrow is acknowledged without one", () => {
    const given = answer(200, orderJson({ status: "pending_review" }));
    expect(submitOutcome(given, "ord-1-1-0")).toEqual({ kind: "acknowledged" });
  });

  it("refused by a page of markup keeps no markup", () => {
    expect(submitOutcome(page(401), "ord-1-1-0")).toMatchObject({
      reason: { code: "not_authorized", brokerText: "401" },
    });
  });
});

describe("a cancel", () => {
  it.each([
    [422, 42210000, 'order is already in "filled" state', "too_late_to_cancel"],
    [422, 42210000, 'order is already in "canceled" state', "too_late_to_cancel"],
    [422, 42210000, 'order is already in "replaced" state', "already_replaced"],
    [422, 42210000, "order is not cancelable", "not_cancelable"],
    [422, 42210000, "order is in pending_replace status", "not_cancelable"],
    [422, 42210000, "a sentence of tomorrow", "not_cancelable"],
    [404, 40410000, "order not found for 61e69015", "unknown_order"],
    [401, undefined, "unauthorized.", "not_authorized"],
  ])("is refused by %i/%s %s", (status, code, message, expected) => {
    expect(cancelOutcome(refusal(status, code, message))).toMatchObject({
      kind: "refused",
      reason: { code: expected, brokerText: message },
    });
  });

  it("is acknowledged by an empty answer, which says asked and not canceled", () => {
    expect(cancelOutcome(answer(204, undefined, ""))).toEqual({ kind: "acknowledged" });
  });

  it.each([lost, page(503), refusal(429, 42910000, "rate limit exceeded")])(
    "without a usable answer is unknown",
    (given) => {
      expect(cancelOutcome(given)).toMatchObject({ kind: "unknown" });
    },
  );

  it("that was held back never left", () => {
    expect(cancelOutcome(held)).toMatchObject({ kind: "never_left" });
  });
});

describe("a replace", () => {
  it.each([
    [422, 42210000, 'order is already in "filled" state', "too_late_to_cancel"],
    [422, 42210000, "cannot replace order in accepted status", "not_replaceable"],
    [422, 42210000, "notional orders cannot be replaced", "not_replaceable"],
    [403, 40310000, "insufficient buying power", "insufficient_buying_power"],
    [422, 40010001, "qty must be integer", "fraction_not_allowed"],
    [404, 40410000, "order not found for 61e69015", "unknown_order"],
    [422, 42210000, "a sentence of tomorrow", "not_replaceable"],
  ])("is refused by %i/%s %s", (status, code, message, expected) => {
    expect(replaceOutcome(refusal(status, code, message), "ord-1-1-1")).toMatchObject({
      kind: "refused",
      reason: { code: expected },
    });
  });

  it("is acknowledged with the new order", () => {
    const given = answer(200, orderJson({ client_order_id: "ord-1-1-1", id: "bb2f9e40" }));
    expect(replaceOutcome(given, "ord-1-1-1")).toMatchObject({
      kind: "acknowledged",
      order: { clOrdId: "ord-1-1-1", brokerOrderId: "bb2f9e40" },
    });
  });

  it("whose id Alpaca knows may have happened", () => {
    const known = refusal(422, 40010001, "client_order_id must be unique");
    expect(replaceOutcome(known, "ord-1-1-1")).toMatchObject({ kind: "unknown" });
  });
});

describe("a look-up", () => {
  it("finds the order that was asked about", () => {
    expect(lookupResult(answer(200, orderJson()), "ord-1-1-0")).toMatchObject({
      kind: "found",
      order: { clOrdId: "ord-1-1-0" },
    });
  });

  it("proves absence by Alpaca's own word only", () => {
    const own = refusal(404, 40410000, "order not found for ord-1-1-0");
    expect(lookupResult(own, "ord-1-1-0")).toEqual({ kind: "absent" });
    expect(lookupResult(page(404), "ord-1-1-0")).toMatchObject({ kind: "unknown" });
    expect(lookupResult(refusal(404, undefined, "not found"), "x")).toMatchObject({
      kind: "unknown",
    });
  });

  it.each([
    ["another order", answer(200, orderJson({ client_order_id: "ord-9-1-0" }))],
    ["a status of tomorrow", answer(200, orderJson({ status: "pending_review" }))],
    ["half an order", answer(200, { id: "61e69015" })],
    ["a gateway's page", page(502)],
    ["a rate limit", refusal(429, 42910000, "rate limit exceeded")],
    ["a refused sign-in", refusal(401, undefined, "unauthorized.")],
    ["nothing", lost],
    ["our own limit", held],
  ])("answered by %s tells nothing", (_, given) => {
    expect(lookupResult(given, "ord-1-1-0")).toMatchObject({ kind: "unknown" });
  });
});
