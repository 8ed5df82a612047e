/** Who keeps count of the requests that a broker still allows: this process, or all of them together. */

/** What the broker's answer said about its limit. */
export type RateReport = {
  readonly limit?: number;
  readonly remaining?: number;
  /** Unix time, ms: when the broker's window begins anew. */
  readonly resetAtMs?: number;
};

export type RateLimit = {
  /** Requests a window. */
  readonly limit: number;
  readonly windowMs: number;
};

export type RateLedger = {
  /**
   * Takes one request, if at least `keep` are left after it.
   *
   * @returns 0 when it was taken, otherwise after how many ms it is worth asking again
   */
  take(keep: number): number | Promise<number>;
  /** After each request that was taken, with what its answer said, if there was one. */
  settle(report: RateReport): void;
};
