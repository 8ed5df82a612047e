/** Defects of log, bus and store: what is written, believed and acknowledged when. */
import type { Defect } from "./defect.ts";

const ORDER_LOG = "shared/runtime/bus/order-log";
const SETTLE = "shared/runtime/bus/settle";
const ORDERS = "shared/runtime/orders";
const PROJECTION = "shared/runtime/store/projection";
const REQUESTS = "workers/router/requests";
const DECIDE = "shared/domain/routing/decide";

const handling = "const verdict = await handle({";

export const aboutLog: readonly Defect[] = [
  {
    name: "no-compare-and-set",
    mistake: "Events are appended without the sequence that they follow",
    patches: [{ file: ORDER_LOG, find: "expectedLastSeq: lastSeq,", replace: "" }],
    caughtBy: ["I10"],
  },
  {
    name: "missing-key-read-as-new",
    mistake: "What neither memory nor Redis knows is a new order, with nothing to compare",
    patches: [
      {
        file: ORDER_LOG,
        find: "expectedLastSeq: lastSeq,",
        replace: "...(lastSeq === 0 ? {} : { expectedLastSeq: lastSeq }),",
      },
    ],
    caughtBy: ["I10"],
  },
  {
    name: "lost-append-believed-won",
    mistake: "Whoever loses the append of its intent sends all the same: the lease would guard it",
    patches: [
      {
        file: ORDERS,
        find: 'if (stored.kind === "conflict") {',
        replace: `if (stored.kind === "conflict" && draft.type === "submitting") {
                known = await catchUp(key, known);
                appended.push(event);
                return finish(key, known, appended);
            }
            if (stored.kind === "conflict") {`,
      },
    ],
    caughtBy: ["I1"],
  },
  {
    name: "empty-decision-on-stale-memory",
    mistake: "Nothing to do, says a memory that is out of date, and nobody looks at the log",
    patches: [
      {
        file: ORDERS,
        find: "if (draft === undefined && isTruth)",
        replace: "if (draft === undefined)",
      },
    ],
    caughtBy: ["I2", "I3"],
  },
  {
    name: "lost-end-of-log-unnoticed",
    mistake: "After a power cut what was known before is believed as it was",
    patches: [
      {
        file: ORDERS,
        find: "if (known !== undefined && known.generation !== log.generation()) {",
        replace: "if (false) {",
      },
    ],
    caughtBy: ["I2", "I3", "I10"],
    kinds: ["bus_tail_lost", "worker_killed", "bus_edge_slow"],
  },
  {
    name: "handed-on-once-for-ever",
    mistake: "A leg's message id is the same for an order that was lost and received again",
    patches: [{ file: REQUESTS, find: 'requestId ?? "", since]', replace: 'requestId ?? ""]' }],
    caughtBy: ["I2"],
    kinds: ["bus_tail_lost", "bus_edge_slow", "worker_frozen"],
  },
  {
    name: "acknowledged-before-work",
    mistake: "A message is acknowledged before what it causes is on the log",
    patches: [
      { file: SETTLE, find: handling, replace: `turn.atEnd(() => message.ack());\n${handling}` },
    ],
    caughtBy: ["I2"],
  },
  {
    name: "acknowledged-after-failure",
    mistake: "A message that failed is acknowledged, so as not to fail again",
    patches: [{ file: SETTLE, find: "message.nak(AFTER_FAILURE_MS);", replace: "message.ack();" }],
    caughtBy: ["I2", "I3"],
  },
  {
    name: "given-up-after-deliveries",
    mistake: "A message that came five times is given up, as max_deliver would",
    patches: [
      {
        file: SETTLE,
        find: handling,
        replace: `if (message.info.deliveryCount > 5) { message.term(); return; }\n${handling}`,
      },
    ],
    caughtBy: ["I2"],
  },
  {
    name: "sequence-checkpoint",
    mistake: "What has a sequence below the highest seen is taken for done",
    patches: [
      {
        file: SETTLE,
        find: "const open = new Set();",
        replace: "const open = new Set(); let seen = 0;",
      },
      {
        file: SETTLE,
        find: "waiting.push(message);",
        replace: `if (message.seq <= seen) { message.ack(); return; }
        seen = message.seq;
        waiting.push(message);`,
      },
    ],
    caughtBy: ["I2"],
  },
  {
    name: "handed-on-the-first-time-only",
    mistake: "A request that comes again was dealt with, its leg handed on, or so it is believed",
    patches: [
      {
        file: REQUESTS,
        find: "const routed = legs(state)",
        replace: "const routed = (appended.length === 0 ? [] : legs(state))",
      },
    ],
    caughtBy: ["I2"],
  },
  {
    name: "acknowledged-before-projected",
    mistake: "A message is acknowledged while Redis may not have its order yet",
    patches: [
      {
        file: REQUESTS,
        find: "await Promise.all([projected, ...routed]);",
        replace: "projected.catch(() => undefined); await Promise.all(routed);",
      },
    ],
    caughtBy: ["I11"],
  },
  {
    name: "last-writer-wins",
    mistake: "A projection is written without a look at the one that is there",
    patches: [
      {
        file: PROJECTION,
        find: "if seen ~= '' and seen >= ARGV[1] then return 0 end",
        replace: "",
      },
    ],
    caughtBy: ["I11"],
  },
  {
    name: "rebuild-trusts-redis",
    mistake: "A rebuild leaves alone what is newer in Redis than the whole log",
    patches: [
      {
        file: "shared/runtime/rebuild/mirror",
        find: "await beyondLog(folded, there[0]) : folded",
        replace: "undefined : folded",
      },
      { file: ORDERS, find: "await projection.drop(known)", replace: "await Promise.resolve()" },
    ],
    caughtBy: ["I11"],
  },
  {
    name: "repeated-request-taken-for-new",
    mistake: "A cancel that comes again is another cancel",
    patches: [
      {
        file: DECIDE,
        find: 'if (state.requests.includes(requestKey("cancel", requestId)))',
        replace: "if (false)",
      },
    ],
    caughtBy: ["I16"],
  },
];
