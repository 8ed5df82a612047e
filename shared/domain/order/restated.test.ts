/** Orders that their brokers tell anew, hold or trigger. */
import {
  AT,
  BROKER_ID,
  bust,
  clock,
  fill,
  hear,
  hearAll,
  limitOrder,
  NEXT,
  NEXT_ID,
  onlyLeg,
  received,
  replaceAsked,
  restated,
  says,
  sent,
  tell,
  working,
  type Story,
} from "../testing/story.ts";
import type { ReportFact } from "./reports.ts";
import { decideSubmit, headerOf } from "./sending.ts";

/** ordStatus, orderQty, cumQty, leavesQty, avgPx, in one line. */
const line = ({ state }: Story): string => {
  const { ordStatus, orderQty, cumQty, leavesQty, avgPx } = state.order;
  return [ordStatus, orderQty ?? "-", cumQty, leavesQty ?? "-", avgPx ?? "-"].join(" ");
};
const code = ({ events }: Story): string | undefined => {
  const event = events.at(-1);
  return event?.type === "unexplained" ? event.reason.code : undefined;
};

const gtc = (): Story => working(limitOrder({ timeInForce: "gtc" }));
const split = (change: Parameters<typeof restated>[1] = {}): ReportFact =>
  restated("40", {
    orderQty: "200",
    price: "5",
    avgPx: "5",
    transactTime: clock(10),
    ...change,
  });

describe("a good till cancel order, FIX 5.0 SP2 volume 4", () => {
  const evening = (): Story =>
    hearAll(gtc(), [
      fill("e1", "20", { brokerCumQty: "20", transactTime: clock(1) }),
      says("done_for_day", { transactTime: clock(5) }),
    ]);

  it("H.1.a is renewed in the morning", () => {
    const renewed = restated("20", {
      execRestatementReason: "gt_renewal",
      orderQty: "100",
      avgPx: "10",
      transactTime: clock(10),
    });
    expect(line(evening())).toBe("done_for_day 100 20 80 10");
    const morning = hear(evening(), renewed);
    expect(line(morning)).toBe("partially_filled 100 20 80 10");
    expect(line(hear(morning, fill("e2", "80", { transactTime: clock(11) })))).toBe(
      "filled 100 100 0 10",
    );
  });

  it("H.1.b has twice as much at half the price after a split, and fills", () => {
    const morning = hear(evening(), split());
    expect(line(morning)).toBe("partially_filled 200 40 160 5");
    expect(onlyLeg(morning).terms).toMatchObject({ orderQty: "200", price: "5" });
    const told = hearAll(morning, [
      fill("e2", "50", { brokerCumQty: "90", lastPx: "5", transactTime: clock(11) }),
      fill("e3", "110", { brokerCumQty: "200", lastPx: "5", transactTime: clock(12) }),
    ]);
    expect(line(told)).toBe("filled 200 200 0 5");
  });

  it("counts what is in the figures not again: by id, by place, or told for the first time", () => {
    const morning = hear(evening(), split());
    for (const id of ["e1", "other"]) {
      const again = fill(id, "20", { brokerCumQty: "20", transactTime: clock(1) });
      expect(hear(morning, again).events).toEqual(morning.events);
    }
    const late = hear(morning, fill("late", "3", { transactTime: clock(2) }));
    expect(line(late)).toBe(line(morning));
    expect(code(late)).toBe("trade_before_restatement");
  });

  it("is told anew once, and an older word changes nothing", () => {
    const morning = hear(evening(), split());
    expect(hear(morning, split()).events).toEqual(morning.events);
    const older = split({ transactTime: clock(9), orderQty: "300" });
    expect(hear(morning, older).events).toEqual(morning.events);
  });

  it("keeps what it executed since, where the restatement comes late", () => {
    const traded = hear(evening(), fill("e2", "50", { transactTime: clock(11), lastPx: "5" }));
    expect(line(hear(traded, split()))).toBe("partially_filled 200 90 110 5");
  });

  it("is told why", () => {
    const reason = { code: "restated_by_broker", text: "2 for 1" };
    expect(hear(evening(), split({ reason })).events.at(-1)).toMatchObject({
      type: "restated",
      execRestatementReason: "gt_corporate_action",
      reason,
    });
  });

  it("is filled when its broker declines the rest", () => {
    const declined = restated("20", {
      execRestatementReason: "partial_decline_of_order_qty",
      orderQty: "20",
      avgPx: "10",
      transactTime: clock(10),
    });
    expect(line(hear(evening(), declined))).toBe("filled 20 20 0 10");
  });

  it("keeps its cost where no price is told", () => {
    const told = restated("40", { orderQty: "200", transactTime: clock(10) });
    expect(line(hear(evening(), told))).toBe("partially_filled 200 40 160 5");
  });

  it("keeps the fees of what is in the figures", () => {
    const header = { ...headerOf(onlyLeg(gtc())), brokerOrderId: BROKER_ID, transactTime: AT };
    const trade = { type: "trade", ...header, lastQty: "20", lastPx: "10", fees: "0.02" } as const;
    const told = tell(gtc(), { ...trade, execId: "e1" });
    expect(hear(told, split()).state.fees).toBe("0.02");
  });
});

describe("a restatement is evidence", () => {
  const other = { clOrdId: NEXT, brokerOrderId: NEXT_ID };
  const afterReplace = (): Story =>
    hearAll(replaceAsked(hear(working(), fill("e1", "20")), { price: "11" }), [
      says("new", other),
      fill("e2", "10", { ...other, brokerCumQty: "10" }),
    ]);

  it.each([
    [
      "of an order that is over",
      hear(working(), says("canceled")),
      split(),
      "restated_after_canceled",
    ],
    [
      "of an order that is being replaced",
      replaceAsked(working(), { price: "11" }),
      split(),
      "restated_after_pending_replace",
    ],
    [
      "with more executed than ordered",
      working(),
      split({ orderQty: "30" }),
      "restated_beyond_quantity",
    ],
    [
      "older than a bust of what is in it",
      hearAll(working(), [fill("e1", "20"), bust("e1", "b1", clock(20))]),
      split(),
      "restated_before_bust",
    ],
    [
      "of a split, where an earlier order of the leg has executed a part",
      afterReplace(),
      split({ ...other, cumQty: "20" }),
      "restated_after_replace",
    ],
  ])("%s", (_, story, fact, expected) => {
    const told = hear(story, fact);
    expect(code(told)).toBe(expected);
    expect(told.state.legs).toEqual(story.state.legs);
    expect(hear(told, fact).events).toEqual(told.events);
  });

  it("never, where an earlier order has executed a part and a unit is what it was", () => {
    const renewed = restated("10", {
      ...other,
      execRestatementReason: "gt_renewal",
      orderQty: "80",
      avgPx: "10",
      transactTime: clock(10),
    });
    expect(line(hear(afterReplace(), renewed))).toBe("partially_filled 100 30 70 10");
  });

  it("is a bust of what is in the figures", () => {
    const told = hear(
      hear(hear(working(), fill("e1", "20")), split()),
      bust("e1", "b1", clock(20)),
    );
    expect(line(told)).toBe("partially_filled 200 40 160 5");
    expect(code(told)).toBe("bust_of_restated_execution");
  });
});

describe("an order that is held", () => {
  const reason = { code: "held_for_session", text: "the market is closed" };
  const expectedAt = "2026-03-03T14:30:00Z";
  const held = (): Story =>
    hear(sent(), says("held", { reason, expectedAt, transactTime: clock(1) }));

  it("says why and until when, while it is", () => {
    expect(line(held())).toBe("held 100 0 100 -");
    expect(onlyLeg(held())).toMatchObject({
      sending: "acknowledged",
      hold: { reason, expectedAt },
    });
    const released = hear(held(), says("new", { transactTime: clock(9) }));
    expect(line(released)).toBe("new 100 0 100 -");
    expect(onlyLeg(released).hold).toBeUndefined();
  });

  it("is told again only where the end of the wait is another", () => {
    const later = says("held", {
      reason,
      expectedAt: "2026-03-04T14:30:00Z",
      transactTime: clock(2),
    });
    expect(hear(held(), says("held", { reason, expectedAt })).events).toEqual(held().events);
    expect(onlyLeg(hear(held(), later)).hold?.expectedAt).toBe("2026-03-04T14:30:00Z");
  });

  it("is not held again by a word from before it worked", () => {
    const told = hear(held(), says("new", { transactTime: clock(9) }));
    expect(hear(told, says("held", { reason, transactTime: clock(1) })).events).toEqual(
      told.events,
    );
  });

  it("works once it executes, and is cancelled as any other", () => {
    expect(line(hear(held(), fill("e1", "20")))).toBe("partially_filled 100 20 80 10");
    expect(line(hear(held(), says("canceled")))).toBe("canceled 100 0 0 -");
  });

  describe("by the gateway", () => {
    const waiting = (change = {}): Story =>
      tell(received(), { type: "held", ...headerOf(onlyLeg(received())), reason, ...change });
    const step = (story: Story, now: string) => decideSubmit(story.state, onlyLeg(story), now).kind;

    it("is not sent before its time, nor without one", () => {
      expect(onlyLeg(waiting())).toMatchObject({ working: "held", sending: "not_sent" });
      expect(step(waiting(), AT)).toBe("nothing");
      expect(step(waiting({ expectedAt: clock(30) }), clock(29))).toBe("nothing");
      expect(step(waiting({ expectedAt: clock(30) }), clock(30))).toBe("send");
    });

    it("is cancelled without being sent", () => {
      const asked = tell(waiting(), { type: "pending_cancel", requestId: "c-1" });
      expect(step(asked, AT)).toBe("end");
    });

    it("is held no more once it is sent", () => {
      const out = sent(waiting({ expectedAt: clock(30) }));
      expect(onlyLeg(out).hold).toBeUndefined();
      expect(line(out)).toBe("pending_new 100 0 100 -");
    });
  });
});

describe("a stop order", () => {
  it("is triggered once, and works", () => {
    const told = hear(sent(), says("triggered"));
    expect(line(told)).toBe("new 100 0 100 -");
    expect(onlyLeg(told).triggered).toBe(true);
    expect(hear(told, says("triggered")).events).toEqual(told.events);
  });
});

describe("words about where an order stands", () => {
  const paused = (): Story => hear(working(), says("done_for_day", { transactTime: clock(10) }));

  it("do not end a pause when they are older than it", () => {
    expect(hear(paused(), says("new", { transactTime: clock(1) })).events).toEqual(paused().events);
  });

  it("end it when they are newer, and are not pushed back by the pause told again", () => {
    const next = hear(paused(), says("new", { transactTime: clock(20) }));
    expect(line(next)).toBe("new 100 0 100 -");
    const again = says("done_for_day", { transactTime: clock(10) });
    expect(hear(next, again).events).toEqual(next.events);
  });

  it.each([
    ["done_for_day", "done_for_day 100 100 0 10"],
    ["calculated", "calculated 100 100 0 10"],
    ["suspended", "filled 100 100 0 10"],
  ] as const)("of an order that has filled: %s", (word, expected) => {
    const told = hearAll(working(), [fill("e1", "100"), says(word)]);
    expect(line(told)).toBe(expected);
    expect(told.state.order.done).toBe(true);
  });

  it("J.1.a, J.1.d: a bust opens a filled order again, and leaves it done for the day", () => {
    const filled = hear(working(), fill("e1", "100"));
    const opened = hear(filled, bust("e1"));
    expect(line(opened)).toBe("new 100 0 100 -");
    expect(opened.state.order.done).toBeUndefined();
    const done = hearAll(filled, [says("done_for_day"), bust("e1")]);
    expect(line(done)).toBe("done_for_day 100 0 100 -");
    expect(done.state.order.done).toBeUndefined();
  });
});
