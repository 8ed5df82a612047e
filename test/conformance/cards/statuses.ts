/** Rare statuses, and those of tomorrow. */
import type { Group } from "../card.ts";
import { card, found, ID, is, plain, reaches, submitted, working } from "./common.ts";

const PARKED = ["suspended", "stopped", "calculated", "done_for_day"] as const;

export const statuses: Group = {
  name: "Statuses",
  from: 700,
  cards: [
    ...PARKED.map((status, at) =>
      card(
        701 + at,
        `An order that is ${status.replaceAll("_", " ")} is told as that, and works again`,
        plain,
        async (bench, { wish }) => {
          const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
          await venue.act(clOrdId, { kind: "park", status });
          await desk.becomes(id, `${status} 0`);
          await desk.agrees(id);
          await venue.act(clOrdId, { kind: "resume" });
          await desk.becomes(id, "new 0");
          await venue.act(clOrdId, { kind: "fill" });
          await desk.becomes(id, `filled ${qty}`);
          await desk.agrees(id);
        },
      ),
    ),
    ...PARKED.map((status, at) =>
      card(
        705 + at,
        `An order that is ${status.replaceAll("_", " ")} can be cancelled`,
        plain,
        async (bench, { wish }) => {
          const { desk, id, venue, clOrdId } = await working(bench, wish);
          await venue.act(clOrdId, { kind: "park", status });
          await desk.becomes(id, `${status} 0`);
          await desk.cancel(id);
          await desk.becomes(id, "canceled 0");
          await desk.agrees(id);
        },
      ),
    ),
    card(
      709,
      "A status that the stream does not tell is found by a sweep",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.misbehave("stream_mute");
        await venue.act(clOrdId, { kind: "park", status: "suspended" });
        await desk.sweep();
        await desk.becomes(id, "suspended 0");
        await desk.agrees(id);
      },
    ),
    card(
      710,
      "An order in a status that nobody knows is neither found nor absent",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        const ref = await submitted(session, bench.venue, wish);
        await bench.venue.misbehave("unknown_status", { on: "look_up" });
        is((await session.find(ref.clOrdId)).kind, "unknown", "look-up by our id");
        is(
          (await session.findByBrokerOrderId(ref.brokerOrderId)).kind,
          "unknown",
          "look-up by the broker's id",
        );
      },
    ),
    card(
      711,
      "An order that was taken on in a status that nobody knows is acknowledged, and found later",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("unknown_status", { on: "submit", times: 1 });
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
      },
    ),
    card(
      712,
      "A report that nobody knows is not guessed: the order is asked for",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.misbehave("report_unknown");
        await venue.act(clOrdId, { kind: "fill" });
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      713,
      "A list leaves out what nobody knows, and nothing else",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ID, "new");
        is(
          (await session.orders("2000-01-01T00:00:00Z")).map(({ clOrdId }) => clOrdId),
          [ID],
          "the list",
        );
        await bench.venue.misbehave("unknown_status", { on: "look_up" });
        is(await session.orders("2000-01-01T00:00:00Z"), [], "the list");
      },
    ),
    card(
      714,
      "An order that waits at the broker is shown as waiting",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("new_stuck", { times: 1 });
        const session = bench.session();
        await submitted(session, bench.venue, wish);
        is((await found(session, ID)).ordStatus, "pending_new", "status");
        await bench.venue.act(ID, { kind: "acknowledge" });
        is((await found(session, ID)).ordStatus, "new", "status");
      },
    ),
  ],
};
