/** Questions about orders: found, absent, or not answered, and never one for the other. */
import type { Misbehaviour } from "../../../deploy/sandbox/conformance.ts";
import type { Group } from "../card.ts";
import { booked, card, ID, patience, is, plain, submitted, working } from "./common.ts";

const LOOK_UPS: readonly Misbehaviour[] = [
  "no_answer",
  "error_before_accept",
  "cut_before_accept",
  "rate_limited",
  "html_not_found",
  "html_answer",
  "empty_answer",
  "half_answer",
  "wrong_answer",
  "redirect",
  "huge_answer",
];

export const lookUps: Group = {
  name: "Look-ups",
  from: 1100,
  cards: [
    ...LOOK_UPS.map((how, at) =>
      card(
        1101 + at,
        `A look-up that meets “${how.replaceAll("_", " ")}” neither finds nor proves absence`,
        plain,
        async (bench, { wish }) => {
          const session = bench.session(patience(how));
          const ref = await submitted(session, bench.venue, wish);
          await bench.venue.misbehave(how, { on: "look_up" });
          is((await session.find(ID)).kind, "unknown", "look-up of an order that is there");
          // By its own id the broker's answer is about itself.
          if (how !== "wrong_answer")
            is(
              (await session.findByBrokerOrderId(ref.brokerOrderId)).kind,
              "unknown",
              "look-up by the broker's id",
            );
          if (how !== "wrong_answer")
            is(
              (await session.find("never-1-0")).kind,
              "unknown",
              "look-up of an order that is not there",
            );
        },
      ),
    ),
    card(
      1121,
      "An order that cannot be looked up yet is not sent again before its time",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("lookups_lag", { ms: 300 });
        await bench.venue.misbehave("answer_lost", { on: "submit", times: 1 });
        await bench.venue.misbehave("stream_mute");
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        const [row] = await booked(venue, clOrdId);
        is(row?.received, 1, "requests under this id");
        await desk.agrees(id);
      },
    ),
    card(
      1122,
      "An order that cannot be looked up for longer than any send lasts is placed once all the same",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("lookups_lag", { ms: 1_500 });
        await bench.venue.misbehave("answer_lost", { on: "submit", times: 1 });
        await bench.venue.misbehave("stream_mute");
        const { desk, id, venue, clOrdId } = await working(bench, wish, { timeoutMs: 200 });
        is((await booked(venue, clOrdId)).length, 1, "orders in the venue's books");
        await desk.agrees(id);
      },
    ),
    card(1123, "Absence is told as absence, by both ids", plain, async (bench) => {
      const session = bench.session();
      is((await session.find("never-1-0")).kind, "absent", "look-up by our id");
      const none = await session.findByBrokerOrderId("00000000-0000-4000-8000-000000000000");
      is(none.kind, "absent", "look-up by the broker's id");
    }),
  ],
};
