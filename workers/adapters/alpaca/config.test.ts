import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "./config.ts";

const SECRET = "hush-hush";
const ACCOUNTS = JSON.stringify([{ account: "alpha", keyId: "PK1", secretKey: SECRET }]);
const PAPER = { ALPACA_URL: "https://paper-api.alpaca.markets", ALPACA_ACCOUNTS: ACCOUNTS };

describe("the settings", () => {
  it("name a venue and accounts; the rest has defaults", () => {
    expect(readConfig(PAPER)).toEqual({
      isLive: false,
      url: "https://paper-api.alpaca.markets",
      streamUrl: "wss://paper-api.alpaca.markets/stream",
      accounts: [{ account: "alpha", keyId: "PK1", secretKey: SECRET }],
      timeoutMs: 10_000,
      rateLimit: 200,
      rateReserve: 20,
      rateWaitMs: 2_000,
      inFlightBoundMs: 30_000,
    });
  });

  it("may name a stream of its own", () => {
    const env = {
      ...PAPER,
      ALPACA_URL: "http://127.0.0.1:1",
      ALPACA_STREAM_URL: "ws://127.0.0.1:2/s",
    };
    expect(readConfig(env).streamUrl).toBe("ws://127.0.0.1:2/s");
  });

  it("may keep the accounts in a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "alpaca-"));
    const path = join(folder, "accounts.json");
    writeFileSync(path, ACCOUNTS);
    expect(readConfig({ ...PAPER, ALPACA_ACCOUNTS: path }).accounts).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  it("let an order be absent only after the longest send", () => {
    const slow = { ...PAPER, ALPACA_TIMEOUT_MS: "60000" };
    expect(readConfig(slow).inFlightBoundMs).toBe(124_000);
    expect(() => readConfig({ ...slow, ALPACA_IN_FLIGHT_BOUND_MS: "30000" })).toThrow(
      "ALPACA_IN_FLIGHT_BOUND_MS",
    );
  });

  it("reach the live host with a second word only", () => {
    const live = { ...PAPER, ALPACA_URL: "https://api.alpaca.markets" };
    expect(() => readConfig(live)).toThrow("ALPACA_LIVE=yes");
    expect(readConfig({ ...live, ALPACA_LIVE: "yes" }).url).toBe("https://api.alpaca.markets");
  });
});

describe("settings are refused", () => {
  it.each([
    ["without a venue", { ALPACA_URL: undefined }, "ALPACA_URL is not set"],
    ["with something that is no URL", { ALPACA_URL: "paper" }, "not a URL"],
    ["with a stream's URL for REST", { ALPACA_URL: "wss://a.example" }, "http:"],
    ["with a password in the URL", { ALPACA_URL: "https://a:b@c.example" }, "password"],
    ["with a query in the URL", { ALPACA_URL: "https://c.example?x=1" }, "?x=1"],
    ["with Alpaca in the clear", { ALPACA_URL: "http://paper-api.alpaca.markets" }, "TLS"],
    [
      "with orders to one venue and updates from another",
      { ALPACA_STREAM_URL: "wss://elsewhere.example/stream" },
      "elsewhere.example",
    ],
    [
      "with live updates for paper orders",
      { ALPACA_STREAM_URL: "wss://api.alpaca.markets/stream", ALPACA_LIVE: "yes" },
      "paper-api.alpaca.markets",
    ],
    ["without accounts", { ALPACA_ACCOUNTS: undefined }, "ALPACA_ACCOUNTS is not set"],
    ["with a missing file", { ALPACA_ACCOUNTS: "/no/such/file" }, "/no/such/file"],
    ["with no account", { ALPACA_ACCOUNTS: "[]" }, "names no account"],
    ["with broken JSON", { ALPACA_ACCOUNTS: `[{"secretKey":"${SECRET}"` }, "not JSON"],
    ["with an account of no name", { ALPACA_ACCOUNTS: "[{}]" }, "[0].account"],
    [
      "with a name that no subject takes",
      { ALPACA_ACCOUNTS: '[{"account":"a.b"}]' },
      "[0].account",
    ],
    ["without a key", { ALPACA_ACCOUNTS: '[{"account":"a"}]' }, "keyId"],
    ["without a secret", { ALPACA_ACCOUNTS: '[{"account":"a","keyId":"k"}]' }, "secretKey"],
    [
      "with an account twice",
      { ALPACA_ACCOUNTS: `[${ACCOUNTS.slice(1, -1)},${ACCOUNTS.slice(1, -1)}]` },
      "alpha twice",
    ],
    ["with a number that is none", { ALPACA_TIMEOUT_MS: "soon" }, "ALPACA_TIMEOUT_MS is soon"],
    ["with a time-out beyond reason", { ALPACA_TIMEOUT_MS: "600000" }, "from 100 to 60000"],
  ])("%s", (_, env, found) => {
    const read = (): unknown => readConfig({ ...PAPER, ...env });
    expect(read).toThrow(found);
    expect(read).not.toThrow(SECRET);
  });
});
