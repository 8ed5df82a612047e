/**
 * The whole fleet on one machine: real servers, simulated venues, real workers, each a process of its
 * own that can be killed and started again. It takes nothing from the caller's environment but PATH,
 * so that no real broker's key ever reaches it.
 */
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { openBus } from "../../shared/runtime/bus/bus.ts";
import { isAsDeclared, provision } from "../../shared/runtime/bus/provision.ts";
import { topology } from "../../shared/runtime/bus/topology.ts";
import { createLogger } from "../../shared/runtime/logger.ts";
import { table } from "../bus/table.ts";
import { brokerNames, brokerOf, projectRoot } from "../servers/project.ts";
import { startServers, type Credential, type Nats, type Redis } from "../servers/start.ts";
import { openClosing, type Closing } from "./closing.ts";
import { claim, removeState, writeState } from "./state-file.ts";
import { startVenue, venueNames, type Venue } from "./venue.ts";
import { openWorkers, type Workers } from "./workers.ts";

export type { Credential, Nats, Redis } from "../servers/start.ts";
export type { Venue } from "./venue.ts";
export type { FleetWorker } from "./workers.ts";

type Env = Readonly<Record<string, string>>;

export type FleetOptions = {
  /** Everything the fleet writes goes here; .data when it is left out. */
  readonly dataDir?: string;
  /** True forgets what an earlier run has left in dataDir. The venues always do. */
  readonly fresh?: boolean;
  /** How many workers of each role; one of each, without monitors, when it is left out. */
  readonly workers?: Readonly<Record<string, number>>;
  /** For the venue of each broker, such as { alpaca: ["--seed", "7"] }. */
  readonly venueArgs?: Readonly<Record<string, readonly string[]>>;
  /** What is added to every worker's environment, or what becomes of it at each start. */
  readonly workerEnv?: Env | ((role: string, env: Env) => Env);
  readonly logLevel?: string;
  /** Called with a line for each thing that takes its time. */
  readonly tell?: (line: string) => void;
};

export type Fleet = AsyncDisposable & {
  readonly dataDir: string;
  readonly natsUrl: string;
  readonly redisUrl: string;
  /** To be killed and started again, as the servers, venues and workers all are. */
  readonly nats: Nats;
  readonly redis: Redis;
  /** By broker. */
  readonly venues: ReadonlyMap<string, Venue>;
  /** Every account that can be traded, with its broker. */
  readonly accounts: readonly { readonly account: string; readonly broker: string }[];
  /** Of a user of nats.conf: oms, operator, rebuild, a worker's role, a broker. */
  readonly credential: (user: string) => Credential;
  readonly workers: Workers;
  /** Workers first, so that they can say what they have to; then venues, then servers. */
  readonly close: () => Promise<void>;
};

const dist = join(projectRoot, "dist");

/** Every worker that is no broker's pool. */
const ROLES = ["router", "account-reconciler"];

export async function startFleet(options: FleetOptions = {}): Promise<Fleet> {
  const { dataDir = join(projectRoot, ".data") } = options;
  if (!existsSync(dist)) throw new Error("the project is not compiled: npm run build");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await claim(dataDir);
  if (options.fresh === true) await forget(dataDir);

  const closing = openClosing();
  try {
    return await openFleet(options, dataDir, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function openFleet(options: FleetOptions, dataDir: string, closing: Closing): Promise<Fleet> {
  const { tell = () => undefined } = options;
  const logs = join(dataDir, "logs");
  tell("starting nats-server and redis-server");
  const brokers = brokerNames();
  const servers = await startServers({ dir: dataDir, brokers, tell });
  closing.later(() => servers[Symbol.asyncDispose]());
  const { nats, redis } = servers;

  tell("creating streams and consumers");
  const admins = {
    CLIENTS: nats.credential("clients-admin"),
    GATEWAY: nats.credential("gateway-admin"),
  };
  const provisioned = await provision({ url: nats.url, admins }, topology(brokers));
  if (!isAsDeclared(provisioned)) {
    throw new Error(`the bus is not as declared:\n${table(provisioned)}`);
  }

  const simulated = brokers.filter((broker) => venueNames().includes(broker));
  const venues = new Map<string, Venue>();
  for (const broker of simulated) {
    tell(`starting the venue simulator of ${broker}`);
    const dir = join(dataDir, `venue-${broker}`);
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const program = join(dist, "deploy/sandbox/venues", broker, "main.js");
    const args = options.venueArgs?.[broker] ?? [];
    const venue = await startVenue(broker, program, { dir, logs, args });
    closing.later(venue.stop);
    venues.set(broker, venue);
  }

  const operator = nats.credential("operator");
  const log = createLogger("fleet", "silent");
  const bus = await openBus({ url: nats.url, ...operator, name: "fleet" }, log);
  closing.later(() => bus[Symbol.asyncDispose]());
  const workers = openWorkers({
    dist,
    logs,
    bus,
    envOf: (role) => {
      const env = {
        PATH: process.env["PATH"] ?? "",
        NATS_URL: nats.url,
        NATS_USER: role,
        NATS_PASSWORD: nats.credential(role).password,
        REDIS_URL: redis.url,
        LOG_LEVEL: options.logLevel ?? "info",
        ...venues.get(brokerOf(role))?.workerEnv,
      };
      const { workerEnv } = options;
      return typeof workerEnv === "function" ? workerEnv(role, env) : { ...env, ...workerEnv };
    },
  });
  closing.later(workers.stopAll);
  const counts = options.workers ?? one([...ROLES, ...simulated]);
  const roles = Object.entries(counts).flatMap(([role, count]) => Array<string>(count).fill(role));
  tell(`starting workers: ${roles.join(", ")}`);
  const started = await Promise.allSettled(roles.map(workers.start));
  for (const worker of started) if (worker.status === "rejected") throw worker.reason;

  await writeState(dataDir, {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    natsUrl: nats.url,
    monitorUrl: nats.monitorUrl,
    redisUrl: redis.url,
    operator,
    rebuild: nats.credential("rebuild"),
    venues: Object.fromEntries(
      [...venues].map(([name, { url, accounts }]) => [name, { url, accounts }]),
    ),
  });
  closing.later(() => removeState(dataDir));

  return {
    dataDir,
    natsUrl: nats.url,
    redisUrl: redis.url,
    nats,
    redis,
    venues,
    accounts: [...venues.values()].flatMap(({ broker, accounts }) =>
      accounts.map((account) => ({ account, broker })),
    ),
    credential: nats.credential,
    workers,
    close: closing.close,
    [Symbol.asyncDispose]: closing.close,
  };
}

const one = (roles: readonly string[]): Record<string, number> =>
  Object.fromEntries(roles.map((role) => [role, 1]));

/** The credentials in bus/ stay: nothing else would know them. */
async function forget(dataDir: string): Promise<void> {
  for (const name of ["nats", "redis", "logs"]) {
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
}
