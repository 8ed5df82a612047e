import type { OrderState } from "../../../contracts/generated/types.ts";
import { maxBytes } from "../../../contracts/generated/shapes.ts";
import { check } from "../../../contracts/validate.ts";
import { BROKER_ID, bust, FIRST, KEY, limitOrder, NEXT, working } from "../testing/story.ts";
import { extend } from "./extend.ts";
import { digest64, EXECUTIONS_KEPT, OLDER_KEPT } from "./older.ts";
import { decideReport, missesExecutions, type ExecutionFact, type ReportFact } from "./reports.ts";

const STAMP = { at: "2026-03-02T20:00:00.000Z", by: "test-h-1-abc" };

/** A second after the one before: the broker's clock tells them apart. */
const at = (second: number): string =>
  new Date(Date.parse("2026-03-02T14:30:00Z") + second * 1_000).toISOString();

/** One share each, told with ids as long as brokers' are. */
const execution = (n: number, change: Partial<ExecutionFact> = {}): ExecutionFact => ({
  execType: "trade",
  clOrdId: FIRST,
  brokerOrderId: BROKER_ID,
  execId: `61e69015-8549-4bfd-b9c3-${String(n).padStart(12, "0")}`,
  lastQty: "1",
  lastPx: "187.25",
  brokerCumQty: String(n + 1),
  transactTime: at(n),
  ...change,
});

/** As `hear`, without a look at each state's contract: there are thousands. */
function hear(state: OrderState, fact: ReportFact, fees?: string): OrderState {
  const [leg] = state.legs;
  const [draft] = leg === undefined ? [] : decideReport(state, leg, fact, fees);
  if (draft === undefined) return state;
  const next = extend(KEY, state, draft, STAMP).state;
  return draft.type === "unexplained" ? next : hear(next, fact, fees);
}

const traded = (count: number, change: (n: number) => Partial<ExecutionFact> = () => ({})) =>
  Array.from({ length: count }, (_, n) => execution(n, change(n))).reduce(
    (state, fact) => hear(state, fact, "0.0001"),
    working(limitOrder({ orderQty: "100000" })).state,
  );

const onlyLeg = ({ legs: [leg] }: OrderState) => {
  if (leg === undefined) throw new Error("the order has no leg");
  return leg;
};

describe("an order with more executions than are kept in full", () => {
  const count = 1_500;
  const state = traded(count);

  it("has the sum of all of them", () => {
    expect(state.order).toMatchObject({ cumQty: "1500", leavesQty: "98500", avgPx: "187.25" });
    expect(state.fees).toBe("0.15");
    const leg = onlyLeg(state);
    expect(leg.executions).toHaveLength(EXECUTIONS_KEPT);
    expect(leg.older).toHaveLength(count - EXECUTIONS_KEPT);
    expect(check("order-state.v1", state).ok).toBe(true);
  });

  it("counts none of them again, under its own id or another, however old", () => {
    for (const n of [0, 1, 700, count - EXECUTIONS_KEPT, count - 1]) {
      expect(hear(state, execution(n))).toBe(state);
      expect(hear(state, execution(n, { execId: `other-${n}` }))).toBe(state);
    }
  });

  it("takes an old one back exactly, once, and counts it never again", () => {
    const taken = [bust(execution(3).execId), bust(execution(3).execId)].reduce(
      (told, fact) => hear(told, fact),
      state,
    );
    expect(taken.order.cumQty).toBe("1499");
    expect(taken.fees).toBe("0.1499");
    expect(taken.version).toBe(state.version + 1);
    expect(hear(taken, execution(3))).toBe(taken);
  });

  it("corrects an old one in place", () => {
    const correct = execution(3, {
      execType: "trade_correct",
      execId: "corrected",
      execRefId: execution(3).execId,
      lastQty: "2",
    });
    const corrected = hear(state, correct, "0.0002");
    expect(corrected.order.cumQty).toBe("1501");
    expect(hear(corrected, correct)).toBe(corrected);
  });

  it("knows whether executions are missing", () => {
    expect(missesExecutions(onlyLeg(state), BROKER_ID, "1500")).toBe(false);
    expect(missesExecutions(onlyLeg(state), BROKER_ID, "1501")).toBe(true);
  });

  it("has them all in the figures of a restatement", () => {
    const split = hear(state, {
      execType: "restated",
      clOrdId: FIRST,
      brokerOrderId: BROKER_ID,
      execRestatementReason: "gt_corporate_action",
      orderQty: "200000",
      cumQty: "3000",
      avgPx: "93.625",
      transactTime: at(count),
    });
    expect(split.order).toMatchObject({ cumQty: "3000", leavesQty: "197000", avgPx: "93.625" });
    expect(split.fees).toBe("0.15");
    expect(hear(split, execution(3))).toBe(split);
    expect(hear(split, execution(3, { execId: "other" }))).toBe(split);
    const late = hear(split, bust(execution(3).execId));
    expect(late.order.cumQty).toBe("3000");
    expect(late.requests.at(-1)).toMatch(/bust_of_restated_execution/);
  });
});

describe("an order with more executions than are remembered at all", () => {
  const count = EXECUTIONS_KEPT + OLDER_KEPT + 100;
  const longest = (n: number) => ({ execId: String(n).padStart(128, "x") });
  const state = traded(count, longest);

  it("has the sum of all of them in a state of bounded size", () => {
    expect(state.order.cumQty).toBe(String(count));
    expect(missesExecutions(onlyLeg(state), BROKER_ID, String(count))).toBe(false);
    const bytes = JSON.stringify(state).length;
    expect(bytes).toBeLessThan(maxBytes["order-state.v1"] / 2);
    expect(check("order-state.v1", state).ok).toBe(true);
  });

  it("counts one that is forgotten not again: it is evidence, once for each", () => {
    const [first, second] = [5, 6].map((n) => execution(n, longest(n)));
    if (first === undefined || second === undefined) throw new Error("two were asked for");
    const told = [first, second, first].reduce((before, fact) => hear(before, fact), state);
    expect(told.order.cumQty).toBe(state.order.cumQty);
    expect(told.version).toBe(state.version + 2);
    expect(told.requests.at(-1)).toMatch(/trade_before_oldest_kept/);
  });

  it("goes on counting new ones", () => {
    const more = hear(state, execution(count, longest(count)));
    expect(more.order.cumQty).toBe(String(count + 1));
  });
});

describe("a leg that was replaced more often than is remembered", () => {
  it("keeps the newest of its ids", () => {
    const terms = { ordType: "limit" as const, timeInForce: "day" as const, orderQty: "100" };
    let { state } = working();
    for (let n = 1; n <= 80; n++) {
      const clOrdId = `ord-1-1-${n}`;
      const header = { legId: "1", broker: "venue", clOrdId };
      const validUntil = "2026-03-02T15:00:00Z";
      const requestId = `r-${n}`;
      const asked = { type: "pending_replace", ...header, requestId, terms, validUntil } as const;
      const done = {
        type: "replaced",
        ...header,
        requestId,
        terms,
        brokerOrderId: `b-${n}`,
      } as const;
      state = extend(KEY, extend(KEY, state, asked, STAMP).state, done, STAMP).state;
    }
    const leg = onlyLeg(state);
    expect(leg.priorIds).toHaveLength(64);
    const word = { clOrdId: NEXT, brokerOrderId: "b-1" };
    expect(decideReport(state, leg, { execType: "replaced", ...word })).toEqual([]);
    expect(decideReport(state, leg, { execType: "new", ...word })).toMatchObject([
      { type: "unexplained", reason: { code: "life_of_abandoned_replace" } },
    ]);
    expect(decideReport(state, leg, { ...execution(0), ...word })).toMatchObject([
      { type: "trade" },
    ]);
  });
});

describe("a digest", () => {
  /** From the published test vectors of FNV-1a, 64 bits. */
  it.each([
    ["", 0xcbf29ce484222325n],
    ["a", 0xaf63dc4c8601ec8cn],
    ["foobar", 0x85944171f73967e8n],
  ])("of %j is the published one", (text, expected) => {
    expect(digest64(text)).toBe(expected.toString(36));
  });
});
