/**
 * Real servers for a test: nats-server with the project's nats.conf, provisioned, and redis-server,
 * on free ports, with their data in a folder of their own that is gone afterwards.
 *
 *   await using servers = await startServers();
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { brokerNames, projectRoot } from "../../deploy/servers/project.ts";
import {
  startServers as startBareServers,
  type Credential,
  type Nats,
  type Redis,
} from "../../deploy/servers/start.ts";
import {
  isAsDeclared,
  provision,
  type ProvisionConfig,
} from "../../shared/runtime/bus/provision.ts";
import { topology } from "../../shared/runtime/bus/topology.ts";

export type TestServers = AsyncDisposable & {
  readonly nats: Nats;
  readonly redis: Redis;
  readonly natsUrl: string;
  readonly redisUrl: string;
  /** Of a user of nats.conf: oms, operator, router, account-reconciler, rebuild, a broker, an admin. */
  readonly credential: (user: string) => Credential;
  readonly provisioning: ProvisionConfig;
  readonly dir: string;
  readonly close: () => Promise<void>;
};

export type TestServersOptions = {
  /** The brokers that the bus knows; those of workers/adapters where it is left out. */
  readonly brokers?: readonly string[];
  /** False leaves the streams to the test. */
  readonly provisioned?: boolean;
};

export async function startServers({
  brokers = brokerNames(),
  provisioned = true,
}: TestServersOptions = {}): Promise<TestServers> {
  const dir = await newFolder();
  const { nats, redis, ...servers } = await startBareServers({ dir, brokers });
  const close = async (): Promise<void> => {
    await servers[Symbol.asyncDispose]();
    await rm(dir, { recursive: true, force: true });
  };
  const provisioning: ProvisionConfig = {
    url: nats.url,
    admins: {
      CLIENTS: nats.credential("clients-admin"),
      GATEWAY: nats.credential("gateway-admin"),
    },
  };
  try {
    if (provisioned) {
      const results = await provision(provisioning, topology(brokers));
      if (!isAsDeclared(results)) throw new Error(`not as declared: ${JSON.stringify(results)}`);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    nats,
    redis,
    natsUrl: nats.url,
    redisUrl: redis.url,
    credential: nats.credential,
    provisioning,
    dir,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** .data/test-<process>-<random>; what a killed run has left there goes first. */
async function newFolder(): Promise<string> {
  const data = join(projectRoot, ".data");
  mkdirSync(data, { recursive: true });
  for (const name of readdirSync(data)) {
    const owner = /^test-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    await rm(join(data, name), { recursive: true, force: true });
  }
  const dir = join(data, `test-${process.pid}-${randomBytes(4).toString("hex")}`);
  if (existsSync(dir)) throw new Error(`${dir} is there already`);
  mkdirSync(dir, { mode: 0o700 });
  return dir;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // somebody else's, and alive
  }
}
