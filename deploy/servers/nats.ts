/** nats-server with the project's nats.conf, on free ports of this machine. */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv, promisify } from "node:util";
import type { Launcher } from "./launch.ts";
import { projectRoot } from "./project.ts";
import { freePort, startServer, type Server } from "./server.ts";
import { hears } from "./talk.ts";

export type Credential = { readonly user: string; readonly password: string };

export type Nats = Server & {
  readonly url: string;
  /** http://127.0.0.1:port of the monitoring endpoint. */
  readonly monitorUrl: string;
  /** @throws for a user who is not in nats.conf */
  readonly credential: (user: string) => Credential;
};

export type NatsOptions = {
  /** Configuration, log and store go here. */
  readonly dir: string;
  readonly brokers: readonly string[];
  readonly launcher: Launcher;
};

export async function startNats({ dir, brokers, launcher }: NatsOptions): Promise<Nats> {
  const bus = join(dir, "bus");
  const conf = join(bus, "nats.conf");
  await mkdir(bus, { recursive: true });
  await writeFile(conf, await configuration());
  const generator = join(projectRoot, "deploy/bus/generate.mjs");
  await promisify(execFile)(process.execPath, [generator, "--out", bus, ...brokers]);
  const port = await freePort();
  const monitorPort = await freePort();
  const settings = parseEnv(await readFile(join(bus, "bus.env"), "utf8"));
  const env: Record<string, string> = {
    ...(settings as Record<string, string>),
    BGW_NATS_PORT: String(port),
    BGW_NATS_HTTP_PORT: String(monitorPort),
    BGW_NATS_STORE: JSON.stringify(join(dir, "nats")), // quoted: it may hold a space
  };
  const server = await startServer({
    name: "nats-server",
    port,
    launch: () =>
      launcher.launch({
        args: ["-c", conf],
        env,
        dir,
        ports: [port, monitorPort],
        logFile: join(dir, "logs/nats-server.log"),
      }),
    // It greets only when JetStream has read its files.
    isReady: () => hears(port, "", (heard) => heard.startsWith("INFO ")),
  });
  return {
    ...server,
    url: `nats://127.0.0.1:${port}`,
    monitorUrl: `http://127.0.0.1:${monitorPort}`,
    credential: (user) => {
      const password = env[`BGW_${user.toUpperCase().replaceAll("-", "_")}_PASSWORD`];
      if (password === undefined) throw new RangeError(`nats.conf has no user ${user}`);
      return { user, password };
    },
  };
}

/** The project's nats.conf, with the generated file beside it instead of in .data/bus. */
async function configuration(): Promise<string> {
  const text = await readFile(join(projectRoot, "nats.conf"), "utf8");
  const include = 'include ".data/bus/brokers.conf"';
  if (!text.includes(include)) throw new Error(`nats.conf does not say: ${include}`);
  return text.replace(include, 'include "brokers.conf"');
}
