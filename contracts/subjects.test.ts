import sources from "./channels.json" with { type: "json" };
import * as subjects from "./subjects.ts";
import { BadToken } from "./subjects.ts";

describe("a subject", () => {
  it.each([
    [subjects.orderRequested("A1"), "order.requested.A1"],
    [subjects.orderCancelRequested("A1"), "order.cancel.requested.A1"],
    [subjects.orderReplaceRequested("A1"), "order.replace.requested.A1"],
    [subjects.orderRefused("A1"), "order.refused.A1"],
    [subjects.orderRouted("alpaca"), "order.routed.alpaca"],
    [subjects.orderRouted("ibkr", "U123"), "order.routed.ibkr.U123"],
    [subjects.orderEvents("A1", "ord-1"), "order.events.A1.ord-1"],
    [subjects.accountUpdated("A1"), "account.updated.A1"],
    [subjects.brokerStatus("alpaca", "A1"), "broker.status.alpaca.A1"],
    [subjects.brokerAccount("alpaca", "A1"), "broker.account.alpaca.A1"],
    [subjects.operatorKill("symbol", "BRKB"), "operator.kill.symbol.BRKB"],
    [subjects.operatorResume("all", "all"), "operator.resume.all.all"],
    [subjects.operatorAlert("A1", "a7"), "operator.alert.A1.a7"],
    [subjects.monitorOpen("alpaca"), "monitor.open.alpaca"],
    [subjects.gateway.orders, "gateway.orders"],
    [subjects.gateway.accounts, "gateway.accounts"],
    [subjects.gateway.brokers, "gateway.brokers"],
    [subjects.gateway.workers, "gateway.workers"],
  ])("is made of its parts: %s", (made, expected) => {
    expect(made).toBe(expected);
  });

  it("is taken apart into its parts", () => {
    expect(subjects.orderRequested.parse("order.requested.A1")).toEqual({ account: "A1" });
    expect(subjects.orderEvents.parse("order.events.A1.ord-1")).toEqual({
      account: "A1",
      orderId: "ord-1",
    });
    expect(subjects.brokerStatus.parse("broker.status.alpaca.A1")).toEqual({
      broker: "alpaca",
      account: "A1",
    });
    expect(subjects.orderRouted.parse("order.routed.alpaca")).toEqual({ broker: "alpaca" });
    expect(subjects.orderRouted.parse("order.routed.ibkr.U123")).toEqual({
      broker: "ibkr",
      session: "U123",
    });
  });

  it.each([
    "",
    "order.requested",
    "order.requested.",
    "order.requested.A1.B2",
    "order.requested.*",
    "order.requested.>",
    "order.requested.A 1",
    "order.requested.A1\r\n",
    "order.requestedX.A1",
    "order.cancel.requested.A1",
    "prefix.order.requested.A1",
  ])("that is another or none has no parts: %j", (text) => {
    expect(subjects.orderRequested.parse(text)).toBeUndefined();
  });

  it.each(["order.routed", "order.routed.a.b.c", "order.routed..b", "order.routed.a."])(
    "that is no leg's has no parts: %s",
    (text) => {
      expect(subjects.orderRouted.parse(text)).toBeUndefined();
    },
  );

  it("has a channel in the documents, and every channel a subject", () => {
    const made = [
      subjects.orderRequested("account"),
      subjects.orderCancelRequested("account"),
      subjects.orderReplaceRequested("account"),
      subjects.orderRefused("account"),
      subjects.orderRouted("broker"),
      subjects.orderEvents("account", "orderId"),
      subjects.accountUpdated("account"),
      subjects.brokerAccount("broker", "account"),
      subjects.brokerStatus("broker", "account"),
      subjects.gateway.orders,
      subjects.gateway.accounts,
      subjects.gateway.brokers,
      subjects.gateway.workers,
      subjects.workerStatus("role"),
      subjects.operatorKill("scope", "value"),
      subjects.operatorResume("scope", "value"),
      subjects.operatorResolve("account"),
      subjects.operatorAlert("account", "alertId"),
      subjects.monitorOpen("broker"),
    ];
    expect(sources.channels.map(({ address }) => address.replaceAll(/[{}]/g, ""))).toEqual(made);
  });
});

describe("a wildcard", () => {
  it.each([
    [subjects.orderRequested.all, "order.requested.*"],
    [subjects.orderCancelRequested.all, "order.cancel.requested.*"],
    [subjects.orderReplaceRequested.all, "order.replace.requested.*"],
    [subjects.orderRefused.all, "order.refused.*"],
    [subjects.orderRouted.all, "order.routed.>"],
    [subjects.orderEvents.all, "order.events.*.*"],
    [subjects.accountUpdated.all, "account.updated.*"],
    [subjects.brokerStatus.all, "broker.status.*.*"],
    [subjects.brokerAccount.all, "broker.account.*.*"],
    [subjects.gateway.all, "gateway.*"],
  ])("matches all subjects of a kind: %s", (made, expected) => {
    expect(made).toBe(expected);
  });

  it("matches the subjects of one account or one broker", () => {
    expect(subjects.orderEvents.of("A1")).toBe("order.events.A1.*");
    expect(subjects.brokerStatus.of("alpaca")).toBe("broker.status.alpaca.*");
    expect(subjects.orderRouted.sessionsOf("ibkr")).toBe("order.routed.ibkr.*");
  });
});

describe("a token", () => {
  it.each(["A", "a-b_C9", "x".repeat(64)])("may stand in a subject: %s", (token) => {
    expect(subjects.orderRequested(token)).toBe(`order.requested.${token}`);
  });

  it.each([
    ["nothing", ""],
    ["a dot", "A.1"],
    ["a wildcard", "*"],
    ["a wildcard for the rest", ">"],
    ["a space", "A 1"],
    ["a line break, which ends a protocol line", "A1\r\nPUB order.events.A1.x 2\r\n{}"],
    ["a line break at its end", "A1\n"],
    ["NUL", "A\0"],
    ["a letter of another alphabet", "А1"],
    ["65 characters", "x".repeat(65)],
  ])("may not be %s", (_, token) => {
    expect(() => subjects.orderRequested(token)).toThrow(BadToken);
    expect(() => subjects.orderEvents("A1", token)).toThrow(BadToken);
    expect(() => subjects.orderEvents.of(token)).toThrow(BadToken);
    expect(() => subjects.orderRouted("ibkr", token)).toThrow(BadToken);
  });

  it("that is bad is named, with its part and without its line breaks", () => {
    expect(() => subjects.orderEvents("A1", "x\r\ny")).toThrow(
      String.raw`orderId: found "x\u000d\u000ay", expected 1 to 64 characters of A-Z, a-z, 0-9, _ and -`,
    );
    expect(() => subjects.orderEvents("A1", "x\r\ny")).toThrow(RangeError);
  });
});
