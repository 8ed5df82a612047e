/**
 * Sample orders for the Alpaca venue: every order type and time in force that it takes, and the
 * refusals that a trader knows. The list depends on nothing but the quotes it is priced from.
 *
 * Symbols are kept apart by what is done with them, because two opposite orders in one symbol would
 * be a wash trade: some are bought and then sold, some only bought with patience, some sold short.
 */
import type { OrderRequested, Side } from "../../../../contracts/validate.ts";
import { divide, multiply } from "../../../../shared/domain/decimal.ts";
import type { Quote, Sample } from "../../samples.ts";

const BOUGHT_AND_SOLD = ["AAPL", "MSFT", "IBM", "AMZN", "GOOG"];
const BOUGHT_PATIENTLY = ["BAC", "F", "INTC", "NVDA"];
const STOPPED_INTO = ["SPY", "TSLA"];
const SOLD_SHORT = ["GE", "KO"];

type Terms = Omit<
  OrderRequested,
  "orderId" | "account" | "instrument" | "side" | "route" | "validUntil"
>;
type Row = {
  readonly name: string;
  readonly symbol: string;
  readonly side?: Side;
  readonly terms: Terms;
  readonly wave?: Sample["wave"];
  readonly then?: Sample["then"];
  readonly broker?: string;
  readonly stale?: boolean;
};

/**
 * @param quotes by symbol
 * @param now ms since 1970, for validUntil
 */
export function samples(
  accounts: readonly string[],
  quotes: Readonly<Record<string, Quote>>,
  now: number,
): readonly Sample[] {
  const at = (symbol: string, side: "bid" | "ask", factor: string): string =>
    divide(multiply(quotes[symbol]?.[side] ?? "100", factor), "1", 2);
  const rows = accounts.flatMap((account) =>
    [...working(at), ...refused(at)].map((row, index) => ({ account, row, index })),
  );
  return rows.map(({ account, row, index }) => ({
    request: {
      orderId: `${account}-${String(index + 1).padStart(3, "0")}-${row.name}`,
      account,
      instrument: { symbol: row.symbol },
      side: row.side ?? "buy",
      ...row.terms,
      route: { broker: row.broker ?? "best" },
      validUntil: new Date(row.stale === true ? now - 1_000 : now + 300_000).toISOString(),
    },
    wave: row.wave ?? 1,
    ...(row.then === undefined ? {} : { then: row.then }),
  }));
}

type PriceAt = (symbol: string, side: "bid" | "ask", factor: string) => string;

function working(at: PriceAt): readonly Row[] {
  const market = (orderQty: string, timeInForce: Terms["timeInForce"] = "day"): Terms => ({
    ordType: "market",
    orderQty,
    timeInForce,
  });
  const limit = (
    orderQty: string,
    price: string,
    timeInForce: Terms["timeInForce"] = "day",
  ): Terms => ({ ordType: "limit", orderQty, price, timeInForce });
  const cash = (cashOrderQty: string): Terms => ({
    ordType: "market",
    cashOrderQty,
    timeInForce: "day",
  });
  return [
    { name: "crypto-cash", symbol: "BTC/USD", terms: { ...cash("500"), timeInForce: "gtc" } },
    { name: "crypto-coins", symbol: "ETH/USD", terms: market("0.25", "ioc") },
    ...BOUGHT_AND_SOLD.flatMap((symbol): Row[] => [
      { name: "market", symbol, terms: market("10") },
      { name: "market-big", symbol, terms: market("60") },
      { name: "limit-marketable", symbol, terms: limit("5", at(symbol, "ask", "1.01")) },
      { name: "limit-ioc", symbol, terms: limit("40", at(symbol, "ask", "1.005"), "ioc") },
      { name: "limit-fok", symbol, terms: limit("2", at(symbol, "ask", "1.01"), "fok") },
      { name: "fractional", symbol, terms: market("0.125") },
      { name: "cash", symbol, terms: cash("250") },
      { name: "sell", symbol, side: "sell", terms: market("4"), wave: 2 },
      {
        name: "sell-limit",
        symbol,
        side: "sell",
        terms: limit("3", at(symbol, "bid", "0.99"), "gtc"),
        wave: 2,
      },
    ]),
    ...BOUGHT_PATIENTLY.flatMap((symbol): Row[] => [
      { name: "resting-day", symbol, terms: limit("20", at(symbol, "bid", "0.90")) },
      {
        name: "resting-gtc-canceled",
        symbol,
        terms: limit("15", at(symbol, "bid", "0.88"), "gtc"),
        then: { kind: "cancel" },
      },
      {
        name: "replaced-to-fill",
        symbol,
        terms: limit("12", at(symbol, "bid", "0.90"), "gtc"),
        then: { kind: "replace", change: { price: at(symbol, "ask", "1.02") } },
      },
      {
        name: "replaced-smaller",
        symbol,
        terms: limit("30", at(symbol, "bid", "0.85")),
        then: { kind: "replace", change: { orderQty: "10" } },
      },
      { name: "ioc-too-low", symbol, terms: limit("5", at(symbol, "bid", "0.90"), "ioc") },
      { name: "fok-too-low", symbol, terms: limit("5", at(symbol, "bid", "0.90"), "fok") },
      { name: "at-the-close", symbol, terms: market("7", "cls") },
      { name: "at-the-opening", symbol, terms: market("3", "opg"), wave: 3 },
      {
        name: "extended-hours",
        symbol,
        terms: { ...limit("4", at(symbol, "ask", "1.01")), extendedHours: true },
      },
    ]),
    ...STOPPED_INTO.flatMap((symbol): Row[] => [
      {
        name: "stop",
        symbol,
        terms: {
          ordType: "stop",
          orderQty: "3",
          stopPx: at(symbol, "ask", "1.0001"),
          timeInForce: "day",
        },
      },
      {
        name: "stop-far",
        symbol,
        terms: {
          ordType: "stop",
          orderQty: "3",
          stopPx: at(symbol, "ask", "1.20"),
          timeInForce: "day",
        },
      },
      {
        name: "stop-limit",
        symbol,
        terms: {
          ordType: "stop_limit",
          orderQty: "2",
          stopPx: at(symbol, "ask", "1.0001"),
          price: at(symbol, "ask", "1.01"),
          timeInForce: "day",
        },
      },
      {
        name: "trailing-percent",
        symbol,
        terms: {
          ordType: "trailing_stop",
          orderQty: "2",
          trailPercent: "0.1",
          timeInForce: "day",
        },
      },
      {
        name: "trailing-amount",
        symbol,
        terms: {
          ordType: "trailing_stop",
          orderQty: "2",
          trailAmount: "0.25",
          timeInForce: "day",
        },
      },
    ]),
    ...SOLD_SHORT.flatMap((symbol): Row[] => [
      { name: "short", symbol, side: "sell_short", terms: market("10") },
      {
        name: "short-limit",
        symbol,
        side: "sell_short",
        terms: limit("5", at(symbol, "bid", "0.99")),
      },
    ]),
  ];
}

/** What a broker, or the gateway for it, refuses; the name says why. */
function refused(at: PriceAt): readonly Row[] {
  const buy = (name: string, symbol: string, terms: Terms): Row => ({ name, symbol, terms });
  const limit = (orderQty: string, price: string): Terms => ({
    ordType: "limit",
    orderQty,
    price,
    timeInForce: "day",
  });
  return [
    buy("opening-order-at-noon", "BAC", {
      ordType: "market",
      orderQty: "1",
      timeInForce: "opg",
    }),
    buy("no-buying-power", "SPY", limit("100000", at("SPY", "ask", "1.01"))),
    buy("sub-penny-price", "AAPL", limit("1", "228.123")),
    buy("unknown-symbol", "QQQQQ", limit("1", "10")),
    buy("not-fractionable", "NOFRC", { ordType: "market", orderQty: "0.5", timeInForce: "day" }),
    { ...buy("not-shortable", "NOSHT", limit("5", "1")), side: "sell_short" },
    { ...buy("nothing-to-sell", "NOSHT", limit("5", "1")), side: "sell" },
    buy("fractional-gtc", "AAPL", { ...limit("0.5", "100"), timeInForce: "gtc" }),
    buy("extended-hours-market", "AAPL", {
      ordType: "market",
      orderQty: "1",
      timeInForce: "day",
      extendedHours: true,
    }),
    buy("limit-without-price", "AAPL", { ordType: "limit", orderQty: "1", timeInForce: "day" }),
    buy("quantity-and-cash", "AAPL", {
      ordType: "market",
      orderQty: "1",
      cashOrderQty: "100",
      timeInForce: "day",
    }),
    buy("market-with-price", "AAPL", { ...limit("1", "100"), ordType: "market" }),
    buy("good-till-date", "AAPL", {
      ...limit("1", "100"),
      timeInForce: "gtd",
      expireTime: "2099-12-31T21:00:00Z",
    }),
    { ...buy("unknown-broker", "AAPL", limit("1", "100")), broker: "no-such-broker" },
    { ...buy("too-late", "AAPL", limit("1", "100")), stale: true },
  ];
}
