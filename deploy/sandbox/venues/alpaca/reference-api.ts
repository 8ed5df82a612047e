/** Assets, clock, calendar. */
import { calendarDays } from "./calendar.ts";
import type { AssetList } from "./assets.ts";
import { newYorkTimeText } from "./clock.ts";
import { json, refused, type Answer } from "./http.ts";
import { refusals } from "./refusals.ts";
import type { Session } from "./session.ts";
import { assetBody } from "./wire.ts";

const DATE = /^\d{4}-\d{2}-\d{2}/;

export class ReferenceApi {
  readonly #assets: AssetList;
  readonly #session: Session;

  constructor(assets: AssetList, session: Session) {
    this.#assets = assets;
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
}
