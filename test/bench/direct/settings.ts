/** What a direct caller is told by its parent, and what it tells. */
export type DirectSettings = {
  readonly client: "sdk" | "ccxt";
  readonly venueUrl: string;
  readonly keyId: string;
  readonly secretKey: string;
  readonly inFlight: number;
  readonly warmMs: number;
  readonly measureMs: number;
};

export type DirectResult = {
  readonly ordersPerSecond: number;
  /** Of the caller alone. */
  readonly cpuUsPerOrder: number;
};

const VARIABLE = "BENCH_DIRECT";

export const toEnv = (settings: DirectSettings): Readonly<Record<string, string>> => ({
  [VARIABLE]: JSON.stringify(settings),
});

export const fromEnv = (): DirectSettings =>
  JSON.parse(process.env[VARIABLE] ?? "") as DirectSettings;
