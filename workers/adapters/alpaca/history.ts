/**
 * Lists, read whole or not at all: executions since an instant, and orders.
 *
 * Alpaca's time cursors are exclusive and submitted_at moves while an order is queued, so windows
 * overlap and rows are told apart by id. Further pages go by the last row's id, which no two rows
 * share. A page that cannot be had, or a row that cannot be read, fails the whole list.
 */
import type { BrokerOrder } from "../../../shared/adapter/adapter.ts";
import { compareInstants } from "../../../shared/domain/instant.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import type { AlpacaClient, Answer, ListOrders } from "./client.ts";
import type { Gate } from "./gate.ts";
import { reasonOf } from "./outcome.ts";
import { readFill, type Fill } from "./updates.ts";
import { isJson, readOrder, textOf } from "./wire.ts";

/** How much earlier than asked a window begins: clocks differ, and bookings come late. */
const OVERLAP_MS = 60_000;
const FILLS_PAGE = 100;
const ORDERS_PAGE = 500;
/** 100,000 executions or 500,000 orders: beyond that `since` was a mistake. */
const MAX_PAGES = 1_000;

type Page = (lastId: string | undefined) => Promise<Answer>;

/** Every execution at or after `since`, oldest first. @throws when it cannot be told whole */
export async function listFills(client: AlpacaClient, gate: Gate, since: string): Promise<Fill[]> {
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
  for (const row of rows) {
    const fill = readFill(row);
    if (fill === undefined) throw new Error(`an execution cannot be read: ${excerpt(row)}`);
    fills.set(fill.execId, fill);
  }
  // The ids begin with New York's local time, which repeats an hour in autumn: sort by instant.
  return [...fills.values()]
    .filter(({ transactTime }) => compareInstants(transactTime, since) >= 0)
    .sort((a, b) => compareInstants(a.transactTime, b.transactTime));
}

/** Every open order, and every order submitted at or after `since`. @throws when it cannot be told whole */
export async function listOrders(
  client: AlpacaClient,
  gate: Gate,
  since: string,
  log: Logger,
): Promise<BrokerOrder[]> {
  const after = before(since).toISOString();
  const open = await orderRows(client, gate, { status: "open" });
  const recent = await orderRows(client, gate, { status: "all", after });
  const orders = new Map<string, BrokerOrder>();
  for (const row of [...open, ...recent]) {
    const read = readOrder(row);
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
  return [...orders.values()];
}

/** The first page goes by time, the further ones by id: Alpaca takes one cursor or the other. */
function orderRows(
  client: AlpacaClient,
  gate: Gate,
  first: Pick<ListOrders, "status" | "after">,
): Promise<readonly unknown[]> {
  const { after, ...rest } = first;
  return allRows(ORDERS_PAGE, (afterOrderId) =>
    gate.lookup(() =>
      client.orders({
        ...rest,
        direction: "asc",
        limit: ORDERS_PAGE,
        ...(afterOrderId === undefined ? after !== undefined && { after } : { afterOrderId }),
      }),
    ),
  );
}

async function allRows(pageSize: number, page: Page): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  let lastId: string | undefined;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const answer = await page(lastId);
    const found = rowsOf(answer);
    rows.push(...found);
    if (found.length < pageSize) return rows;
    const last = found.at(-1);
    const nextId = isJson(last) ? textOf(last, "id") : undefined;
    if (nextId === undefined || nextId === lastId) throw new Error("a list does not move on");
    lastId = nextId;
  }
  throw new Error(`a list has more than ${MAX_PAGES * pageSize} rows`);
}

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
