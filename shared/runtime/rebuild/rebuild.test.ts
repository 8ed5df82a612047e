/** Against real servers: the log is the bus's own, and so is what Redis makes of its writes. */
import { readFileSync } from "node:fs";
import { startServers, type TestServers } from "../../../test/fleet/servers.ts";
import { parseOrderEvent, type OrderEvent } from "../../../contracts/order-event.ts";
import { orderEvents } from "../../../contracts/subjects.ts";
import { foldEvents } from "../../domain/order/order.ts";
import { openBus, type Bus, type BusConfig } from "../bus/bus.ts";
import { openReplay, type Replay } from "../bus/replay.ts";
import { createLogger } from "../logger.ts";
import { rebuild, type Rebuilt } from "./rebuild.ts";
import { encode, openProjection } from "../store/projection.ts";
import { openRedis, type Redis } from "../store/redis.ts";

const log = createLogger("test", "silent");
const ACCOUNT = "ACC-0001";
const NAMES = [
  "received.v1/valid/an-order-with-one-leg",
  "submitting.v1/valid/the-first-send",
  "new.v1/valid/an-order-that-works",
  "trade.v1/valid/forty-of-a-hundred-shares",
  "pending-cancel.v1/valid/a-cancel-under-way",
  "canceled.v1/valid/the-rest-of-a-partly-filled-order",
  "unexplained.v1/valid/news-that-cannot-follow-a-cancel",
];

const golden = (orderId: string, count: number): readonly OrderEvent[] =>
  NAMES.slice(0, count).map((name) => {
    const url = new URL(`../../../contracts/examples/order-${name}.json`, import.meta.url);
    return { ...parseOrderEvent(readFileSync(url)), orderId };
  });

let servers: TestServers;
let router: Bus;
let bus: Bus;
let redis: Redis;
let config: BusConfig;

const configOf = (user: string): BusConfig => ({
  url: servers.natsUrl,
  name: `test ${user}`,
  ...servers.credential(user),
});

beforeEach(async () => {
  servers = await startServers();
  config = configOf("rebuild");
  router = await openBus(configOf("router"), log);
  bus = await openBus(config, log);
  redis = openRedis(servers.redisUrl, log);
});

afterEach(async () => {
  redis.disconnect();
  await bus[Symbol.asyncDispose]();
  await router[Symbol.asyncDispose]();
  await servers.close();
});

/** @returns the value that Redis should have */
async function put(orderId: string, count: number): Promise<string> {
  const events = golden(orderId, count);
  let seq = 0;
  for (const event of events) {
    const subject = orderEvents(ACCOUNT, orderId);
    const messageId = `${orderId}.${event.version}`;
    const stored = await router.store(subject, JSON.stringify(event), { messageId });
    seq = stored.kind === "stored" ? stored.seq : seq;
  }
  const state = foldEvents(events);
  if (state === undefined) throw new Error("no events");
  return encode({ state, seq });
}

async function run(verify: boolean): Promise<Rebuilt> {
  await using replay = await openReplay(config, log);
  return await rebuild({ replay, bus, redis }, { verify });
}

describe("a rebuild", () => {
  it("writes every order as its own workers would have, byte for byte, and both indexes", async () => {
    const open = await put("open-1", 4);
    const done = await put("done-1", 6);

    const result = await run(false);

    expect(result).toMatchObject({ events: 10, orders: 2, open: 1, differing: 2, unreadable: [] });
    expect(await redis.get(`order:{${ACCOUNT}}:open-1`)).toBe(open);
    expect(await redis.get(`order:{${ACCOUNT}}:done-1`)).toBe(done);
    expect((await redis.zrange(`orders:{${ACCOUNT}}`, "0", "-1")).sort()).toEqual([
      "done-1",
      "open-1",
    ]);
    expect(await redis.zrange(`open:{${ACCOUNT}}`, "0", "-1")).toEqual(["open-1"]);
    expect(await run(true)).toMatchObject({ differing: 0, differences: [] });
  });

  it("puts back what is ahead of a log that has lost its end, and leaves what a worker wrote since", async () => {
    const due = await put("ahead-1", 3);
    await redis.set(`order:{${ACCOUNT}}:ahead-1`, due.replace(/^\d{16}/, "0000000000009999"));
    expect(await run(true)).toMatchObject({ differing: 1 });
    expect(await run(false)).toMatchObject({ differing: 1 });
    expect(await redis.get(`order:{${ACCOUNT}}:ahead-1`)).toBe(due);
  });

  it("verifies without writing, and names what is missing, wrong and unknown to the log", async () => {
    await put("missing-1", 3);
    const right = await put("wrong-1", 6);
    const wrong = right.replace('"cumQty":"40"', '"cumQty":"99"');
    await redis.set(`order:{${ACCOUNT}}:wrong-1`, wrong);
    await redis.set(`order:{${ACCOUNT}}:stray-1`, right);
    await redis.zadd(`open:{GONE}`, 1, "stray-2");

    const { differences, differing } = await run(true);

    const places = differences.map(
      ({ account, orderId, place }) => `${account} ${orderId} ${place}`,
    );
    expect(places.sort()).toEqual([
      `${ACCOUNT} missing-1 open index`,
      `${ACCOUNT} missing-1 order`,
      `${ACCOUNT} missing-1 orders index`,
      `${ACCOUNT} stray-1 order`,
      `${ACCOUNT} wrong-1 order`,
      `${ACCOUNT} wrong-1 orders index`,
      "GONE stray-2 open index",
    ]);
    expect(differing).toBe(4);
    expect(await redis.get(`order:{${ACCOUNT}}:wrong-1`)).toBe(wrong);
    expect(await redis.get(`order:{${ACCOUNT}}:missing-1`)).toBeNull();
  });

  it("puts right what is wrong, also at the same sequence, and leaves nothing else", async () => {
    const right = await put("order-1", 6);
    await redis.set(`order:{${ACCOUNT}}:order-1`, right.replace('"cumQty":"40"', '"cumQty":"99"'));
    await redis.zadd(`open:{${ACCOUNT}}`, 1, "order-1");
    await redis.set(`order:{${ACCOUNT}}:stray-1`, right);

    await run(false);

    expect(await redis.get(`order:{${ACCOUNT}}:order-1`)).toBe(right);
    expect(await redis.exists(`order:{${ACCOUNT}}:stray-1`, `open:{${ACCOUNT}}`)).toBe(0);
    expect(await run(true)).toMatchObject({ differing: 0 });
  });

  it("never takes back what a worker wrote later", async () => {
    await put("order-1", 4);
    const events = golden("order-1", 5);
    const subject = orderEvents(ACCOUNT, "order-1");
    const later = async (): Promise<void> => {
      const body = JSON.stringify(events.at(-1));
      const stored = await router.store(subject, body, { messageId: "later" });
      const state = foldEvents(events);
      if (stored.kind !== "stored" || state === undefined) throw new Error("not stored");
      await openProjection(redis).write({ state, seq: stored.seq });
    };
    await using replay = await openReplay(config, log);
    const overtaken: Replay = {
      ...replay,
      async *chunks() {
        yield* replay.chunks();
        await later();
      },
    };

    const result = await rebuild({ replay: overtaken, bus, redis }, { verify: false });
    expect(result).toMatchObject({ events: 4, differing: 0 });
    expect((await openProjection(redis).read({ account: ACCOUNT, orderId: "order-1" }))?.seq).toBe(
      5,
    );
  });

  it("names an event that nobody can fold, and goes on with the other orders", async () => {
    const subject = orderEvents(ACCOUNT, "broken-1");
    await router.store(subject, '{"type":"nonsense"}', { messageId: "broken" });
    const sound = await put("sound-1", 6);

    const { unreadable, orders } = await run(false);

    expect(unreadable).toMatchObject([{ seq: 1, subject }]);
    expect(unreadable[0]?.text).toContain("nonsense");
    expect(orders).toBe(1);
    expect(await redis.get(`order:{${ACCOUNT}}:sound-1`)).toBe(sound);
  });

  it("reads an order again where an event came long after it was done and forgotten", async () => {
    const orderIds = Array.from({ length: 520 }, (_, index) => `order-${index}`);
    for (const orderId of orderIds.slice(0, 20)) await put(orderId, 6);
    await Promise.all(orderIds.slice(20).map((orderId) => put(orderId, 6)));
    const late = await put("order-0", 7);

    await using replay = await openReplay(config, log);
    const result = await rebuild({ replay, bus, redis }, { verify: false, doneHeld: 0 });

    expect(result).toMatchObject({ events: 3_121, orders: 520, open: 0, unreadable: [] });
    expect(await redis.get(`order:{${ACCOUNT}}:order-0`)).toBe(late);
    expect(await run(true)).toMatchObject({ differing: 0 });
  });

  it("of an empty log finds nothing to do", async () => {
    expect(await run(false)).toMatchObject({ events: 0, orders: 0, differing: 0 });
  });

  it("reads on after the bus was killed in the middle of it", async () => {
    const orderIds = Array.from({ length: 200 }, (_, index) => `order-${index}`);
    await Promise.all(orderIds.map((orderId) => put(orderId, 6)));
    await using replay = await openReplay(config, log);
    const seqs: number[] = [];
    let killed = false;

    for await (const chunk of replay.chunks()) {
      seqs.push(...chunk.map(({ seq }) => seq));
      if (killed) continue;
      killed = true;
      await servers.nats.kill("SIGKILL");
      await servers.nats.start();
    }

    expect(seqs).toEqual(Array.from({ length: 1_200 }, (_, index) => index + 1));
  });
});
