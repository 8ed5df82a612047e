/**
 * One cell of the crash-point matrix: a worker is stopped at one point in one way, others take over or
 * it goes on, and the orders that were under way come to their end as if nothing had been.
 */
import { brokerNames } from "../../../deploy/servers/project.ts";
import { provision } from "../../../shared/runtime/bus/provision.ts";
import { topology } from "../../../shared/runtime/bus/topology.ts";
import { check } from "../check.ts";
import type { History } from "../history.ts";
import type { Cell, Scene } from "./crash-rows.ts";
import { prepare, unexpected } from "./crash-scenes.ts";
import { strikeAt } from "./crash-strike.ts";
import { gather, readLog } from "./gather.ts";
import { consumerLag, openQuestions } from "./quiet.ts";
import { startRig, supervise, type Rig } from "./rig.ts";
import { within } from "./waiting.ts";

export type CellResult = Cell & {
  readonly isHit: boolean;
  /** What is wrong; nothing when the cell holds. */
  readonly problems: readonly string[];
  readonly elapsedMs: number;
};

const END_BOUND_MS = 60_000;
/** Shorter than in operation, so that two hundred cells do not take all day; longer than a heartbeat. */
const ACK_WAIT_NS = 4_000_000_000;

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
