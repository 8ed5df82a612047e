/** Announcements of corporate actions: kept, listed by REST, told as they change, carried out when due. */
import type { ServerResponse } from "node:http";

import { EventStream } from "../events/event-stream.ts";
import { Journal, type Entry } from "../events/journal.ts";
import { readWindow } from "../events/window.ts";
import type { Faults } from "../faults.ts";
import { json, refused, type Answer } from "../http.ts";
import { uuid } from "../ids.ts";
import { timeText } from "../clock.ts";
import { newYork } from "../new-york.ts";
import { refusals, type Refusal } from "../refusals.ts";
import {
  actionBody,
  effectiveDate,
  isActionType,
  KINDS,
  readAction,
  type Action,
} from "./actions.ts";
import { applyAction, type EffectsContext } from "./effects.ts";
import { announcement, announcements, listActions } from "./listing.ts";

export const CORPORATE_ACTION_EVENTS_PATH = "/v1beta1/events/corporate-actions";

type Mutation = { readonly action: "insert" | "update" | "delete"; readonly of: Action };
const REGIONS = ["all", "us", "non_us"];

export class CorporateActionFeed {
  readonly #context: EffectsContext;
  readonly #faults: Faults;
  readonly #actions = new Map<string, Action>();
  readonly #applied = new Set<string>();
  readonly #journal: Journal<Mutation>;
  readonly #streams = new Set<EventStream<Mutation>>();

  constructor(context: EffectsContext, faults: Faults) {
    this.#context = context;
    this.#faults = faults;
    this.#journal = new Journal(() => context.session.clock.now());
  }

  get all(): readonly Action[] {
    return [...this.#actions.values()];
  }

  /** @returns the announcement, or what is wrong with the wish */
  announce(given: Readonly<Record<string, unknown>>): Action | string {
    const { id: known, ...fields } = given;
    const before = typeof known === "string" ? this.#actions.get(known) : undefined;
    if (known !== undefined && before === undefined) return "id: expected that of an announcement";
    const base = before === undefined ? {} : { ...before.fields, type: before.type };
    const dated = before === undefined ? {} : { process_date: before.processDate };
    const action = readAction({ ...base, ...dated, ...fields }, before?.id ?? uuid());
    if (typeof action === "string") return action;
    this.#actions.set(action.id, action);
    this.#journal.append({ action: before === undefined ? "insert" : "update", of: action });
    return action;
  }

  withdraw(id: string): boolean {
    const action = this.#actions.get(id);
    if (action === undefined) return false;
    this.#actions.delete(id);
    this.#journal.append({ action: "delete", of: action });
    return true;
  }

  /** Carries out what is due on a trading date, or one announcement at once. */
  apply(due: { readonly date: string } | { readonly id: string }): number {
    const chosen = this.all.filter((action) =>
      "id" in due ? action.id === due.id : effectiveDate(action) <= due.date,
    );
    const fresh = chosen.filter(({ id }) => !this.#applied.has(id));
    for (const action of fresh) {
      this.#applied.add(action.id);
      applyAction(action, this.#context);
    }
    return fresh.length;
  }

  /** GET /v1/corporate-actions. */
  list(query: URLSearchParams): Answer {
    return listActions(this.all, query, newYork(this.#context.session.clock.now()).date);
  }

  /** The deprecated announcements of the trading host. */
  announcements(query: URLSearchParams): Answer {
    return announcements(this.all, query);
  }

  announcement(id: string): Answer {
    const action = this.#actions.get(id);
    return action === undefined ? refused(refusals.endpointNotFound()) : json(announcement(action));
  }

  /** @param last the Last-Event-Id header, which wins over `since_id`; @param head writes the head */
  open(
    account: string | undefined,
    { query, lastEventId }: { readonly query: URLSearchParams; readonly lastEventId: string },
    head: () => ServerResponse,
  ): Refusal | undefined {
    if (account === undefined) return refusals.noCredentials();
    const chance = { account };
    if (this.#faults.fires("sse_refuse", chance) !== undefined) return refusals.unknownKey();
    const wanted = readFilter(query);
    if (typeof wanted === "string") return refusals.malformedParameter(wanted);
    const asked = new URLSearchParams(query);
    if (lastEventId !== "") {
      asked.delete("since");
      asked.set("since_id", lastEventId);
    }
    const window = readWindow(asked, true);
    if ("refusal" in window) return window.refusal;
    const { session, settings } = this.#context;
    const stream = new EventStream(
      {
        journal: this.#journal,
        faults: this.#faults,
        settings,
        now: () => session.clock.now(),
        text: (entry) => (wanted(entry.item.of) ? JSON.stringify(eventBody(entry)) : undefined),
        chance,
        named: true,
      },
      head(),
      window.value,
    );
    this.#streams.add(stream);
    stream.begin();
    return undefined;
  }

  close(): void {
    for (const stream of this.#streams) stream.end();
  }
}

/** All that the venue announces is of the United States. */
function readFilter(query: URLSearchParams): string | ((action: Action) => boolean) {
  const region = (query.get("region") ?? "all").toLowerCase();
  if (!REGIONS.includes(region)) return `region: expected one of ${REGIONS.join(", ")}`;
  const types = (query.get("type") ?? "").split(",").filter((type) => type !== "");
  const unknown = types.find((type) => !isActionType(type.replace(EVENT_SUFFIX, "")));
  if (unknown !== undefined) {
    const known = Object.keys(KINDS).map((type) => type + EVENT_SUFFIX);
    return `type: expected one of ${known.join(", ")}`;
  }
  return ({ type }) =>
    region !== "non_us" && (types.length === 0 || types.includes(type + EVENT_SUFFIX));
}

const EVENT_SUFFIX = "_corporateaction_event";

const eventBody = ({ id, atUs, item }: Entry<Mutation>): object => ({
  action: item.action,
  at: timeText(atUs),
  ca: actionBody(item.of, "text"),
  event_id: id,
  event_type: item.of.type + EVENT_SUFFIX,
  region: "us",
});
