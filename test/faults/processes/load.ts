/**
 * What the OMS asks for while things go wrong: orders of several kinds over several symbols, some of
 * which are replaced or cancelled later. The seed decides what; the clock decides when.
 */
import type { OrderRequested } from "../../../contracts/validate.ts";
import type { Random } from "../../../deploy/sandbox/venues/tape/random.ts";
import type { Outbox } from "./outbox.ts";

export type Load = {
  /** Sends so many new orders, and changes some of those that rest. */
  readonly step: (orders: number) => void;
  /** Cancels most of what still rests: the end of the day. */
  readonly finish: () => void;
};

export type LoadOptions = {
  readonly outbox: Outbox;
  readonly random: Random;
  readonly accounts: readonly string[];
  /** Replaces wait meanwhile. */
  readonly holdsReplaces: () => boolean;
  /** Tells the runs apart that share a log. */
  readonly prefix: string;
};

/** Longer than a run: what was lost with the bus's disk goes out again at its end. */
const VALID_MS = 2 * 3_600_000;
const SYMBOLS = ["BAC", "F", "KO", "NVDA", "INTC", "AAPL", "IBM"] as const;
const QTY_MAX = 50;
/** Far from every quote, so that it rests; and beyond every quote, so that it fills. */
const [LOW, HIGH] = ["1", "2000"];

type Terms = Pick<OrderRequested, "ordType" | "timeInForce"> &
  Partial<Pick<OrderRequested, "price" | "stopPx">>;

/** One of them for each order, by weight. */
const TERMS: readonly (readonly [weight: number, Terms])[] = [
  [30, { ordType: "market", timeInForce: "day" }],
  [25, { ordType: "limit", price: LOW, timeInForce: "gtc" }],
  [15, { ordType: "limit", price: HIGH, timeInForce: "day" }],
  [10, { ordType: "limit", price: HIGH, timeInForce: "ioc" }],
  [10, { ordType: "limit", price: HIGH, timeInForce: "fok" }],
  [10, { ordType: "stop", stopPx: HIGH, timeInForce: "gtc" }],
];

const [REPLACED_SHARE, CANCELLED_SHARE, LEFT_RESTING] = [0.35, 0.35, 0.2];

export function openLoad(options: LoadOptions): Load {
  const { outbox, random, accounts, prefix, holdsReplaces } = options;
  let count = 0;
  /** Orders that rest, and what was asked of them so far. */
  const resting = new Map<string, { readonly request: OrderRequested; changes: number }>();

  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };

  function draw(): Terms {
    const total = TERMS.reduce((sum, [weight]) => sum + weight, 0);
    let at = random() * total;
    for (const [weight, terms] of TERMS) if ((at -= weight) < 0) return terms;
    return pick(TERMS)[1];
  }

  function anOrder(): OrderRequested {
    const terms = draw();
    return {
      orderId: `${prefix}-${(count += 1)}`,
      account: pick(accounts),
      instrument: { symbol: pick(SYMBOLS) },
      side: "buy",
      orderQty: String(1 + Math.floor(random() * QTY_MAX)),
      ...terms,
      route: { broker: "best" },
      validUntil: new Date(Date.now() + VALID_MS).toISOString(),
    };
  }

  function change({ account, orderId }: OrderRequested, n: number): void {
    const requestId = `r${n}`;
    const wish = random();
    if (wish < REPLACED_SHARE) {
      if (holdsReplaces()) return;
      const orderQty = String(1 + Math.floor(random() * QTY_MAX));
      const validUntil = new Date(Date.now() + VALID_MS).toISOString();
      const request = { requestId, account, orderId, orderQty, validUntil };
      outbox.send({ kind: "replace", request });
    } else if (wish < REPLACED_SHARE + CANCELLED_SHARE) {
      outbox.send({ kind: "cancel", request: { requestId, account, orderId } });
    }
  }

  return {
    step: (orders) => {
      for (let at = 0; at < orders; at += 1) {
        const request = anOrder();
        outbox.send({ kind: "new", request });
        if (request.price === LOW || request.ordType === "stop") {
          resting.set(request.orderId, { request, changes: 0 });
        }
      }
      for (const [orderId, order] of resting) {
        const { request } = order;
        const state = outbox.state(request.account, orderId);
        if (state?.legs[0]?.sending !== "acknowledged" || order.changes >= 3) continue;
        if (random() > 0.2) continue;
        change(request, (order.changes += 1));
      }
    },
    finish: () => {
      for (const { request } of resting.values()) {
        const { account, orderId } = request;
        if (random() < LEFT_RESTING) continue;
        outbox.send({ kind: "cancel", request: { requestId: "end", account, orderId } });
      }
    },
  };
}
