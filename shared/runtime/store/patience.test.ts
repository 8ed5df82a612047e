/** A Redis that goes away and comes back, stopped and killed for real, beside a log that does not. */
import { startServers, type TestServers } from "../../../test/fleet/servers.ts";
import { eventually, openTestWorker, type TestWorker } from "../../../test/fleet/worker.ts";
import type { OrderKey } from "../../domain/order/events.ts";
import { clOrdIdOf } from "../../domain/order/identity.ts";
import { DIGEST, limitOrder } from "../../domain/testing/story.ts";
import { openMirror } from "../rebuild/mirror.ts";
import { openPatience } from "./patience.ts";
import type { Known, Projection } from "./projection.ts";

let servers: TestServers;
let router: TestWorker;
let count = 0;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  router = await openTestWorker(servers, "router");
});

afterAll(async () => {
  await router[Symbol.asyncDispose]();
  await servers.close();
});

/** Received, projected as far as that goes. */
async function receive(): Promise<OrderKey> {
  const key = { account: "ACC-1", orderId: `ord-${(count += 1)}` };
  const clOrdId = clOrdIdOf(key.orderId, "1", 0);
  const leg = { legId: "1", broker: "venue", clOrdId, orderQty: "100" };
  const request = { ...limitOrder(), ...key };
  const { projected } = await router.orders.change(
    key,
    (state) =>
      state === undefined
        ? [{ type: "received", request, digest: DIGEST, legs: [leg] }]
        : "settled",
    true,
  );
  await projected;
  return key;
}

async function logged(key: OrderKey): Promise<Known> {
  const seq = (await router.orderLog.read(key)).at(-1)?.seq ?? 0;
  const state = await router.orders.read(key);
  if (state === undefined) throw new Error("not on the log");
  return { state, seq };
}

/** Compared as `bgw rebuild --verify` does: values byte for byte, and both indexes. */
async function differences(keys: readonly OrderKey[]): Promise<readonly string[]> {
  const mirror = openMirror(router.redis, router.bus, true, logged);
  const known = await Promise.all(keys.map(logged));
  await mirror.settle(known.map((one) => ({ ...one, again: false })));
  return mirror.result().differences.map(({ place, orderId }) => `${place} ${orderId}`);
}

/** Undefined while Redis does not answer. */
const look = (keys: readonly OrderKey[]) => differences(keys).catch(() => undefined);

describe.each(["SIGSTOP", "SIGKILL"] as const)("while Redis is away by %s", (signal) => {
  it("orders are settled without waiting for it, and it has them all once it is back", async () => {
    const before = await receive();
    await servers.redis.kill(signal);
    const keys = await Promise.all(Array.from({ length: 50 }, receive)); // one bound for all of them
    const since = performance.now();
    for (let n = 0; n < 50; n++) keys.push(await receive());
    expect(performance.now() - since).toBeLessThan(50 * 1_000); // not one bound after the other
    if (signal === "SIGSTOP") await servers.redis.kill("SIGCONT");
    else await servers.redis.start();
    const all = [before, ...keys];
    const isWhole = async () => (await look(all))?.length === 0;
    await eventually(isWhole).catch(async () => expect(await look(all)).toEqual([]));
  }, 60_000);
});

describe("what is noted", () => {
  const lost: Projection = {
    read: () => Promise.reject(new Error("away")),
    write: () => Promise.reject(new Error("away")),
    list: () => Promise.reject(new Error("away")),
    drop: () => Promise.reject(new Error("away")),
  };

  it("includes what Redis confirmed last: a server that is killed may have lost it", async () => {
    const known = await logged(await receive());
    const there = new Set<string>();
    let isAway = false;
    const redis: Projection = {
      ...lost,
      write: async ({ state }) => {
        if (isAway) throw new Error("away");
        there.add(state.orderId);
      },
    };
    const read = async (key: OrderKey) => ({ ...known, state: { ...known.state, ...key } });
    const patient = openPatience(redis, read, router.log);
    const write = (orderId: string) =>
      patient.write({ ...known, state: { ...known.state, orderId } });
    await write("confirmed");
    isAway = true;
    there.clear();
    await write("refused");
    isAway = false;
    await eventually(() => there.size === 2);
    expect(patient.lacking()).toBe(0);
  });

  it("is bounded: what is beyond is for the rebuild, and nobody waits for it either", async () => {
    const stop = new AbortController();
    const known = await logged(await receive());
    const patient = openPatience(lost, async () => known, router.log, stop.signal, 3);
    for (let n = 0; n < 10; n++) {
      await patient.write({ ...known, state: { ...known.state, orderId: `other-${n}` } });
    }
    expect(patient.lacking()).toBe(3);
    expect(await patient.read(known.state)).toBeUndefined();
    stop.abort();
  });
});
