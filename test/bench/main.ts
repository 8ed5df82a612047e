/**
 * The bench: the gateway, the floor beneath it and the brokers' own clients, in turn, on one machine,
 * against the same simulator. What each of them is stands in README.md.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Redis } from "ioredis";
import { openClosing, type Closing } from "../../deploy/sandbox/closing.ts";
import { projectRoot } from "../../deploy/servers/project.ts";
import { readArgs, USAGE, type BenchArgs } from "./args.ts";
import { startFloor } from "./floor/floor.ts";
import type { Sizes } from "./floor/settings.ts";
import { startGateway } from "./gateway.ts";
import { openLoad, type EventBytes } from "./load.ts";
import { describeMachine } from "./machine.ts";
import { ratiosOf } from "./ratios.ts";
import { reportText } from "./report.ts";
import { runRound, saturate, type Loaded, type Round } from "./rounds.ts";
import type { Side } from "./side.ts";

const say = (line: string): void => void process.stderr.write(`  ${line}\n`);

/** Both sides run for this long before anything counts: until then much is compiled as it runs. */
const WARM_UP_MS = 2_000;
const PROBE_BOUND_MS = 20_000;
/** Enough for every order of a run to rest. */
const CASH = "1000000000000";

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  let args: BenchArgs | "help";
  try {
    args = readArgs(argv);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (args === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  const closing = openClosing();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => void closing.close().then(() => process.exit(130)));
  }
  try {
    await measure(args, closing);
    return 0;
  } finally {
    await closing.close();
  }
}

async function measure(args: BenchArgs, closing: Closing): Promise<void> {
  const folder = join(projectRoot, ".data/bench");
  const work = join(folder, `work-${process.pid}`);
  await mkdir(work, { recursive: true });
  closing.later(() => rm(work, { recursive: true, force: true }));
  const machine = describeMachine();
  const startedAt = new Date().toISOString();

  say("starting the gateway");
  const gatewaySide = await startGateway(join(work, "gateway"), profilerEnv(args));
  closing.later(() => gatewaySide[Symbol.asyncDispose]());
  const gateway = await prepareLoad(gatewaySide, closing);
  const sizes = await measureSizes(gateway);

  say("starting the floor");
  const dist = join(projectRoot, "dist");
  const dir = join(work, "floor");
  const floorSide = await startFloor({ dir, dist, sizes, stageEnv: () => profilerEnv(args) });
  closing.later(() => floorSide[Symbol.asyncDispose]());
  const floor = await prepareLoad(floorSide, closing);
  await floor.load.probe(PROBE_BOUND_MS);

  say("warming up");
  for (const loaded of [gateway, floor]) await saturate(loaded, WARM_UP_MS);

  const rounds: Round[] = [];
  for (let number = 1; number <= args.rounds; number++) {
    say(`round ${number} of ${args.rounds}`);
    const round = await runRound({
      gateway,
      floor,
      direct: floorSide,
      dist,
      logs: join(work, "logs"),
      seconds: args.seconds,
      floorFirst: number % 2 === 0,
      tell: (line) => say(`  ${line}`),
    });
    rounds.push(round);
  }

  const ratios = ratiosOf(rounds);
  const file = join(folder, `orders-${startedAt.replaceAll(/[:.]/g, "-")}.json`);
  const { seconds } = args;
  const result = { scenario: "orders", startedAt, machine, seconds, sizes, ratios, rounds };
  await writeFile(file, `${JSON.stringify(result, undefined, 2)}\n`);
  await closing.close();
  process.stdout.write(`${reportText(machine, rounds, ratios)}\n${file}\n`);
}

async function prepareLoad(side: Side, closing: Closing): Promise<Loaded> {
  const { account, natsUrl, credential, eventsSubject, redisUrl, venueUrl } = side;
  await setCash(venueUrl, account);
  const load = await openLoad({
    url: natsUrl,
    account,
    eventsSubject,
    ...(credential === undefined ? {} : { credential }),
  });
  closing.later(() => load[Symbol.asyncDispose]());
  const redis = new Redis(redisUrl);
  closing.later(async () => redis.disconnect());
  return {
    side: { ...side, pids: new Map([["load", process.pid], ...side.pids]) },
    load,
    redisWrites: async () => callsOf("evalsha", await redis.info("commandstats")),
  };
}

/** cmdstat_evalsha:calls=5,usec=… */
function callsOf(command: string, info: string): number {
  return Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(info)?.[1] ?? 0);
}

async function setCash(venueUrl: string, account: string): Promise<void> {
  const response = await fetch(`${venueUrl}/_venue/accounts`, {
    method: "POST",
    body: JSON.stringify({ account, cash: CASH }),
  });
  if (!response.ok) throw new Error(`the venue does not know the account ${account}`);
}

/** The first order tells what the gateway's messages and values weigh. */
async function measureSizes({ side, load }: Loaded): Promise<Sizes> {
  const { orderId, bytes } = await load.probe(PROBE_BOUND_MS);
  const redis = new Redis(side.redisUrl);
  const state = await redis.strlen(`order:{${side.account}}:${orderId}`);
  redis.disconnect();
  const of = (type: keyof EventBytes): number => bytes[type] ?? 0;
  return {
    received: of("received"),
    submitting: of("submitting"),
    pending_new: of("pending_new"),
    new: of("new"),
    state,
  };
}

/** Makes every Node process write a profile of its CPU when it ends. */
function profilerEnv({ profileDir }: BenchArgs): Readonly<Record<string, string>> {
  if (profileDir === undefined) return {};
  const program = join(projectRoot, "test/bench/profiler.mjs");
  return { NODE_OPTIONS: `--import ${program}`, BENCH_PROFILE_DIR: profileDir };
}
