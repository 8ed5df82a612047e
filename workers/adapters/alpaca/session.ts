/** One account at Alpaca: the port's commands and questions, each one request or one list. */
import type { Position } from "../../../contracts/generated/types.ts";
import type {
  AccountSnapshot,
  BrokerSession,
  CommandOutcome,
} from "../../../shared/adapter/adapter.ts";
import type { RateLedgers } from "../../../shared/adapter/pool.ts";
import { openHttp } from "../../../shared/runtime/http.ts";
import type { Logger } from "../../../shared/runtime/logger.ts";
import { createClient, type Answer } from "./client.ts";
import type { AlpacaAccount, AlpacaConfig } from "./config.ts";
import { openFamily, withExits } from "./family.ts";
import { openGate } from "./gate.ts";
import { listFills, listOrders, neighboursOf, rowsOf } from "./history.ts";
import { openLookups } from "./lookup.ts";
import { toPatchOrder, toPostOrder } from "./map.ts";
import { cancelOutcome, reasonOf, replaceOutcome, submitOutcome } from "./outcome.ts";
import { openRelay } from "./relay.ts";
import { listenToUpdates } from "./stream.ts";
import { decimalOf, instantOf, isJson, readPosition, textOf, type Json } from "./wire.ts";

export function openSession(
  config: AlpacaConfig,
  credentials: AlpacaAccount,
  rates: RateLedgers,
  parentLog: Logger,
): BrokerSession {
  const { account } = credentials;
  const log = parentLog.child({ account });
  const http = openHttp({ origin: config.url, timeoutMs: config.timeoutMs });
  const client = createClient(config.url, credentials, http.fetch);
  const gate = openGate(config, (limit) => rates(account, limit), log);
  const family = openFamily((order) => neighboursOf({ client, gate }, order));
  const archive = { client, gate, family };
  const lookups = openLookups(client, gate, family);
  const relay = openRelay(family, lookups, log);

  return {
    account,
    async submit(order, permit) {
      const mapped = toPostOrder(order);
      if ("refused" in mapped) return { kind: "refused", reason: mapped.refused };
      const answer = await gate.order(() => client.postOrder(mapped.request, permit));
      const outcome = submitOutcome(answer, order.clOrdId);
      return withFamily(told(outcome, answer, order.clOrdId), answer);
    },
    async cancel(order) {
      const answer = await gate.cancel(() => client.deleteOrder(order.brokerOrderId));
      return told(cancelOutcome(answer), answer, order.clOrdId);
    },
    async replace(order, next, permit) {
      const mapped = toPatchOrder(next);
      if ("refused" in mapped) return { kind: "refused", reason: mapped.refused };
      const answer = await gate.order(() =>
        client.patchOrder(order.brokerOrderId, mapped.request, permit),
      );
      const outcome = replaceOutcome(answer, next.clOrdId);
      return withFamily(told(outcome, answer, next.clOrdId), answer);
    },
    find: (clOrdId) => lookups.find(clOrdId),
    findByBrokerOrderId: (brokerOrderId) => lookups.findByBrokerOrderId(brokerOrderId),
    executions: (since) => listFills(archive, since),
    orders: (since) => listOrders(archive, since, log),
    async snapshot() {
      // The clock first: the figures are read after it, so its time is never later than they are.
      const clock = bodyOf(await gate.lookup(() => client.clock()));
      const [figures, positions] = await Promise.all([
        gate.lookup(() => client.account()),
        gate.lookup(() => client.positions()),
      ]);
      return snapshotOf(clock, bodyOf(figures), rowsOf(positions));
    },
    listen: (listener, signal) =>
      listenToUpdates({ url: config.streamUrl, credentials, log, relay }, listener, signal),
    [Symbol.asyncDispose]: () => http[Symbol.asyncDispose](),
  };

  /** The answer to an order with exits shows them: whoever is told of it now need not ask. */
  function withFamily(outcome: CommandOutcome, answer: Answer): CommandOutcome {
    if (outcome.kind !== "acknowledged" || answer.kind !== "answer") return outcome;
    const [, ...exits] = family.take(answer.body);
    if (outcome.order === undefined) return outcome;
    return { kind: "acknowledged", order: withExits(outcome.order, exits) };
  }

  /** Alpaca's support asks for the request id, and it cannot be looked up later. */
  function told(outcome: CommandOutcome, answer: Answer, clOrdId: string): CommandOutcome {
    if (outcome.kind === "unknown") {
      const requestId = answer.kind === "answer" ? answer.header("x-request-id") : null;
      log.warn({ clOrdId, requestId, reason: outcome.reason }, "outcome unknown");
    }
    return outcome;
  }
}

function bodyOf(answer: Answer): Json {
  if (answer.kind === "answer" && answer.status === 200 && isJson(answer.body)) return answer.body;
  const { code, text } = reasonOf(answer);
  throw new Error(`${code}: ${text}`);
}

/** AccountStatus values in which Alpaca takes orders; any other one blocks. Source: OpenAPI document. */
const TRADING: ReadonlySet<unknown> = new Set(["ACTIVE", "ACCOUNT_UPDATED", "PAPER_ONLY"]);
const BLOCKS = ["trading_blocked", "account_blocked", "trade_suspended_by_user"] as const;

function snapshotOf(clock: Json, figures: Json, rows: readonly unknown[]): AccountSnapshot {
  const brokerTime = instantOf(clock, "timestamp");
  if (brokerTime === undefined) throw new Error("the clock has no timestamp");
  const positions = rows.map((row): Position => {
    const position = readPosition(row);
    if (position === undefined) throw new Error("a position cannot be read");
    return position;
  });
  return {
    currency: textOf(figures, "currency") ?? "USD",
    brokerTime,
    balances: {
      cash: needed(figures, "cash"),
      equity: needed(figures, "equity"),
      buyingPower: needed(figures, "buying_power"),
      ...optional(figures, "initialMargin", "initial_margin"),
      ...optional(figures, "maintenanceMargin", "maintenance_margin"),
      ...optional(figures, "longMarketValue", "long_market_value"),
      ...optional(figures, "shortMarketValue", "short_market_value"),
    },
    positions,
    blocked: !TRADING.has(figures["status"]) || BLOCKS.some((flag) => figures[flag] === true),
  };
}

function needed(figures: Json, key: string): string {
  const value = decimalOf(figures, key);
  if (value === undefined) throw new Error(`the account has no ${key}`);
  return value;
}

function optional(figures: Json, name: string, key: string): Record<string, string> {
  const value = decimalOf(figures, key);
  return value === undefined ? {} : { [name]: value };
}
