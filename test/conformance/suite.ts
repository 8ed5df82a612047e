/** Runs cards: each case at a venue of its own, several at a time, with servers that all of them share. */
import { setTimeout as pause } from "node:timers/promises";
import { loadConformance, type StartVenue } from "../../deploy/sandbox/conformance.ts";
import type { BrokerSession } from "../../shared/adapter/adapter.ts";
import { startServers } from "../fleet/servers.ts";
import { openTestWorker } from "../fleet/worker.ts";
import type { Bench, Card, Case, Group, Table } from "./card.ts";
import { onlySession, openDesk, type Workers } from "./desk.ts";
import { startListening } from "./listening.ts";

export type CaseResult = { readonly name: string; readonly ms: number; readonly error?: string };
export type CardResult = {
  readonly number: number;
  readonly group: string;
  readonly title: string;
  /** None: not applicable, by the table. */
  readonly cases: readonly CaseResult[];
};

export type RunOptions = {
  readonly only?: (card: Card) => boolean;
  readonly concurrency?: number;
  /** Of a card with more cases than that, so many, spread over all of them. */
  readonly casesAtMost?: number;
  /** Another venue than the folder's: with an adapter that is broken on purpose. */
  readonly startVenue?: StartVenue;
  readonly done?: (card: Card, result: CaseResult) => void;
};

/** Most of a case is waiting for timers and sockets. */
const CONCURRENCY = 8;
/** Far longer than any case takes by itself. */
const CASE_BOUND_MS = 60_000;

/** @returns what became of each card, in the cards' order */
export async function runCards(
  broker: string,
  groups: readonly Group[],
  options: RunOptions = {},
): Promise<readonly CardResult[]> {
  const { only = () => true, concurrency = CONCURRENCY, casesAtMost = Infinity, done } = options;
  const startVenue = options.startVenue ?? (await loadConformance(broker));
  const table = await tableOf(startVenue);
  await using servers = await startServers({ brokers: [broker] });
  await using router = await openTestWorker(servers, "router");
  await using pool = await openTestWorker(servers, broker);
  const workers: Workers = { router, pool };

  const cards = groups.flatMap(({ name, cards: of }) =>
    of.filter(only).map((card) => ({ name, card })),
  );
  const results = cards.map(({ name, card }) => {
    const { number, title } = card;
    const cases = sampleOf(card.cases(table), casesAtMost);
    const found: CaseResult[] = cases.map((tried) => ({ name: tried.name, ms: 0 }));
    return { card, cases, found, result: { number, group: name, title, cases: found } };
  });
  const queue = results.flatMap(({ card, cases, found }) =>
    cases.map((tried, at) => ({ card, tried, found, at })),
  );
  let next = 0;
  const work = async (): Promise<void> => {
    for (let job = queue[next++]; job !== undefined; job = queue[next++]) {
      const { card, tried, found, at } = job;
      const account = `C${card.number}-${at}`;
      const startedAt = performance.now();
      const error = await attempt(() =>
        runCase(card, tried, { startVenue, table, workers, account }),
      );
      const ms = Math.round(performance.now() - startedAt);
      const result: CaseResult = { name: tried.name, ms, ...(error !== undefined && { error }) };
      found[at] = result;
      done?.(card, result);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results.map(({ result }) => result);
}

function sampleOf<T>(all: readonly T[], atMost: number): readonly T[] {
  const step = Math.max(1, all.length / atMost);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** What the broker declares, and what there is to trade at its venue. */
export async function tableOf(startVenue: StartVenue): Promise<Table> {
  await using venue = await startVenue();
  const { capabilities, refusesDuplicateIds, sessions } = venue.open({ account: "table" });
  for (const session of sessions) await session[Symbol.asyncDispose]();
  const { instruments, strategy } = venue;
  return { capabilities, refusesDuplicateIds, instruments, strategy };
}

type Place = {
  readonly startVenue: StartVenue;
  readonly table: Table;
  readonly workers: Workers;
  readonly account: string;
};

async function runCase(
  card: Card,
  tried: Case,
  { startVenue, table, workers, account }: Place,
): Promise<void> {
  const venue = await startVenue(card.venue);
  const endings: (() => PromiseLike<void>)[] = [() => venue[Symbol.asyncDispose]()];
  const adapter: Bench["adapter"] = (opening = {}) => {
    const opened = venue.open({ account, ...opening });
    for (const session of opened.sessions) endings.push(() => session[Symbol.asyncDispose]());
    return opened;
  };
  const bench: Bench = {
    table,
    venue,
    account,
    adapter,
    session: (opening): BrokerSession => onlySession(adapter(opening)),
    listen: async (session, waits = true) => {
      const listening = startListening(session);
      endings.push(() => listening.stop());
      if (waits) await listening.turn("connected");
      return listening;
    },
    desk: async (options) => {
      const desk = await openDesk(workers, venue, account, options);
      endings.push(() => desk[Symbol.asyncDispose]());
      return desk;
    },
  };
  try {
    await card.steps(bench, tried);
  } finally {
    for (const end of endings.reverse()) await end();
  }
}

/** @returns what went wrong, if anything */
async function attempt(work: () => Promise<void>): Promise<string | undefined> {
  const bound = new AbortController();
  const overdue = pause(CASE_BOUND_MS, `not over within ${CASE_BOUND_MS} ms`, {
    signal: bound.signal,
  });
  try {
    return await Promise.race([work().then(() => undefined), overdue]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    bound.abort();
    overdue.catch(() => undefined);
  }
}
