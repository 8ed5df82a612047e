import fc from "fast-check";

import { nano, nanoText, times, moneyText } from "../tape/decimal.ts";
import { openOracle } from "./openapi-oracle.test.ts";
import { EventLog, TestClient, until, type Json } from "./test-client.ts";
import { startVenue, type Venue } from "./venue.ts";

const oracle = openOracle();
const SYMBOLS = ["AAPL", "F", "BTC/USD"] as const;

type Step =
  | { readonly kind: "order"; readonly terms: Json }
  | { readonly kind: "cancel"; readonly pick: number }
  | { readonly kind: "replace"; readonly pick: number; readonly qty: number };

const orders = fc
  .record({
    symbol: fc.constantFrom(...SYMBOLS),
    side: fc.constantFrom("buy", "sell"),
    type: fc.constantFrom("market", "limit"),
    qty: fc.integer({ min: 1, max: 900 }),
    away: fc.integer({ min: -3, max: 3 }),
    tif: fc.constantFrom("day", "gtc", "ioc"),
    id: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ symbol, side, type, qty, away, tif, id }): Step => {
    const coin = symbol === "BTC/USD";
    const price = { AAPL: 228, F: 11, "BTC/USD": 67250 }[symbol] + away;
    const terms = {
      symbol,
      side,
      type,
      qty: coin ? String(qty / 1000) : String(qty),
      time_in_force: coin && tif === "day" ? "gtc" : tif,
      client_order_id: `id-${id}`,
      ...(type === "limit" && { limit_price: String(price) }),
    };
    return { kind: "order", terms };
  });
const cancels = fc.record({ kind: fc.constant("cancel" as const), pick: fc.nat(50) });
const replacements = fc.record({
  kind: fc.constant("replace" as const),
  pick: fc.nat(50),
  qty: fc.integer({ min: 1, max: 900 }),
});
const steps = fc.array(fc.oneof({ weight: 6, arbitrary: orders }, cancels, replacements), {
  minLength: 5,
  maxLength: 60,
});

async function play(
  client: TestClient,
  story: readonly Step[],
): Promise<ReadonlyMap<string, number>> {
  const known: unknown[] = [];
  const acceptances = new Map<string, number>();
  const note = ({ status, body }: { status: number; body: unknown }, id?: string): void => {
    if (status !== 200) return;
    known.push((body as Json)["id"]);
    if (id !== undefined) acceptances.set(id, (acceptances.get(id) ?? 0) + 1);
  };
  for (const step of story) {
    const target =
      step.kind === "order" ? undefined : String(known[step.pick % (known.length || 1)]);
    if (step.kind === "order")
      note(await client.order(step.terms), String(step.terms["client_order_id"]));
    else if (step.kind === "cancel") await client.call("DELETE", `/v2/orders/${String(target)}`);
    else
      note(await client.call("PATCH", `/v2/orders/${String(target)}`, { qty: String(step.qty) }));
  }
  return acceptances;
}

/** Nothing under way: what is left open rests untouched. */
async function settled(client: TestClient): Promise<void> {
  await client.venue("market", { frozen: true });
  const pending = (row: Json): boolean =>
    !["new", "partially_filled"].includes(String(row["status"]));
  await until(
    async () => !(await client.list("/v2/orders?limit=500")).some(pending),
    () => "no order in a pending state",
  );
}

function checkBooks(venue: Venue, account: Json): void {
  let cash = 100_000n * 10n ** 24n;
  const positions = new Map<string, bigint>();
  for (const row of venue.ledger(venue.accounts[0]?.key)) {
    const filled = row.executions.reduce((sum, { qty }) => sum + nano(qty), 0n);
    expect(row.filled_qty).toBe(nanoText(filled));
    expect(filled <= nano(row.qty ?? "0")).toBe(true);
    expect(row.status === "filled").toBe(filled === nano(row.qty ?? "0"));
    const sign = row.side === "buy" ? 1n : -1n;
    for (const { qty, price } of row.executions) cash -= sign * times(nano(price), nano(qty));
    // Stock fees are booked at the close; a coin's fee is taken from what the trade credits.
    if (row.symbol === "BTC/USD") cash -= times(nano(row.fees), nano("1"));
    const before = positions.get(row.symbol) ?? 0n;
    positions.set(row.symbol, before + sign * filled - nano(row.fees_coin));
  }
  expect(account["cash"]).toBe(moneyText(cash));
  const held = [...positions]
    .filter(([, qty]) => qty !== 0n)
    .map(([symbol, qty]) => [symbol, nanoText(qty)]);
  const shown = (account["positions"] as readonly Json[]).map(({ symbol, qty }) => [symbol, qty]);
  expect(shown.sort()).toEqual(held.sort());
}

describe("the venue's books", () => {
  it("agree with its executions, whatever was asked and cancelled and replaced", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 0, max: 1000 }), async (story, seed) => {
        const venue = await startVenue({
          seed,
          rateLimit: 0,
          partialShare: 0.5,
          tickMs: 2,
          ackMs: 1,
        });
        const log = await EventLog.listening(venue);
        try {
          const client = new TestClient(venue, 0, oracle);
          const acceptances = await play(client, story);
          await settled(client);
          for (const [id, times] of acceptances) expect([id, times]).toEqual([id, 1]);
          const summary = await client.get("/_venue/ledger/summary");
          const [account = {}] = summary["accounts"] as readonly Json[];
          checkBooks(venue, account);
          await streamAgrees(log, venue);
        } finally {
          log.close();
          await venue.close();
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

/** Each execution of the ledger was told once, with the same quantity and price. */
async function streamAgrees(log: EventLog, venue: Venue): Promise<void> {
  const rows = venue.ledger(venue.accounts[0]?.key).flatMap((row) => row.executions);
  const told = (): readonly Json[] =>
    log.messages
      .map((message) => message["data"] as Json)
      .filter((data) => String(data["event"]).endsWith("fill"));
  await log.until("every execution", () => told().length >= rows.length);
  const key = (id: unknown, qty: unknown, price: unknown): string =>
    [id, qty, price].map(String).join(" ");
  expect(
    told()
      .map((data) => key(data["execution_id"], data["qty"], data["price"]))
      .sort(),
  ).toEqual(rows.map((row) => key(row.execution_id, row.qty, row.price)).sort());
}
