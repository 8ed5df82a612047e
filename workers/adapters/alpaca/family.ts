/**
 * Which of Alpaca's orders belong together, and what the gateway calls each of them.
 *
 * Alpaca makes the exits of a bracket, oto or oco order itself, as orders with ids and ClOrdIDs of
 * its own, and says nowhere on an exit whose it is: only its nested lists show that. The gateway's
 * id of an exit follows from its entry's id and from what it is for, so a relation that is not
 * remembered, after a restart for example, is found again by reading such a list.
 *
 * What is remembered is a copy and never decides: a relation does not change.
 */
import type { LegRole } from "../../../contracts/generated/types.ts";
import type { BrokerOrder } from "../../../shared/adapter/adapter.ts";
import {
  clOrdIdOf,
  ENTRY_LEG,
  EXIT_LEG,
  parseClOrdId,
} from "../../../shared/domain/order/identity.ts";
import { readStrategy, type Strategy } from "./strategy.ts";
import { isJson, readOrder, textOf, type Json, type ReadOrder } from "./wire.ts";

export type Relation =
  /** An exit, or an order that has exits: who it belongs to, and what we call it. */
  | { readonly kind: "member"; readonly parentId: string; readonly clOrdId: string }
  /** One contract of a multi-leg order. */
  | { readonly kind: "contract"; readonly parentId: string }
  /** An order by itself. */
  | { readonly kind: "alone" };

/** Rows of orders around the one that is looked for, nested, the likeliest first. */
export type Neighbours = (order: Json) => AsyncIterable<readonly unknown[]>;

export type Family = {
  /** Reads a row of a nested list, and remembers what it shows: its order, then its exits. */
  take(row: unknown): readonly ReadOrder[];
  /** The gateway's ClOrdID of an order, however Alpaca calls it; Alpaca's own for a stranger's. */
  nameOf(order: Json): Promise<string | undefined>;
  /** Alpaca's id of the order that this one belongs to; its own where it has exits itself. */
  parentOf(order: Json): Promise<string | undefined>;
  /** The strategy that this order is a contract of. */
  strategyOf(order: Json): Promise<Strategy | undefined>;
  known(brokerOrderId: string): Relation | undefined;
};

/** Relations remembered: more than an account has open. The oldest are read anew when needed. */
const REMEMBERED = 50_000;
/** So often a stranger's order is looked for: lists show orders late, but not for ever. */
const SEARCHES = 3;

const WITH_EXITS: ReadonlySet<unknown> = new Set(["bracket", "oto", "oco"]);

/** True of an order that has exits or is one. */
export const hasFamily = (order: Json): boolean => WITH_EXITS.has(order["order_class"]);

export function openFamily(neighbours: Neighbours): Family {
  const relations = new Map<string, Relation>();
  const strategies = new Map<string, Strategy>();
  const searched = new Map<string, number>();

  function take(row: unknown): readonly ReadOrder[] {
    if (!isJson(row)) return [readOrder(row)];
    const id = textOf(row, "id");
    const strategy = readStrategy(row);
    if (strategy !== undefined) {
      remember(strategies, strategy.brokerOrderId, strategy);
      for (const { brokerOrderId } of strategy.contracts) {
        remember(relations, brokerOrderId, {
          kind: "contract",
          parentId: strategy.brokerOrderId,
        });
      }
    }
    if (id === undefined || row["order_class"] === "mleg") return [readOrder(row)];
    if (!hasFamily(row)) {
      remember(relations, id, { kind: "alone" });
      return [readOrder(row)];
    }
    const own = ownName(row);
    const relation = relations.get(id);
    const parentId = relation?.kind === "member" ? relation.parentId : id;
    if (own !== undefined && parseClOrdId(own)?.legId === ENTRY_LEG) {
      remember(relations, id, { kind: "member", parentId: id, clOrdId: own });
    }
    const exits = rowsOf(row["legs"]).map((exit) => {
      const exitId = textOf(exit, "id");
      const clOrdId = own === undefined ? undefined : exitName(own, exit);
      if (exitId !== undefined && clOrdId !== undefined) {
        remember(relations, exitId, { kind: "member", parentId, clOrdId });
      }
      return named(exit, clOrdId);
    });
    return [named(row, own), ...exits];
  }

  /** What we call it: by memory, or because Alpaca took our name. */
  function ownName(order: Json): string | undefined {
    const relation = relations.get(textOf(order, "id") ?? "");
    if (relation?.kind === "member") return relation.clOrdId;
    const clOrdId = textOf(order, "client_order_id");
    return clOrdId !== undefined && parseClOrdId(clOrdId) !== undefined ? clOrdId : undefined;
  }

  async function search(order: Json): Promise<void> {
    const id = textOf(order, "id");
    const times = searched.get(id ?? "") ?? 0;
    if (id === undefined || times >= SEARCHES) return;
    for await (const rows of neighbours(order)) {
      for (const row of rows) take(row);
      if (relations.has(id)) {
        searched.delete(id);
        return;
      }
    }
    remember(searched, id, times + 1);
  }

  return {
    take,
    known: (brokerOrderId) => relations.get(brokerOrderId),

    async nameOf(order) {
      take(order);
      const own = ownName(order);
      if (own !== undefined || !hasFamily(order)) return own ?? textOf(order, "client_order_id");
      await search(order);
      return ownName(order) ?? textOf(order, "client_order_id");
    },

    async parentOf(order) {
      if (!hasFamily(order)) return undefined;
      const id = textOf(order, "id") ?? "";
      if (!relations.has(id)) await search(order);
      const relation = relations.get(id);
      return relation?.kind === "member" ? relation.parentId : undefined;
    },

    async strategyOf(order) {
      if (order["order_class"] !== "mleg") return undefined;
      const id = textOf(order, "id") ?? "";
      if (!relations.has(id) && !strategies.has(id)) await search(order);
      const relation = relations.get(id);
      return strategies.get(relation?.kind === "contract" ? relation.parentId : id);
    },
  };
}

const rowsOf = (legs: unknown): readonly Json[] => (Array.isArray(legs) ? legs.filter(isJson) : []);

/** An exit that was replaced carries our own id; any other one is told by its type. */
function exitName(parent: string, exit: Json): string | undefined {
  const clOrdId = textOf(exit, "client_order_id");
  const orderId = parseClOrdId(parent)?.orderId;
  if (clOrdId !== undefined && parseClOrdId(clOrdId)?.orderId === orderId) return clOrdId;
  const role = roles[textOf(exit, "type") ?? ""];
  return role === undefined || orderId === undefined
    ? undefined
    : clOrdIdOf(orderId, EXIT_LEG[role], 0);
}

const roles: Readonly<Record<string, LegRole>> = {
  limit: "take_profit",
  stop: "stop_loss",
  stop_limit: "stop_loss",
};

function named(row: Json, clOrdId: string | undefined): ReadOrder {
  const read = readOrder(row);
  if (clOrdId === undefined) return read;
  switch (read.kind) {
    case "order":
      return { kind: "order", order: { ...read.order, clOrdId } };
    case "unknown_status":
      return { ...read, clOrdId };
    case "unreadable":
      return read;
  }
}

/** A copy with its exits, from what `take` has read. */
export function withExits(order: BrokerOrder, others: readonly ReadOrder[]): BrokerOrder {
  const attached = others.flatMap((read) => (read.kind === "order" ? [read.order] : []));
  return attached.length === 0 ? order : { ...order, attached };
}

function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.delete(key);
  memory.set(key, value);
  if (memory.size <= REMEMBERED) return;
  const [oldest] = memory.keys();
  if (oldest !== undefined) memory.delete(oldest);
}
