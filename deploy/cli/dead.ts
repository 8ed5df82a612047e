/**
 * The open orders under a kill, and what is proven of each. The list is the monitors', which read the
 * log by themselves; a verdict is the order's own log's. Nothing here asks Redis, unless no monitor answers.
 */
import { readOrderEvent, type OrderEvent } from "../../contracts/order-event.ts";
import {
  brokerStatus,
  gateway,
  monitorOpen,
  orderCancelRequested,
} from "../../contracts/subjects.ts";
import {
  read,
  type KillScope,
  type OpenOrdersAnswer,
  type OrdStatus,
} from "../../contracts/validate.ts";
import { nextCancelId } from "../../shared/domain/operator/cancel-ids.ts";
import { touchedBy } from "../../shared/domain/operator/heed.ts";
import { killOn, killToken, type Kills } from "../../shared/domain/operator/kills.ts";
import type { OrderKey } from "../../shared/domain/order/events.ts";
import { foldEvents } from "../../shared/domain/order/order.ts";
import type { Bus } from "../../shared/runtime/bus/bus.ts";
import { openOrderLog } from "../../shared/runtime/bus/order-log.ts";
import { pause, steadyMs } from "../../shared/runtime/clock.ts";

export type Verdict = OrderKey & {
  readonly verdict: "confirmed dead" | "unproven";
  readonly ordStatus: OrdStatus;
  readonly why: string;
};

export type Deaths = {
  readonly orders: readonly Verdict[];
  /** What keeps the list from being proven whole; empty where it is. */
  readonly gaps: readonly string[];
};

export type Scope = { readonly scope: KillScope; readonly value: string };

const ASK_MS = 1_500;
const ROUND_MS = 300;
/** Orders looked at together. */
const AT_ONCE = 64;
const PAGE = 500;
/** After these nothing can be executed any more. */
const DEAD: ReadonlySet<OrdStatus> = new Set(["filled", "canceled", "rejected", "expired"]);

/** @param commandId of the kill; waits until every order is dead, at most until `deadlineMs` */
export async function watchDeaths(
  bus: Bus,
  scope: Scope,
  commandId: string,
  deadlineMs: number,
): Promise<Deaths> {
  const verdicts = new Map<string, Verdict>();
  const brokers = await knownBrokers(bus);
  const asked = new Set<string>();
  for (;;) {
    const { orders, gaps, alone } = await openOrders(bus, scope, brokers);
    for (const key of alone) {
      const name = `${key.account}.${key.orderId}`;
      if (!asked.has(name)) await askToCancel(bus, key, commandId);
      asked.add(name);
    }
    const living = [...verdicts.values()].filter(({ verdict }) => verdict === "unproven");
    const again = new Map(
      [...orders, ...living].map((key) => [`${key.account}.${key.orderId}`, key]),
    );
    const keys = [...again.values()];
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const judged = keys.slice(at, at + AT_ONCE).map((key) => judge(bus, key));
      for (const verdict of await Promise.all(judged)) {
        if (verdict !== undefined) verdicts.set(`${verdict.account}.${verdict.orderId}`, verdict);
      }
    }
    const all = [...verdicts.values()].sort((a, b) => compareText(a.orderId, b.orderId));
    const isOver = gaps.length === 0 && all.every(({ verdict }) => verdict === "confirmed dead");
    if (isOver || steadyMs() >= deadlineMs) return { orders: all, gaps };
    await pause(ROUND_MS);
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Of every broker whose pool has ever announced an account. */
export async function knownBrokers(bus: Bus): Promise<readonly string[]> {
  const words = await bus.lastOf(brokerStatus.all);
  const brokers = words.flatMap(({ subject }) => brokerStatus.parse(subject)?.broker ?? []);
  return [...new Set(brokers)];
}

type Open = {
  readonly orders: readonly OrderKey[];
  readonly gaps: readonly string[];
  /** Those that no monitor cancels. */
  readonly alone: readonly OrderKey[];
};

/** @param unknown true lists only those whose fate is not known, as far as monitors answer */
export async function openOrders(
  bus: Bus,
  scope: Scope,
  brokers: readonly string[],
  unknown = false,
): Promise<Open> {
  const orders: OrderKey[] = [];
  const gaps: string[] = [];
  let isWatched = true;
  for (const broker of brokers) {
    if (scope.scope === "broker" && scope.value !== broker) continue;
    const pages = await monitored(bus, broker, scope, unknown);
    if (pages === undefined) {
      isWatched = false;
      gaps.push(
        `no monitor of ${broker} answers: the list is the projection's, and may lack orders`,
      );
      continue;
    }
    if (pages.some(({ complete }) => !complete)) {
      gaps.push(
        `the monitor of ${broker} has not read the log to its end: the list may lack orders`,
      );
    }
    orders.push(...pages.flatMap((page) => page.orders));
  }
  const alone = isWatched ? [] : await projected(bus, scope);
  return { orders: [...orders, ...alone], gaps, alone };
}

async function monitored(
  bus: Bus,
  broker: string,
  { scope, value }: Scope,
  unknown: boolean,
): Promise<readonly OpenOrdersAnswer[] | undefined> {
  const pages: OpenOrdersAnswer[] = [];
  let after: string | undefined;
  do {
    const only = unknown ? { unknown } : {};
    const query = { scope, value, ...only, ...(after === undefined ? {} : { after }) };
    const body = await bus
      .request(monitorOpen(broker), JSON.stringify(query), ASK_MS)
      .catch(() => undefined);
    const answer = body === undefined ? undefined : read("open-orders-answer.v1", body);
    if (answer?.ok !== true) return undefined;
    pages.push(answer.value);
    after = answer.value.next;
  } while (after !== undefined);
  return pages;
}

/** The next best list, where no monitor answers. */
async function projected(bus: Bus, { scope, value }: Scope): Promise<readonly OrderKey[]> {
  const token = killToken(scope, value);
  const words = { commandId: "asked", reason: "asked", by: "asked" };
  const kills: Kills = {
    seq: 0,
    engaged: new Map([[`${scope}.${token}`, { scope, value: token, seq: 0, ...words }]]),
  };
  const found: OrderKey[] = [];
  let before: number | undefined;
  do {
    const query = { open: true, limit: PAGE, ...(before === undefined ? {} : { before }) };
    const body = await bus
      .request(gateway.orders, JSON.stringify(query), ASK_MS)
      .catch(() => undefined);
    const answer = body === undefined ? undefined : read("orders-answer.v1", body);
    if (answer?.ok !== true) break;
    for (const { account, orderId, request, legs } of answer.value.orders) {
      if (killOn(kills, touchedBy(request, legs)) !== undefined) found.push({ account, orderId });
    }
    const { next } = answer.value;
    before = next !== undefined && (before === undefined || next < before) ? next : undefined;
  } while (before !== undefined);
  return found;
}

/** As its monitor would, under the same id. */
async function askToCancel(bus: Bus, key: OrderKey, commandId: string): Promise<void> {
  const events = (await openOrderLog(bus).read(key)).map(({ event }) => event);
  const state = foldEvents(events);
  const requestId = state === undefined ? undefined : nextCancelId(state, commandId);
  if (requestId === undefined) return;
  const { account, orderId } = key;
  await bus.store(orderCancelRequested(account), JSON.stringify({ requestId, account, orderId }), {
    messageId: `cancel.${account}.${orderId}.${requestId}`,
  });
}

async function judge(bus: Bus, key: OrderKey): Promise<Verdict | undefined> {
  const last = await bus.get(`log.last.${key.account}.${key.orderId}`, "");
  const event = last === undefined ? undefined : readOrderEvent(last.body);
  if (event?.ok !== true) return undefined;
  const { ordStatus } = event.value.order;
  const { account, orderId } = key;
  return DEAD.has(ordStatus)
    ? { account, orderId, verdict: "confirmed dead", ordStatus, why: proofOf(event.value) }
    : { account, orderId, verdict: "unproven", ordStatus, why: doubtOf(ordStatus) };
}

const proofOf = (event: OrderEvent): string => {
  const reason = "reason" in event ? event.reason : undefined;
  return reason === undefined ? event.type : `${event.type}: ${reason.code}`;
};

function doubtOf(ordStatus: OrdStatus): string {
  switch (ordStatus) {
    case "pending_cancel":
      return "cancel under way, the broker has not confirmed it";
    case "submit_unknown":
      return "its send got no answer, the broker is being asked";
    case "pending_new":
      return "being sent, or not confirmed by the broker";
    default:
      return "no cancel of it on the log yet";
  }
}
