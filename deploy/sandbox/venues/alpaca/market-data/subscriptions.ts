/** What one data connection has asked for: symbols by channel, `*` for all of them. */
import type { Message } from "../message.ts";
import type { Channel, Endpoint } from "./endpoints.ts";

/** Trades come with their corrections and cancels. */
const WITH_TRADES: readonly Channel[] = ["corrections", "cancelErrors"];
const COUNTED: readonly Channel[] = ["trades", "quotes"];
const NOT_CHANNELS: ReadonlySet<string> = new Set(["action", "T"]);

export class Subscriptions {
  readonly #endpoint: Endpoint;
  readonly #lists: Map<Channel, Set<string>>;

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
    this.#lists = new Map(endpoint.channels.map((channel) => [channel, new Set<string>()]));
  }

  has(channel: Channel, symbol: string): boolean {
    const list = this.#lists.get(channel);
    return list !== undefined && list.size > 0 && (list.has("*") || list.has(symbol));
  }

  wants(channel: Channel): boolean {
    return (this.#lists.get(channel)?.size ?? 0) > 0;
  }

  /**
   * Carries out a subscribe or unsubscribe message, all of it or nothing.
   * @param most symbols of trades and quotes together; undefined for no limit
   * @returns the code of what is wrong, or undefined
   */
  apply(message: Message, most: number | undefined): number | undefined {
    const asked = Object.entries(message).filter(([name]) => !NOT_CHANNELS.has(name));
    if (asked.length === 0) return 400;
    const add = message["action"] === "subscribe";
    const next = new Map([...this.#lists].map(([channel, set]) => [channel, new Set(set)]));
    for (const [name, symbols] of asked) {
      if (
        !Array.isArray(symbols) ||
        symbols.some((symbol) => typeof symbol !== "string" || symbol === "")
      )
        return 400;
      const channel = this.#endpoint.channels.find((one) => one === name);
      if (channel === undefined) return 410;
      if (add && this.#endpoint.noStar.includes(channel) && symbols.includes("*")) return 413;
      const channels = channel === "trades" ? [channel, ...WITH_TRADES] : [channel];
      for (const one of channels) change(next.get(one), symbols as string[], add);
    }
    if (add && most !== undefined && countOf(next) > most) return 405;
    for (const [channel, set] of next) this.#lists.set(channel, set);
    return undefined;
  }

  /** The complete lists, as every reply tells them. */
  echo(): object {
    const lists = [...this.#lists].map(([channel, set]) => [channel, [...set]] as const);
    return { T: "subscription", ...Object.fromEntries(lists) };
  }
}

function change(list: Set<string> | undefined, symbols: readonly string[], add: boolean): void {
  for (const symbol of symbols) {
    if (add) list?.add(symbol);
    else list?.delete(symbol);
  }
}

/** All symbols at once are more than any limit. */
function countOf(lists: ReadonlyMap<Channel, ReadonlySet<string>>): number {
  const symbols = COUNTED.flatMap((channel) => [...(lists.get(channel) ?? [])]);
  return symbols.includes("*") ? Infinity : new Set(symbols).size;
}
