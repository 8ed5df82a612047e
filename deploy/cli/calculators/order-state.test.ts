import type { OrderMessage } from "../../../shared/domain/fix-order/messages.ts";
import { MATRICES_A_TO_D } from "../../../shared/domain/testing/matrices-a-to-d.ts";
import { MATRICES_E_TO_L } from "../../../shared/domain/testing/matrices-e-to-l.ts";
import { mainPath } from "../../../shared/domain/testing/matrix.ts";
import { orderState } from "./order-state.ts";

const order = { event: "NewOrderSingle", clOrdID: "X", orderQty: "100" };
const accepted = { event: "ExecutionReport", execType: "New", clOrdID: "X", execID: "1" };
const trade = { ...accepted, execType: "Trade", execID: "2", lastQty: "40", lastPx: "10" };

/** The row that a message is read from. */
function rowOf(message: OrderMessage): unknown {
  const { goodTill, duplicateOrder, ...row } = {
    goodTill: undefined,
    duplicateOrder: undefined,
    ...message,
  };
  return {
    ...row,
    ...(goodTill === undefined ? {} : { timeInForce: goodTill ? "GoodTillCancel" : "Day" }),
    ...(duplicateOrder === undefined ? {} : { ordRejReason: duplicateOrder ? "6" : "7" }),
  };
}

describe("calc order-state", () => {
  const matrices = [...MATRICES_A_TO_D, ...MATRICES_E_TO_L];

  it.each(matrices.map((matrix) => [`${matrix.name}, ${matrix.shows}`, matrix] as const))(
    "answers the rows of %s",
    (_, matrix) => {
      const calculate = orderState();
      for (const { message, shows } of mainPath(matrix)) {
        const answer = calculate(rowOf(message));
        expect(answer.ok).toBe(true);
        if (shows !== undefined) expect(answer).toMatchObject({ result: columnsOf(shows) });
      }
    },
  );

  /** Those that the matrix has and that somebody has told. */
  function columnsOf(shows: string): Readonly<Record<string, string>> {
    const names = ["clOrdID", "ordStatus", "orderQty", "cumQty", "leavesQty", "avgPx"];
    const told: Record<string, string> = {};
    for (const [at, value] of shows.split(" ").entries()) {
      const name = names[at];
      if (name !== undefined && value !== "?" && value !== "-") told[name] = value;
    }
    return told;
  }

  it("knows nothing of another run", () => {
    orderState()(order);
    expect(orderState()({ event: "OrderStatusRequest", clOrdID: "X" })).toMatchObject({
      ok: true,
      result: { orderQty: "0" },
    });
  });

  it("says where a row's own figures differ, beside the state", () => {
    const calculate = orderState();
    calculate(order);
    expect(calculate({ ...trade, ordStatus: "Filled", cumQty: "100", leavesQty: "60.0" })).toEqual({
      ok: true,
      result: {
        ordStatus: "PartiallyFilled",
        clOrdID: "X",
        orderQty: "100",
        cumQty: "40",
        leavesQty: "60",
        avgPx: "10",
        disagrees: {
          ordStatus: { found: "Filled", expected: "PartiallyFilled" },
          cumQty: { found: "100", expected: "40" },
        },
      },
    });
  });

  it("reads a status of FIX 4.2, and does not show it", () => {
    const calculate = orderState();
    for (const row of [order, accepted]) calculate(row);
    const replaced = { ...accepted, execType: "Replaced", clOrdID: "Y", origClOrdID: "X" };
    expect(calculate({ ...replaced, execID: "3", ordStatus: "Replaced" })).toMatchObject({
      result: {
        ordStatus: "New",
        clOrdID: "Y",
        disagrees: { ordStatus: { found: "Replaced", expected: "New" } },
      },
    });
  });

  it("takes what FIX has beside the state, and passes it over", () => {
    const more = {
      symbol: "AAPL",
      side: "1",
      cxlRejReason: 0,
      text: "guaranteed",
      possResend: "Y",
    };
    expect(orderState()({ ...order, ...more, price: "10.5", execInst: "G" })).toMatchObject({
      ok: true,
      result: { ordStatus: "PendingNew" },
    });
  });

  it.each([
    ["Day", "0"],
    ["GTC", "60"],
    ["1", "60"],
    ["GoodTillCancel", "60"],
    ["Good Till Date", "60"],
    ["ImmediateOrCancel", "0"],
  ])(
    "of an order that is good for %s, leaves %s when its day is done",
    (timeInForce, leavesQty) => {
      const calculate = orderState();
      calculate({ ...order, timeInForce });
      calculate(trade);
      expect(calculate({ ...accepted, execType: "DoneForDay", execID: "3" })).toMatchObject({
        result: { ordStatus: "DoneForDay", leavesQty },
      });
    },
  );

  it.each([
    ["6", "New"],
    [6, "New"],
    ["DuplicateOrder", "New"],
    ["duplicate ClOrdID", "New"],
    ["7", "Rejected"],
    ["Duplicate of a verbally communicated order", "Rejected"],
    ["OrderExceedsLimit", "Rejected"],
  ])("reads the reason %j of a rejection, and shows %s", (ordRejReason, ordStatus) => {
    const calculate = orderState();
    for (const row of [order, accepted]) calculate(row);
    const rejected = { ...accepted, execType: "Rejected", execID: "3", ordRejReason };
    expect(calculate(rejected)).toMatchObject({ result: { ordStatus } });
  });

  it("counts a fill again after a row that it refused", () => {
    const calculate = orderState();
    calculate(order);
    expect(calculate({ ...trade, lastQty: "NaN" })).toMatchObject({ ok: false });
    expect(calculate(trade)).toMatchObject({ ok: true, result: { cumQty: "40" } });
  });

  it.each([
    ["a list", [], ""],
    ["nothing", null, ""],
    ["no event", { clOrdID: "X" }, "/event"],
    ["an event nobody knows", { ...order, event: "Logon" }, "/event"],
    ["a report without its type", { event: "ExecutionReport", clOrdID: "X" }, "/execType"],
    ["a type nobody knows", { ...accepted, execType: "Fill" }, "/execType"],
    ["a status nobody knows", { ...accepted, ordStatus: "Sleeping" }, "/ordStatus"],
    ["a misspelt field", { ...order, orderQTY: "100" }, "/orderQTY"],
    ["an order without an id", { event: "NewOrderSingle", orderQty: "1" }, "/clOrdID"],
    ["an order of zero", { ...order, orderQty: "0" }, "/orderQty"],
    ["a negative quantity", { ...order, orderQty: "-100" }, "/orderQty"],
    ["a quantity that is a JSON number", { ...order, orderQty: 100 }, "/orderQty"],
    ["a fill without its ExecID", { ...trade, execID: undefined }, "/execID"],
    ["a fill without its quantity", { ...trade, lastQty: undefined }, "/lastQty"],
    ["a fill of zero", { ...trade, lastQty: "0" }, "/lastQty"],
    ["a price that is not a number", { ...trade, lastPx: "NaN" }, "/lastPx"],
    ["a bust of nothing", { ...accepted, execType: "TradeCancel" }, "/execRefID"],
    ["a cancel of nothing", { event: "OrderCancelRequest", clOrdID: "Y" }, "/origClOrdID"],
    ["a refusal of nothing", { event: "OrderCancelReject" }, "/clOrdID"],
    ["an empty id", { ...order, clOrdID: "" }, "/clOrdID"],
    ["an id with a line break", { ...order, clOrdID: "X\r\n" }, "/clOrdID"],
    ["a time in force nobody knows", { ...order, timeInForce: "Tomorrow" }, "/timeInForce"],
    ["a flag that is none", { ...order, possResend: "maybe" }, "/possResend"],
  ])("refuses %s, and leaves the order as it was", (_, row, path) => {
    const calculate = orderState();
    calculate(order);
    const before = calculate(accepted);
    // As JSON carries it: what is undefined is not there.
    const sent: unknown = JSON.parse(JSON.stringify(row));
    expect(calculate(sent)).toMatchObject({
      ok: false,
      error: { code: "contract_violated", path },
    });
    expect(calculate({ event: "OrderStatusRequest", clOrdID: "X" })).toEqual(before);
  });

  it("refuses the status of an order that it knows nothing of, but for a rejection", () => {
    const live = { ...accepted, execType: "OrderStatus", ordStatus: "New" };
    expect(orderState()(live)).toMatchObject({ ok: false, error: { code: "unknown_order" } });
  });
});
