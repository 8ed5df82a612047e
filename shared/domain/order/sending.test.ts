import fc from "fast-check";
import {
  AT,
  cancelAsked,
  fill,
  hear,
  limitOrder,
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
import {
  decideAbsent,
  decideSubmit,
  decideSubmitReplace,
  headerOf,
  remainingTerms,
  type SubmitStep,
} from "./sending.ts";

const IN_TIME = "2026-03-02T14:59:59.999Z";
const EXACTLY = "2026-03-02T15:00:00.000Z";
const LATE = "2026-03-02T15:00:00.001Z";

const reason = { code: "no_answer", text: "no answer came" };
const unknown = (story: Story = sent()): Story =>
  tell(story, { type: "submit_unknown", ...headerOf(onlyLeg(story)), action: "new", reason });

const submit = (story: Story, now = IN_TIME): SubmitStep =>
  decideSubmit(story.state, onlyLeg(story), now);
const absent = (story: Story, now = IN_TIME, refusesDuplicateIds = true): SubmitStep =>
  decideAbsent(story.state, onlyLeg(story), refusesDuplicateIds, now);

describe("a leg that a pool is told to send", () => {
  it.each([
    ["is sent", received(), IN_TIME, "send"],
    ["is sent to the last instant of its validity", received(), EXACTLY, "send"],
    ["ends unsent after it", received(), LATE, "end"],
    ["ends unsent when a cancel came first", cancelAsked(received()), IN_TIME, "end"],
    ["is asked for while a send is under way", sent(), IN_TIME, "ask"],
    ["is asked for while its fate is unknown", unknown(), IN_TIME, "ask"],
    ["is asked for also when its time is over", unknown(), LATE, "ask"],
    ["is left alone once the broker has it", working(), IN_TIME, "nothing"],
    ["is left alone once it is over", hear(working(), says("canceled")), IN_TIME, "nothing"],
    ["is left alone once it is filled", hear(working(), fill("e1", "100")), IN_TIME, "nothing"],
  ] as const)("%s", (_, story, now, kind) => {
    expect(submit(story, now).kind).toBe(kind);
  });

  it("answers the cancel that came first", () => {
    const step = submit(cancelAsked(received()));
    expect(step).toMatchObject({ draft: { type: "canceled", requestId: "c-1" } });
  });
});

describe("a leg that the broker does not know, long after its send", () => {
  it.each([
    ["is sent again where duplicates are refused", unknown(), IN_TIME, true, "send"],
    ["is sent again after a crash that left no answer", sent(), IN_TIME, true, "send"],
    ["is never sent again where they are not", unknown(), IN_TIME, false, "ask"],
    ["ends when its time is over", unknown(), LATE, true, "end"],
    ["ends when a cancel was asked for", cancelAsked(unknown()), IN_TIME, true, "end"],
    ["is not touched before it was sent", received(), IN_TIME, true, "nothing"],
    ["is not touched once the broker has it", working(), IN_TIME, true, "nothing"],
    ["is not touched once it is over", hear(sent(), says("rejected")), IN_TIME, true, "nothing"],
  ] as const)("%s", (_, story, now, refusesDuplicateIds, kind) => {
    expect(absent(story, now, refusesDuplicateIds).kind).toBe(kind);
  });

  it("keeps its id and takes the next attempt", () => {
    const step = absent(unknown());
    expect(step).toMatchObject({ draft: { clOrdId: "ord-1-1-0", action: "new", attempt: 2 } });
  });

  it("answers the cancel that ends it", () => {
    const step = absent(cancelAsked(unknown()));
    expect(step).toMatchObject({ draft: { type: "canceled", requestId: "c-1" } });
  });
});

describe("any number of workers over any history", () => {
  type Move = "submit" | "absent" | "unknown" | "new" | "pending_new" | "rejected" | "cancel";
  const moves = fc.array(
    fc.constantFrom<Move>(
      "submit",
      "absent",
      "unknown",
      "new",
      "pending_new",
      "rejected",
      "cancel",
    ),
    { maxLength: 30 },
  );

  const next = (story: Story, move: Move): Story => {
    const leg = onlyLeg(story);
    const step = move === "submit" ? submit(story) : move === "absent" ? absent(story) : undefined;
    if (step !== undefined) return "draft" in step ? tell(story, step.draft) : story;
    if (move === "cancel") return leg.pendingCancel === undefined ? cancelAsked(story) : story;
    if (move === "unknown") return leg.sending === "in_flight" ? unknown(story) : story;
    return leg.sending === "not_sent" ? story : hear(story, says(move as "new"));
  };

  const attempts = ({ events }: Story): readonly number[] =>
    events.flatMap((event) => (event.type === "submitting" ? [event.attempt] : []));

  it("permit each attempt once, in order, and none once the broker has answered", () => {
    fc.assert(
      fc.property(moves, (all) => {
        const story = all.reduce(next, received());
        expect(attempts(story)).toEqual(attempts(story).map((_, index) => index + 1));
        const answered = story.events.findIndex(({ type }) =>
          ["new", "pending_new", "rejected", "canceled"].includes(type),
        );
        const after = answered === -1 ? [] : story.events.slice(answered);
        expect(after.filter(({ type }) => type === "submitting")).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("permit nothing on a second telling of the same command", () => {
    fc.assert(
      fc.property(moves, (all) => {
        const story = all.reduce(next, received());
        const once = next(story, "submit");
        expect(next(once, "submit").events).toEqual(once.events);
      }),
    );
  });
});

describe("a replace that a pool is told to send", () => {
  const asked = (change: { orderQty?: string; price?: string } = { price: "11" }): Story =>
    replaceAsked(working(), change, "r-1", false);
  const step = (story: Story, requestId = "r-1"): SubmitStep =>
    decideSubmitReplace(onlyLeg(story), requestId, AT);

  it("is refused, not sent late, once its own validity has passed", () => {
    const late = decideSubmitReplace(onlyLeg(asked()), "r-1", "2099-01-01T00:00:00Z");
    const reason = { code: "request_expired" };
    expect(late).toMatchObject({ kind: "end", draft: { type: "replace_rejected", reason } });
  });

  it("is sent under its own id", () => {
    const draft = { type: "submitting", action: "replace", clOrdId: NEXT, attempt: 1 };
    expect(step(asked())).toMatchObject({ kind: "send", draft });
  });

  it.each([
    ["of another request", step(asked(), "r-2"), "nothing"],
    ["that was sent", step(replaceAsked(working(), { price: "11" })), "ask"],
    [
      "that was refused",
      step(hear(replaceAsked(working(), {}), says("rejected", { clOrdId: NEXT }))),
      "nothing",
    ],
    ["of an order that is over", step(hear(asked(), says("canceled"))), "nothing"],
  ])("is not sent twice or in vain: one %s", (_, { kind }, expected) => {
    expect(kind).toBe(expected);
  });

  it("is refused when a cancel came before it was sent", () => {
    const draft = { type: "replace_rejected", reason: { code: "already_pending_cancel" } };
    expect(step(cancelAsked(asked()))).toMatchObject({ kind: "end", draft });
  });

  it.each(["60", "50"])("is refused when 60 are executed and it asks for %s", (orderQty) => {
    const draft = { type: "replace_rejected", reason: { code: "quantity_executed" } };
    const story = hear(asked({ orderQty }), fill("e1", "60"));
    expect(step(story)).toMatchObject({ kind: "end", draft });
  });

  it("asks the broker for what is left, never for what is executed", () => {
    const leg = onlyLeg(hear(working(), fill("e1", "60")));
    expect(remainingTerms(leg, { ...leg.terms, orderQty: "150" })?.orderQty).toBe("90");
    expect(remainingTerms(leg, { ...leg.terms, orderQty: "60" })).toBeUndefined();
    expect(remainingTerms(leg, { ...leg.terms, orderQty: "10" })).toBeUndefined();
  });

  it("changes nothing of a quantity in money", () => {
    const leg = onlyLeg(working());
    const terms = { ordType: "limit" as const, timeInForce: "day" as const, cashOrderQty: "5" };
    expect(remainingTerms(leg, terms)).toBe(terms);
    expect(limitOrder().orderQty).toBe("100");
  });
});
