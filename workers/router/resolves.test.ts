/** An operator's word on a real bus: who may give it, what the log says of it, what the pool is told. */
import { operatorResolve } from "../../contracts/subjects.ts";
import { parse, type BrokerStatus, type LegRouted } from "../../contracts/validate.ts";
import { clOrdIdOf } from "../../shared/domain/order/identity.ts";
import { headerOf } from "../../shared/domain/order/sending.ts";
import { DIGEST, limitOrder } from "../../shared/domain/testing/story.ts";
import { openBus, type Bus } from "../../shared/runtime/bus/bus.ts";
import { useClock } from "../../shared/runtime/clock.ts";
import { openWords, STOP } from "../../shared/runtime/operator/testing/switchboards.ts";
import { startServers, type TestServers } from "../../test/fleet/servers.ts";
import { eventually, openTestWorker, type TestWorker } from "../../test/fleet/worker.ts";
import { answerRequests } from "./requests.ts";
import type { Routes } from "./routes.ts";

const ACCOUNT = "ACC-1";
const FOR_EVER = "2099-01-01T00:00:00Z";

let servers: TestServers;
let router: TestWorker;
let pool: TestWorker;
let operator: Bus;
let count = 0;
const running: Promise<void>[] = [];
const routed: LegRouted[] = [];
const words = openWords();

/** Announced by a pool whose broker takes an id twice. */
const status = {
  broker: "venue",
  account: ACCOUNT,
  refusesDuplicateIds: false,
  inFlightBoundMs: 1_000,
} as BrokerStatus;
const routes: Routes = { of: () => [status], all: () => [status], complete: () => true };

beforeAll(async () => {
  servers = await startServers({ brokers: ["venue"] });
  router = await openTestWorker(servers, "router");
  pool = await openTestWorker(servers, "venue");
  const config = { url: servers.natsUrl, name: "operator", ...servers.credential("operator") };
  operator = await openBus(config, router.log);
  const consuming = { inFlight: 64, heartbeatMs: 3_000 };
  const requests = { stream: "REQUESTS", consumer: "router", ...consuming };
  running.push(
    router.bus.consume(requests, answerRequests(router, routes, words), router.stopping),
  );
  const collect = async ({ body }: { body: Uint8Array }) => {
    routed.push(parse("leg-routed.v1", body));
    return { kind: "done" } as const;
  };
  const legs = { stream: "ROUTED", consumer: "venue", ...consuming };
  running.push(pool.bus.consume(legs, collect, pool.stopping));
});

afterAll(async () => {
  router.stop();
  pool.stop();
  await Promise.all(running);
  await operator[Symbol.asyncDispose]();
  await router[Symbol.asyncDispose]();
  await pool[Symbol.asyncDispose]();
  await servers.close();
});

/** An order whose send got no answer, `agoMs` ago. */
async function unknown(agoMs = 60_000): Promise<string> {
  const orderId = `ord-${(count += 1)}`;
  const key = { account: ACCOUNT, orderId };
  const clOrdId = clOrdIdOf(orderId, "1", 0);
  const request = { ...limitOrder(), ...key, validUntil: FOR_EVER };
  const restore = useClock({
    wallMs: () => Date.now() - agoMs,
    steadyMs: () => performance.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    atEndOfTurn: (run) => void setImmediate(run),
  });
  const reason = { code: "no_answer", text: "no answer came" };
  await router.orders.change(key, (state) => {
    const [leg] = state?.legs ?? [];
    if (leg === undefined) {
      const planned = { legId: "1", broker: "venue", clOrdId, orderQty: "100" };
      return [{ type: "received", request, digest: DIGEST, legs: [planned] }];
    }
    const header = { ...headerOf(leg), action: "new" as const };
    if (leg.sending === "not_sent") return [{ type: "submitting", ...header, attempt: 1 }];
    return leg.sending === "in_flight" ? [{ type: "submit_unknown", ...header, reason }] : [];
  });
  restore();
  return orderId;
}

async function resolve(orderId: string, verdict: string, commandId = `cmd-${orderId}`) {
  const body = {
    commandId,
    account: ACCOUNT,
    orderId,
    legId: "1",
    clOrdId: clOrdIdOf(orderId, "1", 0),
    attempt: 1,
    verdict,
    reason: "the desk has looked",
    by: "j.doe",
    at: new Date().toISOString(),
  };
  await operator.store(operatorResolve(ACCOUNT), JSON.stringify(body), {
    messageId: `${commandId}-${(count += 1)}`, // a replay, not a duplicate
  });
}

const added = async (orderId: string) =>
  (await router.orderLog.read({ account: ACCOUNT, orderId })).slice(3).map(({ event }) => event);

const hasAdded = (orderId: string, events: number) =>
  eventually(async () => (await added(orderId)).length >= events);

describe("an operator's word", () => {
  it("that it was never placed ends the leg, with who and why, once however often it comes", async () => {
    const orderId = await unknown();
    await resolve(orderId, "never_placed");
    await hasAdded(orderId, 2);
    await resolve(orderId, "never_placed");
    await resolve(orderId, "give_up", `later-${orderId}`);
    await hasAdded(orderId, 3);
    const events = await added(orderId);
    expect(events.map(({ type }) => type)).toEqual(["resolved", "canceled", "request_refused"]);
    expect(events[0]).toMatchObject({ decidedBy: "j.doe", verdict: "never_placed" });
    expect(events[1]).toMatchObject({
      reason: { code: "resolved_never_placed" },
      order: { ordStatus: "canceled", done: true },
    });
    expect(events[2]).toMatchObject({ request: "resolve", reason: { code: "order_done" } });
  });

  it("to send again hands the leg to its pool once more", async () => {
    const orderId = await unknown();
    await resolve(orderId, "send_again");
    await eventually(() => routed.some((leg) => leg.orderId === orderId));
    expect((await added(orderId)).map(({ type }) => type)).toEqual(["resolved"]);
    expect(routed.filter((leg) => leg.orderId === orderId)).toMatchObject([{ action: "submit" }]);
  });

  it("to send again is refused under a kill", async () => {
    const orderId = await unknown();
    words.say(STOP);
    await resolve(orderId, "send_again");
    await hasAdded(orderId, 1);
    words.say({ kind: "go" });
    expect(await added(orderId)).toMatchObject([
      { type: "request_refused", reason: { code: "kill_switch" } },
    ]);
  });

  it("about a send that may be under way is refused", async () => {
    const orderId = await unknown(0);
    await resolve(orderId, "give_up");
    await hasAdded(orderId, 1);
    expect(await added(orderId)).toMatchObject([
      { type: "request_refused", reason: { code: "resolution_too_early" } },
    ]);
  });
});
