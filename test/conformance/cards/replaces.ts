/** A replace is sent once, under an id of its own, and the old order stands until the venue says otherwise. */
import { add, compare } from "../../../shared/domain/decimal.ts";
import type { Case, Group, Table } from "../card.ts";
import { combinationsOf } from "../combinations.ts";
import type { Change, Wish } from "../desk.ts";
import {
  booked,
  card,
  changes,
  clOrdIdAt,
  codeOf,
  eachClass,
  first,
  found,
  holds,
  ID,
  is,
  newOrder,
  reaches,
  rests,
  submitted,
  working,
} from "./common.ts";

const priced = eachClass(changes("price"));
const one = first((c) => changes("price")(c) && changes("orderQty")(c));
const nearer = ({ price = "1" }: Wish): string => add(price, "0.05");

export const replaces: Group = {
  name: "Replace",
  from: 400,
  cards: [
    card(401, "Another price is taken, and the order works on", priced, async (bench, { wish }) => {
      const { desk, id } = await working(bench, wish);
      await desk.replace(id, { price: nearer(wish) });
      await desk.becomes(id, "new 0");
      await desk.agrees(id);
      is((await desk.state(id)).legs[0]?.terms.price, nearer(wish), "price");
    }),
    card(
      402,
      "More is taken, and can be filled whole",
      eachClass(changes("orderQty")),
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, wish);
        await desk.replace(id, { orderQty: "12" });
        await desk.becomes(id, "new 0");
        await reaches(venue, clOrdIdAt(id, 1), "new");
        await venue.act(clOrdIdAt(id, 1), { kind: "fill" });
        await desk.becomes(id, "filled 12");
        await desk.agrees(id);
      },
    ),
    card(403, "Less is taken, and can be filled whole", one, async (bench, { wish }) => {
      const { desk, id, venue } = await working(bench, { ...wish, orderQty: "10" });
      await desk.replace(id, { orderQty: "4" });
      await desk.becomes(id, "new 0");
      await reaches(venue, clOrdIdAt(id, 1), "new");
      await venue.act(clOrdIdAt(id, 1), { kind: "fill" });
      await desk.becomes(id, "filled 4");
      await desk.agrees(id);
    }),
    ...(["4", "3"] as const).map((orderQty, at) =>
      card(
        404 + at,
        at === 0
          ? "A quantity that is executed already is refused before anything is sent"
          : "Less than is executed already is refused before anything is sent",
        one,
        async (bench, { wish }) => {
          const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
          await venue.act(clOrdId, { kind: "fill", qty: "4" });
          await desk.becomes(id, "partially_filled 4");
          await desk.replace(id, { orderQty });
          holds((await desk.types(id)).includes("request_refused"), "it was not refused");
          is((await venue.ledger()).length, 1, "orders in the venue's books");
        },
      ),
    ),
    card(
      406,
      "After a part is executed, only the rest is asked for",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await desk.becomes(id, "partially_filled 4");
        await desk.replace(id, { price: nearer(wish) });
        await reaches(venue, clOrdIdAt(id, 1), "new");
        await desk.becomes(id, "partially_filled 4");
        await venue.act(clOrdIdAt(id, 1), { kind: "fill" });
        is((await reaches(venue, clOrdIdAt(id, 1), "filled")).cumQty, "6", "the rest");
        await desk.becomes(id, "filled 10");
        await desk.agrees(id);
      },
    ),
    card(
      407,
      "An order that is filled before its replacement takes effect is filled, once",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue, qty } = await working(bench, wish);
        await venue.misbehave("fill_beats_replace", { times: 1 });
        await desk.replace(id, { price: nearer(wish) });
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      408,
      "A part that is filled while a replace is under way counts",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, { ...wish, orderQty: "10" });
        await venue.misbehave("part_beats_replace", { times: 1 });
        await desk.replace(id, { price: nearer(wish) });
        await reaches(venue, clOrdIdAt(id, 1), "new");
        await desk.becomes(id, "partially_filled 5");
        await desk.agrees(id);
      },
    ),
    card(
      409,
      "An order never executes more than was asked for, whatever happens while a replace is under way",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, { ...wish, orderQty: "10" });
        await venue.misbehave("part_beats_replace", { times: 1 });
        await desk.replace(id, { price: nearer(wish) });
        await reaches(venue, clOrdIdAt(id, 1), "new");
        await venue.act(clOrdIdAt(id, 1), { kind: "fill" });
        await desk.agrees(id);
        const { cumQty } = (await desk.state(id)).order;
        holds(compare(cumQty, "10") <= 0, `${cumQty} is executed of an order for 10`);
      },
    ),
    card(
      410,
      "A replace that the market refuses leaves the order as it was, and is told",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, wish);
        await venue.misbehave("replace_refused", { times: 1 });
        await desk.replace(id, { price: nearer(wish) });
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
        holds((await desk.types(id)).includes("replace_rejected"), "nobody is told");
        is((await desk.state(id)).legs[0]?.terms.price, wish.price, "price");
      },
    ),
    card(
      411,
      "A chain of replaces ends with the last one's terms",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, wish);
        for (const price of ["91.01", "91.02", "91.03"]) {
          await desk.replace(id, { price });
          await desk.becomes(id, "new 0");
          await eventuallyPrice(desk, id, price);
        }
        await reaches(venue, clOrdIdAt(id, 3), "new");
        is((await venue.ledger()).length, 4, "orders in the venue's books");
        await desk.agrees(id);
      },
    ),
    card(412, "Executions on each order of a chain add up", one, async (bench, { wish }) => {
      const { desk, id, venue } = await working(bench, { ...wish, orderQty: "10" });
      await venue.act(clOrdIdAt(id), { kind: "fill", qty: "2" });
      await desk.becomes(id, "partially_filled 2");
      await desk.replace(id, { price: "91.01" });
      await reaches(venue, clOrdIdAt(id, 1), "new");
      await venue.act(clOrdIdAt(id, 1), { kind: "fill", qty: "3" });
      await desk.becomes(id, "partially_filled 5");
      await desk.replace(id, { price: "91.02" });
      await reaches(venue, clOrdIdAt(id, 2), "new");
      await venue.act(clOrdIdAt(id, 2), { kind: "fill" });
      await desk.becomes(id, "filled 10");
      await desk.agrees(id);
    }),
    card(413, "A replaced order is cancelled under its newest id", one, async (bench, { wish }) => {
      const { desk, id, venue } = await working(bench, wish);
      await desk.replace(id, { price: nearer(wish) });
      await reaches(venue, clOrdIdAt(id, 1), "new");
      await desk.cancel(id);
      await desk.becomes(id, "canceled 0");
      await desk.agrees(id);
    }),
    card(
      414,
      "Both orders are found, and the old one names the new one",
      one,
      async (bench, { wish }) => {
        const session = bench.session();
        const ref = await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ID, "new");
        const next = { ...newOrder("order-1-1", wish) };
        const outcome = await session.replace(ref, {
          ...next,
          terms: { ...next.terms, price: nearer(wish) },
        });
        is(codeOf(outcome), "acknowledged", "replace");
        const fresh = await reaches(bench.venue, "order-1-1", "new");
        const old = await found(session, ID);
        is([old.ordStatus, old.replacedBy], ["replaced", fresh.brokerOrderId], "the old order");
        is((await found(session, "order-1-1")).brokerOrderId, fresh.brokerOrderId, "the new order");
      },
    ),
    card(
      415,
      "A replace of a filled order is refused, and there is no second order",
      one,
      async (bench, { wish }) => {
        const session = bench.session();
        const ref = await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ID, "new");
        await bench.venue.act(ID, { kind: "fill" });
        await reaches(bench.venue, ID, "filled");
        const outcome = await session.replace(ref, newOrder("order-1-1", wish));
        is(outcome.kind, "refused", "replace");
        is((await booked(bench.venue, "order-1-1")).length, 0, "orders under the new id");
      },
    ),
    card(
      416,
      "A replace stays under way until the market has decided",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.misbehave("replace_stuck");
        const asked = desk.replace(id, { price: nearer(wish) });
        await reaches(venue, clOrdId, "pending_replace");
        await desk.becomes(id, "pending_replace 0");
        await venue.behave();
        await venue.act(clOrdId, { kind: "acknowledge" });
        await asked;
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
      },
    ),
    card(417, "What the table says can be changed is changed", changeable, async (bench, tried) => {
      const { desk, id } = await working(bench, tried.wish);
      const change = changeOf(tried);
      await desk.replace(id, change);
      await desk.becomes(id, "new 0");
      await desk.agrees(id);
      const { terms } = (await desk.state(id)).legs[0] ?? {};
      for (const [field, value] of Object.entries(change))
        is(terms?.[field as keyof typeof terms], value, field);
    }),
    card(
      418,
      "What the table says cannot be changed is refused with an alternative, and nothing is sent",
      fixed,
      async (bench, tried) => {
        const { desk, id, venue } = await working(bench, tried.wish);
        const before = (await venue.ledger()).length;
        await desk.replace(id, changeOf(tried));
        holds((await desk.types(id)).includes("request_refused"), "it was not refused");
        is((await venue.ledger()).length, before, "orders in the venue's books");
      },
    ),
    card(
      419,
      "A replace whose outcome the stream does not tell is found by asking",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, wish);
        await venue.misbehave("stream_mute");
        await desk.replace(id, { price: nearer(wish) });
        await reaches(venue, clOrdIdAt(id, 1), "new");
        await desk.sweep();
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
      },
    ),
    card(
      420,
      "A replacement that the market rejects leaves its old order's executions alone",
      one,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await desk.becomes(id, "partially_filled 4");
        await venue.misbehave("replace_refused", { times: 1 });
        await desk.replace(id, { price: nearer(wish) });
        await desk.becomes(id, "partially_filled 4");
        await desk.agrees(id);
      },
    ),
  ],
};

async function eventuallyPrice(
  desk: Awaited<ReturnType<typeof working>>["desk"],
  id: string,
  price: string,
): Promise<void> {
  await desk.agrees(id);
  is((await desk.state(id)).legs[0]?.terms.price, price, "price");
}

const FIELDS = ["orderQty", "price", "stopPx", "trailPercent", "timeInForce"] as const;
type Field = (typeof FIELDS)[number];

function changeOf({ name, wish }: Case): Change {
  const field = FIELDS.find((one) => name.endsWith(`: ${one}`));
  switch (field) {
    case "orderQty":
      return { orderQty: add(wish.orderQty ?? "10", "2") };
    case "price":
      return { price: nearer(wish) };
    case "stopPx":
      return { stopPx: nearer({ ...wish, price: wish.stopPx ?? "1" }) };
    case "trailPercent":
      return { trailPercent: "11" };
    case "timeInForce":
      return { timeInForce: wish.timeInForce === "day" ? "gtc" : "day" };
    case undefined:
      throw new RangeError(`${name} names no field`);
  }
}

/** Orders that wait, each of their fields by itself, by what the row says of it. */
const fieldsOf =
  (isIn: boolean) =>
  (table: Table): readonly Case[] => {
    const rows = new Map<string, Case>();
    for (const { kind, row, wish, name } of combinationsOf(table).filter(
      (c) => rests(c) && c.kind.side === "buy" && c.kind.orderClass !== "oco",
    )) {
      for (const field of FIELDS) {
        const has: Record<Field, boolean> = {
          orderQty: wish.orderQty !== undefined,
          price: wish.price !== undefined,
          stopPx: wish.stopPx !== undefined,
          trailPercent: wish.trailPercent !== undefined,
          timeInForce: table.capabilities.timesInForce.includes("gtc"),
        };
        if (!has[field] || row.changes.includes(field) !== isIn) continue;
        if (field === "timeInForce" && (kind.assetClass === "crypto" || kind.quantity !== "whole"))
          continue;
        const key = `${kind.assetClass} ${kind.orderClass} ${kind.ordType} ${kind.quantity}`;
        if (!rows.has(`${key} ${field}`))
          rows.set(`${key} ${field}`, { name: `${name}: ${field}`, wish });
      }
    }
    return [...rows.values()];
  };

function changeable(table: Table): readonly Case[] {
  return fieldsOf(true)(table);
}
function fixed(table: Table): readonly Case[] {
  return fieldsOf(false)(table);
}
