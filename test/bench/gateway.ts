/** The gateway: the sandbox's own fleet, one worker of each role, with one venue without limits. */
import { join } from "node:path";
import { startFleet } from "../../deploy/sandbox/fleet.ts";
import { findChild } from "./processes.ts";
import type { Side } from "./side.ts";

const BROKER = "alpaca";
const WORKERS = ["router", BROKER, "account-reconciler"] as const;

export async function startGateway(
  dir: string,
  workerEnv: Readonly<Record<string, string>>,
): Promise<Side> {
  const fleet = await startFleet({
    dataDir: dir,
    fresh: true,
    workers: Object.fromEntries(WORKERS.map((role) => [role, 1])),
    workerEnv,
  });
  const venue = fleet.venues.get(BROKER);
  const [account] = venue?.accounts ?? [];
  if (venue === undefined || account === undefined) {
    await fleet.close();
    throw new Error(`the fleet has no venue of ${BROKER}`);
  }
  const pids = new Map(fleet.workers.list().map(({ role, pid }) => [role, pid]));
  const found = {
    "nats-server": findChild("nats-server", join(dir, "bus")),
    "redis-server": findChild("redis-server", String(fleet.redis.port)),
    venue: findChild("venues", dir),
  };
  for (const [name, pid] of Object.entries(found)) if (pid !== undefined) pids.set(name, pid);
  return {
    name: "gateway",
    natsUrl: fleet.natsUrl,
    redisUrl: fleet.redisUrl,
    credential: fleet.credential("oms"),
    account,
    eventsSubject: `order.events.${account}.*`,
    venueUrl: venue.url,
    pids,
    [Symbol.asyncDispose]: fleet.close,
  };
}
