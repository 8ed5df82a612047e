/** What befalls workers: they die, leave, freeze, come in pairs, and lose the time of day. */
import { between, oneOfThese, type Kind } from "./fault.ts";
import { oneOf, ROLES, type Rig, type Role } from "./rig.ts";

/** Longer than ack_wait (10 s) and three times a lease (3 s). */
const PAUSE_MS = [11_000, 13_000] as const;
const HOUR_MS = 3_600_000;

/** Three of four befall a pool or a router: that is where orders are. */
const ROLE_DRAWS: readonly Role[] = [...ROLES, "alpaca", "router", "alpaca"];

const startAgain = async ({ fleet }: Rig, role: Role): Promise<void> => {
  await fleet.workers.start(role);
};

export const workerFaults: readonly Kind[] = [
  {
    name: "worker kill -9",
    draw: (random) => {
      const role = oneOfThese(random, ROLE_DRAWS);
      return {
        kind: "worker kill -9",
        target: role,
        holdMs: between(random, 0, 2_000),
        begin: async (rig) => {
          await rig.fleet.workers.kill(oneOf(rig, role), "SIGKILL");
          return () => startAgain(rig, role);
        },
      };
    },
  },
  {
    name: "worker SIGTERM",
    draw: (random) => {
      const role = oneOfThese(random, ROLE_DRAWS);
      return {
        kind: "worker SIGTERM",
        target: role,
        holdMs: between(random, 0, 1_000),
        begin: async (rig) => {
          await rig.fleet.workers.stop(oneOf(rig, role));
          return () => startAgain(rig, role);
        },
      };
    },
  },
  {
    name: "worker paused past its lease",
    draw: (random) => {
      const role = oneOfThese(random, ROLE_DRAWS);
      const hasSecond = random() < 0.6;
      return {
        kind: "worker paused past its lease",
        target: role,
        holdMs: between(random, ...PAUSE_MS),
        begin: async ({ fleet }) => {
          const paused = oneOf({ fleet }, role);
          await fleet.workers.kill(paused, "SIGSTOP");
          const second = hasSecond ? await fleet.workers.start(role) : undefined;
          return async () => {
            await fleet.workers.kill(paused, "SIGCONT");
            // One who woke up to find others at work leaves later, when both have met.
            if (second !== undefined) await stopLater(fleet, paused);
          };
        },
      };
    },
  },
  {
    name: "second worker, rolling",
    draw: (random) => {
      const role = oneOfThese(random, ROLE_DRAWS);
      return {
        kind: "second worker, rolling",
        target: role,
        holdMs: between(random, 1_000, 6_000),
        begin: async ({ fleet }) => {
          const first = oneOf({ fleet }, role);
          await fleet.workers.start(role);
          return () => fleet.workers.stop(first);
        },
      };
    },
  },
  {
    name: "clock jumps an hour",
    draw: (random) => {
      const role = oneOfThese(random, ROLE_DRAWS);
      const shiftMs = random() < 0.5 ? HOUR_MS : -HOUR_MS;
      return {
        kind: "clock jumps an hour",
        target: `${role} clock`,
        holdMs: between(random, 2_000, 8_000),
        begin: async (rig) => {
          await rig.setClock(role, shiftMs);
          return () => rig.setClock(role, 0);
        },
      };
    },
  },
];

const MEETING_MS = 2_000;

async function stopLater(fleet: Rig["fleet"], name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, MEETING_MS));
  await fleet.workers.stop(name);
}
