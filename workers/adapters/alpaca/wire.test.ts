import { fillJson, orderJson, updateJson } from "./testing/fixtures.ts";
import { readFill, readUpdate } from "./updates.ts";
import { canonicalSymbol, instantOf, readOrder, readPosition } from "./wire.ts";

describe("an order as Alpaca shows it", () => {
  it.each([
    ["accepted", "pending_new"],
    ["pending_new", "pending_new"],
    ["accepted_for_bidding", "new"],
    ["new", "new"],
    ["held", "held"],
    ["partially_filled", "partially_filled"],
    ["filled", "filled"],
    ["stopped", "stopped"],
    ["suspended", "suspended"],
    ["calculated", "calculated"],
    ["done_for_day", "done_for_day"],
    ["pending_cancel", "pending_cancel"],
    ["pending_replace", "pending_replace"],
    ["canceled", "canceled"],
    ["expired", "expired"],
    ["rejected", "rejected"],
    ["replaced", "replaced"],
  ])("is, when %s, %s to us", (status, ordStatus) => {
    expect(readOrder(orderJson({ status }))).toMatchObject({ kind: "order", order: { ordStatus } });
  });

  it("in a status of tomorrow is neither guessed nor called unreadable", () => {
    expect(readOrder(orderJson({ status: "pending_review" }))).toEqual({
      kind: "unknown_status",
      clOrdId: "ord-1-1-0",
      status: "pending_review",
    });
  });

  it("keeps its ids, its executed quantity and the nanoseconds of its times", () => {
    const over = {
      status: "filled",
      filled_qty: "1.50",
      filled_at: "2026-07-24T14:30:01.120123456Z",
      replaced_by: "bb2f9e40-e0ad-4fc2-a1e2-5ac6ea7b1d7c",
    };
    expect(readOrder(orderJson(over))).toEqual({
      kind: "order",
      order: {
        clOrdId: "ord-1-1-0",
        brokerOrderId: "61e69015-8549-4bfd-b9c3-01e75843f47d",
        ordStatus: "filled",
        cumQty: "1.5",
        orderQty: "10",
        replacedBy: "bb2f9e40-e0ad-4fc2-a1e2-5ac6ea7b1d7c",
        transactTime: "2026-07-24T14:30:01.120123456Z",
        submittedAt: "2021-03-16T18:38:01.937734Z",
      },
    });
  });

  it.each([
    ["id", { id: undefined }],
    ["client_order_id", { client_order_id: "" }],
    ["status", { status: null }],
    ["filled_qty", { filled_qty: 3 }],
    ["filled_qty", { filled_qty: "1e3" }],
  ])("without a usable %s is unreadable", (missing, over) => {
    expect(readOrder(orderJson(over))).toEqual({ kind: "unreadable", missing });
  });

  it.each([[undefined], [null], ["<html>"], [[]]])("is not %j", (body) => {
    expect(readOrder(body)).toMatchObject({ kind: "unreadable" });
  });
});

describe("an instant", () => {
  it.each([
    ["2026-07-24T14:30:01.120123456Z", "2026-07-24T14:30:01.120123456Z"],
    ["2026-07-24T10:30:01.120123456-04:00", "2026-07-24T14:30:01.120123456Z"],
    ["2026-01-24T23:30:01-05:00", "2026-01-25T04:30:01Z"],
    ["yesterday", undefined],
    ["", undefined],
  ])("%s is %s in UTC", (text, expected) => {
    expect(instantOf({ at: text }, "at")).toBe(expected);
  });
});

describe("a position", () => {
  // Source: OpenAPI document, trading 2.0.1, Position example.
  const row = {
    symbol: "AAPL",
    asset_class: "us_equity",
    avg_entry_price: "100.0",
    qty: "5",
    side: "long",
    market_value: "600.0",
    current_price: "120.0",
  };

  it("says what is held and what it is worth", () => {
    expect(readPosition(row)).toEqual({
      symbol: "AAPL",
      assetClass: "us_equity",
      quantity: "5",
      averagePrice: "100",
      marketPrice: "120",
      marketValue: "600",
    });
  });

  it("is readable without a price, and not without a quantity", () => {
    expect(readPosition({ ...row, current_price: null, market_value: null })).toBeDefined();
    expect(readPosition({ ...row, qty: null })).toBeUndefined();
  });

  // Source: alpaca-py, tests/trading/trading_client/test_position_routes.py.
  it.each([
    ["BTCUSD", "crypto", "BTC/USD"],
    ["ETHBTC", "crypto", "ETH/BTC"],
    ["BTCUSDT", "crypto", "BTC/USDT"],
    ["BTC/USD", "crypto", "BTC/USD"],
    ["USD", "crypto", "USD"],
    ["BUSD", "us_equity", "BUSD"],
  ])("of %s (%s) is one of %s", (symbol, assetClass, canonical) => {
    expect(canonicalSymbol(symbol, assetClass)).toBe(canonical);
  });
});

describe("an update of the stream", () => {
  const about = { brokerOrderId: "61e69015-8549-4bfd-b9c3-01e75843f47d", clOrdId: "ord-1-1-0" };
  const transactTime = "2026-07-24T14:30:01.120123456Z";

  it.each([
    ["fill", { leavesQty: "0" }],
    ["partial_fill", {}],
  ])("%s is an execution", (event, left) => {
    const update = updateJson(
      event,
      { price: "187.20", qty: "4", position_qty: "4" },
      { filled_qty: "6" },
    );
    expect(readUpdate(update)).toEqual({
      kind: "report",
      order: update["order"],
      report: {
        execType: "trade",
        ...about,
        execId: "2f63ea93-423d-4169-b3f6-3fdafc10c418",
        lastQty: "4",
        lastPx: "187.2",
        brokerCumQty: "6",
        ...left,
        transactTime,
      },
    });
  });

  it.each([
    ["accepted", "pending_new"],
    ["pending_new", "pending_new"],
    ["new", "new"],
    ["canceled", "canceled"],
    ["expired", "expired"],
    ["rejected", "rejected"],
    ["done_for_day", "done_for_day"],
    ["suspended", "suspended"],
    ["stopped", "stopped"],
    ["calculated", "calculated"],
    ["order_cancel_rejected", "cancel_rejected"],
    ["order_replace_rejected", "replace_rejected"],
  ])("%s is %s to us", (event, execType) => {
    expect(readUpdate(updateJson(event))).toMatchObject({
      kind: "report",
      report: { execType, ...about, transactTime, brokerCumQty: "0" },
    });
  });

  it("replaced speaks of the old order and names the new one", () => {
    // Source: github.com/alpacahq/alpaca-trade-api-csharp/issues/149.
    const update = updateJson("replaced", {}, { replaced_by: "bb2f9e40-e0ad" });
    expect(readUpdate(update)).toMatchObject({
      report: {
        execType: "replaced",
        brokerOrderId: about.brokerOrderId,
        replacedBy: "bb2f9e40-e0ad",
      },
    });
  });

  it.each([
    ["rejected", "insufficient buying power", "insufficient_buying_power"],
    ["rejected", "a sentence of tomorrow", "broker_rejected"],
    ["order_cancel_rejected", 'order is already in "filled" state', "too_late_to_cancel"],
    ["order_cancel_rejected", "a sentence of tomorrow", "not_cancelable"],
    ["order_replace_rejected", "insufficient buying power", "insufficient_buying_power"],
    ["order_replace_rejected", "a sentence of tomorrow", "not_replaceable"],
    ["canceled", "insufficient buying power", "broker_canceled"],
    ["suspended", "halted", "broker_suspended"],
  ])("%s because of “%s” is %s, in Alpaca's words", (event, text, code) => {
    expect(readUpdate(updateJson(event, { reason: text }))).toMatchObject({
      report: { reason: { code, text, brokerText: text } },
    });
  });

  it("trade_bust takes an execution back, trade_correct puts another in its place", () => {
    const changed = { previous_execution_id: "earlier", price: "187.10", qty: "4" };
    expect(readUpdate(updateJson("trade_bust", changed))).toMatchObject({
      report: { execType: "trade_cancel", execRefId: "earlier" },
    });
    expect(readUpdate(updateJson("trade_correct", changed))).toMatchObject({
      report: { execType: "trade_correct", execRefId: "earlier", lastPx: "187.1" },
    });
  });

  it("restated tells the order anew, with all that it has executed", () => {
    const split = { qty: "20", filled_qty: "8", filled_avg_price: "93.6", limit_price: "93.62" };
    expect(readUpdate(updateJson("restated", {}, split))).toMatchObject({
      report: { execType: "restated", orderQty: "20", cumQty: "8", avgPx: "93.6", price: "93.62" },
    });
  });

  it("without a time of its own has the time of its sending", () => {
    const update = updateJson("pending_new", { timestamp: undefined });
    expect(readUpdate(update)).toMatchObject({
      report: { transactTime: "2026-07-24T14:30:01.123456Z" },
    });
  });

  it.each(["held", "pending_cancel", "pending_replace", "accepted_for_bidding"])(
    "%s reports nothing",
    (event) => {
      expect(readUpdate(updateJson(event))).toEqual({ kind: "nothing", event });
    },
  );

  const asked = (event: string) => ({ kind: "ask", event, brokerOrderId: about.brokerOrderId });
  it.each([
    ["restated, of an order in money", updateJson("restated", {}, { qty: null }), "restated"],
    ["of a kind of tomorrow", updateJson("teleported"), "teleported"],
    [
      "that corrects by a negative difference",
      updateJson("trade_correct", { previous_execution_id: "e", price: "187.1", qty: "-4" }),
      "trade_correct",
    ],
    [
      "of a strategy whose contracts it does not show",
      updateJson("fill", { qty: "1" }, { order_class: "mleg" }),
      "fill",
    ],
  ])("%s makes one ask for the order", (_, update, event) => {
    expect(readUpdate(update)).toEqual(asked(event));
  });

  it.each([
    ["event", updateJson("")],
    ["order", updateJson("fill", { order: null })],
    ["order.id", updateJson("new", {}, { id: null })],
    ["execution_id", updateJson("fill", { execution_id: null, price: "1", qty: "1" })],
    ["qty", updateJson("fill", { price: "1" })],
    ["price", updateJson("fill", { qty: "1", price: 1 })],
    ["previous_execution_id", updateJson("trade_bust")],
    ["timestamp", updateJson("new", { timestamp: null, at: null }, { updated_at: null })],
  ])("without %s is unreadable", (missing, update) => {
    expect(readUpdate(update)).toEqual({ kind: "unreadable", missing });
  });
});

describe("a FILL activity", () => {
  it("is an execution under the activity's own id, without our ClOrdID", () => {
    expect(readFill(fillJson())).toEqual({
      execType: "trade",
      brokerOrderId: "b5abe576-6a8a-49f3-a353-46b72c1ccae9",
      execId: "20220202135509981::2d7be4ff-d1f3-43e9-856a-0f5cf5c5088e",
      lastQty: "2",
      lastPx: "174.78",
      brokerCumQty: "2",
      leavesQty: "0",
      transactTime: "2022-02-02T18:55:09.981482Z",
    });
  });

  it.each(["id", "order_id", "qty", "price", "cum_qty", "transaction_time"])(
    "without %s is unreadable",
    (key) => {
      expect(readFill(fillJson({ [key]: null }))).toBeUndefined();
    },
  );
});
