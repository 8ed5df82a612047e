/** What an operator does after Redis was lost: the real `bgw rebuild`, on simulated connections. */
import { busOn } from "../../../shared/runtime/bus/bus.ts";
import type { Replay } from "../../../shared/runtime/bus/replay.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { rebuild } from "../../../shared/runtime/rebuild/rebuild.ts";
import { openWire } from "../bus/wire.ts";
import { openLink } from "../core/link.ts";
import { newProcess } from "../core/world.ts";
import { openRedisClient } from "../store/client.ts";
import type { Site } from "./fleet.ts";

const STEP_MS = 1_000;
const STEPS_MAX = 60;

const log = createLogger("rebuild", "silent");

/** @throws when it does not come to its end */
export async function rebuildStore(site: Site): Promise<void> {
  const { world, seed } = site;
  const owner = newProcess("rebuild-sim");
  const [bus, store] = ["bus", "store"].map((edge) =>
    openLink(world, seed.fork(`rebuild/${edge}`), owner),
  );
  if (bus === undefined || store === undefined) return;
  let ended: "well" | Error | undefined;
  world.after(0, owner, () => {
    const { wire, source, generation } = openWire(world, site.bus, owner, bus);
    const opened = busOn(wire, source, generation, `_INBOX_${owner.name}`, log);
    const redis = openRedisClient(world, site.redis, site.outage, owner, store);
    rebuild({ replay: replayOf(site), bus: opened, redis }, { verify: false }).then(
      () => (ended = "well"),
      (error: unknown) => (ended = error instanceof Error ? error : new Error(String(error))),
    );
  });
  for (let step = 0; step < STEPS_MAX && ended === undefined; step++) {
    await world.runUntil(world.timeMs() + STEP_MS);
  }
  if (ended !== "well") throw ended ?? new Error("the rebuild came to no end");
}

function replayOf({ bus }: Site): Replay {
  const messages = bus.streams.ORDERS.messages();
  return {
    lastSeq: messages.at(-1)?.seq ?? 0,
    messages: messages.length,
    async *chunks() {
      yield messages;
    },
    end: async () => messages.at(-1)?.seq ?? 0,
    follow: () => {
      throw new Error("a rebuild reads what is there, and does not wait for more");
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}
