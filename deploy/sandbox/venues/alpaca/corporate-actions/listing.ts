/** The REST lists of corporate actions. Source: the published data and trading documents. */
import { json, refused, type Answer } from "../http.ts";
import { refusals } from "../refusals.ts";
import {
  actionBody,
  fieldOf,
  KINDS,
  mentionsCusip,
  mentionsSymbol,
  type Action,
} from "./actions.ts";

const MOST = 1_000;
const USUAL = 100;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const bad = (name: string): Answer => refused(refusals.malformedParameter(name));
const split = (text: string | null): readonly string[] =>
  text === null || text === "" ? [] : text.split(",");

/** @param today New York date: both ends of the range when none is asked for */
export function listActions(all: readonly Action[], query: URLSearchParams, today: string): Answer {
  const limit = Number(query.get("limit") ?? String(USUAL));
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) return bad("limit");
  const ids = split(query.get("ids"));
  const others = ["symbols", "cusips", "types", "start", "end"].filter((name) => query.has(name));
  if (ids.length > 0 && others.length > 0) return bad("ids: not together with other filters");
  const [start, end] = [query.get("start") ?? today, query.get("end") ?? today];
  if (!DATE.test(start)) return bad("start");
  if (!DATE.test(end) || end < start) return bad("end");
  const types = split(query.get("types"));
  const [symbols, cusips] = [split(query.get("symbols")), split(query.get("cusips"))];
  const whole = (query.get("data_quality") ?? "complete") === "complete";
  const found = all
    .filter((action) => ids.length === 0 || ids.includes(action.id))
    .filter(({ complete }) => complete || !whole)
    .filter(({ processDate }) => ids.length > 0 || (processDate >= start && processDate <= end))
    .filter((action) => symbols.length === 0 || mentionsSymbol(action, symbols))
    .filter((action) => cusips.length === 0 || mentionsCusip(action, cusips))
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .toSorted((a, b) => (a.processDate < b.processDate ? -1 : 1));
  if (query.get("sort") === "desc") found.reverse();
  const from = Number(query.get("page_token") ?? "0");
  if (!Number.isInteger(from) || from < 0) return bad("page_token");
  const page = found.slice(from, from + limit);
  const lists: Record<string, object[]> = {};
  for (const action of page)
    (lists[KINDS[action.type].list] ??= []).push(actionBody(action, "number"));
  const next = from + limit < found.length ? String(from + limit) : null;
  return json({ corporate_actions: lists, next_page_token: next });
}

const DATE_TYPES: Readonly<Record<string, string>> = {
  declaration_date: "declaration_date",
  ex_date: "ex_date",
  record_date: "record_date",
  payable_date: "payable_date",
};

export function announcements(all: readonly Action[], query: URLSearchParams): Answer {
  const types = split(query.get("ca_types")).map((type) => type.toLowerCase());
  const [since, until] = [query.get("since") ?? "", query.get("until") ?? ""];
  if (types.length === 0) return bad("ca_types");
  if (!DATE.test(since)) return bad("since");
  if (!DATE.test(until)) return bad("until");
  const dated = DATE_TYPES[query.get("date_type") ?? "ex_date"];
  if (dated === undefined) return bad("date_type");
  const [symbol, cusip] = [query.get("symbol"), query.get("cusip")];
  const found = all
    .filter(({ type }) => types.includes(KINDS[type].announced[0].toLowerCase()))
    .filter((action) => {
      const date = fieldOf(action, dated) ?? action.processDate;
      return date >= since && date <= until;
    })
    .filter((action) => symbol === null || mentionsSymbol(action, [symbol]))
    .filter((action) => cusip === null || mentionsCusip(action, [cusip]));
  return json(found.map(announcement));
}

export function announcement(action: Action): object {
  const { id, type, processDate } = action;
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => fieldOf(action, name)).find((one) => one !== undefined);
  const [caType, subType] = KINDS[type].announced;
  const rows: Readonly<Record<string, string | undefined>> = {
    initiating_symbol: text("symbol", "old_symbol", "source_symbol", "acquirer_symbol"),
    initiating_original_cusip: text("cusip", "old_cusip", "source_cusip", "acquirer_cusip"),
    target_symbol: text("new_symbol", "acquiree_symbol", "symbol"),
    target_original_cusip: text("new_cusip", "acquiree_cusip", "cusip"),
    ex_date: text("ex_date"),
    record_date: text("record_date"),
    payable_date: text("payable_date"),
    effective_date: text("effective_date") ?? processDate,
    cash: caType === "Dividend" && subType === "cash" ? text("rate") : "0",
    old_rate: text("old_rate", "source_rate", "acquirer_rate") ?? "1",
    new_rate: text("new_rate", "acquiree_rate") ?? "1",
  };
  const known = Object.entries(rows).filter(([, value]) => value !== undefined);
  return {
    id,
    corporate_action_id: id,
    ca_type: caType,
    ca_sub_type: subType,
    ...Object.fromEntries(known),
  };
}
