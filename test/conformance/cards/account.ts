/** The account's figures, and its budget of requests. */
import type { Group } from "../card.ts";
import {
  booked,
  card,
  clOrdIdAt,
  codeOf,
  eachClass,
  fails,
  holds,
  ID,
  is,
  isPlain,
  newOrder,
  plain,
  reaches,
  submitted,
} from "./common.ts";

const each = eachClass(isPlain);

export const accounts: Group = {
  name: "Account",
  from: 1600,
  cards: [
    card(
      1601,
      "The figures of the account are exact text with the broker's time",
      plain,
      async (bench) => {
        const { brokerTime, balances, currency, blocked } = await bench.session().snapshot();
        for (const value of [balances.cash, balances.equity, balances.buyingPower])
          holds(/^-?\d+(\.\d+)?$/.test(value), `“${value}” is no decimal text`);
        holds(/^\d{4}-\d\d-\d\dT.*Z$/.test(brokerTime), `${brokerTime} is no instant in UTC`);
        is([currency, blocked], ["USD", false], "currency and state");
      },
    ),
    card(
      1602,
      "What was bought is a position, under the symbol of its orders",
      each,
      async (bench, { wish }) => {
        await bench.venue.byHand({ symbol: wish.instrument.symbol, side: "buy", qty: "3" });
        const { positions } = await bench.session().snapshot();
        is(
          positions.map(({ symbol }) => symbol),
          [wish.instrument.symbol],
          "positions",
        );
        holds(Number(positions[0]?.quantity) > 2.9, "the quantity is missing");
      },
    ),
    card(
      1603,
      "What was sold short is a position below zero",
      eachClass((one) => isPlainShort(one)),
      async (bench, { wish }) => {
        await bench.venue.byHand({ symbol: wish.instrument.symbol, side: "sell_short", qty: "3" });
        const { positions } = await bench.session().snapshot();
        is(
          positions.map(({ quantity }) => quantity),
          ["-3"],
          "quantities",
        );
      },
    ),
    card(1604, "An account that may not trade is told as blocked", plain, async (bench) => {
      await bench.venue.block();
      is((await bench.session().snapshot()).blocked, true, "blocked");
    }),
    card(1605, "The broker's time is not later than the figures", plain, async (bench) => {
      const session = bench.session();
      const one = await session.snapshot();
      const two = await session.snapshot();
      holds(one.brokerTime <= two.brokerTime, "the broker's time goes back");
    }),
    card(1606, "Figures that cannot be had are not made up", plain, async (bench) => {
      const session = bench.session({ timeoutMs: 1_500 });
      for (const how of [
        "error_before_accept",
        "html_answer",
        "empty_answer",
        "no_answer",
      ] as const) {
        await bench.venue.misbehave(how, { on: "look_up" });
        await fails(() => session.snapshot(), `a snapshot after ${how}`);
        await bench.venue.behave();
      }
    }),
  ],
};

const isPlainShort = ({ kind }: Parameters<typeof isPlain>[0]): boolean =>
  kind.orderClass === "simple" && kind.side === "sell_short";

export const rates: Group = {
  name: "Rate limit",
  from: 1700,
  cards: [
    card(
      1701,
      "More orders than the venue allows at once are all placed in the end, each once",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("rate_limited", { on: "submit", times: 3 });
        const desk = await bench.desk({ timeoutMs: 400 });
        const ids = await Promise.all([1, 2, 3, 4].map(() => desk.place(wish)));
        for (const id of ids) {
          await desk.agrees(id);
          is((await booked(bench.venue, clOrdIdAt(id))).length, 1, "orders in the venue's books");
        }
      },
    ),
    card(
      1702,
      "Beyond its own budget the adapter sends nothing, and says so",
      plain,
      async (bench, { wish }) => {
        const session = bench.session({ rateLimit: 10 });
        const outcomes: string[] = [];
        for (let count = 0; count < 12; count += 1)
          outcomes.push(codeOf(await session.submit(newOrder(`order${count}-1-0`, wish))));
        const held = outcomes.filter((outcome) => outcome.startsWith("never_left")).length;
        holds(held > 0, "nothing was held back");
        is((await bench.venue.ledger()).length, 12 - held, "orders in the venue's books");
      },
      { rateLimit: 10 },
    ),
    card(
      1703,
      "When orders have used up their budget, a cancel still goes out",
      plain,
      async (bench, { wish }) => {
        const session = bench.session({ rateLimit: 10 });
        const ref = await submitted(session, bench.venue, wish);
        for (let count = 0; count < 12; count += 1)
          await session.submit(newOrder(`more${count}-1-0`, wish));
        await reaches(bench.venue, ID, "new");
        is(codeOf(await session.cancel(ref)), "acknowledged", "cancel");
      },
      { rateLimit: 10 },
    ),
    card(
      1704,
      "A venue's own limit, reached, is nobody's refusal",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        const outcomes: string[] = [];
        for (let count = 0; count < 8; count += 1)
          outcomes.push((await session.submit(newOrder(`order${count}-1-0`, wish))).kind);
        holds(!outcomes.includes("refused"), "an order was called refused");
        is(
          (await bench.venue.ledger()).length,
          outcomes.filter((kind) => kind === "acknowledged").length,
          "orders in the venue's books",
        );
      },
      { rateLimit: 5 },
    ),
  ],
};
