import { readFileSync } from "node:fs";
import { parseOrderEvent, type OrderEvent } from "../../contracts/order-event.ts";
import { foldEvents } from "../../shared/domain/order/order.ts";
import { renderStory } from "./story.ts";

/** A golden event, at its place in a story and a while after the one before. */
function golden(name: string, version: number): OrderEvent {
  const url = new URL(`../../contracts/examples/order-${name}.json`, import.meta.url);
  const event = parseOrderEvent(readFileSync(url));
  return { ...event, version, at: `2026-03-02T14:30:0${version}.${version}00Z` };
}

function storyOf(...names: readonly string[]): string {
  const events = names.map((name, index) => golden(name, index + 1));
  const state = foldEvents(events);
  if (state === undefined) throw new Error("no events, no story");
  return renderStory({ state, events });
}

const RECEIVED = "received.v1/valid/an-order-with-one-leg";
const SUBMITTING = "submitting.v1/valid/the-first-send";
const NEW = "new.v1/valid/an-order-that-works";
const TRADE = "trade.v1/valid/forty-of-a-hundred-shares";

const CANCELED_STORY = `Order ord-20260302-0001 of ACC-0001
  asked        buy 100 AAPL, limit 187.25 day
  instrument   us_equity, XNAS, USD
  route        best, 100 to alpaca
  valid until  2026-03-02T14:30:05.000Z
  status       canceled
  executed     40 of 100 at 187.24 on average
  fees         0.0132 expected

What happened
  Time                       Since  #  Event           Status            Leg  Written by              What
  2026-03-02T14:30:01.100Z          1  received        received               router-host1-4711-k3v9  leg 1 as ord-20260302-0001-1-0
  2026-03-02T14:30:02.200Z  +1.1 s  2  submitting      pending_new         1  alpaca-host2-812-x2p0   sends ord-20260302-0001-1-0, attempt 1
  2026-03-02T14:30:03.300Z  +1.1 s  3  new             new                 1  alpaca-host2-812-x2p0   as 61e69015-8549-4bfd-b9c3-01e75843f47d
  2026-03-02T14:30:04.400Z  +1.1 s  4  trade           partially_filled    1  alpaca-host2-812-x2p0   40 at 187.24, execution 20260302-0001
  2026-03-02T14:30:05.500Z  +1.1 s  5  pending_cancel  pending_cancel         router-host1-4711-k3v9  request cxl-1
  2026-03-02T14:30:06.600Z  +1.1 s  6  canceled        canceled            1  alpaca-host2-812-x2p0   request cxl-1

Legs
  Leg  Broker  Status    Terms                  CumQty  ClOrdID                Broker's id                           Known before as
    1  alpaca  canceled  100, limit 187.25 day      40  ord-20260302-0001-1-0  61e69015-8549-4bfd-b9c3-01e75843f47d

Executions
  Broker's time             Leg  Execution        LastQty  LastPx    Fees  CumQty   AvgPx  LeavesQty
  2026-03-02T14:30:02.118Z    1  20260302-0001         40  187.24  0.0132      40  187.24         60

The end
  canceled, 5.5 s after it was received, with 40 of 100 executed: the client asked for it (request cxl-1)
`;

describe("the story of an order", () => {
  it("tells what was asked, what happened, what was executed and how it ended", () => {
    const story = storyOf(
      RECEIVED,
      SUBMITTING,
      NEW,
      TRADE,
      "pending-cancel.v1/valid/a-cancel-under-way",
      "canceled.v1/valid/the-rest-of-a-partly-filled-order",
    );
    expect(story).toBe(CANCELED_STORY);
  });

  it("has one line for each event, with the time since the one before", () => {
    const lines = storyOf(RECEIVED, SUBMITTING, NEW).split("\n");
    const received = lines.find((line) => line.includes("  1  received"));
    const submitting = lines.find((line) => line.includes("  2  submitting"));
    expect(received).not.toContain("+");
    expect(submitting).toContain("+1.1 s");
    expect(submitting).toMatch(/alpaca/);
  });

  it("says what an order that is not done is waiting for", () => {
    expect(storyOf(RECEIVED)).toContain("So far\n  leg 1 at alpaca: not sent yet");
    expect(storyOf(RECEIVED, SUBMITTING)).toContain("sent, no answer yet");
    expect(storyOf(RECEIVED, SUBMITTING, NEW)).toContain("leg 1 at alpaca: new");
  });

  it("never guesses the outcome of a send that got no answer", () => {
    const story = storyOf(RECEIVED, SUBMITTING, "submit-unknown.v1/valid/a-send-that-timed-out");
    expect(story).toContain("nobody knows yet what the broker made of it; it is being asked");
  });

  it("says who refused an order, and why", () => {
    expect(storyOf("refused.v1/valid/a-limit-order-without-a-limit")).toContain(
      "the gateway refused it",
    );
    const rejected = storyOf(RECEIVED, SUBMITTING, "rejected.v1/valid/too-little-buying-power");
    expect(rejected).toContain("alpaca rejected it");
  });

  it("keeps an execution that was corrected, and what corrected it", () => {
    const story = storyOf(
      RECEIVED,
      SUBMITTING,
      NEW,
      TRADE,
      "trade-correct.v1/valid/a-price-that-was-corrected",
    );
    expect(story).toMatch(/trade_correct of /);
    expect(story).toMatch(/187\.2\b/);
  });

  it("cannot be made to move the cursor by what a client or a broker wrote", () => {
    const event = golden(RECEIVED, 1);
    if (event.type !== "received") throw new Error("expected the first event");
    const tagged = {
      ...event,
      request: { ...event.request, tags: { note: "\u001b[2J\nfake: filled" } },
    };
    const state = foldEvents([tagged]);
    if (state === undefined) throw new Error("no events, no story");
    const story = renderStory({ state, events: [tagged] });
    expect(story).not.toContain("\u001b");
    expect(story).toContain("\\u000afake: filled");
  });
});
