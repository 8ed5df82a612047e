import type { Leg, OrderRequested } from "../../../contracts/generated/types.ts";
import { decideCancel, decideReplace } from "../routing/decide.ts";
import {
  AT,
  BROKER_ID,
  cancelAsked,
  fill,
  FIRST,
  hear,
  hearAll,
  KEY,
  limitOrder,
  received,
  says,
  sent,
  tell,
  type Story,
  VALID_UNTIL,
} from "../testing/story.ts";
import { clOrdIdOf } from "./identity.ts";
import { isOrderDone, legOf } from "./order.ts";
import type { ReportFact } from "./reports.ts";
import { decideAbsent, decideSubmit, headerOf } from "./sending.ts";

const GAIN = clOrdIdOf("ord-1", "2", 0);
const LOSS = clOrdIdOf("ord-1", "3", 0);

const bracket = (): OrderRequested =>
  limitOrder({
    orderClass: "bracket",
    takeProfit: { price: "12" },
    stopLoss: { stopPx: "9", price: "8.9" },
  });
const oco = (): OrderRequested =>
  limitOrder({ orderClass: "oco", side: "sell", price: "12", stopLoss: { stopPx: "9" } });

/** Of an exit, as its broker tells it once it speaks of it. */
const gain = (execType: Parameters<typeof says>[0]): ReportFact =>
  says(execType, { clOrdId: GAIN, brokerOrderId: "b-2" });
const loss = (execType: Parameters<typeof says>[0]): ReportFact =>
  says(execType, { clOrdId: LOSS, brokerOrderId: "b-3" });
const gainFill = (execId: string, qty: string, over: object = {}): ReportFact =>
  fill(execId, qty, { clOrdId: GAIN, brokerOrderId: "b-2", lastPx: "12", ...over });
const lossFill = (execId: string, qty: string, over: object = {}): ReportFact =>
  fill(execId, qty, { clOrdId: LOSS, brokerOrderId: "b-3", lastPx: "9", ...over });

const leg = ({ state }: Story, legId: string): Leg => {
  const found = legOf(state, legId);
  if (found === undefined) throw new Error(`no leg ${legId}`);
  return found;
};
/** The order's status and figures, then the status of each leg. */
const line = (story: Story): string => {
  const { ordStatus, cumQty, leavesQty } = story.state.order;
  const legs = story.state.legs.map((one) => one.ordStatus).join(" ");
  return `${ordStatus} ${cumQty}/${leavesQty ?? "-"}: ${legs}`;
};

const live = (): Story =>
  hearAll(sent(received(bracket())), [says("new"), gain("pending_new"), loss("pending_new")]);
const entered = (): Story => hear(live(), fill("e1", "100"));
const protectedBy = (): Story => hearAll(entered(), [gain("new")]);

describe("the exits of a bracket", () => {
  it("have their own side, terms and numbers", () => {
    const { legs } = received(bracket()).state;
    expect(
      legs.map(({ legId, role, attachedTo, side }) => [legId, role, attachedTo, side]),
    ).toEqual([
      ["1", undefined, undefined, undefined],
      ["2", "take_profit", "1", "sell"],
      ["3", "stop_loss", "1", "sell"],
    ]);
    expect(legs[1]?.terms).toMatchObject({ ordType: "limit", price: "12", orderQty: "100" });
    expect(legs[2]?.terms).toMatchObject({ ordType: "stop_limit", stopPx: "9", price: "8.9" });
  });

  it("are never sent by themselves, not even when they are absent", () => {
    const story = sent(received(bracket()));
    for (const legId of ["2", "3"]) {
      expect(decideSubmit(story.state, leg(story, legId), AT).kind).toBe("nothing");
      expect(decideAbsent(story.state, leg(story, legId), true, AT).kind).toBe("nothing");
    }
    const before = received(bracket());
    expect(decideSubmit(before.state, leg(before, "2"), AT).kind).toBe("nothing");
  });

  it("are held from the send on, and say so until the broker says otherwise", () => {
    expect(line(received(bracket()))).toBe("received 0/100: received received received");
    const story = sent(received(bracket()));
    expect(line(story)).toBe("pending_new 0/100: pending_new held held");
    expect(leg(story, "2").sending).toBe("in_flight");
    expect(line(live())).toBe("new 0/100: new held held");
    expect(leg(live(), "2").brokerOrderId).toBe("b-2");
    expect(line(protectedBy())).toBe("filled 100/0: filled new held");
  });

  it("keep the order open until they are over, while its figures are the entry's", () => {
    expect(isOrderDone(entered().state)).toBe(false);
    expect(entered().state.order).toMatchObject({
      ordStatus: "filled",
      cumQty: "100",
      avgPx: "10",
    });
    const over = hearAll(protectedBy(), [gainFill("e2", "100"), loss("canceled")]);
    expect(line(over)).toBe("filled 100/0: filled filled canceled");
    expect(over.state.order.avgPx).toBe("10");
    expect(isOrderDone(over.state)).toBe(true);
  });

  it.each(["rejected", "canceled", "expired"] as const)(
    "end with an entry that is %s before it executed anything",
    (end) => {
      const story = hear(sent(received(bracket())), says(end));
      expect(line(story)).toBe(`${end} 0/0: ${end} ${end} ${end}`);
      expect(isOrderDone(story.state)).toBe(true);
    },
  );

  it("end with an entry that was cancelled before it was sent", () => {
    const asked = cancelAsked(received(bracket()));
    const requestId = "c-1";
    const story = tell(asked, { type: "canceled", ...headerOf(leg(asked, "1")), requestId });
    expect(line(story)).toBe("canceled 0/0: canceled canceled canceled");
  });

  it("wait for the broker's own word when the entry executed a part", () => {
    const story = hearAll(live(), [fill("e1", "40"), says("canceled")]);
    expect(line(story)).toBe("canceled 40/0: canceled held held");
    const over = hearAll(story, [gain("canceled"), loss("canceled")]);
    expect(isOrderDone(over.state)).toBe(true);
  });

  it("are filled by what the broker asks of them: less, where the other one executed a part", () => {
    const partly = hearAll(protectedBy(), [loss("new"), gainFill("e2", "40")]);
    expect(line(partly)).toBe("filled 100/0: filled partially_filled new");
    const stopped = hearAll(partly, [gain("canceled"), lossFill("e3", "60", { leavesQty: "0" })]);
    expect(line(stopped)).toBe("filled 100/0: filled canceled filled");
    expect(isOrderDone(stopped.state)).toBe(true);
  });

  it("count what they execute after their end was derived", () => {
    const ended = hear(sent(received(bracket())), says("canceled"));
    const story = hear(ended, gainFill("e9", "100"));
    expect(leg(story, "2").cumQty).toBe("100");
  });
});

describe("an order with two exits of a position", () => {
  const working = (): Story => hearAll(sent(received(oco())), [says("new"), loss("pending_new")]);

  it("has both on its own side", () => {
    const { legs } = received(oco()).state;
    expect(legs.map(({ legId, role, side }) => [legId, role, side])).toEqual([
      ["1", "take_profit", undefined],
      ["3", "stop_loss", "sell"],
    ]);
  });

  it("is filled by its stop loss as well as by its price", () => {
    expect(line(hearAll(working(), [fill("e1", "100"), loss("canceled")]))).toBe(
      "filled 100/0: filled canceled",
    );
    const stopped = hearAll(working(), [
      loss("new"),
      lossFill("e1", "100", { leavesQty: "0" }),
      says("canceled"),
    ]);
    expect(line(stopped)).toBe("filled 100/0: canceled filled");
    expect(stopped.state.order.avgPx).toBe("9");
  });

  it("is not over when its take profit is cancelled because the stop loss executes", () => {
    const between = hear(working(), says("canceled"));
    expect(isOrderDone(between.state)).toBe(false);
    expect(line(between)).toBe("held 0/100: canceled held");
  });

  it("adds up what both have executed", () => {
    const story = hearAll(working(), [
      fill("e1", "40"),
      loss("new"),
      lossFill("e2", "60", { leavesQty: "0" }),
      says("canceled"),
    ]);
    expect(line(story)).toBe("filled 100/0: canceled filled");
    expect(story.state.order.avgPx).toBe("9.4");
  });

  it("is over when the broker never had it", () => {
    const story = hear(sent(received(oco())), { ...says("rejected"), brokerOrderId: BROKER_ID });
    expect(isOrderDone(story.state)).toBe(false); // the broker had it: its stop loss speaks for itself
    const asked = received(oco());
    const never = tell(sent(asked), {
      type: "rejected",
      ...headerOf(leg(asked, "1")),
      reason: { code: "wash_trade", text: "refused" },
    });
    expect(line(never)).toBe("rejected 0/0: rejected rejected");
  });
});

describe("a change of an order with exits", () => {
  const cancel = { ...KEY, requestId: "c-1" };
  const replace = { ...KEY, requestId: "r-1", validUntil: VALID_UNTIL };

  const asked = (story: Story): readonly string[] => {
    const decision = decideCancel(cancel, story.state, AT);
    if (typeof decision === "string") throw new Error(decision);
    return tell(story, decision)
      .state.legs.filter(({ pendingCancel }) => pendingCancel !== undefined)
      .map(({ legId }) => legId);
  };

  it("cancels the entry while it works, and the exits once it is executed", () => {
    expect(asked(live())).toEqual(["1"]);
    expect(asked(entered())).toEqual(["2", "3"]);
    expect(asked(hear(protectedBy(), loss("canceled")))).toEqual(["2"]);
  });

  it("replaces the entry, or the exit that it names", () => {
    expect(decideReplace({ ...replace, price: "11" }, live().state, AT)).toMatchObject({
      type: "pending_replace",
      clOrdId: clOrdIdOf("ord-1", "1", 1),
    });
    const moved = { ...replace, legId: "3", stopPx: "9.5" };
    expect(decideReplace(moved, protectedBy().state, AT)).toMatchObject({
      type: "pending_replace",
      legId: "3",
      clOrdId: clOrdIdOf("ord-1", "3", 1),
      terms: { ordType: "stop_limit", stopPx: "9.5", price: "8.9", orderQty: "100" },
    });
  });

  it.each([
    ["a leg that is not there", { legId: "7", price: "11" }, "unknown_leg"],
    ["a leg that is over", { price: "11" }, "order_done"],
    ["nothing at all", { legId: "3" }, "nothing_to_change"],
    ["a price that the exit has not", { legId: "2", stopPx: "9" }, "price_not_allowed"],
  ])("is refused for %s", (_, change, code) => {
    const decision = decideReplace({ ...replace, ...change }, protectedBy().state, AT);
    expect(decision).toMatchObject({ type: "request_refused", reason: { code } });
  });
});

describe("an order in several contracts", () => {
  it("keeps what each execution did in each of them", () => {
    const legs = [
      { symbol: "AAPL260116C00190000", ratioQty: "1", side: "buy", positionEffect: "open" },
      { symbol: "AAPL260116C00200000", ratioQty: "1", side: "sell", positionEffect: "open" },
    ] as const;
    const request = limitOrder({ orderClass: "multileg", orderQty: "3", legs: [...legs] });
    const instrumentLegs = legs.map(({ symbol, side }, at) => ({
      symbol,
      side,
      execId: `x-${at}`,
      lastQty: "3",
      lastPx: "2",
    }));
    const story = hear(
      sent(received(request)),
      fill("x-0", "3", { lastPx: "-1.5", instrumentLegs }),
    );
    expect(story.state.order).toMatchObject({ ordStatus: "filled", cumQty: "3", avgPx: "-1.5" });
    expect(leg(story, "1").executions[0]?.instrumentLegs).toEqual(instrumentLegs);
    expect(leg(story, "1").clOrdId).toBe(FIRST);
  });
});
