/**
 * The floor's second stage, in the pool's place: leg in, `submitting` appended, order posted,
 * `pending_new` appended, Redis written, acknowledged; and `new` appended when the venue's stream
 * says so, Redis written again. No validation, no fold, no circuit, no limiter; the venue's answer is
 * read and not looked at, its stream's frames are parsed for the order's id.
 */
import { jetstream } from "@nats-io/jetstream";
import { Pool } from "undici";
import { WebSocket } from "ws";
import { openLink } from "./link.ts";
import { openFloorProjection } from "./projection.ts";
import { BROKER, eventOf, eventsSubject, fromEnv, IN_FLIGHT } from "./settings.ts";

const settings = fromEnv();
const { account, sizes, keyId, secretKey } = settings;
const { connection, store, atEndOfTurn } = await openLink(settings.natsUrl, "floor-b");
const project = openFloorProjection(settings.redisUrl, account, sizes.state);
const submitting = eventOf("submitting", sizes.submitting);
const pendingNew = eventOf("pending_new", sizes.pending_new);
const live = eventOf("new", sizes.new);

const CONNECTIONS = 16;
const pool = new Pool(settings.venueUrl, { connections: CONNECTIONS, pipelining: 1 });
const headers = {
  "APCA-API-KEY-ID": keyId,
  "APCA-API-SECRET-KEY": secretKey,
  "content-type": "application/json",
};

/** Resolves with the answer's text once the last byte is there. */
const post = (body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pool.dispatch(
      { method: "POST", path: "/v2/orders", headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, status) => {
          if (status !== 200) reject(new Error(`the venue answered ${status}`));
        },
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve(Buffer.concat(chunks).toString("utf8")),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });

const orderText = (clientOrderId: string): string =>
  JSON.stringify({
    symbol: "AAPL",
    qty: "1",
    side: "buy",
    type: "limit",
    time_in_force: "gtc",
    limit_price: "1.00",
    client_order_id: clientOrderId,
  });

/** The last sequence of each order that is not new yet; the stream may be faster than our append. */
const lastSeq = new Map<string, Promise<number>>();

async function work(orderId: string, seq: number): Promise<void> {
  const subject = eventsSubject(account, orderId);
  const accepted = (async () => {
    const sent = await store(subject, submitting, `s-${orderId}`, seq);
    await post(orderText(orderId));
    return store(subject, pendingNew, `p-${orderId}`, sent);
  })();
  lastSeq.set(orderId, accepted);
  await project(orderId, await accepted);
}

async function nowNew(orderId: string): Promise<void> {
  const before = lastSeq.get(orderId);
  if (before === undefined) return;
  lastSeq.delete(orderId);
  const seq = await store(eventsSubject(account, orderId), live, `n-${orderId}`, await before);
  await project(orderId, seq);
}

const socket = new WebSocket(new URL("/stream", settings.venueUrl.replace(/^http/, "ws")), {
  perMessageDeflate: false,
});
type Frame = {
  readonly stream: string;
  readonly data: { readonly event?: string; readonly order?: { readonly client_order_id: string } };
};
const listening = new Promise<void>((resolve) => {
  socket.on("open", () => {
    socket.send(JSON.stringify({ action: "auth", key: keyId, secret: secretKey }));
    socket.send(JSON.stringify({ action: "listen", data: { streams: ["trade_updates"] } }));
  });
  socket.on("message", (bytes: Buffer) => {
    const { stream, data } = JSON.parse(bytes.toString("utf8")) as Frame;
    if (stream === "listening") resolve();
    if (data.event === "new" && data.order !== undefined) void nowNew(data.order.client_order_id);
  });
});
await listening;

const consumer = await jetstream(connection).consumers.get("ROUTED", BROKER);
await consumer.consume({
  max_messages: IN_FLIGHT,
  callback: (message) => {
    const body = Buffer.from(message.data).toString("latin1");
    const [orderId = "", seq = ""] = body.split(" ", 2);
    void work(orderId, Number(seq)).then(() => atEndOfTurn(() => message.ack()));
  },
});
process.stdout.write("ready\n");
