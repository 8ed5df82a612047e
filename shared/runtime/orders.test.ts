/** Against real servers: two workers that share nothing but the log and Redis. */
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { openTestWorker, type TestWorker } from "../../test/fleet/worker.ts";
import { openBusFiles } from "../../test/faults/processes/bus-files.ts";
import type { OrderState } from "../../contracts/generated/types.ts";
import type { EventDraft, OrderKey } from "../domain/order/events.ts";
import { clOrdIdOf } from "../domain/order/identity.ts";
import { foldEvents } from "../domain/order/order.ts";
import { decideSubmit } from "../domain/order/sending.ts";
import { DIGEST, limitOrder } from "../domain/testing/story.ts";
import { BusUnavailable } from "./bus/bus.ts";
import type { OrderLog } from "./bus/order-log.ts";
import { openOrders } from "./orders.ts";

let servers: TestServers;
let one: TestWorker;
let two: TestWorker;
let count = 0;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  one = await openTestWorker(servers, "router");
  two = await openTestWorker(servers, "venue");
});

afterAll(async () => {
  await one[Symbol.asyncDispose]();
  await two[Symbol.asyncDispose]();
  await servers.close();
});

/** An order of its own for each test. */
function newKey(): OrderKey {
  count += 1;
  return { account: "ACC-1", orderId: `ord-${count}` };
}

const receivedDraft = (key: OrderKey): EventDraft => {
  const clOrdId = clOrdIdOf(key.orderId, "1", 0);
  const leg = { legId: "1", broker: "venue", clOrdId, orderQty: "100" };
  return { type: "received", request: { ...limitOrder(), ...key }, digest: DIGEST, legs: [leg] };
};

const receive = (worker: TestWorker, key: OrderKey) =>
  worker.orders.change(key, (state) => (state === undefined ? [receivedDraft(key)] : []));

const submit = (worker: TestWorker, key: OrderKey) =>
  worker.orders.change(key, (state) => {
    const [leg] = state?.legs ?? [];
    if (state === undefined || leg === undefined) return [];
    const step = decideSubmit(state, leg, "2026-03-02T14:30:00Z");
    return step.kind === "send" ? [step.draft] : [];
  });

/** One event for each number, however often it is asked for. */
const refusal = (number: number): EventDraft => ({
  type: "request_refused",
  request: "replace",
  requestId: `r-${number}`,
  reason: { code: "not_now", text: "no" },
});
const refuse = (worker: TestWorker, key: OrderKey, number: number) =>
  worker.orders.change(key, (state) =>
    state === undefined || state.requests.includes(`replace:r-${number}`) ? [] : [refusal(number)],
  );

async function versions(key: OrderKey): Promise<readonly number[]> {
  return (await one.orderLog.read(key)).map(({ event }) => event.version);
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, n) => n + 1);

describe("fifty writers of one order, in two workers", () => {
  it("leave a chain without a gap, with every writer's event on it once", async () => {
    const key = newKey();
    await receive(one, key);
    const writers = upTo(50).map((n) => refuse(n % 2 === 0 ? one : two, key, n));
    const changed = await Promise.all(writers);
    expect(changed.every(({ appended }) => appended.length === 1)).toBe(true);
    expect(await versions(key)).toEqual(upTo(51));
    expect((await two.orders.read(key))?.requests).toHaveLength(50);
  });

  it("permit one send", async () => {
    const key = newKey();
    await receive(one, key);
    const changed = await Promise.all(upTo(50).map((n) => submit(n % 2 === 0 ? one : two, key)));
    const winners = changed.filter(({ appended }) => appended.length > 0);
    expect(winners).toHaveLength(1);
    expect(await versions(key)).toEqual([1, 2]);
  });

  it("receive it once", async () => {
    const key = newKey();
    const changed = await Promise.all(upTo(50).map((n) => receive(n % 2 === 0 ? one : two, key)));
    expect(changed.flatMap(({ appended }) => appended)).toHaveLength(1);
    expect(await versions(key)).toEqual([1]);
  });
});

describe("a worker whose memory is out of date", () => {
  it("loses its append, reads on and decides again", async () => {
    const key = newKey();
    await receive(one, key);
    await submit(two, key);
    const seen: (number | undefined)[] = [];
    const { appended } = await one.orders.change(key, (state) => {
      seen.push(state?.version);
      return state?.requests.length === 0 ? [refusal(1)] : [];
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(appended.map(({ version }) => version)).toEqual([3]);
  });

  it("does not decide to do nothing on it", async () => {
    const key = newKey();
    await receive(one, key);
    await two.orders.change(key, (state) =>
      state?.legs[0]?.pendingCancel === undefined
        ? [{ type: "pending_cancel", requestId: "c-1" }]
        : [],
    );
    const { state } = await one.orders.change(key, () => []);
    expect(state?.legs[0]?.pendingCancel).toBe("c-1");
  });

  it("may say that nothing later could change its mind", async () => {
    const key = newKey();
    await receive(one, key);
    await submit(two, key);
    const { state } = await one.orders.change(key, () => "settled");
    expect(state?.version).toBe(1);
  });

  it("finds an order that neither it nor Redis has heard of", async () => {
    const key = newKey();
    await (
      await receive(one, key)
    ).projected;
    await one.redis.flushall();
    expect((await two.orders.change(key, () => [])).state?.version).toBe(1);
    expect((await two.orders.recall(key))?.version).toBe(1);
  });

  it("mends what it knows beyond the end of the log", async () => {
    const key = newKey();
    const { state, seq } = await receive(one, key);
    if (state === undefined) throw new Error("no order");
    const beyond: OrderState = { ...state, version: 9 };
    await one.projection.write({ state: beyond, seq: seq + 1_000 });
    const { appended } = await refuse(two, key, 1);
    expect(appended.map(({ version }) => version)).toEqual([2]);
    expect(await versions(key)).toEqual([1, 2]);
  });
});

describe("a log that has lost its end", () => {
  const refuseUnlessRemembered = (worker: TestWorker, key: OrderKey) =>
    worker.orders.change(key, (state) =>
      state?.requests.includes("replace:r-1") === true ? "settled" : [refusal(1)],
    );

  it("is believed, whatever a worker or Redis remembers", async () => {
    const files = openBusFiles(servers.nats, servers.dir);
    const [sent, asked, gone] = [newKey(), newKey(), newKey()];
    await receive(one, sent);
    await receive(one, asked);
    await files.copy();
    await submit(one, sent);
    await refuseUnlessRemembered(one, asked);
    await (
      await receive(one, gone)
    ).projected;
    await files.putBack();

    // Two has never heard of them: what it knows is from Redis, which is ahead of the log.
    for (const worker of [one, two]) {
      expect((await worker.orders.read(gone))?.version).toBeUndefined();
    }
    expect((await submit(one, sent)).appended.map(({ version }) => version)).toEqual([2]);
    expect((await refuseUnlessRemembered(two, asked)).appended).toHaveLength(1);
    expect((await refuseUnlessRemembered(one, asked)).appended).toEqual([]);
    expect(await versions(asked)).toEqual([1, 2]);
    expect((await receive(one, gone)).appended).toHaveLength(1);
  });
});

describe("an append", () => {
  /** The log as it is when answers get lost on the way. */
  function losing(log: OrderLog, answers: "after" | "before"): OrderLog {
    let lost = false;
    return {
      read: (key, afterSeq) => log.read(key, afterSeq),
      append: async (event, lastSeq) => {
        if (lost) return log.append(event, lastSeq);
        lost = true;
        if (answers === "after") await log.append(event, lastSeq);
        throw new BusUnavailable("no acknowledgement");
      },
    };
  }

  it.each(["after", "before"] as const)(
    "whose answer is lost %s it was stored fails the change, and coming again does not double it",
    async (when) => {
      const key = newKey();
      await receive(one, key);
      const log = losing(one.orderLog, when);
      const orders = openOrders(log, one.projection, one.name, one.log);
      const refuseOnce = () =>
        orders.change(key, (state) => (state?.requests.length === 0 ? [refusal(1)] : []));
      await expect(refuseOnce()).rejects.toThrow(BusUnavailable);
      await refuseOnce();
      expect(await versions(key)).toEqual([1, 2]);
    },
  );

  it("that is tried again under its own id is stored once and has won", async () => {
    const key = newKey();
    await receive(one, key);
    const [first] = await one.orderLog.read(key);
    const event = first?.event;
    if (event === undefined) throw new Error("no event");
    const again = { ...event, orderId: newKey().orderId };
    const options = { messageId: `again-${again.orderId}`, expectedLastSeq: 0 };
    const subject = `order.events.ACC-1.${again.orderId}`;
    const stored = await one.bus.store(subject, JSON.stringify(again), options);
    expect(await one.bus.store(subject, JSON.stringify(again), options)).toEqual(stored);
    expect(await versions(again)).toEqual([1]);
  });

  it("survives a server that is killed while writers race", async () => {
    const key = newKey();
    await receive(one, key);
    const writers = upTo(30).map((n) => refuse(n % 2 === 0 ? one : two, key, n));
    await servers.nats.kill();
    await servers.nats.start();
    await Promise.all(writers);
    expect(await versions(key)).toEqual(upTo(31));
  });
});

describe("Redis", () => {
  it("may lose everything between any two steps", async () => {
    const key = newKey();
    const steps = [
      () => receive(one, key),
      () => submit(two, key),
      () => refuse(one, key, 1),
      () => refuse(two, key, 1),
      () => refuse(two, key, 2),
    ];
    for (const step of steps) {
      await one.redis.flushall();
      await step();
    }
    const events = (await one.orderLog.read(key)).map(({ event }) => event);
    expect(events.map(({ type }) => type)).toEqual([
      "received",
      "submitting",
      "request_refused",
      "request_refused",
    ]);
    expect(await two.orders.read(key)).toEqual(foldEvents(events));
  });

  it("has what the log has, byte for byte, once a change is projected", async () => {
    const key = newKey();
    await receive(one, key);
    const { projected } = await submit(two, key);
    await projected;
    const events = (await one.orderLog.read(key)).map(({ event }) => event);
    const projectedState = (await one.projection.read(key))?.state;
    expect(JSON.stringify(projectedState)).toBe(JSON.stringify(foldEvents(events)));
  });
});

describe("what another worker told", () => {
  it("is remembered only as the first thing known of an order", async () => {
    const key = newKey();
    await receive(one, key);
    await submit(one, key);
    const [first] = await one.orderLog.read(key);
    if (first === undefined) throw new Error("no event");
    one.orders.remember(first.event, first.seq);
    expect((await one.orders.recall(key))?.version).toBe(2);
    two.orders.remember(first.event, first.seq);
    expect((await two.orders.recall(key))?.version).toBe(1);
    expect((await two.orders.read(key))?.version).toBe(2);
  });
});
