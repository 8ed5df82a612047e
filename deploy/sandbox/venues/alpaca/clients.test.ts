/**
 * Clients written by others drive the venue: the official SDK of today, its predecessor on another
 * HTTP stack, and ccxt, which parses everything its own way.
 */
import { streaming, trading } from "@alpacahq/alpaca-trade-api";
import alpacaV3 from "alpaca-v3";
import ccxt from "ccxt";

import { TestClient, until } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

// At run time the package exports the class itself, whatever its declarations say.
const AlpacaV3 = alpacaV3 as unknown as typeof alpacaV3.default;

let venue: Venue;
let key: string;
let secret: string;

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0, tickMs: 5, ackMs: 1 });
  ({ key, secret } = venue.accounts[0] ?? { key: "", secret: "" });
});

afterEach(() => venue.close());

describe("the SDK 4.0.2", () => {
  const configuration = (): trading.Configuration =>
    // With a time limit the SDK leaves its timer running after an answer without a body (204).
    new trading.Configuration({ keyId: key, secret, basePath: venue.url, timeoutMs: 0 });

  it("orders, is refused a duplicate, replaces and cancels", async () => {
    const api = new trading.OrdersApi(configuration());
    const request = {
      symbol: "AAPL",
      qty: "2",
      side: "buy",
      type: "limit",
      timeInForce: "gtc",
      limitPrice: "1.00",
      clientOrderId: "sdk4-1",
    } as const;
    const order = await api.postOrder({ postOrderRequest: request });
    expect(order).toMatchObject({ clientOrderId: "sdk4-1", symbol: "AAPL", qty: "2" });
    await expect(api.postOrder({ postOrderRequest: request })).rejects.toMatchObject({
      name: "ValidationError",
      status: 422,
      message: expect.stringContaining("client_order_id must be unique") as string,
    });
    await new TestClient(venue).reaches(order.id, "new");
    const replaced = await api.patchOrderByOrderId({
      orderId: order.id ?? "",
      patchOrderRequest: { limitPrice: "1.05", clientOrderId: "sdk4-2" },
    });
    expect(replaced.replaces).toBe(order.id);
    await new TestClient(venue).reaches(replaced.id, "new");
    await api.deleteOrderByOrderID({ orderId: replaced.id ?? "" });
    await new TestClient(venue).reaches(replaced.id, "canceled");
    const found = await api.getOrderByClientOrderId({ clientOrderId: "sdk4-1" });
    expect(found).toMatchObject({ status: "replaced", replacedBy: replaced.id });
  });

  it("reads account, clock, calendar, assets, positions and activities", async () => {
    const { id } = await new TestClient(venue).accepted();
    await new TestClient(venue).reaches(id, "filled");
    const account = await new trading.AccountsApi(configuration()).getAccount();
    expect(account).toMatchObject({ status: "ACTIVE", currency: "USD" });
    expect(await new trading.ClockApi(configuration()).legacyClock()).toMatchObject({
      isOpen: true,
    });
    const days = await new trading.CalendarApi(configuration()).legacyCalendar({});
    expect(days.length).toBeGreaterThan(15_000);
    const assets = await new trading.AssetsApi(configuration()).getV2Assets({});
    expect(assets.map(({ symbol }) => symbol)).toContain("IBM");
    const positions = await new trading.PositionsApi(configuration()).getAllOpenPositions();
    expect(positions).toMatchObject([{ symbol: "AAPL", qty: "1" }]);
    const api = new trading.AccountActivitiesApi(configuration());
    const fills = await api.getAccountActivitiesByActivityType({ activityType: "FILL" });
    expect(fills).toHaveLength(1);
  });

  it("hears of its orders on the stream", async () => {
    const heard: string[] = [];
    const stream = new streaming.TradingStream({
      credentials: { keyId: key, secret },
      url: `${venue.url.replace("http", "ws")}/stream`,
    });
    const ready = new Promise<void>((resolve) => {
      stream.onConnect(() => {
        stream.subscribeTradeUpdates();
        resolve();
      });
    });
    stream.onTradeUpdate((update) => heard.push(update.event));
    stream.connect();
    await ready;
    await until(
      async () => {
        await new TestClient(venue).accepted();
        return heard.includes("fill");
      },
      () => "a fill on the stream",
    );
    expect(heard).toContain("new");
    stream.disconnect();
  });
});

describe("the SDK 3.1.3", () => {
  it("orders over axios, is refused a duplicate, and hears of the fill", async () => {
    const client = new AlpacaV3({
      keyId: key,
      secretKey: secret,
      paper: true,
      baseUrl: venue.url,
      dataBaseUrl: venue.url,
      dataStreamUrl: venue.url,
    });
    const heard: string[] = [];
    const stream = client.trade_ws;
    const ready = new Promise<void>((resolve) => {
      stream.onConnect(() => {
        stream.subscribe(["trade_updates"]);
        resolve();
      });
    });
    stream.onOrderUpdate((update: { event: string }) => heard.push(update.event));
    stream.connect();
    await ready;
    const request = { symbol: "F", qty: 3, side: "buy", type: "market", time_in_force: "day" };
    const order = (await client.createOrder({ ...request, client_order_id: "sdk3-1" })) as {
      id: string;
    };
    const again = client.createOrder({ ...request, client_order_id: "sdk3-1" }) as Promise<unknown>;
    await expect(again).rejects.toMatchObject({
      response: { status: 422, data: { code: 40010001 } },
    });
    await until(
      () => heard.includes("fill"),
      () => `a fill, heard ${heard.join(", ")}`,
    );
    expect(await client.getOrderByClientId("sdk3-1")).toMatchObject({
      id: order.id,
      status: "filled",
    });
    expect(await client.getAccount()).toMatchObject({ status: "ACTIVE" });
    expect(await client.getPosition("F")).toMatchObject({ qty: "3" });
    stream.disconnect();
  });
});

describe("ccxt", () => {
  it("trades coins: order, duplicate, edit, cancel, fills and the stream", async () => {
    const ws = venue.url.replace("http", "ws");
    const exchange = new ccxt.pro.alpaca({
      apiKey: key,
      secret,
      enableRateLimit: false,
      urls: {
        api: {
          broker: venue.url,
          trader: venue.url,
          market: venue.url,
          ws: { crypto: `${ws}/v1beta3/crypto/us`, trading: `${ws}/stream` },
        },
      },
    });
    // Without this ccxt looks for a proxy of plain-text sockets.
    await exchange.loadHttpProxyAgent();
    await exchange.loadMarkets();
    expect(exchange.symbols).toContain("BTC/USD");
    const watched = exchange.watchOrders();
    // There is no replay: an order sent before the listen is heard would never be seen.
    await until(
      async () => (await new TestClient(venue).get("/_venue/health"))["listening"] === 1,
      () => "ccxt to listen",
    );
    const order = await exchange.createOrder("BTC/USD", "limit", "buy", 0.001, 1000, {
      clientOrderId: "ccxt-1",
    });
    expect(order).toMatchObject({ clientOrderId: "ccxt-1", status: "open" });
    const again = exchange.createOrder("BTC/USD", "limit", "buy", 0.001, 1000, {
      clientOrderId: "ccxt-1",
    });
    await expect(again).rejects.toBeInstanceOf(ccxt.BadRequest);
    expect(await watched).toMatchObject([{ clientOrderId: "ccxt-1" }]);
    await new TestClient(venue).reaches(order.id, "new");
    const edited = await exchange.editOrder(
      String(order.id),
      "BTC/USD",
      "limit",
      "buy",
      undefined,
      1001,
    );
    await new TestClient(venue).reaches(edited.id, "new");
    await exchange.cancelOrder(String(edited.id));
    await new TestClient(venue).reaches(edited.id, "canceled");
    const bought = await exchange.createOrder("ETH/USD", "market", "buy", 0.5);
    await new TestClient(venue).reaches(bought.id, "filled");
    const trades = await exchange.fetchMyTrades("ETH/USD");
    expect(trades).toMatchObject([{ order: bought.id, side: "buy", amount: 0.5 }]);
    await exchange.close();
  });
});
