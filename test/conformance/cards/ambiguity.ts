/** Answers that prove nothing: never a refusal, found later, carried out once. */
import type { Misbehaviour } from "../../../deploy/sandbox/conformance.ts";
import type { NewOrder } from "../../../shared/adapter/adapter.ts";
import { add } from "../../../shared/domain/decimal.ts";
import type { Card, Group } from "../card.ts";
import {
  booked,
  card,
  changes,
  clOrdIdAt,
  first,
  found,
  holds,
  ID,
  isAmbiguous,
  patience,
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

/** A pool believes in absence after twice this long. */
const SHORT = { timeoutMs: 400 } as const;
const replaceable = first((one) => changes("price")(one) && isPlain(one));

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
