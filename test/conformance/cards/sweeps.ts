/** Histories lag and lists are long: what is told of the past is whole, or is not told. */
import type { BrokerSession } from "../../../shared/adapter/adapter.ts";
import { eventually } from "../../fleet/worker.ts";
import type { Group } from "../card.ts";
import {
  card,
  eachClass,
  fails,
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
const LONG_AGO = "2000-01-01T00:00:00Z";

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
