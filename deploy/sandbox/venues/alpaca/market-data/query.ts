/** The parameters of market data requests, and the rule about recent SIP data. */
import type { Asset, AssetList } from "../assets.ts";
import { readTimeUs } from "../clock.ts";
import { DAY_US, fromNewYork, newYork } from "../new-york.ts";
import { refusals, type Refusal } from "../refusals.ts";
import type { VenueSettings } from "../venue-settings.ts";
import type { Feed, Kind } from "./body.ts";
import { kindOf } from "./body.ts";
import { readCursor, type PageQuery } from "./page.ts";

export type Read<T> = { readonly value: T } | { readonly refusal: Refusal };

const FIFTEEN_MINUTES_US = 15 * 60_000_000;
const MOST_ROWS = 10_000;
const DEFAULT_ROWS = 1_000;
const HISTORICAL: readonly Feed[] = ["sip", "iex", "otc", "boats"];
const LATEST: readonly Feed[] = [...HISTORICAL, "delayed_sip", "overnight"];

const bad = (name: string): { refusal: Refusal } => ({
  refusal: refusals.malformedParameter(name),
});

/** Symbols that nobody knows are left out, as there. */
export function readAssets(text: string | null, kind: Kind, assets: AssetList): Read<Asset[]> {
  if (text === null || text === "") return bad("symbols");
  const found = [...new Set(text.split(","))]
    .map((symbol) => assets.find(symbol))
    .filter((asset) => asset !== undefined)
    .filter((asset) => kindOf(asset) === kind);
  return { value: found };
}

/** Without a subscription SIP data must be at least 15 minutes old. */
const NO_RECENT_SIP: Refusal = {
  status: 403,
  code: 42210000,
  message: "subscription does not permit querying recent SIP data",
};
const NO_OPRA: Refusal = {
  status: 403,
  code: 42210000,
  message: "subscription does not permit querying OPRA data",
};

export type Span = { readonly fromUs: number; readonly toUs: number };

/** `end` is inclusive. */
export function readSpan(
  query: URLSearchParams,
  kind: Kind,
  nowUs: number,
  settings: VenueSettings,
): Read<Span & { readonly feed: Feed }> {
  const feed = query.get("feed") ?? "sip";
  const known = HISTORICAL.find((name) => name === feed);
  if (kind === "stock" && known === undefined) return bad("feed");
  const plain = settings.current.data_plan === "basic";
  const late = kind === "stock" && feed === "sip" && plain ? nowUs - FIFTEEN_MINUTES_US : nowUs;
  const [start, end] = [query.get("start"), query.get("end")];
  const fromUs = start === null ? startOfDay(late, kind) : readTimeUs(start);
  if (fromUs === undefined) return bad("start");
  const asked = end === null ? late : readTimeUs(end);
  if (asked === undefined) return bad("end");
  if (end !== null && fromUs > asked) return bad("end: before start");
  if (kind === "stock" && feed === "sip" && plain && asked > late)
    return { refusal: NO_RECENT_SIP };
  return { value: { fromUs, toUs: asked + 1, feed: known ?? "sip" } };
}

function startOfDay(us: number, kind: Kind): number {
  return kind === "coin" ? Math.floor(us / DAY_US) * DAY_US : fromNewYork(newYork(us).date, 0);
}

export function readLatestFeed(
  query: URLSearchParams,
  kind: Kind,
  settings: VenueSettings,
): Read<Feed> {
  const plain = settings.current.data_plan === "basic";
  const feed = query.get("feed");
  if (kind === "coin") return { value: "sip" };
  if (kind === "option") {
    if (feed !== null && feed !== "opra" && feed !== "indicative") return bad("feed");
    return feed === "opra" && plain ? { refusal: NO_OPRA } : { value: "sip" };
  }
  if (feed === null) return { value: plain ? "iex" : "sip" };
  const known = LATEST.find((name) => name === feed);
  if (known === undefined) return bad("feed");
  return known === "sip" && plain ? { refusal: NO_RECENT_SIP } : { value: known };
}

export function readPage(
  query: URLSearchParams,
  most = MOST_ROWS,
  usual = DEFAULT_ROWS,
): Read<PageQuery> {
  const limit = Number(query.get("limit") ?? String(usual));
  if (!Number.isInteger(limit) || limit < 1 || limit > most) return bad("limit");
  const sort = query.get("sort") ?? "asc";
  if (sort !== "asc" && sort !== "desc") return bad("sort");
  const token = query.get("page_token");
  const after = token === null || token === "" ? undefined : readCursor(token);
  if (token !== null && token !== "" && after === undefined) return bad("page_token");
  return { value: { limit, descending: sort === "desc", after } };
}

/** How old the data of a feed is. */
export const delayOf = (feed: Feed): number => (feed === "delayed_sip" ? FIFTEEN_MINUTES_US : 0);
