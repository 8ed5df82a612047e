/**
 * The data streams the venue offers, their channels, and the errors they know. Source: Alpaca,
 * streaming market data; the clients' tables of codes.
 */
import type { Feed, Kind } from "./body.ts";

export type Channel =
  | "trades"
  | "quotes"
  | "bars"
  | "updatedBars"
  | "dailyBars"
  | "statuses"
  | "lulds"
  | "imbalances"
  | "corrections"
  | "cancelErrors"
  | "orderbooks"
  | "news";

export type Endpoint = {
  readonly path: string;
  readonly kind: Kind | "news";
  readonly feed: Feed;
  /** In the order of the echo. */
  readonly channels: readonly Channel[];
  readonly msgpackOnly: boolean;
  /** Refused without a paid plan. */
  readonly paid: boolean;
  /** Channels of which not all symbols may be asked for at once. */
  readonly noStar: readonly Channel[];
};

const STOCK: readonly Channel[] = [
  "trades",
  "quotes",
  "bars",
  "updatedBars",
  "dailyBars",
  "statuses",
  "lulds",
  "imbalances",
  "corrections",
  "cancelErrors",
];
const COIN: readonly Channel[] = [
  "trades",
  "quotes",
  "orderbooks",
  "bars",
  "updatedBars",
  "dailyBars",
];
const OPTION: readonly Channel[] = ["trades", "quotes"];

function endpoint(path: string, kind: Kind | "news", feed: Feed, paid: boolean): Endpoint {
  const channels: Readonly<Record<Kind | "news", readonly Channel[]>> = {
    stock: STOCK,
    coin: COIN,
    option: OPTION,
    news: ["news"],
  };
  const option = kind === "option";
  return {
    path,
    kind,
    feed,
    paid,
    channels: channels[kind],
    msgpackOnly: option,
    noStar: option ? ["quotes"] : [],
  };
}

export const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map(
  [
    endpoint("/v2/iex", "stock", "iex", false),
    endpoint("/v2/sip", "stock", "sip", true),
    endpoint("/v2/test", "stock", "test", false),
    endpoint("/v1beta3/crypto/us", "coin", "sip", false),
    endpoint("/v1beta1/indicative", "option", "sip", false),
    endpoint("/v1beta1/opra", "option", "sip", true),
    endpoint("/v1beta1/news", "news", "sip", false),
  ].map((one) => [one.path, one]),
);

/** Of a message that is neither a reply nor news: the channel it belongs to, by its `T`. */
export const CHANNEL_OF: Readonly<Record<string, Channel>> = {
  t: "trades",
  q: "quotes",
  b: "bars",
  u: "updatedBars",
  d: "dailyBars",
  s: "statuses",
  l: "lulds",
  i: "imbalances",
  c: "corrections",
  x: "cancelErrors",
  o: "orderbooks",
  n: "news",
};

export const ERRORS: Readonly<Record<number, string>> = {
  400: "invalid syntax",
  401: "not authenticated",
  402: "auth failed",
  403: "already authenticated",
  404: "auth timeout",
  405: "symbol limit exceeded",
  406: "connection limit exceeded",
  407: "slow client",
  408: "v2 not enabled",
  409: "insufficient subscription",
  410: "invalid subscribe action for this feed",
  411: "insufficient scope",
  412: "option messages are only available in MessagePack format",
  413: "star subscription is not allowed for option quotes",
  500: "internal error",
};

/** After these the venue hangs up. */
export const FATAL: ReadonlySet<number> = new Set([402, 404, 406, 407, 409, 411, 412, 500]);
