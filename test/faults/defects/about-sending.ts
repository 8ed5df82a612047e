/** Defects of sending: twice, late, under another id, or given up too soon. */
import type { Defect } from "./defect.ts";

const SENDING = "shared/domain/order/sending";
const LEG_WORK = "shared/adapter/leg-work";
const SUBMIT = "shared/adapter/submit";

const stillUnknown = 'if (leg.sending === "unknown")';

export const aboutSending: readonly Defect[] = [
  {
    name: "send-retried-on-time-out",
    mistake: "A send without an answer is sent again at once",
    patches: [
      {
        file: LEG_WORK,
        find: 'if (outcome.kind !== "never_left" ||',
        replace: 'if ((outcome.kind !== "never_left" && outcome.kind !== "unknown") ||',
      },
    ],
    caughtBy: ["I1"],
  },
  {
    name: "redelivered-leg-sent-again",
    mistake: "Whoever holds the message sends: ack_wait is the only guard",
    patches: [
      {
        file: SENDING,
        find: 'case "unknown": return { kind: "ask" }; case "not_sent":',
        replace: 'case "unknown":\ncase "not_sent":',
      },
    ],
    caughtBy: ["I1"],
  },
  {
    name: "new-id-on-retry",
    mistake: "A second send of a leg has an id of its own",
    patches: [
      {
        file: SUBMIT,
        find: "const order = newOrder(state, leg.clOrdId, leg.terms);",
        replace: `const id = leg.attempt > 1 ? leg.clOrdId.replace(/0$/, String(leg.attempt)) : leg.clOrdId;
    const order = newOrder(state, id, leg.terms);`,
      },
    ],
    caughtBy: ["I3", "I8"],
  },
  {
    name: "unknown-sent-again-where-ids-repeat",
    mistake: "An absent order is sent again at a broker that takes one id twice",
    patches: [{ file: SENDING, find: "if (!refusesDuplicateIds)", replace: "if (false)" }],
    caughtBy: ["I1"],
    kinds: ["venue_sends_stuck"],
  },
  {
    name: "silence-read-as-rejected",
    mistake: "A send without an answer was rejected",
    patches: [
      {
        file: SUBMIT,
        find: 'return [{ type: "submit_unknown", ...headerOf(leg), action: "new", reason: outcome.reason }];',
        replace: 'return [{ type: "rejected", ...headerOf(leg), reason: outcome.reason }];',
      },
    ],
    caughtBy: ["I3"],
  },
  {
    name: "server-error-read-as-refusal",
    mistake: "A 5xx means that the broker did not do it",
    patches: [
      {
        file: SUBMIT,
        find: stillUnknown,
        replace: `if (outcome.reason.code.startsWith("http_5"))
                return [{ type: "rejected", ...headerOf(leg), reason: outcome.reason }];
            ${stillUnknown}`,
      },
    ],
    caughtBy: ["I3"],
  },
  {
    name: "duplicate-id-read-as-refusal",
    mistake: "The broker's word that it has the id already means that the order was refused",
    patches: [
      {
        file: SUBMIT,
        find: stillUnknown,
        replace: `if (outcome.reason.code.startsWith("duplicate"))
                return [{ type: "rejected", ...headerOf(leg), reason: outcome.reason }];
            ${stillUnknown}`,
      },
    ],
    caughtBy: ["I3"],
  },
  {
    name: "absence-believed-at-first-look",
    mistake: "Not found once is not there",
    patches: [
      {
        file: LEG_WORK,
        find: "overdue ? proven() : again(ASK_AGAIN_MS)",
        replace: "proven()",
      },
    ],
    caughtBy: ["I3"],
  },
  {
    name: "validity-unchecked-at-send",
    mistake: "The router has checked the validity; nobody looks again before the send",
    patches: [
      { file: SENDING, find: "if (isAfter(now, validUntil)) {", replace: "if (false) {" },
      {
        file: LEG_WORK,
        find: "(validUntil !== undefined && isAfter(now(), validUntil))",
        replace: "false",
      },
    ],
    caughtBy: ["I13"],
  },
  {
    name: "sent-again-after-validity",
    mistake: "An order proven absent is sent again, whatever the time",
    patches: [
      {
        file: SENDING,
        find: "if (leg.pendingCancel === undefined && !isAfter(now, state.request.validUntil)) {",
        replace: "if (leg.pendingCancel === undefined) {",
      },
      {
        file: LEG_WORK,
        find: "(validUntil !== undefined && isAfter(now(), validUntil))",
        replace: "false",
      },
    ],
    caughtBy: ["I13"],
  },
  {
    name: "replace-under-the-same-id",
    mistake: "A replace goes out under the id of the order that it changes",
    patches: [
      {
        file: "shared/domain/routing/decide",
        find: "const clOrdId = clOrdIdOf(state.orderId, leg.legId, leg.replaceVersion + 1);",
        replace: "const { clOrdId } = leg;",
      },
    ],
    caughtBy: ["I1", "I2", "I3"],
  },
  {
    name: "replace-for-the-whole-quantity",
    mistake: "A replace asks for the new total, executed part included",
    patches: [
      {
        file: SENDING,
        find: "return isPositive(left) ? { ...terms, orderQty: left } : undefined;",
        replace: "return terms;",
      },
    ],
    caughtBy: ["I8", "I4"],
  },
  {
    name: "unanswered-replace-sent-again",
    mistake: "A replace without an answer is sent again",
    patches: [
      {
        file: SENDING,
        find: 'if (replace.sending !== "not_sent")',
        replace: "if (false)",
      },
    ],
    caughtBy: ["I1"],
  },
];
