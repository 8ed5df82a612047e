/** A binary heap with lazy deletion: an entry that is dead when it surfaces is dropped then. */
export class Heap<T> {
  #items: T[] = [];
  readonly #before: (a: T, b: T) => boolean;
  readonly #isLive: (item: T) => boolean;
  #dead = 0;

  constructor(before: (a: T, b: T) => boolean, isLive: (item: T) => boolean) {
    this.#before = before;
    this.#isLive = isLive;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = items[up];
      if (parent === undefined || !this.#before(item, parent)) break;
      items[at] = parent;
      at = up;
    }
    items[at] = item;
  }

  /** The first live item, left in place. */
  peek(): T | undefined {
    for (;;) {
      const top = this.#items[0];
      if (top === undefined || this.#isLive(top)) return top;
      this.#dead = Math.max(0, this.#dead - 1);
      this.pop();
    }
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.#sink(last);
    return top;
  }

  /** Says that some item has died: without this, far-away cancelled orders would pile up. */
  noteDead(): void {
    this.#dead += 1;
    if (this.#dead < 1024 || this.#dead * 2 < this.#items.length) return;
    const live = this.#items.filter(this.#isLive);
    this.clear();
    for (const item of live) this.push(item);
  }

  clear(): void {
    this.#items = [];
    this.#dead = 0;
  }

  #sink(item: T): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = items[child];
      if (left === undefined) break;
      let smaller = left;
      const right = items[child + 1];
      if (right !== undefined && this.#before(right, left)) {
        child += 1;
        smaller = right;
      }
      if (!this.#before(smaller, item)) break;
      items[at] = smaller;
      at = child;
    }
    items[at] = item;
  }
}
