/** The checker itself: it passes what is well, and each invariant bites what breaks it. */
import { textOf } from "../project-files.ts";
import { check, invariants } from "./check.ts";
import type { History, LoggedOrderEvent, VenueOrder } from "./history.ts";
import {
  ACCOUNT,
  atVenue,
  goodHistory,
  idOf,
  openLog,
  order,
  placed,
  receive,
  submit,
  trade,
} from "./testing/history.ts";

const good = goodHistory();

const brokenIn = (history: History): readonly string[] => [
  ...new Set(check(history).map(({ invariant }) => invariant)),
];

const changeVenue = (clOrdId: string, change: Partial<VenueOrder>): History => ({
  ...good,
  venueOrders: good.venueOrders.map((one) =>
    one.clOrdId === clOrdId ? { ...one, ...change } : one,
  ),
});

/** The log and what was heard, with one event changed. */
function changeEvent(
  isMeant: (one: LoggedOrderEvent) => boolean,
  change: (one: LoggedOrderEvent) => readonly LoggedOrderEvent[],
): History {
  const log = good.log.flatMap((one) => (isMeant(one) ? change(one) : [one]));
  return { ...good, log, heard: log };
}

const isTrade =
  (execId: string) =>
  ({ event }: LoggedOrderEvent): boolean =>
    event.type === "trade" && event.execId === execId;

/** One more order, with its request and what it left at the venue. */
function withOrder(
  tell: (log: ReturnType<typeof openLog>) => void,
  venueOrders: readonly VenueOrder[] = [],
  change: Partial<History> = {},
): History {
  const more = openLog();
  tell(more);
  const log = [...good.log, ...more.log.map((one) => ({ ...one, seq: one.seq + good.log.length }))];
  return {
    ...good,
    requests: [...good.requests, { kind: "new", request: order("ord-9") }],
    log,
    heard: log,
    venueOrders: [...good.venueOrders, ...venueOrders],
    projection: new Map([...good.projection, ...more.projection()]),
    accepted: new Map([...good.accepted, ...venueOrders.map((one) => [one.clOrdId, 1] as const)]),
    beforeReplay: { logged: log.length, accepted: 4 + venueOrders.length },
    ...change,
  };
}

const received = (log: ReturnType<typeof openLog>): void =>
  log.tell("ord-9", receive(order("ord-9")), submit("ord-9"));

const breaks: readonly [string, string, History][] = [
  [
    "I1",
    "an id that its venue accepted twice",
    {
      ...good,
      accepted: new Map([...good.accepted, [idOf("ord-1"), 2]]),
      beforeReplay: { logged: good.log.length, accepted: 5 },
    },
  ],
  [
    "I1",
    "two venue orders under one id",
    { ...good, venueOrders: [...good.venueOrders, atVenue("ord-2", { ordStatus: "canceled" })] },
  ],
  [
    "I2",
    "an order that nobody answered",
    { ...good, requests: [...good.requests, { kind: "new", request: order("ord-9") }] },
  ],
  [
    "I2",
    "a cancel that nobody answered",
    {
      ...good,
      requests: [
        ...good.requests,
        { kind: "cancel", request: { account: ACCOUNT, orderId: "ord-4", requestId: "c-9" } },
      ],
    },
  ],
  ["I2", "a send whose end nobody knows", withOrder(received)],
  [
    "I2",
    "an order that was received and never sent",
    withOrder(({ tell }) => tell("ord-9", receive(order("ord-9")))),
  ],
  [
    "I2",
    "a cancel that is still under way",
    withOrder(
      (log) => {
        received(log);
        log.tell("ord-9", { type: "new", ...placed("ord-9") });
        log.tell("ord-9", { type: "pending_cancel", requestId: "c-9" });
      },
      [atVenue("ord-9")],
    ),
  ],
  [
    "I3",
    "an execution that the gateway missed",
    changeVenue(idOf("ord-4", 1), {
      cumQty: "5",
      executions: [{ execId: "e-9", lastQty: "5", lastPx: "10" }],
    }),
  ],
  [
    "I3",
    "another price",
    changeVenue(idOf("ord-2"), { executions: [{ execId: "e-3", lastQty: "30", lastPx: "10.01" }] }),
  ],
  ["I3", "an order that works on at the venue", changeVenue(idOf("ord-2"), { ordStatus: "new" })],
  [
    "I3",
    "an order that ended at the venue",
    changeVenue(idOf("ord-4", 1), { ordStatus: "expired" }),
  ],
  ["I3", "another order under the id", changeVenue(idOf("ord-1"), { brokerOrderId: "b-other" })],
  [
    "I3",
    "a venue order that is on no log",
    {
      ...good,
      requests: [...good.requests, { kind: "new", request: order("ord-9") }],
      venueOrders: [...good.venueOrders, atVenue("ord-9")],
    },
  ],
  [
    "I3",
    "a venue order of an order that was refused",
    { ...good, venueOrders: [...good.venueOrders, atVenue("ord-3")] },
  ],
  [
    "I3",
    "the order before a replace still alive",
    changeVenue(idOf("ord-4"), { ordStatus: "new" }),
  ],
  [
    "I3",
    "an order that the gateway shows and the venue does not have",
    withOrder((log) => {
      received(log);
      log.tell("ord-9", { type: "new", ...placed("ord-9") });
    }),
  ],
  [
    "I4",
    "more executed than was asked for",
    withOrder(
      (log) => {
        received(log);
        log.tell("ord-9", trade("ord-9", "e-9", "101"));
      },
      [
        atVenue("ord-9", {
          ordStatus: "filled",
          cumQty: "101",
          executions: [{ execId: "e-9", lastQty: "101", lastPx: "10" }],
        }),
      ],
    ),
  ],
  [
    "I4",
    "legs for more than the order",
    withOrder(
      ({ tell }) => {
        const request = order("ord-9");
        const legs = ["1", "2"].map((legId) => ({
          legId,
          broker: "venue",
          clOrdId: `ord-9-${legId}-0`,
          orderQty: "60",
        }));
        tell("ord-9", { type: "received", request, digest: "0".repeat(32), legs });
      },
      [],
      { unhealed: ["venue: gone"] },
    ),
  ],
  [
    "I5",
    "a fill that the venue never made",
    {
      ...good,
      heard: [
        ...good.heard,
        ...withOrder(({ tell }) =>
          tell("ord-9", receive(order("ord-9")), trade("ord-9", "e-9", "1")),
        ).heard,
      ],
    },
  ],
  [
    "I5",
    "a filled quantity with no execution behind it",
    changeEvent(isTrade("e-2"), (one) => [
      {
        ...one,
        event: { ...one.event, order: { ...one.event.order, cumQty: "120" } },
      },
    ]),
  ],
  [
    "I5",
    "a filled quantity that fell without a bust",
    changeEvent(isTrade("e-2"), (one) => [
      {
        ...one,
        event: { ...one.event, order: { ...one.event.order, cumQty: "20" } },
      },
    ]),
  ],
  [
    "I6",
    "open and executed that do not make the order",
    changeEvent(isTrade("e-1"), (one) => [
      { ...one, event: { ...one.event, order: { ...one.event.order, leavesQty: "50" } } },
    ]),
  ],
  [
    "I7",
    "an order that a venue accepted after the kill",
    {
      ...good,
      kills: [
        { scope: "broker", value: "venue", at: "2026-03-02T14:29:00.000Z", inFlightBoundMs: 5_000 },
      ],
    },
  ],
  ["I8", "another symbol", changeVenue(idOf("ord-1"), { symbol: "MSFT" })],
  ["I8", "another side", changeVenue(idOf("ord-1"), { side: "sell" })],
  ["I8", "another quantity", changeVenue(idOf("ord-2"), { orderQty: "1000" })],
  [
    "I8",
    "a replace for the whole quantity again",
    changeVenue(idOf("ord-4", 1), { orderQty: "50" }),
  ],
  [
    "I8",
    "an id that the gateway did not make",
    { ...good, venueOrders: [...good.venueOrders, { ...atVenue("ord-9"), clOrdId: "somebody" }] },
  ],
  [
    "I9",
    "one execution counted under two names",
    {
      ...changeVenue(idOf("ord-1"), {
        executions: [{ execId: "e-1", otherIds: ["e-2"], lastQty: "40", lastPx: "10" }],
      }),
    },
  ],
  [
    "I9",
    "one execution written twice",
    changeEvent(isTrade("e-3"), (one) => [one, { ...one, seq: one.seq + 0.5 }]),
  ],
  ["I10", "a version that is missing", changeEvent(isTrade("e-1"), () => [])],
  [
    "I10",
    "an event that was heard and is gone",
    { ...good, heard: [...good.heard, { ...(good.log[0] as LoggedOrderEvent), seq: 99 }] },
  ],
  [
    "I10",
    "a summary that its events do not make",
    changeEvent(isTrade("e-1"), (one) => [
      { ...one, event: { ...one.event, order: { ...one.event.order, avgPx: "11" } } },
    ]),
  ],
  [
    "I11",
    "an order that the projection has not",
    { ...good, projection: new Map([...good.projection].slice(1)) },
  ],
  [
    "I11",
    "a projection that stayed behind",
    {
      ...good,
      projection: new Map(
        [...good.projection].map(([key, state]) => [key, { ...state, version: state.version - 1 }]),
      ),
    },
  ],
  [
    "I11",
    "a projection of an order that never was",
    {
      ...good,
      projection: new Map(
        [...good.projection].flatMap(([key, state]) => [
          [key, state],
          [`${key}x`, state],
        ]),
      ),
    },
  ],
  [
    "I13",
    "an order that was accepted after its validity",
    changeVenue(idOf("ord-1"), { acceptedAt: "2026-03-02T15:00:30.001Z" }),
  ],
  [
    "I13",
    "a replace that was accepted after its validity",
    changeVenue(idOf("ord-4", 1), { acceptedAt: "2026-03-02T15:00:30.001Z" }),
  ],
  [
    "I16",
    "a replay that wrote something",
    { ...good, beforeReplay: { logged: good.log.length - 1, accepted: 4 } },
  ],
  [
    "I16",
    "a replay that sent something",
    { ...good, beforeReplay: { logged: good.log.length, accepted: 3 } },
  ],
];

describe("the checker", () => {
  it("finds nothing where all is well", () => {
    expect(check(good)).toEqual([]);
  });

  it.each(breaks)("%s catches %s", (invariant, _, history) => {
    expect(brokenIn(history)).toContain(invariant);
  });

  it("has something to catch for each of its invariants", () => {
    const caught = new Set(breaks.map(([invariant]) => invariant));
    expect(invariants.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
  });

  it("lets a fault that never healed explain an open send, of what it names", () => {
    const open = withOrder(received);
    expect(check({ ...open, unhealed: ["order ord-9: never answered again"] })).toEqual([]);
    expect(brokenIn({ ...open, unhealed: ["order ord-91: never answered again"] })).toEqual(["I2"]);
  });

  it("expects of what was heard that it stays on the log, except for a tail that was lost", () => {
    const lost = { ...(good.log[0] as LoggedOrderEvent), seq: good.log.length + 1 };
    const history = { ...good, heard: [...good.heard, lost] };
    expect(check({ ...history, lostTails: [lost.seq] })).toEqual([]);
    expect(brokenIn({ ...history, lostTails: [lost.seq + 1] })).toEqual(["I10"]);
  });

  it("counts an execution that the venue took back as one that was there", () => {
    const taken = changeVenue(idOf("ord-2"), {
      cumQty: "0",
      executions: [],
      takenBack: [{ execId: "e-3", lastQty: "30", lastPx: "10" }],
    });
    expect(brokenIn(taken)).toEqual(["I3"]);
  });

  it.each(invariants.map(({ name, holds }) => [name, holds]))(
    "%s stands in docs/faults.md as it is checked",
    (name, holds) => {
      const page = textOf("docs/faults.md").replaceAll(/\s+/g, " ");
      expect(page).toContain(`| ${name} | ${holds} |`);
    },
  );
});
