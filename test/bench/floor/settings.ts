/** What a stage of the floor is told by its parent, in one variable of its environment. */

/** Bytes of the gateway's own messages and values, so that the floor carries as much. */
export type Sizes = {
  readonly received: number;
  readonly submitting: number;
  readonly pending_new: number;
  readonly new: number;
  /** The order's value in Redis. */
  readonly state: number;
};

export type FloorSettings = {
  readonly natsUrl: string;
  readonly redisUrl: string;
  readonly venueUrl: string;
  readonly keyId: string;
  readonly secretKey: string;
  readonly account: string;
  readonly sizes: Sizes;
};

const VARIABLE = "BENCH_FLOOR";

export const toEnv = (settings: FloorSettings): Readonly<Record<string, string>> => ({
  [VARIABLE]: JSON.stringify(settings),
});

export const fromEnv = (): FloorSettings =>
  JSON.parse(process.env[VARIABLE] ?? "") as FloorSettings;

export const eventsSubject = (account: string, orderId: string): string =>
  `order.events.${account}.${orderId}`;

/** The one broker of the floor, and its consumer. */
export const BROKER = "alpaca";
export const ROUTED = `order.routed.${BROKER}`;

/** Most messages a consumer hands out at once. */
export const IN_FLIGHT = 512;

/** An event of that many bytes which says no more than its type. */
export function eventOf(type: keyof Sizes, bytes: number): string {
  const shell = `{"type":"${type}","filler":""}`;
  return shell.replace('""', `"${"f".repeat(Math.max(0, bytes - shell.length))}"`);
}
