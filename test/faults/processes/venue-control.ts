/** The venue's back door: what it is told to do wrong, and its own books, which nothing else bends. */
import type { KnobName, KnobSetting } from "../../../deploy/sandbox/venues/alpaca/faults.ts";
import type { LedgerPage, LedgerRow } from "../../../deploy/sandbox/venues/alpaca/ledger-report.ts";

/** Null puts one back. */
export type Knobs = Partial<Record<KnobName, KnobSetting | null>>;

export type VenueControl = {
  readonly set: (knobs: Knobs) => Promise<void>;
  /** How often each knob has fired. */
  readonly fired: () => Promise<ReadonlyMap<string, number>>;
  readonly heal: () => Promise<void>;
  readonly ledger: (account: string) => Promise<readonly LedgerRow[]>;
  readonly force: (id: string, action: ForcedAction) => Promise<void>;
  readonly post: (path: string, body: object) => Promise<void>;
};

export type ForcedAction = "fill" | "acknowledge" | "cancel" | "reject" | "expire";

const BOUND_MS = 10_000;
const PAGE = 5_000;

export function openVenueControl(url: string): VenueControl {
  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(new URL(`/_venue/${path}`, url), {
      method,
      signal: AbortSignal.timeout(BOUND_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the venue answered ${response.status} to ${path}: ${text}`);
    return JSON.parse(text) as T;
  }

  return {
    set: async (knobs) => {
      await call("POST", "faults", knobs);
    },
    fired: async () => {
      const report = await call<Record<string, { fired: number }>>("GET", "faults");
      return new Map(Object.entries(report).map(([name, { fired }]) => [name, fired]));
    },
    heal: async () => {
      await call("DELETE", "faults");
    },
    async ledger(account) {
      const rows: LedgerRow[] = [];
      for (let from: number | null = 0; from !== null;) {
        const query = `ledger?account=${encodeURIComponent(account)}&from=${from}&limit=${PAGE}`;
        const page: LedgerPage = await call<LedgerPage>("GET", query);
        rows.push(...page.orders);
        from = page.next;
      }
      return rows;
    },
    force: async (id, action) => {
      await call("POST", `orders/${encodeURIComponent(id)}`, { action });
    },
    post: async (path, body) => {
      await call("POST", path, body);
    },
  };
}
