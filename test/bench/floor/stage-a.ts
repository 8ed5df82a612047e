/**
 * The floor's first stage, in the router's place: request in, `received` appended, leg handed on,
 * Redis written, acknowledged. No validation, no decision, no JSON but the server's acknowledgements.
 */
import { jetstream } from "@nats-io/jetstream";
import { openLink } from "./link.ts";
import { openFloorProjection } from "./projection.ts";
import { eventOf, eventsSubject, fromEnv, IN_FLIGHT, ROUTED } from "./settings.ts";

const { natsUrl, redisUrl, account, sizes } = fromEnv();
const { connection, store, atEndOfTurn } = await openLink(natsUrl, "floor-a");
const project = openFloorProjection(redisUrl, account, sizes.state);
const received = eventOf("received", sizes.received);

/** A request begins with {"orderId":"<id>". */
const ID_AT = '{"orderId":"'.length;

const consumer = await jetstream(connection).consumers.get("REQUESTS", "router");
await consumer.consume({
  max_messages: IN_FLIGHT,
  callback: (message) => {
    const body = Buffer.from(message.data).toString("latin1");
    const orderId = body.slice(ID_AT, body.indexOf('"', ID_AT));
    void (async () => {
      const seq = await store(eventsSubject(account, orderId), received, `a-${orderId}`, 0);
      const leg = `${orderId} ${seq} ${received}`;
      await Promise.all([store(ROUTED, leg, `submit.${orderId}`), project(orderId, seq)]);
      atEndOfTurn(() => message.ack());
    })();
  },
});
process.stdout.write("ready\n");
