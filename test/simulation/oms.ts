/**
 * The order management system: what it wants stays in its outbox until it sees the gateway's answer,
 * on the order's log or beside it, and is said again until then. It never dies and never forgets.
 *
 * When the log goes back in its numbers, the server has lost its last moments: the OMS forgets the
 * answers that were among them, and says everything again.
 */
import type {
  OrderCancelRequested,
  OrderReplaceRequested,
  OrderRequested,
} from "../../contracts/generated/types.ts";
import type { OrderEvent } from "../../contracts/order-event.ts";
import { requestName, type SentRequest } from "../faults/history.ts";
import type { Server } from "./bus/server.ts";
import type { Seeded } from "./core/seeded.ts";
import { BEGIN, type World } from "./core/world.ts";

export type Oms = {
  readonly requests: readonly SentRequest[];
  /** How many of them have no answer yet. */
  readonly waiting: () => number;
  readonly hear: (seq: number, event: OrderEvent) => void;
  /** The log has lost what came at and after this sequence. */
  readonly forgetFrom: (seq: number) => void;
  readonly hearRefusal: (name: string) => void;
  /** Says everything again, answered or not. */
  readonly sayAll: () => void;
};

export type Plan = {
  readonly orders: number;
  /** New orders come in this time, in ms. */
  readonly withinMs: number;
  readonly accounts: readonly [string, ...string[]];
  /** Some orders lose their meaning after seconds. */
  readonly hasShortLives: boolean;
  readonly hasReplaces: boolean;
};

/** No answer so long: it is said again. */
const AGAIN_MS = 12_000;
/** How soon it sees that the log's numbers went back. */
const NOTICED_MS = 3_500;
const SYMBOLS = ["AAPL", "MSFT", "NVDA"] as const;
const LONG_MS = 3_600_000;
const CANCEL_MS = 60_000;

type Waiting = { readonly sent: SentRequest; times: number };

export function openOms(world: World, seed: Seeded, server: Server, plan: Plan): Oms {
  const outbox = new Map<string, Waiting>();
  const draw = seed.fork("plan");
  const edge = seed.fork("edge");
  const begin = Date.parse(BEGIN);
  /** Which message of the log answered each request; 0 for one that was told beside it. */
  const answers = new Map<string, number>();

  function want(sent: SentRequest): void {
    const name = requestName(sent);
    const known = outbox.get(name);
    if (known !== undefined) return;
    outbox.set(name, { sent, times: 0 });
    say(name);
  }

  /** Once more, under a message id of its own half of the time: then the stream drops no copy. */
  function say(name: string): void {
    const waiting = outbox.get(name);
    if (waiting === undefined) return;
    waiting.times += 1;
    const { kind, request } = waiting.sent;
    const subject = `order.${kind === "new" ? "" : `${kind}.`}requested.${request.account}`;
    const id = waiting.times === 1 || edge.chance(0.5) ? name : `${name}#${waiting.times}`;
    const { starts } = server;
    world.after(edge.between(0.2, 3), undefined, () => {
      if (server.starts !== starts) return;
      server.arrives(() => {
        server.publish(subject, JSON.stringify(request), id, undefined);
      });
    });
    world.after(AGAIN_MS, undefined, () => {
      if (!answers.has(name)) say(name);
    });
  }

  function sayAll(): void {
    for (const name of outbox.keys()) say(name);
  }

  for (let count = 1; count <= plan.orders; count++) {
    const at = draw.between(0, plan.withinMs);
    const order = newOrder(draw, count, plan, begin + at);
    world.after(at, undefined, () => want({ kind: "new", request: order }));
    for (const change of changesOf(draw, order, plan, begin + at)) {
      world.after(at + change.afterMs, undefined, () => want(change.sent));
    }
  }

  return {
    get requests() {
      return [...outbox.values()].map(({ sent }) => sent);
    },
    waiting: () => [...outbox.keys()].filter((name) => !answers.has(name)).length,
    hear(seq, event) {
      const answered = (name: string): void => {
        if (!answers.has(name)) answers.set(name, seq);
      };
      const { account, orderId } = event;
      answered(`new:${account}.${orderId}`);
      if ("requestId" in event) {
        answered(`cancel:${account}.${orderId}.${event.requestId}`);
        answered(`replace:${account}.${orderId}.${event.requestId}`);
      }
    },
    forgetFrom(seq) {
      for (const [name, answer] of answers) if (answer >= seq) answers.delete(name);
      world.after(NOTICED_MS, undefined, sayAll);
    },
    hearRefusal: (name) => void answers.set(name, 0),
    sayAll,
  };
}

function newOrder(draw: Seeded, count: number, plan: Plan, atMs: number): OrderRequested {
  const isShort = plan.hasShortLives && draw.chance(0.25);
  const lifeMs = isShort ? draw.between(500, 12_000) : LONG_MS;
  const isLimit = draw.chance(0.8);
  return {
    account: draw.pick(plan.accounts),
    orderId: `ord-${count}`,
    instrument: { symbol: draw.pick(SYMBOLS), assetClass: "us_equity" },
    side: draw.pick(["buy", "sell"]),
    // A few are for what the broker does not take: refused on their logs.
    orderQty: String(draw.whole(1, 100) + (draw.chance(0.08) ? 0.5 : 0)),
    ...(isLimit ? { ordType: "limit", price: "10" } : { ordType: "market" }),
    timeInForce: draw.pick(["day", "gtc"]),
    route: { broker: "best" },
    validUntil: instantOf(atMs + lifeMs),
  };
}

type Change = { readonly afterMs: number; readonly sent: SentRequest };

function changesOf(
  draw: Seeded,
  order: OrderRequested,
  plan: Plan,
  atMs: number,
): readonly Change[] {
  const { account, orderId, orderQty = "1" } = order;
  const changes: Change[] = [];
  const kinds = draw.pick([
    [],
    [],
    ["cancel"],
    ["cancel"],
    ["replace"],
    ["replace", "cancel"],
    ["replace", "replace"],
  ] as const);
  let afterMs = 0;
  for (const [index, kind] of kinds.entries()) {
    // Now and then a change overtakes its order, or comes when all is over.
    afterMs += draw.pick([draw.between(0, 20), draw.between(20, 2_000), draw.between(500, 15_000)]);
    const ids = { account, orderId, requestId: `${orderId}-${kind.charAt(0)}${index}` };
    if (kind === "cancel" || !plan.hasReplaces) {
      // Replayed after days, a cancel that was once refused must not act.
      const validUntil = instantOf(atMs + afterMs + CANCEL_MS);
      const request: OrderCancelRequested = { ...ids, validUntil };
      changes.push({ afterMs, sent: { kind: "cancel", request } });
      continue;
    }
    const isShort = plan.hasShortLives && draw.chance(0.2);
    const validUntil = instantOf(atMs + afterMs + (isShort ? draw.between(200, 8_000) : LONG_MS));
    const qty = draw.whole(1, Math.floor(Number(orderQty)) * 2);
    const request: OrderReplaceRequested = {
      ...ids,
      orderQty: String(qty),
      validUntil,
      ...(order.ordType === "limit" && draw.chance(0.5) ? { price: "10.5" } : {}),
    };
    changes.push({ afterMs, sent: { kind, request } });
  }
  return changes;
}

const instantOf = (ms: number): string => new Date(ms).toISOString();
