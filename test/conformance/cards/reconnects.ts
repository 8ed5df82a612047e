/** Streams end and come back: told in turns, and nothing in between is lost. */
import { eventually } from "../../fleet/worker.ts";
import type { Group } from "../card.ts";
import {
  card,
  codeOf,
  eachClass,
  found,
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

export const reconnects: Group = {
  name: "Reconnect",
  from: 1300,
  cards: [
    card(1301, "Up, down and up again are told in turns", plain, async (bench) => {
      const listening = await bench.listen(bench.session());
      for (let count = 1; count <= 2; count += 1) {
        await bench.venue.cutStreams();
        await listening.turn("disconnected", count);
        await listening.turn("connected", count + 1);
      }
      is(
        listening.turns,
        ["connected", "disconnected", "connected", "disconnected", "connected"],
        "turns",
      );
    }),
    card(
      1302,
      "What happened while nobody listened is found by the sweep that follows",
      each,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.misbehave("stream_refused");
        await venue.cutStreams();
        await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
        await venue.act(clOrdId, { kind: "fill" });
        await venue.behave();
        await desk.restart();
        await desk.sweep();
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      1303,
      "A stream that is cut when a report is due is told as down, and comes back",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.misbehave("stream_cut", { times: 1 });
        await venue.act(clOrdId, { kind: "fill" });
        await desk.sweep();
        await desk.becomes(id, `filled ${qty}`);
        await desk.agrees(id);
      },
    ),
    card(
      1304,
      "A report that is cut in its middle is not a report, and the stream comes back",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        const listening = await bench.listen(session);
        await session.submit(newOrder("order-1-0", wish));
        await reaches(bench.venue, "order-1-0", "new");
        await bench.venue.misbehave("stream_cut_mid_frame", { times: 1 });
        await bench.venue.act("order-1-0", { kind: "fill" });
        await listening.turn("disconnected");
        await listening.turn("connected", 2);
        is(
          listening.reports.filter(({ execType }) => execType === "trade").length,
          0,
          "executions told",
        );
        is(
          (await session.executions("2000-01-01T00:00:00Z")).length,
          1,
          "executions in the history",
        );
      },
    ),
    card(1305, "A refused sign-in is tried again until it succeeds", plain, async (bench) => {
      await bench.venue.misbehave("sign_in_refused", { times: 2 });
      const listening = await bench.listen(bench.session());
      is(listening.turns.filter((turn) => turn === "connected").length, 1, "times connected");
    }),
    card(
      1306,
      "A stream that cannot be opened is tried again until it can",
      plain,
      async (bench) => {
        await bench.venue.misbehave("stream_refused", { times: 2 });
        await bench.listen(bench.session());
      },
    ),
    card(
      1307,
      "While the stream is down, orders can be sent, cancelled and looked up",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("stream_refused");
        const session = bench.session();
        await bench.listen(session, false);
        const ref = await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ref.clOrdId, "new");
        is((await found(session, ref.clOrdId)).ordStatus, "new", "look-up");
        is(codeOf(await session.cancel(ref)), "acknowledged", "cancel");
        await reaches(bench.venue, ref.clOrdId, "canceled");
      },
    ),
    card(
      1308,
      "Listening ends when it is told to, also while the stream is down",
      plain,
      async (bench) => {
        await bench.venue.misbehave("stream_refused");
        const listening = await bench.listen(bench.session(), false);
        await listening.stop();
        is(listening.turns.includes("connected"), false, "connected");
      },
    ),
    card(
      1309,
      "A report that could not be handled ends the connection, and a new one begins",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        const stop = new AbortController();
        const turns: string[] = [];
        const over = session.listen(
          {
            report: async () => Promise.reject(new Error("the log is away")),
            order: async () => undefined,
            connected: () => void turns.push("connected"),
            disconnected: () => void turns.push("disconnected"),
          },
          stop.signal,
        );
        await eventually(() => turns.length === 1, "connected");
        await session.submit(newOrder("order-1-0", wish));
        await eventually(() => turns.includes("disconnected"), "disconnected");
        stop.abort();
        await over;
        is(turns.slice(0, 2), ["connected", "disconnected"], "turns");
      },
    ),
    card(1310, "A silent stream hides nothing from a sweep", each, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
      await venue.misbehave("stream_mute");
      await venue.act(clOrdId, { kind: "fill", qty: part(qty, "0.4") });
      await desk.sweep();
      await desk.becomes(id, `partially_filled ${part(qty, "0.4")}`);
      await venue.act(clOrdId, { kind: "cancel" });
      await desk.sweep();
      await desk.becomes(id, `canceled ${part(qty, "0.4")}`);
      await desk.agrees(id);
    }),
  ],
};
