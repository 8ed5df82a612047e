import fc from "fast-check";
import { add, compare } from "../decimal.ts";
import { openBook, see } from "./book.ts";
import { EXEC_TYPES, type ExecutionReport, type OrderMessage } from "./messages.ts";
import type { OrderView } from "./order.ts";

const FINAL = ["Canceled", "Expired", "Rejected"];

const idOf = fc.constantFrom("X", "Y", "Z");
const execID = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const quantity = fc.integer({ min: 1, max: 120 }).map(String);

const clients = fc.oneof(
  fc.record({ event: fc.constant("NewOrderSingle" as const), clOrdID: idOf, orderQty: quantity }),
  fc.record({
    event: fc.constantFrom("OrderCancelReplaceRequest" as const, "OrderCancelRequest" as const),
    clOrdID: idOf,
    origClOrdID: idOf,
    orderQty: quantity,
  }),
);

const reports: fc.Arbitrary<OrderMessage> = fc
  .record({
    execType: fc.constantFrom(...EXEC_TYPES),
    clOrdID: idOf,
    origClOrdID: fc.option(idOf, { nil: "X" }),
    execID,
    execRefID: execID,
    lastQty: quantity,
    lastPx: fc.integer({ min: 1, max: 50 }).map(String),
  })
  .map((fields): ExecutionReport => ({ event: "ExecutionReport", ...fields }));

const refusals: fc.Arbitrary<OrderMessage> = fc.record({
  event: fc.constant("OrderCancelReject" as const),
  clOrdID: idOf,
});

const conversations = fc.array(fc.oneof(clients, reports, refusals), { maxLength: 40 });

const ORDER: OrderMessage = { event: "NewOrderSingle", clOrdID: "X", orderQty: "100" };

function* viewsOf(messages: readonly OrderMessage[]): Generator<[OrderMessage, OrderView]> {
  const book = openBook();
  for (const message of messages) {
    const sight = see(book, message);
    if (sight.kind === "seen") yield [message, sight.view];
  }
}

describe("whatever is said about an order", () => {
  it("OrderQty is CumQty and LeavesQty while it is live, and nothing is below zero", () => {
    fc.assert(
      fc.property(conversations, (messages) => {
        for (const [, view] of viewsOf([ORDER, ...messages])) {
          const { ordStatus = "", orderQty, cumQty, leavesQty = "0", avgPx } = view;
          expect(compare(cumQty, "0")).toBeGreaterThanOrEqual(0);
          expect(compare(leavesQty, "0")).toBeGreaterThanOrEqual(0);
          expect(avgPx === "0").toBe(cumQty === "0");
          const isLive = leavesQty !== "0" && !FINAL.includes(ordStatus);
          if (isLive && orderQty !== undefined) expect(add(cumQty, leavesQty)).toBe(orderQty);
          if (ordStatus === "Filled") {
            expect(compare(cumQty, orderQty ?? "0")).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("the same report again changes nothing", () => {
    fc.assert(
      fc.property(conversations, (messages) => {
        const book = openBook();
        for (const message of [ORDER, ...messages]) {
          const once = see(book, message);
          if (message.event === "ExecutionReport") expect(see(book, message)).toEqual(once);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("CumQty falls only by a bust, a correction or a restatement, and rises only by an execution", () => {
    fc.assert(
      fc.property(fc.array(reports, { maxLength: 40 }), (messages) => {
        let before = "0";
        for (const [message, { cumQty }] of viewsOf([ORDER, ...messages.map(ofX)])) {
          const execType = message.event === "ExecutionReport" ? message.execType : undefined;
          const change = compare(cumQty, before);
          if (change > 0) expect(["Trade", "TradeCorrect"]).toContain(execType);
          if (change < 0) expect(["TradeCancel", "TradeCorrect"]).toContain(execType);
          before = cumQty;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("what the client asks changes nothing but the order that it places", () => {
    fc.assert(
      fc.property(conversations, clients, (messages, request) => {
        if (request.event === "NewOrderSingle") return;
        const asked: OrderMessage = { ...request, clOrdID: "new", origClOrdID: "X" };
        const status: OrderMessage = { event: "OrderStatusRequest", clOrdID: "X" };
        const story = [ORDER, ...messages, status];
        const before = [...viewsOf(story)].at(-1)?.[1];
        const after = [...viewsOf([...story, asked])].at(-1)?.[1];
        expect(after).toEqual(before);
      }),
    );
  });
});

const ofX = (message: OrderMessage): OrderMessage =>
  message.event === "ExecutionReport" ? { ...message, clOrdID: "X", origClOrdID: "X" } : message;
