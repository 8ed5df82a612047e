/** The Alpaca venue's control interface, in the sandbox's words. */
import type { SessionStep } from "../../day.ts";
import type { LedgerEntry } from "../../report.ts";
import type { Quote } from "../../samples.ts";
import type { TryOut } from "../../try-out.ts";
import type { LedgerPage } from "./ledger-report.ts";
import { samples } from "./samples.ts";

/** Rows asked for at a time. */
const PAGE = 2_000;
/** Opening orders are taken from seven in the evening, New York. */
const EVENING = "T19:05:00";

export const tryOut: TryOut = {
  quotes: (url) => call<Readonly<Record<string, Quote>>>(url, "quotes"),
  session,
  ledger,
  samples,
};

async function session(url: string, to: SessionStep): Promise<void> {
  if (to !== "evening") {
    await call(url, "session", { action: to });
    return;
  }
  const { now } = await call<{ now: string }>(url, "session");
  const [date = ""] = now.split("T");
  await call(url, "session", { action: "set", at: `${date}${EVENING}${now.slice(-6)}` });
}

async function ledger(url: string, account: string): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (let from: number | null = 0; from !== null;) {
    const query = `ledger?account=${encodeURIComponent(account)}&from=${from}&limit=${PAGE}`;
    const page: LedgerPage = await call<LedgerPage>(url, query);
    for (const row of page.orders) {
      entries.push({
        account,
        clOrdId: row.client_order_id,
        brokerOrderId: row.id,
        ordStatus: row.status,
        cumQty: row.filled_qty,
        avgPx: row.filled_avg_price,
        fees: row.fees,
        accepted: row.accepted,
      });
    }
    from = page.next;
  }
  return entries;
}

async function call<T>(url: string, path: string, body?: object): Promise<T> {
  const response = await fetch(new URL(`/_venue/${path}`, url), {
    signal: AbortSignal.timeout(10_000),
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`venue answered ${response.status} to ${path}: ${text}`);
  return JSON.parse(text) as T;
}
