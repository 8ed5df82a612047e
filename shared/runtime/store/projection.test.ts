/** Against a real Redis. */
import fc from "fast-check";
import { startServers, type TestServers } from "../../../test/fleet/servers.ts";
import type { OrderState } from "../../../contracts/generated/types.ts";
import { KEY, received, working, hear, says } from "../../domain/testing/story.ts";
import { createLogger } from "../logger.ts";
import { decode, encode, openProjection, type Known, type Projection } from "./projection.ts";
import { openRedis, type Redis } from "./redis.ts";

const log = createLogger("test", "silent");

let servers: TestServers;
let redis: Redis;
let projection: Projection;

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  redis = openRedis(servers.redisUrl, log);
  projection = openProjection(redis);
});

beforeEach(async () => {
  await redis.flushall();
});

afterAll(async () => {
  redis.disconnect();
  await servers.close();
});

const OPEN = received().state;
const DONE = hear(working(), says("canceled")).state;

const known = (seq: number, change: Partial<OrderState> = {}): Known => ({
  seq,
  state: { ...OPEN, ...change },
});

const at = (ms: number): string => new Date(Date.UTC(2026, 2, 2, 14, 30) + ms).toISOString();

/** Every page, each with the orders' ids. */
async function pages(limit: number, open = false): Promise<readonly (readonly string[])[]> {
  const all: string[][] = [];
  let before: number | undefined;
  do {
    const options = { open, limit, ...(before === undefined ? {} : { before }) };
    const page = await projection.list(KEY.account, options);
    all.push(page.orders.map(({ state }) => state.orderId));
    before = page.next;
  } while (before !== undefined);
  return all;
}

describe("a write", () => {
  it("can be read back as it was", async () => {
    await projection.write(known(7));
    expect(await projection.read(KEY)).toEqual(known(7));
    expect(await redis.get("order:{ACC-1}:ord-1")).toBe(encode(known(7)));
  });

  it("that is older or the same changes nothing", async () => {
    await projection.write(known(9, { version: 3 }));
    await projection.write(known(8, { version: 2 }));
    await projection.write(known(9, { version: 2 }));
    expect((await projection.read(KEY))?.state.version).toBe(3);
  });

  it("is compared as a number, not as text", async () => {
    await projection.write(known(9));
    await projection.write(known(10, { version: 2 }));
    expect((await projection.read(KEY))?.seq).toBe(10);
  });

  it("ends with the newest of many at once, in any order, from two workers", async () => {
    const other = openProjection(redis);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.boolean()), { minLength: 1 }),
        async (writes) => {
          await redis.flushall();
          await Promise.all(
            writes.map(([seq, first]) => (first ? projection : other).write(known(seq))),
          );
          const newest = Math.max(...writes.map(([seq]) => seq));
          expect((await projection.read(KEY))?.seq).toBe(newest);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("settles only when the state it was given, or a newer one, is there", async () => {
    for (const seq of [1, 2, 3, 4]) void projection.write(known(seq));
    await projection.write(known(5));
    expect((await projection.read(KEY))?.seq).toBe(5);
  });

  it("moves an order out of the open ones once it is done, and back when it reopens", async () => {
    await projection.write(known(1));
    expect(await pages(10, true)).toEqual([["ord-1"]]);
    await projection.write({ seq: 2, state: DONE });
    expect(await pages(10, true)).toEqual([[]]);
    expect(await pages(10)).toEqual([["ord-1"]]);
    await projection.write(known(3));
    expect(await pages(10, true)).toEqual([["ord-1"]]);
  });

  it("fails when Redis does not answer, and the next one works again", async () => {
    await servers.redis.kill();
    await expect(projection.write(known(1))).rejects.toThrow();
    await servers.redis.start();
    let written = false;
    while (!written) {
      written = await projection.write(known(2)).then(
        () => true,
        () => false,
      );
    }
    expect((await projection.read(KEY))?.seq).toBe(2);
  });
});

describe("a value that cannot be trusted", () => {
  it.each([
    ["nothing", null],
    ["no text", ""],
    ["no sequence", JSON.stringify(OPEN)],
    ["a sequence that is no number", `x${encode(known(1)).slice(1)}`],
    ["half a value", encode(known(1)).slice(0, 200)],
    ["another contract", `0000000000000001{"account":"ACC-1"}`],
  ])("is as good as none: %s", (_, value) => {
    expect(decode(value)).toBeUndefined();
  });
});

describe("a list", () => {
  it("is newest first, page after page", async () => {
    for (let n = 1; n <= 5; n++) {
      await projection.write(known(n, { orderId: `ord-${n}`, receivedAt: at(n) }));
    }
    expect(await pages(2)).toEqual([["ord-5", "ord-4"], ["ord-3", "ord-2"], ["ord-1"]]);
  });

  it("skips none and repeats none where orders share an instant at the border of a page", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (instants, limit) => {
          await redis.flushall();
          const ids = instants.map((_, index) => `ord-${index}`);
          await Promise.all(
            instants.map((ms, index) =>
              projection.write(known(1, { orderId: `ord-${index}`, receivedAt: at(ms) })),
            ),
          );
          expect((await pages(limit)).flat().sort()).toEqual([...ids].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it("goes on past values that are gone", async () => {
    for (let n = 1; n <= 4; n++) {
      await projection.write(known(n, { orderId: `ord-${n}`, receivedAt: at(n) }));
    }
    await redis.del("order:{ACC-1}:ord-4", "order:{ACC-1}:ord-3");
    expect((await pages(2)).flat()).toEqual(["ord-2", "ord-1"]);
  });
});
