/** Questions about single orders, by our id or Alpaca's, with the exits that belong to them. */
import type { Lookup } from "../../../shared/adapter/adapter.ts";
import {
  clOrdIdOf,
  ENTRY_LEG,
  EXIT_LEG,
  parseClOrdId,
} from "../../../shared/domain/order/identity.ts";
import type { AlpacaClient, Answer } from "./client.ts";
import { withExits, type Family } from "./family.ts";
import type { Gate } from "./gate.ts";
import { lookupResult } from "./outcome.ts";
import { isJson } from "./wire.ts";

export type Lookups = {
  find(clOrdId: string): Promise<Lookup>;
  findByBrokerOrderId(brokerOrderId: string): Promise<Lookup>;
};

/** Replaces of one entry that are followed to find its exits. */
const CHAIN_MAX = 64;

const EXITS: ReadonlySet<string> = new Set(Object.values(EXIT_LEG));

export function openLookups(client: AlpacaClient, gate: Gate, family: Family): Lookups {
  const byClOrdId = async (clOrdId: string): Promise<Lookup> =>
    lookupResult(await gate.lookup(() => client.orderByClientId(clOrdId)), clOrdId);

  const nested = (brokerOrderId: string): Promise<Answer> =>
    gate.lookup(() => client.order(brokerOrderId));

  /** Alpaca knows an exit under our id only once we have replaced it. */
  async function findExit(orderId: string, clOrdId: string): Promise<Lookup> {
    const entry = await byClOrdId(clOrdIdOf(orderId, ENTRY_LEG, 0));
    if (entry.kind !== "found") return entry;
    let next: string | undefined = entry.order.brokerOrderId;
    for (let count = 0; count < CHAIN_MAX && next !== undefined; count += 1) {
      const answer = await nested(next);
      const found = lookupResult(answer);
      if (found.kind !== "found") return found.kind === "absent" ? NOT_LISTED : found;
      const exit = family
        .take(answer.kind === "answer" ? answer.body : undefined)
        .find((read) => read.kind === "order" && read.order.clOrdId === clOrdId);
      if (exit?.kind === "order") return { kind: "found", order: exit.order };
      next = found.order.replacedBy;
    }
    return NOT_LISTED;
  }

  return {
    async find(clOrdId) {
      const ids = parseClOrdId(clOrdId);
      const isExit = ids !== undefined && EXITS.has(ids.legId);
      return isExit && clOrdId === clOrdIdOf(ids.orderId, ids.legId, 0)
        ? findExit(ids.orderId, clOrdId)
        : byClOrdId(clOrdId);
    },

    async findByBrokerOrderId(brokerOrderId) {
      const answer = await nested(brokerOrderId);
      const found = lookupResult(answer);
      if (found.kind !== "found" || answer.kind !== "answer" || !isJson(answer.body)) return found;
      const clOrdId = (await family.nameOf(answer.body)) ?? found.order.clOrdId;
      const [, ...exits] = family.take(answer.body);
      return { kind: "found", order: withExits({ ...found.order, clOrdId }, exits) };
    },
  };
}

/** The entry is there and does not show the exit: that proves nothing. */
const NOT_LISTED: Lookup = {
  kind: "unknown",
  reason: { code: "exit_not_listed", text: "Alpaca does not show this exit with its entry" },
};
