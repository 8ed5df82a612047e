/** Work that comes due a fixed time after it was queued, in that order: one timer for all of it. */
export class DueQueue<T> {
  #items: { readonly item: T; readonly dueMs: number }[] = [];
  #head = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #delayMs: () => number;
  readonly #handle: (item: T) => void;

  /** @param delayMs asked anew for each item, when it may change */
  constructor(delayMs: number | (() => number), handle: (item: T) => void) {
    this.#delayMs = typeof delayMs === "number" ? () => delayMs : delayMs;
    this.#handle = handle;
  }

  push(item: T): void {
    const delayMs = this.#delayMs();
    this.#items.push({ item, dueMs: performance.now() + delayMs });
    this.#timer ??= setTimeout(this.#run, delayMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#items = [];
    this.#head = 0;
  }

  readonly #run = (): void => {
    // A timer may fire a fraction of a millisecond early.
    const now = performance.now() + 0.5;
    for (;;) {
      const entry = this.#items[this.#head];
      if (entry === undefined || entry.dueMs > now) break;
      this.#head += 1;
      this.#handle(entry.item);
    }
    if (this.#head > 1024 || this.#head === this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    const next = this.#items[this.#head];
    this.#timer =
      next === undefined ? undefined : setTimeout(this.#run, Math.max(1, next.dueMs - now));
  };
}
