/** One account against the venue simulator or a plain server, over real sockets; all of it ends with the test. */
import { pino } from "pino";
import type { KnobSetting } from "../../../../deploy/sandbox/venues/alpaca/faults.ts";
import { startVenue, type Venue } from "../../../../deploy/sandbox/venues/alpaca/venue.ts";
import type { BrokerOrder, BrokerSession, NewOrder } from "../../../../shared/adapter/adapter.ts";
import { openAlpaca } from "../adapter.ts";
import { readConfig } from "../config.ts";

export const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanup.splice(0).reverse()) await clean();
});

export function open(
  url: string,
  env: Record<string, string> = {},
  key = "key",
  secret = "s",
): BrokerSession {
  const accounts = [{ account: "alpha", keyId: key, secretKey: secret }];
  const config = readConfig({
    ALPACA_URL: url,
    ALPACA_ACCOUNTS: JSON.stringify(accounts),
    ALPACA_RATE_LIMIT: "0",
    ALPACA_TIMEOUT_MS: "500",
    ...env,
  });
  const [session] = openAlpaca(config, pino({ level: "silent" })).sessions;
  if (session === undefined) throw new Error("no session was opened");
  cleanup.push(() => session[Symbol.asyncDispose]());
  return session;
}

export async function atVenue(
  env: Record<string, string> = {},
  rateLimit = 0,
): Promise<{ readonly venue: Venue; readonly session: BrokerSession }> {
  const venue = await startVenue({ rateLimit, partialShare: 0 });
  cleanup.push(() => venue.close());
  const [account] = venue.accounts;
  return { venue, session: open(venue.url, env, account?.key, account?.secret) };
}

export function set(venue: Venue, knob: string, setting: KnobSetting = {}): void {
  const wrong = venue.faults.set({ [knob]: { probability: 1, ...setting } });
  if (wrong !== undefined) throw new Error(wrong);
}

/** A buy far below the market: it stays open. */
export const patient = (clOrdId: string, over: Partial<NewOrder["terms"]> = {}): NewOrder => ({
  clOrdId,
  symbol: "AAPL",
  side: "buy",
  terms: { orderQty: "10", ordType: "limit", price: "1", timeInForce: "day", ...over },
});
export const atMarket = (clOrdId: string, orderQty = "10"): NewOrder => ({
  clOrdId,
  symbol: "AAPL",
  side: "buy",
  terms: { orderQty, ordType: "market", timeInForce: "day" },
});

export async function found(session: BrokerSession, clOrdId: string): Promise<BrokerOrder> {
  const lookup = await session.find(clOrdId);
  if (lookup.kind !== "found") throw new Error(`${clOrdId} is ${lookup.kind}`);
  return lookup.order;
}

/** Asks until the order has the status; the test's own time-out is the bound. */
export async function inStatus(
  session: BrokerSession,
  clOrdId: string,
  status: string,
): Promise<BrokerOrder> {
  for (;;) {
    const order = await found(session, clOrdId);
    if (order.ordStatus === status) return order;
  }
}

export const taken = (venue: Venue): readonly string[] =>
  venue.ledger().map(({ client_order_id }) => client_order_id);
