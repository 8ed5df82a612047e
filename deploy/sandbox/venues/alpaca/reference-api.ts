/** Assets, clock, calendar, and the one market-data endpoint that crypto clients start with. */
import { nanoText } from "../tape/decimal.ts";
import { calendarDays } from "./calendar.ts";
import type { AssetList } from "./assets.ts";
import { newYorkTimeText, timeText } from "./clock.ts";
import { json, refused, type Answer } from "./http.ts";
import type { Market } from "./market.ts";
import { refusals } from "./refusals.ts";
import type { Session } from "./session.ts";
import { assetBody } from "./wire.ts";

const DATE = /^\d{4}-\d{2}-\d{2}/;

export class ReferenceApi {
  readonly #assets: AssetList;
  readonly #market: Market;
  readonly #session: Session;

  constructor(assets: AssetList, market: Market, session: Session) {
    this.#assets = assets;
    this.#market = market;
    this.#session = session;
  }

  assets(query: URLSearchParams): Answer {
    const assetClass = query.get("asset_class") ?? "us_equity";
    const [status, exchange] = [query.get("status"), query.get("exchange")];
    const rows = this.#assets.all
      .filter((asset) => asset.class === assetClass)
      .filter((asset) => status === null || status === "" || asset.status === status)
      .filter((asset) => exchange === null || asset.exchange === exchange);
    return json(rows.map(assetBody));
  }

  asset(name: string): Answer {
    const asset = this.#assets.find(name);
    return asset === undefined ? refused(refusals.assetNotFoundFor(name)) : json(assetBody(asset));
  }

  clock(): Answer {
    const session = this.#session;
    return json({
      timestamp: newYorkTimeText(session.clock.now()),
      is_open: session.phase === "open",
      next_open: newYorkTimeText(session.nextOpenUs()),
      next_close: newYorkTimeText(session.closeUs()),
    });
  }

  calendar(query: URLSearchParams): Answer {
    const bounds = ["start", "end"].map((name) => query.get(name) ?? undefined);
    const wrong = bounds.findIndex((date) => date !== undefined && !DATE.test(date));
    if (wrong >= 0) return refused(refusals.malformedParameter(wrong === 0 ? "start" : "end"));
    const [start, end] = bounds.map((date) => date?.slice(0, 10));
    return json(calendarDays(start, end));
  }

  cryptoQuotes(query: URLSearchParams): Answer {
    const now = timeText(this.#session.clock.now());
    const quotes: Record<string, object> = {};
    for (const symbol of (query.get("symbols") ?? "").split(",")) {
      const asset = this.#assets.find(symbol);
      if (asset?.coin === undefined) continue;
      const { bid, ask, bidSize, askSize } = this.#market.quote(asset);
      const [bp, bs, ap, as] = [bid, bidSize, ask, askSize].map((value) => Number(nanoText(value)));
      quotes[asset.symbol] = { ap, as, bp, bs, t: now };
    }
    return json({ quotes });
  }
}
