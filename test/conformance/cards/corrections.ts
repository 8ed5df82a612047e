/** Executions that do not stand: taken back, or given another quantity or price. */
import type { Group } from "../card.ts";
import { card, changes, clOrdIdAt, first, holds, is, plain, reaches, working } from "./common.ts";

const replaceable = first((one) => changes("price")(one));

export const corrections: Group = {
  name: "Corrections",
  from: 800,
  cards: [
    card(
      801,
      "An execution that is taken back no longer counts",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "3" });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await desk.becomes(id, "partially_filled 7");
        await venue.correct(await execution(venue, clOrdId, 0), { kind: "bust" });
        await desk.becomes(id, "partially_filled 4");
        await desk.agrees(id);
      },
    ),
    card(
      802,
      "The only execution that is taken back leaves none",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "3" });
        await desk.becomes(id, "partially_filled 3");
        await venue.correct(await execution(venue, clOrdId, 0), { kind: "bust" });
        await venueCum(bench, clOrdId, "0");
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
      },
    ),
    card(803, "A corrected price is the price that counts", plain, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
      await venue.act(clOrdId, { kind: "fill", qty: "4", price: "90" });
      await desk.becomes(id, "partially_filled 4");
      await venue.correct(await execution(venue, clOrdId, 0), { kind: "correct", price: "89.5" });
      await desk.agrees(id);
      is((await desk.state(id)).legs[0]?.cumCost, "358", "cost");
    }),
    card(
      804,
      "A corrected quantity is the quantity that counts",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await desk.becomes(id, "partially_filled 4");
        await venue.correct(await execution(venue, clOrdId, 0), { kind: "correct", qty: "3" });
        await desk.becomes(id, "partially_filled 3");
        await desk.agrees(id);
      },
    ),
    card(805, "A correction that is told twice counts once", plain, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
      await venue.act(clOrdId, { kind: "fill", qty: "4" });
      await venue.act(clOrdId, { kind: "fill", qty: "2" });
      await desk.becomes(id, "partially_filled 6");
      await venue.misbehave("report_duplicated");
      await venue.correct(await execution(venue, clOrdId, 0), { kind: "bust" });
      await desk.becomes(id, "partially_filled 2");
      await desk.agrees(id);
    }),
    card(
      806,
      "An order with a busted execution can be filled after all",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "3" });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await desk.becomes(id, "partially_filled 7");
        await venue.correct(await execution(venue, clOrdId, 0), { kind: "bust" });
        await desk.becomes(id, "partially_filled 4");
        await venue.act(clOrdId, { kind: "fill" });
        await desk.becomes(id, "filled 10");
        await desk.agrees(id);
      },
    ),
    card(
      807,
      "An execution on an old order of a chain can be taken back",
      replaceable,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "3" });
        await desk.becomes(id, "partially_filled 3");
        await desk.replace(id, { price: "91" });
        await reaches(venue, clOrdIdAt(id, 1), "new");
        await desk.agrees(id);
        await venue.correct(await execution(venue, clOrdId, 0), { kind: "bust" });
        await venueCum(bench, clOrdId, "0");
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
      },
    ),
    card(
      808,
      "A busted execution does not come back with a sweep",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "3" });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await desk.becomes(id, "partially_filled 7");
        await venue.correct(await execution(venue, clOrdId, 1), { kind: "bust" });
        await desk.becomes(id, "partially_filled 3");
        await desk.sweep();
        await desk.restart();
        await desk.sweep();
        await desk.becomes(id, "partially_filled 3");
        await desk.agrees(id);
      },
    ),
    card(
      809,
      "A bust that the stream does not tell is found by a sweep",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "3" });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await desk.becomes(id, "partially_filled 7");
        await venue.misbehave("stream_mute");
        await venue.correct(await execution(venue, clOrdId, 1), { kind: "bust" });
        await desk.sweep();
        await desk.agrees(id);
      },
    ),
    card(
      810,
      "A correction that the stream does not tell is found by a sweep",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "4", price: "90" });
        await desk.becomes(id, "partially_filled 4");
        await venue.misbehave("stream_mute");
        await venue.correct(await execution(venue, clOrdId, 0), { kind: "correct", price: "89.5" });
        await desk.sweep();
        await desk.agrees(id);
      },
    ),
  ],
};

type Venue = Parameters<Group["cards"][number]["steps"]>[0]["venue"];

async function execution(venue: Venue, clOrdId: string, at: number): Promise<string> {
  const row = (await venue.ledger()).find((one) => one.clOrdId === clOrdId);
  const found = row?.executions[at];
  if (found === undefined) throw new Error(`${clOrdId} has no execution ${at}`);
  return found.execId;
}

async function venueCum(
  { venue }: { venue: Venue },
  clOrdId: string,
  cumQty: string,
): Promise<void> {
  const row = (await venue.ledger()).find((one) => one.clOrdId === clOrdId);
  holds(
    row?.cumQty === cumQty,
    `${row?.cumQty ?? "nothing"} is executed at the venue, expected ${cumQty}`,
  );
}
