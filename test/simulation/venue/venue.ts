/** The venue behind the broker port: one set of books, a session for each process and account. */
import type {
  BrokerAdapter,
  BrokerSession,
  CommandOutcome,
  Lookup,
  NewOrder,
} from "../../../shared/adapter/adapter.ts";
import type { Seeded } from "../core/seeded.ts";
import type { Process, World } from "../core/world.ts";
import { BROKER, copyOf, openBook, type Book, type BookOrder, type Traits } from "./book.ts";
import { openMarket, type MarketPorts } from "./market.ts";
import { openStreams, type Streams } from "./stream.ts";
import { fairWeather, type Weather } from "./weather.ts";

export type Venue = {
  readonly book: Book;
  readonly streams: Streams;
  readonly weather: Weather;
  readonly adapterFor: (process: Process, accounts: readonly string[]) => BrokerAdapter;
};

/** The client gives up waiting for an answer then. */
const TIMEOUT_MS = 1_500;
/** A send reaches the venue before that, or never. */
const TRANSIT_MAX_MS = 2_000;
/** Look-ups and lists show things so late, in bad weather. */
const BLIND_MS = 1_500;
/** And where something on the way holds it, against all that is promised, not later than that. */
export const STUCK_MAX_MS = 25_000;
/** Longer than any send can be under way and unseen. */
export const IN_FLIGHT_BOUND_MS = 4_000;

const unknown = (code: string): CommandOutcome & Lookup => ({
  kind: "unknown",
  reason: { code, text: "so it is in this simulation" },
});
const refused = (code: string): CommandOutcome => ({
  kind: "refused",
  reason: { code, text: "the venue refuses it" },
});

export function openVenue(
  world: World,
  seed: Seeded,
  traits: Traits,
  ports: Pick<MarketPorts, "countedAt" | "count">,
): Venue {
  const { count } = ports;
  const weather = fairWeather();
  const draw = seed.fork("edge");
  const book = openBook(world, traits);
  const streams = openStreams(world, seed.fork("stream"), weather, count);
  const isOn = (until: number): boolean => until > world.timeMs();
  const visibleMs = (): number =>
    world.timeMs() + (isOn(weather.blind) ? draw.between(0, BLIND_MS) : draw.between(0, 20));
  const market = openMarket(world, seed.fork("market"), book, traits, {
    ...ports,
    tell: streams.tell,
    visibleMs,
  });

  /** One request and its answer, over a connection of its own. */
  function call<Outcome extends { readonly kind: string }>(
    owner: Process,
    work: () => Outcome,
    failed: (code: string) => Outcome,
    stick?: () => void,
  ): Promise<Outcome> {
    return new Promise((resolve) => {
      let isOver = false;
      const answer = (ms: number, outcome: Outcome): void => {
        world.after(ms, owner, () => {
          if (!isOver) resolve(outcome);
          isOver = true;
        });
      };
      answer(TIMEOUT_MS, failed("timeout"));
      if (isOn(weather.losing) && draw.chance(0.5)) {
        count("request_lost");
        return;
      }
      const sticks = stick !== undefined && isOn(weather.stuck) && draw.chance(0.4);
      if (sticks) stick();
      const most = sticks ? STUCK_MAX_MS : isOn(weather.slow) ? TRANSIT_MAX_MS : 15;
      const there = draw.between(sticks ? IN_FLIGHT_BOUND_MS : 0.5, most);
      world.after(there, undefined, () => {
        const outcome = work();
        const back = draw.between(0.5, 15);
        if (isOn(weather.silent) && draw.chance(0.7)) count("answer_lost");
        else if (isOn(weather.late) && draw.chance(0.7)) {
          count("answer_late");
          answer(TIMEOUT_MS + back, outcome);
        } else if (isOn(weather.failing) && draw.chance(0.7)) {
          count("5xx_after_accept");
          answer(back, failed("http_503"));
        } else answer(back, outcome);
      });
    });
  }

  async function command(
    owner: Process,
    work: () => CommandOutcome,
    stick?: () => void,
  ): Promise<CommandOutcome> {
    if (isOn(weather.down)) {
      count("never_left");
      await new Promise<void>((resolve) => world.after(1, owner, resolve));
      return { kind: "never_left", reason: { code: "connect_failed", text: "refused" } };
    }
    return call<CommandOutcome>(owner, work, unknown, stick);
  }

  function place(account: string, order: NewOrder, isCandidate = false): BookOrder {
    const { clOrdId, symbol, side } = order;
    const qty = Number(order.terms.orderQty);
    return book.place(account, { clOrdId, symbol, side, qty }, visibleMs(), isCandidate);
  }

  const isTaken = (account: string, clOrdId: string): boolean =>
    traits.refusesDuplicates && book.byClOrdId(account, clOrdId) !== undefined;

  function submit(account: string, order: NewOrder): CommandOutcome {
    if (isTaken(account, order.clOrdId)) {
      count("duplicate_refused");
      return unknown("duplicate_client_order_id");
    }
    const fate = seed.fork(`submit ${order.clOrdId}`);
    if (fate.chance(0.06)) {
      count("refused_by_venue");
      return refused("insufficient_buying_power");
    }
    const placed = place(account, order);
    market.begin(placed);
    return fate.chance(0.2)
      ? { kind: "acknowledged" }
      : { kind: "acknowledged", order: copyOf(placed) };
  }

  function replace(account: string, brokerOrderId: string, next: NewOrder): CommandOutcome {
    const order = book.byBrokerId(brokerOrderId);
    if (isTaken(account, next.clOrdId)) return unknown("duplicate_client_order_id");
    if (order?.status !== "new") return refused("not_replaceable");
    const candidate = place(account, next, true);
    market.replace(order, candidate);
    return { kind: "acknowledged", order: copyOf(candidate) };
  }

  const seen = (order: BookOrder | undefined): Lookup =>
    order === undefined || order.visibleMs > world.timeMs()
      ? { kind: "absent" }
      : { kind: "found", order: copyOf(order) };

  function lookUp(owner: Process, look: () => BookOrder | undefined): Promise<Lookup> {
    const fails = isOn(weather.lookupsFail) || isOn(weather.down);
    return call<Lookup>(owner, () => (fails ? unknown("http_503") : seen(look())), unknown);
  }

  /** Whole or an exception. */
  async function list<T>(owner: Process, look: () => T): Promise<T> {
    const fails = isOn(weather.listsFail) || isOn(weather.down);
    const answer = await call<{ kind: "list"; value: T } | { kind: "failed" }>(
      owner,
      () => (fails ? { kind: "failed" } : { kind: "list", value: look() }),
      () => ({ kind: "failed" }),
    );
    if (answer.kind === "failed") throw new Error("the list could not be had");
    return answer.value;
  }

  function sessionFor(owner: Process, account: string): BrokerSession {
    return {
      account,
      submit: (order) =>
        command(
          owner,
          () => submit(account, order),
          () => count("send_stuck"),
        ),
      cancel: ({ brokerOrderId }) =>
        command(owner, () => {
          const order = book.byBrokerId(brokerOrderId);
          const done = order !== undefined && market.cancel(order);
          return done ? { kind: "acknowledged" } : refused("not_cancelable");
        }),
      replace: ({ brokerOrderId }, next) =>
        command(owner, () => replace(account, brokerOrderId, next)),
      find: (clOrdId) => lookUp(owner, () => book.byClOrdId(account, clOrdId)),
      findByBrokerOrderId: (id) => lookUp(owner, () => book.byBrokerId(id)),
      executions: (since) =>
        list(owner, () =>
          book.history
            .filter((line) => line.account === account && line.visibleMs <= world.timeMs())
            .filter(({ fact }) => fact.transactTime >= since)
            .map(({ fact }) => fact),
        ),
      orders: (since) =>
        list(owner, () =>
          book.orders
            .filter((order) => order.account === account && order.visibleMs <= world.timeMs())
            .filter((order) => isOpen(order) || order.acceptedAt >= since)
            .map(copyOf),
        ),
      snapshot: () =>
        list(owner, () => ({
          currency: "USD",
          brokerTime: world.instant(),
          balances: { cash: "0", equity: "0", buyingPower: "0" },
          positions: [],
          blocked: false,
        })),
      listen: (listener, signal) => streams.listen(account, owner, listener, signal),
      [Symbol.asyncDispose]: async () => undefined,
    };
  }

  return {
    book,
    streams,
    weather,
    adapterFor: (process, accounts) => ({
      broker: BROKER,
      isLive: false,
      capabilities: CAPABILITIES,
      refusesDuplicateIds: traits.refusesDuplicates,
      inFlightBoundMs: IN_FLIGHT_BOUND_MS,
      sessions: accounts.map((account) => sessionFor(process, account)),
    }),
  };
}

const OVER: ReadonlySet<string> = new Set([
  "filled",
  "canceled",
  "rejected",
  "expired",
  "replaced",
]);
const isOpen = ({ status }: BookOrder): boolean => !OVER.has(status);

const CAPABILITIES: BrokerAdapter["capabilities"] = {
  assetClasses: ["us_equity"],
  ordTypes: ["market", "limit"],
  timesInForce: ["day", "gtc"],
  cashOrderQty: false,
  fractional: false,
  extendedHours: false,
  sellShort: true,
  replace: true,
};
