/**
 * The faults, each a name and what it does: the numbers in the comments are those of the list in
 * docs/faults.md. Whatever begins here is over by itself; nothing lasts beyond its `ms`.
 */
import type { Server } from "./bus/server.ts";
import type { Seeded } from "./core/seeded.ts";
import type { World } from "./core/world.ts";
import type { Fleet, Member } from "./fleet/fleet.ts";
import type { Oms } from "./oms.ts";
import type { Outage } from "./store/client.ts";
import type { RedisServer } from "./store/server.ts";
import { STUCK_MAX_MS, type Venue } from "./venue/venue.ts";
import type { Weather } from "./venue/weather.ts";

export type Target = {
  readonly world: World;
  readonly draw: Seeded;
  readonly bus: Server;
  readonly redis: RedisServer;
  readonly outage: Outage;
  readonly venue: Venue;
  readonly fleet: Fleet;
  readonly oms: Oms;
  /** Set by faults that the checker must know of. */
  readonly noted: Noted;
};

export type Noted = { clockErrorMs: number; storeLost: boolean; inFlightBoundMs: number };

type Fault = (target: Target) => void;

/** Longer than a lease (3 s), the time to send in (5 s) and ack_wait (10 s). */
const FREEZES_MS = [50, 1_000, 4_000, 6_000, 12_000, 25_000] as const;
const OUTAGES_MS = [100, 1_000, 3_000, 8_000] as const;
const HOUR_MS = 3_600_000;

/** @returns undefined where nobody runs at the moment */
function anyone({ fleet, draw }: Target): Member | undefined {
  const [first, ...others] = fleet.members();
  return first === undefined ? undefined : draw.pick([first, ...others]);
}

const on =
  (run: (member: Member, target: Target) => void): Fault =>
  (target) => {
    const member = anyone(target);
    if (member !== undefined) run(member, target);
  };

const weather =
  (kind: keyof Weather): Fault =>
  ({ world, draw, venue }) => {
    venue.weather[kind] = world.timeMs() + draw.between(500, 10_000);
  };

export const faults = {
  worker_killed: on((member, { fleet, draw }) => fleet.kill(member, draw.between(100, 5_000))),
  all_workers_killed: ({ fleet, draw }) => {
    for (const member of fleet.members()) fleet.kill(member, draw.between(100, 3_000));
  },
  worker_asked_to_leave: on((member, { fleet }) => fleet.askToLeave(member)),
  worker_frozen: on(({ process }, { world, draw }) => {
    process.frozenUntil = world.timeMs() + draw.pick(FREEZES_MS);
  }),
  clock_jumped: on(({ process }, { draw, noted }) => {
    process.skewMs = draw.pick([-HOUR_MS, -5_000, 5_000, HOUR_MS]);
    noted.clockErrorMs = Math.max(noted.clockErrorMs, Math.abs(process.skewMs));
  }),
  bus_edge_cut: on(({ bus }, { draw }) => {
    const ms = draw.pick(OUTAGES_MS);
    const loses = draw.chance(0.5);
    bus.cut("there", ms, loses);
    bus.cut("back", ms, loses);
  }),
  bus_answers_lost: on(({ bus }, { draw }) => bus.cut("back", draw.pick(OUTAGES_MS), true)),
  bus_words_lost: on(({ bus }, { draw }) => bus.cut("there", draw.pick(OUTAGES_MS), true)),
  bus_edge_slow: on(({ bus }, { draw }) => bus.slow(draw.between(1_000, 8_000), 1_500)),
  bus_frozen: ({ bus, draw }) => bus.freeze(draw.pick([500, 2_500, 6_000])),
  bus_restarted: ({ bus, draw }) => bus.restart(draw.pick([50, 1_000, 3_000])),
  bus_ids_forgotten: ({ bus }) => {
    for (const stream of Object.values(bus.streams)) stream.forgetIds();
  },
  bus_consumer_reset: ({ bus, draw }) => {
    const [first, ...others] = Object.values(bus.consumers);
    if (first !== undefined) draw.pick([first, ...others]).reset();
  },
  bus_tail_lost: ({ bus, world, draw }) => {
    bus.loseSince(world.timeMs() - draw.pick([5, 50, 500, 3_000]));
    bus.restart(draw.pick([50, 1_000]));
  },
  requests_said_again: ({ oms }) => oms.sayAll(),
  store_flushed: ({ redis, noted }) => {
    redis.flush();
    noted.storeLost = true;
  },
  store_went_back: ({ redis, noted }) => {
    redis.goBack();
    noted.storeLost = true;
  },
  store_away: ({ outage, world, draw }) => {
    outage.awayUntil = world.timeMs() + draw.pick(OUTAGES_MS);
  },
  store_read_only: ({ redis, world, draw }) => {
    redis.isReadOnly = true;
    world.after(draw.pick(OUTAGES_MS), undefined, () => {
      redis.isReadOnly = false;
    });
  },
  store_edge_cut: on(({ store }, { draw }) => {
    store.cut(draw.pick(["there", "back"]), draw.pick(OUTAGES_MS), draw.chance(0.7));
  }),
  venue_never_answers: weather("silent"),
  venue_answers_late: weather("late"),
  venue_fails_after_accepting: weather("failing"),
  venue_requests_lost: weather("losing"),
  venue_refuses_connections: weather("down"),
  venue_slow: weather("slow"),
  venue_sends_stuck: (target) => {
    weather("stuck")(target);
    target.noted.inFlightBoundMs = STUCK_MAX_MS;
  },
  venue_shows_late: weather("blind"),
  venue_lists_fail: weather("listsFail"),
  venue_lookups_fail: weather("lookupsFail"),
  stream_cut: ({ venue }) => venue.streams.cut(),
  stream_down: (target) => {
    weather("streamDown")(target);
    target.venue.streams.cut();
  },
  stream_drops: weather("streamDrops"),
  stream_doubles: weather("streamDoubles"),
  stream_reorders: weather("streamSwaps"),
  stream_delays: weather("streamDelays"),
} as const satisfies Record<string, Fault>;

export type FaultKind = keyof typeof faults;

export const faultKinds = Object.keys(faults) as readonly FaultKind[];
