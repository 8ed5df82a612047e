/** Orders that bring their exits with them, and orders in several contracts. */
import type { BookedOrder, ConformanceVenue } from "../../../deploy/sandbox/conformance.ts";
import { eventually } from "../../fleet/worker.ts";
import type { Bench, Case, Group } from "../card.ts";
import type { Combination } from "../combinations.ts";
import type { Desk, Wish } from "../desk.ts";
import { booked, card, clOrdIdAt, every, first, holds, is, prepare, reaches } from "./common.ts";

const oneOf = (orderClass: Combination["kind"]["orderClass"], side: "buy" | "sell" = "buy") =>
  first(
    ({ kind }) => kind.orderClass === orderClass && kind.ordType === "limit" && kind.side === side,
  );
const bracket = oneOf("bracket");
const oto = oneOf("oto");
const oco = oneOf("oco", "sell");
const withExits = every(
  ({ kind }) =>
    ["bracket", "oto", "oco"].includes(kind.orderClass) &&
    kind.ordType === "limit" &&
    kind.timeInForce === "day",
);

type Family = {
  readonly desk: Desk;
  readonly id: string;
  readonly venue: ConformanceVenue;
  /** The venue's order for the leg: 2 is the take profit, 3 the stop loss. */
  readonly exit: (legId: "1" | "2" | "3") => Promise<string>;
  readonly is: (line: string) => Promise<void>;
};

async function placed(bench: Bench, wish: Wish): Promise<Family> {
  await prepare(bench, wish);
  const { venue } = bench;
  const desk = await bench.desk();
  const id = await desk.place(wish);
  await desk.becomes(id, "new 0");
  return {
    desk,
    id,
    venue,
    exit: (legId) =>
      eventually(async () => {
        const leg = (await desk.state(id)).legs.find((one) => one.legId === legId);
        return leg?.brokerOrderId;
      }, `the venue's order for leg ${legId}`),
    is: async (line) => {
      let seen = "";
      await eventually(async () => {
        const { order, legs } = await desk.state(id);
        seen = `${order.ordStatus}: ${legs.map(({ ordStatus }) => ordStatus).join(" ")}`;
        return seen === line;
      }, line).catch(() => {
        throw new Error(`the order is “${seen}”, expected “${line}”`);
      });
      await desk.agrees(id);
    },
  };
}

async function entered(bench: Bench, wish: Wish): Promise<Family> {
  const family = await placed(bench, wish);
  await family.venue.act(await family.exit("1"), { kind: "fill" });
  return family;
}

const working = (venue: ConformanceVenue, id: string): Promise<BookedOrder> =>
  eventually(
    async () =>
      (await venue.ledger()).find((row) => row.brokerOrderId === id && row.ordStatus === "new"),
    "the exit works",
  );

const WHOLE = "filled: filled new held";

export const exits: Group = {
  name: "Exits",
  from: 500,
  cards: [
    card(
      501,
      "Exits are held until their entry is executed, under ids that the gateway knows",
      withExits,
      async (bench, { wish }) => {
        const { desk, id, venue } = await placed(bench, wish);
        await desk.agrees(id);
        const { legs } = await desk.state(id);
        holds(legs.length > 1, "the order has no exits");
        holds(
          legs.slice(1).every(({ ordStatus }) => ordStatus === "held"),
          "an exit is not held",
        );
        is(
          (await venue.ledger()).filter(({ parent }) => parent !== undefined).length,
          legs.length - 1,
          "exits in the venue's books",
        );
      },
    ),
    card(
      502,
      "The take profit is executed, and the stop loss cancelled",
      bracket,
      async (bench, { wish }) => {
        const family = await entered(bench, wish);
        await family.is(WHOLE);
        await family.venue.act(await family.exit("2"), { kind: "fill" });
        await family.is("filled: filled filled canceled");
      },
    ),
    card(
      503,
      "The stop loss is executed, and the take profit cancelled",
      bracket,
      async (bench, { wish }) => {
        const family = await entered(bench, wish);
        await family.is(WHOLE);
        await family.venue.act(await family.exit("3"), { kind: "fill" });
        await family.is("filled: filled canceled filled");
      },
    ),
    card(
      504,
      "A cancel before the entry is executed takes the exits with it",
      withExits,
      async (bench, { wish }) => {
        const { desk, id } = await placed(bench, wish);
        await desk.cancel(id);
        await desk.becomes(id, "canceled 0");
        await desk.agrees(id);
        holds(
          (await desk.state(id)).legs.every(({ ordStatus }) => ordStatus === "canceled"),
          "a leg is not cancelled",
        );
      },
    ),
    card(
      505,
      "A cancel after the entry is executed cancels the exits",
      bracket,
      async (bench, { wish }) => {
        const family = await entered(bench, wish);
        await family.is(WHOLE);
        await family.desk.cancel(family.id);
        await family.is("filled: filled canceled canceled");
      },
    ),
    card(506, "The entry is replaced, and keeps its exits", bracket, async (bench, { wish }) => {
      const family = await placed(bench, wish);
      await family.desk.replace(family.id, { price: "91" });
      await reaches(family.venue, clOrdIdAt(family.id, 1), "new");
      await family.desk.becomes(family.id, "new 0");
      await family.venue.act(clOrdIdAt(family.id, 1), { kind: "fill" });
      await family.is(WHOLE);
    }),
    card(507, "An exit is replaced by its leg", bracket, async (bench, { wish }) => {
      const family = await entered(bench, wish);
      await family.is(WHOLE);
      await family.desk.replace(family.id, { legId: "2", price: "119" });
      await family.is(WHOLE);
      await family.venue.act(await family.exit("2"), { kind: "fill" });
      await family.is("filled: filled filled canceled");
    }),
    card(508, "The end of an exit that nobody tells is found", bracket, async (bench, { wish }) => {
      await bench.venue.misbehave("exit_untold");
      const family = await entered(bench, wish);
      await family.is(WHOLE);
      await family.venue.act(await family.exit("2"), { kind: "fill" });
      await family.is("filled: filled filled canceled");
    }),
    card(
      509,
      "An order that is refused is refused with its exits",
      withExits,
      async (bench, { wish }) => {
        await prepare(bench, wish);
        const before = (await bench.venue.ledger()).length;
        const desk = await bench.desk();
        const id = await desk.place({ ...wish, orderQty: bench.venue.unaffordableQty });
        const { legs } = await desk.state(id);
        holds(
          legs.every(({ ordStatus }) => ordStatus === "rejected"),
          "a leg is not rejected",
        );
        is((await bench.venue.ledger()).length, before, "orders in the venue's books");
      },
    ),
    card(
      510,
      "Exits are found again by a process that remembers nothing",
      bracket,
      async (bench, { wish }) => {
        const family = await placed(bench, wish);
        await family.desk.restart();
        await family.venue.act(await family.exit("1"), { kind: "fill" });
        await family.is(WHOLE);
        await family.desk.restart();
        await family.venue.act(await family.exit("2"), { kind: "fill" });
        await family.is("filled: filled filled canceled");
      },
    ),
    card(511, "A sweep alone tells the whole family", bracket, async (bench, { wish }) => {
      const family = await placed(bench, wish);
      await family.venue.misbehave("stream_mute");
      await family.venue.act(await family.exit("1"), { kind: "fill" });
      await family.desk.sweep();
      await family.is(WHOLE);
      await family.venue.act(await family.exit("3"), { kind: "fill" });
      await family.desk.restart();
      await family.desk.sweep();
      await family.is("filled: filled canceled filled");
    }),
    card(
      512,
      "A family whose answer was lost is found whole, and sent once",
      withExits,
      async (bench, { wish }) => {
        await prepare(bench, wish);
        await bench.venue.misbehave("answer_lost", { on: "submit", times: 1 });
        await bench.venue.misbehave("stream_mute");
        const desk = await bench.desk();
        const id = await desk.place(wish);
        await desk.sweep();
        await desk.becomes(id, "new 0");
        await desk.agrees(id);
        is((await booked(bench.venue, clOrdIdAt(id))).length, 1, "entries in the venue's books");
        const { legs } = await desk.state(id);
        holds(
          legs.every(({ brokerOrderId }) => brokerOrderId !== undefined),
          "an exit is not known",
        );
      },
    ),
    card(513, "One exit alone works once its entry is executed", oto, async (bench, { wish }) => {
      const family = await entered(bench, wish);
      await family.is("filled: filled new");
      await family.venue.act(await family.exit("3"), { kind: "fill" });
      await family.is("filled: filled filled");
    }),
    card(
      514,
      "Of two exits of a position, the one that is executed cancels the other",
      oco,
      async (bench, { wish }) => {
        const family = await placed(bench, wish);
        await family.venue.act(await family.exit("1"), { kind: "fill" });
        await family.is("filled: filled canceled");
      },
    ),
    card(
      515,
      "Of two exits of a position, the stop loss may be the one that is executed",
      oco,
      async (bench, { wish }) => {
        const family = await placed(bench, wish);
        await family.venue.act(await family.exit("3"), { kind: "fill" });
        await family.is("filled: canceled filled");
      },
    ),
    card(
      516,
      "What one exit of a position executes, the other one need not",
      oco,
      async (bench, { wish }) => {
        const family = await placed(bench, wish);
        await family.venue.act(await family.exit("1"), { kind: "fill", qty: "4" });
        await family.desk.becomes(family.id, "partially_filled 4");
        await family.venue.act(await family.exit("3"), { kind: "fill" });
        await family.desk.becomes(family.id, "filled 10");
        await family.desk.agrees(family.id);
      },
    ),
    card(
      517,
      "Parts of an entry count, and so do parts of its exits",
      bracket,
      async (bench, { wish }) => {
        const family = await placed(bench, wish);
        await family.venue.act(await family.exit("1"), { kind: "fill", qty: "4" });
        await family.desk.becomes(family.id, "partially_filled 4");
        await family.venue.act(await family.exit("1"), { kind: "fill" });
        await family.is(WHOLE);
        const takeProfit = await family.exit("2");
        await working(family.venue, takeProfit);
        await family.venue.act(takeProfit, { kind: "fill", qty: "3" });
        await family.is("filled: filled partially_filled held");
        await family.venue.act(takeProfit, { kind: "fill" });
        await family.is("filled: filled filled canceled");
      },
    ),
  ],
};

const strategy = first(({ kind }) => kind.orderClass === "multileg" && kind.ordType === "limit");

export const strategies: Group = {
  name: "Several contracts",
  from: 600,
  cards: [
    card(
      601,
      "A strategy is executed as one, with what it did in each contract",
      strategy,
      async (bench, { wish }) => {
        const { desk, id } = await filled(bench, wish);
        const [execution] = (await desk.state(id)).legs[0]?.executions ?? [];
        is(
          execution?.instrumentLegs?.map(({ symbol }) => symbol),
          wish.legs?.map(({ symbol }) => symbol),
          "contracts",
        );
      },
    ),
    card(
      602,
      "An execution of a strategy counts once, told by stream and history",
      strategy,
      async (bench, { wish }) => {
        const { desk, id } = await filled(bench, wish);
        await desk.restart();
        for (let count = 0; count < 2; count += 1) await desk.sweep();
        is((await desk.state(id)).legs[0]?.executions.length, 1, "executions");
        await desk.agrees(id);
      },
    ),
    card(
      603,
      "An execution of a strategy counts when only the history tells it",
      strategy,
      async (bench, { wish }) => {
        const family = await placed(bench, wish);
        await family.venue.misbehave("stream_mute");
        await family.venue.act(clOrdIdAt(family.id), { kind: "fill" });
        await family.desk.restart();
        await family.desk.sweep();
        await family.desk.becomes(family.id, "filled 4");
        await family.desk.agrees(family.id);
      },
    ),
    card(604, "Parts of a strategy add up", strategy, async (bench, { wish }) => {
      const { desk, id, venue } = await placed(bench, wish);
      await venue.act(clOrdIdAt(id), { kind: "fill", qty: "1" });
      await desk.becomes(id, "partially_filled 1");
      await venue.act(clOrdIdAt(id), { kind: "fill" });
      await desk.becomes(id, "filled 4");
      await desk.sweep();
      await desk.agrees(id);
      is((await desk.state(id)).legs[0]?.executions.length, 2, "executions");
    }),
    card(605, "A strategy is cancelled as one", strategy, async (bench, { wish }) => {
      const { desk, id } = await placed(bench, wish);
      await desk.cancel(id);
      await desk.becomes(id, "canceled 0");
      await desk.agrees(id);
    }),
    card(606, "A strategy is replaced as one", strategy, async (bench, { wish }) => {
      const { desk, id, venue } = await placed(bench, wish);
      await desk.replace(id, { price: "1.6" });
      await reaches(venue, clOrdIdAt(id, 1), "new");
      await desk.agrees(id);
      await venue.act(clOrdIdAt(id, 1), { kind: "fill" });
      await desk.becomes(id, "filled 4");
    }),
    card(
      607,
      "A strategy whose answer was lost is found, and sent once",
      strategy,
      async (bench, { wish }) => {
        await bench.venue.misbehave("answer_lost", { on: "submit", times: 1 });
        const { desk, id, venue } = await placed(bench, wish);
        await desk.agrees(id);
        is((await booked(venue, clOrdIdAt(id))).length, 1, "orders in the venue's books");
      },
    ),
    card(
      608,
      "A strategy that the account cannot pay for is refused whole",
      strategy,
      async (bench, { wish }) => {
        const desk = await bench.desk();
        const id = await desk.place({ ...wish, orderQty: bench.venue.unaffordableQty });
        await desk.becomes(id, "rejected 0");
        is((await bench.venue.ledger()).length, 0, "orders in the venue's books");
      },
    ),
  ],
};

async function filled(bench: Bench, wish: Case["wish"]): Promise<Family> {
  const family = await placed(bench, wish);
  await family.venue.act(clOrdIdAt(family.id), { kind: "fill" });
  await family.desk.becomes(family.id, "filled 4");
  return family;
}
