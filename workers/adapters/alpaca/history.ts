/**
 * Lists, read whole or not at all: executions since an instant, and orders.
 *
 * Alpaca's time cursors are exclusive and submitted_at moves while an order is queued, so windows
 * overlap and rows are told apart by id. Further pages go by the last row's id, which no two rows
 * share. A page that cannot be had, or a row that cannot be read, fails the whole list.
 */
import type { BrokerOrder } from "../../../shared/adapter/adapter.ts";
import { assetClassOf } from "../../../shared/domain/instrument.ts";
import { compareInstants } from "../../../shared/domain/instant.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import type { AlpacaClient, Answer, ListOrders } from "./client.ts";
import type { Gate } from "./gate.ts";
import { hasFamily, type Family } from "./family.ts";
import { reasonOf } from "./outcome.ts";
import { strategyFills } from "./strategy.ts";
import { readFill } from "./updates.ts";
import { instantOf, isJson, textOf, type Fill, type Json } from "./wire.ts";

/** How much earlier than asked a window begins: clocks differ, and bookings come late. */
const OVERLAP_MS = 60_000;
const FILLS_PAGE = 100;
const ORDERS_PAGE = 500;
/** 100,000 executions or 500,000 orders: beyond that `since` was a mistake. */
const MAX_PAGES = 1_000;

/** What lists are read with. */
export type Archive = {
  readonly client: AlpacaClient;
  readonly gate: Gate;
  readonly family: Family;
};

type Page = (lastId: string | undefined) => Promise<Answer>;

/** Every execution at or after `since`, oldest first. @throws when it cannot be told whole */
export async function listFills({ client, gate, family }: Archive, since: string): Promise<Fill[]> {
  const after = before(since);
  const rows = await allRows(FILLS_PAGE, (pageToken) =>
    gate.lookup(() =>
      client.fills({
        after,
        direction: "asc",
        pageSize: FILLS_PAGE,
        ...(pageToken !== undefined && { pageToken }),
      }),
    ),
  );
  const fills = new Map<string, Fill>();
  const contracts = new Map<string, Fill[]>();
  for (const row of rows) {
    const fill = readFill(row);
    if (fill === undefined) throw new Error(`an execution cannot be read: ${excerpt(row)}`);
    const strategyId = mayBeContract(row) ? await strategyOf(fill.brokerOrderId) : undefined;
    if (strategyId === undefined) fills.set(fill.execId, fill);
    else contracts.set(strategyId, [...(contracts.get(strategyId) ?? []), fill]);
  }
  const strategies: Fill[] = [];
  for (const [id, executed] of contracts) {
    const strategy = await family.strategyOf({ id, order_class: "mleg" });
    if (strategy !== undefined) strategies.push(...strategyFills(strategy, sorted(executed)));
  }
  return sorted([...fills.values(), ...strategies]).filter(
    ({ transactTime }) => compareInstants(transactTime, since) >= 0,
  );

  /** The order that this one is a contract of, asked for where nothing is remembered of it. */
  async function strategyOf(brokerOrderId: string): Promise<string | undefined> {
    const known = family.known(brokerOrderId);
    if (known !== undefined) return known.kind === "contract" ? known.parentId : undefined;
    const order = orderOf(await gate.lookup(() => client.order(brokerOrderId)));
    family.take(order);
    return (await family.strategyOf(order))?.brokerOrderId;
  }
}

const mayBeContract = (row: unknown): boolean =>
  isJson(row) &&
  assetClassOf({ instrument: { symbol: textOf(row, "symbol") ?? "" } }) === "us_option";

function orderOf(answer: Answer): Json {
  if (answer.kind === "answer" && answer.status === 200 && isJson(answer.body)) return answer.body;
  const { code, text } = reasonOf(answer);
  throw new Error(`${code}: ${text}`);
}

/** The ids begin with New York's local time, which repeats an hour in autumn: sort by instant. */
const sorted = (fills: readonly Fill[]): Fill[] =>
  [...fills].sort((a, b) => compareInstants(a.transactTime, b.transactTime));

/**
 * Every open order, and every order submitted at or after `since`; exits as orders of their own, under
 * our ids. @throws when it cannot be told whole
 */
export async function listOrders(
  archive: Archive,
  since: string,
  log: Logger,
): Promise<BrokerOrder[]> {
  const { family } = archive;
  const after = before(since).toISOString();
  const recent = await orderRows(archive, { status: "all", after });
  const open = await orderRows(archive, { status: "open" });
  const orders = new Map<string, BrokerOrder>();
  for (const row of [...recent, ...open]) {
    if (isJson(row) && hasFamily(row)) await family.nameOf(row); // an exit may be told without its entry
    for (const read of family.take(row)) {
      switch (read.kind) {
        case "order":
          orders.set(read.order.brokerOrderId, read.order); // the later reading is the newer one
          break;
        case "unknown_status": // left out: a look-up of this order answers "unknown"
          log.error(read, "an order has a status that this adapter does not know");
          break;
        case "unreadable":
          throw new Error(`an order cannot be read, ${read.missing} is missing: ${excerpt(row)}`);
      }
    }
  }
  return [...orders.values()];
}

/**
 * Orders around one whose family is not known. Exits are created with their entry, whose submitted_at
 * may move on later, so the search goes forward from there. @throws when a page cannot be had
 */
export async function* neighboursOf(
  { client, gate }: Omit<Archive, "family">,
  order: Json,
): AsyncIterable<readonly unknown[]> {
  const created = instantOf(order, "created_at");
  if (created === undefined) return;
  const symbol = order["order_class"] === "mleg" ? undefined : textOf(order, "symbol");
  const filter = { status: "all", ...(symbol !== undefined && { symbols: symbol }) } as const;
  let lastId: string | undefined;
  for (let count = 0; count < SEARCH_PAGES; count += 1) {
    const rows = rowsOf(
      await gate.lookup(() =>
        client.orders(pageOf({ ...filter, after: before(created).toISOString() }, lastId)),
      ),
    );
    yield rows;
    lastId = idOf(rows.at(-1));
    if (sizeOf(rows) < ORDERS_PAGE || lastId === undefined) return;
  }
}

/** 2,500 orders of one symbol after the one that is looked for. */
const SEARCH_PAGES = 5;

/** The first page goes by time, the further ones by id: Alpaca takes one cursor or the other. */
const pageOf = ({ after, ...rest }: ListOrders, lastId: string | undefined): ListOrders => ({
  ...rest,
  nested: true,
  direction: "asc",
  limit: ORDERS_PAGE,
  ...(lastId === undefined ? after !== undefined && { after } : { afterOrderId: lastId }),
});

const orderRows = ({ client, gate }: Archive, first: ListOrders): Promise<readonly unknown[]> =>
  allRows(ORDERS_PAGE, (lastId) => gate.lookup(() => client.orders(pageOf(first, lastId))));

async function allRows(pageSize: number, page: Page): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  let lastId: string | undefined;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const answer = await page(lastId);
    const found = rowsOf(answer);
    rows.push(...found);
    if (sizeOf(found) < pageSize) return rows;
    const nextId = idOf(found.at(-1));
    if (nextId === undefined || nextId === lastId) throw new Error("a list does not move on");
    lastId = nextId;
  }
  throw new Error(`a list has more than ${MAX_PAGES * pageSize} rows`);
}

/** Whether a limit counts the orders below others is documented nowhere: here it does. */
const sizeOf = (rows: readonly unknown[]): number =>
  rows.reduce<number>((size, row) => {
    const legs: unknown = isJson(row) ? row["legs"] : undefined;
    return size + 1 + (Array.isArray(legs) ? legs.length : 0);
  }, 0);

const idOf = (row: unknown): string | undefined => (isJson(row) ? textOf(row, "id") : undefined);

/** The rows of a list. @throws when the answer is not one */
export function rowsOf(answer: Answer): readonly unknown[] {
  if (answer.kind === "answer" && answer.status === 200 && Array.isArray(answer.body)) {
    return answer.body;
  }
  const { code, text } = reasonOf(answer);
  throw new Error(`${code}: ${text}`);
}

function before(since: string): Date {
  const ms = Date.parse(since);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${since}`);
  return new Date(ms - OVERLAP_MS);
}

const excerpt = (row: unknown): string => JSON.stringify(row).slice(0, 300);
