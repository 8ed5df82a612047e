/**
 * Clients written by others enter orders of every class that they know: the official SDK of today
 * all of them, its predecessor what it is given, ccxt coins only.
 */
import { OrdersApi, trading } from "@alpacahq/alpaca-trade-api";
import alpacaV3 from "alpaca-v3";
import ccxt from "ccxt";

import { TestClient } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

// At run time the package exports the class itself, whatever its declarations say.
const AlpacaV3 = alpacaV3 as unknown as typeof alpacaV3.default;

const QUOTE = { symbol: "AAPL", bid: "100.00", ask: "100.10", bid_size: "500", ask_size: "500" };
const [NEAR, FAR] = ["AAPL341215C00100000", "AAPL341215C00110000"] as const;

let venue: Venue;
let operator: TestClient;
let key: string;
let secret: string;

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  ({ key, secret } = venue.accounts[0] ?? { key: "", secret: "" });
  operator = new TestClient(venue);
  await operator.venue("quotes", QUOTE);
  const size = { bid_size: "50", ask_size: "50" };
  await operator.venue("quotes", { symbol: NEAR, bid: "2.00", ask: "2.10", ...size });
  await operator.venue("quotes", { symbol: FAR, bid: "1.00", ask: "1.10", ...size });
});

afterEach(() => venue.close());

const quote = (bid: string, ask: string): Promise<unknown> =>
  operator.venue("quotes", { ...QUOTE, bid, ask });

describe("the SDK 4.0.2", () => {
  let api: OrdersApi;

  beforeEach(() => {
    // With a time limit the SDK leaves its timer running after an answer without a body (204).
    const configuration = { keyId: key, secret, basePath: venue.url, timeoutMs: 0 };
    api = new OrdersApi(new trading.Configuration(configuration));
  });

  const exits = { takeProfit: { limitPrice: 105 }, stopLoss: { stopPrice: 95 } };
  const aapl = { symbol: "AAPL", side: "buy", qty: 10, timeInForce: "gtc" } as const;

  it("enters a bracket, changes its exits, and finds them under it", async () => {
    const order = await api.bracket({ ...aapl, ...exits, clientOrderId: "sdk4-bracket" });
    expect(order).toMatchObject({ orderClass: "bracket", legs: [{ type: "limit" }, {}] });
    const [profit] = order.legs ?? [];
    await operator.reaches(profit?.id, "new");
    const changed = await api.patchOrderByOrderId({
      orderId: profit?.id ?? "",
      patchOrderRequest: { limitPrice: "104", clientOrderId: "sdk4-profit" },
    });
    await operator.reaches(changed.id, "new");
    const found = await api.getOrderByOrderID({ orderId: order.id ?? "", nested: true });
    expect(found.legs).toMatchObject([
      { id: changed.id, limitPrice: "104", status: "new" },
      { stopPrice: "95", status: "held" },
    ]);
    await quote("104.50", "104.60");
    await operator.reaches(changed.id, "filled");
  });

  it("enters an oto, and an oco for what it holds", async () => {
    const oto = await api.oto({ ...aapl, stopLoss: { stopPrice: 95 } });
    const [stop] = oto.legs ?? [];
    await operator.reaches(stop?.id, "new");
    await api.deleteOrderByOrderID({ orderId: stop?.id ?? "" });
    await operator.reaches(stop?.id, "canceled");
    const oco = await api.oco({ ...aapl, ...exits, side: "sell" });
    expect(oco).toMatchObject({ orderClass: "oco", legs: [{ status: "held", stopPrice: "95" }] });
    await quote("94.50", "94.60");
    await operator.reaches(oco.legs?.[0]?.id, "filled");
  });

  it("buys an option and a spread, and lists both by their underlying", async () => {
    const option = await api.limit({
      symbol: NEAR,
      side: "buy",
      qty: 1,
      limitPrice: "2.10",
      timeInForce: "day",
      positionIntent: "buy_to_open",
    });
    expect(option).toMatchObject({ assetClass: "us_option", positionIntent: "buy_to_open" });
    await operator.reaches(option.id, "filled");
    const spread = await api.submit({
      type: "limit",
      orderClass: "mleg",
      timeInForce: "day",
      qty: 2,
      limitPrice: "1.20",
      legs: [
        { symbol: NEAR, ratioQty: "1", side: "buy", positionIntent: "buy_to_open" },
        { symbol: FAR, ratioQty: "1", side: "sell", positionIntent: "sell_to_open" },
      ],
    });
    expect(spread.legs).toMatchObject([{ symbol: NEAR }, { symbol: FAR, side: "sell" }]);
    await operator.reaches(spread.id, "filled");
    const listed = await api.getAllOrders({
      status: "all",
      nested: true,
      assetClass: ["us_option"],
      symbols: ["AAPL"],
    });
    expect(listed.map(({ id }) => id)).toEqual([spread.id, option.id]);
    expect(listed[0]).toMatchObject({ filledQty: "2", filledAvgPrice: "1.1", legs: [{}, {}] });
  });

  it("is told why the venue says no", async () => {
    const naked = api.limit({ symbol: FAR, side: "sell", qty: 1, limitPrice: "1.00" });
    await expect(naked).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("insufficient underlying qty available") as string,
    });
    const wrong = api.bracket({ ...aapl, ...exits, stopLoss: { stopPrice: 101 } });
    await expect(wrong).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("stop_loss.stop_price must be <= base_price") as string,
    });
  });

  it("cancels everything that is open", async () => {
    await api.bracket({ ...aapl, ...exits, limitPrice: 99 });
    const rows = await api.deleteAllOrders();
    expect(rows).toHaveLength(3);
    await operator.reaches(rows[0]?.id, "canceled");
    expect(await api.getAllOrders({ nested: true })).toEqual([]);
  });
});

describe("the SDK 3.1.3", () => {
  type Row = { readonly id: string; readonly legs: readonly Row[] | null };

  it("enters a bracket and a spread, replaces, lists and cancels", async () => {
    const client = new AlpacaV3({ keyId: key, secretKey: secret, baseUrl: venue.url });
    const order = (await client.createOrder({
      symbol: "AAPL",
      qty: 10,
      side: "buy",
      type: "limit",
      limit_price: 99,
      time_in_force: "gtc",
      order_class: "bracket",
      take_profit: { limit_price: 105 },
      stop_loss: { stop_price: 95, limit_price: 94.5 },
      client_order_id: "sdk3-bracket",
    })) as Row;
    expect(order.legs).toMatchObject([{ type: "limit" }, { type: "stop_limit" }]);
    await operator.reaches(order.id, "new");
    const change = { limit_price: 98.5, client_order_id: "sdk3-replaced" };
    const replaced = (await client.replaceOrder(order.id, change)) as Row;
    await operator.reaches(replaced.id, "new");
    const nested = (await client.getOrders({ status: "open", nested: true } as never)) as Row[];
    expect(nested).toMatchObject([{ id: replaced.id, legs: [{}, {}] }]);
    await client.cancelOrder(replaced.id);
    for (const leg of order.legs ?? []) await operator.reaches(leg.id, "canceled");

    const spread = (await client.createOrder({
      qty: 1,
      type: "market",
      time_in_force: "day",
      order_class: "mleg",
      legs: [
        { symbol: NEAR, ratio_qty: 1, side: "buy", position_intent: "buy_to_open" },
        { symbol: FAR, ratio_qty: 1, side: "sell", position_intent: "sell_to_open" },
      ],
    })) as Row;
    await operator.reaches(spread.id, "filled");
    expect(await client.getPosition(NEAR)).toMatchObject({ qty: "1" });
  });
});

describe("ccxt", () => {
  it("trades coins by cost and with a stop, lists and cancels them", async () => {
    const exchange = new ccxt.alpaca({
      apiKey: key,
      secret,
      enableRateLimit: false,
      urls: { api: { broker: venue.url, trader: venue.url, market: venue.url } },
    });
    await operator.venue("quotes", { symbol: "ETH/USD", bid: "2500", ask: "2501", ask_size: "9" });
    const bought = await exchange.createMarketBuyOrderWithCost("ETH/USD", 1000);
    await operator.reaches(bought.id, "filled");
    const found = await exchange.fetchOrder(String(bought.id));
    expect(found).toMatchObject({ status: "closed", average: 2501 });

    const stop = await exchange.createOrder("ETH/USD", "limit", "sell", 0.2, 2300, {
      triggerPrice: 2400,
      timeInForce: "GTC",
    });
    expect(await operator.reaches(stop.id, "new")).toMatchObject({ type: "stop_limit" });
    const open = await exchange.fetchOpenOrders("ETH/USD");
    expect(open.map(({ id }) => id)).toEqual([stop.id]);
    await exchange.cancelAllOrders();
    await operator.reaches(stop.id, "canceled");
    const closed = await exchange.fetchClosedOrders("ETH/USD");
    expect(closed.map(({ id }) => id)).toEqual([bought.id, stop.id]);

    const tiny = exchange.createOrder("ETH/USD", "limit", "buy", 0.00001, 2000);
    await expect(tiny).rejects.toBeInstanceOf(ccxt.ExchangeError);
    await exchange.close();
  });
});
