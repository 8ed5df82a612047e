/**
 * The gateway's processes: the workers' real code on simulated connections. Each can be killed,
 * frozen, asked to leave, cut off; a supervisor starts another in its place.
 */
import { servePool } from "../../../shared/adapter/pool.ts";
import { busOn } from "../../../shared/runtime/bus/bus.ts";
import { openOrderLog } from "../../../shared/runtime/bus/order-log.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { openOrders } from "../../../shared/runtime/orders.ts";
import { openProjection } from "../../../shared/runtime/store/projection.ts";
import type { Worker } from "../../../shared/runtime/worker.ts";
import { serveRouter } from "../../../workers/router/serve.ts";
import type { Server } from "../bus/server.ts";
import { openWire } from "../bus/wire.ts";
import { openLink, type Link } from "../core/link.ts";
import type { Seeded } from "../core/seeded.ts";
import { newProcess, type Process, type World } from "../core/world.ts";
import { openRedisClient, type Outage } from "../store/client.ts";
import type { RedisServer } from "../store/server.ts";
import type { Venue } from "../venue/venue.ts";

export type Role = "router" | "venue";

/** One process and its connections. */
export type Member = {
  readonly role: Role;
  readonly process: Process;
  readonly bus: Link;
  readonly store: Link;
  readonly stop: () => void;
};

export type Fleet = {
  /** Those that are running now. */
  readonly members: () => readonly Member[];
  readonly kill: (member: Member, downMs: number) => void;
  readonly askToLeave: (member: Member) => void;
};

export type Site = {
  readonly world: World;
  readonly seed: Seeded;
  readonly bus: Server;
  readonly redis: RedisServer;
  readonly outage: Outage;
  readonly venue: Venue;
  readonly accounts: readonly string[];
};

/** Quicker than in production, so that a run need not last an hour. */
const PACE = { snapshotMinMs: 3_000, snapshotMaxMs: 15_000, sweepMs: 10_000 };
/** A supervisor's. */
const START_MS = 250;

const log = createLogger("simulation", "silent");

/** @param failed is told of a worker that ended by itself */
export function startFleet(
  site: Site,
  roles: readonly Role[],
  failed: (name: string, error: unknown) => void,
): Fleet {
  const { world, seed, bus, venue } = site;
  let members: readonly Member[] = [];
  let started = 0;

  function start(role: Role): void {
    started += 1;
    const owner = newProcess(`${role}-sim-${started}`);
    const links = {
      bus: openLink(world, seed.fork(`${owner.name}/bus`), owner),
      store: openLink(world, seed.fork(`${owner.name}/store`), owner),
    };
    const stopping = new AbortController();
    const member: Member = {
      role,
      process: owner,
      ...links,
      stop: () => void world.after(0, owner, () => stopping.abort()),
    };
    members = [...members, member];
    world.after(0, owner, () => {
      const worker = openWorker(site, member, stopping.signal);
      const serving =
        role === "router"
          ? serveRouter(worker)
          : servePool(worker, venue.adapterFor(owner, site.accounts), PACE);
      serving.then(
        () => end(member, 0),
        (error: unknown) => {
          failed(owner.name, error);
          end(member, START_MS);
        },
      );
    });
  }

  /** The kernel closes its sockets; another one is started in its place. */
  function end(member: Member, downMs: number): void {
    if (!member.process.alive) return;
    member.process.alive = false;
    members = members.filter((one) => one !== member);
    bus.hangUp(member.process);
    venue.streams.hangUp(member.process);
    world.after(downMs, undefined, () => start(member.role));
  }

  for (const role of roles) start(role);
  return {
    members: () => members,
    kill(member, downMs) {
      member.bus.forgetUnsent();
      member.store.forgetUnsent();
      end(member, downMs);
    },
    askToLeave: (member) => member.stop(),
  };
}

function openWorker(site: Site, { process, bus, store }: Member, stopping: AbortSignal): Worker {
  const { world } = site;
  const { wire, source, generation } = openWire(world, site.bus, process, bus);
  const opened = busOn(wire, source, generation, `_INBOX_${process.name}`, log);
  const redis = openRedisClient(world, site.redis, site.outage, process, store);
  const projection = openProjection(redis);
  return {
    name: process.name,
    log,
    bus: opened,
    redis,
    projection,
    orders: openOrders(openOrderLog(opened), projection, process.name, log),
    durability: { text: "simulated", isFitForLive: true },
    stopping,
    count: () => undefined,
    obeys: () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
