/** What befalls nats-server and Redis: they die, freeze, forget, fill up, and come back older. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isDone } from "../../../shared/domain/order/leg.ts";
import { foldEvents } from "../../../shared/domain/order/order.ts";
import { pause } from "../../../shared/runtime/clock.ts";
import type { LoggedOrderEvent } from "../history.ts";
import { between, nothing, type Fault, type Kind } from "./fault.ts";
import { readLog } from "./gather.ts";
import { storiesOf } from "./quiet.ts";
import type { Rig } from "./rig.ts";

type Begin = (
  rig: Rig,
  draw: { readonly lastsMs: number; readonly coin: boolean },
) => ReturnType<Fault["begin"]>;

const kind = (
  name: string,
  target: string,
  [least, most]: readonly [number, number],
  begin: Begin,
): Kind => ({
  name,
  draw: (random) => {
    const lastsMs = between(random, least, most);
    const coin = random() < 0.5;
    return { kind: name, target, holdMs: lastsMs, begin: (rig) => begin(rig, { lastsMs, coin }) };
  },
});

const REPLACES_BOUND_MS = 20_000;

async function untilNoReplaceIsOpen(rig: Rig): Promise<void> {
  const deadline = performance.now() + REPLACES_BOUND_MS;
  while (performance.now() < deadline) {
    const asked = rig.outbox.unanswered().some((name) => name.startsWith("replace:"));
    if (!asked && !(await readLog(rig).then(hasOpenReplace))) return;
    await pause(200);
  }
  rig.holdsReplaces = false;
  throw new Error("replaces are still under way");
}

const hasOpenReplace = (log: readonly LoggedOrderEvent[]): boolean =>
  [...storiesOf(log).values()].some((story) =>
    foldEvents(story.map(({ event }) => event))?.legs.some(
      (leg) => !isDone(leg) && leg.pendingReplace !== undefined,
    ),
  );

export const natsFaults: readonly Kind[] = [
  kind("nats-server kill -9", "nats", [0, 3_000], async ({ fleet: { nats } }) => {
    await nats.kill("SIGKILL");
    return nats.start;
  }),
  kind("nats-server paused", "nats", [500, 8_000], async ({ fleet: { nats } }) => {
    await nats.kill("SIGSTOP");
    return () => nats.kill("SIGCONT");
  }),
  kind("nats-server restarts over and over", "nats", [0, 0], async ({ fleet: { nats } }) => {
    for (let times = 0; times < 4; times += 1) {
      await nats.kill("SIGKILL");
      await nats.start();
      await pause(300);
    }
    return nothing;
  }),
  kind("nats-server loses its tail", "nats", [500, 4_000], async (rig) => {
    const { busFiles } = rig;
    rig.holdsReplaces = true;
    await untilNoReplaceIsOpen(rig);
    const { seq: kept } = (await readLog(rig)).at(-1) ?? { seq: 0 };
    await busFiles.copy();
    return async () => {
      await busFiles.putBack();
      rig.lostTails.push(kept + 1); // or a few more that came while the copy was made
      rig.redisLost = true; // it is ahead of the log now
      rig.outbox.audit();
      rig.holdsReplaces = false;
    };
  }),
  kind("nats-server forgets its consumers", "nats", [0, 0], async ({ busFiles }, { coin }) => {
    await busFiles.forgetConsumers(coin ? "removed" : "emptied");
    return nothing;
  }),
];

export const redisFaults: readonly Kind[] = [
  kind("redis kill -9", "redis", [0, 3_000], async ({ fleet: { redis } }) => {
    await redis.kill("SIGKILL");
    return redis.start;
  }),
  kind("redis paused", "redis", [500, 8_000], async ({ fleet: { redis } }) => {
    await redis.kill("SIGSTOP");
    return () => redis.kill("SIGCONT");
  }),
  kind("redis FLUSHALL", "redis", [0, 0], async (rig) => {
    await rig.redis.flushall();
    rig.redisLost = true;
    return nothing;
  }),
  kind("redis restarts empty", "redis", [0, 2_000], async (rig) => {
    const { redis } = rig.fleet;
    await redis.kill("SIGKILL");
    await rm(join(rig.dataDir, "redis/appendonlydir"), { recursive: true, force: true });
    rig.redisLost = true;
    return redis.start;
  }),
  kind("redis read-only", "redis", [1_000, 6_000], async ({ redis }) => {
    await redis.replicaof("127.0.0.1", 1); // of nobody: it keeps what it has and takes nothing
    return async () => {
      await redis.replicaof("NO", "ONE");
    };
  }),
  kind("redis out of memory", "redis", [1_000, 6_000], async ({ redis }) => {
    await redis.config("SET", "maxmemory", "1");
    return async () => {
      await redis.config("SET", "maxmemory", "0");
    };
  }),
];
