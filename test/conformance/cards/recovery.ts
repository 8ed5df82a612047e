/** Processes end between any two steps, histories lag, lists are long, budgets are short: nothing is lost. */
import type { BrokerSession } from "../../../shared/adapter/adapter.ts";
import { add } from "../../../shared/domain/decimal.ts";
import { eventually } from "../../fleet/worker.ts";
import type { Group } from "../card.ts";
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
  isPlain,
  newOrder,
  part,
  plain,
  reaches,
  submitted,
  working,
} from "./common.ts";

const each = eachClass(isPlain);
const replaceable = first((one) => changes("price")(one) && isPlain(one));
const LONG_AGO = "2000-01-01T00:00:00Z";

/** A process that is gone: whatever it had begun never comes back. */
const never = (): Promise<never> => new Promise(() => undefined);

/** Ends with the first send: before it, or after it and before its answer. */
const dying =
  (when: "before" | "after", method: "submit" | "cancel" | "replace") =>
  (session: BrokerSession): BrokerSession => ({
    ...session,
    [method]: async (...given: Parameters<BrokerSession["replace"]>) => {
      if (when === "after") await (session[method] as BrokerSession["replace"])(...given);
      return never();
    },
  });

export const recovery: Group = {
  name: "Recovery",
  from: 1400,
  cards: [
    ...(["before", "after"] as const).map((when, at) =>
      card(
        1401 + at,
        `A process that ends ${when} it sends leaves one order, which the next one knows`,
        plain,
        async (bench, { wish }) => {
          const desk = await bench.desk({ timeoutMs: 400, wrap: dying(when, "submit") });
          const id = await desk.decide(wish);
          void desk.deliver(id);
          if (when === "after") await reaches(bench.venue, clOrdIdAt(id), "new");
          else
            await eventually(
              async () => (await desk.types(id)).includes("submitting"),
              "the intent",
            );
          await desk.restart((session) => session);
          await eventually(
            async () => (await desk.deliver(id)).kind === "done",
            "the next process",
          );
          await desk.sweep();
          await desk.becomes(id, "new 0");
          await desk.agrees(id);
          is((await booked(bench.venue, clOrdIdAt(id))).length, 1, "orders in the venue's books");
        },
      ),
    ),
    card(
      1403,
      "A process may end between any two steps of an order's life",
      each,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await desk.restart();
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.2") });
        await desk.restart();
        await desk.sweep();
        await desk.becomes(id, `partially_filled ${part(qty, "0.2")}`);
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.2") });
        await desk.restart();
        await desk.sweep();
        await desk.cancel(id);
        await desk.restart();
        await desk.sweep();
        await desk.becomes(id, `canceled ${part(qty, "0.4")}`);
        await desk.agrees(id);
      },
    ),
    card(
      1404,
      "A process may end between any two steps of a replace",
      replaceable,
      async (bench, { wish }) => {
        const { desk, id, venue, qty } = await working(bench, wish);
        await desk.replace(id, { price: add(wish.price ?? "1", "0.05") });
        await desk.restart();
        await desk.sweep();
        await reaches(venue, clOrdIdAt(id, 1), "new");
        await desk.agrees(id);
        await venue.act(clOrdIdAt(id, 1), { kind: "fill" });
        await desk.restart();
        await desk.sweep();
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      1405,
      "What was filled, cancelled and expired while no process ran is found",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, qty } = await working(bench, wish);
        const others = [await desk.place(wish), await desk.place(wish)];
        await venue.misbehave("stream_mute");
        await venue.act(clOrdIdAt(id), { kind: "fill" });
        await venue.act(clOrdIdAt(others[0] ?? ""), { kind: "cancel" });
        await venue.act(clOrdIdAt(others[1] ?? ""), { kind: "expire" });
        await venue.behave();
        await desk.restart();
        await desk.sweep();
        await desk.becomes(id, `filled ${qty}`);
        for (const one of [id, ...others]) await desk.agrees(one);
      },
    ),
    card(1406, "The same command delivered again sends nothing", plain, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId } = await working(bench, wish);
      for (let count = 0; count < 3; count += 1) await desk.deliver(id);
      await desk.restart();
      for (let count = 0; count < 3; count += 1) await desk.deliver(id);
      is((await booked(venue, clOrdId))[0]?.received, 1, "requests under this id");
    }),
    card(
      1407,
      "A venue that is away for a while loses nobody an order",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("error_before_accept", { times: 6 });
        const { desk, id, venue, clOrdId } = await working(bench, wish, { timeoutMs: 400 });
        is((await booked(venue, clOrdId)).length, 1, "orders in the venue's books");
        await desk.agrees(id);
      },
    ),
  ],
};

export const sweeps: Group = {
  name: "Sweeps",
  from: 1500,
  cards: [
    card(1501, "Sweeps over the same time again change nothing", each, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
      await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
      await desk.becomes(id, `partially_filled ${part(qty, "0.4")}`);
      await desk.sweep();
      const before = await desk.types(id);
      for (let count = 0; count < 3; count += 1) await desk.sweep();
      is(await desk.types(id), before, "events");
    }),
    card(
      1502,
      "Executions that the history shows late are found by a later sweep",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.misbehave("stream_mute");
        await venue.misbehave("executions_lag", { ms: 150 });
        await venue.act(clOrdId, { kind: "fill" });
        await desk.sweep();
        holds(
          !(await desk.state(id)).order.ordStatus.startsWith("canceled"),
          "the order was given up",
        );
        await eventually(async () => {
          await desk.sweep();
          return (await desk.state(id)).order.ordStatus === "filled";
        }, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      1503,
      "An order that ended is not closed before its executions are told",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "10" });
        await venue.misbehave("stream_mute");
        await venue.misbehave("executions_lag", { ms: 150 });
        await venue.act(clOrdId, { kind: "fill", qty: "4" });
        await venue.act(clOrdId, { kind: "cancel" });
        await desk.sweep();
        await eventually(async () => {
          await desk.sweep();
          return (await desk.state(id)).order.ordStatus === "canceled";
        }, "canceled");
        await desk.agrees(id);
      },
    ),
    card(
      1504,
      "A list of many executions is whole, across the borders of its pages",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        await submitted(session, bench.venue, { ...wish, orderQty: "250" });
        await reaches(bench.venue, ID, "new");
        for (let count = 0; count < 230; count += 1)
          await bench.venue.act(ID, { kind: "fill", qty: "1" });
        const executions = await session.executions(LONG_AGO);
        is(executions.length, 230, "executions");
        is(
          new Set(executions.map((one) => ("execId" in one ? one.execId : ""))).size,
          230,
          "their ids",
        );
      },
    ),
    card(
      1505,
      "A list of executions that share their times is whole",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        await submitted(session, bench.venue, { ...wish, orderQty: "250" });
        await reaches(bench.venue, ID, "new");
        for (let count = 0; count < 230; count += 1)
          await bench.venue.act(ID, { kind: "fill", qty: "1" });
        is((await session.executions(LONG_AGO)).length, 230, "executions");
      },
      { coarseClock: true },
    ),
    card(
      1506,
      "A list of many orders is whole, open and ended ones, across the borders of its pages",
      plain,
      async (bench, { wish }) => {
        is(await listed(bench.session(), wish), 520, "orders");
      },
    ),
    card(
      1507,
      "A list of orders that share their times is whole",
      plain,
      async (bench, { wish }) => {
        is(await listed(bench.session(), wish), 520, "orders");
      },
      { coarseClock: true },
    ),
    card(
      1508,
      "A list that cannot be had whole is not told at all",
      plain,
      async (bench, { wish }) => {
        const session = bench.session({ timeoutMs: 1_500 });
        await submitted(session, bench.venue, wish);
        for (const how of [
          "error_before_accept",
          "html_answer",
          "half_answer",
          "empty_answer",
          "rate_limited",
        ] as const) {
          await bench.venue.misbehave(how, { on: "look_up" });
          await fails(() => session.executions(LONG_AGO), `executions after ${how}`);
          await fails(() => session.orders(LONG_AGO), `orders after ${how}`);
          await bench.venue.behave();
        }
        is((await session.orders(LONG_AGO)).length, 1, "orders");
      },
    ),
    card(1509, "An open order is listed however old it is", plain, async (bench, { wish }) => {
      const session = bench.session();
      await submitted(session, bench.venue, wish);
      is(
        (await session.orders("2090-01-01T00:00:00Z")).map(({ clOrdId }) => clOrdId),
        [ID],
        "the list",
      );
    }),
    card(
      1510,
      "Executions are told oldest first, from the time that was asked for",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        await submitted(session, bench.venue, { ...wish, orderQty: "10" });
        await reaches(bench.venue, ID, "new");
        for (let count = 0; count < 5; count += 1)
          await bench.venue.act(ID, { kind: "fill", qty: "1" });
        const all = await session.executions(LONG_AGO);
        const times = all.map(({ transactTime = "" }) => transactTime);
        is(times, [...times].sort(), "times");
        const since = times[2] ?? "";
        holds(
          (await session.executions(since)).length >= 3,
          "an execution at the very time is left out",
        );
        holds(
          (await session.executions(since)).every(({ transactTime = "" }) => transactTime >= since),
          "an execution is too old",
        );
      },
    ),
  ],
};

async function listed(
  session: BrokerSession,
  wish: Parameters<typeof newOrder>[1],
): Promise<number> {
  const ids = Array.from({ length: 520 }, (_, at) => `order${at}-1-0`);
  for (let at = 0; at < ids.length; at += 40)
    await Promise.all(
      ids.slice(at, at + 40).map((id) => session.submit(newOrder(id, { ...wish, orderQty: "1" }))),
    );
  const ref = await found(session, "order0-1-0");
  await session.cancel(ref);
  return new Set((await session.orders(LONG_AGO)).map(({ clOrdId }) => clOrdId)).size;
}

async function fails(work: () => Promise<unknown>, what: string): Promise<void> {
  const told = await work().then(
    () => true,
    () => false,
  );
  holds(!told, `${what}: a list was told`);
}

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
