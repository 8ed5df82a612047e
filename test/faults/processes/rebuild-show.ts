/**
 * Redis emptied, with many orders on the log: what the rebuild makes of the log is what the workers'
 * own writes had made, byte for byte. The orders are written by the code that writes them in a fleet.
 */
import { createHash } from "node:crypto";
import { clOrdIdOf } from "../../../shared/domain/order/identity.ts";
import type { EventDraft, OrderKey } from "../../../shared/domain/order/events.ts";
import { decideReport, type ReportFact } from "../../../shared/domain/order/reports.ts";
import { decideSubmit } from "../../../shared/domain/order/sending.ts";
import { decideNewOrder } from "../../../shared/domain/routing/decide.ts";
import type { Route } from "../../../shared/domain/routing/route.ts";
import { openBus } from "../../../shared/runtime/bus/bus.ts";
import { openReplay } from "../../../shared/runtime/bus/replay.ts";
import { now } from "../../../shared/runtime/clock.ts";
import { digestOf } from "../../../shared/runtime/digest.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { rebuild, type Rebuilt } from "../../../shared/runtime/rebuild/rebuild.ts";
import type { Redis } from "../../../shared/runtime/store/redis.ts";
import { startServers } from "../../fleet/servers.ts";
import { openTestWorker, type TestWorker } from "../../fleet/worker.ts";

export type RebuildShow = {
  readonly orders: number;
  readonly events: number;
  readonly isSame: boolean;
  /** Of everything in Redis, before and after. */
  readonly hash: string;
  readonly rebuilt: Rebuilt;
  readonly writtenMs: number;
};

const AT_ONCE = 256;
const ACCOUNTS = ["alpha", "beta", "gamma", "delta"] as const;
const BROKER = "alpaca";

export async function showRebuild(
  orders: number,
  tell: (line: string) => void,
): Promise<RebuildShow> {
  await using servers = await startServers();
  await using worker = await openTestWorker(servers, "router");
  const startedAt = performance.now();
  tell(`writing ${orders} orders`);
  let next = 0;
  const write = async (): Promise<void> => {
    for (let number = (next += 1); number <= orders; number = next += 1) {
      await liveOf(worker, number);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  const writtenMs = performance.now() - startedAt;
  const before = await hashOf(worker.redis);
  tell("FLUSHALL");
  await worker.redis.flushall();
  const config = { url: servers.natsUrl, ...servers.credential("rebuild"), name: "rebuild" };
  const log = createLogger("rebuild", "silent");
  await using bus = await openBus(config, log);
  await using replay = await openReplay(config, log);
  const { redis } = worker;
  const rebuilt = await rebuild({ replay, bus, redis }, { verify: false });
  const hash = await hashOf(redis);
  const { events } = rebuilt;
  return { orders, events, isSame: hash === before, hash, rebuilt, writtenMs };
}

const ROUTE: Route = {
  broker: BROKER,
  account: "alpha",
  capabilities: {
    assetClasses: ["us_equity"],
    ordTypes: ["market", "limit"],
    timesInForce: ["day", "gtc"],
    cashOrderQty: false,
    fractional: false,
    extendedHours: false,
    sellShort: false,
    replace: true,
  },
};

/** One order's life: resting, partly filled, filled or cancelled, by its number. */
async function liveOf({ orders }: TestWorker, number: number): Promise<void> {
  const account = ACCOUNTS[number % ACCOUNTS.length] ?? "alpha";
  const key: OrderKey = { account, orderId: `rebuild-${number}` };
  const request = {
    ...key,
    instrument: { symbol: "BAC" },
    side: "buy" as const,
    ordType: "limit" as const,
    price: "41.5",
    orderQty: "100",
    timeInForce: "day" as const,
    route: { broker: BROKER },
    validUntil: "2099-01-01T00:00:00.000Z",
  };
  await orders.change(
    key,
    (state) => {
      const route = { ...ROUTE, account };
      const decision = decideNewOrder(request, digestOf(request), state, [route], now());
      return typeof decision === "string" ? [] : [decision];
    },
    true,
  );
  const leg = (decide: DecideLeg) =>
    orders.change(key, (state) => {
      const [first] = state?.legs ?? [];
      return state === undefined || first === undefined ? [] : decide(state, first);
    });
  await leg((state, first) => {
    const step = decideSubmit(state, first, now());
    return step.kind === "send" ? [step.draft] : [];
  });
  const reports = reportsOf(number, clOrdIdOf(key.orderId, "1", 0));
  let projected = Promise.resolve();
  for (const fact of reports) {
    ({ projected } = await leg((state, first) => decideReport(state, first, fact)));
  }
  await projected;
}

type DecideLeg = (
  state: Parameters<typeof decideReport>[0],
  leg: Parameters<typeof decideReport>[1],
) => readonly EventDraft[];

function reportsOf(number: number, clOrdId: string): readonly ReportFact[] {
  const about = { clOrdId, brokerOrderId: `venue-${number}` };
  const transactTime = "2026-01-02T15:00:01.000Z";
  const fill = (lastQty: string, brokerCumQty: string): ReportFact => ({
    ...about,
    execType: "trade",
    execId: `exec-${number}-${brokerCumQty}`,
    lastQty,
    lastPx: "41.49",
    brokerCumQty,
    transactTime,
  });
  const isNew: ReportFact = { ...about, execType: "new", transactTime };
  switch (number % 4) {
    case 0:
      return [isNew];
    case 1:
      return [isNew, fill("40", "40")];
    case 2:
      return [isNew, fill("40", "40"), fill("60", "100")];
    default:
      return [isNew, { ...about, execType: "canceled", transactTime }];
  }
}

const SCAN = 5_000;

/** Every key with its value, in the order of their names; leases come and go and are left out. */
async function hashOf(redis: Redis): Promise<string> {
  const names = new Set<string>();
  let cursor = "0";
  do {
    const [next, keys] = await redis.scan(cursor, "COUNT", SCAN);
    cursor = next;
    for (const key of keys) if (!key.startsWith("lease:")) names.add(key);
  } while (cursor !== "0");
  const sorted = [...names].sort();
  const hash = createHash("sha256");
  const values = sorted.filter((name) => name.startsWith("order:"));
  for (let from = 0; from < values.length; from += SCAN) {
    const page = values.slice(from, from + SCAN);
    const found = await redis.mget(page);
    for (const [at, name] of page.entries()) hash.update(`${name}\n${found[at] ?? ""}\n`);
  }
  for (const index of sorted.filter((name) => !name.startsWith("order:"))) {
    hash.update(`${index}\n${(await redis.zrange(index, "0", "-1", "WITHSCORES")).join(" ")}\n`);
  }
  return hash.digest("hex");
}
