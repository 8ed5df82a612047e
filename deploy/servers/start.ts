/** One nats-server and one redis-server with their data in one folder. */
import { mkdir } from "node:fs/promises";
import { findLaunchers } from "./launchers.ts";
import { startNats, type Nats } from "./nats.ts";
import { startRedis, type Redis } from "./redis.ts";

export type { Credential, Nats } from "./nats.ts";
export type { Redis } from "./redis.ts";

export type Servers = AsyncDisposable & {
  readonly nats: Nats;
  readonly redis: Redis;
};

export type ServersOptions = {
  readonly dir: string;
  readonly brokers: readonly string[];
  readonly tell?: (line: string) => void;
};

export async function startServers({ dir, brokers, tell }: ServersOptions): Promise<Servers> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const launchers = await findLaunchers(tell ?? (() => undefined));
  const [nats, redis] = await Promise.allSettled([
    startNats({ dir, brokers, launcher: launchers["nats-server"] }),
    startRedis({ dir, launcher: launchers["redis-server"] }),
  ]);
  if (nats.status === "fulfilled" && redis.status === "fulfilled") {
    const stop = async (): Promise<void> => {
      await Promise.all([nats.value.stop(), redis.value.stop()]);
    };
    return { nats: nats.value, redis: redis.value, [Symbol.asyncDispose]: stop };
  }
  for (const other of [nats, redis]) {
    if (other.status === "fulfilled") await other.value.stop();
  }
  throw [nats, redis].find((other) => other.status === "rejected")?.reason;
}
