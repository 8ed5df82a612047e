/** A broker's lists beside the log: what fits, what does not, and what only looks so for a moment. */
import {
  BROKER_ID,
  fill,
  FIRST,
  hear,
  NEXT,
  onlyLeg,
  received,
  replaceAsked,
  says,
  sent,
  working,
  type Story,
} from "../testing/story.ts";
import {
  compareExecution,
  compareOrder,
  compareQuantity,
  findDuplicates,
  type Finding,
  type VenueOrder,
} from "./compare.ts";
import { isBreach, suspect, type Suspicions } from "./persistence.ts";

const executed = (story: Story, execId: string, lastQty: string, brokerCumQty: string): Story =>
  hear(story, fill(execId, lastQty, { brokerCumQty }));
const canceled = (story: Story): Story => hear(story, says("canceled"));
const replacing = (): Story => replaceAsked(working(), { orderQty: "150" });

const order = (change: Partial<VenueOrder> = {}): VenueOrder => ({
  clOrdId: FIRST,
  brokerOrderId: BROKER_ID,
  ordStatus: "new",
  cumQty: "0",
  orderQty: "100",
  ...change,
});

const breaches = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ breach }) => breach);

describe("a broker's order", () => {
  it.each<[string, Story | undefined, Partial<VenueOrder>, readonly string[]]>([
    ["that works here and there", working(), {}, []],
    ["of a person at the broker", undefined, { clOrdId: "my-own-order" }, []],
    ["with our id and no order on the log", undefined, {}, ["untraceable_order"]],
    ["that was received and never sent", received(), {}, ["untraceable_order"]],
    ["of a send that got no answer yet", sent(), {}, []],
    ["of another leg", working(), { clOrdId: "ord-1-2-0" }, ["untraceable_order"]],
    ["of a replace that nobody asked for", working(), { clOrdId: NEXT }, ["untraceable_order"]],
    ["of a replace under way", replacing(), { clOrdId: NEXT, brokerOrderId: "b-1" }, []],
    [
      "under an id that is another order's",
      working(),
      { brokerOrderId: "b-9" },
      ["duplicate_order"],
    ],
    ["with an execution that the log lacks", working(), { cumQty: "5" }, ["executions_missing"]],
    [
      "with less than the log counts",
      executed(working(), "e", "5", "5"),
      {},
      ["executions_unproven"],
    ],
    [
      "that has ended, and works on the log",
      working(),
      { ordStatus: "canceled" },
      ["status_differs"],
    ],
    ["that lives, and has ended on the log", canceled(working()), {}, ["status_differs"]],
    ["that has ended here and there", canceled(working()), { ordStatus: "canceled" }, []],
    ["that was replaced by nobody known", working(), { ordStatus: "replaced" }, ["status_differs"]],
    ["that is being replaced", replacing(), { ordStatus: "replaced" }, []],
    [
      "that is filled here and there",
      executed(working(), "e", "100", "100"),
      { ordStatus: "filled", cumQty: "100" },
      [],
    ],
  ])("%s", (_, story, change, expected) => {
    expect(breaches(compareOrder("venue", order(change), story?.state))).toEqual(expected);
  });

  it("at another broker than its leg's is untraceable", () => {
    const found = compareOrder("rival", order(), working().state);
    expect(breaches(found)).toEqual(["untraceable_order"]);
  });

  it("comes with the evidence of both sides", () => {
    const [found] = compareOrder("venue", order({ cumQty: "5" }), working().state);
    expect(found).toMatchObject({
      orderId: "ord-1",
      log: { cumQty: "0", ordStatus: "new", attempt: 1 },
      venue: { cumQty: "5", ordStatus: "new" },
      lag: { ahead: "5", behind: "0" },
    });
  });

  it("that stands twice under one id is an order sent twice", () => {
    expect(breaches(findDuplicates([order(), order()]))).toEqual([]);
    expect(breaches(findDuplicates([order(), order({ brokerOrderId: "b-9" })]))).toEqual([
      "duplicate_order",
    ]);
  });
});

describe("all of a leg's orders together", () => {
  it.each<[string, Story, readonly VenueOrder[], number]>([
    ["what was asked for", working(), [order()], 0],
    ["more than was asked for", working(), [order({ orderQty: "101" })], 1],
    [
      "one executed in part, one that is open",
      working(),
      [order({ cumQty: "100", ordStatus: "filled" }), order({ clOrdId: NEXT, orderQty: "1" })],
      1,
    ],
    [
      "the old and the new one of a replace",
      replacing(),
      [order(), order({ clOrdId: NEXT, orderQty: "150" })],
      0,
    ],
    [
      "a replace to more than was asked for",
      replacing(),
      [order({ clOrdId: NEXT, orderQty: "151" })],
      1,
    ],
    ["more executed on the log than asked for", executed(working(), "e", "101", "101"), [], 1],
    [
      "ended ones, of which nothing can follow",
      working(),
      [order({ ordStatus: "canceled", orderQty: "900" })],
      0,
    ],
  ])("%s", (_, story, orders, count) => {
    const found = compareQuantity(onlyLeg(story), "ord-1", orders);
    expect(breaches(found)).toEqual(Array(count).fill("quantity_exceeded"));
  });
});

describe("a broker's execution", () => {
  const story = executed(working(), "e-1", "5", "5");
  const execution = { brokerOrderId: BROKER_ID, execId: "e-1", lastQty: "5", lastPx: "10" };

  it.each([
    ["the same", {}, 0],
    ["the same under another name, by its place", { execId: "x", brokerCumQty: "5.0" }, 0],
    ["at another price", { lastPx: "10.01" }, 1],
    ["at another price under another name", { execId: "x", brokerCumQty: "5", lastPx: "9" }, 1],
    ["of another quantity", { lastQty: "4" }, 1],
    ["that the log lacks, which the totals tell", { execId: "x", brokerCumQty: "9" }, 0],
  ])("%s", (_, change, count) => {
    const found = compareExecution({ ...execution, ...change }, "ord-1", onlyLeg(story));
    expect(breaches(found)).toEqual(Array(count).fill("execution_differs"));
  });
});

describe("a finding", () => {
  const GRACE_MS = 1_500;
  const missing = (ahead: string, behind: string): Finding => ({
    breach: "executions_missing",
    about: FIRST,
    text: "",
    log: {},
    venue: {},
    lag: { ahead, behind },
  });
  const after = (looks: readonly (readonly [number, readonly Finding[]])[]): boolean => {
    let suspicions: Suspicions = new Map();
    let breach = false;
    for (const [nowMs, findings] of looks) {
      suspicions = suspect(suspicions, findings, nowMs);
      breach = [...suspicions.values()].some((one) => isBreach(one, nowMs, GRACE_MS));
    }
    return breach;
  };

  it("that may be news under way has to last", () => {
    const found = [missing("5", "0")];
    expect(after([[0, found]])).toBe(false);
    expect(
      after([
        [0, found],
        [1_000, found],
      ]),
    ).toBe(false);
    expect(
      after([
        [0, found],
        [1_000, found],
        [2_000, found],
      ]),
    ).toBe(true);
  });

  it("that was gone for one look begins anew", () => {
    const found = [missing("5", "0")];
    expect(
      after([
        [0, found],
        [1_000, []],
        [2_000, found],
      ]),
    ).toBe(false);
  });

  it("of a count that catches up is late, however much comes meanwhile", () => {
    expect(
      after([
        [0, [missing("5", "0")]],
        [2_000, [missing("9", "5")]],
      ]),
    ).toBe(false);
  });

  it("of a count that lacks the same all the while is a breach, however much comes meanwhile", () => {
    expect(
      after([
        [0, [missing("5", "0")]],
        [2_000, [missing("9", "4")]],
      ]),
    ).toBe(true);
  });

  it("that no delay explains counts at once", () => {
    const [forged] = compareOrder("venue", order(), undefined);
    expect(after([[0, forged === undefined ? [] : [forged]]])).toBe(true);
  });
});
