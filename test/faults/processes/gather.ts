/** Reads everything that a run has left behind, and makes it the history that the checker judges. */
import { readOrderEvent } from "../../../contracts/order-event.ts";
import type { OrderState } from "../../../contracts/generated/types.ts";
import { add, canonical } from "../../../shared/domain/decimal.ts";
import { openReplay } from "../../../shared/runtime/bus/replay.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { parseOrderKey } from "../../../shared/runtime/store/keys.ts";
import { decode } from "../../../shared/runtime/store/projection.ts";
import type { LedgerRow } from "../../../deploy/sandbox/venues/alpaca/ledger-report.ts";
import type { History, LoggedOrderEvent, VenueOrder } from "../history.ts";
import { readActivities, type ActivityNames } from "./activities.ts";
import type { Rig } from "./rig.ts";

export async function readLog({ fleet }: Pick<Rig, "fleet">): Promise<readonly LoggedOrderEvent[]> {
  const config = { url: fleet.natsUrl, ...fleet.credential("rebuild"), name: "faults" };
  await using replay = await openReplay(config, createLogger("faults", "silent"));
  const log: LoggedOrderEvent[] = [];
  for await (const chunk of replay.chunks()) {
    for (const { seq, body } of chunk) {
      const event = readOrderEvent(body);
      if (!event.ok) throw new Error(`message ${seq} of the log: ${event.violation.text}`);
      const { account, orderId } = event.value;
      log.push({ seq, account, orderId, event: event.value });
    }
  }
  return log;
}

async function readProjection({ redis }: Rig): Promise<ReadonlyMap<string, OrderState>> {
  const projection = new Map<string, OrderState>();
  let cursor = "0";
  do {
    const [next, keys] = await redis.scan(cursor, "MATCH", "order:*", "COUNT", 1_000);
    cursor = next;
    const values = keys.length === 0 ? [] : await redis.mget(keys);
    for (const [at, key] of keys.entries()) {
      const order = parseOrderKey(key);
      if (order === undefined) continue;
      const known = decode(values[at] ?? null);
      if (known === undefined) throw new Error(`${key} in Redis is not an order`);
      projection.set(`${order.account}.${order.orderId}`, known.state);
    }
  } while (cursor !== "0");
  return projection;
}

export type Ledger = {
  readonly venueOrders: readonly VenueOrder[];
  readonly accepted: ReadonlyMap<string, number>;
};

export async function readLedger({ fleet, venue, dataDir }: Rig): Promise<Ledger> {
  const venueOrders: VenueOrder[] = [];
  const accepted = new Map<string, number>();
  for (const { account, broker } of fleet.accounts) {
    const names = await readActivities(fleet, dataDir, account);
    for (const row of await venue.ledger(account)) {
      venueOrders.push(venueOrder(row, account, broker, names));
      accepted.set(row.client_order_id, (accepted.get(row.client_order_id) ?? 0) + row.accepted);
    }
  }
  return { venueOrders, accepted };
}

function venueOrder(
  row: LedgerRow,
  account: string,
  broker: string,
  names: ActivityNames,
): VenueOrder {
  let cumQty = "0";
  const executions = row.executions.map(({ execution_id, qty, price }) => {
    cumQty = add(cumQty, qty);
    const other = names.get(`${row.id} ${canonical(cumQty)}`);
    return {
      execId: execution_id,
      ...(other === undefined ? {} : { otherIds: [other] }),
      lastQty: qty,
      lastPx: price,
    };
  });
  return {
    broker,
    account,
    clOrdId: row.client_order_id,
    brokerOrderId: row.id,
    symbol: row.symbol,
    side: row.side,
    ordStatus: row.status,
    ...(row.qty === null ? {} : { orderQty: row.qty }),
    cumQty: row.filled_qty,
    ...(row.filled_avg_price === null ? {} : { avgPx: row.filled_avg_price }),
    executions,
    acceptedAt: row.submitted_at,
  };
}

export async function gather(
  rig: Rig,
  more: Pick<History, "unhealed" | "beforeReplay" | "clockErrorMs" | "inFlightBoundMs">,
): Promise<History> {
  return {
    requests: rig.outbox.requests(),
    log: await readLog(rig),
    heard: rig.observer.heard,
    refusedBesideLog: rig.outbox.refusedBesideLog(),
    ...(await readLedger(rig)),
    projection: await readProjection(rig),
    kills: [],
    lostTails: rig.lostTails,
    ...more,
  };
}
