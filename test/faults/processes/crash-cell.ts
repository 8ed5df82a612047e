/**
 * One cell of the crash-point matrix: a worker is stopped at one point in one way, others take over or
 * it goes on, and the orders that were under way come to their end as if nothing had been.
 */
import { readFile } from "node:fs/promises";
import { brokerNames } from "../../../deploy/servers/project.ts";
import { isDone } from "../../../shared/domain/order/leg.ts";
import { foldEvents } from "../../../shared/domain/order/order.ts";
import { provision } from "../../../shared/runtime/bus/provision.ts";
import { topology } from "../../../shared/runtime/bus/topology.ts";
import { pause } from "../../../shared/runtime/clock.ts";
import { CRASH_AT, POINT_REACHED } from "../../../shared/runtime/passing.ts";
import { check } from "../check.ts";
import type { History, LoggedOrderEvent } from "../history.ts";
import type { Cell, Row, Scene } from "./crash-rows.ts";
import { EDGES } from "./edges.ts";
import { gather, readLog } from "./gather.ts";
import type { Snared } from "./proxy.ts";
import { consumerLag, openQuestions, storiesOf } from "./quiet.ts";
import { startRig, supervise, type Rig } from "./rig.ts";

export type CellResult = Cell & {
  readonly isHit: boolean;
  /** What is wrong; nothing when the cell holds. */
  readonly problems: readonly string[];
  readonly elapsedMs: number;
};

/** Several, so that the one that is hit is not alone. */
const ORDERS = 3;
const HIT_BOUND_MS = 25_000;
const END_BOUND_MS = 60_000;
const LOOK_MS = 100;
/** Three times a lease, and more than the consumers' ack_wait here. */
const PAUSE_MS = 9_500;
const CUT_MS = 2_500;
/**
 * How late a held request arrives while its sender is frozen. A new order or a cancel may come after
 * all bounds, when others have long taken over. A replace only within the in-flight bound that the
 * adapter declares: one that comes later is left to a person, see docs/faults.md.
 */
const WITHIN_BOUND_MS = 1_000;
/** For a worker that wakes up to do what it still means to do. */
const WAKING_MS = 1_500;
/** Shorter than in operation, so that two hundred cells do not take all day; longer than a heartbeat. */
const ACK_WAIT_NS = 4_000_000_000;
const VALID_MS = 600_000;

/** Absence is believed after four seconds here, not after eleven. */
const FAST = {
  ALPACA_TIMEOUT_MS: "1000",
  ALPACA_RATE_WAIT_MS: "500",
  ALPACA_IN_FLIGHT_BOUND_MS: "2000",
};

export async function startCellRig(dataDir: string): Promise<Rig> {
  const workers = { "account-reconciler": 0 };
  const rig = await startRig({ dataDir, seed: 1, workers, workerEnv: FAST });
  const { nats } = rig.fleet;
  const admins = {
    CLIENTS: nats.credential("clients-admin"),
    GATEWAY: nats.credential("gateway-admin"),
  };
  const sooner = topology(brokerNames()).map((stream) => ({
    ...stream,
    consumers: stream.consumers.map((consumer) => ({ ...consumer, ack_wait: ACK_WAIT_NS })),
  }));
  await provision({ url: nats.url, admins }, sooner);
  return rig;
}

let cells = 0;

export async function runCell(rig: Rig, cell: Cell): Promise<CellResult> {
  const startedAt = performance.now();
  const { row } = cell;
  const prefix = `c${(cells += 1)}x${Math.random().toString(36).slice(2, 6)}`;
  const problems: string[] = [];
  let isHit = false;
  try {
    await prepare(rig, row.scene, prefix);
    isHit = await strikeAt(rig, cell, prefix);
    if (!isHit) problems.push("the point was not reached");
  } catch (error) {
    problems.push(String(error));
  } finally {
    await rig.edges.healAll();
  }
  const history = await ended(rig, row.scene, prefix);
  if ("open" in history) problems.push(...history.open);
  else {
    problems.push(...check(history).map(({ invariant, text }) => `${invariant}: ${text}`));
    problems.push(...unexpected(row.scene, history.log));
  }
  return { ...cell, isHit, problems, elapsedMs: performance.now() - startedAt };
}

const ids = (prefix: string): readonly string[] =>
  Array.from({ length: ORDERS }, (_, at) => `${prefix}-${at}`);

const ACCOUNT = "alpha";

/** Resting orders for the scenes that need some. */
async function prepare(rig: Rig, scene: Scene, prefix: string): Promise<void> {
  await supervise(rig);
  if (scene === "submit") return;
  for (const orderId of ids(prefix)) order(rig, orderId, { ordType: "limit", price: "1" });
  await until("the resting orders are acknowledged", END_BOUND_MS, async () => {
    await supervise(rig); // one that died of an exception may have been seen alive a moment ago
    return ids(prefix).every((orderId) => {
      const leg = rig.outbox.state(ACCOUNT, orderId)?.legs[0];
      return leg?.sending === "acknowledged" && leg.ordStatus === "new";
    });
  });
  await until("their messages are settled", END_BOUND_MS, async () => {
    return (await consumerLag(rig)).length === 0;
  });
}

function order(rig: Rig, orderId: string, terms: { ordType: "market" | "limit"; price?: string }) {
  const validUntil = new Date(Date.now() + VALID_MS).toISOString();
  const request = {
    orderId,
    account: ACCOUNT,
    instrument: { symbol: "BAC" },
    side: "buy",
    orderQty: "10",
    timeInForce: "day",
    route: { broker: "best" },
    validUntil,
    ...terms,
  } as const;
  rig.outbox.send({ kind: "new", request });
}

/** What is asked for, or happens, while the point is waited for. */
async function act(rig: Rig, scene: Scene, prefix: string): Promise<void> {
  const validUntil = new Date(Date.now() + VALID_MS).toISOString();
  for (const orderId of ids(prefix)) {
    const key = { account: ACCOUNT, orderId };
    switch (scene) {
      case "submit":
        order(rig, orderId, { ordType: "market" });
        break;
      case "cancel":
        rig.outbox.send({ kind: "cancel", request: { requestId: "c", ...key } });
        break;
      case "replace": {
        const request = { requestId: "r", ...key, orderQty: "7", validUntil };
        rig.outbox.send({ kind: "replace", request });
        break;
      }
      case "fill":
      case "resync":
        await rig.venue.force(`${orderId}-1-0`, "fill");
        break;
    }
  }
}

/** @returns true when the point was reached */
async function strikeAt(rig: Rig, cell: Cell, prefix: string): Promise<boolean> {
  const { row } = cell;
  const { workers } = rig.fleet;
  const others = running(rig, row);
  if (row.where.kind === "request") {
    const { startsWith, pass } = row.where;
    const trap = { startsWith, boundMs: HIT_BOUND_MS, ...(pass === undefined ? {} : { pass }) };
    const caught = rig.edges.of("alpaca>venue").snare(trap);
    await act(rig, row.scene, prefix);
    const snared = await caught;
    if (snared === undefined) return false;
    const [worker] = others;
    if (worker === undefined || others.length > 1) throw new Error("one pool worker was expected");
    await strikeRequest(rig, cell, worker.name, snared);
    return true;
  }
  if (row.scene === "resync") {
    for (const { name } of others) await workers.stop(name);
    await act(rig, row.scene, prefix);
  }
  const before = new Set(workers.list().map(({ name }) => name));
  const comer = () => workers.list().find(({ name }) => !before.has(name));
  const said = async (): Promise<string> => {
    const worker = comer();
    return worker === undefined ? "" : readFile(worker.logFile, "utf8").catch(() => "");
  };
  rig.armNext(row.role, { [CRASH_AT]: `${row.where.point}:${IN_WORKER[cell.action]}` });
  const starting = workers.start(row.role).catch(diedAtOnce);
  if (row.scene !== "resync") {
    await starting;
    for (const { name } of others) await workers.stop(name);
    if (row.where.point.startsWith("report.")) {
      await until("the armed worker listens", HIT_BOUND_MS, async () => {
        return (await said()).split(LISTENS).length > rig.fleet.accounts.length;
      });
    }
    await act(rig, row.scene, prefix);
  }
  const isHit = await within(HIT_BOUND_MS, async () => (await said()).includes(POINT_REACHED));
  await starting;
  const armed = comer();
  if (armed === undefined) return false;
  if (isHit) await goOn(rig, cell, armed.name);
  else await workers.kill(armed.name, "SIGKILL"); // or it would stop in the middle of another cell
  await ensureOne(rig, row);
  return isHit;
}

/** A pool's line for each account whose stream is up. */
const LISTENS = "order updates connected";

/** A worker that is stopped at a point before it could say that it is there. */
const diedAtOnce = (): undefined => undefined;

const IN_WORKER = {
  "kill -9": "kill",
  pause: "stop",
  "network cut": "stop",
  exception: "throw",
} as const;

/** After the worker has stopped itself at its point. */
async function goOn(rig: Rig, { row, action }: Cell, worker: string): Promise<void> {
  const { workers } = rig.fleet;
  switch (action) {
    case "kill -9":
      await workers.kill(worker, "SIGKILL"); // it has done so itself; this waits until it is seen
      return;
    case "exception":
      return;
    case "pause":
      await workers.start(row.role);
      await pause(PAUSE_MS);
      await workers.kill(worker, "SIGCONT");
      await pause(WAKING_MS);
      return;
    case "network cut":
      await cutEdges(rig, row);
      await workers.kill(worker, "SIGCONT");
      await pause(CUT_MS);
      await rig.edges.healAll();
  }
}

/** With the request in the proxy's hands. */
async function strikeRequest(
  rig: Rig,
  { row, action }: Cell,
  worker: string,
  snared: Snared,
): Promise<void> {
  const { workers } = rig.fleet;
  const lateMs = row.scene === "replace" ? WITHIN_BOUND_MS : PAUSE_MS;
  switch (action) {
    case "kill -9":
      await workers.kill(worker, "SIGKILL");
      snared.reset();
      await workers.start(row.role);
      return;
    case "pause":
      await workers.kill(worker, "SIGSTOP");
      await workers.start(row.role);
      await pause(lateMs);
      snared.release();
      await pause(PAUSE_MS - lateMs);
      await workers.kill(worker, "SIGCONT");
      await pause(WAKING_MS);
      await workers.stop(worker);
      return;
    case "network cut":
      snared.reset();
      await cutEdges(rig, row);
      await pause(CUT_MS);
      await rig.edges.healAll();
      return;
    case "exception":
      snared.reset();
  }
}

async function cutEdges({ edges }: Rig, { role }: Row): Promise<void> {
  for (const edge of EDGES.filter((name) => name.startsWith(`${role}>`))) {
    edges.of(edge).reset();
    await edges.of(edge).set({ kind: "refuse" });
  }
}

const running = ({ fleet }: Rig, { role }: Row) =>
  fleet.workers.list().filter((one) => one.role === role && one.isRunning);

/** One is enough: the next cell has to know which one it strikes. */
async function ensureOne(rig: Rig, row: Row): Promise<void> {
  const workers = running(rig, row);
  for (const { name } of workers.slice(0, -1)) await rig.fleet.workers.stop(name);
  await supervise(rig);
}

/** The cell's part of the history, once all of it has come to its end; or what has not. */
async function ended(
  rig: Rig,
  scene: Scene,
  prefix: string,
): Promise<History | { readonly open: readonly string[] }> {
  let open: readonly string[] = [];
  const isOver = await within(END_BOUND_MS, async () => {
    const log = (await readLog(rig)).filter(({ orderId }) => orderId.startsWith(`${prefix}-`));
    await supervise(rig);
    open = [...rig.outbox.unanswered(), ...openQuestions(log), ...(await consumerLag(rig))];
    return open.length === 0;
  });
  if (!isOver) return { open };
  let history = await part(rig, prefix);
  await within(SETTLE_MS, async () => {
    await supervise(rig);
    history = await part(rig, prefix);
    return check(history).length + unexpected(scene, history.log).length === 0;
  });
  return history;
}

/** The venue's last words, and Redis, may be some sweeps behind. */
const SETTLE_MS = 30_000;

async function part(rig: Rig, prefix: string): Promise<History> {
  const history = await gather(rig, { unhealed: [] });
  const isMine = (id: string): boolean => id.startsWith(`${prefix}-`);
  return {
    ...history,
    requests: history.requests.filter(({ request }) => isMine(request.orderId)),
    log: history.log.filter(({ orderId }) => isMine(orderId)),
    heard: history.heard.filter(({ orderId }) => isMine(orderId)),
    venueOrders: history.venueOrders.filter(({ clOrdId }) => isMine(clOrdId)),
    accepted: new Map([...history.accepted].filter(([clOrdId]) => isMine(clOrdId))),
    projection: new Map([...history.projection].filter(([, { orderId }]) => isMine(orderId))),
  };
}

/** Beyond the invariants: what was asked for has happened. */
function unexpected(scene: Scene, log: readonly LoggedOrderEvent[]): readonly string[] {
  const orders = storiesOf(log);
  if (orders.size !== ORDERS) return [`${orders.size} orders stand on the log, expected ${ORDERS}`];
  return [...orders].flatMap(([orderId, story]) => {
    const state = foldEvents(story.map(({ event }) => event));
    const leg = state?.legs[0];
    if (state === undefined || leg === undefined) return [`${orderId} has no leg`];
    const { ordStatus } = state.order;
    switch (scene) {
      case "submit":
      case "fill":
      case "resync":
        return ordStatus === "filled" ? [] : [`${orderId} is ${ordStatus}, expected filled`];
      case "cancel":
        return ordStatus === "canceled" ? [] : [`${orderId} is ${ordStatus}, expected canceled`];
      case "replace": {
        // A replace that never reached the broker is given up, and said to be.
        const isGivenUp = story.some(({ event }) => event.type === "replace_rejected");
        const isWell = !isDone(leg) && (leg.terms.orderQty === "7" || isGivenUp);
        return isWell ? [] : [`${orderId} is ${ordStatus} for ${String(leg.terms.orderQty)}`];
      }
    }
  });
}

async function within(
  boundMs: number,
  condition: () => Promise<boolean> | boolean,
): Promise<boolean> {
  const deadline = performance.now() + boundMs;
  for (;;) {
    if (await condition()) return true;
    if (performance.now() > deadline) return false;
    await pause(LOOK_MS);
  }
}

async function until(
  what: string,
  boundMs: number,
  condition: () => Promise<boolean> | boolean,
): Promise<void> {
  if (!(await within(boundMs, condition))) throw new Error(`${what}: not within ${boundMs} ms`);
}
