/** The frame is the multi-leg example of docs.alpaca.markets, websocket-streaming, cut to what is read. */
import { orderJson, updateJson } from "./testing/fixtures.ts";
import { readStrategy, strategyFills, type Strategy } from "./strategy.ts";
import { readUpdate } from "./updates.ts";
import type { Fill } from "./wire.ts";

const PUT = "3cbe69ef-241c-43ba-9d8c-09361930a1af";
const CALL = "ec694de5-5028-4347-8f89-d8ea00c9341f";

const contract = (id: string, symbol: string, side: string, ratio: string): object =>
  orderJson({ id, symbol, side, ratio_qty: ratio, order_class: "mleg", type: "", legs: null });

const strangle = (side = "buy", ratio = "1"): object => ({
  order_class: "mleg",
  symbol: "",
  filled_qty: "1",
  legs: [
    contract(PUT, "AAPL250321P00200000", "buy", "1"),
    contract(CALL, "AAPL250321C00380000", side, ratio),
  ],
});

const legs = [
  {
    execution_id: "fb878d87-569e-49f3-b42e-a09ad06e3d3a",
    qty: "1",
    price: "0.02",
    order_id: CALL,
    symbol: "AAPL250321C00380000",
    timestamp: "2025-01-21T07:32:40.695569506Z",
  },
  {
    execution_id: "69a70e98-f370-427d-bcd3-834dc4800aed",
    qty: "1",
    price: "1.6",
    order_id: PUT,
    symbol: "AAPL250321P00200000",
    timestamp: "2025-01-21T07:32:40.695564076Z",
  },
];

const frame = (over: object = {}, order: object = strangle()) =>
  readUpdate(
    updateJson("fill", { execution_id: undefined, qty: "1", price: "1.62", legs, ...over }, order),
  );

describe("an execution of a strategy on the stream", () => {
  it("is one execution, named by the smallest id of its contracts, whatever their order", () => {
    expect(frame()).toMatchObject({
      kind: "report",
      report: {
        execType: "trade",
        execId: "69a70e98-f370-427d-bcd3-834dc4800aed",
        lastQty: "1",
        lastPx: "1.62",
        brokerCumQty: "1",
        leavesQty: "0",
        instrumentLegs: [
          { symbol: "AAPL250321P00200000", side: "buy", lastQty: "1", lastPx: "1.6" },
          { symbol: "AAPL250321C00380000", side: "buy", lastQty: "1", lastPx: "0.02" },
        ],
      },
    });
  });

  it("costs what is bought less what is sold, as often as it is in the strategy", () => {
    expect(frame({}, strangle("sell", "2"))).toMatchObject({ report: { lastPx: "1.56" } });
  });

  it.each([
    ["a contract is missing", { legs: legs.slice(1) }],
    ["a contract has no execution id", { legs: [legs[0], { ...legs[1], execution_id: null }] }],
    ["none is shown", { legs: undefined }],
  ])("is asked for when %s", (_, over) => {
    expect(frame(over)).toMatchObject({ kind: "ask" });
  });
});

describe("executions of a strategy in the history", () => {
  const strategy: Strategy = {
    brokerOrderId: "head",
    contracts: [
      { brokerOrderId: "a", symbol: "A", side: "buy", ratioQty: "1" },
      { brokerOrderId: "b", symbol: "B", side: "sell", ratioQty: "2" },
    ],
  };
  const fill = (brokerOrderId: string, lastQty: string, cum: string, lastPx = "1"): Fill => ({
    execType: "trade",
    brokerOrderId,
    execId: `${brokerOrderId}-${cum}`,
    lastQty,
    lastPx,
    brokerCumQty: cum,
    transactTime: `2026-03-02T14:30:0${cum}Z`,
  });
  const told = (...fills: Fill[]) =>
    strategyFills(strategy, fills).map((one) => [one.lastQty, one.brokerCumQty, one.lastPx]);

  it("are told where all contracts have come to the same count", () => {
    const whole = [
      fill("a", "1", "1", "5"),
      fill("b", "2", "2"),
      fill("a", "2", "3", "6"),
      fill("b", "4", "6"),
    ];
    expect(told(...whole)).toEqual([
      ["1", "1", "3"],
      ["2", "3", "4"],
    ]);
  });

  it("are joined where a contract came there in steps", () => {
    const steps = [fill("a", "3", "3", "5"), fill("b", "2", "2", "1"), fill("b", "4", "6", "4")];
    expect(told(...steps)).toEqual([["3", "3", "-1"]]);
  });

  it.each([
    ["a contract lags", [fill("a", "1", "1")]],
    ["the beginning is out of sight", [fill("a", "3", "3"), fill("b", "4", "6")]],
  ])("are not told while %s", (_, fills) => {
    expect(told(...fills)).toEqual([]);
  });

  it("end when each contract's last execution left nothing", () => {
    const ended = [fill("a", "1", "1"), fill("b", "2", "2")].map((one) => ({
      ...one,
      leavesQty: "0",
    }));
    expect(strategyFills(strategy, ended)).toMatchObject([
      { brokerOrderId: "head", leavesQty: "0", transactTime: "2026-03-02T14:30:02Z" },
    ]);
  });
});

describe("a copy of a strategy", () => {
  it.each([
    ["no order at all", null],
    ["a simple order", orderJson()],
    ["one without its contracts", orderJson({ order_class: "mleg" })],
    ["one with a contract that cannot be read", orderJson({ order_class: "mleg", legs: [{}] })],
  ])("is not %s", (_, row) => {
    expect(readStrategy(row)).toBeUndefined();
  });
});
