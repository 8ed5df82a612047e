/** The accounts as one reconciler knows them: the newest snapshot of each, and the executions since. */
import type { BrokerAccount, OrderTrade } from "../../contracts/generated/types.ts";
import { applyExecution, type Execution, type Figures } from "../../shared/domain/account.ts";
import { isAfter } from "../../shared/domain/instant.ts";

type Dated = Execution & { readonly execId: string; readonly transactTime: string };

type Page = {
  snapshot: BrokerAccount;
  /** Later than the snapshot by the broker's clock, in order of arrival. */
  since: Map<string, Dated>;
};

/** Executions kept between two snapshots; beyond that the next snapshot tells. */
const SINCE_MAX = 50_000;

export type Book = {
  /** @returns false when a newer snapshot is known already */
  takeSnapshot(snapshot: BrokerAccount): boolean;
  /** @returns false when it changes nothing: counted before, or the account is not known yet */
  takeExecution(account: string, event: OrderTrade, instrument: InstrumentOf): boolean;
  figures(account: string): (Figures & { readonly snapshot: BrokerAccount }) | undefined;
  accounts(): readonly string[];
};

export type InstrumentOf = Pick<Execution, "symbol" | "side">;

export function openBook(): Book {
  const pages = new Map<string, Page>();
  return {
    takeSnapshot(snapshot) {
      const page = pages.get(snapshot.account);
      if (page === undefined) {
        pages.set(snapshot.account, { snapshot, since: new Map() });
        return true;
      }
      if (isAfter(page.snapshot.brokerTime, snapshot.brokerTime)) return false;
      page.snapshot = snapshot;
      for (const [execId, { transactTime }] of page.since) {
        if (!isAfter(transactTime, snapshot.brokerTime)) page.since.delete(execId);
      }
      return true;
    },

    takeExecution(account, { execId, lastQty, lastPx, transactTime }, { symbol, side }) {
      const page = pages.get(account);
      if (page === undefined || transactTime === undefined) return false;
      if (!isAfter(transactTime, page.snapshot.brokerTime) || page.since.has(execId)) return false;
      if (page.since.size >= SINCE_MAX) return false;
      page.since.set(execId, { execId, symbol, side, lastQty, lastPx, transactTime });
      return true;
    },

    figures(account) {
      const page = pages.get(account);
      if (page === undefined) return undefined;
      const { snapshot, since } = page;
      const start: Figures = { balances: snapshot.balances, positions: snapshot.positions };
      return { snapshot, ...[...since.values()].reduce(applyExecution, start) };
    },

    accounts: () => [...pages.keys()],
  };
}
