import type {
  OrderCancelRequested,
  OrderReplaceRequested,
} from "../../../contracts/generated/types.ts";
import {
  cancelAsked,
  cashOrder,
  DIGEST,
  fill,
  hear,
  KEY,
  limitOrder,
  NEXT,
  received,
  replaceAsked,
  says,
  sent,
  tell,
  VALID_UNTIL,
  working,
  type Story,
} from "../testing/story.ts";
import { decideCancel, decideNewOrder, decideReplace, type Decision } from "./decide.ts";
import type { Route } from "./route.ts";

const IN_TIME = "2026-03-02T14:30:00.000Z";
const LATE = "2026-03-02T15:00:00.001Z";
const OTHER = "f".repeat(32);

const ROUTES: readonly Route[] = [
  {
    broker: "venue",
    account: "ACC-1",
    capabilities: {
      assetClasses: ["us_equity"],
      ordTypes: ["market", "limit"],
      timesInForce: ["day", "gtc"],
      cashOrderQty: true,
      fractional: false,
      extendedHours: false,
      sellShort: false,
      replace: true,
    },
  },
];

const dated = () => limitOrder({ timeInForce: "gtd", expireTime: "2026-03-06T21:00:00Z" });

const code = (decision: Decision): string =>
  typeof decision === "string"
    ? decision
    : "reason" in decision
      ? `${decision.type}: ${decision.reason.code}`
      : decision.type;

/** The story with the decision on it. */
const with_ = (story: Story | undefined, decision: Decision): Story => {
  if (typeof decision === "string") throw new Error(`nothing to tell: ${decision}`);
  return tell(story, decision);
};

describe("a new order", () => {
  const decide = (
    request = limitOrder(),
    story?: Story,
    now = IN_TIME,
    digest = DIGEST,
  ): Decision => decideNewOrder(request, digest, story?.state, ROUTES, now);

  it("becomes one leg under an id that follows from its own", () => {
    const leg = { legId: "1", broker: "venue", clOrdId: "ord-1-1-0", orderQty: "100" };
    expect(decide()).toMatchObject({ type: "received", digest: DIGEST, legs: [leg] });
    expect(decide(cashOrder())).toMatchObject({ legs: [{ cashOrderQty: "1000" }] });
  });

  it.each([
    ["whose time is over", limitOrder(), LATE, "refused: request_expired"],
    ["without sense", limitOrder({ ordType: "market" }), IN_TIME, "refused: price_not_allowed"],
    ["without a route", limitOrder({ route: { broker: "x" } }), IN_TIME, "refused: unknown_route"],
    [
      "beyond its broker",
      limitOrder({ timeInForce: "fok" }),
      IN_TIME,
      "refused: not_supported_by_broker",
    ],
  ])("%s is refused", (_, request, now, expected) => {
    expect(code(decide(request, undefined, now))).toBe(expected);
    expect(with_(undefined, decide(request, undefined, now)).state.order.ordStatus).toBe(
      "rejected",
    );
  });

  it.each([
    ["received", received()],
    ["working", working()],
    ["done", hear(working(), says("canceled"))],
    ["refused", with_(undefined, decide(limitOrder({ ordType: "market" })))],
  ])("that comes again while it is %s has no effect, however late", (_, story) => {
    expect(decide(limitOrder(), story)).toBe("repeat");
    expect(decide(limitOrder(), story, LATE)).toBe("repeat");
  });

  it("under the id of a different one is refused once, and the first goes on unharmed", () => {
    const first = working();
    const decision = decide(limitOrder({ side: "sell" }), first, IN_TIME, OTHER);
    expect(code(decision)).toBe("request_refused: duplicate_order_id");
    const story = with_(first, decision);
    expect(story.state.legs).toEqual(first.state.legs);
    expect(story.state.order).toEqual(first.state.order);
    expect(decide(limitOrder({ side: "sell" }), story, IN_TIME, OTHER)).toBe("repeat");
  });
});

describe("a cancel", () => {
  const request: OrderCancelRequested = { ...KEY, requestId: "c-1" };
  const decide = (story: Story | undefined, change = {}, now = IN_TIME): Decision =>
    decideCancel({ ...request, ...change }, story?.state, now);

  it.each([
    ["an order nobody knows", undefined, "unknown_order"],
    ["an order that was not sent", received(), "pending_cancel"],
    ["an order whose send is under way", sent(), "pending_cancel"],
    ["a working order", working(), "pending_cancel"],
    [
      "an order with a replace under way",
      replaceAsked(working(), { price: "11" }),
      "pending_cancel",
    ],
    ["a filled order", hear(working(), fill("e1", "100")), "request_refused: order_done"],
    ["a cancelled order", hear(working(), says("canceled")), "request_refused: order_done"],
    ["an order with another cancel under way", cancelAsked(working(), "c-0"), "pending_cancel"],
  ])("of %s", (_, story, expected) => {
    expect(code(decide(story))).toBe(expected);
  });

  it("has no end, unless it names one", () => {
    expect(code(decide(working(), {}, "2027-01-01T00:00:00Z"))).toBe("pending_cancel");
    const late = decide(working(), { validUntil: VALID_UNTIL }, LATE);
    expect(code(late)).toBe("request_refused: request_expired");
  });

  it("that comes again has no effect, whatever became of it", () => {
    const asked = with_(working(), decide(working()));
    expect(decide(asked)).toBe("repeat");
    expect(decide(hear(asked, says("cancel_rejected")))).toBe("repeat");
    expect(decide(hear(asked, says("canceled")))).toBe("repeat");
    const done = hear(working(), says("canceled"));
    expect(decide(with_(done, decide(done)))).toBe("repeat");
  });

  it("that was asked for twice is answered once, by the newest name", () => {
    const twice = with_(cancelAsked(working(), "c-0"), decide(cancelAsked(working(), "c-0")));
    expect(twice.state.legs[0]?.pendingCancel).toBe("c-1");
    expect(decide(twice, { requestId: "c-0" })).toBe("repeat");
    for (const end of ["canceled", "cancel_rejected"] as const) {
      expect(hear(twice, says(end)).events.at(-1)).toMatchObject({ type: end, requestId: "c-1" });
    }
  });

  it("that was refused leaves an order that can be replaced and cancelled", () => {
    const refused = hear(cancelAsked(working(), "c-0"), says("cancel_rejected"));
    const replace = { ...request, requestId: "r-1", validUntil: VALID_UNTIL, price: "11" };
    expect(code(decideReplace(replace, refused.state, IN_TIME))).toBe("pending_replace");
    expect(code(decide(refused))).toBe("pending_cancel");
  });

  it("can be asked for again under a new id once the first was refused", () => {
    const refused = hear(cancelAsked(working(), "c-0"), says("cancel_rejected"));
    expect(code(decide(refused))).toBe("pending_cancel");
  });
});

describe("a replace", () => {
  const request: OrderReplaceRequested = { ...KEY, requestId: "r-1", validUntil: VALID_UNTIL };
  const decide = (
    story: Story | undefined,
    change: Partial<OrderReplaceRequested> = { price: "11" },
    now = IN_TIME,
  ): Decision => decideReplace({ ...request, ...change }, story?.state, now);

  it("keeps what it does not name, and takes the next id", () => {
    const terms = { ordType: "limit", timeInForce: "day", orderQty: "100", price: "11" };
    expect(decide(working())).toMatchObject({ type: "pending_replace", clOrdId: NEXT, terms });
  });

  it.each([
    ["an order nobody knows", undefined, {}, "unknown_order"],
    ["an order that was not sent", received(), {}, "request_refused: not_acknowledged"],
    ["an order whose send is under way", sent(), {}, "request_refused: not_acknowledged"],
    ["an order that is done", hear(working(), says("expired")), {}, "request_refused: order_done"],
    [
      "an order with a cancel under way",
      cancelAsked(working()),
      {},
      "request_refused: already_pending_cancel",
    ],
    [
      "an order with a replace under way",
      replaceAsked(working(), {}, "r-0"),
      {},
      "request_refused: already_pending_replace",
    ],
    ["a price to nothing", working(), { price: "0" }, "request_refused: price_not_positive"],
    [
      "a price that does not belong",
      working(),
      { stopPx: "9" },
      "request_refused: price_not_allowed",
    ],
    [
      "a quantity to what is executed",
      hear(working(), fill("e1", "40")),
      { orderQty: "40.0" },
      "request_refused: quantity_executed",
    ],
    [
      "a quantity of an order for money",
      hear(sent(received(cashOrder())), says("new")),
      { orderQty: "5" },
      "request_refused: quantity_ambiguous",
    ],
    [
      "a quantity to less than is executed",
      hear(working(), fill("e1", "40")),
      { orderQty: "30" },
      "request_refused: quantity_executed",
    ],
    [
      "terms to what they are",
      working(),
      { price: "10.00", orderQty: "100.0", timeInForce: "day" as const },
      "request_refused: nothing_to_change",
    ],
    [
      "a day to a date that is not named",
      working(),
      { timeInForce: "gtd" as const },
      "request_refused: expire_time_missing",
    ],
    [
      "a dated order to a day",
      working(dated()),
      { timeInForce: "day" as const },
      "pending_replace",
    ],
    ["an order that its broker holds", hear(working(), says("held")), {}, "pending_replace"],
    [
      "the quantity of a part-filled order",
      hear(working(), fill("e1", "40")),
      { orderQty: "41" },
      "pending_replace",
    ],
  ])("of %s", (_, story, change, expected) => {
    expect(code(decide(story, { price: "11", ...change }))).toBe(expected);
  });

  it("is refused when its time is over", () => {
    expect(code(decide(working(), {}, LATE))).toBe("request_refused: request_expired");
  });

  it("that comes again has no effect, whatever became of it", () => {
    const asked = with_(working(), decide(working()));
    expect(decide(asked)).toBe("repeat");
    expect(decide(hear(asked, says("rejected", { clOrdId: NEXT })))).toBe("repeat");
    expect(decide(with_(sent(), decide(sent())), {}, LATE)).toBe("repeat");
  });

  it("of an order with several legs is refused", () => {
    const legs = ["1", "2"].map((legId) => ({
      legId,
      broker: "venue",
      clOrdId: `ord-1-${legId}-0`,
      orderQty: "50",
    }));
    const story = tell(undefined, {
      type: "received",
      request: limitOrder(),
      digest: DIGEST,
      legs,
    });
    expect(code(decide(story))).toBe("request_refused: replace_not_supported");
  });
});
