/** Which handler answers which method and path. */
import type { AccountApi } from "./account-api.ts";
import type { CorporateActionFeed } from "./corporate-actions/feed.ts";
import { refused, type Answer, type ApiRequest } from "./http.ts";
import type { OptionListing } from "./option-listing.ts";
import type { OrdersApi } from "./orders-api.ts";
import type { PortfolioHistory } from "./portfolio-history.ts";
import type { PositionsApi } from "./positions-api.ts";
import type { ReferenceApi } from "./reference-api.ts";
import { refusals } from "./refusals.ts";
import type { Watchlists } from "./watchlists.ts";

export type Apis = {
  readonly orders: OrdersApi;
  readonly positions: PositionsApi;
  readonly account: AccountApi;
  readonly reference: ReferenceApi;
  readonly history: PortfolioHistory;
  readonly corporateActions: CorporateActionFeed;
  readonly watchlists: Watchlists;
  readonly options: OptionListing;
};

type Handler = (apis: Apis, request: ApiRequest, rest: string) => Answer;

const EXACT: Readonly<Record<string, Handler>> = {
  "POST /v2/orders": ({ orders }, request) => orders.create(request),
  "GET /v2/orders": ({ orders }, request) => orders.list(request),
  "DELETE /v2/orders": ({ orders }, request) => orders.cancelAll(request),
  "GET /v2/orders:by_client_order_id": ({ orders }, request) => orders.byClientOrderId(request),
  "GET /v2/positions": ({ positions }, request) => positions.list(request),
  "DELETE /v2/positions": ({ positions }, request) => positions.closeAll(request),
  "GET /v2/account": ({ account }, request) => account.show(request),
  "GET /v2/account/configurations": ({ account }, request) => account.configurations(request),
  "PATCH /v2/account/configurations": ({ account }, request) => account.configure(request),
  "GET /v2/account/activities": ({ account }, request) => account.activities(request, undefined),
  "GET /v2/assets": ({ reference }, { query }) => reference.assets(query),
  "GET /v2/clock": ({ reference }) => reference.clock(),
  "GET /v2/calendar": ({ reference }, { query }) => reference.calendar(query),
  "GET /v2/options/contracts": ({ options }, { query }) => options.list(query),
  "GET /v3/clock": ({ reference }, { query }) => reference.clocks(query),
  "GET /v2/account/portfolio/history": ({ history }, { account, query }) =>
    history.answer(account, query),
  "GET /v2/corporate_actions/announcements": ({ corporateActions }, { query }) =>
    corporateActions.announcements(query),
  "GET /v2/watchlists": ({ watchlists }, request) => watchlists.list(request),
  "POST /v2/watchlists": ({ watchlists }, request) => watchlists.create(request),
  "GET /v2/watchlists:by_name": ({ watchlists }, request) => watchlists.byName(request),
  "POST /v2/watchlists:by_name": ({ watchlists }, request) => watchlists.byName(request),
  "PUT /v2/watchlists:by_name": ({ watchlists }, request) => watchlists.byName(request),
  "DELETE /v2/watchlists:by_name": ({ watchlists }, request) => watchlists.byName(request),
};

const PREFIXED: Readonly<Record<string, Handler>> = {
  "GET /v2/orders/": ({ orders }, request, id) => orders.one(request, id),
  "PATCH /v2/orders/": ({ orders }, request, id) => orders.replace(request, id),
  "DELETE /v2/orders/": ({ orders }, request, id) => orders.cancel(request, id),
  "GET /v2/positions/": ({ positions }, request, name) => positions.one(request, name),
  "DELETE /v2/positions/": ({ positions }, request, name) => positions.close(request, name),
  "GET /v2/account/activities/": ({ account }, request, type) => account.activities(request, type),
  "GET /v2/assets/": ({ reference }, _request, name) => reference.asset(name),
  "GET /v2/options/contracts/": ({ options }, _request, name) => options.one(name),
  "GET /v3/calendar/": ({ reference }, { query }, market) =>
    reference.marketCalendar(query, market),
  "GET /v2/corporate_actions/announcements/": ({ corporateActions }, _request, id) =>
    corporateActions.announcement(id),
};

const WATCHLISTS = "/v2/watchlists/";

export function route(apis: Apis, request: ApiRequest): Answer {
  const { method, path } = request;
  const exact = EXACT[`${method} ${path}`];
  if (exact !== undefined) return exact(apis, request, "");
  if (path.startsWith(WATCHLISTS) && path !== WATCHLISTS)
    return apis.watchlists.one(request, decoded(path.slice(WATCHLISTS.length)));
  const cut = path.lastIndexOf("/") + 1;
  const prefixed = PREFIXED[`${method} ${path.slice(0, cut)}`];
  if (prefixed === undefined || cut === path.length) return refused(refusals.endpointNotFound());
  return prefixed(apis, request, decoded(path.slice(cut)));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
