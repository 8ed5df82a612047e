/** What holds of any order, whatever its broker says, twice, late and in any order. */
import fc from "fast-check";
import type { OrderEvent } from "../../../contracts/order-event.ts";
import { add, compare, multiply, subtract } from "../decimal.ts";
import {
  AT,
  bust,
  cancelAsked,
  clock,
  fill,
  hear,
  hearAll,
  KEY,
  NEXT,
  NEXT_ID,
  onlyLeg,
  replaceAsked,
  restated,
  says,
  sent,
  working,
  type Story,
} from "../testing/story.ts";
import { decideCancel } from "../routing/decide.ts";
import { foldEvents, isOrderDone } from "./order.ts";
import { decideReport, isSettled, type ReportFact, type StatusFact } from "./reports.ts";

const STATUSES = [
  "pending_new",
  "held",
  "new",
  "triggered",
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
] as const satisfies readonly StatusFact["execType"][];

const instant = fc.integer({ min: 0, max: 20 }).map(clock);
const execution = fc.integer({ min: 1, max: 8 }).map((id) => `e${id}`);
const quantity = fc.integer({ min: 1, max: 40 }).map(String);
const ids = fc.constantFrom({}, {}, {}, { clOrdId: NEXT, brokerOrderId: NEXT_ID });

const trade = fc
  .tuple(execution, quantity, instant, fc.option(quantity), ids)
  .map(([id, qty, transactTime, brokerCumQty, under]) =>
    fill(id, qty, { transactTime, ...(brokerCumQty === null ? {} : { brokerCumQty }), ...under }),
  );
const correction = fc
  .tuple(execution, execution, quantity, instant)
  .map(([execRefId, id, lastQty, transactTime]) =>
    fill(`${id}c`, lastQty, { execType: "trade_correct", execRefId, transactTime }),
  );
const taken = fc
  .tuple(execution, instant)
  .map(([execRefId, transactTime]) => bust(execRefId, `bust-${execRefId}`, transactTime));
const status = fc
  .tuple(fc.constantFrom(...STATUSES), fc.option(instant), ids)
  .map(([execType, at, under]) =>
    says(execType, { ...(at === null ? {} : { transactTime: at }), ...under }),
  );
const told = fc
  .tuple(quantity, fc.integer({ min: 40, max: 400 }), instant, fc.boolean())
  .map(([cumQty, orderQty, transactTime, isSplit]) =>
    restated(cumQty, {
      orderQty: String(orderQty),
      avgPx: "5",
      transactTime,
      execRestatementReason: isSplit ? "gt_corporate_action" : "gt_renewal",
    }),
  );
const fact: fc.Arbitrary<ReportFact> = fc.oneof(
  { weight: 4, arbitrary: trade },
  { weight: 4, arbitrary: status },
  { weight: 1, arbitrary: correction },
  { weight: 1, arbitrary: taken },
  { weight: 1, arbitrary: told },
);

type Step = ReportFact | "cancel" | "replace";
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: fact },
  { weight: 1, arbitrary: fc.constantFrom("cancel" as const, "replace" as const) },
);

/** Each story beside the one that it grew from, so that what was once known can be asked again. */
const lived = fc.array(step, { maxLength: 30 }).map((steps) => {
  const stories: Story[] = [sent()];
  for (const [at, next] of steps.entries()) {
    const story = stories.at(-1) ?? sent();
    stories.push(typeof next === "object" ? hear(story, next) : ask(story, next, String(at)));
  }
  return { stories, facts: steps.filter((next) => typeof next === "object") };
});

function ask(story: Story, request: "cancel" | "replace", at: string): Story {
  const leg = onlyLeg(story);
  if (request === "cancel") {
    const decision = decideCancel({ ...KEY, requestId: `c-${at}` }, story.state, AT);
    return typeof decision === "string" || decision.type !== "pending_cancel"
      ? story
      : cancelAsked(story, `c-${at}`);
  }
  const isBusy = leg.pendingCancel !== undefined || leg.pendingReplace !== undefined;
  if (isOrderDone(story.state) || isBusy || leg.replaceVersion > 0) return story;
  return replaceAsked(story, { orderQty: "150" }, `r-${at}`);
}

const last = <Item>(items: readonly Item[]): Item => {
  const item = items.at(-1);
  if (item === undefined) throw new Error("nothing there");
  return item;
};

/** The only events after which an order may have less executed than before. */
const TAKES_BACK: ReadonlySet<OrderEvent["type"]> = new Set([
  "trade_cancel",
  "trade_correct",
  "restated",
]);

describe("any history", () => {
  const holds = (property: (story: Story) => void, numRuns = 300): void => {
    fc.assert(
      fc.property(lived, ({ stories }) => {
        property(last(stories));
      }),
      { numRuns },
    );
  };

  it("is numbered without a gap, and folds to the same order however often", () => {
    holds(({ events, state }) => {
      expect(events.map(({ version }) => version)).toEqual(events.map((_, at) => at + 1));
      expect(foldEvents(events)).toEqual(state);
      expect(JSON.stringify(foldEvents(events))).toBe(JSON.stringify(foldEvents(events)));
    });
  });

  it("lets what is executed fall only where its broker takes something back", () => {
    holds(({ events }) => {
      events.forEach((event, at) => {
        const before = events[at - 1]?.order.cumQty ?? "0";
        if (!TAKES_BACK.has(event.type)) {
          expect(compare(event.order.cumQty, before)).toBeGreaterThanOrEqual(0);
        }
      });
    });
  });

  it("keeps orderQty = cumQty + leavesQty while it lives, and leaves nothing once it is done", () => {
    holds(({ events }) => {
      for (const { order } of events) {
        const { orderQty = "", cumQty, leavesQty = "", done } = order;
        if (done) expect(leavesQty).toBe("0");
        else if (compare(cumQty, orderQty) <= 0) {
          expect(compare(add(cumQty, leavesQty), orderQty)).toBe(0);
        }
      }
    });
  });

  it("counts what its executions come to, each of them once", () => {
    holds(({ state }) => {
      const { executions, cumQty, cumCost, busted } = onlyLeg({ events: [], state });
      const qty = executions.reduce((sum, { lastQty }) => add(sum, lastQty), "0");
      const cost = executions.reduce(
        (sum, { lastQty, lastPx }) => add(sum, multiply(lastQty, lastPx)),
        "0",
      );
      expect([cumQty, cumCost]).toEqual([qty, cost]);
      const names = executions.filter(({ restated: sum }) => !sum).map(({ execId }) => execId);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((id) => busted.some(({ execId }) => execId === id))).toEqual([]);
    });
  });

  it("is brought to rest by a fact in at most four events, and changed no more by the same one", () => {
    fc.assert(
      fc.property(lived, fact, ({ stories }, said) => {
        const before = last(stories);
        const after = hear(before, said);
        expect(after.events.length - before.events.length).toBeLessThanOrEqual(4);
        expect(decideReport(after.state, onlyLeg(after), said)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with a memory of it, however old, that calls a fact settled", () => {
    fc.assert(
      fc.property(lived, fc.array(fact, { maxLength: 5 }), ({ stories, facts }, more) => {
        const now = last(stories);
        for (const said of [...facts, ...more]) {
          for (const then of stories) {
            if (!isSettled(onlyLeg(then), said)) continue;
            expect(decideReport(now.state, onlyLeg(now), said)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the same facts in any order, as often as they like", () => {
  /** What a broker really did: executions a second apart, some taken back five seconds before AT + 60. */
  const deeds = fc
    .array(fc.tuple(quantity, fc.boolean()), { minLength: 1, maxLength: 10 })
    .map((all) => {
      let count = "0";
      return all.map(([qty, isTaken], at) => {
        count = add(count, qty);
        const transactTime = clock(at + 1);
        const done = fill(`e${at}`, qty, { brokerCumQty: count, transactTime });
        const undone = isTaken ? [bust(`e${at}`, `b${at}`, clock(50))] : [];
        return { qty, isTaken, at: at + 1, facts: [done, ...undone] };
      });
    });
  const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> =>
    fc.shuffledSubarray([...items, ...items], { minLength: items.length * 2 });
  const sum = (quantities: readonly string[]): string => quantities.reduce(add, "0");

  it("count the same", () => {
    const histories = deeds.chain((all) =>
      fc.tuple(fc.constant(all), shuffled(all.flatMap(({ facts }) => facts))),
    );
    fc.assert(
      fc.property(histories, ([all, facts]) => {
        const counted = sum(all.filter(({ isTaken }) => !isTaken).map(({ qty }) => qty));
        expect(hearAll(working(), facts).state.order.cumQty).toBe(counted);
      }),
      { numRuns: 200 },
    );
  });

  it("come to a restatement's figures, and what was executed since", () => {
    const histories = fc.tuple(deeds, fc.integer({ min: 0, max: 9 })).chain(([all, after]) => {
      const until = sum(all.filter(({ at }) => at <= after).map(({ qty }) => qty));
      const split = restated(multiply(until, "2"), {
        orderQty: "1000",
        transactTime: clock(after),
        ...(after === 0 ? {} : { avgPx: "5" }),
      });
      const facts = [split, ...all.map(({ facts: [done] }) => done)].filter(
        (one) => one !== undefined,
      );
      const since = sum(all.filter(({ at }) => at > after).map(({ qty }) => qty));
      return fc.tuple(fc.constant(add(multiply(until, "2"), since)), shuffled(facts));
    });
    fc.assert(
      fc.property(histories, ([cumQty, facts]) => {
        const { order } = hearAll(working(), facts).state;
        expect(order).toMatchObject({
          cumQty,
          orderQty: "1000",
          leavesQty: subtract("1000", cumQty),
        });
      }),
      { numRuns: 200 },
    );
  });
});
