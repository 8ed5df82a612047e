/**
 * The floor: what the way of an order costs at the least with these client libraries, on servers and
 * a venue of its own that are set up like the gateway's.
 *
 * The same hops: the request stored; `received`, `submitting`, `pending_new` and `new` appended with
 * compare-and-set, one subject an order, each said again once stored; the leg stored; two
 * acknowledgements; one POST; Redis written by the same script after `received`, `pending_new` and
 * `new`. The same bytes, as measured of the gateway's own messages. And nothing else: no bus accounts
 * (one, without imports), no validation, no fold, no retries, no metrics.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { openClosing, type Closing } from "../../../deploy/sandbox/closing.ts";
import { startVenue } from "../../../deploy/sandbox/venue.ts";
import { startChild, tailOf, type Child } from "../../../deploy/servers/child.ts";
import { findLaunchers } from "../../../deploy/servers/launchers.ts";
import { startRedis } from "../../../deploy/servers/redis.ts";
import { freePort, startServer } from "../../../deploy/servers/server.ts";
import { hears } from "../../../deploy/servers/talk.ts";
import { topology } from "../../../shared/runtime/bus/topology.ts";
import { findChild } from "../processes.ts";
import type { Side } from "../side.ts";
import { BROKER, eventsSubject, toEnv, type FloorSettings, type Sizes } from "./settings.ts";

export type Floor = Side & {
  /** For whoever calls the venue directly. */
  readonly venueUrl: string;
  readonly keyId: string;
  readonly secretKey: string;
};

export type FloorOptions = {
  readonly dir: string;
  /** The compiled project. */
  readonly dist: string;
  readonly sizes: Sizes;
  readonly stageEnv: (name: string) => Readonly<Record<string, string>>;
};

export async function startFloor(options: FloorOptions): Promise<Floor> {
  await mkdir(options.dir, { recursive: true });
  const closing = openClosing();
  try {
    return await openFloor(options, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function openFloor(options: FloorOptions, closing: Closing): Promise<Floor> {
  const { dir, dist, sizes, stageEnv } = options;
  const launchers = await findLaunchers(() => undefined);
  const natsUrl = await startPlainNats(dir, launchers, closing);
  const redis = await startRedis({ dir, launcher: launchers["redis-server"] });
  closing.later(redis.stop);
  await createStreams(natsUrl);

  const venueDir = join(dir, "venue");
  await mkdir(venueDir, { recursive: true });
  const logs = join(dir, "logs");
  const program = join(dist, "deploy/sandbox/venues", BROKER, "main.js");
  const venue = await startVenue(BROKER, program, { dir: venueDir, logs, args: [] });
  closing.later(venue.stop);
  const [first] = await accountsIn(venue.workerEnv);
  if (first === undefined) throw new Error("the venue has no account");
  const { account, keyId, secretKey } = first;

  const settings: FloorSettings = {
    natsUrl,
    redisUrl: redis.url,
    venueUrl: venue.url,
    keyId,
    secretKey,
    account,
    sizes,
  };
  const pids = new Map<string, number>();
  for (const stage of ["stage-a", "stage-b"] as const) {
    const child = await startChild({
      command: process.execPath,
      args: [join(dist, "test/bench/floor", `${stage}.js`)],
      env: { PATH: process.env["PATH"] ?? "", ...toEnv(settings), ...stageEnv(`floor-${stage}`) },
      logFile: join(logs, `${stage}.log`),
      readsOutput: true,
    });
    closing.later(() => child.stop());
    await isReady(child);
    pids.set(stage, child.pid);
  }
  const found = {
    "nats-server": findChild("nats-server", dir),
    "redis-server": findChild("redis-server", String(redis.port)),
    venue: findChild("venues", dir),
  };
  for (const [name, pid] of Object.entries(found)) if (pid !== undefined) pids.set(name, pid);

  return {
    name: "floor",
    natsUrl,
    eventsSubject: `written.${eventsSubject(account, "*")}`,
    account,
    venueUrl: venue.url,
    keyId,
    secretKey,
    redisUrl: redis.url,
    pids,
    [Symbol.asyncDispose]: closing.close,
  };
}

type Launchers = Awaited<ReturnType<typeof findLaunchers>>;

/** The limits and the storage of nats.conf, without its accounts. */
async function startPlainNats(
  dir: string,
  launchers: Launchers,
  closing: Closing,
): Promise<string> {
  const port = await freePort();
  const conf = join(dir, "nats.conf");
  await writeFile(
    conf,
    [
      "host: 127.0.0.1",
      `port: ${port}`,
      "max_payload: 1MB",
      "max_pending: 16MB",
      'write_deadline: "5s"',
      'ping_interval: "5s"',
      `jetstream { store_dir: ${JSON.stringify(join(dir, "nats"))}, max_memory_store: 64MB, max_file_store: 64GB }`,
      "",
    ].join("\n"),
  );
  const server = await startServer({
    name: "nats-server",
    port,
    launch: () =>
      launchers["nats-server"].launch({
        args: ["-c", conf],
        env: {},
        dir,
        ports: [port],
        logFile: join(dir, "logs/nats-server.log"),
      }),
    isReady: () => hears(port, "", (heard) => heard.startsWith("INFO ")),
  });
  closing.later(server.stop);
  return `nats://127.0.0.1:${port}`;
}

/** The gateway's own streams and consumers, of those that an order passes. */
async function createStreams(url: string): Promise<void> {
  const connection = await connect({ servers: url });
  const manager = await jetstreamManager(connection);
  for (const { config, consumers } of topology([BROKER])) {
    await manager.streams.add({ ...config });
    for (const consumer of consumers) await manager.consumers.add(config.name, { ...consumer });
  }
  await connection.close();
}

type Account = { readonly account: string; readonly keyId: string; readonly secretKey: string };

/** The venue's accounts, as its pool would be told of them. */
async function accountsIn(env: Readonly<Record<string, string>>): Promise<readonly Account[]> {
  return JSON.parse(await readFile(env["ALPACA_ACCOUNTS"] ?? "", "utf8")) as Account[];
}

const READY_BOUND_MS = 20_000;

async function isReady(child: Child): Promise<void> {
  if (child.output === null) throw new Error("no output to read");
  const lines = createInterface({ input: child.output });
  const word = await Promise.race([
    new Promise<string>((resolve) => lines.once("line", resolve)),
    child.exited.then(() => "ended"),
    new Promise<string>((resolve) => void setTimeout(resolve, READY_BOUND_MS, "silent").unref()),
  ]);
  if (word !== "ready")
    throw new Error(`a stage of the floor ${word}:\n${await tailOf(child.logFile)}`);
}
