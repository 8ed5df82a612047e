/** redis-server that keeps what it was told: append-only file, a password, loopback only. */
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Launcher } from "./launch.ts";
import { freePort, startServer, type Server } from "./server.ts";
import { hears } from "./talk.ts";

export type Redis = Server & {
  /** redis://:password@127.0.0.1:port */
  readonly url: string;
};

export type RedisOptions = {
  /** Configuration, log and data go here. */
  readonly dir: string;
  readonly launcher: Launcher;
};

export async function startRedis({ dir, launcher }: RedisOptions): Promise<Redis> {
  const data = join(dir, "redis");
  const conf = join(dir, "redis.conf");
  const port = await freePort();
  const password = randomBytes(24).toString("hex");
  await mkdir(data, { recursive: true });
  await writeFile(conf, redisConf({ port, password, data, bind: launcher.bindAddress }), {
    mode: 0o600,
  });
  const server = await startServer({
    name: "redis-server",
    port,
    launch: () =>
      launcher.launch({
        args: [conf],
        env: {},
        dir,
        ports: [port],
        logFile: join(dir, "logs/redis-server.log"),
      }),
    // While it reads its file back it answers PING with -LOADING.
    isReady: () => hears(port, `AUTH ${password}\r\nPING\r\n`, (heard) => heard.includes("+PONG")),
  });
  return { ...server, url: `redis://:${password}@127.0.0.1:${port}` };
}

type Settings = {
  readonly port: number;
  readonly password: string;
  readonly data: string;
  readonly bind: string;
};

/**
 * The projection can be rebuilt from the log, so a second of it may be lost with the host's power
 * (everysec); a killed server loses nothing. Nothing is ever evicted: a missing key would only send
 * the workers back to the log, but all at once.
 */
function redisConf({ port, password, data, bind }: Settings): string {
  return [
    `bind ${bind}`,
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(data)}`,
    "appendonly yes",
    "appendfsync everysec",
    'save ""',
    "maxmemory-policy noeviction",
    "daemonize no",
    "",
  ].join("\n");
}
