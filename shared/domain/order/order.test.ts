import fc from "fast-check";
import { readOrderEvent } from "../../../contracts/order-event.ts";
import { add, compare } from "../decimal.ts";
import {
  AT,
  BROKER_ID,
  bust,
  cancelAsked,
  cashOrder,
  DIGEST,
  fill,
  hear,
  hearAll,
  KEY,
  limitOrder,
  NEXT,
  NEXT_ID,
  onlyLeg,
  received,
  replaceAsked,
  says,
  sent,
  tell,
  working,
  type Story,
} from "../testing/story.ts";
import type { ReportFact } from "./reports.ts";
import { isOrderDone, foldEvents } from "./order.ts";

/** ordStatus, orderQty, cumQty, leavesQty, in one line. */
const line = ({ state }: Story): string => {
  const { ordStatus, orderQty, cumQty, leavesQty } = state.order;
  return [ordStatus, orderQty ?? "-", cumQty, leavesQty ?? "-"].join(" ");
};

const lines = (story: Story, facts: readonly ReportFact[]): readonly string[] => {
  const told: string[] = [];
  facts.reduce((before, fact) => {
    const after = hear(before, fact);
    told.push(line(after));
    return after;
  }, story);
  return told;
};

const replacedTo = (brokerOrderId = NEXT_ID): ReportFact =>
  says("replaced", { replacedBy: brokerOrderId });
const nextSays = (execType: Parameters<typeof says>[0]): ReportFact =>
  says(execType, { clOrdId: NEXT, brokerOrderId: NEXT_ID });
const nextFill = (execId: string, lastQty: string): ReportFact =>
  fill(execId, lastQty, { clOrdId: NEXT, brokerOrderId: NEXT_ID });

describe("an order for 100 shares, FIX 5.0 SP2 volume 4", () => {
  it("A.1.a is filled by two executions", () => {
    expect(lines(sent(), [says("new"), fill("e1", "20"), fill("e2", "80")])).toEqual([
      "new 100 0 100",
      "partially_filled 100 20 80",
      "filled 100 100 0",
    ]);
  });

  it("is rejected after it was acknowledged", () => {
    expect(lines(sent(), [says("new"), says("rejected")])).toEqual([
      "new 100 0 100",
      "rejected 100 0 0",
    ]);
  });

  it("expires with a part executed", () => {
    expect(lines(working(), [fill("e1", "20"), says("expired")])).toEqual([
      "partially_filled 100 20 80",
      "expired 100 20 0",
    ]);
  });

  it("B.1.a is cancelled with nothing executed", () => {
    const asked = cancelAsked(working());
    expect(line(asked)).toBe("pending_cancel 100 0 100");
    expect(line(hear(asked, says("canceled")))).toBe("canceled 100 0 0");
  });

  it("B.1.b counts an execution that crosses the cancel", () => {
    const asked = cancelAsked(hear(working(), fill("e1", "20")));
    expect(lines(asked, [fill("e2", "30"), says("canceled")])).toEqual([
      "pending_cancel 100 50 50",
      "canceled 100 50 0",
    ]);
  });

  it("B.1.c is filled before the cancel arrives", () => {
    const asked = cancelAsked(hear(working(), fill("e1", "20")));
    const filled = hear(asked, fill("e2", "80"));
    expect(line(filled)).toBe("filled 100 100 0");
    expect(onlyLeg(filled).pendingCancel).toBeUndefined();
    expect(hear(filled, says("cancel_rejected")).events).toEqual(filled.events);
  });

  it("falls back to where it was when the cancel is refused", () => {
    const asked = cancelAsked(hear(working(), fill("e1", "20")));
    expect(line(hear(asked, says("cancel_rejected")))).toBe("partially_filled 100 20 80");
    const paused = cancelAsked(hear(working(), says("suspended")));
    expect(line(hear(paused, says("cancel_rejected")))).toBe("suspended 100 0 100");
  });

  it("is increased, and executed under its new id", () => {
    const asked = replaceAsked(hear(working(), fill("e1", "60")), { orderQty: "110" });
    expect(line(asked)).toBe("pending_replace 100 60 40");
    expect(lines(asked, [replacedTo(), nextFill("e2", "50")])).toEqual([
      "partially_filled 110 60 50",
      "filled 110 110 0",
    ]);
  });

  it("C.1.b counts an execution at the old price while the replace is under way", () => {
    const asked = replaceAsked(working(), { price: "11" });
    const told = lines(asked, [fill("e1", "40"), replacedTo(), nextFill("e2", "60")]);
    expect(told).toEqual([
      "pending_replace 100 40 60",
      "partially_filled 100 40 60",
      "filled 100 100 0",
    ]);
  });

  it("C.1.c reopens when an increase is confirmed after it filled", () => {
    const asked = replaceAsked(hear(working(), fill("e1", "60")), { orderQty: "200" });
    const filled = hear(asked, fill("e2", "40"));
    expect(line(filled)).toBe("pending_replace 100 100 0");
    expect(isOrderDone(filled.state)).toBe(false);
    expect(line(hear(filled, replacedTo()))).toBe("partially_filled 200 100 100");
  });

  it("is filled once the increase that crossed its last execution is refused", () => {
    const filled = hear(replaceAsked(working(), { orderQty: "200" }), fill("e1", "100"));
    expect(isOrderDone(filled.state)).toBe(false);
    expect(line(hear(filled, nextSays("rejected")))).toBe("filled 100 100 0");
  });

  it("is reduced, with a part executed", () => {
    const asked = replaceAsked(hear(working(), fill("e1", "20")), { orderQty: "50" });
    expect(line(hear(asked, replacedTo()))).toBe("partially_filled 50 20 30");
  });

  it.each(["60", "50"])("C.3.b, C.3.c stops at 60 executed when reduced to %s", (orderQty) => {
    const asked = replaceAsked(working(), { orderQty });
    expect(lines(asked, [fill("e1", "60"), replacedTo()])).toEqual([
      "pending_replace 100 60 40",
      "filled 60 60 0",
    ]);
  });

  it("keeps its terms and its id when the replace is refused", () => {
    const asked = replaceAsked(working(), { price: "11", orderQty: "200" });
    const refused = hear(asked, nextSays("rejected"));
    expect(line(refused)).toBe("new 100 0 100");
    expect(onlyLeg(refused)).toMatchObject({ clOrdId: "ord-1-1-0", terms: { price: "10" } });
  });

  it("takes the next replace under the next number after one was refused", () => {
    const refused = hear(replaceAsked(working(), { price: "11" }), nextSays("rejected"));
    const again = replaceAsked(refused, { price: "12" }, "r-2");
    const third = { clOrdId: "ord-1-1-2", brokerOrderId: "b-2" };
    const leg = onlyLeg(hear(again, says("new", third)));
    expect(leg).toMatchObject({ ...third, terms: { price: "12" }, replaceVersion: 2 });
    expect(leg.priorIds).toEqual([{ clOrdId: "ord-1-1-0", brokerOrderId: BROKER_ID }]);
  });

  it("is cancelled while a replace is under way", () => {
    const both = cancelAsked(replaceAsked(working(), { price: "11" }));
    expect(line(both)).toBe("pending_cancel 100 0 100");
    const replacedFirst = hear(both, replacedTo());
    expect(line(replacedFirst)).toBe("pending_cancel 100 0 100");
    expect(line(hear(replacedFirst, nextSays("canceled")))).toBe("canceled 100 0 0");
  });

  it("loses its pending replace with the cancel of the old order", () => {
    const over = hear(cancelAsked(replaceAsked(working(), { price: "11" })), says("canceled"));
    expect(line(over)).toBe("canceled 100 0 0");
    expect(onlyLeg(over).pendingReplace).toBeUndefined();
  });

  it("J.1.a is reopened by a bust", () => {
    const filled = hearAll(working(), [fill("e1", "40"), fill("e2", "60")]);
    expect(lines(filled, [bust("e1"), fill("e3", "40")])).toEqual([
      "partially_filled 100 60 40",
      "filled 100 100 0",
    ]);
  });

  it("J.1.b stays cancelled through a bust", () => {
    const over = hearAll(working(), [fill("e1", "40"), says("canceled")]);
    expect(line(hear(over, bust("e1")))).toBe("canceled 100 0 0");
  });

  it("J.1.d stays done for the day through a bust", () => {
    const paused = hearAll(working(), [fill("e1", "40"), says("done_for_day")]);
    expect(line(hear(paused, bust("e1")))).toBe("done_for_day 100 0 100");
  });

  it("L.1.a is not executed by a guarantee", () => {
    expect(line(hear(working(), says("stopped")))).toBe("stopped 100 0 100");
  });

  it.each(["done_for_day", "suspended", "stopped"] as const)("works again after %s", (paused) => {
    expect(line(hearAll(working(), [says(paused), says("new")]))).toBe("new 100 0 100");
  });

  it("is cancelled before anybody sent it", () => {
    const asked = cancelAsked(received());
    const over = tell(asked, {
      type: "canceled",
      legId: "1",
      broker: "venue",
      clOrdId: "ord-1-1-0",
      requestId: "c-1",
    });
    expect(line(over)).toBe("canceled 100 0 0");
    expect(onlyLeg(over).sending).toBe("not_sent");
  });
});

describe("a fill after the end", () => {
  it.each([
    ["canceled", "canceled 100 40 0"],
    ["expired", "expired 100 40 0"],
    ["rejected", "partially_filled 100 40 0"], // FIX shows an execution before a rejection
  ] as const)("of an order that is %s is counted and does not open it again", (end, expected) => {
    const over = hearAll(working(), [says(end), fill("e1", "40")]);
    expect(line(over)).toBe(expected);
    expect(over.state.order.done).toBe(true);
    expect(onlyLeg(over).working).toBe(end);
  });

  it("that completes the quantity shows it filled", () => {
    expect(line(hearAll(working(), [says("canceled"), fill("e1", "100")]))).toBe(
      "filled 100 100 0",
    );
  });
});

describe("a chain of replaces", () => {
  it("counts executions of the old broker order that arrive after the replace", () => {
    const told = hearAll(replaceAsked(working(), { price: "11" }), [
      nextSays("new"),
      fill("e1", "30"),
      nextFill("e2", "20"),
    ]);
    expect(line(told)).toBe("partially_filled 100 50 50");
    expect(onlyLeg(told)).toMatchObject({ clOrdId: NEXT, brokerOrderId: NEXT_ID });
  });

  it.each([
    ["the old order's word first", [replacedTo(), nextSays("new")]],
    ["the new order's word first", [nextSays("new"), replacedTo()]],
    ["the new order's fill first", [nextFill("e1", "1"), replacedTo(), nextSays("new")]],
  ])("is the same with %s", (_, facts) => {
    const told = hearAll(replaceAsked(working(), { price: "11" }), facts);
    expect(onlyLeg(told)).toMatchObject({ clOrdId: NEXT, brokerOrderId: NEXT_ID });
    expect(told.events.filter(({ type }) => type === "replaced")).toHaveLength(1);
    expect(told.events.some(({ type }) => type === "unexplained")).toBe(false);
  });

  it("learns the new broker id that the old order's word did not carry", () => {
    const told = hear(replaceAsked(working(), { price: "11" }), says("replaced"));
    expect(onlyLeg(told).brokerOrderId).toBeUndefined();
    expect(onlyLeg(hear(told, nextSays("new"))).brokerOrderId).toBe(NEXT_ID);
  });

  it("ignores what is said of an order that was replaced", () => {
    const told = hear(replaceAsked(working(), { price: "11" }), replacedTo());
    for (const late of ["new", "canceled", "expired", "rejected", "done_for_day"] as const) {
      expect(hear(told, says(late)).events).toEqual(told.events);
    }
  });

  it("keeps the old order alive while the new one is only a candidate", () => {
    const told = hearAll(replaceAsked(working(), { price: "11" }), [
      nextSays("pending_new"),
      nextSays("rejected"),
    ]);
    expect(line(told)).toBe("new 100 0 100");
    expect(onlyLeg(told)).toMatchObject({ clOrdId: "ord-1-1-0", brokerOrderId: BROKER_ID });
  });

  it("does not end a replace by a refusal that may speak of an earlier one", () => {
    const asked = replaceAsked(working(), { price: "11" });
    expect(hear(asked, says("replace_rejected")).events).toEqual(asked.events);
    expect(line(hear(asked, nextSays("replace_rejected")))).toBe("new 100 0 100");
  });
});

describe("a cash order", () => {
  const cash = (): Story => hear(sent(received(cashOrder())), says("new"));

  it("has no quantity while it lives", () => {
    expect(line(hear(cash(), fill("e1", "3")))).toBe("partially_filled - 3 -");
  });

  it("is filled only when the broker says that nothing is left", () => {
    const last = fill("e2", "2.5", { leavesQty: "0", brokerCumQty: "5.5" });
    expect(line(hearAll(cash(), [fill("e1", "3"), last]))).toBe("filled 5.5 5.5 0");
  });

  it("waits for the executions before the last one", () => {
    const last = fill("e2", "2.5", { leavesQty: "0", brokerCumQty: "5.5" });
    const overtaken = hear(cash(), last);
    expect(line(overtaken)).toBe("partially_filled 5.5 2.5 -");
    expect(line(hear(overtaken, fill("e1", "3")))).toBe("filled 5.5 5.5 0");
  });

  it("ends by a cancel with what it has", () => {
    expect(line(hearAll(cash(), [fill("e1", "3"), says("canceled")]))).toBe("canceled - 3 0");
  });
});

describe("a refused order", () => {
  it("is rejected, with nothing left", () => {
    const reason = { code: "price_missing", text: "a limit order needs price" };
    const request = limitOrder({ orderQty: "100.00" });
    const refused = tell(undefined, { type: "refused", request, digest: DIGEST, reason });
    expect(line(refused)).toBe("rejected 100 0 0");
    expect(isOrderDone(refused.state)).toBe(true);
  });
});

describe("an order of several legs", () => {
  const two = (): Story =>
    tell(undefined, {
      type: "received",
      request: limitOrder(),
      digest: DIGEST,
      legs: ["1", "2"].map((legId) => ({
        legId,
        broker: "venue",
        clOrdId: `ord-1-${legId}-0`,
        orderQty: "50",
      })),
    });
  const of = (legId: string) => ({ legId, broker: "venue", clOrdId: `ord-1-${legId}-0` });
  const reason = { code: "broker_rejected", text: "no" };
  const traded = { lastQty: "50", lastPx: "10" };

  it.each([
    ["new while none has executed", [{ type: "new", ...of("1") }], "new 100 0 100"],
    [
      "partially filled while one has filled and one lives",
      [
        { type: "trade", ...of("1"), execId: "e1", ...traded },
        { type: "new", ...of("2") },
      ],
      "partially_filled 100 50 50",
    ],
    [
      "filled when all are",
      [
        { type: "trade", ...of("1"), execId: "e1", ...traded },
        { type: "trade", ...of("2"), execId: "e2", ...traded },
      ],
      "filled 100 100 0",
    ],
    [
      "rejected when all are",
      [
        { type: "rejected", ...of("1"), reason },
        { type: "rejected", ...of("2"), reason },
      ],
      "rejected 100 0 0",
    ],
    [
      "never rejected where a part has executed",
      [
        { type: "trade", ...of("1"), execId: "e1", ...traded },
        { type: "rejected", ...of("2"), reason },
      ],
      "canceled 100 50 0",
    ],
    [
      "unknown while one is",
      [
        { type: "trade", ...of("1"), execId: "e1", ...traded },
        { type: "submit_unknown", ...of("2"), action: "new", reason },
      ],
      "submit_unknown 100 50 50",
    ],
  ] as const)("is %s", (_, drafts, expected) => {
    expect(line(drafts.reduce<Story>((story, draft) => tell(story, draft), two()))).toBe(expected);
  });

  it("asks every live leg to cancel and leaves the others", () => {
    const filled = tell(two(), { type: "trade", ...of("1"), execId: "e1", ...traded });
    const legs = cancelAsked(filled).state.legs.map(({ ordStatus }) => ordStatus);
    expect(legs).toEqual(["filled", "pending_cancel"]);
  });
});

describe("any history", () => {
  const someFill = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }), fc.boolean())
    .map(([id, qty, next]): ReportFact =>
      next ? nextFill(`n${id}`, String(qty)) : fill(`e${id}`, String(qty)),
    );
  const status = fc.constantFrom(
    "pending_new",
    "new",
    "canceled",
    "rejected",
    "expired",
    "replaced",
    "done_for_day",
    "suspended",
    "stopped",
    "calculated",
    "cancel_rejected",
    "replace_rejected",
  );
  const someStatus = fc
    .tuple(status, fc.boolean())
    .map(([execType, next]) => (next ? nextSays(execType) : says(execType)));
  const someBust = fc.integer({ min: 1, max: 12 }).map((id) => bust(`e${id}`));
  const step = fc.oneof(
    { weight: 4, arbitrary: someFill },
    { weight: 3, arbitrary: someStatus },
    { weight: 1, arbitrary: someBust },
    { weight: 1, arbitrary: fc.constant("cancel" as const) },
    { weight: 1, arbitrary: fc.constant("replace" as const) },
  );
  const history = fc.array(step, { maxLength: 40 }).map((steps) => {
    let requests = 0;
    return steps.reduce<Story>((story, next) => {
      if (typeof next === "object") return hear(story, next);
      const leg = onlyLeg(story);
      if (isOrderDone(story.state) || leg.pendingCancel !== undefined) return story;
      requests += 1;
      if (next === "cancel") return cancelAsked(story, `c-${requests}`);
      if (leg.pendingReplace !== undefined || leg.replaceVersion > 0) return story;
      return replaceAsked(story, { orderQty: "150" }, `r-${requests}`);
    }, sent());
  });

  it("keeps orderQty = cumQty + leavesQty while the order lives, and leaves nothing once it is done", () => {
    fc.assert(
      fc.property(history, ({ events }) => {
        const state = foldEvents(events);
        if (state === undefined) throw new Error("an order vanished");
        const { orderQty, cumQty, leavesQty } = state.order;
        if (isOrderDone(state)) expect(leavesQty).toBe("0");
        else if (compare(cumQty, orderQty ?? "0") <= 0) {
          expect(add(cumQty, leavesQty ?? "")).toBe(orderQty);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("counts exactly the executions told and not taken back, each once", () => {
    fc.assert(
      fc.property(history, ({ state }) => {
        const [leg] = state.legs;
        const sum = leg?.executions.reduce((total, { lastQty }) => add(total, lastQty), "0");
        expect(state.order.cumQty).toBe(sum);
        const ids = leg?.executions.map(({ execId }) => execId) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => leg?.busted.some(({ execId }) => execId === id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is never shown filled with less executed than ordered", () => {
    fc.assert(
      fc.property(history, ({ state: { order } }) => {
        if (order.ordStatus === "filled") {
          expect(compare(order.cumQty, order.orderQty ?? "1")).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("folds to the same bytes from what stands on the log", () => {
    fc.assert(
      fc.property(history, ({ events, state }) => {
        const stored = events.map((event) => {
          const read = readOrderEvent(JSON.stringify(event));
          if (!read.ok) throw new Error(read.violation.text);
          return read.value;
        });
        expect(JSON.stringify(foldEvents(stored))).toBe(JSON.stringify(state));
        expect(stored.at(-1)?.order).toEqual(state.order);
      }),
      { numRuns: 500 },
    );
  });

  it("has no request under way once a leg is over", () => {
    fc.assert(
      fc.property(history, ({ state }) => {
        if (!isOrderDone(state)) return;
        expect(state.legs.filter((leg) => leg.pendingCancel ?? leg.pendingReplace)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses an event that leaves a gap, comes twice or cannot be the first", () => {
    const [first, second] = sent().events;
    if (first === undefined || second === undefined) throw new Error("too short a story");
    expect(() => foldEvents([second])).toThrow("expected 1");
    expect(() => foldEvents([{ ...second, version: 1 }])).toThrow("expected received");
    expect(() => foldEvents([first, first])).toThrow("expected 2");
    expect(() => foldEvents([first, { ...first, version: 2 }])).toThrow("received again");
    expect(foldEvents([])).toBeUndefined();
  });

  it("remembers the newest requests and no more than its bound", () => {
    let story = working();
    for (let n = 1; n <= 520; n++) {
      const refusal = { request: "replace" as const, requestId: `r-${n}` };
      const reason = { code: "not_now", text: "no" };
      story = tell(story, { type: "request_refused", ...refusal, reason });
    }
    expect(story.state.requests).toHaveLength(512);
    expect(story.state.requests.at(-1)).toBe("replace:r-520");
    expect(story.state).toMatchObject({ ...KEY, updatedAt: AT });
  });
});
