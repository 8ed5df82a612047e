import { type Book, openBook, see, type Sight } from "./book.ts";
import type { ExecutionReport, OrderMessage, PlainReport } from "./messages.ts";
import type { OrderView } from "./order.ts";

const order: OrderMessage = { event: "NewOrderSingle", clOrdID: "X", orderQty: "100" };

const report = (
  execType: PlainReport["execType"],
  more: Partial<PlainReport> = {},
): PlainReport => ({
  event: "ExecutionReport",
  clOrdID: "X",
  ...more,
  execType,
});

const trade = (execID: string, lastQty: string, lastPx?: string): ExecutionReport => ({
  event: "ExecutionReport",
  execType: "Trade",
  clOrdID: "X",
  execID,
  lastQty,
  ...(lastPx === undefined ? {} : { lastPx }),
});

const correction = (
  execID: string,
  execRefID: string,
  lastQty: string,
  lastPx?: string,
): ExecutionReport => ({
  event: "ExecutionReport",
  execType: "TradeCorrect",
  clOrdID: "X",
  execID,
  execRefID,
  lastQty,
  ...(lastPx === undefined ? {} : { lastPx }),
});

const bust = (execRefID: string): ExecutionReport => ({
  event: "ExecutionReport",
  execType: "TradeCancel",
  clOrdID: "X",
  execRefID,
});

const replace = (clOrdID: string, origClOrdID: string, orderQty: string): OrderMessage => ({
  event: "OrderCancelReplaceRequest",
  clOrdID,
  origClOrdID,
  orderQty,
});

const cancelReject = (clOrdID: string): OrderMessage => ({
  event: "OrderCancelReject",
  clOrdID,
  origClOrdID: "X",
});

function after(messages: readonly OrderMessage[], book: Book = openBook()): Sight {
  const sights = messages.map((message) => see(book, message));
  const last = sights.at(-1);
  if (last === undefined) throw new Error("no message");
  return last;
}

function shown(...messages: readonly OrderMessage[]): OrderView {
  const sight = after(messages);
  if (sight.kind !== "seen") throw new Error(sight.text);
  return sight.view;
}

describe("an execution", () => {
  it("counts once, however often and under whatever id of the order it is told", () => {
    const renamed = { ...trade("1", "40", "10"), clOrdID: "Y" };
    expect(
      shown(
        order,
        trade("1", "40", "10"),
        replace("Y", "X", "100"),
        renamed,
        trade("1", "40", "10"),
      ),
    ).toMatchObject({ cumQty: "40", leavesQty: "60" });
  });

  it("proves that the order works, before anybody has said so", () => {
    expect(shown(order, trade("1", "40"))).toMatchObject({ ordStatus: "PartiallyFilled" });
    expect(shown(order, trade("1", "40"), bust("1"))).toMatchObject({ ordStatus: "New" });
  });

  it("that its bust has overtaken never counts", () => {
    expect(shown(order, bust("1"), trade("1", "40"))).toMatchObject({ cumQty: "0" });
  });

  it("that its correction has overtaken counts as corrected", () => {
    expect(shown(order, correction("2", "1", "30", "10"), trade("1", "40", "11"))).toMatchObject({
      cumQty: "30",
      avgPx: "10",
    });
  });

  it.each(["1", "2", "3"])("that was corrected twice is taken back whole by a bust of %s", (id) => {
    const corrected = [trade("1", "40"), correction("2", "1", "30"), correction("3", "1", "20")];
    expect(shown(order, ...corrected)).toMatchObject({ cumQty: "20" });
    expect(shown(order, ...corrected, bust(id))).toMatchObject({ cumQty: "0", ordStatus: "New" });
  });

  it("is taken back by a bust under its own id", () => {
    const own = { ...bust("1"), execID: "1" };
    expect(shown(order, trade("1", "40"), own, own)).toMatchObject({ cumQty: "0" });
  });

  it("is not swallowed by a report of another kind under the same id", () => {
    expect(shown(order, report("New", { execID: "1" }), trade("1", "40"))).toMatchObject({
      cumQty: "40",
    });
  });

  it("fills a canceled order where it brings the whole quantity", () => {
    expect(shown(order, report("New"), report("Canceled"), trade("1", "100"))).toMatchObject({
      ordStatus: "Filled",
      leavesQty: "0",
    });
  });

  it("beyond the order's quantity counts, and leaves nothing", () => {
    expect(shown(order, trade("1", "130", "10"))).toMatchObject({
      ordStatus: "Filled",
      orderQty: "100",
      cumQty: "130",
      leavesQty: "0",
    });
  });

  it("of a day order that is done for its day does not revive it", () => {
    expect(shown(order, report("New"), report("DoneForDay"), trade("1", "40"))).toMatchObject({
      ordStatus: "DoneForDay",
      cumQty: "40",
      leavesQty: "0",
    });
  });

  it("without a price counts, and the average is not known until it has one", () => {
    const known = shown(order, trade("1", "40", "10"), trade("2", "20"));
    expect(known).toMatchObject({ cumQty: "60" });
    expect(known).not.toHaveProperty("avgPx");
    const priced = shown(
      order,
      trade("1", "40", "10"),
      trade("2", "20"),
      correction("3", "2", "20", "13"),
    );
    expect(priced).toMatchObject({ cumQty: "60", avgPx: "11" });
  });

  it("has an average of nine places", () => {
    expect(shown(order, trade("1", "1", "10"), trade("2", "2", "10.01"))).toMatchObject({
      avgPx: "10.006666667",
    });
  });
});

describe("a split", () => {
  const split = report("Restated", { orderQty: "200", cumQty: "80" });

  it("leaves the money spent as it was, and halves the average", () => {
    expect(shown(order, trade("1", "40", "10"), split)).toMatchObject({
      orderQty: "200",
      cumQty: "80",
      leavesQty: "120",
      avgPx: "5",
    });
  });

  it("makes a bust take back what the execution then stands for", () => {
    expect(
      shown(order, trade("1", "10", "10"), trade("2", "30", "14"), split, bust("2")),
    ).toMatchObject({ cumQty: "20", avgPx: "5", ordStatus: "PartiallyFilled" });
  });

  it("may bring the average itself", () => {
    expect(
      shown(order, trade("1", "40", "10"), report("Restated", { cumQty: "80", avgPx: "5.01" })),
    ).toMatchObject({ avgPx: "5.01" });
  });
});

describe("a restatement", () => {
  it("may tell two quantities, and the third follows", () => {
    const bare = report("Restated", { cumQty: "10", leavesQty: "50" });
    expect(shown(order, bare)).toMatchObject({ orderQty: "60", cumQty: "10", leavesQty: "50" });
    const open = report("Restated", { orderQty: "80", leavesQty: "50" });
    expect(shown(order, open)).toMatchObject({ orderQty: "80", cumQty: "30", leavesQty: "50" });
  });

  it("makes no fill of a LeavesQty of zero", () => {
    expect(shown(order, report("Restated", { orderQty: "80", leavesQty: "0" }))).toMatchObject({
      ordStatus: "New",
      cumQty: "0",
    });
  });

  it.each([
    ["DoneForDay", "DoneForDay"],
    ["Canceled", "Canceled"],
    ["New", "New"],
  ] as const)("with the status %s is believed", (ordStatus, expected) => {
    const messages = [order, report("Suspended"), report("Restated", { ordStatus })];
    expect(shown(...messages)).toMatchObject({ ordStatus: expected });
  });

  it("without a status revives nothing that is over", () => {
    const messages = [order, report("Canceled"), report("Restated", { orderQty: "200" })];
    expect(shown(...messages)).toMatchObject({ ordStatus: "Canceled", leavesQty: "0" });
  });
});

describe("a request", () => {
  it("that was refused is not pending because a late report says so", () => {
    const late = report("PendingReplace", { clOrdID: "Y", origClOrdID: "X" });
    expect(
      shown(order, report("New"), replace("Y", "X", "80"), cancelReject("Y"), late),
    ).toMatchObject({ ordStatus: "New", orderQty: "100" });
  });

  it("that was confirmed is not confirmed again over a later one", () => {
    const confirmed = (clOrdID: string) => report("Replaced", { clOrdID });
    expect(
      shown(
        ...[order, report("New"), replace("Y", "X", "80"), confirmed("Y")],
        ...[replace("Z", "Y", "60"), confirmed("Z"), confirmed("Y")],
      ),
    ).toMatchObject({ clOrdID: "Z", orderQty: "60" });
  });

  it("that a Rejected names is refused, and the order goes on", () => {
    const rejected = report("Rejected", { clOrdID: "Y", origClOrdID: "X" });
    expect(shown(order, report("New"), replace("Y", "X", "80"), rejected)).toMatchObject({
      ordStatus: "New",
      clOrdID: "X",
    });
  });

  it("that only its broker knows is taken from the broker's word", () => {
    const replaced = report("Replaced", { clOrdID: "Y", origClOrdID: "X", orderQty: "70" });
    expect(shown(order, report("New"), replaced)).toMatchObject({ clOrdID: "Y", orderQty: "70" });
  });

  it("that a pending report does not name is the oldest open one of its kind", () => {
    const pending = report("PendingReplace");
    const messages = [order, report("New"), replace("Y", "X", "80"), pending];
    expect(shown(...messages)).toMatchObject({ ordStatus: "PendingReplace" });
    expect(shown(...messages, cancelReject("Y"))).toMatchObject({ ordStatus: "New" });
  });

  it("keeps its quantity to itself while it is pending", () => {
    const pending = report("PendingReplace", { clOrdID: "Y", origClOrdID: "X", orderQty: "80" });
    expect(shown(order, report("New"), replace("Y", "X", "80"), pending)).toMatchObject({
      orderQty: "100",
      leavesQty: "100",
    });
  });

  it("is no longer under way once the order is over", () => {
    const pending = report("PendingCancel", { clOrdID: "Y", origClOrdID: "X" });
    expect(shown(order, report("New"), pending, report("Expired"))).toMatchObject({
      ordStatus: "Expired",
      leavesQty: "0",
    });
  });
});

describe("a rejection", () => {
  it("may come after the order was accepted", () => {
    expect(shown(order, report("New"), report("Rejected"))).toMatchObject({
      ordStatus: "Rejected",
      leavesQty: "0",
    });
  });

  it("for a duplicate, of an order that nobody sent twice, rejects it", () => {
    const rejected = report("Rejected", { duplicateOrder: true });
    expect(shown(order, rejected)).toMatchObject({ ordStatus: "Rejected" });
  });

  it("for another reason harms an order even where its id was used twice", () => {
    const rejected = report("Rejected", { duplicateOrder: false });
    expect(shown(order, report("New"), order, rejected)).toMatchObject({ ordStatus: "Rejected" });
  });
});

describe("several states at once", () => {
  it.each([
    [["DoneForDay", "Calculated"], "DoneForDay"],
    [["Stopped", "Suspended"], "Stopped"],
    [["Suspended", "New"], "New"],
    [["Stopped", "New"], "Stopped"],
    [["Canceled", "DoneForDay"], "Canceled"],
    [["PendingNew", "New", "PendingNew"], "New"],
    [["Rejected", "New"], "Rejected"],
  ] as const)("%j are shown as %s", (execTypes, ordStatus) => {
    const reports = execTypes.map((execType) => report(execType));
    expect(shown(order, ...reports)).toMatchObject({ ordStatus });
  });

  it("show a filled order as done for the day", () => {
    expect(shown(order, trade("1", "100"), report("DoneForDay"))).toMatchObject({
      ordStatus: "DoneForDay",
      leavesQty: "0",
    });
  });
});

describe("what a message says of the state", () => {
  const stated = (more: Partial<PlainReport>): Sight =>
    after([order, trade("1", "1", "10"), trade("2", "2", "10.01"), report("OrderStatus", more)]);

  it("is silent where it agrees, whatever its spelling", () => {
    const sight = stated({ ordStatus: "PartiallyFilled", cumQty: "3.00", leavesQty: "97" });
    expect(sight).not.toHaveProperty("disagrees");
  });

  it("is told where it differs, and changes nothing", () => {
    expect(stated({ ordStatus: "New", cumQty: "0", leavesQty: "100", avgPx: "10" })).toMatchObject({
      view: { ordStatus: "PartiallyFilled", cumQty: "3" },
      disagrees: {
        ordStatus: { found: "New", expected: "PartiallyFilled" },
        cumQty: { found: "0", expected: "3" },
        leavesQty: { found: "100", expected: "97" },
        avgPx: { found: "10", expected: "10.006666667" },
      },
    });
  });

  it.each(["10.01", "10.0066", "10.00667", "10.006666667"])(
    "agrees with %s as a rounded average",
    (avgPx) => {
      expect(stated({ avgPx })).not.toHaveProperty("disagrees");
    },
  );

  it.each(["10.0", "10.02", "10.0068"])("does not agree with %s", (avgPx) => {
    expect(stated({ avgPx })).toHaveProperty("disagrees.avgPx");
  });
});

describe("an order that no message has told of", () => {
  it("is not made up from a status report that has it live", () => {
    const live = report("OrderStatus", { ordStatus: "New" });
    expect(after([live])).toMatchObject({ kind: "unknown_order" });
  });

  it("is opened by any other report, and by its request when that comes", () => {
    const messages = [report("New"), order];
    expect(shown(...messages)).toMatchObject({ ordStatus: "New", orderQty: "100" });
  });

  it("is not the order of the message before", () => {
    const book = openBook();
    after([order, report("New")], book);
    expect(after([report("New", { clOrdID: "Q", orderQty: "5" })], book)).toMatchObject({
      view: { clOrdID: "Q", orderQty: "5" },
    });
    expect(after([trade("1", "40")], book)).toMatchObject({ view: { clOrdID: "X", cumQty: "40" } });
  });
});
