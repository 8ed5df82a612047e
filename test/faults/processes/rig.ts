/**
 * A fleet with a proxy on every edge, an OMS with an outbox, an observer, and a hand on everything
 * that can go wrong.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openClosing } from "../../../deploy/sandbox/closing.ts";
import { startFleet, type Fleet } from "../../../deploy/sandbox/fleet.ts";
import { projectRoot } from "../../../deploy/servers/project.ts";
import { createLogger } from "../../../shared/runtime/logger.ts";
import { openRedis, type Redis } from "../../../shared/runtime/store/redis.ts";
import { openBusFiles, type BusFiles } from "./bus-files.ts";
import { openEdges, type Edges } from "./edges.ts";
import { openObserver, type Observer } from "./observer.ts";
import { openOutbox, type Outbox } from "./outbox.ts";
import { openVenueControl, type VenueControl } from "./venue-control.ts";

export const ROLES = ["router", "account-reconciler", "alpaca"] as const;
export type Role = (typeof ROLES)[number];

export type Rig = AsyncDisposable & {
  readonly fleet: Fleet;
  readonly dataDir: string;
  readonly edges: Edges;
  readonly venue: VenueControl;
  readonly outbox: Outbox;
  readonly observer: Observer;
  readonly busFiles: BusFiles;
  /** Without a proxy in between. */
  readonly redis: Redis;
  /** Bends the wall clock of every worker of a role, those that come included. */
  readonly setClock: (role: Role, shiftMs: number) => Promise<void>;
  /** What the next worker of a role gets on top of its environment, once. */
  readonly armNext: (role: Role, env: Readonly<Record<string, string>>) => void;
  /** First sequences of what the log has lost. */
  readonly lostTails: number[];
  /** While true no replaces are sent: one in a lost tail is left to a person, see docs/faults.md. */
  holdsReplaces: boolean;
  /** True once Redis has lost something that only a rebuild brings back. */
  redisLost: boolean;
};

export type RigOptions = {
  readonly dataDir: string;
  readonly seed: number;
  readonly workers?: Readonly<Partial<Record<Role, number>>>;
  readonly workerEnv?: Readonly<Record<string, string>>;
};

/** Sweeps and snapshots soon enough to be part of a short run. */
const PACE = { BGW_SNAPSHOT_MIN_MS: "500", BGW_SNAPSHOT_MAX_MS: "4000", BGW_SWEEP_MS: "2000" };
/** Real time, for the witness's clock must be one that nobody bends. */
const VENUE_ARGS = ["--session", "always", "--partial-share", "0.3"];
/** Enough for every order of a run. */
const CASH = "1000000000000";

export async function startRig(options: RigOptions): Promise<Rig> {
  const { dataDir } = options;
  const closing = openClosing();
  try {
    const edges = await openEdges();
    closing.later(() => edges[Symbol.asyncDispose]());
    const clocks = join(dataDir, "clocks");
    await mkdir(clocks, { recursive: true });
    const preload = pathToFileURL(
      join(projectRoot, "test/faults/processes/shifted-clock.mjs"),
    ).href;
    const armed = new Map<string, Readonly<Record<string, string>>>();
    const fleet = await startFleet({
      dataDir,
      fresh: true,
      workers: { router: 1, "account-reconciler": 1, alpaca: 1, ...options.workers },
      venueArgs: { alpaca: [...VENUE_ARGS, "--seed", String(options.seed)] },
      workerEnv: (role, env) => {
        const extra = armed.get(role);
        armed.delete(role);
        return {
          ...edges.rewrite(role, { ...env, ...PACE, ...options.workerEnv }),
          NODE_OPTIONS: `--import ${preload}`,
          FAULTS_CLOCK_FILE: join(clocks, role),
          ...extra,
        };
      },
    });
    closing.later(fleet.close);
    const simulated = fleet.venues.get("alpaca");
    if (simulated === undefined) throw new Error("there is no venue");
    const venue = openVenueControl(simulated.url);
    for (const account of simulated.accounts) await venue.post("accounts", { account, cash: CASH });
    const observer = await openObserver(fleet.natsUrl, fleet.credential("operator"));
    closing.later(() => observer[Symbol.asyncDispose]());
    const outbox = await openOutbox({
      url: edges.through("oms>nats", fleet.natsUrl),
      ...fleet.credential("oms"),
      name: "oms",
    });
    closing.later(() => outbox[Symbol.asyncDispose]());
    const redis = openRedis(fleet.redisUrl, createLogger("faults", "silent"));
    closing.later(async () => redis.disconnect());
    return {
      fleet,
      dataDir,
      edges,
      venue,
      outbox,
      observer,
      busFiles: openBusFiles(fleet.nats, dataDir),
      redis,
      setClock: (role, shiftMs) => writeFile(join(clocks, role), String(shiftMs)),
      armNext: (role, env) => void armed.set(role, env),
      lostTails: [],
      holdsReplaces: false,
      redisLost: false,
      [Symbol.asyncDispose]: closing.close,
    };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

/** Starts what has ended by itself, as a platform does. */
export async function supervise({ fleet }: Rig, roles = fleetRoles(fleet)): Promise<void> {
  for (const role of roles) {
    const runs = fleet.workers.list().some((one) => one.role === role && one.isRunning);
    if (!runs) await fleet.workers.start(role).catch(() => undefined); // the next look tries again
  }
}

const fleetRoles = ({ workers }: Fleet): readonly string[] => [
  ...new Set(workers.list().map(({ role }) => role)),
];

/** A worker of the role that runs. @throws when there is none */
export function oneOf({ fleet }: Pick<Rig, "fleet">, role: Role): string {
  const worker = fleet.workers.list().find((one) => one.role === role && one.isRunning);
  if (worker === undefined) throw new Error(`no ${role} runs`);
  return worker.name;
}
