/**
 * A trading program that has nothing of Broker Gateway but its contracts: it sends one order, reads
 * what becomes of it, and hears how its account stands.
 *
 *   NATS_URL=nats://127.0.0.1:4222 NATS_USER=oms NATS_PASSWORD=… node docs/examples/oms.mjs alpha
 */
import { randomUUID } from "node:crypto";
import { connect, headers } from "@nats-io/transport-node";

const { NATS_URL, NATS_USER, NATS_PASSWORD } = process.env;
const account = process.argv[2] ?? "alpha";

const nc = await connect({
  servers: NATS_URL,
  user: NATS_USER,
  pass: NATS_PASSWORD,
  inboxPrefix: `_INBOX_${NATS_USER}`, // each user hears only its own inbox
  maxReconnectAttempts: -1,
});

const order = {
  orderId: `demo-${randomUUID()}`, // the same id is the same order, however often it is sent
  account,
  instrument: { symbol: "AAPL" },
  side: "buy",
  ordType: "market",
  orderQty: "10",
  timeInForce: "day",
  route: { broker: "best" },
  validUntil: new Date(Date.now() + 30_000).toISOString(),
};

// Listen first, then send: nothing can happen unheard in between.
const events = nc.subscribe(`order.events.${account}.${order.orderId}`);
const accounts = nc.subscribe(`account.updated.${account}`);

// A request, not a publish: the answer says that the order is stored. No answer: send it again.
const h = headers();
h.set("Nats-Msg-Id", order.orderId);
const stored = await nc.request(`order.requested.${account}`, JSON.stringify(order), {
  headers: h,
  timeout: 5_000,
});
console.log("stored", JSON.stringify(stored.json()));

for await (const message of events) {
  const event = message.json();
  const { ordStatus, cumQty, leavesQty, avgPx, done } = event.order;
  console.log(
    "event",
    event.version,
    event.type,
    JSON.stringify({ ordStatus, cumQty, leavesQty, avgPx }),
  );
  if (done) break; // whatever ordStatus is shown: nothing more can be done about the order
}

for await (const message of accounts) {
  const { balances, positions, brokerTime } = message.json();
  const held = positions.find(({ symbol }) => symbol === order.instrument.symbol);
  console.log("account", JSON.stringify({ brokerTime, cash: balances.cash, held }));
  if (held !== undefined) break;
}

await nc.drain();
