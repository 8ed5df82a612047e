/** Every state of a leg against every word of an operator, each cell written down. */
import type { OperatorResolve, OrderState } from "../../../contracts/generated/types.ts";
import type { EventDraft } from "./events.ts";
import {
  AT,
  cancelAsked,
  fill,
  FIRST,
  hear,
  KEY,
  NEXT,
  onlyLeg,
  received,
  replaceAsked,
  says,
  sent,
  tell,
  working,
  type Story,
} from "../testing/story.ts";
import { heedSubmit } from "../operator/heed.ts";
import type { Word } from "../operator/kills.ts";
import { decideResolve, openQuestion, type ResolveFacts } from "./resolve.ts";
import { decideAbsent, headerOf } from "./sending.ts";

const LATER = "2026-03-02T14:40:00.000Z";
const reason = { code: "no_answer", text: "no answer came" };
const STOP: Word = {
  kind: "stop",
  reason: { code: "kill_switch", text: "a kill holds" },
};

const WAIT: Word = {
  kind: "wait",
  reason: { code: "kill_switch_unconfirmed", text: "nobody can tell" },
};

/** A broker that takes an id twice, long after the send. */
const FACTS: ResolveFacts = {
  refusesDuplicateIds: false,
  quietBefore: LATER,
  now: LATER,
  word: { kind: "go" },
};

const unknown = (story = sent()): Story =>
  tell(story, { type: "submit_unknown", ...headerOf(onlyLeg(story)), action: "new", reason });

function changing(sending: "in_flight" | "unknown"): Story {
  const flying = replaceAsked(working(), { price: "11" });
  const header = { ...headerOf(onlyLeg(flying)), clOrdId: NEXT };
  if (sending === "in_flight") return flying;
  return tell(flying, { type: "submit_unknown", ...header, action: "replace", reason });
}

type Verdict = OperatorResolve["verdict"];
const VERDICTS = ["placed", "never_placed", "send_again", "give_up"] as const;

function command(state: OrderState, verdict: Verdict, change: Partial<OperatorResolve> = {}) {
  const [leg] = state.legs;
  const question = leg === undefined ? undefined : openQuestion(leg);
  return {
    commandId: "cmd-1",
    ...KEY,
    legId: "1",
    clOrdId: question?.clOrdId ?? FIRST,
    attempt: question?.attempt ?? 1,
    verdict,
    ...(verdict === "placed" ? { brokerOrderId: "b-word" } : {}),
    reason: "the desk has looked",
    by: "j.doe",
    at: LATER,
    ...change,
  };
}

/** As the router does it: append, ask again, until nothing is decided. */
function resolved(
  story: Story,
  verdict: Verdict,
  facts: Partial<ResolveFacts> = {},
  change: Partial<OperatorResolve> = {},
): { readonly story: Story; readonly outcome: string } {
  const word = command(story.state, verdict, change);
  const drafts: EventDraft[] = [];
  let told = story;
  for (let round = 0; round < 5; round++) {
    const decision = decideResolve(word, told.state, { ...FACTS, ...facts });
    if (decision === undefined) return { story: told, outcome: "waits" };
    if (typeof decision === "string") break;
    drafts.push(decision);
    told = tell(told, decision);
  }
  const outcome = drafts.map((draft) =>
    draft.type === "request_refused" ? draft.reason.code : draft.type,
  );
  return { story: told, outcome: outcome.join(" ") };
}

const ENDED = "resolved canceled";
const KEPT = "resolved replace_rejected";
const DONE = ["order_done", "order_done", "order_done", "order_done"] as const;
const KNOWN = ["not_unknown", "not_unknown", "not_unknown", "not_unknown"] as const;

const ROWS: readonly (readonly [string, () => Story, readonly string[]])[] = [
  ["not sent", () => received(), KNOWN],
  ["in flight", () => sent(), ["resolved", ENDED, "resolved", ENDED]],
  ["unknown", () => unknown(), ["resolved", ENDED, "resolved", ENDED]],
  [
    "unknown, and asked to be cancelled",
    () => cancelAsked(unknown()),
    ["resolved", ENDED, "already_pending_cancel", ENDED],
  ],
  ["known to its broker", () => working(), KNOWN],
  ["partly filled", () => hear(working(), fill("e1", "20")), KNOWN],
  ["being cancelled", () => cancelAsked(working()), KNOWN],
  ["to be changed, not sent", () => replaceAsked(working(), { price: "11" }, "r-1", false), KNOWN],
  [
    "being changed",
    () => changing("in_flight"),
    ["verdict_not_for_replace", KEPT, "verdict_not_for_replace", KEPT],
  ],
  [
    "changed or not",
    () => changing("unknown"),
    ["verdict_not_for_replace", KEPT, "verdict_not_for_replace", KEPT],
  ],
  ["filled", () => hear(working(), fill("e1", "100")), DONE],
  ["cancelled", () => hear(working(), says("canceled")), DONE],
  ["rejected", () => hear(working(), says("rejected")), DONE],
  ["expired", () => hear(working(), says("expired")), DONE],
];

describe.each(ROWS)("a leg that is %s", (_, story, outcomes) => {
  it.each(VERDICTS.map((verdict, at) => [verdict, outcomes[at] ?? ""] as const))(
    "by %s: %s",
    (verdict, outcome) => {
      expect(resolved(story(), verdict).outcome).toBe(outcome);
    },
  );
});

describe("a word about an unknown send", () => {
  it.each<[string, Verdict, Partial<ResolveFacts>, Partial<OperatorResolve>, string]>([
    [
      "that may be under way",
      "never_placed",
      { quietBefore: "2026-03-02T14:29:59Z" },
      {},
      "resolution_too_early",
    ],
    [
      "that may be under way",
      "give_up",
      { quietBefore: "2026-03-02T14:29:59Z" },
      {},
      "resolution_too_early",
    ],
    [
      "that may be under way, named",
      "placed",
      { quietBefore: "2026-03-02T14:29:59Z" },
      {},
      "resolved",
    ],
    ["sent again since", "never_placed", {}, { attempt: 2 }, "resolution_outdated"],
    ["of another id", "give_up", {}, { clOrdId: NEXT }, "resolution_outdated"],
    ["of another leg", "give_up", {}, { legId: "2" }, "unknown_leg"],
    [
      "that the broker can tell",
      "never_placed",
      { refusesDuplicateIds: true },
      {},
      "broker_can_tell",
    ],
    [
      "that the broker can tell",
      "send_again",
      { refusesDuplicateIds: true },
      {},
      "broker_can_tell",
    ],
    ["that the broker can tell, given up", "give_up", { refusesDuplicateIds: true }, {}, ENDED],
    [
      "of a broker that nobody knows",
      "send_again",
      { refusesDuplicateIds: undefined },
      {},
      "broker_not_announced",
    ],
    ["under a kill", "send_again", { word: STOP }, {}, "kill_switch"],
    ["under a kill", "never_placed", { word: STOP }, {}, ENDED],
    ["when nobody can tell whether a kill holds", "send_again", { word: WAIT }, {}, "waits"],
    ["after its validity", "send_again", { now: "2026-03-02T15:00:01Z" }, {}, "request_expired"],
  ])("%s, %s", (_, verdict, facts, change, outcome) => {
    expect(resolved(unknown(), verdict, facts, change).outcome).toBe(outcome);
  });

  it("placed without an id is refused", () => {
    const { state } = unknown();
    const { commandId, ...unnamed } = command(state, "never_placed");
    const word = { commandId, ...unnamed, verdict: "placed" as const };
    expect(decideResolve(word, state, FACTS)).toMatchObject({
      type: "request_refused",
      reason: { code: "broker_order_id_missing" },
    });
  });

  it.each(VERDICTS)("that comes again says nothing new: %s", (verdict) => {
    const once = resolved(unknown(), verdict).story;
    const again = resolved(once, verdict, {}, { clOrdId: FIRST, attempt: 1 });
    expect(again.story.events).toEqual(once.events);
  });

  it("whose leg's end was not written yet is finished when it comes again", () => {
    const story = unknown();
    const word = command(story.state, "never_placed");
    const first = decideResolve(word, story.state, FACTS);
    if (first === undefined || typeof first === "string") throw new Error("nothing decided");
    const next = decideResolve(word, tell(story, first).state, FACTS);
    expect(next).toMatchObject({
      type: "canceled",
      reason: {
        code: "resolved_never_placed",
        text: "by the word of j.doe: the desk has looked",
      },
    });
  });

  it("stands on the log with who and why", () => {
    const event = resolved(unknown(), "give_up").story.events.find(
      ({ type }) => type === "resolved",
    );
    expect(event).toMatchObject({
      decidedBy: "j.doe",
      requestId: "cmd-1",
      reason: { code: "resolved_give_up", text: "the desk has looked" },
    });
  });

  it("placed gives the pool the id to ask for, and proves nothing by itself", () => {
    const leg = onlyLeg(resolved(unknown(), "placed").story);
    expect(leg).toMatchObject({ brokerOrderId: "b-word", sending: "unknown" });
    const corrected = resolved(
      resolved(unknown(), "placed").story,
      "placed",
      {},
      {
        commandId: "cmd-2",
        brokerOrderId: "b-right",
      },
    );
    expect(onlyLeg(corrected.story).brokerOrderId).toBe("b-right");
  });
});

describe("a broker that takes an id twice", () => {
  const absent = (story: Story, now = AT) => decideAbsent(story.state, onlyLeg(story), false, now);

  it("is asked for ever, and sent to again only by an operator's word, once", () => {
    const story = unknown();
    expect(absent(story)).toEqual({ kind: "ask" });
    const permitted = resolved(story, "send_again").story;
    const step = absent(permitted);
    expect(step).toMatchObject({ kind: "send", draft: { type: "submitting", attempt: 2 } });
    if (step.kind !== "send") throw new Error("not sent");
    const again = unknown(tell(permitted, step.draft));
    expect(absent(again)).toEqual({ kind: "ask" });
  });

  it("is not sent to after the validity has passed, whatever was permitted", () => {
    expect(absent(resolved(unknown(), "send_again").story, "2026-03-02T15:00:01Z")).toEqual({
      kind: "ask",
    });
  });

  it("is not sent to under a kill, and nothing is concluded: the permission waits", () => {
    const permitted = resolved(unknown(), "send_again").story;
    const leg = onlyLeg(permitted);
    expect(heedSubmit(absent(permitted), leg, STOP)).toEqual({ kind: "ask" });
  });
});
