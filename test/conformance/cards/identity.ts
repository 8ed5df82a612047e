/** Ids, on which all else rests: one order each, told apart from all others. */
import type { Group } from "../card.ts";
import {
  booked,
  card,
  found,
  ID,
  isAmbiguous,
  is,
  newOrder,
  plain,
  reaches,
  submitted,
  working,
} from "./common.ts";

const LONGEST = `${"x".repeat(31)}_${"Y".repeat(31)}-`;

export const identity: Group = {
  name: "Identity",
  from: 900,
  cards: [
    card(
      901,
      "The same id twice is unknown the second time, and there is one order",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        await submitted(session, bench.venue, wish);
        isAmbiguous(await session.submit(newOrder(ID, wish)), "second submit");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
    card(
      902,
      "An id stays taken after its order has ended",
      (table) => (table.refusesDuplicateIds ? plain(table) : []),
      async (bench, { wish }) => {
        const session = bench.session();
        const ref = await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ID, "new");
        await session.cancel(ref);
        await reaches(bench.venue, ID, "canceled");
        isAmbiguous(await session.submit(newOrder(ID, wish)), "second submit");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
    card(
      903,
      "The same id twice at the same moment places one order",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        const outcomes = await Promise.all([1, 2, 3].map(() => session.submit(newOrder(ID, wish))));
        is(outcomes.filter(({ kind }) => kind === "acknowledged").length, 1, "acknowledged");
        is(outcomes.filter(({ kind }) => kind === "unknown").length, 2, "unknown");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
    card(
      904,
      "The longest id that the gateway makes is carried unchanged",
      plain,
      async (bench, { wish }) => {
        const longest = `${LONGEST}-9999-999999999`;
        const session = bench.session();
        await submitted(session, bench.venue, wish, longest);
        is((await found(session, longest)).clOrdId, longest, "id");
        const listed = await session.orders("2000-01-01T00:00:00Z");
        is(
          listed.map(({ clOrdId }) => clOrdId),
          [longest],
          "listed ids",
        );
      },
    ),
    card(905, "An order with the longest id goes its whole way", plain, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId, qty } = await working(bench, { ...wish, orderId: LONGEST });
      await venue.act(clOrdId, { kind: "fill" });
      await desk.becomes(id, `filled ${qty}`);
      await desk.sweep();
      await desk.agrees(id);
    }),
    card(
      906,
      "Orders whose ids look like parts of each other are told apart",
      plain,
      async (bench, { wish }) => {
        const desk = await bench.desk();
        const ids: string[] = [];
        for (const orderId of ["a", "a-1", "a-1-0"])
          ids.push(await desk.place({ ...wish, orderId }));
        await bench.venue.act("a-1-1-0", { kind: "fill" });
        await desk.becomes("a-1", `filled ${wish.orderQty ?? ""}`);
        for (const id of ids) await desk.agrees(id);
        await desk.becomes("a", "new 0");
        await desk.becomes("a-1-0", "new 0");
      },
    ),
    card(
      907,
      "What the account's owner trades by hand is nobody's here, and harms nothing",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.byHand({ symbol: wish.instrument.symbol, side: "buy", qty: "3" });
        await desk.sweep();
        await venue.act(clOrdId, { kind: "fill" });
        await desk.becomes(id, `filled ${qty}`);
        await desk.sweep();
        await desk.agrees(id);
      },
    ),
    card(
      908,
      "An order placed by hand is listed under the broker's id and its own",
      plain,
      async (bench, { wish }) => {
        const { symbol } = wish.instrument;
        const clOrdId = await bench.venue.byHand({
          symbol,
          side: "buy",
          qty: "3",
          price: wish.price ?? "1",
        });
        const session = bench.session();
        const listed = await session.orders("2000-01-01T00:00:00Z");
        is(
          listed.map((order) => order.clOrdId),
          [clOrdId],
          "listed ids",
        );
      },
    ),
    card(
      909,
      "What is listed carries the ids of the orders, each once",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        for (const id of ["a-1-0", "b-1-0", "c-1-0"])
          await submitted(session, bench.venue, wish, id);
        const ids = (await session.orders("2000-01-01T00:00:00Z")).map(({ clOrdId }) => clOrdId);
        is([...ids].sort(), ["a-1-0", "b-1-0", "c-1-0"], "listed ids");
      },
    ),
  ],
};
