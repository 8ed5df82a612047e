/** What the broker's table allows is taken on and told completely; what it does not is never sent. */
import type { Group } from "../card.ts";
import { combinationsOf } from "../combinations.ts";
import { booked, card, clOrdIdAt, codeOf, every, fillAll, found, holds, ID, is, isPlain, newOrder, plain, prepare, reaches, rests } from "./common.ts";

export const newOrders: Group = {
  name: "New order",
  from: 100,
  cards: [
    card(
      101,
      "An order that the table allows is acknowledged, and found under both of its ids",
      every(() => true),
      async (bench, { wish }) => {
        await prepareSession(bench, wish.timeInForce);
        await prepare(bench, wish);
        const session = bench.session();
        const outcome = await session.submit(newOrder(ID, wish));
        is(codeOf(outcome), "acknowledged", "submit");
        const byOurs = await found(session, ID);
        const byTheirs = await session.findByBrokerOrderId(byOurs.brokerOrderId);
        is(byTheirs.kind, "found", "look-up by the broker's id");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
  ],
};

async function prepareSession({ venue }: Parameters<Group["cards"][number]["steps"]>[0], timeInForce: string): Promise<void> {
  if (timeInForce === "opg") await venue.session("before_open");
}
void [combinationsOf, clOrdIdAt, fillAll, holds, isPlain, plain, reaches, rests];
