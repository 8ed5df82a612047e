/** Answers that prove nothing: never a refusal, found later, accepted once. And ids, on which that rests. */
import type { Misbehaviour } from "../../../deploy/sandbox/conformance.ts";
import type { CommandOutcome, NewOrder } from "../../../shared/adapter/adapter.ts";
import { add } from "../../../shared/domain/decimal.ts";
import type { Bench, Card, Case, Group, Table } from "../card.ts";
import { combinationsOf } from "../combinations.ts";
import {
  booked,
  card,
  changes,
  clOrdIdAt,
  codeOf,
  first,
  found,
  holds,
  ID,
  is,
  isPlain,
  newOrder,
  plain,
  reaches,
  submitted,
  working,
} from "./common.ts";

type Way = { readonly how: Misbehaviour; readonly words: string; readonly isDone: boolean };

const WAYS: readonly Way[] = [
  { how: "answer_lost", words: "is carried out and whose answer is lost", isDone: true },
  { how: "no_answer", words: "is carried out and never answered", isDone: true },
  { how: "error_after_accept", words: "is carried out and answered with an error", isDone: true },
  { how: "half_answer", words: "is carried out and answered by half", isDone: true },
  { how: "html_answer", words: "is carried out and answered with a page of HTML", isDone: true },
  { how: "empty_answer", words: "is carried out and answered with nothing", isDone: true },
  { how: "huge_answer", words: "is carried out and answered with megabytes", isDone: true },
  { how: "wrong_answer", words: "is carried out and answered with another order", isDone: true },
  { how: "redirect", words: "is sent elsewhere", isDone: false },
  { how: "cut_before_accept", words: "is cut off before it is carried out", isDone: false },
  {
    how: "error_before_accept",
    words: "is answered with an error and not carried out",
    isDone: false,
  },
  { how: "rate_limited", words: "is one too many and not carried out", isDone: false },
];

/** Where nothing is answered somebody must give up; elsewhere nobody does, however slow the machine. */
const patience = (how: Misbehaviour): { readonly timeoutMs?: number } =>
  how === "no_answer" ? { timeoutMs: 1_500 } : {};
/** A pool believes in absence after twice this long. */
const SHORT = { timeoutMs: 400 } as const;
const replaceable = first((one) => changes("price")(one) && isPlain(one));

const isAmbiguous = (outcome: CommandOutcome, what: string): void =>
  holds(outcome.kind === "unknown", `${what}: found ${codeOf(outcome)}, expected unknown`);

const nearer = (order: NewOrder): NewOrder => ({
  ...order,
  terms: { ...order.terms, price: add(order.terms.price ?? "1", "0.05") },
});

const cardsOfWay = ({ how, words, isDone }: Way, at: number): readonly Card[] => [
  card(
    1001 + at,
    `A new order that ${words} is neither acknowledged nor refused`,
    plain,
    async (bench, { wish }) => {
      const session = bench.session(patience(how));
      await bench.venue.misbehave(how, { on: "submit", times: 1 });
      isAmbiguous(await session.submit(newOrder(ID, wish)), "submit");
      is((await booked(bench.venue, ID)).length, isDone ? 1 : 0, "orders in the venue's books");
      if (isDone) is((await found(session, ID)).clOrdId, ID, "look-up");
      else is((await session.find(ID)).kind, "absent", "look-up");
    },
  ),
  card(
    1021 + at,
    `A new order that ${words} is on the log as in the books, and there is one`,
    plain,
    async (bench, { wish }) => {
      await bench.venue.misbehave(how, { on: "submit", times: 1 });
      const { desk, id, venue, clOrdId, qty } = await working(bench, wish, SHORT);
      is((await booked(venue, clOrdId)).length, 1, "orders in the venue's books");
      await reaches(venue, clOrdId, "new");
      await venue.act(clOrdId, { kind: "fill" });
      await desk.becomes(id, `filled ${qty}`);
      await desk.agrees(id);
    },
  ),
  card(
    1041 + at,
    `A cancel that ${words} is not refused, and the order is cancelled in the end`,
    plain,
    async (bench, { wish }) => {
      const { desk, id, venue } = await working(bench, wish, SHORT);
      await venue.misbehave(how, { on: "cancel", times: 1 });
      await desk.cancel(id);
      await desk.becomes(id, "canceled 0");
      await desk.agrees(id);
      holds(!(await desk.types(id)).includes("cancel_rejected"), "the cancel was called refused");
    },
  ),
  card(
    1061 + at,
    `A replace that ${words} is neither acknowledged nor refused`,
    replaceable,
    async (bench, { wish }) => {
      const session = bench.session(patience(how));
      const ref = await submitted(session, bench.venue, wish);
      await reaches(bench.venue, ID, "new");
      await bench.venue.misbehave(how, { on: "replace", times: 1 });
      isAmbiguous(await session.replace(ref, nearer(newOrder("order-1-1", wish))), "replace");
      is(
        (await booked(bench.venue, "order-1-1")).length,
        isDone ? 1 : 0,
        "orders under the new id",
      );
    },
  ),
  card(
    1081 + at,
    `A replace that ${words} is on the log as in the books, and happens at most once`,
    replaceable,
    async (bench, { wish }) => {
      const { desk, id, venue } = await working(bench, wish, SHORT);
      await venue.misbehave(how, { on: "replace", times: 1 });
      await desk.replace(id, { price: add(wish.price ?? "1", "0.05") });
      await desk.becomes(id, "new 0");
      await desk.agrees(id);
      is((await booked(venue, clOrdIdAt(id, 1))).length, isDone ? 1 : 0, "orders under the new id");
    },
  ),
];

export const ambiguity: Group = {
  name: "Ambiguous answers",
  from: 1000,
  cards: [...WAYS.flatMap(cardsOfWay).sort((one, other) => one.number - other.number)],
};

const LOOK_UPS: readonly Misbehaviour[] = [
  "no_answer",
  "error_before_accept",
  "cut_before_accept",
  "rate_limited",
  "html_not_found",
  "html_answer",
  "empty_answer",
  "half_answer",
  "wrong_answer",
  "redirect",
  "huge_answer",
];

export const lookUps: Group = {
  name: "Look-ups",
  from: 1100,
  cards: [
    ...LOOK_UPS.map((how, at) =>
      card(
        1101 + at,
        `A look-up that meets “${how.replaceAll("_", " ")}” neither finds nor proves absence`,
        plain,
        async (bench, { wish }) => {
          const session = bench.session(patience(how));
          const ref = await submitted(session, bench.venue, wish);
          await bench.venue.misbehave(how, { on: "look_up" });
          is((await session.find(ID)).kind, "unknown", "look-up of an order that is there");
          // By its own id the broker's answer is about itself.
          if (how !== "wrong_answer")
            is(
              (await session.findByBrokerOrderId(ref.brokerOrderId)).kind,
              "unknown",
              "look-up by the broker's id",
            );
          if (how !== "wrong_answer")
            is(
              (await session.find("never-1-0")).kind,
              "unknown",
              "look-up of an order that is not there",
            );
        },
      ),
    ),
    card(
      1121,
      "An order that cannot be looked up yet is not sent again before its time",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("lookups_lag", { ms: 300 });
        await bench.venue.misbehave("answer_lost", { on: "submit", times: 1 });
        await bench.venue.misbehave("stream_mute");
        const { desk, id, venue, clOrdId } = await working(bench, wish);
        const [row] = await booked(venue, clOrdId);
        is(row?.received, 1, "requests under this id");
        await desk.agrees(id);
      },
    ),
    card(
      1122,
      "An order that cannot be looked up for longer than any send lasts is placed once all the same",
      plain,
      async (bench, { wish }) => {
        await bench.venue.misbehave("lookups_lag", { ms: 1_500 });
        await bench.venue.misbehave("answer_lost", { on: "submit", times: 1 });
        await bench.venue.misbehave("stream_mute");
        const { desk, id, venue, clOrdId } = await working(bench, wish, { timeoutMs: 200 });
        is((await booked(venue, clOrdId)).length, 1, "orders in the venue's books");
        await desk.agrees(id);
      },
    ),
    card(1123, "Absence is told as absence, by both ids", plain, async (bench) => {
      const session = bench.session();
      is((await session.find("never-1-0")).kind, "absent", "look-up by our id");
      const none = await session.findByBrokerOrderId("00000000-0000-4000-8000-000000000000");
      is(none.kind, "absent", "look-up by the broker's id");
    }),
  ],
};

const LONGEST = `${"x".repeat(31)}_${"Y".repeat(31)}-`;

export const identity: Group = {
  name: "Identity",
  from: 900,
  cards: [
    card(
      901,
      "The same id twice is unknown the second time, and there is one order",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        await submitted(session, bench.venue, wish);
        isAmbiguous(await session.submit(newOrder(ID, wish)), "second submit");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
    card(
      902,
      "An id stays taken after its order has ended",
      (table) => (table.refusesDuplicateIds ? plain(table) : []),
      async (bench, { wish }) => {
        const session = bench.session();
        const ref = await submitted(session, bench.venue, wish);
        await reaches(bench.venue, ID, "new");
        await session.cancel(ref);
        await reaches(bench.venue, ID, "canceled");
        isAmbiguous(await session.submit(newOrder(ID, wish)), "second submit");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
    card(
      903,
      "The same id twice at the same moment places one order",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        const outcomes = await Promise.all([1, 2, 3].map(() => session.submit(newOrder(ID, wish))));
        is(outcomes.filter(({ kind }) => kind === "acknowledged").length, 1, "acknowledged");
        is(outcomes.filter(({ kind }) => kind === "unknown").length, 2, "unknown");
        is((await booked(bench.venue, ID)).length, 1, "orders in the venue's books");
      },
    ),
    card(
      904,
      "The longest id that the gateway makes is carried unchanged",
      plain,
      async (bench, { wish }) => {
        const longest = `${LONGEST}-9999-999999999`;
        const session = bench.session();
        await submitted(session, bench.venue, wish, longest);
        is((await found(session, longest)).clOrdId, longest, "id");
        const listed = await session.orders("2000-01-01T00:00:00Z");
        is(
          listed.map(({ clOrdId }) => clOrdId),
          [longest],
          "listed ids",
        );
      },
    ),
    card(905, "An order with the longest id goes its whole way", plain, async (bench, { wish }) => {
      const { desk, id, venue, clOrdId, qty } = await working(bench, { ...wish, orderId: LONGEST });
      await venue.act(clOrdId, { kind: "fill" });
      await desk.becomes(id, `filled ${qty}`);
      await desk.sweep();
      await desk.agrees(id);
    }),
    card(
      906,
      "Orders whose ids look like parts of each other are told apart",
      plain,
      async (bench, { wish }) => {
        const desk = await bench.desk();
        const ids: string[] = [];
        for (const orderId of ["a", "a-1", "a-1-0"])
          ids.push(await desk.place({ ...wish, orderId }));
        await bench.venue.act("a-1-1-0", { kind: "fill" });
        await desk.becomes("a-1", `filled ${wish.orderQty ?? ""}`);
        for (const id of ids) await desk.agrees(id);
        await desk.becomes("a", "new 0");
        await desk.becomes("a-1-0", "new 0");
      },
    ),
    card(
      907,
      "What the account's owner trades by hand is nobody's here, and harms nothing",
      plain,
      async (bench, { wish }) => {
        const { desk, id, venue, clOrdId, qty } = await working(bench, wish);
        await venue.byHand({ symbol: wish.instrument.symbol, side: "buy", qty: "3" });
        await desk.sweep();
        await venue.act(clOrdId, { kind: "fill" });
        await desk.becomes(id, `filled ${qty}`);
        await desk.sweep();
        await desk.agrees(id);
      },
    ),
    card(
      908,
      "An order placed by hand is listed under the broker's id and its own",
      plain,
      async (bench, { wish }) => {
        const { symbol } = wish.instrument;
        const clOrdId = await bench.venue.byHand({
          symbol,
          side: "buy",
          qty: "3",
          price: wish.price ?? "1",
        });
        const session = bench.session();
        const listed = await session.orders("2000-01-01T00:00:00Z");
        is(
          listed.map((order) => order.clOrdId),
          [clOrdId],
          "listed ids",
        );
      },
    ),
    card(
      909,
      "What is listed carries the ids of the orders, each once",
      plain,
      async (bench, { wish }) => {
        const session = bench.session();
        for (const id of ["a-1-0", "b-1-0", "c-1-0"])
          await submitted(session, bench.venue, wish, id);
        const ids = (await session.orders("2000-01-01T00:00:00Z")).map(({ clOrdId }) => clOrdId);
        is([...ids].sort(), ["a-1-0", "b-1-0", "c-1-0"], "listed ids");
      },
    ),
  ],
};
export type { Bench, Case, Table };
void combinationsOf;
