/** A corpus of hostile messages, as long as asked for and the same for the same seed. */
import {
  orderCancelRequested,
  orderReplaceRequested,
  orderRequested,
} from "../../contracts/subjects.ts";
import { seededRandom, type Random } from "../../deploy/sandbox/venues/tape/random.ts";
import { bytesOf, type Base, type HostileMessage } from "./message.ts";
import { MUTATIONS, pick } from "./mutations.ts";

const ACCOUNT = "alpha";
/** Long after any run. */
const VALID_UNTIL = "2099-01-01T00:00:00Z";

/** One message in so many goes where no account is. */
const STRAY_SHARE = 0.02;

export function* corpus(seed: number, count: number): Generator<HostileMessage> {
  const random = seededRandom(seed, "hostile");
  for (let number = 1; number <= count; number++) {
    yield random() < STRAY_SHARE ? stray(number, random) : mutant(number, random);
  }
}

function mutant(number: number, random: Random): HostileMessage {
  const base = baseOf(number, random);
  for (;;) {
    const mutation = pick(MUTATIONS, random);
    const body = mutation.body(base, random);
    if (body !== undefined) {
      return { mutation: mutation.name, subject: base.subject, body, codes: mutation.codes };
    }
  }
}

/** Mostly orders, because an order is what would cost money. */
function baseOf(number: number, random: Random): Base {
  const kind = random();
  if (kind < 0.8) return { subject: orderRequested(ACCOUNT), fields: anOrder(number, random) };
  const change = { requestId: `c-${number}`, account: ACCOUNT, orderId: `hostile-${number}` };
  return kind < 0.9
    ? { subject: orderCancelRequested(ACCOUNT), fields: change }
    : {
        subject: orderReplaceRequested(ACCOUNT),
        fields: { ...change, orderQty: "2", validUntil: VALID_UNTIL },
      };
}

/** An order that would fill at once. */
function anOrder(number: number, random: Random): Base["fields"] {
  return {
    orderId: `hostile-${number}`,
    account: ACCOUNT,
    instrument: { symbol: "BAC" },
    side: "buy",
    orderQty: "1",
    timeInForce: "day",
    route: { broker: "best" },
    validUntil: VALID_UNTIL,
    ...(random() < 0.5 ? { ordType: "market" } : { ordType: "limit", price: "500" }),
  };
}

/** A sound order, on a subject that is nobody's: with wildcards, spaces, line breaks, or on none at all. */
function stray(number: number, random: Random): HostileMessage {
  const token = pick(STRAY_TOKENS, random);
  return {
    mutation: "a subject of nobody's",
    subject: `order.requested.${token}`,
    body: bytesOf(JSON.stringify(anOrder(number, random))),
    codes: ["bad_account", "account_mismatch", "stopped_by_the_bus"],
  };
}

const STRAY_TOKENS: readonly string[] = [
  "*",
  ">",
  "alphа", // Cyrillic
  "alpha\u200b",
  "al/pha",
  "$JS",
  "alpha\r\nPUB order.requested.alpha 2\r\n{}",
  "alpha beta",
  "alpha\tbeta",
  "alpha\n",
  "x".repeat(65),
  "root",
];
