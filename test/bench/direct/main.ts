/**
 * A broker's client called directly, as a program without a gateway would: so many calls in flight,
 * each answer followed by the next order. Nothing is durable, validated or remembered. Prints one
 * line of JSON.
 */
import { trading } from "@alpacahq/alpaca-trade-api";
import ccxt from "ccxt";
import { fromEnv, type DirectResult, type DirectSettings } from "./settings.ts";

type PlaceOrder = (clientOrderId: string) => Promise<unknown>;

/** The SDK as it comes: its own transport, its own defaults, the order mapped both ways. */
function openSdk({ keyId, secretKey, venueUrl }: DirectSettings): PlaceOrder {
  const configuration = new trading.Configuration({ keyId, secret: secretKey, basePath: venueUrl });
  const orders = new trading.OrdersApi(configuration);
  return (clientOrderId) =>
    orders.postOrder({
      postOrderRequest: {
        symbol: "AAPL",
        qty: "1",
        side: "buy",
        type: "limit",
        timeInForce: "gtc",
        limitPrice: "1.00",
        clientOrderId,
      },
    });
}

/** ccxt trades only coins at Alpaca; its throttle is off, for the venue has no limit here. */
async function openCcxt({ keyId, secretKey, venueUrl }: DirectSettings): Promise<PlaceOrder> {
  const api = { broker: venueUrl, trader: venueUrl, market: venueUrl };
  const exchange = new ccxt.alpaca({
    apiKey: keyId,
    secret: secretKey,
    enableRateLimit: false,
    urls: { api },
  });
  await exchange.loadMarkets();
  return (clientOrderId) =>
    exchange.createOrder("BTC/USD", "limit", "buy", 0.001, 1_000, { clientOrderId });
}

async function run(settings: DirectSettings): Promise<DirectResult> {
  const placeOrder = settings.client === "sdk" ? openSdk(settings) : await openCcxt(settings);
  const prefix = `${settings.client}-${Date.now().toString(36)}`;
  const endMs = performance.now() + settings.warmMs + settings.measureMs;
  let [sent, answered] = [0, 0];
  const caller = async (): Promise<void> => {
    while (performance.now() < endMs) {
      await placeOrder(`${prefix}-${(sent += 1)}`);
      answered += 1;
    }
  };
  const callers = Promise.all(Array.from({ length: settings.inFlight }, caller));
  await Promise.race([callers, pause(settings.warmMs)]);
  const [before, cpuBefore, startMs] = [answered, process.cpuUsage(), performance.now()];
  await callers;
  const orders = answered - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    ordersPerSecond: (orders * 1_000) / (performance.now() - startMs),
    cpuUsPerOrder: (user + system) / orders,
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

process.stdout.write(`${JSON.stringify(await run(fromEnv()))}\n`);
process.exit(0); // connections kept alive would hold the process
