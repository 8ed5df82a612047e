/** What the broker's table allows is taken on and told completely; what it does not is never sent. */
import type { OrderRequested } from "../../../contracts/generated/types.ts";
import { add, multiply, scale } from "../../../shared/domain/decimal.ts";
import { unsupported } from "../../../shared/domain/routing/capabilities.ts";
import type { Bench, Case, Group, Table } from "../card.ts";
import { combinationsOf, nameOf, wishOf, type Combination, type Kind } from "../combinations.ts";
import type { Desk, Wish } from "../desk.ts";
import {
  booked,
  card,
  clOrdIdAt,
  codeOf,
  eachClass,
  every,
  found,
  holds,
  ID,
  is,
  isPlain,
  isRestingLimit,
  isSimple,
  newOrder,
  plain,
  prepare,
  reaches,
  rests,
  working,
} from "./common.ts";

export const newOrders: Group = {
  name: "New order",
  from: 100,
  cards: [
    card(
      101,
      "What the table allows is acknowledged, and found under both of its ids",
      every(() => true),
      async (bench, { wish }) => {
        await prepare(bench, wish);
        await openingHour(bench, wish);
        const session = bench.session();
        const outcome = await session.submit(newOrder(ID, wish));
        is(codeOf(outcome), "acknowledged", "submit");
        const byOurs = await found(session, ID);
        const byTheirs = await session.findByBrokerOrderId(byOurs.brokerOrderId);
        is(byTheirs.kind, "found", "look-up by the broker's id");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
    card(
      102,
      "What the table allows is executed, and the log tells it as the books do",
      every(() => true),
      async (bench, { wish }) => {
        await prepare(bench, wish);
        await openingHour(bench, wish);
        await meet(bench, wish);
        const desk = await bench.desk();
        const id = await desk.place(wish);
        const [order] = await booked(bench.venue, clOrdIdAt(id));
        if (order?.ordStatus !== "filled") {
          await reaches(bench.venue, clOrdIdAt(id), atFirst(wish));
          await bench.venue.act(clOrdIdAt(id), { kind: "fill" });
        }
        await reaches(bench.venue, clOrdIdAt(id), "filled");
        await desk.agrees(id);
        is((await desk.state(id)).order.ordStatus, "filled", "the order");
      },
    ),
    card(
      103,
      "What the table allows and the market leaves alone is cancelled, and told",
      every(rests),
      async (bench, { wish }) => {
        await prepare(bench, wish);
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await reaches(bench.venue, clOrdIdAt(id), "new");
        await desk.cancel(id);
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
      },
    ),
    card(
      104,
      "What the table does not allow is refused with a code and an alternative, and nothing is sent",
      outsideOf,
      async (bench, { wish }) => {
        const { desk, id } = await refusal(bench, wish);
        const { reason } = await desk.state(id);
        is(reason?.code, "not_supported_by_broker", "the reason");
        holds(reason?.alternative !== undefined, "no alternative is named");
        holds(reason?.path !== undefined, "the field is not named");
      },
    ),
    card(
      105,
      "Every order is either in the table or refused with a code, whatever is put together",
      () => [{ name: "", wish: NOTHING }],
      async ({ table, account }) => {
        const known = new Set(combinationsOf(table).map(({ kind }) => nameOf(kind)));
        for (const kind of everyKind()) {
          const wish = wishOf(kind, table);
          if (wish === undefined) continue;
          const request = requestOf(wish, account);
          const beyond = unsupported(request, "broker", table.capabilities);
          const isAllowed = known.has(nameOf(kind)) || known.has(nameOf(asWhole(kind)));
          is(beyond === undefined, isAllowed, `${nameOf(kind)} is taken`);
        }
      },
    ),
    card(
      106,
      "A price finer than the broker's step is refused before anything is sent",
      priced((wish, decimals) => ({ ...wish, price: finer(wish.price ?? "1", decimals + 1) })),
      refusedBefore("price_increment"),
    ),
    card(
      107,
      "A price on the broker's finest step is taken on",
      priced((wish, decimals) => ({ ...wish, price: finer(wish.price ?? "1", decimals) })),
      async (bench, { wish }) => {
        await working(bench, wish);
      },
    ),
    card(
      108,
      "A quantity with more decimals than the broker takes is refused before anything is sent",
      limited(
        (one) => one.row.limits?.quantityDecimals !== undefined && scale(quantity(one)) < 9,
        (one) =>
          withQuantity(one, finer(quantity(one), (one.row.limits?.quantityDecimals ?? 0) + 1)),
        ({ row }) => (row.limits?.quantityDecimals ?? 9) < 9,
      ),
      refusedBefore("quantity_increment"),
    ),
    card(
      109,
      "Less than the least that the broker takes is refused before anything is sent",
      limited(
        (one) => one.row.limits?.minQuantityToBuy !== undefined && one.kind.side === "buy",
        (one) => withQuantity(one, multiply(one.row.limits?.minQuantityToBuy ?? "1", "0.5")),
      ),
      refusedBefore("quantity_out_of_range"),
    ),
    card(
      110,
      "More than the most that the broker takes is refused before anything is sent",
      limited(
        (one) => one.row.limits?.maxQuantity !== undefined,
        (one) => withQuantity(one, add(one.row.limits?.maxQuantity ?? "1", "1")),
      ),
      refusedBefore("quantity_out_of_range"),
    ),
    card(
      111,
      "A stop loss nearer than the broker allows is refused before anything is sent",
      limited(
        (one) =>
          one.row.limits?.stopDistance !== undefined &&
          one.wish.price !== undefined &&
          one.wish.stopLoss !== undefined,
        ({ wish }) => ({ ...wish, stopLoss: { stopPx: wish.price ?? "1" } }),
        ({ kind }) => kind.orderClass !== "oco",
      ),
      refusedBefore("stop_too_close"),
    ),
    card(
      112,
      "A limit order without a limit is refused before anything is sent",
      plain,
      async (bench, { wish }) => {
        const priceless = { ...wish };
        delete (priceless as { price?: string }).price;
        const { desk, id } = await refusal(bench, priceless);
        is((await desk.state(id)).reason?.code, "price_missing", "the reason");
      },
    ),
    card(113, "A request whose validity has passed is not sent", plain, async (bench, { wish }) => {
      const { desk, id } = await refusal(bench, { ...wish, validUntil: "2020-01-01T00:00:00Z" });
      is((await desk.state(id)).reason?.code, "request_expired", "the reason");
    }),
    card(
      114,
      "A request whose validity passes on its way is not sent",
      plain,
      async (bench, { wish }) => {
        // The router decides at a time of its own, long past: the pool's clock is today's.
        const desk = await bench.desk();
        const id = await desk.place({ ...wish, validUntil: "2026-03-02T14:31:00Z" });
        await desk.becomes(id, "canceled 0");
        is((await bench.venue.ledger()).length, 0, "orders in the venue's books");
      },
    ),
    card(
      115,
      "More than the account can pay for is refused with a common code",
      plain,
      async (bench, { wish }) => {
        const desk = await bench.desk();
        const id = await desk.place({ ...wish, orderQty: bench.venue.unaffordableQty });
        await desk.becomes(id, "rejected 0");
        is((await desk.state(id)).legs[0]?.reason?.code, "insufficient_buying_power", "the reason");
        await desk.agrees(id);
      },
    ),
    card(
      116,
      "An instrument that nobody has is refused with a common code",
      plain,
      async (bench, { wish }) => {
        const desk = await bench.desk();
        const instrument = { ...wish.instrument, symbol: bench.venue.unknownSymbol };
        const id = await desk.place({ ...wish, instrument });
        await desk.becomes(id, "rejected 0");
        is((await desk.state(id)).legs[0]?.reason?.code, "unknown_symbol", "the reason");
      },
    ),
    card(
      117,
      "A sale of what is not there is refused, and never becomes a short sale",
      eachClass((one) => isSimple(one) && one.kind.side === "sell" && one.kind.ordType === "limit"),
      async (bench, { wish }) => {
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.becomes(id, "rejected 0");
        is((await bench.venue.ledger()).length, 0, "orders in the venue's books");
        const { positions } = await bench.session().snapshot();
        is(positions, [], "positions");
      },
    ),
    card(
      118,
      "An account that may not trade has its orders refused with a code",
      plain,
      async (bench, { wish }) => {
        await bench.venue.block();
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.becomes(id, "rejected 0");
        holds(
          (await desk.state(id)).legs[0]?.reason?.code !== "broker_rejected",
          "the reason has no common code",
        );
      },
    ),
    card(
      119,
      "What the market rejects after it was taken on ends rejected",
      eachClass(isPlain),
      async (bench, { wish }) => {
        await bench.venue.misbehave("order_rejected", { times: 1 });
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.becomes(id, "rejected 0");
        await desk.agrees(id);
      },
    ),
    card(
      120,
      "An order that expires at the venue ends expired",
      eachClass(isPlain),
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "expire" });
        await desk.becomes(id, "expired 0");
        await desk.agrees(id);
      },
    ),
    card(
      121,
      "An order of the day expires with its day",
      every(
        (one) =>
          isRestingLimit(one) &&
          one.kind.timeInForce === "day" &&
          one.kind.assetClass === "us_equity",
      ),
      async (bench, { wish }) => {
        const { desk, id, venue } = await working(bench, wish);
        await venue.session("after_close");
        await desk.becomes(id, "expired 0");
        await desk.agrees(id);
      },
    ),
    card(
      122,
      "An order for extended hours works after the close",
      every((one) => isSimple(one) && one.kind.extendedHours && one.kind.side === "buy"),
      async (bench, { wish }) => {
        await bench.venue.session("after_close");
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "fill" });
        await desk.agrees(id);
        is((await desk.state(id)).order.ordStatus, "filled", "the order");
      },
    ),
    card(
      123,
      "An order sent while the market is closed waits for it, and works when it opens",
      every((one) => isRestingLimit(one) && one.kind.assetClass === "us_equity"),
      async (bench, { wish }) => {
        await bench.venue.session("before_open");
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.becomes(id, "pending_new 0");
        await bench.venue.session("open");
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
      },
    ),
    card(
      124,
      "What cannot be executed at once and whole is cancelled by itself",
      every(
        (one) =>
          isSimple(one) &&
          ["ioc", "fok"].includes(one.kind.timeInForce) &&
          one.kind.ordType === "limit",
      ),
      async (bench, { wish }) => {
        await prepare(bench, wish);
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
      },
    ),
    card(
      125,
      "The broker can be reached by nobody: the order never left",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        await bench.venue.vanish();
        const outcome = await session.submit(newOrder(ID, wish));
        is(outcome.kind, "never_left", "submit");
      },
    ),
  ],
};

const NOTHING: Wish = {
  instrument: { symbol: "A" },
  side: "buy",
  ordType: "market",
  timeInForce: "day",
};

async function openingHour({ venue }: Bench, { timeInForce }: Wish): Promise<void> {
  if (timeInForce === "opg") await venue.session("before_open");
}

/** Before it works: an order for an auction may wait for that one's hour. */
const atFirst = ({ timeInForce }: Wish): "pending_new" | "new" =>
  timeInForce === "opg" ? "pending_new" : "new";

/** For an order that does not wait the market is there already, with all it wants. */
async function meet({ venue, table }: Bench, wish: Wish): Promise<void> {
  if (wish.timeInForce !== "ioc" && wish.timeInForce !== "fok") return;
  const { symbol } = wish.instrument;
  const quoted = table.instruments.find((one) => one.symbol === symbol);
  const bid = wish.price ?? quoted?.bid ?? "1";
  const ask = wish.price ?? quoted?.ask ?? "1";
  await venue.quote(symbol, { bid, ask, size: "100000" });
}

async function refusal(
  bench: Bench,
  wish: Wish,
): Promise<{ readonly desk: Desk; readonly id: string }> {
  const desk = await bench.desk();
  const id = await desk.place(wish);
  is(await desk.types(id), ["refused"], "events");
  is((await bench.venue.ledger()).length, 0, "orders in the venue's books");
  return { desk, id };
}

function refusedBefore(code: string) {
  return async (bench: Bench, { wish }: Case): Promise<void> => {
    const { desk, id } = await refusal(bench, wish);
    is((await desk.state(id)).reason?.code, code, "the reason");
  };
}

const requestOf = (wish: Wish, account: string): OrderRequested => ({
  orderId: "o-1",
  account,
  route: { broker: "best" },
  validUntil: "2099-01-01T00:00:00Z",
  ...wish,
});

const KINDS = {
  assetClass: ["us_equity", "us_option", "crypto"],
  orderClass: ["simple", "bracket", "oto", "oco", "multileg"],
  ordType: ["market", "limit", "stop", "stop_limit", "trailing_stop"],
  timeInForce: ["day", "gtc", "ioc", "fok", "opg", "cls", "gtd"],
  side: ["buy", "sell", "sell_short"],
  quantity: ["whole", "fractional", "cash"],
  extendedHours: [false, true],
} as const satisfies { [K in keyof Kind]: readonly Kind[K][] };

function* everyKind(): Iterable<Kind> {
  for (const assetClass of KINDS.assetClass)
    for (const orderClass of KINDS.orderClass)
      for (const ordType of KINDS.ordType)
        for (const timeInForce of KINDS.timeInForce)
          for (const side of KINDS.side)
            for (const quantity of KINDS.quantity)
              for (const extendedHours of KINDS.extendedHours)
                yield {
                  assetClass,
                  orderClass,
                  ordType,
                  timeInForce,
                  side,
                  quantity,
                  extendedHours,
                };
}

/** A whole quantity is a quantity with any decimals too. */
const asWhole = (kind: Kind): Kind =>
  kind.quantity === "whole" ? { ...kind, quantity: "fractional" } : kind;

/** One step away from what the table allows, in one column at a time; orders that make sense by themselves. */
function outsideOf(table: Table): readonly Case[] {
  const allowed = new Set(combinationsOf(table).map(({ kind }) => nameOf(kind)));
  const found = new Map<string, Case>();
  for (const { kind } of combinationsOf(table)) {
    for (const column of ["ordType", "timeInForce", "side", "quantity", "extendedHours"] as const) {
      const key = `${kind.assetClass} ${kind.orderClass} ${column}`;
      for (const value of KINDS[column]) {
        const other: Kind = { ...kind, [column]: value };
        const name = nameOf(other);
        if (allowed.has(name) || allowed.has(nameOf(asWhole(other))) || isSenseless(other))
          continue;
        const wish = wishOf(other, table);
        if (wish !== undefined && !found.has(`${key} ${String(value)}`))
          found.set(`${key} ${String(value)}`, { name, wish: { ...wish, ...untilWhen(other) } });
      }
    }
  }
  return [...found.values()];
}

/** Refused for a reason of its own before any table is asked. */
const isSenseless = ({ orderClass, side, quantity, ordType }: Kind): boolean =>
  (orderClass === "multileg" && side !== "buy") ||
  (orderClass !== "simple" && quantity === "cash") ||
  (orderClass === "oco" && ordType !== "limit");

const untilWhen = ({ timeInForce }: Kind): Partial<Wish> =>
  timeInForce === "gtd" ? { expireTime: "2099-06-01T00:00:00Z" } : {};

/** One case for each row of the table whose limits are meant. */
function limited(
  fits: (one: Combination) => boolean,
  wish: (one: Combination) => Wish,
  also: (one: Combination) => boolean = () => true,
) {
  return (table: Table): readonly Case[] => {
    const rows = new Map<unknown, Case>();
    for (const one of combinationsOf(table)) {
      if (fits(one) && also(one) && !rows.has(one.row))
        rows.set(one.row, { name: one.name, wish: wish(one) });
    }
    return [...rows.values()];
  };
}

function priced(wish: (wish: Wish, decimals: number) => Wish) {
  return (table: Table): readonly Case[] =>
    combinationsOf(table)
      .filter((one) => isPlain(one) && one.row.limits?.priceSteps !== undefined)
      .map(({ name, row, wish: own }) => {
        const step = row.limits?.priceSteps?.findLast(
          ({ from }) => Number(from) <= Number(own.price ?? "1"),
        );
        return { name, wish: wish(own, step?.decimals ?? 0) };
      });
}

const quantity = ({ wish }: Combination): string => wish.orderQty ?? wish.cashOrderQty ?? "1";
const withQuantity = ({ wish }: Combination, qty: string): Wish =>
  wish.orderQty === undefined ? { ...wish, cashOrderQty: qty } : { ...wish, orderQty: qty };

/** The same figure and a little more, with exactly so many decimals. */
const finer = (figure: string, decimals: number): string =>
  add(figure, decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`);
