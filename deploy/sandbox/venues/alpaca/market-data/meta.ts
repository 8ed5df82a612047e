/** The letters of exchanges and conditions that the venue writes. Source: the consolidated tapes. */
export const EXCHANGE_NAMES = {
  N: "New York Stock Exchange",
  P: "NYSE Arca",
  Q: "NASDAQ",
  V: "IEX",
} as const;

export const TRADE_CONDITIONS = { "@": "Regular Sale" } as const;
export const QUOTE_CONDITIONS = { R: "Regular, Two-Sided Open" } as const;
