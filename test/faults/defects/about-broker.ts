/** Defects of hearing the broker: fills, endings, cancels, and what a stream did not tell. */
import type { Defect } from "./defect.ts";

const OBSERVER = "shared/adapter/observer";
const SWEEP = "shared/adapter/sweep";
const CANCEL = "shared/adapter/cancel";
const LEG = "shared/domain/order/leg";
const REPORTS = "shared/domain/order/reports";

export const aboutBroker: readonly Defect[] = [
  {
    name: "fills-without-execution-id",
    mistake: "Fills are told apart by their place in the count alone",
    patches: [{ file: LEG, find: "known.execId === trade.execId ||", replace: "" }],
    caughtBy: ["I9", "I3", "I4"],
  },
  {
    name: "fills-again-after-reconnect",
    mistake: "What the history tells after a reconnect counts as new",
    patches: [
      {
        file: SWEEP,
        find: "await observer.report({ ...execution, clOrdId });",
        replace:
          'await observer.report({ ...execution, execId: execution.execId + "-again", clOrdId });',
      },
    ],
    caughtBy: ["I5", "I3"],
  },
  {
    name: "filled-status-read-as-fill",
    mistake: "An order that the broker lists as filled is filled, executions or not",
    patches: [
      {
        file: OBSERVER,
        find: "const fact = factOf(order);",
        replace: `const fact = factOf(order);
        if (order.ordStatus === "filled")
            await take({
                execType: "trade", clOrdId: order.clOrdId, brokerOrderId: order.brokerOrderId,
                execId: order.brokerOrderId + "-filled", lastQty: order.cumQty, lastPx: "10",
                transactTime: order.transactTime,
            });`,
      },
    ],
    caughtBy: ["I5", "I3"],
  },
  {
    name: "busts-ignored",
    mistake: "An execution that was taken back goes on counting",
    patches: [{ file: REPORTS, find: "return decideBust(report, fact);", replace: "return [];" }],
    caughtBy: ["I3"],
  },
  {
    name: "busted-execution-counts-again",
    mistake: "An execution that was taken back counts when it is told again",
    patches: [{ file: LEG, find: "if (leg.busted.includes(trade.execId))", replace: "if (false)" }],
    caughtBy: ["I9", "I3"],
  },
  {
    name: "closed-over-missing-executions",
    mistake: "An order is closed on the broker's word while executions are missing",
    patches: [
      {
        file: OBSERVER,
        find: "if (brokerCumQty === ZERO)",
        replace: "if (brokerCumQty !== undefined)",
      },
    ],
    caughtBy: ["I5"],
  },
  {
    name: "cancel-ack-read-as-canceled",
    mistake: "A cancel that the broker has taken on is done",
    patches: [
      {
        file: CANCEL,
        find: 'case "acknowledged": return checkAgain(target);',
        replace: `case "acknowledged":
            await work.change(target, (_, leg) => isDone(leg) ? [] : [{ type: "canceled", ...headerOf(leg), requestId }]);
            return DONE;`,
      },
    ],
    caughtBy: ["I3", "I5"],
  },
  {
    name: "cancel-asked-once",
    mistake: "A cancel without an answer is not asked for again",
    patches: [
      {
        file: CANCEL,
        find: "switch (outcome.kind) {",
        replace: 'if (outcome.kind === "unknown")\nreturn DONE;\nswitch (outcome.kind) {',
      },
    ],
    caughtBy: ["I2"],
  },
  {
    name: "no-reconciliation",
    mistake: "After a reconnect the stream is believed to have told everything",
    patches: [
      {
        file: "shared/adapter/announce",
        find: "if (sweepDue || time - sweptAt >= pace.sweepMs) {",
        replace: "if (false) {",
      },
    ],
    caughtBy: ["I3"],
  },
  {
    name: "watermark-too-far",
    mistake: "A sweep begins where the last one ended, by the clock",
    patches: [
      { file: SWEEP, find: "const OVERLAP_MS = 60_000;", replace: "const OVERLAP_MS = 0;" },
      {
        file: SWEEP,
        find: "const VISIBILITY_LAG_MS = 5_000;",
        replace: "const VISIBILITY_LAG_MS = 0;",
      },
    ],
    caughtBy: ["I3"],
  },
  {
    name: "given-up-order-left-alive",
    mistake: "An order that was given up as never sent lives on at the broker, and nobody minds",
    patches: [
      {
        file: OBSERVER,
        find: "if (leg !== undefined && isUnwanted(leg, fact))",
        replace: "if (false)",
      },
    ],
    caughtBy: ["I3"],
  },
  {
    name: "rejection-read-without-its-order",
    mistake: "A rejection of the order that replaces another always means the replace",
    patches: [
      {
        file: OBSERVER,
        find: "if (leg?.pendingReplace?.clOrdId !== clOrdId)",
        replace: "if (true)",
      },
    ],
    caughtBy: ["I3"],
  },
];
