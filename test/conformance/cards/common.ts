/** What the cards of every group are written with. */
import { isDeepStrictEqual } from "node:util";
import type {
  CommandOutcome,
  BrokerOrder,
  BrokerSession,
  NewOrder,
  OrderRef,
} from "../../../shared/adapter/adapter.ts";
import type {
  BookedOrder,
  ConformanceVenue,
  Misbehaviour,
} from "../../../deploy/sandbox/conformance.ts";
import { eventually } from "../../fleet/worker.ts";
import type { Bench, Card, Case, Table } from "../card.ts";
import { combinationsOf, type Combination } from "../combinations.ts";
import { multiply } from "../../../shared/domain/decimal.ts";
import type { Desk, Wish } from "../desk.ts";

/** Cases of a card: those of the table that fit, or the first of them. */
export const every =
  (fits: (one: Combination) => boolean): ((table: Table) => readonly Combination[]) =>
  (table) =>
    combinationsOf(table).filter(fits);

export const first =
  (fits: (one: Combination) => boolean): ((table: Table) => readonly Case[]) =>
  (table) => {
    const found = combinationsOf(table).find(fits);
    return found === undefined ? [] : [{ name: "", wish: found.wish }];
  };

/** One of each asset class. */
export const eachClass =
  (fits: (one: Combination) => boolean): ((table: Table) => readonly Case[]) =>
  (table) => {
    const found = combinationsOf(table).filter(fits);
    return table.capabilities.assetClasses.flatMap((assetClass) => {
      const one = found.find(({ kind }) => kind.assetClass === assetClass);
      return one === undefined ? [] : [{ name: assetClass, wish: one.wish }];
    });
  };

const REST: ReadonlySet<string> = new Set(["day", "gtc"]);

/** Waits in the market until something is done to it. */
export const rests = ({ kind }: Combination): boolean => REST.has(kind.timeInForce);
export const isSimple = ({ kind }: Combination): boolean => kind.orderClass === "simple";
export const isRestingLimit = (one: Combination): boolean =>
  isSimple(one) &&
  rests(one) &&
  one.kind.ordType === "limit" &&
  one.kind.side === "buy" &&
  !one.kind.extendedHours;
/** The plainest order there is: some units, at a limit, to be bought. */
export const isPlain = (one: Combination): boolean =>
  isRestingLimit(one) && one.kind.quantity !== "cash";
export const changes =
  (field: Combination["row"]["changes"][number]) =>
  (one: Combination): boolean =>
    isPlain(one) && one.row.changes.includes(field);
export const plain = first(isPlain);

/** What must be held, or owed, before such an order makes sense. */
export async function prepare({ venue }: Bench, wish: Wish): Promise<void> {
  const { side, orderClass, instrument, orderQty = "10" } = wish;
  const closes = side === "sell" || orderClass === "oco";
  if (!closes) return;
  const qty = String(Math.ceil(Number(orderQty)) * 3);
  await venue.byHand({
    symbol: instrument.symbol,
    side: side === "buy" ? "sell_short" : "buy",
    qty,
  });
}

/** An order that works at the venue, as the log knows it. */
export async function working(
  bench: Bench,
  wish: Wish,
  options?: Parameters<Bench["desk"]>[0],
): Promise<Working> {
  await prepare(bench, wish);
  const desk = await bench.desk(options);
  const id = await desk.place(wish);
  await desk.becomes(id, "new 0");
  return { desk, id, venue: bench.venue, clOrdId: clOrdIdAt(id), qty: quantityOf(wish) };
}

export type Working = {
  readonly desk: Desk;
  readonly id: string;
  readonly venue: ConformanceVenue;
  readonly clOrdId: string;
  readonly qty: string;
};

const quantityOf = ({ orderQty = "0" }: Wish): string => orderQty;
/** A share of the order, in units of the instrument. */
export const part = (qty: string, share: string): string => multiply(qty, share);

/** The market comes to where the order waits, with more than enough. */
export async function fillAll(venue: ConformanceVenue, id: string): Promise<void> {
  const left = (await venue.ledger()).find((row) => isOf(row, id));
  if (left === undefined) throw new Error(`the venue has no ${id}`);
  await venue.act(left.brokerOrderId, { kind: "fill" });
}

const isOf = ({ clOrdId, brokerOrderId }: BookedOrder, id: string): boolean =>
  clOrdId === id || brokerOrderId === id;

export const LEG = "1";
/** As the broker knows an order's first leg. */
export const clOrdIdAt = (orderId: string, version = 0): string => `${orderId}-${LEG}-${version}`;

export async function booked(
  venue: ConformanceVenue,
  clOrdId: string,
): Promise<readonly BookedOrder[]> {
  return (await venue.ledger()).filter((row) => row.clOrdId === clOrdId);
}

/** Waits until the venue's books show it. */
export const reaches = (
  venue: ConformanceVenue,
  clOrdId: string,
  ordStatus: BookedOrder["ordStatus"],
): Promise<BookedOrder> =>
  eventually(
    async () => (await booked(venue, clOrdId)).find((row) => row.ordStatus === ordStatus),
    `${clOrdId} is ${ordStatus} at the venue`,
  );

/** The wish as the port gets it. */
export function newOrder(clOrdId: string, wish: Wish): NewOrder {
  const { instrument, side, positionEffect, orderClass, takeProfit, stopLoss, legs } = wish;
  const { orderQty, cashOrderQty, ordType, price, stopPx, trailAmount, trailPercent } = wish;
  const { timeInForce, expireTime, extendedHours } = wish;
  return {
    clOrdId,
    side,
    symbol: instrument.symbol,
    ...(instrument.assetClass !== undefined && { assetClass: instrument.assetClass }),
    ...(positionEffect !== undefined && { positionEffect }),
    ...(orderClass !== undefined && { orderClass }),
    ...(takeProfit !== undefined && { takeProfit }),
    ...(stopLoss !== undefined && { stopLoss }),
    ...(legs !== undefined && { legs }),
    terms: {
      ordType,
      timeInForce,
      ...(orderQty !== undefined && { orderQty }),
      ...(cashOrderQty !== undefined && { cashOrderQty }),
      ...(price !== undefined && { price }),
      ...(stopPx !== undefined && { stopPx }),
      ...(trailAmount !== undefined && { trailAmount }),
      ...(trailPercent !== undefined && { trailPercent }),
      ...(expireTime !== undefined && { expireTime }),
      ...(extendedHours !== undefined && { extendedHours }),
    },
  };
}

export const ID = "order-1-0";

/** @returns what the broker calls the order that it has taken on */
export async function submitted(
  session: BrokerSession,
  venue: ConformanceVenue,
  wish: Wish,
  clOrdId = ID,
): Promise<OrderRef> {
  const outcome = await session.submit(newOrder(clOrdId, wish));
  is(outcome.kind, "acknowledged", "submit");
  const [row] = await booked(venue, clOrdId);
  if (row === undefined) throw new Error(`${clOrdId} was acknowledged, and the venue has none`);
  return { clOrdId, brokerOrderId: row.brokerOrderId };
}

/** @throws when the order is not found */
export async function found(session: BrokerSession, clOrdId: string): Promise<BrokerOrder> {
  const lookup = await session.find(clOrdId);
  if (lookup.kind !== "found") throw new Error(`${clOrdId} is ${lookup.kind}, expected found`);
  return lookup.order;
}

export const codeOf = (outcome: CommandOutcome): string =>
  "reason" in outcome ? `${outcome.kind} ${outcome.reason.code}` : outcome.kind;

/** @throws {Error} saying what was found and what was expected */
export function is(value: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(value, expected)) return;
  throw new Error(`${what}: found ${JSON.stringify(value)}, expected ${JSON.stringify(expected)}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

export const card = (
  number: number,
  title: string,
  cases: Card["cases"],
  steps: Card["steps"],
  venue?: NonNullable<Card["venue"]>,
): Card => ({ number, title, cases, steps, ...(venue !== undefined && { venue }) });

/** @throws when a list or figures are told that cannot be had whole */
export async function fails(work: () => Promise<unknown>, what: string): Promise<void> {
  const told = await work().then(
    () => true,
    () => false,
  );
  holds(!told, `${what}: something was told`);
}

/** Where nothing is answered somebody must give up; elsewhere nobody does, however slow the machine. */
export const patience = (how: Misbehaviour): { readonly timeoutMs?: number } =>
  how === "no_answer" ? { timeoutMs: 1_500 } : {};

export const isAmbiguous = (outcome: CommandOutcome, what: string): void =>
  holds(outcome.kind === "unknown", `${what}: found ${codeOf(outcome)}, expected unknown`);
