/**
 * Every setting the Alpaca pool reads, checked once, at the door. There is no default host: which
 * venue receives orders is always somebody's decision. Messages never repeat a secret.
 */
import { readFileSync } from "node:fs";

export type AlpacaAccount = {
  readonly account: string;
  readonly keyId: string;
  readonly secretKey: string;
};

export type AlpacaConfig = {
  /** The host where real money moves. */
  readonly isLive: boolean;
  /** REST origin. */
  readonly url: string;
  readonly streamUrl: string;
  readonly accounts: readonly AlpacaAccount[];
  /** From a request to the last byte of its answer. */
  readonly timeoutMs: number;
  /** Requests a minute and account, and how many of them are kept for cancels and look-ups. 0: no limit. */
  readonly rateLimit: number;
  readonly rateReserve: number;
  readonly rateWaitMs: number;
  /** Absence of an order seen this long after its send counts as absence. */
  readonly inFlightBoundMs: number;
};

type Env = Readonly<Record<string, string | undefined>>;

const TOKEN = /^[A-Za-z0-9_-]{1,64}$/;
const LIVE_HOST = "api.alpaca.markets";

/** @throws {Error} that names the setting, what was found and what was expected */
export function readConfig(env: Env): AlpacaConfig {
  const url = readUrl(env, "ALPACA_URL", ["http:", "https:"]);
  const stream =
    env["ALPACA_STREAM_URL"] === undefined
      ? new URL("/stream", url.href.replace(/^http/, "ws"))
      : readUrl(env, "ALPACA_STREAM_URL", ["ws:", "wss:"]);
  refuseMixedHosts(env, url, stream);
  const timeoutMs = readNumber(env, "ALPACA_TIMEOUT_MS", 10_000, 100, 60_000);
  const rateWaitMs = readNumber(env, "ALPACA_RATE_WAIT_MS", 2_000, 0, 60_000);
  const longestSendMs = timeoutMs + rateWaitMs;
  return {
    isLive: url.hostname === LIVE_HOST,
    url: url.origin,
    streamUrl: stream.href,
    accounts: readAccounts(env["ALPACA_ACCOUNTS"]),
    timeoutMs,
    rateLimit: readNumber(env, "ALPACA_RATE_LIMIT", 200, 0, 1_000_000),
    rateReserve: readNumber(env, "ALPACA_RATE_RESERVE", 20, 0, 1_000_000),
    rateWaitMs,
    inFlightBoundMs: readNumber(
      env,
      "ALPACA_IN_FLIGHT_BOUND_MS",
      Math.max(30_000, 2 * longestSendMs),
      longestSendMs,
      3_600_000,
    ),
  };
}

function readUrl(env: Env, name: string, protocols: readonly string[]): URL {
  const text = env[name];
  if (text === undefined || text === "") {
    throw new Error(
      `${name} is not set: name the venue, for example https://paper-api.alpaca.markets`,
    );
  }
  if (!URL.canParse(text)) throw new Error(`${name} is not a URL: ${text}`);
  const url = new URL(text);
  if (!protocols.includes(url.protocol)) {
    throw new Error(
      `${name} starts with ${url.protocol} and must start with ${protocols.join(" or ")}`,
    );
  }
  if (url.username !== "" || url.password !== "")
    throw new Error(`${name} must not carry a password`);
  if (url.hash !== "" || url.search !== "")
    throw new Error(`${name} ends in ${url.search}${url.hash}`);
  return url;
}

/** Real money needs a second word, and never one half of paper and one of live. */
function refuseMixedHosts(env: Env, url: URL, stream: URL): void {
  for (const { hostname, protocol } of [url, stream]) {
    if (hostname === LIVE_HOST && env["ALPACA_LIVE"] !== "yes") {
      throw new Error(`${hostname} trades real money: set ALPACA_LIVE=yes if that is meant`);
    }
    if (hostname.endsWith("alpaca.markets") && !/^(https|wss):$/.test(protocol)) {
      throw new Error(`${hostname} must be called with TLS, not ${protocol}`);
    }
  }
  const atAlpaca = [url, stream].some(({ hostname }) => hostname.endsWith("alpaca.markets"));
  if (atAlpaca && url.hostname !== stream.hostname) {
    throw new Error(
      `orders would go to ${url.hostname} but their updates come from ${stream.hostname}`,
    );
  }
}

function readAccounts(text: string | undefined): readonly AlpacaAccount[] {
  if (text === undefined || text.trim() === "") {
    throw new Error(
      "ALPACA_ACCOUNTS is not set: a JSON array of accounts, or the path of a file with one",
    );
  }
  const rows = parseAccounts(text.trim().startsWith("[") ? text : readFile(text.trim()));
  const names = rows.map(({ account }) => account);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`ALPACA_ACCOUNTS names the account ${twice} twice`);
  if (rows.length === 0) throw new Error("ALPACA_ACCOUNTS names no account");
  return rows;
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`ALPACA_ACCOUNTS is neither a JSON array nor a readable file: ${path}`, {
      cause,
    });
  }
}

function parseAccounts(text: string): readonly AlpacaAccount[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    throw new Error("ALPACA_ACCOUNTS is not JSON"); // the parser's message would quote a secret
  }
  if (!Array.isArray(rows)) throw new Error("ALPACA_ACCOUNTS is not a JSON array");
  return rows.map((row: unknown, index) => {
    const { account, keyId, secretKey } = (row ?? {}) as Partial<Record<string, unknown>>;
    if (typeof account !== "string" || !TOKEN.test(account)) {
      throw new Error(`ALPACA_ACCOUNTS[${index}].account must match ${TOKEN.source}`);
    }
    if (typeof keyId !== "string" || keyId === "") {
      throw new Error(`ALPACA_ACCOUNTS[${index}].keyId of ${account} is missing`);
    }
    if (typeof secretKey !== "string" || secretKey === "") {
      throw new Error(`ALPACA_ACCOUNTS[${index}].secretKey of ${account} is missing`);
    }
    return { account, keyId, secretKey };
  });
}

function readNumber(env: Env, name: string, unset: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === "") return unset;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${name} is ${text} and must be a whole number from ${least} to ${most}`);
}
