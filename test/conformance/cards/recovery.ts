/** Processes end between any two steps: the next one finds one order, and all that happened to it. */
import type { BrokerSession } from "../../../shared/adapter/adapter.ts";
import { add } from "../../../shared/domain/decimal.ts";
import { eventually } from "../../fleet/worker.ts";
import type { Group } from "../card.ts";
import {
  booked,
  card,
  changes,
  clOrdIdAt,
  eachClass,
  first,
  is,
  isPlain,
  part,
  plain,
  reaches,
  working,
} from "./common.ts";

const each = eachClass(isPlain);
const replaceable = first((one) => changes("price")(one) && isPlain(one));

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
