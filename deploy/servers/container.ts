/**
 * Starts a server from its container image, for machines that have an engine and no binary.
 *
 * The folder is mounted under its own path and the ports keep their numbers, so that the same
 * configuration serves inside and outside. The engine may publish the ports beyond loopback: what
 * guards the servers there is that each asks for its random password.
 */
import { appendFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { tailOf, type Exit } from "./child.ts";
import type { ServerName } from "./find.ts";
import type { Launcher, LaunchOptions } from "./launch.ts";
import type { Running } from "./server.ts";

/** The floor: what works here works on everything newer. */
const IMAGES = {
  "nats-server": "nats:2.9.10",
  "redis-server": "redis:7.0.15",
} as const satisfies Record<ServerName, string>;

/** nats-server's configuration says 127.0.0.1, which inside a container nobody reaches. */
const EXTRA_ARGS = {
  "nats-server": ["--addr", "0.0.0.0"],
  "redis-server": [],
} as const satisfies Record<ServerName, readonly string[]>;

const READY_LINE = {
  "nats-server": /Server is ready/,
  "redis-server": /Ready to accept connections/,
} as const satisfies Record<ServerName, RegExp>;

const PROBE_BOUND_MS = 5_000;
const STOP_GRACE_S = 10;

/** @returns undefined where no engine answers in time */
export async function byContainer(name: ServerName): Promise<Launcher | undefined> {
  const { getContainerRuntimeClient } = await import("testcontainers");
  const client = await Promise.race([
    getContainerRuntimeClient().catch(() => undefined),
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, PROBE_BOUND_MS, undefined).unref();
    }),
  ]);
  if (client === undefined) return undefined;
  return {
    origin: `image ${IMAGES[name]}`,
    bindAddress: "0.0.0.0",
    launch: (options) => launch(name, options),
  };
}

async function launch(name: ServerName, options: LaunchOptions): Promise<Running> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import("testcontainers");
  await mkdir(dirname(options.logFile), { recursive: true });
  const started = await new GenericContainer(IMAGES[name])
    .withEntrypoint([name])
    .withCommand([...options.args, ...EXTRA_ARGS[name]])
    .withEnvironment({ ...options.env })
    .withBindMounts([{ source: options.dir, target: options.dir }])
    .withExposedPorts(...options.ports.map((port) => ({ container: port, host: port })))
    .withUser(`${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`)
    .withWaitStrategy(Wait.forLogMessage(READY_LINE[name]))
    .start();
  const { container: engine } = await getContainerRuntimeClient();
  const container = engine.getById(started.getId());
  let exit: Exit | undefined;
  const exited = (async (): Promise<Exit> => {
    const { StatusCode } = (await container.wait()) as { StatusCode: number };
    const logs = await container.logs({ stdout: true, stderr: true });
    await appendFile(options.logFile, logs);
    await container.remove();
    exit = { code: StatusCode, signal: null };
    return exit;
  })();
  const unlessGone = (): undefined => undefined;
  return {
    exited,
    exit: () => exit,
    signal: (signal) => void container.kill({ signal }).catch(unlessGone),
    stop: async () => {
      await container.stop({ t: STOP_GRACE_S }).catch(unlessGone);
      await exited;
    },
    tail: () => tailOf(options.logFile),
  };
}
