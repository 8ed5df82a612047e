/** From what the venue publishes to the activity events of each account, a little later than /stream. */
import type { ServerResponse } from "node:http";

import { DueQueue } from "../due-queue.ts";
import type { Faults } from "../faults.ts";
import type { Account, Execution, NonTrade, Order } from "../model.ts";
import { refusals, type Refusal } from "../refusals.ts";
import type { Session } from "../session.ts";
import type { VenueSettings } from "../venue-settings.ts";
import {
  activityEvent,
  type ActivityItem,
  type ExecutionType,
  type TradeItem,
} from "./activity-events.ts";
import { EventStream } from "./event-stream.ts";
import { Journal } from "./journal.ts";
import { readWindow } from "./window.ts";

export const ACTIVITY_EVENTS_PATH = "/v2beta1/events/activities";

/** What every event that tells of a trade has; that of a strategy has one for each of its legs. */
type Trade = Pick<Execution, "id" | "qty" | "price" | "atUs"> &
  Partial<Pick<Execution, "order" | "cumQty">> & { readonly previousId?: string };
type Told = Trade | { readonly legs: readonly Trade[] };

export class ActivityFeed {
  readonly #session: Session;
  readonly #faults: Faults;
  readonly #settings: VenueSettings;
  readonly #journals = new Map<Account, Journal<ActivityItem>>();
  readonly #streams = new Set<EventStream<ActivityItem>>();
  readonly #queue: DueQueue<ActivityItem>;

  constructor(session: Session, faults: Faults, settings: VenueSettings) {
    this.#session = session;
    this.#faults = faults;
    this.#settings = settings;
    const latency = (): number => settings.current.sse_latency_ms;
    this.#queue = new DueQueue(latency, (item) => this.#journalOf(item.account).append(item));
  }

  #journalOf(account: Account): Journal<ActivityItem> {
    let journal = this.#journals.get(account);
    if (journal === undefined) {
      journal = new Journal(() => this.#session.clock.now());
      this.#journals.set(account, journal);
    }
    return journal;
  }

  /** Beside the trading stream: of an order's events only those that moved money. */
  readonly published = (order: Order, event: string, told?: Told): void => {
    if (told === undefined) return;
    const executionType = executionTypeOf(event);
    for (const trade of "legs" in told ? told.legs : [told]) {
      const item = tradeItem(trade, trade.order ?? order, executionType);
      this.#queue.push(item);
      this.#restate(item);
    }
  };

  #restate(item: TradeItem): void {
    const { account, order, qty, price, atUs, cumQty, previousId: restates } = item;
    if (restates === undefined || this.#settings.current.rest_corrections === "omit") return;
    const id = item.executionId;
    account.activities.push({ order, id, qty, price, atUs, cumQty, restates });
  }

  readonly booked = (account: Account, booked: NonTrade): void => {
    this.#queue.push({ kind: "non_trade", account, booked });
  };

  /** Answers with an event stream, or says why not. @param head writes the head of the answer */
  open(account: Account, query: URLSearchParams, head: () => ServerResponse): Refusal | undefined {
    const chance = { account: account.spec.key };
    if (this.#faults.fires("sse_refuse", chance) !== undefined) return refusals.unknownKey();
    const window = readWindow(query, this.#settings.current.since_id === "inclusive");
    if ("refusal" in window) return window.refusal;
    const response = head();
    const context = {
      journal: this.#journalOf(account),
      faults: this.#faults,
      settings: this.#settings,
      now: () => this.#session.clock.now(),
      text: (entry: Parameters<typeof activityEvent>[0]) => JSON.stringify(activityEvent(entry)),
      chance,
      named: false,
    };
    const stream = new EventStream(context, response, window.value);
    this.#streams.add(stream);
    response.once("close", () => this.#streams.delete(stream));
    stream.begin();
    return undefined;
  }

  get readers(): number {
    return this.#streams.size;
  }

  close(): void {
    this.#queue.stop();
    for (const stream of this.#streams) stream.end();
  }
}

function executionTypeOf(event: string): ExecutionType {
  return event === "trade_correct" || event === "trade_bust" ? event : "fill";
}

function tradeItem(trade: Trade, order: Order, executionType: ExecutionType): TradeItem {
  const { id, qty, price, atUs, previousId, cumQty = order.filledQty } = trade;
  return {
    kind: "trade",
    account: order.account,
    order,
    executionType,
    executionId: id,
    previousId,
    qty,
    price,
    atUs,
    cumQty,
    complete: order.status === "filled" && cumQty === order.filledQty,
  };
}
