import fc from "fast-check";
import type { Leg } from "../../../contracts/generated/types.ts";
import {
  BROKER_ID,
  bust,
  cancelAsked,
  cashOrder,
  fill,
  hear,
  hearAll,
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
import { foldEvents } from "./order.ts";
import { decideReport, isSettled, missesExecutions, type ReportFact } from "./reports.ts";
import { headerOf } from "./sending.ts";

const reason = { code: "no_answer", text: "no answer came" };

const unknown = (story: Story): Story =>
  tell(story, { type: "submit_unknown", ...headerOf(onlyLeg(story)), action: "new", reason });

const endedByUs = (): Story => {
  const story = unknown(sent());
  return tell(story, { type: "canceled", ...headerOf(onlyLeg(story)), reason });
};

/** Every way a leg can stand. */
const STORIES: readonly (readonly [string, () => Story])[] = [
  ["not sent", () => received()],
  ["sent", () => sent()],
  ["unknown", () => unknown(sent())],
  ["pending new", () => hear(sent(), says("pending_new"))],
  ["acknowledged without a broker id", () => tell(sent(), { type: "pending_new", ...FIRST_LEG })],
  ["new", () => working()],
  ["partly filled", () => hear(working(), fill("e1", "20", { brokerCumQty: "20" }))],
  ["filled", () => hear(working(), fill("e1", "100", { brokerCumQty: "100" }))],
  ["busted", () => hearAll(working(), [fill("e1", "20", { brokerCumQty: "20" }), bust("e1")])],
  ["asked to cancel", () => cancelAsked(working())],
  ["asked to cancel before it was sent", () => cancelAsked(received())],
  ["a replace that waits", () => replaceAsked(working(), { price: "11" }, "r-1", false)],
  ["a replace under way", () => replaceAsked(working(), { price: "11" })],
  [
    "a filled leg with an increase under way",
    () => hear(replaceAsked(working(), { orderQty: "200" }), fill("e1", "100")),
  ],
  ["a cancel and a replace under way", () => cancelAsked(replaceAsked(working(), { price: "11" }))],
  [
    "replaced",
    () => hear(replaceAsked(working(), { price: "11" }), says("replaced", { replacedBy: NEXT_ID })),
  ],
  [
    "a replace that was given up",
    () => hear(replaceAsked(working(), { price: "11" }), says("rejected", { clOrdId: NEXT })),
  ],
  ["a cash order", () => hear(sent(received(cashOrder())), says("new"))],
  ["ended by the gateway alone", endedByUs],
  ...(
    [
      "canceled",
      "rejected",
      "expired",
      "done_for_day",
      "suspended",
      "stopped",
      "calculated",
    ] as const
  ).map((end) => [end, () => hear(working(), says(end))] as const),
];

const FIRST_LEG = { legId: "1", broker: "venue", clOrdId: "ord-1-1-0" };

const STATUSES = [
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
] as const;

/** The leg's ids, its replace's, and ids that nobody gave. */
const IDS = [
  { clOrdId: "ord-1-1-0", brokerOrderId: BROKER_ID },
  { clOrdId: "ord-1-1-0", brokerOrderId: "b-other" },
  { clOrdId: NEXT, brokerOrderId: NEXT_ID },
  { clOrdId: "ord-1-1-7", brokerOrderId: "b-7" },
];

const FACTS: readonly ReportFact[] = IDS.flatMap((ids): readonly ReportFact[] => [
  ...STATUSES.map((execType) => says(execType, ids)),
  says("replaced", { ...ids, replacedBy: NEXT_ID }),
  fill("e1", "20", { ...ids, brokerCumQty: "20" }),
  fill("e9", "20", { ...ids, brokerCumQty: "20" }),
  fill("e9", "100", { ...ids, leavesQty: "0" }),
  fill("e2", "10", { ...ids, execType: "trade_correct", execRefId: "e1" }),
  fill("e2", "10", { ...ids, execType: "trade_correct" }),
  { ...bust("e1"), ...ids },
  { ...bust("e9"), ...ids },
]);

const step = (story: Story, fact: ReportFact) => decideReport(story.state, onlyLeg(story), fact);

describe("a report about a leg that is", () => {
  describe.each(STORIES)("%s", (_, story) => {
    it("leads to an end, to legal events, and told again to nothing", () => {
      for (const fact of FACTS) {
        const heard = hear(story(), fact); // checks each event and state against its contract
        expect(step(heard, fact)).toEqual([]);
        expect(foldEvents(heard.events)).toEqual(heard.state);
      }
    });

    it("leads to an end after any other report", () => {
      const fact = fc.constantFrom(...FACTS);
      fc.assert(
        fc.property(fc.array(fact, { minLength: 1, maxLength: 6 }), (facts) => {
          const heard = hearAll(story(), facts);
          expect(step(heard, facts.at(-1) as ReportFact)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    it("is never settled by a memory when the log would say otherwise", () => {
      for (const fact of FACTS) {
        const before = story();
        if (isSettled(onlyLeg(before), fact)) expect(step(before, fact)).toEqual([]);
      }
    });

    it("never makes more of the leg's quantity than its executions", () => {
      for (const fact of FACTS.filter(({ execType }) =>
        STATUSES.some((name) => name === execType),
      )) {
        expect(hear(story(), fact).state.order.cumQty).toBe(story().state.order.cumQty);
      }
    });
  });
});

const last = ({ events }: Story): string | undefined => events.at(-1)?.type;
const code = ({ events }: Story): string | undefined => {
  const event = events.at(-1);
  return event?.type === "unexplained" ? event.reason.code : undefined;
};

describe("evidence", () => {
  it.each([
    [
      "canceled after it filled",
      hear(working(), fill("e1", "100")),
      says("canceled"),
      "canceled_after_filled",
    ],
    [
      "expired after it was cancelled",
      hear(working(), says("canceled")),
      says("expired"),
      "expired_after_canceled",
    ],
    [
      "rejected after it filled",
      hear(working(), fill("e1", "100")),
      says("rejected"),
      "rejected_after_filled",
    ],
    ["alive after the gateway gave it up", endedByUs(), says("new"), "new_after_canceled"],
    [
      "queued after the gateway gave it up",
      endedByUs(),
      says("pending_new"),
      "pending_new_after_canceled",
    ],
    [
      "replaced by somebody else",
      working(),
      says("replaced", { replacedBy: "b-7" }),
      "replaced_after_new",
    ],
    [
      "replaced before our replace was sent",
      replaceAsked(working(), { price: "11" }, "r-1", false),
      says("replaced", { replacedBy: "b-7" }),
      "replaced_after_pending_replace",
    ],
    [
      "two orders under one id",
      working(),
      says("new", { brokerOrderId: "b-2" }),
      "second_broker_order",
    ],
    [
      "life under the id of a replace that was given up",
      hear(replaceAsked(working(), { price: "11" }), says("rejected", { clOrdId: NEXT })),
      says("new", { clOrdId: NEXT, brokerOrderId: NEXT_ID }),
      "life_of_abandoned_replace",
    ],
  ])("is kept once of an order that is %s", (_, story, fact, expected) => {
    const heard = hear(story, fact);
    expect(code(heard)).toBe(expected);
    expect(heard.state.legs).toEqual(story.state.legs);
    expect(hear(heard, fact).events).toEqual(heard.events);
  });

  it("of a second order does not keep its executions from being counted", () => {
    const heard = hear(working(), fill("e1", "20", { brokerOrderId: "b-2" }));
    expect(heard.events.slice(-2).map(({ type }) => type)).toEqual(["unexplained", "trade"]);
    expect(onlyLeg(heard)).toMatchObject({ brokerOrderId: BROKER_ID, cumQty: "20" });
  });

  it("of a second order does not let its end close the first", () => {
    const heard = hear(working(), says("canceled", { brokerOrderId: "b-2" }));
    expect(onlyLeg(heard).ordStatus).toBe("new");
  });
});

describe("nothing is said", () => {
  it.each([
    ["a late new", hear(working(), says("canceled")), says("new")],
    ["a new twice", working(), says("new")],
    ["a queued order that is working", working(), says("pending_new")],
    ["a refused cancel that nobody asked for", working(), says("cancel_rejected")],
    ["a refused replace that nobody asked for", working(), says("replace_rejected")],
  ])("by %s", (_, story, fact) => {
    expect(hear(story, fact).events).toEqual(story.events);
  });
});

describe("the broker's own id of an order", () => {
  it.each(["pending_new", "new"] as const)("is learnt from a late %s", (execType) => {
    const story = tell(sent(), { type: "pending_new", ...FIRST_LEG });
    expect(onlyLeg(story).brokerOrderId).toBeUndefined();
    expect(onlyLeg(hear(story, says(execType))).brokerOrderId).toBe(BROKER_ID);
  });

  it("tells under which of our ids a report without one belongs", () => {
    const story = hear(
      replaceAsked(working(), { price: "11" }),
      says("replaced", { replacedBy: NEXT_ID }),
    );
    const old = fill("e1", "5");
    delete (old as { clOrdId?: string }).clOrdId;
    const event = hear(story, old).events.at(-1);
    expect(event).toMatchObject({ type: "trade", clOrdId: "ord-1-1-0" });
  });
});

describe("executions are missing", () => {
  const leg = (...fills: ReportFact[]): Leg => onlyLeg(hearAll(working(), fills));

  it.each([
    ["when the broker counts more", leg(fill("e1", "20")), BROKER_ID, "30", true],
    ["not when both count the same", leg(fill("e1", "20")), BROKER_ID, "20.0", false],
    ["not when an older count comes late", leg(fill("e1", "20")), BROKER_ID, "10", false],
    ["on the broker order they belong to", leg(fill("e1", "20")), "b-2", "10", true],
    ["not where the broker does not count", leg(), BROKER_ID, undefined, false],
  ])("%s", (_, story, brokerOrderId, brokerCumQty, missing) => {
    expect(missesExecutions(story, brokerOrderId, brokerCumQty)).toBe(missing);
  });
});

describe("the answer to a request", () => {
  it("names the request, however the broker words it", () => {
    const canceled = hear(cancelAsked(working()), says("canceled")).events.at(-1);
    expect(canceled).toMatchObject({ type: "canceled", requestId: "c-1" });
    const refused = hear(cancelAsked(working()), says("cancel_rejected")).events.at(-1);
    expect(refused).toMatchObject({ type: "cancel_rejected", requestId: "c-1" });
    const rejected = hear(replaceAsked(working(), {}), says("rejected", { clOrdId: NEXT }));
    expect(rejected.events.at(-1)).toMatchObject({ type: "replace_rejected", requestId: "r-1" });
  });

  it("carries the fees that were expected", () => {
    const story = working();
    const [draft] = decideReport(story.state, onlyLeg(story), fill("e1", "1"), "0.0001");
    expect(draft).toMatchObject({ type: "trade", fees: "0.0001" });
    expect(last(story)).toBe("new");
  });
});
