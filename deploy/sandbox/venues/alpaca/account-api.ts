/** /v2/account: figures, configuration, activities. */
import { activityIndex, listActivities, type ActivityQuery } from "./activities.ts";
import { readTimeUs } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { json, refused, type Answer, type ApiRequest } from "./http.ts";
import type { Market } from "./market.ts";
import type { Account, Configurations } from "./model.ts";
import { DAY_US } from "./new-york.ts";
import type { NonTrades } from "./non-trades.ts";
import { refusals } from "./refusals.ts";
import type { Body, Result } from "./request.ts";
import type { Session } from "./session.ts";
import { accountBody } from "./wire.ts";

export class AccountApi {
  readonly #market: Market;
  readonly #session: Session;
  readonly #faults: Faults;
  readonly #nonTrades: NonTrades;

  constructor(market: Market, session: Session, faults: Faults, nonTrades: NonTrades) {
    this.#nonTrades = nonTrades;
    this.#market = market;
    this.#session = session;
    this.#faults = faults;
  }

  show({ account }: ApiRequest): Answer {
    return json(accountBody(account, this.#market, this.#session.clock.now()));
  }

  configurations({ account }: ApiRequest): Answer {
    return json(account.configurations);
  }

  configure({ account, body }: ApiRequest): Answer {
    const wrong = wrongConfiguration(account.configurations, body);
    if (wrong !== undefined) return refused(refusals.invalidValue(wrong));
    account.configurations = { ...account.configurations, ...body };
    return json(account.configurations);
  }

  /** @param type from the path; else `activity_types` or `category` of the query choose */
  activities({ account, query }: ApiRequest, type: string | undefined): Answer {
    this.#nonTrades.keepUp();
    const read = this.#readQuery(account, query, type);
    return "refusal" in read ? refused(read.refusal) : json(listActivities(account, read.value));
  }

  #readQuery(
    account: Account,
    query: URLSearchParams,
    type: string | undefined,
  ): Result<ActivityQuery> {
    const bad = (name: string): Result<never> => ({ refusal: refusals.malformedParameter(name) });
    const listed = query.getAll("activity_types").flatMap((value) => value.split(","));
    const types = type === undefined ? listed : [type];
    const category = query.get("category") ?? undefined;
    if (
      category !== undefined &&
      category !== "trade_activity" &&
      category !== "non_trade_activity"
    ) {
      return bad("category");
    }
    if (category !== undefined && types.length > 0) return bad("category");
    const pageSize = Number(query.get("page_size") ?? "100");
    if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100) return bad("page_size");
    const token = query.get("page_token");
    const pageAfter = token === null ? undefined : activityIndex(account, token);
    if (token !== null && pageAfter === undefined) return bad("page_token");
    const window = this.#window(account, query);
    if (typeof window === "string") return bad(window);
    return {
      value: {
        types,
        category,
        orderId: query.get("order_id") ?? undefined,
        ascending: query.get("direction") === "asc",
        pageSize,
        pageAfter,
        ...window,
      },
    };
  }

  /** @returns the name of the unreadable parameter instead of a window */
  #window(account: Account, query: URLSearchParams): string | { afterUs: number; untilUs: number } {
    const bounds: Record<string, number | undefined> = {};
    for (const name of ["after", "until", "date"]) {
      const text = query.get(name);
      if (text === null) continue;
      const us = readTimeUs(text);
      if (us === undefined) return name;
      bounds[name] = us;
    }
    const lag = this.#faults.fires("activities_lag", { account: account.spec.key });
    const shown =
      lag === undefined
        ? Infinity
        : this.#session.clock.now() - this.#faults.delayMs(lag, 200) * 1000;
    const date = bounds["date"];
    if (date !== undefined) {
      const start = Math.floor(date / DAY_US) * DAY_US;
      return { afterUs: start - 1, untilUs: Math.min(start + DAY_US, shown) };
    }
    return {
      afterUs: bounds["after"] ?? -1,
      untilUs: Math.min(bounds["until"] ?? Infinity, shown),
    };
  }
}

/** @returns the first key that is unknown or of the wrong kind */
function wrongConfiguration(current: Configurations, body: Body): string | undefined {
  const known = current as Readonly<Record<string, unknown>>;
  return Object.entries(body).find(([name, value]) => typeof value !== typeof known[name])?.[0];
}
