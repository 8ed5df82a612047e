/**
 * Every adapter against its venue simulator, card by card; and the suite against adapters that are
 * broken on purpose. Cards with a case for every order of the table are tried with some of them here:
 * npm run conformance tries all.
 */
import {
  loadConformance,
  type ConformanceVenue,
  type StartVenue,
} from "../../deploy/sandbox/conformance.ts";
import { brokerNames } from "../../deploy/servers/project.ts";
import type { BrokerSession } from "../../shared/adapter/adapter.ts";
import { groups } from "./cards/all.ts";
import { CARDS_PAGE, cardList, declaredGaps, markedPart, readmeOf, wordsOf } from "./pages.ts";
import { expectedCards, linesOf, markdownOf, verdictOf } from "./score.ts";
import { runCards, tableOf } from "./suite.ts";

const BOUND_MS = 300_000;
const CASES = 4;

describe.each(brokerNames())("%s", (broker) => {
  it(
    "passes every card that its README does not declare as a gap",
    async () => {
      const declared = declaredGaps(broker);
      const only = ({ number }: { readonly number: number }): boolean => !declared.has(number);
      const results = await runCards(broker, groups, { only, casesAtMost: CASES });
      const failed = results.filter((result) => verdictOf(result, declared) === "gap");
      const told = failed.flatMap(({ number, title, cases }) =>
        cases.flatMap(({ name, error }) =>
          error === undefined ? [] : [`${number} ${title}: ${name}: ${error}`],
        ),
      );
      expect(told).toEqual([]);
    },
    BOUND_MS,
  );

  it("shows in its README what it comes to", async () => {
    const table = await tableOf(await loadConformance(broker));
    const lines = linesOf(expectedCards(groups, table, declaredGaps(broker)));
    expect(wordsOf(markedPart(readmeOf(broker)))).toBe(wordsOf(markdownOf(lines)));
  });

  it("declares gaps of cards that there are", () => {
    const numbers = groups.flatMap(({ cards }) => cards.map(({ number }) => number));
    expect([...declaredGaps(broker).keys()].filter((number) => !numbers.includes(number))).toEqual(
      [],
    );
  });
});

describe("the cards", () => {
  const cards = groups.flatMap(({ cards: of, from }) => of.map((card) => ({ ...card, from })));

  it("are at least a hundred, each with a number and a title of its own", () => {
    expect(cards.length).toBeGreaterThanOrEqual(100);
    expect(new Set(cards.map(({ number }) => number)).size).toBe(cards.length);
    expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length);
  });

  it("have the numbers of their group", () => {
    expect(cards.filter(({ number, from }) => number <= from || number >= from + 100)).toEqual([]);
  });

  it("are all listed in the documents", () => {
    expect(wordsOf(markedPart(CARDS_PAGE))).toBe(wordsOf(cardList(groups)));
  });
});

type Defect = (session: BrokerSession) => Partial<BrokerSession>;

/** What is wrong with the adapter, and cards of which each must show it, without waiting in vain for long. */
const DEFECTS: readonly (readonly [string, Defect, readonly number[]])[] = [
  [
    "calls an unanswered send refused",
    (session) => ({
      submit: async (order) => {
        const outcome = await session.submit(order);
        return outcome.kind === "unknown" ? { ...outcome, kind: "refused" } : outcome;
      },
    }),
    [1001, 1003, 901],
  ],
  [
    "sends again what got no answer, under another id",
    (session) => ({
      submit: async (order) => {
        const outcome = await session.submit(order);
        return outcome.kind === "unknown"
          ? session.submit({ ...order, clOrdId: order.clOrdId.replace(/0$/, "9") })
          : outcome;
      },
    }),
    [1001, 901],
  ],
  [
    "takes silence for absence",
    (session) => ({
      find: async (clOrdId) => {
        const found = await session.find(clOrdId);
        return found.kind === "unknown" ? { kind: "absent" } : found;
      },
    }),
    [1102, 1105],
  ],
  [
    "names an execution anew each time it is told",
    (session) => ({
      executions: async (since) =>
        (await session.executions(since)).map((one) =>
          "lastQty" in one ? { ...withoutTotal(one), execId: `again-${one.execId}` } : one,
        ),
      listen: (listener, signal) =>
        session.listen(
          {
            ...listener,
            report: (one) => listener.report("lastQty" in one ? withoutTotal(one) : one),
          },
          signal,
        ),
    }),
    [213],
  ],
  ["tells no executions of the past", () => ({ executions: async () => [] }), [1504, 1510]],
  [
    "forgets what was executed when it replaces",
    (session) => ({
      replace: (ref, next) =>
        session.replace(ref, { ...next, terms: { ...next.terms, orderQty: "10" } }),
    }),
    [406],
  ],
  [
    "takes every cancel for granted, and asks nobody",
    () => ({ cancel: async () => ({ kind: "acknowledged" }) }),
    [309, 310],
  ],
  [
    "tells lists by halves when a page fails",
    (session) => ({ orders: (since) => session.orders(since).catch(() => []) }),
    [1508],
  ],
  [
    "makes figures up where it has none",
    (session) => ({
      snapshot: () =>
        session.snapshot().catch(() => ({
          currency: "USD",
          brokerTime: "2026-03-02T14:30:00Z",
          balances: { cash: "0", equity: "0", buyingPower: "0" },
          positions: [],
          blocked: false,
        })),
    }),
    [1606],
  ],
];

const withoutTotal = <T extends { readonly brokerCumQty?: string }>(one: T): T => {
  const rest = { ...one };
  delete (rest as { brokerCumQty?: string }).brokerCumQty;
  return rest;
};

describe.each(brokerNames())("%s, broken on purpose,", (broker) => {
  it.each(DEFECTS)(
    "is caught when it %s",
    async (_, defect, numbers) => {
      const whole = await loadConformance(broker);
      const broken: StartVenue = async (options) => withDefect(await whole(options), defect);
      const only = ({ number }: { readonly number: number }): boolean => numbers.includes(number);
      const results = await runCards(broker, groups, { only, startVenue: broken, casesAtMost: 1 });
      const missed = results.filter(({ cases }) => cases.every(({ error }) => error === undefined));
      expect(missed.map(({ number, title }) => `${number} ${title}`)).toEqual([]);
      expect(results).toHaveLength(numbers.length);
    },
    BOUND_MS,
  );
});

const withDefect = (venue: ConformanceVenue, defect: Defect): ConformanceVenue => ({
  ...venue,
  open: (opening) => {
    const adapter = venue.open(opening);
    return {
      ...adapter,
      sessions: adapter.sessions.map((session) => ({ ...session, ...defect(session) })),
    };
  },
});
