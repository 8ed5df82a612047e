/**
 * What the fleet does about work that was lost on the way, and about a Redis that is away: every order
 * ends all the same, once, and the projection is the log's again afterwards.
 */
import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import type { OrderRequested } from "../../contracts/validate.ts";
import { isFinished, type Followed } from "../../deploy/sandbox/oms.ts";
import { bgw, bgwJson } from "../fleet/bgw.ts";
import { anOrder, startTestFleet, until, type TestFleet } from "../fleet/fleet.ts";

const BOUND_MS = 40_000;
const AWAY_MS = 8_000;

let fleet: TestFleet;
let count = 0;

beforeAll(async () => {
  fleet = await startTestFleet({
    workers: { router: 1, alpaca: 1, "alpaca-monitor": 1 },
    workerEnv: { BGW_LEFTOVERS_MS: "1000" },
  });
}, 60_000);

afterAll(() => fleet.close());

async function submit(change: Partial<OrderRequested> = {}): Promise<Followed> {
  const request = anOrder(`left-${(count += 1)}`, change);
  await fleet.oms.submit(request);
  const order = fleet.oms.orders.get(`${request.account}.${request.orderId}`);
  if (order === undefined) throw new Error("the order is not followed");
  return order;
}

async function purgeRouted(): Promise<number> {
  const { user, password: pass } = fleet.credential("gateway-admin");
  const options = { servers: fleet.natsUrl, user, pass, inboxPrefix: `_INBOX_${user}` };
  const connection = await connect(options);
  try {
    const { streams } = await jetstreamManager(connection);
    return (await streams.purge("ROUTED")).purged;
  } finally {
    await connection.close();
  }
}

const killPools = async (): Promise<void> => {
  for (const { name, role, isRunning } of fleet.workers.list()) {
    if (role === "alpaca" && isRunning) await fleet.workers.kill(name, "SIGKILL");
  }
};

/** Each order of the OMS is what the venue booked, once. */
async function agreesWithLedger(): Promise<void> {
  const ids = (await fleet.ledger()).map(({ clOrdId }) => clOrdId);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await fleet.rows()).flatMap(({ differences }) => differences)).toEqual([]);
}

describe("legs whose commands the bus has lost", () => {
  it("are handed on again by the monitor, and every order ends", async () => {
    const first = await submit();
    await until("the fleet works", () => isFinished(first), BOUND_MS);
    await killPools();
    const orders = await Promise.all(Array.from({ length: 40 }, () => submit()));
    const isRouted = () => orders.every(({ events }) => events[0]?.type === "received");
    await until("all are received", isRouted, BOUND_MS);
    expect(await purgeRouted()).toBeGreaterThan(0);
    await fleet.workers.start("alpaca");
    await until("every order ends", () => orders.every(isFinished), BOUND_MS);
    await agreesWithLedger();
  }, 120_000);
});

describe("while Redis stands still", () => {
  it("orders end, and afterwards Redis has what the log has", async () => {
    await fleet.redis.kill("SIGSTOP");
    const since = performance.now();
    const orders: Followed[] = [];
    while (performance.now() - since < AWAY_MS) {
      orders.push(...(await Promise.all([submit(), submit(), submit(), submit()])));
      await until("they end without Redis", () => orders.every(isFinished), BOUND_MS);
    }
    await fleet.redis.kill("SIGCONT");
    expect(orders.length).toBeGreaterThan(8);
    const isVerified = async () => (await bgw(fleet, "rebuild", "--verify")).status === 0;
    await until("Redis is as the log says", isVerified, BOUND_MS);
    await agreesWithLedger();
  }, 120_000);
});

describe("an operator", () => {
  it("is told that nothing is unknown, and is refused a word about what is known", async () => {
    const order = await submit();
    await until("it ends", () => isFinished(order), BOUND_MS);
    const list = await bgwJson(fleet, "orders", "--unknown");
    expect(list).toMatchObject({ status: 0, answer: { ok: true, legs: [], gaps: [] } });
    const words = ["--as", "never-placed", "--reason", "a test", "--account", "alpha"];
    const { status, stderr } = await bgw(fleet, "resolve", order.orderId, ...words);
    expect(status).toBe(1);
    expect(stderr).toContain("expected one whose fate is not known");
  }, 60_000);
});
