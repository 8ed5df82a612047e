/** The tradable universe: what may be ordered, and how each symbol is priced by default. */
import { nano, NANO, times, type Money, type Nano } from "../tape/decimal.ts";
import type { ProfileName } from "../tape/calibration.ts";
import { namedUuid } from "./ids.ts";
import { readOptionSymbol, type SymbolParts } from "./option-symbol.ts";

export type AssetClass = "us_equity" | "us_option" | "crypto" | "ipo";

export type OptionContract = Omit<SymbolParts, "root"> & { readonly underlying: Asset };

export type Asset = {
  readonly id: string;
  readonly class: AssetClass;
  readonly exchange: string;
  readonly symbol: string;
  readonly name: string;
  status: "active" | "inactive";
  tradable: boolean;
  readonly marginable: boolean;
  /** May turn false overnight: open short sales of it are then cancelled. */
  shortable: boolean;
  readonly fractionable: boolean;
  readonly extendedFractions: boolean;
  /** Coins only: the smallest order and the steps of quantity and price. */
  readonly coin?: { readonly minSize: Nano; readonly sizeStep: Nano; readonly priceStep: Nano };
  readonly option?: OptionContract;
  /** Units of the underlying that one unit of quantity stands for: 100 for options. */
  readonly multiplier: bigint;
  readonly pricing: {
    readonly start: Nano;
    readonly tick: Nano;
    readonly unit: Nano;
    readonly profile: ProfileName;
    readonly volatility: number;
  };
};

type Row = readonly [
  symbol: string,
  exchange: string,
  name: string,
  start: string,
  ProfileName,
  number,
];

const STOCKS: readonly Row[] = [
  ["AAPL", "NASDAQ", "Apple Inc. Common Stock", "228.50", "wide", 0.26],
  ["MSFT", "NASDAQ", "Microsoft Corporation Common Stock", "415.20", "wide", 0.24],
  ["IBM", "NYSE", "International Business Machines Corporation", "221.35", "wide", 0.22],
  ["BAC", "NYSE", "Bank of America Corporation", "41.70", "one_tick", 0.25],
  ["SPY", "NYSEARCA", "SPDR S&P 500 ETF Trust", "571.40", "wide", 0.15],
  ["TSLA", "NASDAQ", "Tesla, Inc. Common Stock", "248.90", "wide", 0.55],
  ["F", "NYSE", "Ford Motor Company", "10.85", "one_tick", 0.35],
  ["GE", "NYSE", "GE Aerospace", "187.60", "wide", 0.28],
  ["KO", "NYSE", "The Coca-Cola Company", "69.80", "one_tick", 0.15],
  ["NVDA", "NASDAQ", "NVIDIA Corporation Common Stock", "131.25", "one_tick", 0.5],
  ["AMZN", "NASDAQ", "Amazon.com, Inc. Common Stock", "186.40", "wide", 0.3],
  ["GOOG", "NASDAQ", "Alphabet Inc. Class C Capital Stock", "166.15", "wide", 0.28],
  ["INTC", "NASDAQ", "Intel Corporation Common Stock", "22.70", "one_tick", 0.45],
];

function stock([symbol, exchange, name, start, profile, volatility]: Row): Asset {
  return {
    id: namedUuid(symbol),
    class: "us_equity",
    exchange,
    symbol,
    name,
    status: "active",
    tradable: true,
    marginable: true,
    shortable: true,
    fractionable: true,
    extendedFractions: false,
    multiplier: 1n,
    pricing: { start: nano(start), tick: nano("0.01"), unit: nano("1"), profile, volatility },
  };
}

/** Made-up symbols, one rule each. */
const SPECIAL: readonly Asset[] = [
  {
    ...stock(["NOFRC", "NYSE", "Whole Shares Only Corp.", "312.00", "wide", 0.2]),
    fractionable: false,
  },
  {
    ...stock(["NOSHT", "NASDAQ", "Hard To Borrow Inc.", "18.40", "one_tick", 0.6]),
    shortable: false,
  },
  {
    ...stock(["NOTRD", "NYSE", "Delisted Industries", "3.10", "one_tick", 0.2]),
    status: "inactive",
    tradable: false,
  },
  stock(["PENNY", "NASDAQ", "Penny Stock Ltd.", "1.20", "one_tick", 0.6]),
  {
    ...stock(["NEWCO", "NYSE", "Newly Offered Company", "20.00", "one_tick", 0.4]),
    class: "ipo",
    marginable: false,
    shortable: false,
  },
  stock(["RENMD", "NYSE", "Renamed Corporation", "30.00", "one_tick", 0.3]),
  stock(["SPINC", "NYSE", "Spun Off Company", "12.00", "one_tick", 0.4]),
];

function coin(symbol: string, name: string, start: string, unit: string, minSize: string): Asset {
  return {
    id: namedUuid(symbol),
    class: "crypto",
    exchange: "CRYPTO",
    symbol,
    name,
    status: "active",
    tradable: true,
    marginable: false,
    shortable: false,
    fractionable: true,
    extendedFractions: false,
    multiplier: 1n,
    coin: { minSize: nano(minSize), sizeStep: nano("0.000000001"), priceStep: nano("0.001") },
    pricing: {
      start: nano(start),
      tick: nano("0.1"),
      unit: nano(unit),
      profile: "wide",
      volatility: 0.6,
    },
  };
}

const COINS: readonly Asset[] = [
  coin("BTC/USD", "Bitcoin / US Dollar", "67250.0", "0.01", "0.00001"),
  coin("ETH/USD", "Ethereum / US Dollar", "2640.0", "0.1", "0.0001"),
];

/** A symbol that only a tape file knows becomes an ordinary stock. */
export function assetFromTape(symbol: string, start: Nano): Asset {
  const base = stock([symbol, "NYSE", `${symbol} (tape)`, "1", "one_tick", 0]);
  return { ...base, pricing: { ...base.pricing, start } };
}

function optionAsset(symbol: string, option: OptionContract): Asset {
  const { underlying, right, strike, expiration } = option;
  const dollars = (strike / NANO).toString();
  return {
    ...underlying,
    id: namedUuid(symbol),
    class: "us_option",
    symbol,
    name: `${underlying.symbol} ${expiration} ${dollars} ${right === "call" ? "Call" : "Put"}`,
    marginable: false,
    shortable: false,
    fractionable: false,
    option,
    multiplier: 100n,
  };
}

export class AssetList {
  readonly #byName = new Map<string, Asset>();
  readonly all: Asset[] = [];

  constructor() {
    for (const asset of [...STOCKS.map(stock), ...SPECIAL, ...COINS]) this.add(asset);
  }

  add(asset: Asset): void {
    this.all.push(asset);
    for (const name of [asset.symbol, asset.id, compactSymbol(asset)])
      this.#byName.set(name, asset);
  }

  /** @param name symbol, asset id, a pair without its slash, or the OCC symbol of an option */
  find(name: string): Asset | undefined {
    return this.#byName.get(name) ?? this.#option(name);
  }

  /** A contract becomes an asset when it is first asked for: a chain has thousands of them. */
  #option(symbol: string): Asset | undefined {
    const parts = readOptionSymbol(symbol);
    const underlying = parts === undefined ? undefined : this.#byName.get(parts.root);
    if (parts === undefined || underlying?.class !== "us_equity") return undefined;
    const { right, strike, expiration } = parts;
    const asset = optionAsset(symbol, { underlying, right, strike, expiration });
    this.#byName.set(symbol, asset).set(asset.id, asset);
    return asset;
  }
}

/** What stands for the order that several legs make up: Alpaca shows no symbol and a zero id. */
export const STRATEGY: Asset = {
  ...stock(["", "", "Multi-leg option strategy", "1", "one_tick", 0]),
  id: "00000000-0000-0000-0000-000000000000",
  class: "us_option",
  multiplier: 100n,
};

/** Dollars that a quantity is worth at a price. */
export const valueOf = (asset: Asset, price: Nano, qty: Nano): Money =>
  times(price, qty) * asset.multiplier;

/** Positions and old clients write BTCUSD where orders write BTC/USD. */
export const compactSymbol = (asset: Asset): string => asset.symbol.replace("/", "");
