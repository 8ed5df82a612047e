import fc from "fast-check";
import { add, divide, multiply } from "../decimal.ts";
import {
  AT,
  BROKER_ID,
  bust,
  clock,
  fill,
  hear,
  hearAll,
  NEXT,
  NEXT_ID,
  replaceAsked,
  says,
  tell,
  working,
  type Story,
} from "../testing/story.ts";
import type { ReportFact } from "./reports.ts";

/** ordStatus, orderQty, cumQty, leavesQty, in one line. */
const line = ({ state }: Story): string => {
  const { ordStatus, orderQty, cumQty, leavesQty } = state.order;
  return [ordStatus, orderQty ?? "-", cumQty, leavesQty ?? "-"].join(" ");
};

const replacedTo = (brokerOrderId = NEXT_ID): ReportFact =>
  says("replaced", { replacedBy: brokerOrderId });

describe("executions", () => {
  const trades = fc
    .array(
      fc.record({
        qty: fc.integer({ min: 1, max: 50_000 }),
        px: fc.integer({ min: 1, max: 100_000 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => {
      let sum = "0";
      return all.map(({ qty, px }, index): ReportFact => {
        const lastQty = multiply(String(qty), "0.001");
        sum = add(sum, lastQty);
        const lastPx = multiply(String(px), "0.01");
        return fill(`e${index}`, lastQty, { lastPx, brokerCumQty: sum });
      });
    });

  const counted = (facts: readonly ReportFact[]): readonly [string, string] =>
    facts.reduce<readonly [string, string]>(
      ([qty, cost], fact) =>
        "lastQty" in fact
          ? [add(qty, fact.lastQty), add(cost, multiply(fact.lastQty, fact.lastPx))]
          : [qty, cost],
      ["0", "0"],
    );

  it("count the same in any order and however often they are told", () => {
    const shuffled = trades.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([facts, told]) => {
        const { order } = hearAll(working(), told).state;
        const [cumQty, cost] = counted(facts);
        expect(order.cumQty).toBe(cumQty);
        expect(order.avgPx).toBe(divide(cost, cumQty, 9));
      }),
    );
  });

  it("count once when told under a second id, wherever the second telling falls", () => {
    const twice = trades.chain((facts) => {
      const other = facts.map(
        (fact) =>
          ({ ...fact, execId: `other-${String("execId" in fact && fact.execId)}` }) as ReportFact,
      );
      return fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray([...facts, ...other], { minLength: facts.length * 2 }),
      );
    });
    fc.assert(
      fc.property(twice, ([facts, told]) => {
        expect(hearAll(working(), told).state.order.cumQty).toBe(counted(facts)[0]);
      }),
    );
  });

  it("are two where two broker orders have counted the same", () => {
    const asked = hear(working(), fill("e1", "10", { brokerCumQty: "10" }));
    const told = hearAll(replaceAsked(asked, { price: "11" }), [
      replacedTo(),
      fill("e2", "10", { brokerCumQty: "10", clOrdId: NEXT, brokerOrderId: NEXT_ID }),
    ]);
    expect(told.state.order.cumQty).toBe("20");
  });

  it("after a bust count where the broker counts the same total again", () => {
    const told = hearAll(working(), [
      fill("e1", "40", { brokerCumQty: "40" }),
      fill("e2", "60", { brokerCumQty: "100" }),
      bust("e1"),
      fill("e3", "40", { brokerCumQty: "100" }),
    ]);
    expect(line(told)).toBe("filled 100 100 0");
  });

  /** Executed at AT, taken back five seconds later. */
  const takenBack = (): Story =>
    hearAll(working(), [fill("e1", "40", { brokerCumQty: "40" }), bust("e1", "b1", clock(5))]);
  const again = (transactTime: string): ReportFact =>
    fill("other", "40", { brokerCumQty: "40", transactTime });

  it("taken back do not come back under their other id", () => {
    const retold = hear(takenBack(), again(AT));
    expect(retold.state.order.cumQty).toBe("0");
    expect(retold.events).toEqual(takenBack().events);
  });

  it("at the place of one taken back, later than the bust, are others and count", () => {
    const refilled = hear(takenBack(), again(clock(6)));
    expect(line(refilled)).toBe("partially_filled 100 40 60");
    expect(hear(refilled, again(clock(6))).events).toEqual(refilled.events);
    expect(hear(refilled, fill("e1", "40", { brokerCumQty: "40" })).events).toEqual(
      refilled.events,
    );
  });

  it.each([clock(2), clock(5)])(
    "at the place of one taken back, neither its own nor later than the bust, are evidence once",
    (transactTime) => {
      const retold = hear(takenBack(), again(transactTime));
      expect(retold.state.order.cumQty).toBe("0");
      expect(retold.events.at(-1)).toMatchObject({
        type: "unexplained",
        reason: { code: "trade_at_busted_place" },
      });
      expect(hear(retold, again(transactTime)).events).toEqual(retold.events);
    },
  );

  it("count twice at one place where a bust lies between them, and once each however often told", () => {
    const facts = [
      fill("e1", "40", { brokerCumQty: "40" }),
      fill("e2", "40", { brokerCumQty: "80", transactTime: clock(1) }),
      bust("e1", "b1", clock(5)),
      fill("e3", "40", { brokerCumQty: "80", transactTime: clock(6) }),
    ];
    const told = hearAll(working(), facts);
    expect(line(told)).toBe("partially_filled 100 80 20");
    const other = fill("x2", "40", { brokerCumQty: "80", transactTime: clock(1) });
    expect(hearAll(told, [...facts, other]).events).toEqual(told.events);
  });

  it("never count when their bust came first", () => {
    const told = hearAll(working(), [bust("e1"), fill("e1", "40")]);
    expect(told.state.order.cumQty).toBe("0");
  });

  it("are corrected in place, also when only the price changes and the broker's total is another's", () => {
    const correct = fill("e1b", "40", {
      execType: "trade_correct",
      execRefId: "e1",
      lastPx: "12",
      brokerCumQty: "100",
    });
    const told = hearAll(working(), [
      fill("e1", "40", { brokerCumQty: "40" }),
      fill("e2", "60", { brokerCumQty: "100" }),
      correct,
    ]);
    expect(told.state.order).toMatchObject({ ordStatus: "filled", cumQty: "100", avgPx: "10.8" });
    expect(hear(told, correct).events).toEqual(told.events);
    expect(hear(told, fill("e1", "40", { brokerCumQty: "40" })).events).toEqual(told.events);
  });

  it("corrected twice follow the chain of ids", () => {
    const second = { execType: "trade_correct" as const, execRefId: "e1b" };
    const told = hearAll(working(), [
      fill("e1", "40"),
      fill("e1b", "30", { execType: "trade_correct", execRefId: "e1" }),
      fill("e1c", "20", second),
    ]);
    expect(told.state.order.cumQty).toBe("20");
  });

  it.each([
    ["names none", {}],
    ["names one that was corrected before", { execRefId: "e1" }],
  ])("keep a correction as evidence that %s", (_, ref) => {
    const told = hearAll(working(), [
      fill("e1", "40"),
      fill("e1b", "30", { execType: "trade_correct", execRefId: "e1" }),
      fill("e1c", "20", { execType: "trade_correct", ...ref }),
    ]);
    expect(told.state.order.cumQty).toBe("30");
    expect(told.events.at(-1)?.type).toBe("unexplained");
  });

  it("are alarmed about when a bust names one that is not counted", () => {
    const told = hear(hear(working(), fill("e1", "40")), bust("unheard-of"));
    expect(told.events.slice(-2).map(({ type }) => type)).toEqual(["unexplained", "trade_cancel"]);
  });

  it("carry their fees, and a bust takes them back", () => {
    const header = { legId: "1", broker: "venue", clOrdId: "ord-1-1-0", brokerOrderId: BROKER_ID };
    const trade = { type: "trade", ...header, lastQty: "1", lastPx: "1", fees: "0.02" } as const;
    const one = tell(working(), { ...trade, execId: "e1" });
    const two = tell(one, { ...trade, execId: "e2" });
    expect(two.state.fees).toBe("0.04");
    expect(hear(two, bust("e1")).state.fees).toBe("0.02");
  });
});
