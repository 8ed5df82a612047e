/** Bodies as the OpenAPI document, trading 2.0.1, PostOrderRequest and PatchOrderRequest, names them. */
import type { NewOrder } from "../../../shared/adapter/adapter.ts";
import { toPatchOrder, toPostOrder } from "./map.ts";

const order = (over: Partial<NewOrder> & { readonly terms: NewOrder["terms"] }): NewOrder => ({
  clOrdId: "ord-1-1-0",
  symbol: "AAPL",
  side: "buy",
  ...over,
});
const sent = { clientOrderId: "ord-1-1-0", symbol: "AAPL", side: "buy" };

describe("a new order in Alpaca's words", () => {
  it.each<[string, NewOrder["terms"], object]>([
    [
      "a market order",
      { orderQty: "1.5", ordType: "market", timeInForce: "day" },
      { type: "market", timeInForce: "day", qty: "1.5" },
    ],
    [
      "an order for an amount of money",
      { cashOrderQty: "250", ordType: "market", timeInForce: "day" },
      { type: "market", timeInForce: "day", notional: "250" },
    ],
    [
      "a limit order outside the regular session",
      { orderQty: "1", ordType: "limit", price: "9.5", timeInForce: "gtc", extendedHours: true },
      { type: "limit", timeInForce: "gtc", qty: "1", limitPrice: "9.5", extendedHours: true },
    ],
    [
      "a stop order",
      { orderQty: "1", ordType: "stop", stopPx: "8", timeInForce: "day", extendedHours: false },
      { type: "stop", timeInForce: "day", qty: "1", stopPrice: "8" },
    ],
    [
      "a stop-limit order",
      { orderQty: "1", ordType: "stop_limit", stopPx: "8", price: "7.9", timeInForce: "ioc" },
      { type: "stop_limit", timeInForce: "ioc", qty: "1", stopPrice: "8", limitPrice: "7.9" },
    ],
    [
      "a trailing stop by an amount",
      { orderQty: "1", ordType: "trailing_stop", trailAmount: "2", timeInForce: "day" },
      { type: "trailing_stop", timeInForce: "day", qty: "1", trailPrice: "2" },
    ],
    [
      "a trailing stop by percent",
      { orderQty: "1", ordType: "trailing_stop", trailPercent: "1.5", timeInForce: "gtc" },
      { type: "trailing_stop", timeInForce: "gtc", qty: "1", trailPercent: "1.5" },
    ],
  ])("%s", (_, terms, expected) => {
    expect(toPostOrder(order({ terms }))).toEqual({ request: { ...sent, ...expected } });
  });

  const market = { orderQty: "1", ordType: "market", timeInForce: "day" } as const;
  it.each([
    ["a sell never opens a short position", "sell", "sell_to_close"],
    ["a short sale never closes a long one", "sell_short", "sell_to_open"],
  ] as const)("%s", (_, side, positionIntent) => {
    const { request } = toPostOrder(order({ side, terms: market })) as { request: object };
    expect(request).toMatchObject({ side: "sell", positionIntent });
  });

  it("a coin is sold without stating what that closes: coins cannot be short", () => {
    const coin = order({
      symbol: "BTC/USD",
      side: "sell",
      terms: { ...market, timeInForce: "gtc" },
    });
    expect(toPostOrder(coin)).toEqual({
      request: {
        clientOrderId: "ord-1-1-0",
        symbol: "BTC/USD",
        side: "sell",
        type: "market",
        timeInForce: "gtc",
        qty: "1",
      },
    });
  });

  it.each([
    ["good till date", order({ terms: { ...market, timeInForce: "gtd" } }), "/terms/timeInForce"],
    [
      "a short sale of a coin",
      order({ symbol: "BTC/USD", side: "sell_short", terms: market }),
      "/side",
    ],
  ])("%s has no words there and is refused here", (_, given, path) => {
    expect(toPostOrder(given)).toMatchObject({ refused: { code: "not_supported", path } });
  });
});

describe("a replacement in Alpaca's words", () => {
  it.each<[string, NewOrder["terms"], object]>([
    [
      "a limit order",
      { orderQty: "60", ordType: "limit", price: "9.6", timeInForce: "day" },
      { qty: "60", limitPrice: "9.6", timeInForce: "day" },
    ],
    [
      "a stop-limit order",
      { orderQty: "60", ordType: "stop_limit", price: "9", stopPx: "9.1", timeInForce: "gtc" },
      { qty: "60", limitPrice: "9", stopPrice: "9.1", timeInForce: "gtc" },
    ],
    [
      "a trailing stop",
      { orderQty: "60", ordType: "trailing_stop", trailPercent: "2", timeInForce: "gtc" },
      { qty: "60", trail: "2", timeInForce: "gtc" },
    ],
  ])("of %s carries its own id and what is left to execute", (_, terms, expected) => {
    const next = order({ clOrdId: "ord-1-1-1", terms });
    expect(toPatchOrder(next)).toEqual({ request: { clientOrderId: "ord-1-1-1", ...expected } });
  });

  it("of an order for an amount of money is refused here", () => {
    const next = order({ terms: { cashOrderQty: "9", ordType: "market", timeInForce: "day" } });
    expect(toPatchOrder(next)).toMatchObject({ refused: { code: "not_replaceable" } });
  });

  it("until a date is refused here", () => {
    const next = order({ terms: { orderQty: "9", ordType: "market", timeInForce: "gtd" } });
    expect(toPatchOrder(next)).toMatchObject({ refused: { code: "not_supported" } });
  });
});

describe("an order of a class in Alpaca's words", () => {
  const limit = { orderQty: "10", ordType: "limit", price: "99", timeInForce: "gtc" } as const;
  const exits = { takeProfit: { price: "105" }, stopLoss: { stopPx: "95", price: "94.5" } };
  const body = { clientOrderId: "ord-1-1-0", qty: "10", type: "limit", timeInForce: "gtc" };
  const entry = { ...body, symbol: "AAPL", side: "buy", limitPrice: "99" };
  const stopLoss = { stopPrice: "95", limitPrice: "94.5" };
  const contract = (symbol: string, side: "buy" | "sell", positionEffect: "open" | "close") => ({
    ...{ symbol, side, positionEffect },
    ratioQty: "1",
  });

  it.each<[string, Partial<NewOrder>, object]>([
    [
      "a bracket",
      { orderClass: "bracket", ...exits },
      { ...entry, orderClass: "bracket", takeProfit: { limitPrice: "105" }, stopLoss },
    ],
    [
      "an entry with a take profit",
      { orderClass: "oto", takeProfit: exits.takeProfit },
      { ...entry, orderClass: "oto", takeProfit: { limitPrice: "105" } },
    ],
    [
      "an entry with a plain stop loss",
      { orderClass: "oto", stopLoss: { stopPx: "95" } },
      { ...entry, orderClass: "oto", stopLoss: { stopPrice: "95" } },
    ],
    [
      "two exits, whose take profit is its own price",
      { orderClass: "oco", side: "sell", stopLoss: exits.stopLoss },
      {
        ...{ ...body, symbol: "AAPL", side: "sell", positionIntent: "sell_to_close" },
        ...{ orderClass: "oco", takeProfit: { limitPrice: "99" }, stopLoss },
      },
    ],
    [
      "a strategy, which has neither symbol nor side",
      {
        orderClass: "multileg",
        assetClass: "us_option",
        legs: [contract("C1", "buy", "open"), contract("C2", "sell", "close")],
      },
      {
        ...{ ...body, limitPrice: "99", orderClass: "mleg" },
        legs: [
          { symbol: "C1", ratioQty: "1", side: "buy", positionIntent: "buy_to_open" },
          { symbol: "C2", ratioQty: "1", side: "sell", positionIntent: "sell_to_close" },
        ],
      },
    ],
    [
      "a contract that is written",
      { symbol: "AAPL260116C00190000", side: "sell", positionEffect: "open" },
      {
        ...{ ...body, limitPrice: "99", symbol: "AAPL260116C00190000", side: "sell" },
        positionIntent: "sell_to_open",
      },
    ],
  ])("%s", (_, over, expected) => {
    expect(toPostOrder(order({ ...over, terms: limit }))).toEqual({ request: expected });
  });
});
