/**
 * One account against the venue simulator, over real sockets. The simulator's ledger is the witness:
 * what an outcome claims is compared with what the venue did.
 */
import { cleanup, atVenue, set, patient, atMarket, found, inStatus, taken } from "./testing/rig.ts";

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

    expect(outcome).toMatchObject({ kind: "refused", reason: { code: "price_increment" } });
    expect(taken(venue)).toEqual([]);
  });

  it("sent twice under one id is unknown the second time, and there is one", async () => {
    const { venue, session } = await atVenue();
    await session.submit(patient("ord-1-1-0"));

    expect(await session.submit(patient("ord-1-1-0"))).toMatchObject({
      kind: "unknown",
      reason: { code: "duplicate_clordid" },
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
      reason: { code: "too_late_to_cancel" },
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
