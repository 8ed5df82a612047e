/**
 * One answer of type text/event-stream: a journal's past as far as it was asked for, then what comes.
 * Lines that begin with a colon are comments: heartbeats, and the two ways the venue owns up to a
 * loss. Source: Alpaca, activity SSE; WHATWG, server-sent events.
 */
import type { ServerResponse } from "node:http";

import type { Chance, Faults } from "../faults.ts";
import type { VenueSettings } from "../venue-settings.ts";
import type { Entry, Journal } from "./journal.ts";
import type { Window } from "./window.ts";

export type StreamContext<Item> = {
  readonly journal: Journal<Item>;
  readonly faults: Faults;
  readonly settings: VenueSettings;
  readonly now: () => number;
  /** The JSON of an event; undefined for one that this reader does not get. */
  readonly text: (entry: Entry<Item>) => string | undefined;
  readonly chance: Chance;
  /** Whether events carry their id as an SSE field too, for Last-Event-Id. */
  readonly named: boolean;
};

/** How often a stream with an end in the future looks at the venue's clock. */
const END_POLL_MS = 50;

export class EventStream<Item> {
  readonly #context: StreamContext<Item>;
  readonly #response: ServerResponse;
  readonly #window: Window;
  readonly #timers: NodeJS.Timeout[] = [];
  #leave: () => void = () => undefined;
  /** Entries that wait for a delayed one before them; undefined when nothing is held up. */
  #held: Entry<Item>[] | undefined;
  #lost = 0;
  #ended = false;

  constructor(context: StreamContext<Item>, response: ServerResponse, window: Window) {
    this.#context = context;
    this.#response = response;
    this.#window = window;
  }

  /** The head of the answer has been written. */
  begin(): void {
    const { journal, settings } = this.#context;
    const { fromUs } = this.#window;
    this.#response.once("close", () => this.end());
    this.#response.on("drain", () => this.#confess());
    this.#comment("connected");
    if (fromUs !== undefined) {
      const past = journal.since(fromUs);
      for (const entry of past) if (!this.#ended) this.#tell(entry);
    }
    if (this.#isOver()) {
      this.end();
      return;
    }
    if (this.#ended) return;
    this.#leave = journal.listen((entry) => this.#tell(entry));
    const beat = settings.current.sse_heartbeat_ms;
    this.#timers.push(setInterval(() => this.#comment("heartbeat"), beat).unref());
    if (this.#window.untilUs === undefined) return;
    const watch = (): void => {
      if (this.#isOver()) this.end();
    };
    this.#timers.push(setInterval(watch, END_POLL_MS).unref());
  }

  #isOver(): boolean {
    const { untilUs } = this.#window;
    return untilUs !== undefined && this.#context.now() > untilUs;
  }

  #tell(entry: Entry<Item>): void {
    if (this.#ended || !this.#window.starts(entry.id, entry.atUs)) return;
    if (this.#held !== undefined) {
      this.#held.push(entry);
      return;
    }
    if (this.#window.ends(entry.id, entry.atUs)) {
      this.end();
      return;
    }
    const text = this.#context.text(entry);
    if (text !== undefined) this.#send(entry, text);
  }

  #send(entry: Entry<Item>, text: string): void {
    const { faults, chance } = this.#context;
    if (faults.fires("sse_cut", chance) !== undefined) {
      this.#cut();
      return;
    }
    if (faults.fires("sse_internal_error", chance) !== undefined) {
      this.#comment("internal server error");
      this.end();
      return;
    }
    if (faults.fires("sse_drop_event", chance) !== undefined) return;
    const slow = faults.fires("sse_too_slow", chance);
    if (slow !== undefined) {
      this.#lost += slow.count ?? 1;
      this.#confess();
      return;
    }
    const message = `${this.#context.named ? `id: ${entry.id}\n` : ""}data: ${text}\n\n`;
    const late = faults.fires("sse_delay_event", chance);
    if (late !== undefined) {
      this.#hold(message, faults.delayMs(late, 500));
      return;
    }
    this.#write(message);
    if (faults.fires("sse_duplicate_event", chance) !== undefined) this.#write(message);
  }

  /** What follows waits too: an account's events keep their order. */
  #hold(message: string, ms: number): void {
    this.#held = [];
    const release = (): void => {
      const held = this.#held ?? [];
      this.#held = undefined;
      this.#write(message);
      for (const waiting of held) this.#tell(waiting);
    };
    this.#timers.push(setTimeout(release, ms).unref());
  }

  /** A reader that is too far behind loses events and is told how many when it catches up. */
  #write(message: string): void {
    const most = this.#context.settings.current.sse_buffer_bytes;
    if (this.#response.writableLength > most) this.#lost += 1;
    else this.#response.write(message);
  }

  #confess(): void {
    if (this.#lost === 0 || this.#ended) return;
    this.#comment(`you are reading too slowly, dropped ${this.#lost} messages`);
    this.#lost = 0;
  }

  #comment(text: string): void {
    if (!this.#ended) this.#response.write(`: ${text}\n\n`);
  }

  #cut(): void {
    this.end();
    this.#response.destroy();
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#leave();
    for (const timer of this.#timers) clearInterval(timer);
    this.#response.end();
  }
}
