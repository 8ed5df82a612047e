/** Each execution counts once, with its own quantity and price, whoever tells it first. */
import { add } from "../../../shared/domain/decimal.ts";
import type { Group } from "../card.ts";
import {
  card,
  clOrdIdAt,
  eachClass,
  every,
  holds,
  is,
  isPlain,
  isSimple,
  part,
  plain,
  reaches,
  submitted,
  working,
} from "./common.ts";

const isPlainLeg = eachClass(isPlain);
const inMoney = eachClass(
  (one) => isSimple(one) && one.kind.quantity === "cash" && one.kind.side === "buy",
);

export const fills: Group = {
  name: "Fills",
  from: 200,
  cards: [
    card(201, "One execution of all of it fills the order", isPlainLeg, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
      await venue.act(clOrdId, { kind: "fill" });
      await desk.becomes(id, `filled ${qty}`);
      await desk.agrees(id);
      is((await desk.state(id)).legs[0]?.executions.length, 1, "executions");
    }),
    card(
      202,
      "A part leaves the order partially filled, with the rest working",
      isPlainLeg,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
        await desk.becomes(id, `partially_filled ${part(qty, "0.4")}`);
        await desk.agrees(id);
      },
    ),
    card(
      203,
      "Many parts are counted once each, and fill the order",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "25" });
        for (let count = 0; count < 25; count += 1)
          await venue.act(clOrdId, { kind: "fill", qty: "1" });
        await desk.becomes(id, "filled 25");
        await desk.agrees(id);
        is((await desk.state(id)).legs[0]?.executions.length, 25, "executions");
      },
    ),
    card(
      204,
      "A better price than the limit is the price that counts",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        const better = add(wish.price ?? "1", "-0.07");
        await venue.act(clOrdId, { kind: "fill", price: better });
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
        is((await desk.state(id)).legs[0]?.executions[0]?.lastPx, better, "price");
      },
    ),
    card(
      205,
      "Parts at different prices cost exactly what they cost",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, { ...wish, orderQty: "7" });
        for (const [qty, price] of [
          ["1", "89.99"],
          ["2", "89.37"],
          ["4", "88.01"],
        ] as const)
          await venue.act(clOrdId, { kind: "fill", qty, price });
        await desk.becomes(id, "filled 7");
        await desk.agrees(id);
        is((await desk.state(id)).legs[0]?.cumCost, "620.77", "cost");
      },
    ),
    card(
      206,
      "Parts of a unit are counted to their last digit",
      eachClass((one) => isPlain(one) && one.kind.quantity === "fractional"),
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, {
          ...wish,
          orderQty: "1.000000003",
        });
        await venue.act(clOrdId, { kind: "fill", qty: "0.000000001" });
        await desk.becomes(id, "partially_filled 0.000000001");
        await venue.act(clOrdId, { kind: "fill", qty: "1.000000001" });
        await desk.becomes(id, "partially_filled 1.000000002");
        await venue.act(clOrdId, { kind: "fill" });
        await desk.becomes(id, "filled 1.000000003");
        await desk.agrees(id);
      },
    ),
    card(
      207,
      "An order for an amount of money ends with its execution",
      inMoney,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "fill" });
        const { cumQty } = await reaches(venue, clOrdId, "filled");
        await desk.becomes(id, `filled ${cumQty}`);
        await desk.agrees(id);
      },
    ),
    card(
      208,
      "An order for an amount of money is told by the history alone as well",
      inMoney,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        await venue.misbehave("stream_mute");
        await venue.act(clOrdId, { kind: "fill" });
        const { cumQty } = await reaches(venue, clOrdId, "filled");
        await desk.sweep();
        await desk.becomes(id, `filled ${cumQty}`);
        await desk.agrees(id);
      },
    ),
    card(
      209,
      "An execution that overtakes the answer to its order counts",
      every(
        (one) =>
          isSimple(one) &&
          one.kind.ordType === "market" &&
          one.kind.timeInForce === "day" &&
          one.kind.side === "buy" &&
          one.kind.quantity === "whole" &&
          one.kind.assetClass === "us_equity",
      ),
      async (bench, { wish }) => {
        const { venue, table } = bench;
        const { symbol } = wish.instrument;
        const { bid = "1", ask = "1" } =
          table.instruments.find((one) => one.symbol === symbol) ?? {};
        await venue.quote(symbol, { bid, ask, size: "100000" });
        await venue.misbehave("slow_answer", { on: "submit", ms: 60 });
        const desk = await bench.desk();
        for (let count = 0; count < 3; count += 1) {
          const id = await desk.place(wish);
          await desk.agrees(id);
          is((await desk.state(id)).order.ordStatus, "filled", "the order");
        }
      },
    ),
    card(
      210,
      "What was executed stays when the rest expires",
      isPlainLeg,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
        await venue.act(clOrdId, { kind: "expire" });
        await desk.becomes(id, `expired ${part(qty, "0.4")}`);
        await desk.agrees(id);
      },
    ),
    card(
      211,
      "What was executed stays when the venue cancels the rest",
      isPlainLeg,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
        await venue.act(clOrdId, { kind: "cancel" });
        await desk.becomes(id, `canceled ${part(qty, "0.4")}`);
        await desk.agrees(id);
      },
    ),
    card(
      212,
      "Two orders in one instrument keep their executions apart",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, qty } = await working(bench, wish);
        const other = await desk.place(wish);
        await desk.becomes(other, "new 0");
        await venue.act(clOrdIdAt(other), { kind: "fill", qty: part(qty, "0.3") });
        await venue.act(clOrdIdAt(id), { kind: "fill" });
        await venue.act(clOrdIdAt(other), { kind: "fill" });
        for (const one of [id, other]) {
          await desk.becomes(one, `filled ${qty}`);
          await desk.agrees(one);
        }
      },
    ),
    card(
      213,
      "Told by the stream and again by the history, an execution counts once",
      isPlainLeg,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.2") });
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.2") });
        await desk.becomes(id, `partially_filled ${part(qty, "0.4")}`);
        for (let count = 0; count < 3; count += 1) await desk.sweep();
        is((await desk.state(id)).legs[0]?.executions.length, 2, "executions");
        await desk.agrees(id);
      },
    ),
    card(
      214,
      "Told by the history alone, an execution counts",
      isPlainLeg,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.misbehave("stream_mute");
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.2") });
        await venue.act(clOrdId, { kind: "fill" });
        await desk.sweep();
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      215,
      "Told by the history first and by the stream later, an execution counts once",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.misbehave("report_delayed", { ms: 150 });
        await venue.act(clOrdId, { kind: "fill" });
        await desk.sweep();
        await desk.becomes(id, `filled ${qty}`);
        await venue.behave();
        await new Promise((resolve) => setTimeout(resolve, 300));
        await desk.agrees(id);
        is((await desk.state(id)).legs[0]?.executions.length, 1, "executions");
      },
    ),
    card(
      216,
      "An execution carries its id, quantity, price, time and the order's total, as text",
      isPlainLeg,
      async (bench, { wish }) => {
        const { venue } = bench;
        const session = bench.session();
        const listening = await bench.listen(session);
        const { brokerOrderId } = await submitted(session, venue, wish);
        await reaches(venue, "order-1-0", "new");
        await venue.act(brokerOrderId, { kind: "fill" });
        const report = await listening.hears(
          "an execution",
          ({ execType }) => execType === "trade",
        );
        if (report.execType !== "trade") throw new Error("no execution");
        for (const text of [report.lastQty, report.lastPx, report.brokerCumQty ?? ""])
          holds(/^\d+(\.\d+)?$/.test(text), `“${text}” is no decimal text`);
        holds(
          /^\d{4}-\d\d-\d\dT.*Z$/.test(report.transactTime),
          `${report.transactTime} is no instant`,
        );
        holds(report.execId !== "", "the execution has no id");
      },
    ),
  ],
};
