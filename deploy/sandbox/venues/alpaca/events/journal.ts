/**
 * What an event stream tells, in the order of telling, and for ever: a reader may ask for any part
 * of it again. Ids are ULIDs: those of one millisecond have no order among them, so that a reader
 * who resumes exactly at one may miss its neighbours. Source: Alpaca, activity SSE.
 */
import { ulid } from "../ids.ts";

export type Entry<Item> = { readonly id: string; readonly atUs: number; readonly item: Item };

export class Journal<Item> {
  readonly #entries: Entry<Item>[] = [];
  readonly #listeners = new Set<(entry: Entry<Item>) => void>();
  readonly #now: () => number;

  /** @param now venue time in microseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  append(item: Item): void {
    const atUs = this.#now();
    const entry = { id: ulid(Math.floor(atUs / 1000)), atUs, item };
    this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  get size(): number {
    return this.#entries.length;
  }

  /** In the order of telling; the search for the start assumes that time never goes back. */
  since(fromUs: number): readonly Entry<Item>[] {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.atUs ?? 0) >= fromUs) high = middle;
      else low = middle + 1;
    }
    return this.#entries.slice(low);
  }

  /** @returns what ends it */
  listen(listener: (entry: Entry<Item>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
