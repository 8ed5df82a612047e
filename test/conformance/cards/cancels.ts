/** A cancel asks; only the broker's word ends an order, and what was executed before it counts. */
import type { Group } from "../card.ts";
import {
  card,
  codeOf,
  eachClass,
  holds,
  is,
  isPlain,
  part,
  plain,
  reaches,
  submitted,
  working,
} from "./common.ts";

const each = eachClass(isPlain);

export const cancels: Group = {
  name: "Cancel",
  from: 300,
  cards: [
    card(
      301,
      "A cancel is acknowledged, and the venue cancels once",
      each,
      async (bench, { wish }) => {
        const session = bench.session();
        const listening = await bench.listen(session);
        const ref = await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ref.clOrdId, "new");
        is(codeOf(await session.cancel(ref)), "acknowledged", "cancel");
        await listening.hears("its end", ({ execType }) => execType === "canceled");
        is((await reaches(bench.venue, ref.clOrdId, "canceled")).cumQty, "0", "executed");
      },
    ),
    card(
      302,
      "A partially filled order is cancelled with what it has",
      each,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
        await desk.becomes(id, `partially_filled ${part(qty, "0.4")}`);
        await desk.cancel(id);
        await desk.becomes(id, `canceled ${part(qty, "0.4")}`);
        await desk.agrees(id);
      },
    ),
    card(
      303,
      "An order that is filled before its cancel takes effect is filled",
      each,
      async (bench, { wish }) => {
        const { desk, id, venue, qty } = await working(bench, wish);
        await venue.misbehave("fill_beats_cancel", { times: 1 });
        await desk.cancel(id);
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      304,
      "A part that is filled before the cancel takes effect counts",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, { ...wish, orderQty: "10" });
        await venue.misbehave("part_beats_cancel", { times: 1 });
        await desk.cancel(id);
        await desk.becomes(id, "canceled 5");
        await desk.agrees(id);
      },
    ),
    card(
      305,
      "An execution that is told after the cancel counts, and the order stays cancelled",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, { ...wish, orderQty: "10" });
        await venue.misbehave("late_fill", { times: 1, ms: 100 });
        await desk.cancel(id);
        await desk.becomes(id, "canceled 5");
        await desk.agrees(id);
      },
    ),
    card(
      306,
      "A cancel that the market refuses leaves the order working, and is told",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, wish);
        await venue.misbehave("cancel_refused", { times: 1 });
        await desk.cancel(id);
        await desk.becomes(id, "new 0");
        holds((await desk.types(id)).includes("cancel_rejected"), "nobody is told");
        await desk.agrees(id);
      },
    ),
    card(
      307,
      "A cancel that was refused can be asked for again",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, wish);
        await venue.misbehave("cancel_refused", { times: 1 });
        await desk.cancel(id);
        await desk.becomes(id, "new 0");
        await desk.cancel(id);
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
      },
    ),
    card(308, "Asking twice does no harm", each, async (bench, { wish }) => {
      const session = bench.session();
      const ref = await submitted(session, bench.venue, wish);
      await reaches(bench.venue, ref.clOrdId, "new");
      const [one, two] = await Promise.all([session.cancel(ref), session.cancel(ref)]);
      for (const outcome of [one, two])
        holds(outcome.kind === "acknowledged" || outcome.kind === "refused", codeOf(outcome));
      await reaches(bench.venue, ref.clOrdId, "canceled");
    }),
    card(
      309,
      "A cancel of a filled order is refused with a code",
      each,
      async (bench, { wish }) => {
        const session = bench.session();
        const ref = await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ref.clOrdId, "new");
        await bench.venue.act(ref.brokerOrderId, { kind: "fill" });
        await reaches(bench.venue, ref.clOrdId, "filled");
        const outcome = await session.cancel(ref);
        is(outcome.kind, "refused", "cancel");
        holds(!codeOf(outcome).includes("broker_"), `${codeOf(outcome)} is no common code`);
      },
    ),
    card(
      310,
      "A cancel of an order that the broker never had is not acknowledged",
      plain,
      async (bench) => {
        const brokerOrderId = "00000000-0000-4000-8000-000000000000";
        const outcome = await bench.session().cancel({ clOrdId: "never-1-0", brokerOrderId });
        is(codeOf(outcome), "refused unknown_order", "cancel");
      },
    ),
    card(
      311,
      "A cancel can be asked for again while one is under way, and ends once",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.misbehave("cancel_stuck");
        const asked = [desk.cancel(id)];
        await reaches(venue, clOrdId, "pending_cancel");
        asked.push(desk.cancel(id));
        await venue.act(clOrdId, { kind: "acknowledge" });
        await Promise.all(asked);
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
        const ends = (await desk.types(id)).filter((type) => type === "canceled");
        is(ends.length, 1, "times that it ended");
      },
    ),
    card(
      312,
      "An order that the venue cancels unasked is cancelled",
      each,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "cancel" });
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
      },
    ),
    card(
      313,
      "An order is not cancelled before the venue says so",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.misbehave("cancel_stuck");
        const asked = desk.cancel(id);
        await reaches(venue, clOrdId, "pending_cancel");
        await desk.sweep();
        await desk.becomes(id, "pending_cancel 0");
        await venue.act(clOrdId, { kind: "fill", qty: "1" });
        await desk.becomes(id, "pending_cancel 1");
        await venue.behave();
        await venue.act(clOrdId, { kind: "acknowledge" });
        await asked;
        await desk.becomes(id, "canceled 1");
        await desk.agrees(id);
      },
    ),
    card(
      314,
      "An order that the market has not taken on yet can be cancelled",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("new_stuck");
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.becomes(id, "pending_new 0");
        await desk.cancel(id);
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
      },
    ),
    card(
      315,
      "The end of a cancel that the stream does not tell is found by asking",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.misbehave("stream_mute");
        const asked = desk.cancel(id);
        await reaches(venue, clOrdId, "canceled");
        await desk.sweep();
        await asked;
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
      },
    ),
  ],
};
