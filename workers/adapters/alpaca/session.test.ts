/** One account against the venue simulator, over real sockets. */
import { jest } from "@jest/globals";
import pino from "pino";

import { startVenue, type Venue } from "../../../deploy/sandbox/venues/alpaca/venue.ts";
import type { BrokerReport, BrokerSession, NewOrder } from "../../../shared/adapter/adapter.ts";
import { openAlpaca } from "./adapter.ts";
import { readConfig } from "./config.ts";

const log = pino({ level: "silent" });
const AT_PAST = "2020-01-01T00:00:00Z";

let venue: Venue;
let session: BrokerSession;

beforeEach(async () => {
  venue = await startVenue({ rateLimit: 0, partialShare: 0 });
  session = open({});
});
afterEach(async () => {
  await session[Symbol.asyncDispose]();
  await venue.close();
});

function open(env: Record<string, string>): BrokerSession {
  const accounts = venue.accounts.map(({ key, secret }) => ({
    account: "alpha",
    keyId: key,
    secretKey: secret,
  }));
  const [first] = accounts;
  const config = readConfig({
    ALPACA_URL: venue.url,
    ALPACA_ACCOUNTS: JSON.stringify([first]),
    ALPACA_RATE_LIMIT: "0",
    ALPACA_TIMEOUT_MS: "1000",
    ...env,
  });
  const [opened] = openAlpaca(config, log).sessions;
  if (opened === undefined) throw new Error("no session");
  return opened;
}

const order = (clOrdId: string, over: Partial<NewOrder["terms"]> = {}): NewOrder => ({
  clOrdId,
  symbol: "AAPL",
  side: "buy",
  terms: { orderQty: "10", ordType: "limit", price: "1.00", timeInForce: "day", ...over },
});
void jest;
const reports: BrokerReport[] = [];
void reports;

describe("an account at Alpaca", () => {
  it("smoke", async () => {
    console.log(await session.submit(order("ord-1-1-0")));
    console.log(await session.find("ord-1-1-0"), await session.find("nope"));
    console.log(await session.submit(order("ord-1-1-0")));
    console.log(await session.snapshot());
    const found = await session.find("ord-1-1-0");
    if (found.kind !== "found") throw new Error("x");
    console.log(await session.replace(found.order, order("ord-1-1-1", { price: "1.01" })));
    console.log(await session.cancel(found.order));
    console.log(await session.submit(order("ord-2-1-0", { ordType: "market", price: undefined })));
    console.log(await session.orders(AT_PAST), await session.executions(AT_PAST));
  });
});
