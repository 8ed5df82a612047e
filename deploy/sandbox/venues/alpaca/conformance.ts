/** The Alpaca venue and the Alpaca adapter, in the words of the conformance suite. */
import { setTimeout as pause } from "node:timers/promises";
import { openAlpaca } from "../../../../workers/adapters/alpaca/adapter.ts";
import { readConfig } from "../../../../workers/adapters/alpaca/config.ts";
import { createLogger } from "../../../../shared/runtime/logger.ts";
import type {
  BookedOrder,
  ConformanceVenue,
  Extent,
  Instrument,
  Misbehaviour,
  Request,
  StartVenue,
} from "../../conformance.ts";
import { openGarbling, type Garbling, type Rule } from "../../garbling.ts";
import type { KnobName, KnobSetting } from "./faults.ts";
import type { LedgerRow } from "./ledger-report.ts";
import { startVenue as startSimulator } from "./venue.ts";

const INSTRUMENTS: readonly Instrument[] = [
  { assetClass: "us_equity", symbol: "AAPL", bid: "100.00", ask: "100.10" },
  { assetClass: "us_option", symbol: "AAPL270115C00100000", bid: "5.00", ask: "5.10" },
  { assetClass: "crypto", symbol: "ETH/USD", bid: "2000.00", ask: "2001.00" },
];

const STRATEGY: ConformanceVenue["strategy"] = [
  {
    ...{ symbol: "AAPL270115C00100000", ratioQty: "1", side: "buy", positionEffect: "open" },
    ...{ bid: "5.00", ask: "5.10" },
  },
  {
    ...{ symbol: "AAPL270115C00110000", ratioQty: "1", side: "sell", positionEffect: "open" },
    ...{ bid: "2.00", ask: "2.10" },
  },
];

const METHODS: Readonly<Record<Request, string>> = {
  submit: "POST",
  cancel: "DELETE",
  replace: "PATCH",
  look_up: "GET",
};

/** What the simulator does by itself. */
const KNOBS: Partial<Record<Misbehaviour, KnobName>> = {
  answer_lost: "accept_then_reset",
  no_answer: "accept_then_hang",
  error_after_accept: "accept_then_504",
  cut_before_accept: "reset_before",
  error_before_accept: "refuse_5xx",
  rate_limited: "refuse_429",
  slow_answer: "latency",
  lookups_lag: "hide_lookup",
  executions_lag: "activities_lag",
  report_dropped: "drop_event",
  report_duplicated: "duplicate_event",
  report_delayed: "delay_event",
  report_reordered: "reorder_event",
  report_replayed: "replay_new",
  exit_untold: "lost_leg_cancel",
  stream_mute: "mute_stream",
  stream_cut: "drop_stream",
  stream_refused: "refuse_upgrade",
  sign_in_refused: "refuse_auth",
  order_rejected: "reject_order",
  new_stuck: "stuck_pending_new",
  cancel_stuck: "stuck_pending_cancel",
  replace_stuck: "stuck_pending_replace",
  cancel_refused: "cancel_rejected",
  replace_refused: "replace_rejected",
  fill_beats_cancel: "fill_beats_cancel",
  part_beats_cancel: "partial_beats_cancel",
  fill_beats_replace: "fill_beats_replace",
  part_beats_replace: "partial_beats_replace",
  late_fill: "late_fill_report",
};

/** Filled by hand within this. */
const HAND_BOUND_MS = 10_000;

const HTML = "<html><head><title>Welcome</title></head><body><h1>It works</h1></body></html>";
const MEGABYTES = `["${"x".repeat(4_000_000)}"]`;
const html = { "content-type": "text/html" };
const json = { "content-type": "application/json" };
const UUID = /"(id|client_order_id)":"[^"]*"/g;

/** What the proxy before the simulator does. */
const SPOILT: Partial<Record<Misbehaviour, Pick<Rule, "spoil" | "withheld">>> = {
  half_answer: { spoil: () => "cut" },
  html_answer: { spoil: () => ({ status: 200, headers: html, body: HTML }) },
  empty_answer: { spoil: () => ({ status: 200, headers: json, body: "" }) },
  huge_answer: { spoil: () => ({ status: 200, headers: json, body: MEGABYTES }) },
  wrong_answer: {
    spoil: ({ status, body }) => ({
      status,
      headers: json,
      body: body.replaceAll(UUID, `"$1":"00000000-0000-4000-8000-000000000000"`),
    }),
  },
  redirect: {
    withheld: true,
    spoil: () => ({ status: 307, headers: { location: "http://127.0.0.1:9/v2/orders" }, body: "" }),
  },
  html_not_found: { withheld: true, spoil: () => ({ status: 404, headers: html, body: HTML }) },
  unknown_status: {
    spoil: ({ status, body }) => ({
      status,
      headers: json,
      body: body.replaceAll(/"status":"\w+"/g, `"status":"in_the_mail"`),
    }),
  },
};

/** Whatever the frame says of itself: the same number of bytes. */
const FRAMES: Partial<Record<Misbehaviour, (text: string) => string | undefined>> = {
  report_unknown: (text) =>
    text.replaceAll(/"event":"(canceled|expired|fill)"/g, (_, word: string) => {
      return `"event":"${"z".repeat(word.length)}"`;
    }),
  stream_cut_mid_frame: (text) => (/"event":"(fill|partial_fill)"/.test(text) ? undefined : text),
};

/** In the gateway's words. Source: Alpaca, orders at Alpaca, order lifecycle. */
const STATUSES: Readonly<Record<string, BookedOrder["ordStatus"]>> = {
  accepted: "pending_new",
  pending_new: "pending_new",
  accepted_for_bidding: "new",
  new: "new",
  held: "held",
  partially_filled: "partially_filled",
  filled: "filled",
  stopped: "stopped",
  suspended: "suspended",
  calculated: "calculated",
  done_for_day: "done_for_day",
  pending_cancel: "pending_cancel",
  pending_replace: "pending_replace",
  canceled: "canceled",
  expired: "expired",
  rejected: "rejected",
  replaced: "replaced",
};

export const startVenue: StartVenue = async ({ rateLimit = 0, coarseClock = false } = {}) => {
  const simulator = await startSimulator({
    rateLimit,
    partialShare: 0,
    tickMs: 5,
    ackMs: 1,
    washTrades: "allow",
    collars: "off",
    ...(coarseClock && { granularityUs: 60_000_000 }),
  });
  const [owner] = simulator.accounts;
  if (owner === undefined) throw new Error("the venue has no account");
  const { key, secret } = owner;
  const garbling = await openGarbling(simulator.url);
  let isOpen = true;
  let handmade = 0;

  const book = (): readonly LedgerRow[] => simulator.ledger(key);
  const call = async (path: string, body?: object): Promise<Record<string, unknown>> => {
    const response = await fetch(simulator.url + path, {
      headers: { "APCA-API-KEY-ID": key, "APCA-API-SECRET-KEY": secret },
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the venue answered ${response.status} to ${path}: ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  };
  const quote: ConformanceVenue["quote"] = async (symbol, { bid, ask, size }) => {
    await call("/_venue/quotes", { symbol, bid, ask, bid_size: size, ask_size: size });
  };
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await garbling[Symbol.asyncDispose]();
    await simulator.close();
  };

  await call("/_venue/assets", { symbol: INSTRUMENTS[0]?.symbol, extended_fractions: true });
  for (const { symbol, bid, ask } of [...INSTRUMENTS, ...STRATEGY])
    await quote(symbol, { bid, ask, size: "0" });

  return {
    instruments: INSTRUMENTS,
    strategy: STRATEGY,
    unknownSymbol: "QQQQQ",
    unaffordableQty: "1000000",
    quote,
    vanish: close,
    [Symbol.asyncDispose]: close,

    open: ({ account, timeoutMs = 5_000, rateLimit: own = 0 }) =>
      openAlpaca(
        readConfig({
          ALPACA_URL: garbling.url,
          ALPACA_ACCOUNTS: JSON.stringify([{ account, keyId: key, secretKey: secret }]),
          ALPACA_RATE_LIMIT: String(own),
          ALPACA_RATE_RESERVE: "2",
          ALPACA_RATE_WAIT_MS: "0",
          ALPACA_TIMEOUT_MS: String(timeoutMs),
          ALPACA_IN_FLIGHT_BOUND_MS: String(timeoutMs),
        }),
        createLogger("conformance", "silent"),
      ),

    async session(to) {
      if (to === "before_open") {
        const { now } = await call("/_venue/session");
        const [date = "", time = ""] = String(now).split("T");
        const evening = `${date}T19:05:00${time.slice(-6)}`;
        await call("/_venue/session", { action: "set", at: evening });
      } else await call("/_venue/session", { action: to === "open" ? "open" : "close" });
    },

    async act(id, act) {
      const { kind, ...details } = act;
      await call(`/_venue/orders/${encodeURIComponent(id)}`, { action: kind, ...details });
    },

    async correct(execId, correction) {
      const { kind, ...details } = correction;
      await call(`/_venue/executions/${execId}`, { action: kind, ...details });
    },

    async byHand({ symbol, side, qty, price }) {
      handmade += 1;
      const clOrdId = `by-hand-${handmade}`;
      const isCoin = symbol.includes("/");
      await call("/v2/orders", {
        client_order_id: clOrdId,
        symbol,
        side: side === "buy" ? "buy" : "sell",
        qty,
        type: price === undefined ? "market" : "limit",
        time_in_force: isCoin ? "gtc" : "day",
        ...(price !== undefined && { limit_price: price }),
      });
      const deadline = performance.now() + HAND_BOUND_MS;
      while (price === undefined) {
        if (performance.now() > deadline) throw new Error(`${clOrdId} is not filled`);
        const row = book().find(({ client_order_id }) => client_order_id === clOrdId);
        if (row?.status === "filled") break;
        if (row?.status === "new") await call(`/_venue/orders/${clOrdId}`, { action: "fill" });
        await pause(2);
      }
      return clOrdId;
    },

    block: async () => {
      await call("/_venue/accounts", { account: key, trading_blocked: true });
    },

    async misbehave(how, extent = {}) {
      const knob = KNOBS[how];
      if (knob !== undefined) {
        const wrong = simulator.faults.set({ [knob]: settingOf(extent) });
        if (wrong !== undefined) throw new Error(wrong);
        return;
      }
      if (!garble(garbling, how, extent)) throw new Error(`the venue cannot be made to: ${how}`);
    },

    behave: async () => {
      simulator.faults.reset();
      garbling.rules = [];
      garbling.frames = (piece) => piece;
    },
    cutStreams: async () => {
      await call("/_venue/streams", { action: "drop" });
    },
    ledger: async () => book().map(bookedOrder),
  };
};

function settingOf({ on, times, ms }: Extent): KnobSetting {
  return {
    ...(times === undefined ? { probability: 1 } : { next: times }),
    ...(on !== undefined && { methods: [METHODS[on]] }),
    ...(ms !== undefined && { ms }),
  };
}

/** @returns false where the proxy has no such trick */
function garble(garbling: Garbling, how: Misbehaviour, { on, times = Infinity }: Extent): boolean {
  const spoilt = SPOILT[how];
  if (spoilt !== undefined) {
    const methods = on === undefined ? {} : { methods: [METHODS[on]] };
    garbling.rules.push({ ...spoilt, ...methods, times });
    return true;
  }
  const frames = FRAMES[how];
  if (frames === undefined) return false;
  let left = times;
  garbling.frames = (piece) => {
    const text = piece.toString("latin1");
    const passed = left > 0 ? frames(text) : text;
    if (passed !== text) left -= 1;
    return passed === undefined ? undefined : Buffer.from(passed, "latin1");
  };
  return true;
}

function bookedOrder(row: LedgerRow): BookedOrder {
  const ordStatus = STATUSES[row.status];
  if (ordStatus === undefined) throw new Error(`the venue has an order that is ${row.status}`);
  return {
    clOrdId: row.client_order_id,
    brokerOrderId: row.id,
    ordStatus,
    symbol: row.symbol,
    cumQty: row.filled_qty,
    ...(row.filled_avg_price !== null && { avgPx: row.filled_avg_price }),
    ...(row.parent !== null && { parent: row.parent }),
    ...(row.replaces !== null && { replaces: row.replaces }),
    received: row.received,
    executions: row.executions.map(({ execution_id: execId, qty, price }) => ({
      execId,
      qty,
      price,
    })),
  };
}
