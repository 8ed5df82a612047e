/**
 * The monitor beside the whole fleet: silent while all is well, and loud when the venue has what the
 * log has not.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OperatorAlert } from "../../contracts/validate.ts";
import { statusOf } from "../../deploy/sandbox/oms.ts";
import { bgw, bgwJson } from "../fleet/bgw.ts";
import { anOrder, startTestFleet, until, type TestFleet } from "../fleet/fleet.ts";

const BOUND_MS = 30_000;
/** No sweep comes to the pool's help: what its stream does not tell, it does not know. */
const NO_SWEEP = { BGW_SWEEP_MS: "600000", BGW_MONITOR_MS: "500", BGW_MONITOR_GRACE_MS: "1000" };

let fleet: TestFleet;

beforeAll(async () => {
  fleet = await startTestFleet({
    workers: { router: 1, alpaca: 1, "alpaca-monitor": 1 },
    workerEnv: NO_SWEEP,
  });
}, 60_000);

afterAll(() => fleet.close());

async function alerts(): Promise<readonly OperatorAlert[]> {
  const { answer } = await bgwJson(fleet, "alerts");
  return (answer as { alerts: readonly OperatorAlert[] }).alerts;
}

const raised = (breach: OperatorAlert["breach"], clOrdId: string): Promise<void> =>
  until(
    `${breach} of ${clOrdId}`,
    async () => (await alerts()).some((one) => one.breach === breach && one.clOrdId === clOrdId),
    BOUND_MS,
  );

const venue = () => {
  const found = fleet.venues.get("alpaca");
  if (found === undefined) throw new Error("no venue runs");
  return found;
};

/** Straight at the venue, past the gateway, with the account's own key. */
async function placeAtVenue(account: string, clOrdId: string): Promise<void> {
  const file = join(fleet.dataDir, "venue-alpaca/pool-accounts.json");
  const keys = JSON.parse(await readFile(file, "utf8")) as readonly Record<string, string>[];
  const own = keys.find((key) => key["account"] === account);
  const order = { symbol: "AAPL", qty: "1", side: "buy", type: "limit", limit_price: "1" };
  const response = await fetch(new URL("/v2/orders", venue().url), {
    method: "POST",
    headers: {
      "APCA-API-KEY-ID": own?.["keyId"] ?? "",
      "APCA-API-SECRET-KEY": own?.["secretKey"] ?? "",
      "content-type": "application/json",
    },
    body: JSON.stringify({ ...order, time_in_force: "day", client_order_id: clOrdId }),
  });
  expect(response.status).toBe(200);
}

async function control(path: string, body: object): Promise<void> {
  const response = await fetch(new URL(`/_venue/${path}`, venue().url), {
    method: "POST",
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

it("raises nothing over a load of fills, cancels, replaces and refusals", async () => {
  for (let at = 0; at < 200; at++) {
    const orderId = `clean-${at}`;
    const resting = { ordType: "limit", price: "1", timeInForce: "gtc", orderQty: "10" } as const;
    await fleet.oms.submit(anOrder(orderId, at % 3 === 0 ? resting : { orderQty: "10" }));
    if (at % 3 !== 0) continue;
    const own = fleet.oms.orders.get(`alpha.${orderId}`);
    if (own === undefined || at % 6 !== 0) continue;
    await until("it rests", () => statusOf(own) === "new", BOUND_MS);
    const validUntil = new Date(Date.now() + 60_000).toISOString();
    const change = { account: "alpha", orderId, validUntil };
    await fleet.oms.replace({ ...change, requestId: "r", price: "2", orderQty: "8" });
  }
  for (let at = 0; at < 200; at += 3) {
    await fleet.oms.cancel({ requestId: "c", account: "alpha", orderId: `clean-${at}` });
  }
  expect(await fleet.oms.done(BOUND_MS)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 3_000)); // several looks at all of it
  expect(await alerts()).toEqual([]);
  expect((await bgw(fleet, "alerts")).status).toBe(0);
}, 120_000);

it("leaves alone what a person placed at the broker", async () => {
  await placeAtVenue("beta", "my-own-order");
  await new Promise((resolve) => setTimeout(resolve, 2_000)); // several looks
  expect(await alerts()).toEqual([]);
}, 60_000);

it("an execution that the log does not have is an alert until it is there, and no kill", async () => {
  const orderId = "unheard";
  const resting = { ordType: "limit", price: "1", timeInForce: "gtc", account: "beta" } as const;
  await fleet.oms.submit(anOrder(orderId, resting));
  const own = fleet.oms.orders.get(`beta.${orderId}`);
  await until("it rests", () => own !== undefined && statusOf(own) === "new", BOUND_MS);
  await control("faults", { mute_stream: { probability: 1 } });
  await control(`orders/${orderId}-1-0`, { action: "fill", price: "1" });
  await raised("executions_missing", `${orderId}-1-0`);
  expect((await bgw(fleet, "kill", "--list")).stdout).toBe("");
  await control("faults", { mute_stream: null });
  for (const { name, role } of fleet.workers.list()) {
    if (role === "alpaca") await fleet.workers.stop(name); // the next one sweeps as it connects
  }
  await fleet.workers.start("alpaca");
  await until("it is cleared", async () => (await alerts()).length === 0, BOUND_MS);
  expect(own === undefined ? "" : statusOf(own)).toBe("filled");
}, 120_000);

it("an order with an id of ours that nobody asked for stops its account within seconds", async () => {
  const plantedAt = performance.now();
  await placeAtVenue("alpha", "forged-1-0");
  await until(
    "the account is stopped",
    async () => (await bgw(fleet, "kill", "--list")).stdout.includes("alpha"),
    BOUND_MS,
  );
  const tookMs = performance.now() - plantedAt;
  expect(tookMs).toBeLessThan(BOUND_MS);
  const found = (await alerts()).filter(({ clOrdId }) => clOrdId === "forged-1-0");
  expect(found).toMatchObject([
    { breach: "untraceable_order", state: "raised", account: "alpha", log: {} },
  ]);
  expect(found[0]?.venue).toMatchObject({ ordStatus: "new", cumQty: "0" });
  await fleet.oms.submit(anOrder("after-breach"));
  const after = fleet.oms.orders.get("alpha.after-breach");
  await until("it is answered", () => (after?.events.length ?? 0) > 0, BOUND_MS);
  expect(after?.events[0]).toMatchObject({ type: "refused", reason: { code: "kill_switch" } });

  const before = (await bgw(fleet, "kill", "--list")).stdout;
  for (const { name, role } of fleet.workers.list()) {
    if (role === "alpaca-monitor") await fleet.workers.kill(name, "SIGKILL");
  }
  await fleet.workers.start("alpaca-monitor");
  await new Promise((resolve) => setTimeout(resolve, 3_000)); // it looks again, and knows its alert
  expect((await bgw(fleet, "kill", "--list")).stdout).toBe(before);
  expect((await alerts()).filter(({ clOrdId }) => clOrdId === "forged-1-0")).toHaveLength(1);
}, 120_000);
