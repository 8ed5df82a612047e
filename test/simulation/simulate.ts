/**
 * One run: a seed in, a history out. Two routers, three pools of one venue, an OMS, and faults; then
 * everything heals, the gateway comes to rest in virtual time, and the checker reads what happened.
 *
 * The same seed is the same run, event by event, on any machine.
 */
import { parseOrderEvent, type OrderEvent } from "../../contracts/order-event.ts";
import type { OrderState } from "../../contracts/generated/types.ts";
import { BusUnavailable } from "../../shared/runtime/bus/bus.ts";
import { useChance } from "../../shared/runtime/chance.ts";
import { useClock } from "../../shared/runtime/clock.ts";
import { check } from "../faults/check.ts";
import type { History, LoggedOrderEvent, Violation } from "../faults/history.ts";
import { openServer, type StreamName } from "./bus/server.ts";
import type { Stored } from "./bus/stream.ts";
import { seeded } from "./core/seeded.ts";
import { openWorld } from "./core/world.ts";
import type { FaultKind, Noted, Target } from "./faults.ts";
import { startFleet, type Site } from "./fleet/fleet.ts";
import { rebuildStore } from "./fleet/rebuild.ts";
import { planStrikes, strike } from "./nemesis.ts";
import { openOms, type Plan } from "./oms.ts";
import { openRedisServer } from "./store/server.ts";
import { BROKER, ledgerOf, type Traits } from "./venue/book.ts";
import { IN_FLIGHT_BOUND_MS, openVenue } from "./venue/venue.ts";

export type RunOptions = {
  readonly seed: number;
  readonly orders: number;
  readonly faults: number;
  /** Only these kinds of faults, where some are of interest. */
  readonly kinds?: readonly FaultKind[];
};

export type Run = {
  readonly seed: number;
  readonly history: History;
  readonly violations: readonly Violation[];
  /** How often each thing happened: faults, and what the venue made of them. */
  readonly counts: ReadonlyMap<string, number>;
  /** Faults that struck. */
  readonly faults: number;
  readonly events: number;
  readonly virtualMs: number;
};

const ACCOUNTS = ["ACC-1", "ACC-2"] as const;
const ORDERS_WITHIN_MS = 20_000;
const FAULTS_WITHIN_MS = 30_000;
/** The longest fault that began last is over then. */
const HEALED_MS = 60_000;
/** How often it is asked whether the gateway has come to rest, and for how long. */
const LOOK_MS = 10_000;
const LOOKS_MAX = 40;
/** Sweeps, growing intervals, streams that tell late: quiet for so long is at rest. */
const REST_MS = 30_000;
const REPLAY_MS = 20_000;
/** How often Redis is remembered, to be gone back to. */
const REMEMBER_MS = 3_000;

export async function simulate(options: RunOptions): Promise<Run> {
  const seed = seeded(String(options.seed));
  const broken: Violation[] = [];
  const fail = (name: string, error: unknown): void => {
    broken.push({ invariant: "I15", text: `${name}: ${String(error)}` });
  };
  const world = openWorld((error, owner) => fail(owner?.name ?? "the world", error));
  const ids = seed.fork("ids");
  const restore = [
    useClock(world.clock),
    useChance({ fraction: ids.fraction, uniqueId: () => ids.hex(8), hex: ids.hex }),
  ];
  try {
    return await play(options, world, seed, broken, fail);
  } finally {
    for (const put of restore) put();
  }
}

async function play(
  { seed: number, orders, faults, kinds }: RunOptions,
  world: ReturnType<typeof openWorld>,
  seed: ReturnType<typeof seeded>,
  broken: Violation[],
  fail: (name: string, error: unknown) => void,
): Promise<Run> {
  const draw = seed.fork("run");
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const twoNames = draw.chance(0.4);
  const traits: Traits = {
    refusesDuplicates: draw.chance(0.8),
    twoNames,
    takesBack: !twoNames && draw.chance(0.5),
  };
  const mayLose = draw.chance(0.3) || kinds?.includes("bus_tail_lost") === true;
  const losesTail = traits.refusesDuplicates && mayLose;
  const isAllowed = (kind: FaultKind): boolean =>
    !(losesTail ? NOT_BESIDE_LOSS : LOSS).has(kind) && (kinds?.includes(kind) ?? true);
  const strikes = planStrikes(seed.fork("faults"), faults, FAULTS_WITHIN_MS, isAllowed);

  const heard: LoggedOrderEvent[] = [];
  const lostTails: number[] = [];
  const counted = new Map<string, number>();
  const refusedBesideLog = new Set<string>();
  const hooks = {
    stored: (stream: StreamName, message: Stored): void => {
      if (stream === "REFUSED") refused(message);
      if (stream !== "ORDERS") return;
      const event = JSON.parse(message.body.toString()) as OrderEvent;
      const { account, orderId } = event;
      heard.push({ seq: message.seq, account, orderId, event });
      if (event.type === "submitting") counted.set(event.clOrdId, Number(event.order.cumQty));
      oms.hear(message.seq, event);
    },
    lost: (stream: StreamName, seq: number): void => {
      if (stream !== "ORDERS") return;
      lostTails.push(seq);
      oms.forgetFrom(seq);
    },
  };
  const bus = openServer(world, seed.fork("bus"), [BROKER], hooks);
  const redis = openRedisServer();
  const outage = { awayUntil: 0 };
  const venue = openVenue(world, seed.fork("venue"), traits, {
    countedAt: (clOrdId) => counted.get(clOrdId),
    count,
  });
  const plan: Plan = {
    orders,
    withinMs: ORDERS_WITHIN_MS,
    accounts: ACCOUNTS,
    hasShortLives: !losesTail,
    hasReplaces: !losesTail,
  };
  const oms = openOms(world, seed.fork("oms"), bus, plan);
  const site: Site = {
    world,
    seed: seed.fork("site"),
    bus,
    redis,
    outage,
    venue,
    accounts: ACCOUNTS,
  };
  const ended = (name: string, error: unknown): void => {
    // A worker that cannot reach the bus when it starts ends, and its supervisor starts another.
    if (error instanceof BusUnavailable) count("worker_ended_without_bus");
    else fail(name, error);
  };
  const fleet = startFleet(site, ["router", "router", "venue", "venue", "venue"], ended);
  const noted: Noted = {
    clockErrorMs: 0,
    storeLost: losesTail,
    inFlightBoundMs: IN_FLIGHT_BOUND_MS,
  };
  const target: Target = {
    world,
    draw: seed.fork("strikes"),
    bus,
    redis,
    outage,
    venue,
    fleet,
    oms,
    noted,
  };
  strike(strikes, target, count);
  for (let at = 0; at < FAULTS_WITHIN_MS; at += REMEMBER_MS) {
    world.after(at, undefined, redis.remember);
  }
  await world.runUntil(HEALED_MS);
  for (const { process } of fleet.members()) process.skewMs = 0;

  const history = (beforeReplay?: History["beforeReplay"]): History => ({
    requests: oms.requests,
    log: logOf(bus.streams.ORDERS.messages()),
    heard,
    refusedBesideLog: [...refusedBesideLog],
    venueOrders: venue.book.orders.map(ledgerOf),
    accepted: venue.book.accepted,
    projection: projectionOf(redis.values()),
    kills: [],
    unhealed: traits.refusesDuplicates ? [] : unsent(),
    lostTails,
    inFlightBoundMs: noted.inFlightBoundMs,
    clockErrorMs: noted.clockErrorMs,
    ...(beforeReplay === undefined ? {} : { beforeReplay }),
  });

  /** Where ids may repeat, nobody may send again what is only absent. */
  const unsent = (): readonly string[] =>
    [...counted.keys()]
      .filter((clOrdId) => !venue.book.accepted.has(clOrdId))
      .map((clOrdId) => `${clOrdId}: its send never arrived, and a person decides`);

  let quietMs = 0;
  let logged = 0;
  for (let look = 0; look < LOOKS_MAX && quietMs < REST_MS; look++) {
    await world.runUntil(world.timeMs() + LOOK_MS);
    const events = bus.streams.ORDERS.messages().length;
    quietMs = events === logged && oms.waiting() === 0 ? quietMs + LOOK_MS : 0;
    logged = events;
  }
  if (noted.storeLost) await rebuildStore(site);
  const rested = history();
  const before = {
    logged: bus.streams.ORDERS.messages().length,
    accepted: sum(venue.book.accepted),
  };
  bus.consumers["router"]?.reset();
  await world.runUntil(world.timeMs() + REPLAY_MS);
  const end = history(before);
  return {
    seed: number,
    history: end,
    violations: [...broken, ...verdict(rested, end)],
    counts,
    faults: strikes.length,
    events: world.events(),
    virtualMs: world.timeMs(),
  };

  function refused({ body }: Stored): void {
    const { account, subject, orderId, requestId } = JSON.parse(body.toString()) as {
      readonly account: string;
      readonly subject: string;
      readonly orderId?: string;
      readonly requestId?: string;
    };
    if (orderId === undefined) return;
    const [, kind = ""] = subject.split(".");
    const order = `${kind === "requested" ? "new" : kind}:${account}.${orderId}`;
    const name = requestId === undefined ? order : `${order}.${requestId}`;
    refusedBesideLog.add(name);
    oms.hearRefusal(name);
  }
}

/**
 * What a power cut of the bus cannot be survived beside: see docs/faults.md. An order that was lost
 * with the tail is said again; a clock that is wrong would refuse it as too late.
 */
const LOSS: ReadonlySet<FaultKind> = new Set(["bus_tail_lost"]);
const NOT_BESIDE_LOSS: ReadonlySet<FaultKind> = new Set(["clock_jumped"]);

/** Where the replay changed something, it may have mended what was broken before it. */
function verdict(rested: History, end: History): readonly Violation[] {
  const violations = check(end);
  if (!violations.some(({ invariant }) => invariant === "I16")) return violations;
  return [...check(rested), ...violations];
}

const logOf = (messages: readonly Stored[]): readonly LoggedOrderEvent[] =>
  messages.map(({ seq, body }) => {
    const event = parseOrderEvent(body);
    return { seq, account: event.account, orderId: event.orderId, event };
  });

const SEQ_DIGITS = 16;
const ORDER_KEY = /^order:\{(.*)\}:(.*)$/;

function projectionOf(values: ReadonlyMap<string, string>): ReadonlyMap<string, OrderState> {
  const projection = new Map<string, OrderState>();
  for (const [key, value] of values) {
    const [, account, orderId] = ORDER_KEY.exec(key) ?? [];
    if (account === undefined || orderId === undefined) continue;
    projection.set(`${account}.${orderId}`, JSON.parse(value.slice(SEQ_DIGITS)) as OrderState);
  }
  return projection;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, times) => total + times, 0);
