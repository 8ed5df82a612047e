/**
 * Every state of a leg against everything that a broker can say of it, each cell written down. A new
 * state or fact fails to compile here until its row or column is decided.
 *
 * Source: FIX 5.0 SP2 volume 4, order state change matrices.
 */
import type { OrdStatus } from "../../../contracts/generated/types.ts";
import {
  bust,
  cancelAsked,
  clock,
  fill,
  hear,
  NEXT,
  NEXT_ID,
  onlyLeg,
  received,
  replaceAsked,
  restated,
  says,
  sent,
  tell,
  working,
  type Story,
} from "../testing/story.ts";
import { decideReport, type ReportFact } from "./reports.ts";
import { headerOf } from "./sending.ts";

const reason = { code: "no_answer", text: "no answer came" };

const partly = (): Story => hear(working(), fill("e1", "20"));
const unknown = (story = sent()): Story =>
  tell(story, { type: "submit_unknown", ...headerOf(onlyLeg(story)), action: "new", reason });

const ROWS: Readonly<Record<OrdStatus, () => Story>> = {
  received: () => received(),
  held: () => hear(sent(), says("held")),
  pending_new: () => hear(sent(), says("pending_new")),
  submit_unknown: () => unknown(),
  new: () => working(),
  partially_filled: partly,
  filled: () => hear(partly(), fill("e2", "80")),
  pending_cancel: () => cancelAsked(partly()),
  pending_replace: () => replaceAsked(partly(), { price: "11" }),
  canceled: () => hear(partly(), says("canceled")),
  rejected: () => hear(working(), says("rejected")),
  expired: () => hear(partly(), says("expired")),
  done_for_day: () => hear(partly(), says("done_for_day")),
  suspended: () => hear(partly(), says("suspended")),
  stopped: () => hear(partly(), says("stopped")),
  calculated: () => hear(partly(), says("calculated")),
};

const FACTS: Readonly<Record<ReportFact["execType"], ReportFact>> = {
  pending_new: says("pending_new"),
  held: says("held"),
  new: says("new"),
  triggered: says("triggered"),
  trade: fill("e9", "10"),
  trade_correct: fill("e1b", "10", { execType: "trade_correct", execRefId: "e1" }),
  trade_cancel: bust("e1"),
  restated: restated("40", { orderQty: "200", avgPx: "5", transactTime: clock(1) }),
  done_for_day: says("done_for_day"),
  suspended: says("suspended"),
  stopped: says("stopped"),
  calculated: says("calculated"),
  replaced: says("replaced", { replacedBy: NEXT_ID }),
  replace_rejected: says("replace_rejected"),
  cancel_rejected: says("cancel_rejected"),
  canceled: says("canceled"),
  rejected: says("rejected"),
  expired: says("expired"),
};

/** The table's columns. */
const COLUMNS = {
  pn: "pending_new",
  he: "held",
  ne: "new",
  tg: "triggered",
  tr: "trade",
  tc: "trade_correct",
  tx: "trade_cancel",
  re: "restated",
  df: "done_for_day",
  su: "suspended",
  st: "stopped",
  ca: "calculated",
  rp: "replaced",
  rr: "replace_rejected",
  cr: "cancel_rejected",
  cx: "canceled",
  rj: "rejected",
  ex: "expired",
} as const satisfies Readonly<Record<string, ReportFact["execType"]>>;

/**
 * `+` the event of the fact's name, `.` nothing, `!` evidence for the reconciler.
 *
 * - A first bust of an execution that nobody has counted is evidence, and then remembered.
 * - After the end of a leg only executions, and what takes them back, are news.
 * - A filled leg can still be done for the day or calculated: FIX shows those first.
 */
const TABLE = `
                  pn he ne tg tr tc tx re df su st ca rp rr cr cx rj ex
received          +  +  +  +  +  +  !  +  +  +  +  +  !  .  .  +  +  +
held              .  .  +  +  +  +  !  +  +  +  +  +  !  .  .  +  +  +
pending_new       .  +  +  +  +  +  !  +  +  +  +  +  !  .  .  +  +  +
submit_unknown    +  +  +  +  +  +  !  +  +  +  +  +  !  .  .  +  +  +
new               .  +  .  +  +  +  !  +  +  +  +  +  !  .  .  +  +  +
partially_filled  .  +  .  +  +  +  +  +  +  +  +  +  !  .  .  +  +  +
filled            .  .  .  .  +  +  +  +  +  .  .  +  !  .  .  !  !  !
pending_cancel    .  +  .  +  +  +  +  +  +  +  +  +  !  .  +  +  +  +
pending_replace   .  +  .  +  +  +  +  !  +  +  +  +  +  .  .  +  +  +
canceled          .  .  .  .  +  +  +  !  .  .  .  .  !  .  .  .  !  !
rejected          .  .  .  .  +  +  !  !  .  .  .  .  !  .  .  !  .  !
expired           .  .  .  .  +  +  +  !  .  .  .  .  !  .  .  !  !  .
done_for_day      .  +  +  +  +  +  +  +  .  +  +  +  !  .  .  +  +  +
suspended         .  +  +  +  +  +  +  +  +  .  +  +  !  .  .  +  +  +
stopped           .  +  +  +  +  +  +  +  +  +  .  +  !  .  .  +  +  +
calculated        .  +  +  +  +  +  +  +  +  +  +  .  !  .  .  +  +  +
`;

const [header = [], ...rows] = TABLE.trim()
  .split("\n")
  .map((line) => line.trim().split(/ +/));

const isColumn = (name: string): name is keyof typeof COLUMNS => Object.hasOwn(COLUMNS, name);
const isRow = (name: string | undefined): name is OrdStatus =>
  name !== undefined && Object.hasOwn(ROWS, name);

const cellOf = (story: Story, fact: ReportFact): string => {
  const drafts = decideReport(story.state, onlyLeg(story), fact);
  expect(drafts.length).toBeLessThanOrEqual(1);
  const [draft] = drafts;
  if (draft === undefined) return ".";
  if (draft.type === "unexplained") return "!";
  return draft.type === fact.execType ? "+" : draft.type;
};

describe("the table of what is said of a leg", () => {
  it("has a row for every state and a column for every fact", () => {
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(ROWS).sort());
    const facts = header.filter(isColumn).map((name) => COLUMNS[name]);
    expect([...facts].sort()).toEqual(Object.keys(FACTS).sort());
  });

  describe.each(rows)("while it is %s", (...row) => {
    const [status, ...cells] = row;
    if (!isRow(status)) throw new Error(`no such state: ${String(status)}`);
    const story = ROWS[status]();

    it("begins there", () => {
      expect(onlyLeg(story).ordStatus).toBe(status);
    });

    it("holds", () => {
      const found = header.map((name) =>
        isColumn(name) ? cellOf(story, FACTS[COLUMNS[name]]) : "no such fact",
      );
      expect(found.join(" ")).toBe(cells.join(" "));
    });

    it("changes nothing where the cell says so, and nothing twice", () => {
      for (const fact of Object.values(FACTS)) {
        const told = hear(story, fact);
        const [first] = told.events.slice(story.events.length);
        if (first === undefined) expect(told.state).toEqual(story.state);
        if (first?.type === "unexplained" && told.events.length === story.events.length + 1) {
          expect(told.state.legs).toEqual(story.state.legs);
        }
        expect(hear(told, fact).events).toEqual(told.events);
      }
    });
  });
});

describe("what is said under the id of a replace that is under way", () => {
  const story = ROWS.pending_replace();
  const REPLACEMENT = { clOrdId: NEXT, brokerOrderId: NEXT_ID };
  /** Of a candidate: its broker may still refuse it. All other words prove that it took the place. */
  const CANDIDATE: Partial<Record<ReportFact["execType"], string>> = {
    pending_new: ".",
    held: ".",
    cancel_rejected: ".",
    rejected: "replace_rejected",
    replace_rejected: "+",
  };

  it.each(Object.values(FACTS))("$execType", (fact) => {
    const expected = CANDIDATE[fact.execType] ?? (fact.execType === "replaced" ? "+" : "replaced");
    expect(cellOf(story, { ...fact, ...REPLACEMENT })).toBe(expected);
  });
});
