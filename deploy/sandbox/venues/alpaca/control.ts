/**
 * `/_venue`: what an operator or a test does to the venue. No authentication: the venue listens on
 * the loopback interface only.
 */
import { MONEY_DP, nanoText, NANO_DP, parseScaled, type Nano } from "../tape/decimal.ts";
import type { Accounts } from "./accounts.ts";
import type { AssetList } from "./assets.ts";
import { newYorkTimeText, readTimeUs } from "./clock.ts";
import type { ActivityFeed } from "./events/activity-feed.ts";
import type { Faults, KnobSetting } from "./faults.ts";
import { json, problem, type Answer } from "./http.ts";
import { ledgerPage, ledgerSummary } from "./ledger-report.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Market } from "./market.ts";
import { forceExecution, forceOrder } from "./order-control.ts";
import type { Session } from "./session.ts";
import { change, type Rules } from "./rules.ts";
import type { VenueSettings } from "./venue-settings.ts";
import { fieldText } from "./request.ts";
import type { TradeUpdates } from "./stream.ts";

export type ControlContext = {
  readonly accounts: Accounts;
  readonly assets: AssetList;
  readonly market: Market;
  readonly session: Session;
  readonly lifecycle: Lifecycle;
  readonly rules: Rules;
  readonly faults: Faults;
  readonly updates: TradeUpdates;
  readonly settings: VenueSettings;
  readonly activityFeed: ActivityFeed;
  readonly more: Readonly<Record<string, (body: Input["body"]) => Answer>>;
};

type Input = {
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly rest: string;
};
type Action = (input: Input) => Answer;

const PAGE = 10_000;

export class Control {
  readonly #context: ControlContext;
  readonly #actions: Readonly<Record<string, Action>>;

  constructor(context: ControlContext) {
    this.#context = context;
    this.#actions = {
      "GET health": () => this.#health(),
      "GET ledger": (input) => this.#ledger(input),
      "GET ledger/summary": () => json({ accounts: context.accounts.all.map(ledgerSummary) }),
      "GET faults": () => json(context.faults.report()),
      "POST faults": (input) => this.#setFaults(input),
      "DELETE faults": () => this.#resetFaults(),
      "GET settings": () => json(context.settings.report()),
      "POST settings": (input) => this.#set(input),
      "GET session": () => this.#showSession(),
      "POST session": (input) => this.#runSession(input),
      "GET quotes": (input) => this.#quotes(input),
      "POST quotes": (input) => this.#pin(input),
      "POST market": (input) => this.#freeze(input),
      "POST streams": (input) => this.#streams(input),
      "POST accounts": (input) => this.#account(input),
      "POST assets": (input) => this.#asset(input),
      "GET rules": () => json(context.rules),
      "POST rules": (input) => this.#changeRules(input),
    };
  }

  handle(method: string, path: string, query: URLSearchParams, text: string): Answer {
    let body: unknown;
    try {
      body = text === "" ? {} : JSON.parse(text);
    } catch {
      return problem("expected a JSON body");
    }
    if (typeof body !== "object" || body === null) return problem("expected a JSON object");
    const name = path.slice("/_venue/".length);
    const input = { query, body: body as Input["body"], rest: "" };
    const action = this.#actions[`${method} ${name}`];
    if (action !== undefined) return action(input);
    const more = this.#context.more[`${method} ${name}`];
    if (more !== undefined) return more(input.body);
    if (method === "POST" && name.startsWith("orders/")) {
      return forceOrder(
        this.#context,
        decodeURIComponent(name.slice("orders/".length)),
        input.body,
      );
    }
    if (method === "POST" && name.startsWith("executions/")) {
      return forceExecution(this.#context, name.slice("executions/".length), input.body);
    }
    return problem(`no ${method} ${path}`, 404);
  }

  #health(): Answer {
    const { activityFeed, lifecycle, updates } = this.#context;
    const { readers } = activityFeed;
    const events = Object.fromEntries(updates.counts);
    const { connections: streams, listening } = updates;
    return json({ ok: true, orders: lifecycle.orders.size, streams, listening, readers, events });
  }

  #ledger({ query }: Input): Answer {
    const account = this.#context.accounts.named(query.get("account") ?? "");
    if (account === undefined)
      return problem("account: expected a key, id or number of this venue", 404);
    const from = Number(query.get("from") ?? "0");
    const limit = Number(query.get("limit") ?? String(PAGE));
    const fine =
      Number.isInteger(from) && from >= 0 && Number.isInteger(limit) && limit > 0 && limit <= PAGE;
    return fine
      ? json(ledgerPage(account, from, limit))
      : problem(`from, limit: expected integers, limit to ${PAGE}`);
  }

  #setFaults({ body }: Input): Answer {
    const { faults } = this.#context;
    const wrong = faults.set(body as Readonly<Record<string, KnobSetting | null>>);
    return wrong === undefined ? json(faults.report()) : problem(wrong);
  }

  #resetFaults(): Answer {
    this.#context.faults.reset();
    return json(this.#context.faults.report());
  }

  #set({ body }: Input): Answer {
    const { settings } = this.#context;
    const wrong = settings.set(body);
    return wrong === undefined ? json(settings.report()) : problem(wrong);
  }

  #showSession(): Answer {
    const { session } = this.#context;
    return json({
      mode: session.mode,
      phase: session.phase,
      now: newYorkTimeText(session.clock.now()),
      next_open: newYorkTimeText(session.nextOpenUs()),
      next_close: newYorkTimeText(session.closeUs()),
    });
  }

  #runSession({ body }: Input): Answer {
    const { session } = this.#context;
    const { action, at } = body;
    if (action === "open" || action === "close") session.run(action);
    else if (action === "set" && typeof at === "string" && session.mode !== "always") {
      const us = readTimeUs(at);
      if (us === undefined || us < session.clock.now())
        return problem("at: expected a later RFC 3339 time");
      session.jumpTo(us);
    } else
      return problem('action: expected "open", "close", or "set" with at (not in mode always)');
    return this.#showSession();
  }

  #quotes({ query }: Input): Answer {
    const wanted = query.get("symbols")?.split(",");
    const rows = this.#context.assets.all
      .filter(({ symbol }) => wanted === undefined || wanted.includes(symbol))
      .map((asset) => {
        const { bid, ask, bidSize, askSize, last } = this.#context.market.quote(asset);
        const values = { bid, ask, bid_size: bidSize, ask_size: askSize, last };
        const texts = Object.entries(values).map(
          ([name, value]) => [name, nanoText(value)] as const,
        );
        return [asset.symbol, Object.fromEntries(texts)] as const;
      });
    return json(Object.fromEntries(rows));
  }

  /** Pins a quote, or lets the tape go on. */
  #pin({ body }: Input): Answer {
    const { assets, market } = this.#context;
    const asset = assets.find(String(body["symbol"]));
    if (asset === undefined) return problem("symbol: expected a symbol of this venue", 404);
    if (body["release"] === true) {
      market.unpin(asset);
      return this.#quotes({
        query: new URLSearchParams({ symbols: asset.symbol }),
        body,
        rest: "",
      });
    }
    const before = market.quote(asset);
    const read = (name: string, fallback: Nano): Nano => {
      const text = fieldText(body, name);
      return text === undefined ? fallback : (parseScaled(text, NANO_DP) ?? -1n);
    };
    const bid = read("bid", before.bid);
    const ask = read("ask", before.ask);
    const last = read("last", body["bid"] === undefined ? before.last : bid);
    const quote = {
      bid,
      ask,
      last,
      bidSize: read("bid_size", before.bidSize),
      askSize: read("ask_size", before.askSize),
    };
    if (bid <= 0n || ask < bid || last <= 0n || quote.bidSize < 0n || quote.askSize < 0n) {
      return problem("expected decimals with 0 < bid <= ask, sizes >= 0");
    }
    market.pin(asset, quote);
    return this.#quotes({ query: new URLSearchParams({ symbols: asset.symbol }), body, rest: "" });
  }

  #freeze({ body }: Input): Answer {
    if (typeof body["frozen"] !== "boolean") return problem("frozen: expected true or false");
    this.#context.market.frozen = body["frozen"];
    return json({ frozen: this.#context.market.frozen });
  }

  #streams({ body }: Input): Answer {
    if (body["action"] !== "drop") return problem('action: expected "drop"');
    const account = body["account"];
    return json({
      dropped: this.#context.updates.drop(typeof account === "string" ? account : undefined),
    });
  }

  #account({ body }: Input): Answer {
    const account = this.#context.accounts.named(String(body["account"]));
    if (account === undefined)
      return problem("account: expected a key, id or number of this venue", 404);
    const { trading_blocked: blocked, liquidation_only: liquidating } = body;
    const cash = fieldText(body, "cash");
    if (blocked !== undefined) account.tradingBlocked = blocked === true;
    if (liquidating !== undefined) account.liquidationOnly = liquidating === true;
    if (cash !== undefined) {
      const amount = parseScaled(cash, MONEY_DP);
      if (amount === undefined) return problem("cash: expected a decimal");
      account.deposit(amount - account.cash);
    }
    return json(ledgerSummary(account));
  }

  /** What may change of an asset from one day to the next. */
  #asset({ body }: Input): Answer {
    const asset = this.#context.assets.find(String(body["symbol"]));
    if (asset === undefined) return problem("symbol: expected a symbol of this venue", 404);
    const { shortable, tradable, status } = body;
    if (typeof shortable === "boolean") asset.shortable = shortable;
    if (typeof tradable === "boolean") asset.tradable = tradable;
    if (status === "active" || status === "inactive") asset.status = status;
    const { symbol } = asset;
    return json({
      symbol,
      shortable: asset.shortable,
      tradable: asset.tradable,
      status: asset.status,
    });
  }

  #changeRules({ body }: Input): Answer {
    const wrong = change(this.#context.rules, body);
    return wrong === undefined ? json(this.#context.rules) : problem(wrong);
  }
}
