/**
 * One account against the venue simulator, over real sockets. The simulator's ledger is the witness:
 * what an outcome claims is compared with what the venue did.
 */
import { pino } from "pino";

import type { KnobSetting } from "../../../deploy/sandbox/venues/alpaca/faults.ts";
import { startVenue, type Venue } from "../../../deploy/sandbox/venues/alpaca/venue.ts";
import type { BrokerOrder, BrokerSession, NewOrder } from "../../../shared/adapter/adapter.ts";
import { openAlpaca } from "./adapter.ts";
import { readConfig } from "./config.ts";

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanup.splice(0).reverse()) await clean();
});

function open(
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

async function atVenue(
  env: Record<string, string> = {},
  rateLimit = 0,
): Promise<{ readonly venue: Venue; readonly session: BrokerSession }> {
  const venue = await startVenue({ rateLimit, partialShare: 0 });
  cleanup.push(() => venue.close());
  const [account] = venue.accounts;
  return { venue, session: open(venue.url, env, account?.key, account?.secret) };
}

function set(venue: Venue, knob: string, setting: KnobSetting = {}): void {
  const wrong = venue.faults.set({ [knob]: { probability: 1, ...setting } });
  if (wrong !== undefined) throw new Error(wrong);
}

/** A buy far below the market: it stays open. */
const patient = (clOrdId: string, over: Partial<NewOrder["terms"]> = {}): NewOrder => ({
  clOrdId,
  symbol: "AAPL",
  side: "buy",
  terms: { orderQty: "10", ordType: "limit", price: "1", timeInForce: "day", ...over },
});
const atMarket = (clOrdId: string, orderQty = "10"): NewOrder => ({
  clOrdId,
  symbol: "AAPL",
  side: "buy",
  terms: { orderQty, ordType: "market", timeInForce: "day" },
});

async function found(session: BrokerSession, clOrdId: string): Promise<BrokerOrder> {
  const lookup = await session.find(clOrdId);
  if (lookup.kind !== "found") throw new Error(`${clOrdId} is ${lookup.kind}`);
  return lookup.order;
}

/** Asks until the order has the status; the test's own time-out is the bound. */
async function inStatus(
  session: BrokerSession,
  clOrdId: string,
  status: string,
): Promise<BrokerOrder> {
  for (;;) {
    const order = await found(session, clOrdId);
    if (order.ordStatus === status) return order;
  }
}

const taken = (venue: Venue): readonly string[] =>
  venue.ledger().map(({ client_order_id }) => client_order_id);

describe("an order sent to Alpaca", () => {
  it("is acknowledged with the broker's id, under which and under ours it is found", async () => {
    const { session } = await atVenue();
    const outcome = await session.submit(patient("ord-1-1-0"));
    const order = await found(session, "ord-1-1-0");

    expect(outcome).toMatchObject({ kind: "acknowledged", order: { clOrdId: "ord-1-1-0" } });
    expect(await session.findByBrokerOrderId(order.brokerOrderId)).toMatchObject({
      kind: "found",
      order: { clOrdId: "ord-1-1-0" },
    });
    expect(await session.find("ord-1-1-1")).toEqual({ kind: "absent" });
  });

  it("is refused with the venue's reason, and then the venue has none", async () => {
    const { venue, session } = await atVenue();
    const outcome = await session.submit(patient("ord-1-1-0", { price: "1.005" }));

    expect(outcome).toMatchObject({ kind: "refused", reason: { code: "sub_penny_price" } });
    expect(taken(venue)).toEqual([]);
  });

  it("sent twice under one id is unknown the second time, and there is one", async () => {
    const { venue, session } = await atVenue();
    await session.submit(patient("ord-1-1-0"));

    expect(await session.submit(patient("ord-1-1-0"))).toMatchObject({
      kind: "unknown",
      reason: { code: "duplicate_id" },
    });
    expect(taken(venue)).toEqual(["ord-1-1-0"]);
  });

  it.each([
    ["accept_then_hang", "no_answer"],
    ["accept_then_reset", "no_answer"],
    ["accept_then_504", "broker_error"],
  ])("is unknown after %s, and the venue has it", async (knob, code) => {
    const { venue, session } = await atVenue();
    set(venue, knob, { methods: ["POST"] });

    expect(await session.submit(patient("ord-1-1-0"))).toMatchObject({
      kind: "unknown",
      reason: { code },
    });
    expect(taken(venue)).toEqual(["ord-1-1-0"]);
    expect(await session.find("ord-1-1-0")).toMatchObject({ kind: "found" });
  });

  it.each([
    ["reset_before", "no_answer"],
    ["refuse_5xx", "broker_error"],
    ["refuse_429", "rate_limited"],
  ])("is unknown after %s too, though the venue has none: nobody can tell", async (knob, code) => {
    const { venue, session } = await atVenue();
    set(venue, knob, { methods: ["POST"] });

    expect(await session.submit(patient("ord-1-1-0"))).toMatchObject({
      kind: "unknown",
      reason: { code },
    });
    expect(taken(venue)).toEqual([]);
  });

  it("never left when the venue cannot be reached", async () => {
    const { venue, session } = await atVenue();
    await venue.close();
    cleanup.pop();
    cleanup.pop();
    cleanup.push(() => session[Symbol.asyncDispose]());

    expect(await session.submit(patient("ord-1-1-0"))).toMatchObject({
      kind: "never_left",
      reason: { code: "not_sent" },
    });
  });

  it("stays here once too many in a row failed, while cancels and look-ups pass", async () => {
    const { venue, session } = await atVenue();
    await session.submit(patient("ord-0-1-0"));
    const order = await found(session, "ord-0-1-0");
    set(venue, "refuse_5xx", { methods: ["POST"] });
    for (let count = 1; count <= 8; count += 1) await session.submit(patient(`ord-${count}-1-0`));

    expect(await session.submit(patient("ord-9-1-0"))).toMatchObject({
      kind: "never_left",
      reason: { code: "circuit_open" },
    });
    expect(await session.cancel(order)).toEqual({ kind: "acknowledged" });
    expect(await session.find("ord-0-1-0")).toMatchObject({ kind: "found" });
  });

  it("stays here when the budget is spent, while a cancel may use the reserve", async () => {
    const env = { ALPACA_RATE_LIMIT: "4", ALPACA_RATE_RESERVE: "2", ALPACA_RATE_WAIT_MS: "0" };
    const { venue, session } = await atVenue(env, 4);
    const first = await session.submit(patient("ord-1-1-0"));
    await session.submit(patient("ord-2-1-0"));
    if (first.kind !== "acknowledged" || first.order === undefined) throw new Error(first.kind);

    expect(await session.submit(patient("ord-3-1-0"))).toMatchObject({
      kind: "never_left",
      reason: { code: "rate_budget_spent" },
    });
    expect(await session.cancel(first.order)).toEqual({ kind: "acknowledged" });
    expect(taken(venue)).toHaveLength(2);
  });
});

describe("a cancel", () => {
  it("is acknowledged, and the order ends later", async () => {
    const { session } = await atVenue();
    await session.submit(patient("ord-1-1-0"));
    const order = await inStatus(session, "ord-1-1-0", "new");

    expect(await session.cancel(order)).toEqual({ kind: "acknowledged" });
    expect(await inStatus(session, "ord-1-1-0", "canceled")).toMatchObject({ cumQty: "0" });
  });

  it("of a filled order comes too late", async () => {
    const { session } = await atVenue();
    await session.submit(atMarket("ord-1-1-0"));
    const order = await inStatus(session, "ord-1-1-0", "filled");

    expect(await session.cancel(order)).toMatchObject({
      kind: "refused",
      reason: { code: "too_late" },
    });
  });

  it("of an order that Alpaca never had is refused", async () => {
    const { session } = await atVenue();
    const nobody = { clOrdId: "x", brokerOrderId: "61e69015-8549-4bfd-b9c3-01e75843f47d" };
    expect(await session.cancel(nobody)).toMatchObject({
      kind: "refused",
      reason: { code: "unknown_order" },
    });
  });
});

describe("a replace", () => {
  it("is acknowledged with the new order, and the old one names it", async () => {
    const { session } = await atVenue();
    await session.submit(patient("ord-1-1-0"));
    const order = await inStatus(session, "ord-1-1-0", "new");
    const outcome = await session.replace(order, patient("ord-1-1-1", { price: "1.01" }));
    const next = await inStatus(session, "ord-1-1-1", "new");

    expect(outcome).toMatchObject({ kind: "acknowledged", order: { clOrdId: "ord-1-1-1" } });
    expect(await found(session, "ord-1-1-0")).toMatchObject({
      ordStatus: "replaced",
      replacedBy: next.brokerOrderId,
    });
  });

  it("whose answer is lost is unknown, and found under its own id", async () => {
    const { venue, session } = await atVenue();
    await session.submit(patient("ord-1-1-0"));
    const order = await inStatus(session, "ord-1-1-0", "new");
    set(venue, "accept_then_reset", { methods: ["PATCH"] });
    const outcome = await session.replace(order, patient("ord-1-1-1", { price: "1.01" }));

    expect(outcome).toMatchObject({ kind: "unknown" });
    expect(await session.find("ord-1-1-1")).toMatchObject({ kind: "found" });
  });
});
