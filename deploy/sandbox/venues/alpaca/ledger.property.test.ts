import fc from "fast-check";

import { nano, nanoText, times, moneyText } from "../tape/decimal.ts";
import { openOracle } from "./openapi-oracle.test.ts";
import { EventLog, TestClient, until, type Json } from "./test-client.ts";
import type { LedgerRow } from "./ledger-report.ts";
import { startVenue, type Venue } from "./venue.ts";

const oracle = openOracle();
const SYMBOLS = ["AAPL", "F", "BTC/USD"] as const;
const [NEAR, FAR] = ["AAPL341215C00230000", "AAPL341215C00240000"] as const;
const CONTRACT = 100n;

type Step =
  | { readonly kind: "order"; readonly terms: Json }
  | { readonly kind: "cancel"; readonly pick: number }
  | { readonly kind: "fill"; readonly pick: number }
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
/** Every other class, in GE and in options, near enough to the market to trade now and then. */
const classes = fc
  .record({
    kind: fc.constantFrom("bracket", "oto", "oco", "mleg", "option"),
    qty: fc.integer({ min: 1, max: 300 }),
    near: fc.integer({ min: 1, max: 30 }),
    sells: fc.boolean(),
    id: fc.integer({ min: 41, max: 60 }),
  })
  .map(({ kind, qty, near, sells, id }): Step => {
    const named = { client_order_id: `id-${id}`, qty: String(qty) };
    const contracts = String((qty % 5) + 1);
    const exits = {
      symbol: "GE",
      time_in_force: "gtc",
      take_profit: { limit_price: (187.6 + near / 100).toFixed(2) },
      stop_loss: { stop_price: (187.6 - near / 100).toFixed(2) },
    };
    const terms: Readonly<Record<typeof kind, Json>> = {
      bracket: exits,
      oto: { ...exits, take_profit: undefined },
      oco: { ...exits, side: "sell", type: "limit" },
      option: { symbol: NEAR, qty: contracts, side: sells ? "sell" : "buy" },
      mleg: {
        symbol: undefined,
        qty: contracts,
        legs: [
          { symbol: sells ? FAR : NEAR, side: "buy", ratio_qty: "1" },
          { symbol: sells ? NEAR : FAR, side: "sell", ratio_qty: "1" },
        ],
      },
    };
    const order_class = kind === "option" ? "" : kind;
    return { kind: "order", terms: { ...named, order_class, ...terms[kind] } };
  });
const cancels = fc.record({ kind: fc.constant("cancel" as const), pick: fc.nat(50) });
/** The market comes to the order, whatever its price. */
const fills = fc.record({ kind: fc.constant("fill" as const), pick: fc.nat(50) });
const replacements = fc.record({
  kind: fc.constant("replace" as const),
  pick: fc.nat(50),
  qty: fc.integer({ min: 1, max: 900 }),
});
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: orders },
    { weight: 4, arbitrary: classes },
    cancels,
    fills,
    replacements,
  ),
  {
    minLength: 5,
    maxLength: 60,
  },
);

async function play(
  client: TestClient,
  story: readonly Step[],
): Promise<ReadonlyMap<string, number>> {
  const known: unknown[] = [];
  const acceptances = new Map<string, number>();
  const note = ({ status, body }: { status: number; body: unknown }, id?: string): void => {
    if (status !== 200) return;
    const { id: head, legs } = body as Json;
    known.push(head, ...((legs ?? []) as readonly Json[]).map((leg) => leg["id"]));
    if (id !== undefined) acceptances.set(id, (acceptances.get(id) ?? 0) + 1);
  };
  for (const step of story) {
    const target =
      step.kind === "order" ? undefined : String(known[step.pick % (known.length || 1)]);
    if (step.kind === "order")
      note(await client.order(step.terms), String(step.terms["client_order_id"]));
    else if (step.kind === "cancel") await client.call("DELETE", `/v2/orders/${String(target)}`);
    else if (step.kind === "fill")
      await client.call("POST", `/_venue/orders/${String(target)}`, { action: "fill" });
    else
      note(await client.call("PATCH", `/v2/orders/${String(target)}`, { qty: String(step.qty) }));
  }
  return acceptances;
}

/** Nothing under way: what is left open rests untouched. */
async function settled(client: TestClient): Promise<void> {
  await client.venue("market", { frozen: true });
  const pending = (row: Json): boolean =>
    !["new", "partially_filled", "held"].includes(String(row["status"]));
  await until(
    async () => !(await client.list("/v2/orders?limit=500")).some(pending),
    () => "no order in a pending state",
  );
}

function checkBooks(venue: Venue, account: Json): void {
  let cash = 100_000n * 10n ** 24n;
  const positions = new Map<string, bigint>();
  for (const row of venue.ledger(venue.accounts[0]?.key)) {
    if (isStrategy(row)) continue;
    const filled = row.executions.reduce((sum, { qty }) => sum + nano(qty), 0n);
    expect(row.filled_qty).toBe(nanoText(filled));
    expect(filled <= nano(row.qty ?? "0")).toBe(true);
    expect(row.status === "filled").toBe(filled === nano(row.qty ?? "0"));
    const sign = row.side === "buy" ? 1n : -1n;
    for (const { qty, price } of row.executions) {
      const contract = row.symbol.startsWith("AAPL3") ? CONTRACT : 1n;
      cash -= sign * times(nano(price), nano(qty)) * contract;
    }
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

const isStrategy = (row: LedgerRow): boolean => row.order_class === "mleg" && row.parent === null;

/** Exits trade no more than their entry, and only one of them; a strategy's legs trade alike. */
function checkGroups(venue: Venue): void {
  const rows = venue.ledger(venue.accounts[0]?.key);
  for (const head of rows) {
    const legs = rows.filter(({ parent }) => parent === head.id);
    if (isStrategy(head)) {
      for (const leg of legs) expect(leg.filled_qty).toBe(head.filled_qty);
      continue;
    }
    const traded = legs.reduce((sum, leg) => sum + nano(leg.filled_qty), 0n);
    const entered = head.order_class === "oco" ? nano(head.qty ?? "0") : nano(head.filled_qty);
    expect(legs.length === 0 || traded <= entered).toBe(true);
  }
}

/** What no order holds is free: nothing stays reserved when all of them have ended. */
async function nothingHeld(client: TestClient): Promise<void> {
  await client.call("DELETE", "/v2/orders");
  await until(
    async () => (await client.list("/v2/orders")).length === 0,
    () => "no open order",
  );
  const { cash, non_marginable_buying_power: free } = await client.get("/v2/account");
  expect(free).toBe(String(cash).startsWith("-") ? "0" : cash);
  for (const { qty, qty_available } of await client.list("/v2/positions"))
    expect(qty_available).toBe(qty);
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
          checkGroups(venue);
          await streamAgrees(log, venue);
          await nothingHeld(client);
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
      .filter((data) => String(data["event"]).endsWith("fill"))
      .flatMap((data) => (data["legs"] as readonly Json[] | undefined) ?? [data]);
  await log.until("every execution", () => told().length >= rows.length);
  const key = (id: unknown, qty: unknown, price: unknown): string =>
    [id, qty, price].map(String).join(" ");
  expect(
    told()
      .map((data) => key(data["execution_id"], data["qty"], data["price"]))
      .sort(),
  ).toEqual(rows.map((row) => key(row.execution_id, row.qty, row.price)).sort());
}
